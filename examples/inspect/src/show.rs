//! `inspect show`.

use console::style;

use crate::args::{QueueArgs, Show};
use crate::failure::Failure;
use crate::output::Output;
use crate::record::Entry;
use crate::store::Store;

pub(crate) async fn run(
    args: &Show,
    queue: &QueueArgs,
    store: &Store,
    output: Output,
) -> Result<bool, Failure> {
    let key = queue.key(&args.key)?;
    let event = match store {
        Store::Inbox(store) => store.event(&key).await?,
        Store::Claims(_) => None,
    };
    let entry = match event {
        Some(event) => Some(Entry::Event(event)),
        None => store.find_claim(&key).await?.map(Entry::Claim),
    };
    let Some(entry) = entry else {
        eprintln!("no event has this key");
        return Ok(false);
    };
    output.print(&entry.to_json(), || {
        let facts = entry.facts().into_iter();
        facts
            .map(|(name, value)| format!("{} {value}\n", style(format!("{name:10}")).dim()))
            .collect()
    });
    Ok(true)
}
