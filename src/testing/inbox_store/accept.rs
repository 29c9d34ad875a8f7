//! `InboxStore::accept`, for one event.

use std::time::Duration;

use super::helpers::{
    Clock, Store, accept_one, altered, assert_nothing_due, claim, claim_request, complete, enqueue,
    exhaust, expired_take, forget, key, payload, record, request, reschedule, resend, stats, take,
    take_from, take_only, take_single,
};
use super::situation::{Situation, enqueue_with_crashes};
use crate::claims::{Claim, ClaimUpdate, State};
use crate::event::EventType;
use crate::inbox::{Accepted, Reschedule};

/// An absent event is stored, and due at once.
pub(super) async fn an_absent_event_is_stored_and_due_at_once(store: Store) {
    enqueue(&store, &[request("evt_1")]).await;
    let (taken, grant) = take_only(&store, "evt_1").await;
    assert_eq!(taken.key, key("evt_1"));
    assert_eq!(taken.attempt, 1);
    assert_eq!(taken.failures, 0);
    assert_eq!(taken.reason, None);
    assert_eq!(taken.payload, payload("evt_1"));
    assert_eq!(taken.codec, None);
    assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
}

/// The record of a stored event has its type, account and mode.
pub(super) async fn an_accepted_event_is_listed_as_queued(store: Store) {
    for livemode in [true, false] {
        for account in [None, Some("acct_1".to_owned())] {
            let id = format!("evt_{livemode}_{}", account.is_some());
            let mut request = request(&id);
            request.event_type = EventType::from("customer.subscription.updated");
            request.account.clone_from(&account);
            request.livemode = livemode;
            enqueue(&store, &[request]).await;

            let record = record(&store, &id, State::Queued).await;
            assert_eq!(record.event_type, "customer.subscription.updated", "{id}");
            assert_eq!(record.account, account, "{id}");
            assert_eq!(record.livemode, livemode, "{id}");
            assert_eq!((record.attempts, record.crashes), (0, 0), "{id}");
            assert_eq!(record.reason, None, "{id}");
            assert!(record.is_in_inbox, "{id}");
        }
    }
}

/// A known event is a duplicate in every state, unless it was set aside.
pub(super) async fn a_known_event_is_a_duplicate_in_every_state(store: Store) {
    for situation in duplicates() {
        situation.bring(&store).await;
        for delivery in 1..=2 {
            let accepted = accept_one(&store, &request(&situation.id())).await;
            let duplicate = Accepted::Duplicate(situation.state());
            assert_eq!(accepted, duplicate, "{situation:?}, delivery {delivery}");
        }
    }
}

/// A resend of an event that is not exhausted is a duplicate too.
pub(super) async fn a_resend_of_an_event_that_is_not_exhausted_is_a_duplicate(store: Store) {
    for situation in duplicates().filter(|situation| *situation != Situation::Exhausted) {
        situation.bring(&store).await;
        let accepted = accept_one(&store, &resend(&situation.id())).await;
        let duplicate = Accepted::Duplicate(situation.state());
        assert_eq!(accepted, duplicate, "{situation:?}");
    }
}

/// A duplicate writes nothing: neither record, payload, queue nor due time change.
pub(super) async fn a_duplicate_changes_nothing(store: Store) {
    for situation in duplicates() {
        let grant = situation.bring(&store).await;
        let id = situation.id();
        // Stores need not list completed events.
        let is_listed = situation != Situation::Completed;
        let before = match is_listed {
            true => Some(record(&store, &id, situation.state()).await),
            false => None,
        };
        let accepted = accept_one(&store, &altered(request(&id))).await;
        let duplicate = Accepted::Duplicate(situation.state());
        assert_eq!(accepted, duplicate, "{situation:?}");
        if let Some(before) = before {
            let after = record(&store, &id, situation.state()).await;
            assert_eq!(after, before, "{situation:?}");
        }
        let after = format!("after a duplicate of an event that is {situation:?}");
        assert_nothing_due(&store, "elsewhere", &after).await;
        match situation {
            Situation::Queued | Situation::Released => {
                let (taken, _) = take_only(&store, &id).await;
                assert_eq!(taken.payload, payload(&id), "{situation:?}");
            }
            Situation::LeaseExpired => {
                let crashed = take(&store, &take_from(&id)).await.crashed;
                assert_eq!(crashed.len(), 1, "crashes {after}");
            }
            _ => assert_nothing_due(&store, &id, &after).await,
        }
        if situation == Situation::InProgress {
            let grant = grant.expect("an event in progress has a grant");
            assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
        }
    }
}

/// A duplicate does not move the due time of an event that waits.
pub(super) async fn a_duplicate_does_not_delay_the_event(store: Store) {
    const WAITED: Duration = Duration::from_millis(20);

    let clock = Clock::start(&store).await;
    Situation::Queued.bring(&store).await;
    clock.advance(WAITED).await;
    let id = Situation::Queued.id();
    let accepted = accept_one(&store, &request(&id)).await;
    assert_eq!(accepted, Accepted::Duplicate(State::Queued));
    let oldest_due = stats(&store, &id).await.oldest_due;
    // Stores may round to milliseconds.
    let least = WAITED - Duration::from_millis(2);
    assert!(
        oldest_due >= Some(least),
        "the event has been due for {oldest_due:?}, but it was stored {WAITED:?} ago"
    );
}

