//! `inspect replay --from-stripe`.

use serde_json::json;
use tower_stripe_webhook::StripeApi;
use tower_stripe_webhook::api::ApiErrorKind;
use tower_stripe_webhook::claims::Key;
use tower_stripe_webhook::inbox::{
    EventCount, Filter, InboxStore, OperatorAction, Selection, StoredEvent,
};
use tower_stripe_webhook::inspector::{StripeReplay, StripeReplayError};

use crate::api;
use crate::args::{QueueArgs, Replay};
use crate::clean;
use crate::failure::Failure;
use crate::output::Output;
use crate::preview;

const DONE: &str = "replayed";

pub(crate) async fn run(
    args: &Replay,
    queue: &QueueArgs,
    store: &dyn InboxStore,
    output: Output,
) -> Result<bool, Failure> {
    let select = &args.select;
    if select.keys.is_empty() {
        let filter = select.filter.filter(&queue.queue()?, args.state.into());
        let filter = filter.with_eligible_for(OperatorAction::RestorePayload);
        return match select.dry_run {
            true => preview::matching(filter, DONE, store, output).await,
            false => matching(&filter, &api::open(&args.api)?, store, output).await,
        };
    }
    let keys = queue.keys(&select.keys)?;
    match select.dry_run {
        true => preview::keys(&keys, accepts, DONE, store, output).await,
        false => each(keys, &api::open(&args.api)?, store, output).await,
    }
}

/// Whether an event can be replayed from its stored payload, or else from Stripe.
fn accepts(event: &StoredEvent) -> bool {
    OperatorAction::Replay.accepts(event) || StripeReplay::accepts(event)
}

/// Replays all events that match.
///
/// It stops at the number that matched when it began: an event that is completed again meanwhile matches again.
async fn matching(
    filter: &Filter,
    api: &StripeApi,
    store: &dyn InboxStore,
    output: Output,
) -> Result<bool, Failure> {
    let count = store.count(filter).await?;
    let is_bounded = matches!(count, EventCount::AtLeast(_));
    let mut replay = StripeReplay::new(api, store);
    let result = replay.matching(filter, count.action_limit()).await;
    result.map_err(|error| failure(error).after(&progress(&replay)))?;
    let more = is_bounded && replay.next.is_some();
    let value = json!({
        DONE: replay.replayed,
        "missing": replay.missing,
        "refused": replay.refused,
        "skipped": replay.skipped,
        "more": more,
    });
    output.print(&value, || {
        let hint = match more {
            true => "; repeat the command for the rest",
            false => "",
        };
        format!("{}{hint}\n", progress(&replay))
    });
    Ok(replay.replayed > 0)
}

async fn each(
    keys: Vec<Key>,
    api: &StripeApi,
    store: &dyn InboxStore,
    output: Output,
) -> Result<bool, Failure> {
    let mut from_store = 0;
    let mut replay = StripeReplay::new(api, store);
    let mut missing = Vec::new();
    let mut unchanged = Vec::new();
    for key in keys {
        let before = replay.replayed + from_store;
        let tried = one(&key, &mut replay, store, &mut from_store).await;
        let replayed = replay.replayed + from_store;
        match tried {
            Err(StripeReplayError::Api(error)) if error.kind() == ApiErrorKind::NotFound => {
                missing.push(key);
            }
            Err(error) => {
                return Err(failure(error).after(&format!("{DONE} {replayed} events")));
            }
            Ok(()) if replayed == before => unchanged.push(key),
            Ok(()) => {}
        }
    }
    let replayed = replay.replayed + from_store;
    let names = |keys: &[Key]| keys.iter().map(ToString::to_string).collect::<Vec<_>>();
    let value = json!({
        DONE: replayed,
        "missing": names(&missing),
        "unchanged": names(&unchanged),
    });
    output.print(&value, || {
        let missing = missing.iter().map(|key| {
            let key = clean::line(key.as_str());
            format!("not changed: {key}, which Stripe no longer has\n")
        });
        let unchanged = unchanged.iter().map(|key| {
            let key = clean::line(key.as_str());
            format!("not changed: {key}, which is in progress, unknown, or one of a tenant\n")
        });
        let done = format!("{DONE} {replayed} events\n");
        [done].into_iter().chain(missing).chain(unchanged).collect()
    });
    Ok(missing.is_empty() && unchanged.is_empty())
}

/// Replays one event, without Stripe if its payload is stored.
async fn one(
    key: &Key,
    replay: &mut StripeReplay<'_>,
    store: &dyn InboxStore,
    from_store: &mut u64,
) -> Result<(), StripeReplayError> {
    let Some(event) = store.event(key).await? else {
        return Ok(());
    };
    if OperatorAction::Replay.accepts(&event) {
        *from_store += store.replay(&Selection::Key(key.clone())).await?;
        return Ok(());
    }
    replay.event(&event).await
}

fn progress(replay: &StripeReplay<'_>) -> String {
    format!(
        "{DONE} {} events; {} are no longer at Stripe, Stripe refused {}, {} were skipped",
        replay.replayed, replay.missing, replay.refused, replay.skipped
    )
}

fn failure(error: StripeReplayError) -> Failure {
    match error {
        StripeReplayError::Store(error) => error.into(),
        StripeReplayError::Api(error) => api::failure(&error),
        error => Failure::unavailable("the replay", &error),
    }
}
