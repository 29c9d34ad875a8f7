//! The attempts that ended without completing an event.

use maud::{Markup, html};

use super::{table, text};
use crate::claims::PastAttempt;

pub(super) fn section(attempts: &[PastAttempt]) -> Markup {
    html! {
        @if !attempts.is_empty() {
            section #attempts {
                h2 { "Past attempts" }
                (list(attempts))
            }
        }
    }
}

fn list(attempts: &[PastAttempt]) -> Markup {
    html! {
        table {
            caption { "The last " (PastAttempt::MAX) " that did not complete the event" }
            (table::head(["Attempt", "Ended", "Reason"]))
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
