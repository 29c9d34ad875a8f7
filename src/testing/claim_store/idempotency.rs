//! What a change does that is made again, or after another.

use std::sync::Arc;

use super::helpers::{Change, acquire, claim, complete, list, request};
use crate::claims::{Claim, ClaimStore, ClaimUpdate, State};

/// A change whose answer was lost is made again, and applied.
pub(super) async fn a_change_made_again_is_applied(store: Arc<dyn ClaimStore>) {
    for change in Change::ALL {
        let id = change.id();
        let grant = acquire(&store, &request(&id)).await;
        for time in 1..=3 {
            let changed = change.make(&store, &grant).await;
            assert_eq!(changed, ClaimUpdate::Applied, "{change:?}, time {time}");
        }
        if change != Change::Renew {
            let next = claim(&store, &request(&id)).await;
            assert_eq!(next, change.next_claim(1));
        }
    }
}

/// A renewal that comes after the completion is applied, and the event stays completed.
pub(super) async fn a_renewal_of_what_is_done_is_applied(store: Arc<dyn ClaimStore>) {
    let grant = acquire(&store, &request("evt_1")).await;
    assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
    let renewed = Change::Renew.make(&store, &grant).await;
    assert_eq!(renewed, ClaimUpdate::Applied);
    let next = claim(&store, &request("evt_1")).await;
    assert_eq!(next, Claim::Completed);
    assert!(list(&store, State::InProgress).await.is_empty());
}

/// What is settled in one way is not settled in another, nor renewed when it is released or buried.
pub(super) async fn what_is_settled_is_not_settled_otherwise(store: Arc<dyn ClaimStore>) {
    for settling in Change::SETTLING {
        for change in Change::ALL {
            if change == settling || (settling, change) == (Change::Complete, Change::Renew) {
                continue;
            }
            let id = format!("{}_{}", settling.id(), change.id());
            let grant = acquire(&store, &request(&id)).await;
            assert_eq!(settling.make(&store, &grant).await, ClaimUpdate::Applied);
            let changed = change.make(&store, &grant).await;
            assert_eq!(
                changed,
                ClaimUpdate::LeaseLost,
                "{change:?} after {settling:?}"
            );
            // What was refused does not keep it from being applied again.
            assert_eq!(settling.make(&store, &grant).await, ClaimUpdate::Applied);
            let next = claim(&store, &request(&id)).await;
            assert_eq!(next, settling.next_claim(1), "{change:?}");
        }
    }
}

/// Why an event was released or buried is not written over by a change that is refused.
pub(super) async fn a_refused_change_leaves_the_error(store: Arc<dyn ClaimStore>) {
    let grant = acquire(&store, &request("evt_1")).await;
    let released = store.release(&grant, "first").await;
    assert_eq!(
        released.expect("a release does not fail"),
        ClaimUpdate::Applied
    );
    let buried = store.discard(&grant, "second").await;
    assert_eq!(
        buried.expect("a burial does not fail"),
        ClaimUpdate::LeaseLost
    );
    let records = list(&store, State::Released).await;
    assert_eq!(records[0].reason.as_deref(), Some("first"));
}
