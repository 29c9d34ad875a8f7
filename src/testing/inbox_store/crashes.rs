//! Events whose lease expired: the process of their worker died or froze.
//!
//! A crashed event is due again after a random delay of up to 10 seconds, which can be close to zero. No clause
//! relies on the delay of a single event.

use std::collections::BTreeSet;
use std::time::Duration;

use super::helpers::{
    HOUR, Store, assert_nothing_due, claim, claim_request, complete, discard, enqueue,
    expired_take, key, keys, payload, record, renew, replay_key, request, request_in, reschedule,
    retry, take, take_from, take_only, take_single, withdraw,
};
use super::situation::{Situation, enqueue_with_crashes};
use crate::claims::{Claim, ClaimUpdate, Grant, State};
use crate::event::EventType;
use crate::inbox::{CrashedEvent, Reschedule};

/// An event whose lease has expired is not taken. It counts a crash and is released.
pub(super) async fn an_expired_lease_is_a_crash_and_is_not_taken(store: Store) {
    let mut request = request("evt_1");
    request.event_type = EventType::from("customer.subscription.updated");
    enqueue(&store, &[request]).await;
    take_single(&store, &expired_take("evt_1")).await;
    let before = record(&store, "evt_1", State::InProgress).await;
    assert_eq!((before.attempts, before.crashes), (1, 0));

    let taken = take(&store, &take_from("evt_1")).await;
    assert_eq!(keys(&taken), [], "events taken at once after a crash");
    let crashed = CrashedEvent::new(key("evt_1"), "customer.subscription.updated", false);
    assert_eq!(taken.crashed, [crashed]);
    let released = record(&store, "evt_1", State::Released).await;
    assert_eq!((released.attempts, released.crashes), (1, 1));
    assert_eq!(released.reason, None);
}

/// The delay after a crash spreads the events, so that the one that crashes the process meets other neighbors.
pub(super) async fn crashed_events_are_not_all_due_at_once(store: Store) {
    const EVENTS: usize = 32;

    let batch: Vec<_> = (0..EVENTS)
        .map(|number| request_in("queue", &format!("evt_{number}")))
        .collect();
    enqueue(&store, &batch).await;
    take(&store, &expired_take("queue")).await;
    let crashed = take(&store, &take_from("queue")).await.crashed;
    assert_eq!(crashed.len(), EVENTS, "crashed events");

    let taken = take(&store, &take_from("queue")).await;
    assert_eq!(taken.crashed, [], "each lease expires once");
    assert!(
        taken.events.len() < EVENTS,
        "all {EVENTS} crashed events were due at once, without a random delay"
    );
}

/// The crash that reaches `max_crashes` exhausts the event: not one earlier, not one later.
pub(super) async fn the_crash_that_reaches_max_crashes_exhausts_the_event(store: Store) {
    for max_crashes in 1..=4 {
        for crashes in 0..max_crashes {
            let id = format!("evt_{max_crashes}_{crashes}");
            enqueue_with_crashes(&store, &id, crashes).await;
            let mut request = expired_take(&id);
            request.max_crashes = max_crashes;
            take_single(&store, &request).await;
            let is_exhausted = crashes + 1 == max_crashes;
            let crashed = take(&store, &request).await.crashed;
            let expected = CrashedEvent::new(key(&id), "invoice.paid", is_exhausted);
            assert_eq!(crashed, [expected], "max_crashes {max_crashes}");

            let state = match is_exhausted {
                true => State::Exhausted,
                false => State::Released,
            };
            let record = record(&store, &id, state).await;
            assert_eq!(record.crashes, crashes + 1, "{id}");
            assert_eq!(record.attempts, crashes + 1, "{id}");
        }
    }
}

/// An event that crashes exhausted is not taken again, keeps its payload, and waits for a replay.
pub(super) async fn an_event_that_crashes_exhausted_waits_for_a_replay(store: Store) {
    exhaust_by_crash(&store, "evt_1").await;
    assert_nothing_due(&store, "evt_1", "crashes exhausted the event").await;
    let mut request = claim_request("evt_1");
    request.max_crashes = u32::MAX;
    assert_eq!(claim(&store, &request).await, Claim::Exhausted);
    assert_eq!(replay_key(&store, "evt_1").await, 1);
    let (taken, _) = take_only(&store, "evt_1").await;
    assert_eq!(taken.payload, payload("evt_1"));
    assert_eq!(taken.attempt, 2);
}

