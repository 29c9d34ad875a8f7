//! Changes by a claim that is late, or that has lost its lease.

use std::sync::Arc;

use super::helpers::{
    Change, acquire, claim, complete, expired_request, forget, list, release, request, retry_after,
};
use crate::claims::{Claim, ClaimStore, ClaimUpdate, Grant, State};

/// A claim whose lease has expired can still be renewed and settled, as long as no other claim was made.
pub(super) async fn a_late_change_applies_if_no_other_claim_was_made(store: Arc<dyn ClaimStore>) {
    for change in Change::ALL {
        let id = change.id();
        let expired = expired_request(&id);
        let grant = acquire(&store, &expired).await;
        let mut renewed = expired.clone();
        renewed.lease = request(&id).lease;
        let grant = Grant::new(&renewed, grant.attempt());
        let update = change.apply(&store, &grant).await;
        assert_eq!(update, ClaimUpdate::Applied, "{change:?}");

        let next = claim(&store, &request(&id)).await;
        match change {
            Change::Renew => drop(retry_after(next)),
            Change::Complete => assert_eq!(next, Claim::Completed),
            Change::Release => assert_eq!(next, Claim::Acquired { attempt: 2 }),
            Change::Discard => assert_eq!(next, Claim::Discarded),
        }
    }
}

/// After another claim took the event over, changes by the old claim have no effect on it.
pub(super) async fn a_claim_that_was_taken_over_changes_nothing(store: Arc<dyn ClaimStore>) {
    for change in Change::ALL {
        let id = change.id();
        let stale = acquire(&store, &expired_request(&id)).await;
        let current = acquire(&store, &request(&id)).await;
        assert_changes_nothing(&store, change, &stale, &current).await;
    }
}

/// Changes by a claim that was released have no effect on the next claim.
pub(super) async fn a_released_claim_does_not_change_the_next_claim(store: Arc<dyn ClaimStore>) {
    for change in Change::ALL {
        let id = change.id();
        let stale = acquire(&store, &request(&id)).await;
        assert_eq!(release(&store, &stale).await, ClaimUpdate::Applied);
        let current = acquire(&store, &request(&id)).await;
        assert_changes_nothing(&store, change, &stale, &current).await;
    }
}

/// If the record is gone, a change returns `LeaseLost` and does not create the record again.
pub(super) async fn changes_do_not_recreate_a_removed_record(store: Arc<dyn ClaimStore>) {
    for change in Change::ALL {
        let id = change.id();
        let grant = acquire(&store, &request(&id)).await;
        assert!(forget(&store, &id).await, "`forget` did not find {id}");
        let update = change.apply(&store, &grant).await;
        assert_eq!(update, ClaimUpdate::LeaseLost, "{change:?}");
        for state in State::all() {
            let records = list(&store, state).await;
            assert!(records.is_empty(), "{change:?} created {records:?}");
        }
        assert!(!forget(&store, &id).await, "{change:?} created a record");
    }
}

/// The token is the fence, not the attempt: after the record was removed, the next claim has attempt 1 too.
pub(super) async fn an_old_claim_with_the_same_attempt_changes_nothing(store: Arc<dyn ClaimStore>) {
    for change in Change::ALL {
        let id = change.id();
        let stale = acquire(&store, &request(&id)).await;
        assert!(forget(&store, &id).await, "`forget` did not find {id}");
        let current = acquire(&store, &request(&id)).await;
        assert_eq!(current.attempt(), stale.attempt());
        assert_changes_nothing(&store, change, &stale, &current).await;
    }
}

/// After another claim settled the event, every change by the old claim returns `LeaseLost`, even the same one.
pub(super) async fn an_old_claim_does_not_change_a_settled_event(store: Arc<dyn ClaimStore>) {
    for settling in Change::SETTLING {
        for change in Change::ALL {
            let id = format!("{}_{}", settling.id(), change.id());
            let stale = acquire(&store, &expired_request(&id)).await;
            let current = acquire(&store, &request(&id)).await;
            assert_eq!(settling.apply(&store, &current).await, ClaimUpdate::Applied);
            let update = change.apply(&store, &stale).await;
            assert_eq!(
                update,
                ClaimUpdate::LeaseLost,
                "{change:?} by the old claim after {settling:?} by the current one"
            );
            let next = claim(&store, &request(&id)).await;
            assert_eq!(next, settling.next_claim(2), "{change:?}");
        }
    }
}

/// Attempts a change with a stale claim, and asserts that the current claim is unaffected.
async fn assert_changes_nothing(
    store: &Arc<dyn ClaimStore>,
    change: Change,
    stale: &Grant,
    current: &Grant,
) {
    let before = list(store, State::InProgress).await;
    let update = change.apply(store, stale).await;
    assert_eq!(update, ClaimUpdate::LeaseLost, "{change:?}");

    let mut after = list(store, State::InProgress).await;
    assert_eq!(after.len(), before.len(), "{change:?} changed the state");
    for (after, before) in after.iter_mut().zip(&before) {
        after.age = before.age;
    }
    assert_eq!(after, before, "{change:?} changed the record");
    let mut duplicate = expired_request("evt_1");
    duplicate.key = current.key().clone();
    retry_after(claim(store, &duplicate).await);
    assert_eq!(complete(store, current).await, ClaimUpdate::Applied);
    assert_eq!(claim(store, &duplicate).await, Claim::Completed);
}
