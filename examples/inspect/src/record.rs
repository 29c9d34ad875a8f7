//! Events as rows, lines and JSON.

use std::time::Duration;

use console::{StyledObject, style};
use serde_json::{Value, json};
use tower_stripe_webhook::claims::{Record, State};
use tower_stripe_webhook::inbox::StoredEvent;

use crate::clean;
use crate::table::Table;
use crate::time::rough;

/// An event of an inbox, or a record of deduplication.
#[derive(Clone, Debug)]
pub(crate) enum Entry {
    Event(StoredEvent),
    Claim(Record),
}

impl Entry {
    pub(crate) fn record(&self) -> &Record {
        match self {
            Self::Event(event) => &event.record,
            Self::Claim(record) => record,
        }
    }

    pub(crate) fn to_json(&self) -> Value {
        let record = self.record();
        let mut value = json!({
            "key": record.key.as_str(),
            "state": record.state.name(),
            "type": record.event_type,
            "account": record.account,
            "livemode": record.livemode,
            "attempts": record.attempts,
            "crashes": record.crashes,
            "reason": record.reason,
            "changed_seconds_ago": record.age.as_secs(),
        });
        if let Self::Event(event) = self {
            value["queue"] = event.queue.as_str().into();
            value["failures"] = event.failures.into();
            value["accepted_seconds_ago"] = event.accepted_ago.as_secs().into();
            value["due_in_seconds"] = event.due_in.map(|due_in| due_in.as_secs()).into();
            value["has_payload"] = event.has_payload.into();
        }
        value
    }

    /// The facts about the event, each with its name.
    pub(crate) fn facts(&self) -> Vec<(&'static str, String)> {
        let record = self.record();
        let mode = if record.livemode { "live" } else { "test" };
        let mut facts = vec![
            ("key", clean::line(record.key.as_str())),
            ("state", state(record.state).to_string()),
            ("type", clean::line(&record.event_type)),
            ("account", text_or_dash(record.account.as_deref())),
            ("mode", mode.to_owned()),
            ("attempts", record.attempts.to_string()),
            ("crashes", record.crashes.to_string()),
            ("changed", ago(record.age)),
            ("reason", text_or_dash(record.reason.as_deref())),
        ];
        if let Self::Event(event) = self {
            let has_payload = if event.has_payload {
                "stored"
            } else {
                "deleted"
            };
            facts.extend([
                ("queue", clean::line(event.queue.as_str())),
                ("failures", event.failures.to_string()),
                ("accepted", ago(event.accepted_ago)),
                ("due", due(event.due_in)),
                ("payload", has_payload.to_owned()),
            ]);
        }
        facts
    }
}

pub(crate) fn table(entries: &[Entry]) -> Table {
    let mut table = Table::new(&[
        "key", "state", "type", "account", "attempts", "changed", "due", "reason",
    ]);
    for entry in entries {
        let record = entry.record();
        let due_in = match entry {
            Entry::Event(event) => event.due_in,
            Entry::Claim(_) => None,
        };
        table.push(vec![
            clean::line(record.key.as_str()),
            state(record.state).to_string(),
            clean::line(&record.event_type),
            text_or_dash(record.account.as_deref()),
            record.attempts.to_string(),
            ago(record.age),
            due(due_in),
            text_or_dash(record.reason.as_deref()),
        ]);
    }
    table
}

fn state(state: State) -> StyledObject<&'static str> {
    let name = style(state.name());
    match state {
        State::Exhausted => name.red().bold(),
        State::Released => name.yellow(),
        State::Completed => name.green(),
        State::InProgress => name.cyan(),
        _ => name,
    }
}

fn text_or_dash(text: Option<&str>) -> String {
    text.map_or_else(|| "–".to_owned(), clean::line)
}

fn ago(duration: Duration) -> String {
    format!("{} ago", rough(duration))
}

fn due(due_in: Option<Duration>) -> String {
    match due_in {
        None => "–".to_owned(),
        Some(Duration::ZERO) => "now".to_owned(),
        Some(due_in) => format!("in {}", rough(due_in)),
    }
}
