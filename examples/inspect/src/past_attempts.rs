//! The attempts that ended without completing an event, as rows and JSON.

use console::style;
use serde_json::{Value, json};
use tower_stripe_webhook::claims::PastAttempt;

use crate::clean;
use crate::table::Table;
use crate::time::rough;

/// A reason of null is a crash.
pub(crate) fn to_json(attempts: &[PastAttempt]) -> Value {
    let value = |past: &PastAttempt| {
        json!({
            "attempt": past.attempt,
            "ended_seconds_ago": past.ended_ago.as_secs(),
            "reason": past.reason,
        })
    };
    attempts.iter().map(value).collect()
}

/// Returns a table with a title, or nothing if no attempt has ended.
pub(crate) fn to_text(attempts: &[PastAttempt]) -> String {
    if attempts.is_empty() {
        return String::new();
    }
    let mut table = Table::new(&["attempt", "ended", "reason"]);
    for past in attempts {
        let reason = past.reason.as_deref();
        table.push(vec![
            past.attempt.to_string(),
            format!("{} ago", rough(past.ended_ago)),
            reason.map_or_else(|| "crashed: its lease expired".to_owned(), clean::line),
        ]);
    }
    format!("{}\n{}", style("past attempts").dim(), table.render())
}
