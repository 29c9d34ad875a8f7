//! `inspect list`.

use std::fmt::Write;

use console::style;
use serde_json::{Value, json};
use tower_stripe_webhook::claims::State;
use tower_stripe_webhook::inbox::{Filter, InboxStore, Queue, QueueStats};

use crate::args::{FilterArgs, List, QueueArgs};
use crate::clean;
use crate::failure::Failure;
use crate::output::Output;
use crate::record::{Entry, table};
use crate::store::Store;
use crate::time::rough;

pub(crate) async fn run(
    args: &List,
    queue: &QueueArgs,
    store: &Store,
    output: Output,
) -> Result<bool, Failure> {
    let has_inbox = matches!(store, Store::Inbox(_));
    match has_inbox && !args.claims {
        true => list_queue(args, &queue.queue()?, store.inbox()?, output).await,
        false => list_claims(args, store, output).await,
    }
}

async fn list_queue(
    args: &List,
    queue: &Queue,
    store: &dyn InboxStore,
    output: Output,
) -> Result<bool, Failure> {
    let stats = store.stats(queue).await?;
    let mut entries = Vec::new();
    let mut has_more = false;
    for state in &args.states {
        let filter = args.filter.filter(queue, (*state).into());
        has_more |= collect(store, filter, args.limit, &mut entries).await?;
    }
    let value = json!({
        "queue": to_json(queue, &stats),
        "events": entries.iter().map(Entry::to_json).collect::<Vec<_>>(),
        "has_more": has_more,
    });
    output.print(&value, || {
        format!("{}{}", heading(queue, &stats), rows(&entries, has_more))
    });
    Ok(!entries.is_empty())
}

/// Collects up to `limit` events, and returns whether there may be more. Pages can be empty before the last one.
async fn collect(
    store: &dyn InboxStore,
    mut filter: Filter,
    limit: u32,
    entries: &mut Vec<Entry>,
) -> Result<bool, Failure> {
    let mut left = limit;
    loop {
        let page = store.events(&filter.clone().with_limit(left)).await?;
        left = left.saturating_sub(u32::try_from(page.events.len()).unwrap_or(u32::MAX));
        entries.extend(page.events.into_iter().map(Entry::Event));
        let Some(next) = page.next else {
            return Ok(false);
        };
        if left == 0 {
            return Ok(true);
        }
        filter = filter.after(next);
    }
}

async fn list_claims(args: &List, store: &Store, output: Output) -> Result<bool, Failure> {
    if args.filter.is_set() {
        return Err(Failure::usage(
            "--type, --account, --error and --since select events of an inbox, and this store has none",
        ));
    }
    let mut entries = Vec::new();
    let mut has_more = false;
    for state in &args.states {
        let records = store.claims().list((*state).into(), args.limit).await?;
        has_more |= u32::try_from(records.len()) == Ok(args.limit);
        entries.extend(records.into_iter().map(Entry::Claim));
    }
    let value = json!({
        "events": entries.iter().map(Entry::to_json).collect::<Vec<_>>(),
        "has_more": has_more,
    });
    output.print(&value, || rows(&entries, has_more));
    Ok(!entries.is_empty())
}

fn rows(entries: &[Entry], has_more: bool) -> String {
    if entries.is_empty() {
        return "no events\n".to_owned();
    }
    let mut text = table(entries).render();
    if has_more {
        text.push_str("There may be more: raise --limit.\n");
    }
    text
}

fn heading(queue: &Queue, stats: &QueueStats) -> String {
    let name = clean::line(queue.as_str());
    let mut text = format!(
        "{}: {} due, {} in progress, {} scheduled, {} exhausted",
        style(name).bold(),
        count(stats.due),
        count(stats.in_progress),
        count(stats.scheduled),
        count(stats.exhausted),
    );
    // Writing to a `String` cannot fail.
    if let Some(oldest_due) = stats.oldest_due {
        let _ = write!(text, "; due for {}", rough(oldest_due));
    }
    if let Some(paused_for) = stats.paused_for {
        let paused = format!("paused for {}", rough(paused_for));
        let _ = write!(text, "; {}", style(paused).yellow().bold());
    }
    text.push_str("\n\n");
    text
}

/// Counts stop at a maximum.
fn count(count: u32) -> String {
    match count {
        QueueStats::MAX_COUNT => format!("{count} or more"),
        _ => count.to_string(),
    }
}

fn to_json(queue: &Queue, stats: &QueueStats) -> Value {
    json!({
        "name": queue.as_str(),
        "due": stats.due,
        "in_progress": stats.in_progress,
        "scheduled": stats.scheduled,
        "exhausted": stats.exhausted,
        "oldest_due_seconds": stats.oldest_due.map(|oldest| oldest.as_secs()),
        "paused_for_seconds": stats.paused_for.map(|paused| paused.as_secs()),
    })
}

impl FilterArgs {
    pub(crate) fn filter(&self, queue: &Queue, state: State) -> Filter {
        let mut filter = Filter::new(queue.clone(), state);
        filter.event_type.clone_from(&self.event_type);
        filter.account.clone_from(&self.account);
        filter.reason_part.clone_from(&self.error);
        filter.accepted_within = self.since;
        filter
    }

    fn is_set(&self) -> bool {
        let texts = [&self.event_type, &self.account, &self.error];
        self.since.is_some() || texts.into_iter().any(Option::is_some)
    }
}
