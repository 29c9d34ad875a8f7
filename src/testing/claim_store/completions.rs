//! Claims that the handler's own transaction may have completed, and claims that are withdrawn.

use std::sync::Arc;

use super::helpers::{
    Change, acquire, claim, complete, expired_request, forget, list, release, request, retry_after,
    single_record,
};
use crate::claims::{Claim, ClaimStore, ClaimUpdate, Completion, Grant, State};

async fn release_unless_completed(store: &Arc<dyn ClaimStore>, grant: &Grant) -> Completion {
    let completion = store.release_unless_completed(grant, "no commit").await;
    completion.expect("a release does not fail")
}

async fn withdraw(store: &Arc<dyn ClaimStore>, grant: &Grant) -> ClaimUpdate {
    let withdrawn = store.withdraw(grant).await;
    withdrawn.expect("a withdrawal does not fail")
}

/// What is not completed is released, with the reason; repeating the call idempotency the result.
pub(super) async fn what_is_not_completed_is_released(store: Arc<dyn ClaimStore>) {
    let grant = acquire(&store, &request("evt_1")).await;
    for time in 1..=3 {
        let completion = release_unless_completed(&store, &grant).await;
        assert_eq!(completion, Completion::Released, "time {time}");
    }
    let record = single_record(&store, State::Released).await;
    assert_eq!(record.reason.as_deref(), Some("no commit"));
    let next = claim(&store, &request("evt_1")).await;
    assert_eq!(next, Claim::Acquired { attempt: 2 });
}

/// What is completed stays completed.
pub(super) async fn what_is_completed_is_not_released(store: Arc<dyn ClaimStore>) {
    let grant = acquire(&store, &request("evt_1")).await;
    assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
    for time in 1..=3 {
        let completion = release_unless_completed(&store, &grant).await;
        assert_eq!(completion, Completion::Completed, "time {time}");
    }
    let next = claim(&store, &request("evt_1")).await;
    assert_eq!(next, Claim::Completed);
}

/// A claim that was taken over, or whose record is gone, releases nothing and completes nothing.
pub(super) async fn a_lost_claim_is_neither_released_nor_completed(store: Arc<dyn ClaimStore>) {
    let stale = acquire(&store, &expired_request("evt_1")).await;
    let holder = acquire(&store, &request("evt_1")).await;
    let completion = release_unless_completed(&store, &stale).await;
    assert_eq!(completion, Completion::LeaseLost);
    retry_after(claim(&store, &request("evt_1")).await);

    assert_eq!(complete(&store, &holder).await, ClaimUpdate::Applied);
    let completion = release_unless_completed(&store, &stale).await;
    assert_eq!(completion, Completion::LeaseLost, "another claim completed");

    assert!(forget(&store, "evt_1").await);
    let completion = release_unless_completed(&store, &holder).await;
    assert_eq!(completion, Completion::LeaseLost, "the record is gone");
    assert!(!forget(&store, "evt_1").await, "a record was made");
}

/// A withdrawn event is claimed again at once. A store that deletes the record starts at attempt 1; one
/// that keeps the default goes on counting.
pub(super) async fn a_withdrawn_event_is_claimed_again(store: Arc<dyn ClaimStore>) {
    let grant = acquire(&store, &request("evt_1")).await;
    assert_eq!(withdraw(&store, &grant).await, ClaimUpdate::Applied);
    assert!(list(&store, State::InProgress).await.is_empty());
    let next = claim(&store, &request("evt_1")).await;
    assert!(
        matches!(next, Claim::Acquired { attempt: 1 | 2 }),
        "{next:?}"
    );
}

/// Withdrawing a later attempt keeps what the record knows of the earlier ones.
pub(super) async fn a_withdrawn_later_attempt_is_released(store: Arc<dyn ClaimStore>) {
    let first = acquire(&store, &request("evt_1")).await;
    assert_eq!(release(&store, &first).await, ClaimUpdate::Applied);
    let second = acquire(&store, &request("evt_1")).await;
    assert_eq!(withdraw(&store, &second).await, ClaimUpdate::Applied);
    assert_eq!(single_record(&store, State::Released).await.attempts, 2);
    let next = claim(&store, &request("evt_1")).await;
    assert_eq!(next, Claim::Acquired { attempt: 3 });
}

/// Only the claim that holds can be withdrawn.
pub(super) async fn what_another_claim_holds_or_settled_is_not_withdrawn(
    store: Arc<dyn ClaimStore>,
) {
    for settling in [None, Some(Change::Complete), Some(Change::Discard)] {
        let id = format!("evt_{settling:?}");
        let stale = acquire(&store, &expired_request(&id)).await;
        let holder = acquire(&store, &request(&id)).await;
        if let Some(settling) = settling {
            assert_eq!(settling.make(&store, &holder).await, ClaimUpdate::Applied);
            assert_eq!(withdraw(&store, &holder).await, ClaimUpdate::LeaseLost);
        }
        assert_eq!(withdraw(&store, &stale).await, ClaimUpdate::LeaseLost);
        let next = claim(&store, &request(&id)).await;
        match settling {
            Some(settling) => assert_eq!(next, settling.next_claim(2)),
            None => drop(retry_after(next)),
        }
    }
}
