//! Changes that are repeated, or made after another one.

use std::sync::Arc;

use super::helpers::{Change, acquire, claim, complete, list, renew, request, single_record};
use crate::claims::{Claim, ClaimStore, ClaimUpdate, State};

/// A change can be repeated after its response was lost.
pub(super) async fn a_repeated_change_is_applied(store: Arc<dyn ClaimStore>) {
    for change in Change::ALL {
        let id = change.id();
        let grant = acquire(&store, &request(&id)).await;
        for call in 1..=3 {
            let update = change.apply(&store, &grant).await;
            assert_eq!(update, ClaimUpdate::Applied, "{change:?}, call {call}");
        }
        if change != Change::Renew {
            let next = claim(&store, &request(&id)).await;
            assert_eq!(next, change.next_claim(1));
        }
    }
}

/// Renewing a claim after it was completed returns `Applied`, and the event stays completed.
pub(super) async fn renewing_a_completed_claim_is_applied(store: Arc<dyn ClaimStore>) {
    let grant = acquire(&store, &request("evt_1")).await;
    assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
    assert_eq!(renew(&store, &grant).await, ClaimUpdate::Applied);
    let next = claim(&store, &request("evt_1")).await;
    assert_eq!(next, Claim::Completed);
    let in_progress = list(&store, State::InProgress).await;
    assert!(
        in_progress.is_empty(),
        "the renewal restarted {in_progress:?}"
    );
}

/// After a claim is settled, every other change returns `LeaseLost`, except renewing a completed claim.
pub(super) async fn a_settled_claim_cannot_be_settled_differently(store: Arc<dyn ClaimStore>) {
    for settling in Change::SETTLING {
        for change in Change::ALL {
            if change == settling || (settling, change) == (Change::Complete, Change::Renew) {
                continue;
            }
            let id = format!("{}_{}", settling.id(), change.id());
            let grant = acquire(&store, &request(&id)).await;
            assert_eq!(settling.apply(&store, &grant).await, ClaimUpdate::Applied);
            let update = change.apply(&store, &grant).await;
            assert_eq!(
                update,
                ClaimUpdate::LeaseLost,
                "{change:?} after {settling:?}"
            );
            // The first change can still be repeated after the rejected one.
            assert_eq!(settling.apply(&store, &grant).await, ClaimUpdate::Applied);
            let next = claim(&store, &request(&id)).await;
            assert_eq!(next, settling.next_claim(1), "{change:?}");
        }
    }
}

/// A rejected change does not overwrite the reason of the release before it.
pub(super) async fn a_rejected_change_keeps_the_reason(store: Arc<dyn ClaimStore>) {
    let grant = acquire(&store, &request("evt_1")).await;
    let released = store.release(&grant, "first").await;
    let released = released.expect("`release` must not fail");
    assert_eq!(released, ClaimUpdate::Applied);
    let discarded = store.discard(&grant, "second").await;
    let discarded = discarded.expect("`discard` must not fail");
    assert_eq!(discarded, ClaimUpdate::LeaseLost);
    let record = single_record(&store, State::Released).await;
    assert_eq!(record.reason.as_deref(), Some("first"));
}