/// An event that was set aside for lack of a handler is stored again, and due at once.
pub(super) async fn an_event_that_was_set_aside_is_stored_again(store: Store) {
    for request in [request, resend] {
        let situation = Situation::SetAside;
        let id = situation.id();
        situation.bring(&store).await;
        assert_eq!(accept_one(&store, &request(&id)).await, Accepted::Stored);
        let (taken, grant) = take_only(&store, &id).await;
        assert_eq!(
            (taken.attempt, taken.failures),
            (2, 0),
            "(attempt, failures)"
        );
        assert_eq!(taken.payload, payload(&id));
        assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
        let accepted = accept_one(&store, &request(&id)).await;
        assert_eq!(accepted, Accepted::Duplicate(State::Completed));
        assert!(forget(&store, &id).await, "`forget` finds no record");
    }
}

/// A handler that discards an event for the reason `no handler` is not mistaken for a missing one.
pub(super) async fn an_event_that_its_handler_discarded_is_not_stored_again(store: Store) {
    enqueue(&store, &[request("evt_1")]).await;
    let (_, grant) = take_only(&store, "evt_1").await;
    let update = store.discard(&grant, Reschedule::NO_HANDLER).await;
    let update = update.expect("`discard` must not fail");
    assert_eq!(update, ClaimUpdate::Applied);
    let accepted = accept_one(&store, &request("evt_1")).await;
    assert_eq!(accepted, Accepted::Duplicate(State::Discarded));
    assert_nothing_due(&store, "evt_1", "its handler discarded the event").await;
}

/// An exhausted event that a person resends is stored again. It keeps its attempts and may crash as often as a new
/// one.
pub(super) async fn an_exhausted_event_is_stored_again_if_it_is_resent(store: Store) {
    const CRASHES: u32 = 2;

    enqueue_with_crashes(&store, "evt_1", CRASHES).await;
    let mut expired = expired_take("evt_1");
    expired.max_crashes = CRASHES + 1;
    take_single(&store, &expired).await;
    let crashed = take(&store, &expired).await.crashed;
    assert!(
        crashed.len() == 1 && crashed[0].is_exhausted,
        "the event must be exhausted: {crashed:?}"
    );
    assert_eq!(accept_one(&store, &resend("evt_1")).await, Accepted::Stored);

    let (taken, grant) = take_only(&store, "evt_1").await;
    assert_eq!(taken.attempt, CRASHES + 2);
    assert_eq!(taken.failures, 0);
    assert_eq!(taken.payload, payload("evt_1"));
    let in_progress = record(&store, "evt_1", State::InProgress).await;
    assert_eq!(in_progress.crashes, 0, "a resend resets the crashes");

    // The same for an event whose handler failed for too long.
    let update = reschedule(&store, &grant, &exhaust()).await;
    assert_eq!(update, ClaimUpdate::Applied);
    assert_eq!(accept_one(&store, &resend("evt_1")).await, Accepted::Stored);
    let (taken, _) = take_only(&store, "evt_1").await;
    assert_eq!(taken.attempt, CRASHES + 3);
    assert_eq!(taken.failures, 0, "a resend resets the failures");
}

/// While an event is in an inbox, deduplication cannot claim it; nor can it after the event was settled.
pub(super) async fn a_claim_of_an_event_of_an_inbox_is_not_acquired(store: Store) {
    for situation in Situation::ALL {
        situation.bring(&store).await;
        let mut request = claim_request(&situation.id());
        // A single crash would exhaust an event that `DedupLayer` claimed.
        request.max_crashes = 1;
        for _ in 0..2 {
            let claim = claim(&store, &request).await;
            let is_expected = match situation.state() {
                State::Completed => claim == Claim::Completed,
                State::Discarded => claim == Claim::Discarded,
                State::Exhausted => claim == Claim::Exhausted,
                State::Queued | State::InProgress | State::Released => {
                    matches!(claim, Claim::InProgress { .. })
                }
            };
            assert!(
                is_expected,
                "claiming an event that is {situation:?}: {claim:?}"
            );
        }
    }
    // The claims changed nothing.
    for situation in [Situation::Queued, Situation::Released] {
        let (taken, _) = take_only(&store, &situation.id()).await;
        assert_eq!(taken.payload, payload(&situation.id()), "{situation:?}");
    }
    let expired = take(&store, &take_from(&Situation::LeaseExpired.id())).await;
    assert_eq!(expired.crashed.len(), 1, "crashes of the expired lease");
    assert!(
        !expired.crashed[0].is_exhausted,
        "the claims counted crashes"
    );
}

/// All situations in which an event is a duplicate.
fn duplicates() -> impl Iterator<Item = Situation> {
    let all = Situation::ALL.into_iter();
    all.filter(|situation| *situation != Situation::SetAside)
}
