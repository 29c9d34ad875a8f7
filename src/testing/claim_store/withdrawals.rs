//! `withdraw`.

use std::sync::Arc;

use super::helpers::{
    Change, acquire, claim, expired_request, list, release, request, retry_after, single_record,
};
use crate::claims::{Claim, ClaimStore, ClaimUpdate, Grant, State};

async fn withdraw(store: &Arc<dyn ClaimStore>, grant: &Grant) -> ClaimUpdate {
    let update = store.withdraw(grant).await;
    update.expect("`withdraw` must not fail")
}

/// A withdrawn event can be acquired immediately. With a store that removes the record, the next attempt is 1.
/// With the default implementation of `withdraw`, it is 2.
pub(super) async fn a_withdrawn_event_can_be_acquired_again(store: Arc<dyn ClaimStore>) {
    let grant = acquire(&store, &request("evt_1")).await;
    assert_eq!(withdraw(&store, &grant).await, ClaimUpdate::Applied);
    let in_progress = list(&store, State::InProgress).await;
    assert!(in_progress.is_empty(), "still listed: {in_progress:?}");
    let next = claim(&store, &request("evt_1")).await;
    assert!(
        matches!(next, Claim::Acquired { attempt: 1 | 2 }),
        "the next claim returned {next:?}"
    );
}

/// Withdrawing a later attempt keeps the record's history.
pub(super) async fn withdrawing_a_later_attempt_releases_the_event(store: Arc<dyn ClaimStore>) {
    let first = acquire(&store, &request("evt_1")).await;
    assert_eq!(release(&store, &first).await, ClaimUpdate::Applied);
    let second = acquire(&store, &request("evt_1")).await;
    assert_eq!(withdraw(&store, &second).await, ClaimUpdate::Applied);
    assert_eq!(single_record(&store, State::Released).await.attempts, 2);
    let next = claim(&store, &request("evt_1")).await;
    assert_eq!(next, Claim::Acquired { attempt: 3 });
}

/// A claim that was taken over or settled cannot be withdrawn.
pub(super) async fn only_the_current_claim_can_be_withdrawn(store: Arc<dyn ClaimStore>) {
    for settling in [None, Some(Change::Complete), Some(Change::Discard)] {
        let id = format!("evt_{settling:?}");
        let stale = acquire(&store, &expired_request(&id)).await;
        let current = acquire(&store, &request(&id)).await;
        if let Some(settling) = settling {
            assert_eq!(settling.apply(&store, &current).await, ClaimUpdate::Applied);
            assert_eq!(withdraw(&store, &current).await, ClaimUpdate::LeaseLost);
        }
        assert_eq!(withdraw(&store, &stale).await, ClaimUpdate::LeaseLost);
        let next = claim(&store, &request(&id)).await;
        match settling {
            Some(settling) => assert_eq!(next, settling.next_claim(2)),
            None => drop(retry_after(next)),
        }
    }
}