/// The last holder of an exhausted event changes nothing.
pub(super) async fn an_exhausted_event_is_not_changed_by_its_last_holder(store: Store) {
    let grant = exhaust_by_crash(&store, "evt_1").await;
    let before = record(&store, "evt_1", State::Exhausted).await;
    let lost = ClaimUpdate::LeaseLost;
    assert_eq!(renew(&store, &grant).await, lost, "`renew`");
    assert_eq!(complete(&store, &grant).await, lost, "`complete`");
    assert_eq!(discard(&store, &grant).await, lost, "`discard`");
    assert_eq!(withdraw(&store, &grant).await, lost, "`withdraw`");
    for change in [retry(Duration::ZERO, true), Reschedule::SetAside] {
        let update = reschedule(&store, &grant, &change).await;
        assert_eq!(update, lost, "{change:?}");
    }
    assert_eq!(record(&store, "evt_1", State::Exhausted).await, before);
    assert_nothing_due(&store, "evt_1", "crashes exhausted the event").await;
}

/// A worker that was paused for longer than its lease cannot complete an event that was rescheduled.
pub(super) async fn a_rescheduled_event_is_not_completed_by_its_last_holder(store: Store) {
    let grant = Situation::LeaseExpired.bring(&store).await;
    let grant = grant.expect("an event in progress has a grant");
    let id = Situation::LeaseExpired.id();
    assert_eq!(take(&store, &take_from(&id)).await.crashed.len(), 1);
    let before = record(&store, &id, State::Released).await;
    let lost = ClaimUpdate::LeaseLost;
    assert_eq!(renew(&store, &grant).await, lost, "`renew`");
    assert_eq!(complete(&store, &grant).await, lost, "`complete`");
    assert_eq!(discard(&store, &grant).await, lost, "`discard`");
    assert_eq!(record(&store, &id, State::Released).await, before);
    assert_eq!(replay_key(&store, &id).await, 1, "the payload must be kept");
}

/// An expired lease that is settled before the next take is not a crash.
pub(super) async fn an_expired_lease_that_is_settled_is_not_a_crash(store: Store) {
    enqueue(&store, &[request("evt_1")]).await;
    let mut expired = expired_take("evt_1");
    expired.max_crashes = 1;
    let (_, grant) = take_single(&store, &expired).await;
    let update = reschedule(&store, &grant, &retry(Duration::ZERO, true)).await;
    assert_eq!(update, ClaimUpdate::Applied);
    let (taken, grant) = take_single(&store, &expired).await;
    assert_eq!(
        (taken.attempt, taken.failures),
        (2, 1),
        "(attempt, failures)"
    );
    let in_progress = record(&store, "evt_1", State::InProgress).await;
    assert_eq!(in_progress.crashes, 0);
    assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
    assert_nothing_due(&store, "evt_1", "the event is completed").await;
}

/// A renewal moves the due time to the end of the new lease, later or earlier.
pub(super) async fn a_renewal_moves_the_end_of_the_lease(store: Store) {
    let grant = Situation::LeaseExpired.bring(&store).await;
    let grant = grant.expect("an event in progress has a grant");
    let renewed = |lease| Grant::from_parts(grant.key().clone(), *grant.token(), lease, 1);
    let id = Situation::LeaseExpired.id();
    assert_eq!(renew(&store, &renewed(HOUR)).await, ClaimUpdate::Applied);
    assert_nothing_due(&store, &id, "the lease was renewed").await;

    let update = renew(&store, &renewed(Duration::ZERO)).await;
    assert_eq!(update, ClaimUpdate::Applied);
    let crashed = take(&store, &take_from(&id)).await.crashed;
    assert_eq!(
        crashed.len(),
        1,
        "crashes after a renewal with a lease of zero"
    );
}

/// Expired leases and due events can be found by one take.
pub(super) async fn a_take_returns_due_events_beside_crashed_ones(store: Store) {
    let batch = ["crash_1", "crash_2"].map(|id| request_in("queue", id));
    enqueue(&store, &batch).await;
    take(&store, &expired_take("queue")).await;
    let batch = ["due_1", "due_2"].map(|id| request_in("queue", id));
    enqueue(&store, &batch).await;

    let taken = take(&store, &take_from("queue")).await;
    let taken_keys: BTreeSet<_> = keys(&taken).into_iter().collect();
    assert_eq!(taken_keys, BTreeSet::from([key("due_1"), key("due_2")]));
    let crashed: BTreeSet<_> = taken.crashed.into_iter().map(|event| event.key).collect();
    assert_eq!(crashed, BTreeSet::from([key("crash_1"), key("crash_2")]));
}

async fn exhaust_by_crash(store: &Store, id: &str) -> Grant {
    enqueue(store, &[request(id)]).await;
    let mut request = expired_take(id);
    request.max_crashes = 1;
    let (_, grant) = take_single(store, &request).await;
    let crashed = take(store, &request).await.crashed;
    assert_eq!(crashed, [CrashedEvent::new(key(id), "invoice.paid", true)]);
    grant
}
