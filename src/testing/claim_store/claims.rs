//! What a claim is answered.

use std::sync::Arc;
use std::time::Duration;

use super::helpers::{
    LEASE, acquire, claim, complete, discard, expired_request, purge, release, request,
    retry_after, single_record,
};
use crate::claims::{Claim, ClaimStore, ClaimUpdate, Grant, State};

/// A claim of an event that the store knows nothing of is acquired, with attempt 1.
pub(super) async fn an_absent_event_is_acquired(store: Arc<dyn ClaimStore>) {
    let claimed = claim(&store, &request("evt_1")).await;
    assert_eq!(claimed, Claim::Acquired { attempt: 1 });
    let another = claim(&store, &request("evt_2")).await;
    assert_eq!(another, Claim::Acquired { attempt: 1 });
}

/// While a claim holds, others are told when its lease lapses: later than now, and no later than the
/// lease.
pub(super) async fn an_event_in_progress_is_not_acquired(store: Arc<dyn ClaimStore>) {
    acquire(&store, &request("evt_1")).await;
    for _ in 0..3 {
        // What the second one asks for says nothing about the first.
        let retry_after = retry_after(claim(&store, &expired_request("evt_1")).await);
        assert!(retry_after > Duration::ZERO);
        assert!(
            retry_after <= LEASE,
            "in {retry_after:?}, a lease is {LEASE:?}"
        );
        // An hour less what the clause has taken.
        assert!(retry_after > LEASE / 2, "in {retry_after:?} already");
    }
}

/// A renewal lets the lease begin anew, and it is the lease of the grant.
pub(super) async fn a_renewal_lets_the_lease_begin_anew(store: Arc<dyn ClaimStore>) {
    let mut first = request("evt_1");
    first.lease = Duration::from_secs(60);
    acquire(&store, &first).await;
    assert!(retry_after(claim(&store, &request("evt_1")).await) <= first.lease);

    let mut longer = first.clone();
    longer.lease = LEASE;
    let renewed = store.renew(&Grant::new(&longer, 1)).await;
    assert_eq!(
        renewed.expect("a renewal does not fail"),
        ClaimUpdate::Applied
    );
    let retry_after = retry_after(claim(&store, &request("evt_1")).await);
    assert!(
        retry_after > LEASE / 2,
        "the lease lapses in {retry_after:?}"
    );
    assert!(retry_after <= LEASE, "the lease lapses in {retry_after:?}");
}

/// A renewal for a shorter time than is left lets the lease lapse sooner.
pub(super) async fn a_renewal_can_shorten_the_lease(store: Arc<dyn ClaimStore>) {
    let first = request("evt_1");
    acquire(&store, &first).await;
    let mut shorter = first.clone();
    shorter.lease = Duration::ZERO;
    let renewed = store.renew(&Grant::new(&shorter, 1)).await;
    assert_eq!(
        renewed.expect("a renewal does not fail"),
        ClaimUpdate::Applied
    );
    let next = claim(&store, &request("evt_1")).await;
    assert_eq!(next, Claim::Acquired { attempt: 2 });
}

/// An event that was completed is never acquired again.
pub(super) async fn a_completed_event_stays_completed(store: Arc<dyn ClaimStore>) {
    for first in [request("evt_1"), expired_request("evt_2")] {
        let grant = acquire(&store, &first).await;
        assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
        assert_eq!(claim(&store, &first).await, Claim::Completed);
        for _ in 0..3 {
            let mut next = first.clone();
            next.token = request("evt_1").token;
            assert_eq!(claim(&store, &next).await, Claim::Completed);
        }
    }
}

/// An event that was released is acquired with the next attempt, and then held.
pub(super) async fn a_released_event_is_acquired_with_the_next_attempt(store: Arc<dyn ClaimStore>) {
    for attempt in 1..=3 {
        let request = request("evt_1");
        let claimed = claim(&store, &request).await;
        assert_eq!(claimed, Claim::Acquired { attempt });
        retry_after(claim(&store, &expired_request("evt_1")).await);
        let released = release(&store, &Grant::new(&request, attempt)).await;
        assert_eq!(released, ClaimUpdate::Applied);
    }
}

/// However often an event is released, it can be claimed: an outage of an hour buries no payment.
pub(super) async fn a_thousand_releases_bury_nothing(store: Arc<dyn ClaimStore>) {
    for attempt in 1..=1000 {
        let mut request = request("evt_1");
        request.max_crashes = 1;
        let grant = acquire(&store, &request).await;
        assert_eq!(grant.attempt(), attempt);
        assert_eq!(release(&store, &grant).await, ClaimUpdate::Applied);
    }
    let record = single_record(&store, State::Released).await;
    assert_eq!((record.attempts, record.crashes), (1000, 0));
    let next = claim(&store, &request("evt_1")).await;
    assert_eq!(next, Claim::Acquired { attempt: 1001 });
}

/// An event that was buried is never acquired again.
pub(super) async fn a_buried_event_stays_discarded(store: Arc<dyn ClaimStore>) {
    for first in [request("evt_1"), expired_request("evt_2")] {
        let grant = acquire(&store, &first).await;
        assert_eq!(discard(&store, &grant).await, ClaimUpdate::Applied);
        assert_eq!(claim(&store, &first).await, Claim::Discarded);
        for _ in 0..3 {
            let mut next = first.clone();
            next.token = request("evt_1").token;
            assert_eq!(claim(&store, &next).await, Claim::Discarded);
        }
    }
}

/// A claim whose answer was lost is made again, with its token, and acquired with the same attempt.
pub(super) async fn a_claim_made_again_with_its_token_is_acquired(store: Arc<dyn ClaimStore>) {
    for attempt in 1..=2 {
        let request = request("evt_1");
        for _ in 0..3 {
            let claimed = claim(&store, &request).await;
            assert_eq!(claimed, Claim::Acquired { attempt });
        }
        retry_after(claim(&store, &expired_request("evt_1")).await);
        let record = single_record(&store, State::InProgress).await;
        assert_eq!((record.attempts, record.crashes), (attempt, 0));
        let released = release(&store, &Grant::new(&request, attempt)).await;
        assert_eq!(released, ClaimUpdate::Applied);
    }
}

/// A purge leaves what has not expired: what is settled in whatever way, and claims, lapsed or not.
pub(super) async fn a_purge_leaves_what_has_not_expired(store: Arc<dyn ClaimStore>) {
    acquire(&store, &request("held")).await;
    acquire(&store, &expired_request("lapsed")).await;
    let _ = complete(&store, &acquire(&store, &request("completed")).await).await;
    let _ = release(&store, &acquire(&store, &request("released")).await).await;
    let _ = discard(&store, &acquire(&store, &request("discarded")).await).await;
    assert_eq!(purge(&store, 100).await, 0);

    retry_after(claim(&store, &request("held")).await);
    assert_eq!(claim(&store, &request("completed")).await, Claim::Completed);
    assert_eq!(claim(&store, &request("discarded")).await, Claim::Discarded);
    for id in ["lapsed", "released"] {
        let claimed = claim(&store, &request(id)).await;
        assert_eq!(claimed, Claim::Acquired { attempt: 2 }, "{id}");
    }
}
