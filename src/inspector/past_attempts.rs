//! The attempts that ended without completing an event.

use maud::{Markup, html};

use super::text;
use crate::claims::PastAttempt;

pub(super) fn section(attempts: &[PastAttempt]) -> Markup {
    html! {
        @if !attempts.is_empty() {
            section #attempts {
                h2 { "Past attempts" }
                (table(attempts))
            }
        }
    }
}

fn table(attempts: &[PastAttempt]) -> Markup {
    html! {
        table {
            caption { "The last " (PastAttempt::MAX) " that did not complete the event" }
            thead {
                tr {
                    th scope="col" { "Attempt" }
                    th scope="col" { "Ended" }
                    th scope="col" { "Reason" }
                }
            }
            tbody {
                @for past in attempts {
                    tr {
                        th scope="row" data-label="Attempt" { (text::number(past.attempt.into())) }
                        td data-label="Ended" { (text::duration(past.ended_ago)) " ago" }
                        td.reason data-label="Reason" {
                            (past.reason.as_deref().unwrap_or("crashed: its lease expired"))
                        }
                    }
                }
            }
        }
    }
}
