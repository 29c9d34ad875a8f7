//! `InboxStore::reschedule`.

use std::time::Duration;

use super::helpers::{
    HOUR, Store, assert_nothing_due, claim, claim_request, complete, discard, enqueue, exhaust,
    forget, payload, purge, record, replay_key, request, reschedule, retry, stats, take_only,
};
use super::situation::Situation;
use crate::claims::{Claim, ClaimUpdate, Grant, State};
use crate::inbox::Reschedule;

/// An event that is rescheduled without a delay is due at once.
pub(super) async fn a_retry_without_delay_is_due_at_once(store: Store) {
    let grant = taken(&store, "evt_1").await;
    let update = reschedule(&store, &grant, &retry(Duration::ZERO, true)).await;
    assert_eq!(update, ClaimUpdate::Applied);
    let released = record(&store, "evt_1", State::Released).await;
    assert_eq!((released.attempts, released.crashes), (1, 0));
    assert_eq!(released.reason.as_deref(), Some("the bank was closed"));

    let (taken, _) = take_only(&store, "evt_1").await;
    assert_eq!(taken.attempt, 2);
    assert_eq!(taken.reason.as_deref(), Some("the bank was closed"));
    assert_eq!(taken.payload, payload("evt_1"));
}

/// An event is not due before its delay, however long that is.
pub(super) async fn a_retry_is_not_due_before_its_delay(store: Store) {
    for (id, delay) in [
        ("evt_1", HOUR),
        ("evt_2", 24 * 365 * HOUR),
        ("evt_3", Duration::MAX),
    ] {
        let grant = taken(&store, id).await;
        let update = reschedule(&store, &grant, &retry(delay, true)).await;
        assert_eq!(update, ClaimUpdate::Applied, "{delay:?}");
        assert_nothing_due(&store, id, &format!("due in {delay:?}")).await;
        assert_eq!(stats(&store, id).await.scheduled, 1, "{delay:?}");
    }
}

/// Only a reschedule that is a failure counts one.
pub(super) async fn failures_are_counted_apart_from_attempts(store: Store) {
    enqueue(&store, &[request("evt_1")]).await;
    let mut failures = 0;
    for (attempt, is_failure) in (1..).zip([true, false, true, true, false]) {
        let (taken, grant) = take_only(&store, "evt_1").await;
        assert_eq!(taken.attempt, attempt);
        assert_eq!(taken.failures, failures, "at attempt {attempt}");
        let change = retry(Duration::ZERO, is_failure);
        let update = reschedule(&store, &grant, &change).await;
        assert_eq!(update, ClaimUpdate::Applied);
        failures += u32::from(is_failure);
    }
    let (taken, _) = take_only(&store, "evt_1").await;
    assert_eq!(taken.failures, failures);
}

/// Repeating a reschedule applies, and counts no second failure.
pub(super) async fn a_repeated_reschedule_is_applied_once(store: Store) {
    for change in changes() {
        let id = format!("evt_{:?}", change.state());
        let grant = taken(&store, &id).await;
        for time in 1..=3 {
            let update = reschedule(&store, &grant, &change).await;
            assert_eq!(update, ClaimUpdate::Applied, "{change:?}, time {time}");
        }
        let record = record(&store, &id, change.state()).await;
        assert_eq!((record.attempts, record.crashes), (1, 0), "{change:?}");
        if change.state() == State::Released {
            let (taken, _) = take_only(&store, &id).await;
            assert_eq!(taken.failures, 1, "failures after three calls");
        } else {
            assert_nothing_due(&store, &id, &format!("after {change:?}")).await;
        }
    }
}

/// An exhausted event keeps its payload and its reason.
pub(super) async fn an_exhausted_event_waits_for_a_replay(store: Store) {
    let grant = taken(&store, "evt_1").await;
    assert_eq!(
        reschedule(&store, &grant, &exhaust()).await,
        ClaimUpdate::Applied
    );
    let exhausted = record(&store, "evt_1", State::Exhausted).await;
    assert_eq!(exhausted.reason.as_deref(), Some("failed for a week"));
    assert_eq!((exhausted.attempts, exhausted.crashes), (1, 0));
    assert_nothing_due(&store, "evt_1", "the event is exhausted").await;
    let next = claim(&store, &claim_request("evt_1")).await;
    assert_eq!(next, Claim::Exhausted);

    assert_eq!(replay_key(&store, "evt_1").await, 1);
    let (taken, _) = take_only(&store, "evt_1").await;
    assert_eq!(taken.payload, payload("evt_1"));
}

/// An event that is set aside is discarded, but keeps its payload until the retention ends.
pub(super) async fn an_event_that_is_set_aside_keeps_its_payload(store: Store) {
    let grant = taken(&store, "evt_1").await;
    let update = reschedule(&store, &grant, &Reschedule::SetAside).await;
    assert_eq!(update, ClaimUpdate::Applied);
    let discarded = record(&store, "evt_1", State::Discarded).await;
    assert_eq!(discarded.reason.as_deref(), Some(Reschedule::NO_HANDLER));
    assert_nothing_due(&store, "evt_1", "the event was set aside").await;
    let next = claim(&store, &claim_request("evt_1")).await;
    assert_eq!(next, Claim::Discarded);

    purge(&store).await;
    assert_eq!(replay_key(&store, "evt_1").await, 1);
    let (taken, _) = take_only(&store, "evt_1").await;
    assert_eq!(taken.payload, payload("evt_1"));
    assert_eq!(taken.failures, 0);
}

