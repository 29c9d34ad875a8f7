//! `inspect show`.

use console::style;
use serde_json::Value;
use tower_stripe_webhook::claims::Key;
use tower_stripe_webhook::inspector::RedactedPayload;

use crate::args::{QueueArgs, Show};
use crate::clean;
use crate::failure::Failure;
use crate::output::Output;
use crate::past_attempts;
use crate::record::Entry;
use crate::store::Store;

pub(crate) async fn run(
    args: &Show,
    queue: &QueueArgs,
    store: &Store,
    output: Output,
) -> Result<bool, Failure> {
    let key = queue.key(&args.key)?;
    let payload = match args.payload {
        true => payload(&key, store).await?,
        false => None,
    };
    let event = match store {
        Store::Inbox(store) => store.event(&key).await?,
        Store::Claims(_) => None,
    };
    let entry = match event {
        Some(event) => Some(Entry::Event(event)),
        None => store.claims().record(&key).await?.map(Entry::Claim),
    };
    let Some(entry) = entry else {
        eprintln!("no event has this key");
        return Ok(false);
    };
    let attempts = store.claims().past_attempts(&key).await?;
    let mut value = entry.to_json();
    value["past_attempts"] = past_attempts::to_json(&attempts);
    if args.payload {
        // As text, because JSON values would round large numbers.
        value["payload"] = payload
            .as_ref()
            .map_or(Value::Null, |payload| Value::from(payload.as_str()));
    }
    output.print(&value, || {
        let facts = entry.facts().into_iter();
        let mut text: String = facts
            .map(|(name, value)| format!("{} {value}\n", style(format!("{name:10}")).dim()))
            .collect();
        text.push_str(&past_attempts::to_text(&attempts));
        for line in payload.iter().flat_map(|payload| payload.as_str().lines()) {
            text.push_str(&clean::line(line));
            text.push('\n');
        }
        text
    });
    Ok(true)
}

/// Returns the stored payload, redacted. Says why, if it cannot be shown.
async fn payload(key: &Key, store: &Store) -> Result<Option<RedactedPayload>, Failure> {
    let Some(payload) = store.inbox()?.payload(key).await? else {
        eprintln!("no payload is stored");
        return Ok(None);
    };
    if payload.codec.is_some() {
        eprintln!("the payload is in an encoding that this release cannot read");
        return Ok(None);
    }
    let redacted = RedactedPayload::from_json(&payload.bytes);
    if redacted.is_none() {
        eprintln!("the payload is not JSON, so it cannot be redacted and is not shown");
    }
    Ok(redacted)
}
