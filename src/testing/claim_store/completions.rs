//! `release_unless_completed`, for handlers that complete their event in their own transaction.

use std::sync::Arc;

use super::helpers::{
    acquire, claim, complete, expired_request, forget, request, retry_after, single_record,
};
use crate::claims::{Claim, ClaimStore, ClaimUpdate, Completion, Grant, State};

async fn release_unless_completed(store: &Arc<dyn ClaimStore>, grant: &Grant) -> Completion {
    let completion = store.release_unless_completed(grant, "no commit").await;
    completion.expect("`release_unless_completed` must not fail")
}

/// An event that was not completed is released with the reason, and repeating the call returns the same result.
pub(super) async fn release_unless_completed_releases_an_event_in_progress(
    store: Arc<dyn ClaimStore>,
) {
    let grant = acquire(&store, &request("evt_1")).await;
    for call in 1..=3 {
        let completion = release_unless_completed(&store, &grant).await;
        assert_eq!(completion, Completion::Released, "call {call}");
    }
    let record = single_record(&store, State::Released).await;
    assert_eq!(record.reason.as_deref(), Some("no commit"));
    let next = claim(&store, &request("evt_1")).await;
    assert_eq!(next, Claim::Acquired { attempt: 2 });
}

/// A completed event stays completed, and repeating the call returns the same result.
pub(super) async fn release_unless_completed_keeps_a_completed_event(store: Arc<dyn ClaimStore>) {
    let grant = acquire(&store, &request("evt_1")).await;
    assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
    for call in 1..=3 {
        let completion = release_unless_completed(&store, &grant).await;
        assert_eq!(completion, Completion::Completed, "call {call}");
    }
    let next = claim(&store, &request("evt_1")).await;
    assert_eq!(next, Claim::Completed);
}

/// A claim that was taken over, or whose record was removed, neither releases nor completes the event.
pub(super) async fn release_unless_completed_changes_nothing_after_a_lost_lease(
    store: Arc<dyn ClaimStore>,
) {
    let stale = acquire(&store, &expired_request("evt_1")).await;
    let current = acquire(&store, &request("evt_1")).await;
    let completion = release_unless_completed(&store, &stale).await;
    assert_eq!(completion, Completion::LeaseLost, "after a takeover");
    retry_after(claim(&store, &request("evt_1")).await);

    assert_eq!(complete(&store, &current).await, ClaimUpdate::Applied);
    let completion = release_unless_completed(&store, &stale).await;
    assert_eq!(
        completion,
        Completion::LeaseLost,
        "after another claim completed the event"
    );

    assert!(
        forget(&store, "evt_1").await,
        "`forget` did not find the record"
    );
    let completion = release_unless_completed(&store, &current).await;
    assert_eq!(
        completion,
        Completion::LeaseLost,
        "after the record was removed"
    );
    assert!(
        !forget(&store, "evt_1").await,
        "the removed record was created again"
    );
}
