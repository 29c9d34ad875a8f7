//! `past_attempts` of events of an inbox. A store can do without them: one that keeps none of a released event passes.

use std::time::Duration;

use super::helpers::{
    Store, accept_one, acquire, claim_request, complete, enqueue, exhaust, expired_take, key,
    release, replay_key, request, reschedule, resend, retry, take, take_from, take_only,
    take_single,
};
use super::situation::enqueue_with_crashes;
use crate::claims::{ClaimUpdate, PastAttempt};
use crate::inbox::{Accepted, Reschedule, Selection};

/// The reasons of `release`, `retry` and `exhaust`.
const RETRIED: Option<&str> = Some("the bank was closed");
const EXHAUSTED: Option<&str> = Some("failed for a week");
const CRASHED: Option<&str> = None;

/// Each reschedule ends an attempt, once.
pub(super) async fn each_rescheduled_attempt_is_kept(store: Store) {
    if keeps_none(&store).await {
        return;
    }
    enqueue(&store, &[request("evt_1")]).await;
    assert_kept(&store, "evt_1", &[]).await;
    let (_, grant) = take_only(&store, "evt_1").await;
    for _ in 0..2 {
        let update = reschedule(&store, &grant, &retry(Duration::ZERO, false)).await;
        assert_eq!(update, ClaimUpdate::Applied);
    }
    let (_, grant) = take_only(&store, "evt_1").await;
    let _ = reschedule(&store, &grant, &exhaust()).await;
    let kept = [(1, RETRIED), (2, EXHAUSTED)];
    assert_kept(&store, "evt_1", &kept).await;

    enqueue(&store, &[request("evt_2")]).await;
    let (_, grant) = take_only(&store, "evt_2").await;
    let _ = reschedule(&store, &grant, &Reschedule::SetAside).await;
    let kept = [(1, Some(Reschedule::NO_HANDLER))];
    assert_kept(&store, "evt_2", &kept).await;
}

/// A take that finds an expired lease keeps the attempt, whether the event runs again or not.
pub(super) async fn a_crashed_attempt_is_kept(store: Store) {
    if keeps_none(&store).await {
        return;
    }
    for (id, max_crashes) in [("released", 10), ("exhausted", 1)] {
        enqueue(&store, &[request(id)]).await;
        let (_, grant) = take_only(&store, id).await;
        let _ = release(&store, &grant).await;
        take_single(&store, &expired_take(id)).await;
        let mut next = take_from(id);
        next.max_crashes = max_crashes;
        assert_eq!(take(&store, &next).await.crashed.len(), 1, "{id}");
        assert_kept(&store, id, &[(1, RETRIED), (2, CRASHED)]).await;
    }
}

/// Attempts of deduplication are kept when the inbox adopts the event.
pub(super) async fn an_adopted_event_keeps_its_past_attempts(store: Store) {
    if keeps_none(&store).await {
        return;
    }
    enqueue_with_crashes(&store, "crashed", 2).await;
    assert_kept(&store, "crashed", &[(1, CRASHED), (2, CRASHED)]).await;

    let grant = acquire(&store, &claim_request("released")).await;
    let _ = release(&store, &grant).await;
    enqueue(&store, &[request("released")]).await;
    let (_, grant) = take_only(&store, "released").await;
    let _ = release(&store, &grant).await;
    assert_kept(&store, "released", &[(1, RETRIED), (2, RETRIED)]).await;
}

/// A replay and a resend keep the attempts, because they count on.
pub(super) async fn an_event_that_runs_again_keeps_its_past_attempts(store: Store) {
    if keeps_none(&store).await {
        return;
    }
    enqueue(&store, &[request("evt_1")]).await;
    let (_, grant) = take_only(&store, "evt_1").await;
    let _ = reschedule(&store, &grant, &exhaust()).await;
    assert_eq!(replay_key(&store, "evt_1").await, 1);
    let (_, grant) = take_only(&store, "evt_1").await;
    let _ = reschedule(&store, &grant, &exhaust()).await;
    let kept = [(1, EXHAUSTED), (2, EXHAUSTED)];
    assert_kept(&store, "evt_1", &kept).await;
    assert_eq!(accept_one(&store, &resend("evt_1")).await, Accepted::Stored);
    let (_, grant) = take_only(&store, "evt_1").await;
    assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
    assert_kept(&store, "evt_1", &kept).await;
}

/// An abandoned attempt is not counted, and an operator's discard ends none.
pub(super) async fn only_attempts_that_ran_are_kept(store: Store) {
    if keeps_none(&store).await {
        return;
    }
    enqueue(&store, &[request("evt_1")]).await;
    let request = take_from("evt_1");
    let (_, _) = take_single(&store, &request).await;
    let abandoned = store.abandon(&request.queue, &request.token).await;
    assert_eq!(abandoned.expect("`abandon` must not fail"), 1);
    assert_kept(&store, "evt_1", &[]).await;
    let (_, grant) = take_only(&store, "evt_1").await;
    let _ = release(&store, &grant).await;
    let selection = Selection::Key(key("evt_1"));
    let discarded = store.discard_events(&selection, "settled by hand").await;
    assert_eq!(discarded.expect("`discard_events` must not fail"), 1);
    assert_kept(&store, "evt_1", &[(1, RETRIED)]).await;
}

async fn keeps_none(store: &Store) -> bool {
    enqueue(store, &[request("evt_probe")]).await;
    let (_, grant) = take_only(store, "evt_probe").await;
    let _ = release(store, &grant).await;
    past_attempts(store, "evt_probe").await.is_empty()
}

/// Asserts the numbers and the reasons of the past attempts of an event.
async fn assert_kept(store: &Store, id: &str, expected: &[(u32, Option<&str>)]) {
    let kept = past_attempts(store, id).await;
    let kept: Vec<_> = kept
        .iter()
        .map(|past| (past.attempt, past.reason.as_deref()))
        .collect();
    assert_eq!(kept, expected, "past attempts of {id}");
}

pub(super) async fn past_attempts(store: &Store, id: &str) -> Vec<PastAttempt> {
    let kept = store.past_attempts(&key(id)).await;
    kept.expect("`past_attempts` must not fail")
}
