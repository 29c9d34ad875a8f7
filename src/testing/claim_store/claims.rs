//! `claim`, in each state of the event.

use std::sync::Arc;
use std::time::Duration;

use super::helpers::{
    LEASE, acquire, claim, complete, discard, expired_request, purge, release, renew, request,
    retry_after, single_record,
};
use crate::claims::{Claim, ClaimStore, ClaimUpdate, Grant, State};

/// The first claim of an event is acquired with attempt 1.
pub(super) async fn an_absent_event_is_acquired(store: Arc<dyn ClaimStore>) {
    let first = claim(&store, &request("evt_1")).await;
    assert_eq!(first, Claim::Acquired { attempt: 1 });
    let other = claim(&store, &request("evt_2")).await;
    assert_eq!(other, Claim::Acquired { attempt: 1 });
}

/// Until the lease expires, other claims return its remaining time.
pub(super) async fn an_event_in_progress_is_not_acquired(store: Arc<dyn ClaimStore>) {
    acquire(&store, &request("evt_1")).await;
    for _ in 0..3 {
        // The lease that the duplicate requests has no effect on the current claim.
        let retry_after = retry_after(claim(&store, &expired_request("evt_1")).await);
        assert!(
            retry_after > Duration::ZERO,
            "retry_after is zero, but the lease has not expired"
        );
        assert!(
            retry_after <= LEASE,
            "retry_after is {retry_after:?}, longer than the lease of {LEASE:?}"
        );
        // The clause takes much less than half of the lease.
        assert!(
            retry_after > LEASE / 2,
            "retry_after is {retry_after:?}, too short for a lease of {LEASE:?}"
        );
    }
}

/// A renewal restarts the lease, with the grant's duration.
pub(super) async fn a_renewal_starts_the_lease_again(store: Arc<dyn ClaimStore>) {
    let mut first = request("evt_1");
    first.lease = Duration::from_secs(60);
    acquire(&store, &first).await;
    let before = retry_after(claim(&store, &request("evt_1")).await);
    assert!(
        before <= first.lease,
        "the lease of {:?} expires in {before:?}",
        first.lease
    );

    let mut longer = first.clone();
    longer.lease = LEASE;
    let renewed = renew(&store, &Grant::new(&longer, 1)).await;
    assert_eq!(renewed, ClaimUpdate::Applied);
    let after = retry_after(claim(&store, &request("evt_1")).await);
    assert!(
        after > LEASE / 2 && after <= LEASE,
        "the renewed lease of {LEASE:?} expires in {after:?}"
    );
}

/// A renewal with a shorter lease makes the claim expire sooner.
pub(super) async fn a_renewal_can_shorten_the_lease(store: Arc<dyn ClaimStore>) {
    let first = request("evt_1");
    acquire(&store, &first).await;
    let mut shorter = first.clone();
    shorter.lease = Duration::ZERO;
    let renewed = renew(&store, &Grant::new(&shorter, 1)).await;
    assert_eq!(renewed, ClaimUpdate::Applied);
    let next = claim(&store, &request("evt_1")).await;
    assert_eq!(next, Claim::Acquired { attempt: 2 });
}

/// A completed event is never acquired again, with the same token or with another.
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

/// Claiming a released event starts the next attempt; the event is then in progress again.
pub(super) async fn a_released_event_is_acquired_with_the_next_attempt(store: Arc<dyn ClaimStore>) {
    for attempt in 1..=3 {
        let request = request("evt_1");
        let acquired = claim(&store, &request).await;
        assert_eq!(acquired, Claim::Acquired { attempt });
        retry_after(claim(&store, &expired_request("evt_1")).await);
        let released = release(&store, &Grant::new(&request, attempt)).await;
        assert_eq!(released, ClaimUpdate::Applied);
    }
}

/// The number of releases is not limited: an hour of failing handlers must not exhaust a payment.
pub(super) async fn a_thousand_releases_do_not_exhaust_an_event(store: Arc<dyn ClaimStore>) {
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

/// A discarded event is never acquired again, with the same token or with another.
pub(super) async fn a_discarded_event_stays_discarded(store: Arc<dyn ClaimStore>) {
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

/// A claim can be repeated after its response was lost: with its token, it is acquired as the same attempt.
pub(super) async fn a_repeated_claim_is_acquired_with_the_same_attempt(store: Arc<dyn ClaimStore>) {
    for attempt in 1..=2 {
        let request = request("evt_1");
        for _ in 0..3 {
            let acquired = claim(&store, &request).await;
            assert_eq!(acquired, Claim::Acquired { attempt });
        }
        retry_after(claim(&store, &expired_request("evt_1")).await);
        let record = single_record(&store, State::InProgress).await;
        assert_eq!((record.attempts, record.crashes), (attempt, 0));
        let released = release(&store, &Grant::new(&request, attempt)).await;
        assert_eq!(released, ClaimUpdate::Applied);
    }
}

/// A purge keeps the records of settled events and of claims until their retention ends, even if the lease
/// of a claim has expired.
pub(super) async fn a_purge_keeps_records_that_have_not_expired(store: Arc<dyn ClaimStore>) {
    acquire(&store, &request("held")).await;
    acquire(&store, &expired_request("crashed")).await;
    let _ = complete(&store, &acquire(&store, &request("completed")).await).await;
    let _ = release(&store, &acquire(&store, &request("released")).await).await;
    let _ = discard(&store, &acquire(&store, &request("discarded")).await).await;
    assert_eq!(purge(&store, 100).await, 0);

    retry_after(claim(&store, &request("held")).await);
    assert_eq!(claim(&store, &request("completed")).await, Claim::Completed);
    assert_eq!(claim(&store, &request("discarded")).await, Claim::Discarded);
    for id in ["crashed", "released"] {
        let next = claim(&store, &request(id)).await;
        assert_eq!(next, Claim::Acquired { attempt: 2 }, "{id}");
    }
}
