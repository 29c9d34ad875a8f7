//! A table of events.

use maud::{Markup, html};

use super::params::Params;
use super::state;
use super::text;
use crate::claims::Record;
use crate::inbox::StoredEvent;

/// On a narrow screen, each row is a block, and each cell repeats its header.
pub(super) fn events(caption: &str, events: &[StoredEvent]) -> Markup {
    html! {
        table {
            caption { (caption) }
            (head(["Event", "Type", "Account", "Attempts", "Changed", "Due", "Reason"]))
            tbody {
                @for event in events { (row(event)) }
            }
        }
    }
}

pub(super) fn head<'a>(columns: impl IntoIterator<Item = &'a str>) -> Markup {
    html! {
        thead {
            tr {
                @for column in columns { th scope="col" { (column) } }
            }
        }
    }
}

/// The cells that events and records of deduplication have in common, between the key and the last change.
pub(super) fn details(record: &Record) -> Markup {
    html! {
        td.type data-label="Type" { (record.event_type) }
        td data-label="Account" { (record.account.as_deref().unwrap_or("–")) }
        td data-label="Attempts" { (text::number(record.attempts.into())) }
    }
}

fn row(event: &StoredEvent) -> Markup {
    let record = &event.record;
    html! {
        tr {
            th scope="row" data-label="Event" {
                a href=(link(event).link()) { (record.key) }
                @if !record.livemode { " " span.mode { "test" } }
            }
            (details(record))
            td data-label="Changed" { (text::duration(record.age)) " ago" }
            td data-label="Due" { (due(event)) }
            td.reason data-label="Reason" { (record.reason.as_deref().unwrap_or("–")) }
        }
    }
}

pub(super) fn link(event: &StoredEvent) -> Params {
    Params::of_screen("event")
        .with("queue", event.queue.as_str())
        .with("key", event.record.key.as_str())
}

pub(super) fn due(event: &StoredEvent) -> String {
    match event.due_in {
        None => "–".to_owned(),
        Some(due_in) if due_in.is_zero() => "now".to_owned(),
        Some(due_in) => format!("in {}", text::duration(due_in)),
    }
}

/// The facts about an event that are not in a table.
pub(super) fn facts(event: &StoredEvent) -> Markup {
    let record = &event.record;
    html! {
        dl {
            dt { "State" } dd { (state::badge(record.state)) }
            dt { "Type" } dd { code { (record.event_type) } }
            dt { "Key" } dd { code { (record.key) } }
            dt { "Queue" } dd { code { (event.queue) } }
            dt { "Account" } dd {
                @match &record.account {
                    Some(account) => code { (account) },
                    None => "the endpoint’s own",
                }
            }
            dt { "Mode" } dd { @if record.livemode { "live" } @else { "test" } }
            dt { "Accepted or replayed" } dd { (text::duration(event.accepted_ago)) " ago" }
            dt { "Last change" } dd { (text::duration(record.age)) " ago" }
            dt { "Attempts" } dd { (text::number(record.attempts.into())) }
            dt { "Failures since then" } dd { (text::number(event.failures.into())) }
            dt { "Crashes" } dd { (text::number(record.crashes.into())) }
            dt { "Next due" } dd { (due(event)) }
            dt { "Payload" } dd { @if event.has_payload { "stored" } @else { "deleted" } }
        }
    }
}
