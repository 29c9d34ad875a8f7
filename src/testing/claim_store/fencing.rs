//! What a grant can change, and what not.

use std::sync::Arc;

use super::helpers::{
    Change, acquire, claim, complete, expired_request, forget, list, release, request, retry_after,
};
use crate::claims::{Claim, ClaimStore, ClaimUpdate, Grant, State};

/// A claim whose lease has lapsed, and that nobody took over, can be renewed and settled: it is late,
/// but it lost nothing.
pub(super) async fn a_lapsed_claim_that_nobody_took_over_is_changed(store: Arc<dyn ClaimStore>) {
    for change in Change::ALL {
        let id = change.id();
        let lapsed = expired_request(&id);
        let grant = acquire(&store, &lapsed).await;
        let mut renewed = lapsed.clone();
        renewed.lease = request(&id).lease;
        let grant = Grant::new(&renewed, grant.attempt());
        let changed = change.make(&store, &grant).await;
        assert_eq!(changed, ClaimUpdate::Applied, "{change:?}");

        let next = claim(&store, &request(&id)).await;
        match change {
            Change::Renew => drop(retry_after(next)),
            Change::Complete => assert_eq!(next, Claim::Completed),
            Change::Release => assert_eq!(next, Claim::Acquired { attempt: 2 }),
            Change::Discard => assert_eq!(next, Claim::Discarded),
        }
    }
}

/// A claim that lapsed and was taken over changes nothing, and the one who took it over is not
/// disturbed.
pub(super) async fn a_claim_that_was_taken_over_changes_nothing(store: Arc<dyn ClaimStore>) {
    for change in Change::ALL {
        let id = change.id();
        let stale = acquire(&store, &expired_request(&id)).await;
        let holder = acquire(&store, &request(&id)).await;
        changes_nothing(&store, change, &stale, &holder).await;
    }
}

/// A claim that was released changes nothing of the next one.
pub(super) async fn a_claim_that_was_released_changes_nothing_of_the_next(
    store: Arc<dyn ClaimStore>,
) {
    for change in Change::ALL {
        let id = change.id();
        let stale = acquire(&store, &request(&id)).await;
        assert_eq!(release(&store, &stale).await, ClaimUpdate::Applied);
        let holder = acquire(&store, &request(&id)).await;
        changes_nothing(&store, change, &stale, &holder).await;
    }
}

/// With no record there is nothing to change, and none is made.
pub(super) async fn a_lost_record_is_not_made_anew(store: Arc<dyn ClaimStore>) {
    for change in Change::ALL {
        let id = change.id();
        let grant = acquire(&store, &request(&id)).await;
        assert!(forget(&store, &id).await);
        let changed = change.make(&store, &grant).await;
        assert_eq!(changed, ClaimUpdate::LeaseLost, "{change:?}");
        for state in State::all() {
            let records = list(&store, state).await;
            assert!(records.is_empty(), "{change:?} made {records:?}");
        }
        assert!(!forget(&store, &id).await, "{change:?} made a record");
    }
}

/// The fence is the token, not the attempt: when a record was lost, the next claim has attempt 1 too.
pub(super) async fn an_old_grant_is_not_taken_for_one_with_its_attempt(store: Arc<dyn ClaimStore>) {
    for change in Change::ALL {
        let id = change.id();
        let stale = acquire(&store, &request(&id)).await;
        assert!(forget(&store, &id).await);
        let holder = acquire(&store, &request(&id)).await;
        assert_eq!(holder.attempt(), stale.attempt());
        changes_nothing(&store, change, &stale, &holder).await;
    }
}

/// What one claim has settled, one before it does not change, and is not told that it did.
pub(super) async fn a_stale_grant_does_not_settle_what_is_settled(store: Arc<dyn ClaimStore>) {
    for settling in Change::SETTLING {
        for change in Change::ALL {
            let id = format!("{}_{}", settling.id(), change.id());
            let stale = acquire(&store, &expired_request(&id)).await;
            let holder = acquire(&store, &request(&id)).await;
            assert_eq!(settling.make(&store, &holder).await, ClaimUpdate::Applied);
            let changed = change.make(&store, &stale).await;
            assert_eq!(
                changed,
                ClaimUpdate::LeaseLost,
                "{change:?} after another's {settling:?}"
            );
            let next = claim(&store, &request(&id)).await;
            assert_eq!(next, settling.next_claim(2), "{change:?}");
        }
    }
}

async fn changes_nothing(
    store: &Arc<dyn ClaimStore>,
    change: Change,
    stale: &Grant,
    holder: &Grant,
) {
    let before = list(store, State::InProgress).await;
    let changed = change.make(store, stale).await;
    assert_eq!(changed, ClaimUpdate::LeaseLost, "{change:?}");

    let mut after = list(store, State::InProgress).await;
    assert_eq!(after.len(), before.len(), "{change:?} changed the state");
    for (after, before) in after.iter_mut().zip(&before) {
        after.age = before.age;
    }
    assert_eq!(after, before, "{change:?} changed the record");
    let mut other = expired_request("evt_1");
    other.key = holder.key().clone();
    retry_after(claim(store, &other).await);
    assert_eq!(complete(store, holder).await, ClaimUpdate::Applied);
    assert_eq!(claim(store, &other).await, Claim::Completed);
}
