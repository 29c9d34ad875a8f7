//! How the methods of `ClaimStore` settle an event of an inbox.

use std::time::Duration;

use super::helpers::{
    Store, accept_one, assert_lost, assert_nothing_due, complete, complete_all, discard, enqueue,
    payload, record, release, release_unless_completed, renew, replay_key, request, stats,
    take_only, withdraw,
};
use super::situation::Situation;
use crate::claims::{ClaimUpdate, Completion, Grant, State};
use crate::inbox::{Accepted, QueueStats};

/// A settled event is never due, and its payload is deleted.
pub(super) async fn the_payload_of_a_settled_event_is_deleted(store: Store) {
    for situation in [Situation::Completed, Situation::Discarded] {
        let grant = situation.bring(&store).await;
        let grant = grant.expect("a settled event has a grant");
        let id = situation.id();
        let when = format!("the event is {situation:?}");
        assert_nothing_due(&store, &id, &when).await;
        assert_eq!(replay_key(&store, &id).await, 0, "replaying: {when}");
        assert_nothing_due(&store, &id, &when).await;
        // Repeating the change has no further effect.
        let update = match situation {
            Situation::Completed => complete(&store, &grant).await,
            _ => discard(&store, &grant).await,
        };
        assert_eq!(update, ClaimUpdate::Applied, "repeated: {when}");
        let stats = stats(&store, &id).await;
        assert_eq!(stats, QueueStats::default(), "{when}");
    }
}

/// A call that completes several events completes those that it reports, and no others: neither one that another
/// take holds, nor one that is settled otherwise. A store may complete none.
pub(super) async fn completing_several_events_completes_those_that_it_reports(store: Store) {
    enqueue(&store, &[request("evt_1"), request("evt_2")]).await;
    let (_, first) = take_only(&store, "evt_1").await;
    let (_, second) = take_only(&store, "evt_2").await;
    enqueue(&store, &[request("evt_3")]).await;
    let (_, lost) = take_only(&store, "evt_3").await;
    let _ = release(&store, &lost).await;
    let (_, current) = take_only(&store, "evt_3").await;
    let discarded = Situation::Discarded.bring(&store).await;
    let discarded = discarded.expect("a settled event has a grant");

    let grants = [lost.clone(), second, discarded, first];
    let completed = complete_all(&store, &grants).await;
    for (grant, completed) in grants.iter().zip(&completed) {
        if *completed {
            let repeated = complete(&store, grant).await;
            assert_eq!(repeated, ClaimUpdate::Applied, "{}", grant.key());
            let id = grant.key().as_str().trim_start_matches("test/");
            assert_eq!(replay_key(&store, id).await, 0, "{id} has a payload");
            assert_eq!(record(&store, id, State::Completed).await.attempts, 1);
        }
    }
    assert!(!completed[0], "a lost claim completed its event");
    assert!(!completed[2], "a discarded event was completed");
    assert_eq!(renew(&store, &current).await, ClaimUpdate::Applied);
    let completed = complete_all(&store, &[lost, current.clone()]).await;
    assert!(!completed[0], "a lost claim completed its event");
    assert_eq!(complete(&store, &current).await, ClaimUpdate::Applied);
}

/// A released event is due at once, with its payload and the reason.
pub(super) async fn a_released_event_is_due_at_once(store: Store) {
    Situation::Released.bring(&store).await;
    let id = Situation::Released.id();
    let released = record(&store, &id, State::Released).await;
    assert_eq!((released.attempts, released.crashes), (1, 0));
    let (taken, _) = take_only(&store, &id).await;
    assert_eq!(taken.attempt, 2);
    assert_eq!(taken.reason.as_deref(), Some("the bank was closed"));
    assert_eq!(taken.payload, payload(&id));
}

/// Withdrawing an event does not remove it, at the first attempt or later. It is due at once.
pub(super) async fn a_withdrawn_event_is_due_at_once(store: Store) {
    enqueue(&store, &[request("evt_1")]).await;
    for time in 1..=3 {
        let (taken, grant) = take_only(&store, "evt_1").await;
        assert_eq!(taken.payload, payload("evt_1"), "time {time}");
        let update = withdraw(&store, &grant).await;
        assert_eq!(update, ClaimUpdate::Applied, "time {time}");
    }
    let accepted = accept_one(&store, &request("evt_1")).await;
    assert!(
        matches!(
            accepted,
            Accepted::Duplicate(State::Queued | State::Released)
        ),
        "accepting a withdrawn event returned {accepted:?}"
    );
    take_only(&store, "evt_1").await;
}

/// An event that its handler's transaction did not complete is released, and due at once.
pub(super) async fn an_event_that_was_not_committed_is_due_at_once(store: Store) {
    enqueue(&store, &[request("evt_1")]).await;
    let (_, grant) = take_only(&store, "evt_1").await;
    for time in 1..=2 {
        let completion = release_unless_completed(&store, &grant).await;
        assert_eq!(completion, Completion::Released, "time {time}");
    }
    let (taken, grant) = take_only(&store, "evt_1").await;
    assert_eq!(taken.reason.as_deref(), Some("no commit"));

    assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
    let completion = release_unless_completed(&store, &grant).await;
    assert_eq!(completion, Completion::Completed);
    assert_nothing_due(&store, "evt_1", "the event is completed").await;
}

/// Renewing a completed event applies, and does not make the event due.
pub(super) async fn a_renewal_does_not_make_a_settled_event_due(store: Store) {
    for situation in [
        Situation::Completed,
        Situation::Discarded,
        Situation::SetAside,
        Situation::Exhausted,
        Situation::Scheduled,
    ] {
        let grant = situation.bring(&store).await;
        let grant = grant.expect("a taken event has a grant");
        let expired = Grant::from_parts(
            grant.key().clone(),
            *grant.token(),
            Duration::ZERO,
            grant.attempt(),
        );
        let expected = match situation {
            Situation::Completed => ClaimUpdate::Applied,
            _ => ClaimUpdate::LeaseLost,
        };
        assert_eq!(renew(&store, &expired).await, expected, "{situation:?}");
        let when = format!("the event is {situation:?}");
        assert_nothing_due(&store, &situation.id(), &when).await;
    }
}

/// A grant is lost when another worker has taken the event, and changes nothing.
pub(super) async fn a_lost_grant_changes_nothing(store: Store) {
    enqueue(&store, &[request("evt_1")]).await;
    let (_, stale) = take_only(&store, "evt_1").await;
    assert_eq!(release(&store, &stale).await, ClaimUpdate::Applied);
    let (_, holder) = take_only(&store, "evt_1").await;
    let before = record(&store, "evt_1", State::InProgress).await;

    assert_lost(&store, &stale, "after another take").await;
    assert_eq!(record(&store, "evt_1", State::InProgress).await, before);
    assert_nothing_due(&store, "evt_1", "another worker handles the event").await;
    assert_eq!(complete(&store, &holder).await, ClaimUpdate::Applied);
    assert_lost(&store, &stale, "after another take was completed").await;
}
