//! What lapsed leases lead to.

use std::sync::Arc;

use super::helpers::{
    Change, acquire, claim, complete, expired_request, release, request, retry_after, single_record,
};
use crate::claims::{Claim, ClaimStore, ClaimUpdate, State};

/// An event whose lease has lapsed is acquired with the next attempt, and then held.
pub(super) async fn a_lapsed_lease_is_acquired_with_the_next_attempt(store: Arc<dyn ClaimStore>) {
    for attempt in 1..=3 {
        let claimed = claim(&store, &expired_request("evt_1")).await;
        assert_eq!(claimed, Claim::Acquired { attempt });
    }
    let held = claim(&store, &request("evt_1")).await;
    assert_eq!(held, Claim::Acquired { attempt: 4 });
    retry_after(claim(&store, &request("evt_1")).await);
}

/// A lapsed lease counts as a crash when somebody claims the event again.
pub(super) async fn a_lapsed_lease_counts_as_a_crash(store: Arc<dyn ClaimStore>) {
    for crashes in 0..3 {
        acquire(&store, &expired_request("evt_1")).await;
        assert_eq!(
            single_record(&store, State::InProgress).await.crashes,
            crashes
        );
    }
}

/// The lapse that reaches `max_crashes` leaves the event exhausted: not one sooner, not one later.
pub(super) async fn the_lapse_that_reaches_max_crashes_exhausts_the_event(
    store: Arc<dyn ClaimStore>,
) {
    for max_crashes in 1..=5 {
        let request = || {
            let mut request = expired_request(&format!("evt_{max_crashes}"));
            request.max_crashes = max_crashes;
            request
        };
        for attempt in 1..=max_crashes {
            let claimed = claim(&store, &request()).await;
            assert_eq!(claimed, Claim::Acquired { attempt }, "of {max_crashes}");
        }
        let last = claim(&store, &request()).await;
        assert_eq!(last, Claim::Exhausted, "after {max_crashes}");
    }
}

/// An exhausted event is never acquired again, whatever the next claim says of `max_crashes`.
pub(super) async fn an_exhausted_event_stays_exhausted(store: Arc<dyn ClaimStore>) {
    exhaust(&store, "evt_1").await;
    for max_crashes in [1, 2, 10, u32::MAX] {
        let mut next = request("evt_1");
        next.max_crashes = max_crashes;
        assert_eq!(claim(&store, &next).await, Claim::Exhausted);
    }
}

/// The last holder of an exhausted event, if it comes to life again, changes nothing.
pub(super) async fn an_exhausted_event_is_not_changed_by_its_last_holder(
    store: Arc<dyn ClaimStore>,
) {
    let mut last = expired_request("evt_1");
    last.max_crashes = 1;
    let grant = acquire(&store, &last).await;
    exhaust(&store, "evt_1").await;
    let exhausted = single_record(&store, State::Exhausted).await;
    for change in Change::ALL {
        let changed = change.make(&store, &grant).await;
        assert_eq!(changed, ClaimUpdate::LeaseLost, "{change:?}");
        let mut record = single_record(&store, State::Exhausted).await;
        record.age = exhausted.age;
        assert_eq!(record, exhausted, "{change:?}");
    }
    assert_eq!(claim(&store, &last).await, Claim::Exhausted);
}

/// A release does not count as a crash, nor does it make those before it undone.
pub(super) async fn releases_between_crashes_do_not_count(store: Arc<dyn ClaimStore>) {
    let claimed_with = |mut request: crate::claims::ClaimRequest| {
        request.max_crashes = 2;
        request
    };
    for _ in 0..5 {
        let grant = acquire(&store, &claimed_with(request("evt_1"))).await;
        assert_eq!(release(&store, &grant).await, ClaimUpdate::Applied);
    }
    acquire(&store, &claimed_with(expired_request("evt_1"))).await;
    for _ in 0..5 {
        let grant = acquire(&store, &claimed_with(request("evt_1"))).await;
        assert_eq!(release(&store, &grant).await, ClaimUpdate::Applied);
    }
    let record = single_record(&store, State::Released).await;
    assert_eq!((record.attempts, record.crashes), (11, 1));
    acquire(&store, &claimed_with(expired_request("evt_1"))).await;
    let last = claim(&store, &claimed_with(request("evt_1"))).await;
    assert_eq!(last, Claim::Exhausted);
}

/// A lease that lapsed and was settled nevertheless is no crash.
pub(super) async fn a_lapsed_lease_that_is_settled_is_no_crash(store: Arc<dyn ClaimStore>) {
    let mut first = expired_request("evt_1");
    first.max_crashes = 1;
    let grant = acquire(&store, &first).await;
    assert_eq!(release(&store, &grant).await, ClaimUpdate::Applied);
    let mut next = request("evt_1");
    next.max_crashes = 1;
    let grant = acquire(&store, &next).await;
    assert_eq!(single_record(&store, State::InProgress).await.crashes, 0);
    assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
}

/// Claims an event, lets the lease lapse if it is not lapsed already, and claims it once more.
pub(super) async fn exhaust(store: &Arc<dyn ClaimStore>, id: &str) {
    let mut request = expired_request(id);
    request.max_crashes = 1;
    if let Claim::Acquired { .. } = claim(store, &request).await {
        request.token = expired_request(id).token;
        assert_eq!(claim(store, &request).await, Claim::Exhausted);
    }
}