/// An event that is settled, or whose record is gone, is not rescheduled.
pub(super) async fn a_settled_event_is_not_rescheduled(store: Store) {
    for (number, change) in changes().into_iter().enumerate() {
        let lost = ClaimUpdate::LeaseLost;
        let id = format!("completed_{number}");
        let grant = taken(&store, &id).await;
        assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
        assert_eq!(
            reschedule(&store, &grant, &change).await,
            lost,
            "{change:?} {id}"
        );
        assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied, "{id}");
        let next = claim(&store, &claim_request(&id)).await;
        assert_eq!(next, Claim::Completed, "{change:?}");

        // Both leave the event discarded.
        if change != Reschedule::SetAside {
            let id = format!("discarded_{number}");
            let grant = taken(&store, &id).await;
            assert_eq!(discard(&store, &grant).await, ClaimUpdate::Applied);
            assert_eq!(
                reschedule(&store, &grant, &change).await,
                lost,
                "{change:?} {id}"
            );
            let discarded = record(&store, &id, State::Discarded).await;
            assert_eq!(discarded.reason.as_deref(), Some("no such customer"));
        }

        let id = format!("forgotten_{number}");
        let grant = taken(&store, &id).await;
        assert!(
            forget(&store, &id).await,
            "`forget` finds no record of {id}"
        );
        assert_eq!(
            reschedule(&store, &grant, &change).await,
            lost,
            "{change:?} {id}"
        );
        assert!(!forget(&store, &id).await, "{change:?} created a record");
    }
}

/// An event that was rescheduled in one way is not rescheduled in another.
pub(super) async fn a_rescheduled_event_is_not_rescheduled_otherwise(store: Store) {
    for first in changes() {
        for second in changes() {
            if first.state() == second.state() {
                continue;
            }
            let id = format!("evt_{:?}_{:?}", first.state(), second.state());
            let grant = taken(&store, &id).await;
            assert_eq!(
                reschedule(&store, &grant, &first).await,
                ClaimUpdate::Applied
            );
            let update = reschedule(&store, &grant, &second).await;
            assert_eq!(update, ClaimUpdate::LeaseLost, "{second:?} after {first:?}");
            let record = record(&store, &id, first.state()).await;
            assert_eq!(record.reason.as_deref(), Some(first.reason()), "{id}");
        }
    }
}

/// A reschedule applies after the lease has expired, unless a take has counted the crash.
pub(super) async fn a_reschedule_applies_after_the_lease_has_expired(store: Store) {
    let grant = Situation::LeaseExpired.bring(&store).await;
    let grant = grant.expect("an event in progress has a grant");
    let id = Situation::LeaseExpired.id();
    let update = reschedule(&store, &grant, &retry(HOUR, true)).await;
    assert_eq!(update, ClaimUpdate::Applied);
    assert_nothing_due(&store, &id, "the event is due in an hour").await;
    assert_eq!(record(&store, &id, State::Released).await.crashes, 0);
}

/// A reason can be any text. A store may drop or replace NUL characters, and keeps the rest verbatim.
pub(super) async fn reasons_can_be_any_text(store: Store) {
    let long = "a reason of some length, 💸 and ü\n".repeat(500);
    for (number, reason) in ["'; DROP TABLE claims; -- $1 ?1 {0} %s \\ \"", "", &long]
        .into_iter()
        .enumerate()
    {
        let id = format!("evt_{number}");
        let grant = taken(&store, &id).await;
        reschedule_for(&store, &grant, reason).await;
        let (taken, _) = take_only(&store, &id).await;
        assert_eq!(taken.reason.as_deref(), Some(reason));
    }
    let grant = taken(&store, "nul").await;
    reschedule_for(&store, &grant, "before\0after").await;
    let (taken, _) = take_only(&store, "nul").await;
    let reason = taken.reason.unwrap_or_default();
    assert!(reason.starts_with("before"), "{reason:?}");
}

fn changes() -> [Reschedule; 3] {
    [retry(Duration::ZERO, true), exhaust(), Reschedule::SetAside]
}

async fn reschedule_for(store: &Store, grant: &Grant, reason: &str) {
    let change = Reschedule::Retry {
        delay: Duration::ZERO,
        is_failure: true,
        reason: reason.to_owned().into(),
    };
    let update = reschedule(store, grant, &change).await;
    assert_eq!(update, ClaimUpdate::Applied, "{reason:?}");
}

/// Stores an event in its own queue and takes it.
async fn taken(store: &Store, id: &str) -> Grant {
    enqueue(store, &[request(id)]).await;
    take_only(store, id).await.1
}
