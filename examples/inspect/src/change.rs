//! `inspect replay` and `inspect discard`.

use serde_json::json;
use tower_stripe_webhook::claims::{Key, State};
use tower_stripe_webhook::inbox::{
    EventCount, Filter, InboxStore, OperatorAction, Selection, StoredEvent,
};

use crate::args::{Discard, QueueArgs, Replay, Select};
use crate::clean;
use crate::failure::Failure;
use crate::from_stripe;
use crate::output::Output;
use crate::preview;
use crate::store::Store;

/// How many events one call of the store changes.
const BATCH: u32 = 500;

/// The change to the selected events.
enum Change<'a> {
    Replay,
    Discard { reason: &'a str },
}

pub(crate) async fn replay(
    args: &Replay,
    queue: &QueueArgs,
    store: &Store,
    output: Output,
) -> Result<bool, Failure> {
    if args.from_stripe {
        return from_stripe::run(args, queue, store.inbox()?, output).await;
    }
    let state = args.state.into();
    run(&args.select, state, &Change::Replay, queue, store, output).await
}

pub(crate) async fn discard(
    args: &Discard,
    queue: &QueueArgs,
    store: &Store,
    output: Output,
) -> Result<bool, Failure> {
    let reason = &args.reason;
    let state = args.state.into();
    run(
        &args.select,
        state,
        &Change::Discard { reason },
        queue,
        store,
        output,
    )
    .await
}

async fn run(
    select: &Select,
    state: State,
    change: &Change<'_>,
    queue: &QueueArgs,
    store: &Store,
    output: Output,
) -> Result<bool, Failure> {
    let store = store.inbox()?;
    if select.keys.is_empty() {
        let filter = select.filter.filter(&queue.queue()?, state);
        let filter = filter.with_eligible_for(change.action());
        return match select.dry_run {
            true => preview::matching(filter, change.done(), store, output).await,
            false => change_all(filter, change, store, output).await,
        };
    }
    let keys = queue.keys(&select.keys)?;
    let accepts = |event: &StoredEvent| change.action().accepts(event);
    match select.dry_run {
        true => preview::keys(&keys, accepts, change.done(), store, output).await,
        false => change_keys(keys, change, store, output).await,
    }
}

/// Changes all events that match, a batch at a time.
///
/// It stops at the number that matched when it began: an event that fails again meanwhile may match again.
async fn change_all(
    filter: Filter,
    change: &Change<'_>,
    store: &dyn InboxStore,
    output: Output,
) -> Result<bool, Failure> {
    let count = store.count(&filter).await?;
    let is_bounded = matches!(count, EventCount::AtLeast(_));
    let mut left = count.action_limit();
    let mut changed = 0;
    while left > 0 {
        let selection = Selection::Filter(filter.clone().with_limit(left.min(BATCH)));
        let step = change.apply(&selection, store).await;
        let step = step.map_err(|failure| change.after(changed, failure))?;
        if step == 0 {
            break;
        }
        changed += step;
        left = left.saturating_sub(u32::try_from(step).unwrap_or(u32::MAX));
    }
    let more = is_bounded && left == 0;
    let value = json!({change.done(): changed, "more": more});
    output.print(&value, || {
        let hint = if more {
            "; repeat the command for the rest"
        } else {
            ""
        };
        format!("{} {changed} events{hint}\n", change.done())
    });
    Ok(changed > 0)
}

async fn change_keys(
    keys: Vec<Key>,
    change: &Change<'_>,
    store: &dyn InboxStore,
    output: Output,
) -> Result<bool, Failure> {
    let mut changed = 0;
    let mut unchanged = Vec::new();
    for key in keys {
        match change.apply(&Selection::Key(key.clone()), store).await {
            Ok(0) => unchanged.push(key),
            Ok(count) => changed += count,
            Err(failure) => return Err(change.after(changed, failure)),
        }
    }
    let names: Vec<_> = unchanged.iter().map(Key::as_str).collect();
    let value = json!({change.done(): changed, "unchanged": names});
    output.print(&value, || {
        let mut text = format!("{} {changed} events\n", change.done());
        for name in &names {
            let name = clean::line(name);
            text.push_str(&format!(
                "not changed: {name}, which has no payload, is in progress, or is unknown\n"
            ));
        }
        text
    });
    Ok(unchanged.is_empty())
}

impl Change<'_> {
    async fn apply(&self, selection: &Selection, store: &dyn InboxStore) -> Result<u64, Failure> {
        Ok(match self {
            Self::Replay => store.replay(selection).await?,
            Self::Discard { reason } => store.discard_events(selection, reason).await?,
        })
    }

    fn action(&self) -> OperatorAction {
        match self {
            Self::Replay => OperatorAction::Replay,
            Self::Discard { .. } => OperatorAction::Discard,
        }
    }

    /// Adds what was changed before a failure.
    fn after(&self, changed: u64, failure: Failure) -> Failure {
        match changed {
            0 => failure,
            _ => failure.after(&format!("{} {changed} events", self.done())),
        }
    }

    fn done(&self) -> &'static str {
        match self {
            Self::Replay => "replayed",
            Self::Discard { .. } => "discarded",
        }
    }
}
