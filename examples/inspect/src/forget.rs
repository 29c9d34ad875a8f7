//! `inspect forget`.

use serde_json::json;
use tower_stripe_webhook::claims::Record;

use crate::args::{Forget, QueueArgs};
use crate::clean;
use crate::failure::Failure;
use crate::output::Output;
use crate::store::Store;

pub(crate) async fn run(
    args: &Forget,
    queue: &QueueArgs,
    store: &Store,
    output: Output,
) -> Result<bool, Failure> {
    let keys = queue.keys(&args.keys)?;
    let mut forgotten = Vec::new();
    let mut absent = Vec::new();
    let mut refused = Vec::new();
    for key in keys {
        if store.claims().forget_settled(&key).await? {
            forgotten.push(key);
            continue;
        }
        match store.claims().record(&key).await? {
            Some(record) => refused.push((key, refusal(&record))),
            None => absent.push(key),
        }
    }
    let texts = |keys: &[_]| keys.iter().map(ToString::to_string).collect::<Vec<_>>();
    let reasons: Vec<_> = refused
        .iter()
        .map(|(key, reason)| json!({"key": key.as_str(), "reason": reason}))
        .collect();
    let value = json!({
        "forgotten": texts(&forgotten),
        "not_found": texts(&absent),
        "refused": reasons,
    });
    output.print(&value, || {
        let found = forgotten.iter().map(|key| {
            let key = clean::line(key.as_str());
            format!("forgot {key}\n")
        });
        let absent = absent.iter().map(|key| {
            let key = clean::line(key.as_str());
            format!("no event has the key {key}\n")
        });
        let refused = refused.iter().map(|(key, reason)| {
            let key = clean::line(key.as_str());
            format!("not forgotten: {key}, {reason}\n")
        });
        found.chain(absent).chain(refused).collect()
    });
    Ok(absent.is_empty() && refused.is_empty())
}

/// Returns why an event was not forgotten, and what to do.
fn refusal(record: &Record) -> &'static str {
    match record.is_in_inbox {
        true => "which an inbox has and would lose: replay or discard it",
        false => {
            "which is in progress: wait until its handler ends, or until a delivery after its lease has expired"
        }
    }
}
