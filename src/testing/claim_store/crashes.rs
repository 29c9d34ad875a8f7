//! Leases that expire.

use std::sync::Arc;

use super::helpers::{
    Change, acquire, claim, complete, expired_request, release, request, retry_after, single_record,
};
use crate::claims::{Claim, ClaimRequest, ClaimStore, ClaimUpdate, State};

/// After its lease has expired, an event is acquired with the next attempt, and is then in progress again.
pub(super) async fn an_event_with_an_expired_lease_is_acquired_with_the_next_attempt(
    store: Arc<dyn ClaimStore>,
) {
    for attempt in 1..=3 {
        let acquired = claim(&store, &expired_request("evt_1")).await;
        assert_eq!(acquired, Claim::Acquired { attempt });
    }
    let acquired = claim(&store, &request("evt_1")).await;
    assert_eq!(acquired, Claim::Acquired { attempt: 4 });
    retry_after(claim(&store, &request("evt_1")).await);
}

/// The next claim counts an expired lease as a crash.
pub(super) async fn an_expired_lease_counts_as_a_crash(store: Arc<dyn ClaimStore>) {
    for crashes in 0..3 {
        acquire(&store, &expired_request("evt_1")).await;
        let record = single_record(&store, State::InProgress).await;
        assert_eq!(record.crashes, crashes);
    }
}

/// The event is exhausted exactly when its crashes reach `max_crashes`.
pub(super) async fn the_crash_that_reaches_max_crashes_exhausts_the_event(
    store: Arc<dyn ClaimStore>,
) {
    for max_crashes in 1..=5 {
        let id = format!("evt_{max_crashes}");
        let request = || with_max_crashes(max_crashes, expired_request(&id));
        for attempt in 1..=max_crashes {
            let acquired = claim(&store, &request()).await;
            assert_eq!(
                acquired,
                Claim::Acquired { attempt },
                "max_crashes {max_crashes}"
            );
        }
        let last = claim(&store, &request()).await;
        assert_eq!(last, Claim::Exhausted, "max_crashes {max_crashes}");
    }
}

/// An exhausted event is never acquired again, even by a claim with a higher `max_crashes`.
pub(super) async fn an_exhausted_event_stays_exhausted(store: Arc<dyn ClaimStore>) {
    exhaust(&store, "evt_1").await;
    for max_crashes in [1, 2, 10, u32::MAX] {
        let next = with_max_crashes(max_crashes, request("evt_1"));
        assert_eq!(
            claim(&store, &next).await,
            Claim::Exhausted,
            "max_crashes {max_crashes}"
        );
    }
}

/// If the process that last claimed an exhausted event was only frozen, its late changes have no effect.
pub(super) async fn the_last_claim_of_an_exhausted_event_changes_nothing(
    store: Arc<dyn ClaimStore>,
) {
    let last = with_max_crashes(1, expired_request("evt_1"));
    let grant = acquire(&store, &last).await;
    exhaust(&store, "evt_1").await;
    let exhausted = single_record(&store, State::Exhausted).await;
    for change in Change::ALL {
        let update = change.apply(&store, &grant).await;
        assert_eq!(update, ClaimUpdate::LeaseLost, "{change:?}");
        let mut record = single_record(&store, State::Exhausted).await;
        record.age = exhausted.age;
        assert_eq!(record, exhausted, "{change:?} changed the record");
    }
    assert_eq!(claim(&store, &last).await, Claim::Exhausted);
}

/// A release neither counts as a crash nor resets the crashes before it.
pub(super) async fn releases_between_crashes_do_not_count(store: Arc<dyn ClaimStore>) {
    for _ in 0..5 {
        let grant = acquire(&store, &with_max_crashes(2, request("evt_1"))).await;
        assert_eq!(release(&store, &grant).await, ClaimUpdate::Applied);
    }
    acquire(&store, &with_max_crashes(2, expired_request("evt_1"))).await;
    for _ in 0..5 {
        let grant = acquire(&store, &with_max_crashes(2, request("evt_1"))).await;
        assert_eq!(release(&store, &grant).await, ClaimUpdate::Applied);
    }
    let record = single_record(&store, State::Released).await;
    assert_eq!((record.attempts, record.crashes), (11, 1));
    acquire(&store, &with_max_crashes(2, expired_request("evt_1"))).await;
    let last = claim(&store, &with_max_crashes(2, request("evt_1"))).await;
    assert_eq!(last, Claim::Exhausted);
}

/// A claim that is settled after its lease has expired was late, but did not crash.
pub(super) async fn settling_after_the_lease_expired_is_not_a_crash(store: Arc<dyn ClaimStore>) {
    let first = with_max_crashes(1, expired_request("evt_1"));
    let grant = acquire(&store, &first).await;
    assert_eq!(release(&store, &grant).await, ClaimUpdate::Applied);
    let next = with_max_crashes(1, request("evt_1"));
    let grant = acquire(&store, &next).await;
    assert_eq!(single_record(&store, State::InProgress).await.crashes, 0);
    assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
}

/// Exhausts an event that is absent, or whose lease has expired.
pub(super) async fn exhaust(store: &Arc<dyn ClaimStore>, id: &str) {
    let mut request = with_max_crashes(1, expired_request(id));
    if let Claim::Acquired { .. } = claim(store, &request).await {
        request.token = expired_request(id).token;
        assert_eq!(claim(store, &request).await, Claim::Exhausted);
    }
}

fn with_max_crashes(max_crashes: u32, mut request: ClaimRequest) -> ClaimRequest {
    request.max_crashes = max_crashes;
    request
}
