//! Dry runs.

use serde_json::json;
use tower_stripe_webhook::claims::Key;
use tower_stripe_webhook::inbox::{EventCount, Filter, InboxStore, StoredEvent};

use crate::failure::Failure;
use crate::output::Output;
use crate::record::{Entry, table};

/// How many events a dry run shows.
const SHOWN: u32 = 10;

/// Shows the events that a filter selects.
pub(crate) async fn matching(
    filter: Filter,
    done: &str,
    store: &dyn InboxStore,
    output: Output,
) -> Result<bool, Failure> {
    let count = store.count(&filter).await?;
    let mut entries: Vec<Entry> = Vec::new();
    let mut page_of = filter.with_limit(SHOWN);
    loop {
        let page = store.events(&page_of).await?;
        entries.extend(page.events.into_iter().map(Entry::Event));
        match page.next {
            Some(next) if entries.is_empty() => page_of = page_of.after(next),
            _ => break,
        }
    }
    show(&entries, count, done, output);
    Ok(!entries.is_empty())
}

/// Shows the events with these keys that can be changed.
pub(crate) async fn keys(
    keys: &[Key],
    accepts: impl Fn(&StoredEvent) -> bool,
    done: &str,
    store: &dyn InboxStore,
    output: Output,
) -> Result<bool, Failure> {
    let mut entries = Vec::new();
    for key in keys {
        let event = store.event(key).await?;
        entries.extend(event.filter(&accepts).map(Entry::Event));
    }
    let count = u32::try_from(entries.len()).unwrap_or(u32::MAX);
    show(&entries, EventCount::Exactly(count), done, output);
    Ok(entries.len() == keys.len())
}

fn show(entries: &[Entry], count: EventCount, done: &str, output: Output) {
    let is_exact = matches!(count, EventCount::Exactly(_));
    let value = json!({
        "dry_run": true,
        "matching": count.get(),
        "is_exact": is_exact,
        "first": entries.iter().map(Entry::to_json).collect::<Vec<_>>(),
    });
    output.print(&value, || {
        let or_more = if is_exact { "" } else { " or more" };
        let text = format!("would have {done} {}{or_more} events\n", count.get());
        match entries.is_empty() {
            true => text,
            false => format!("{text}{}", table(entries).render()),
        }
    });
}
