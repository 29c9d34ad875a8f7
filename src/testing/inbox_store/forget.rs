//! `ClaimStore::forget` and `ClaimStore::forget_settled`, for events of an inbox.

use super::helpers::{
    Store, accept_one, assert_lost, assert_nothing_due, enqueue, forget, key, payload, replay_key,
    request, stats, take_only,
};
use super::situation::Situation;
use crate::inbox::{Accepted, QueueStats};

/// A forgotten event is erased, with its payload, whatever its state.
pub(super) async fn a_forgotten_event_is_erased(store: Store) {
    for situation in Situation::ALL {
        let grant = situation.bring(&store).await;
        let id = situation.id();
        assert!(forget(&store, &id).await, "no record of {situation:?}");
        assert!(
            !forget(&store, &id).await,
            "{situation:?} is forgotten twice"
        );
        assert_eq!(replay_key(&store, &id).await, 0, "replaying {situation:?}");
        let when = format!("the event was {situation:?} and is forgotten");
        assert_nothing_due(&store, &id, &when).await;
        assert_eq!(stats(&store, &id).await, QueueStats::default(), "{when}");
        if let Some(grant) = grant {
            assert_lost(&store, &grant, &when).await;
        }
    }
}

/// A forgotten event is stored as a new one, with the payload of the new delivery.
pub(super) async fn a_forgotten_event_is_stored_as_new(store: Store) {
    for situation in Situation::ALL {
        situation.bring(&store).await;
        let id = situation.id();
        assert!(forget(&store, &id).await, "no record of {situation:?}");
        let mut again = request(&id);
        again.payload = "again".into();
        let accepted = accept_one(&store, &again).await;
        assert_eq!(accepted, Accepted::Stored, "{situation:?}");
        let (taken, _) = take_only(&store, &id).await;
        assert_eq!(taken.attempt, 1, "{situation:?}");
        assert_eq!(taken.failures, 0, "{situation:?}");
        assert_eq!(taken.reason, None, "{situation:?}");
        assert_eq!(taken.payload, "again", "{situation:?}");
    }
}

/// Only the event with the key is forgotten.
pub(super) async fn other_events_are_not_forgotten(store: Store) {
    for id in ["evt_1", "evt_10", "evt_%", "evt__"] {
        enqueue(&store, &[request(id)]).await;
    }
    for id in ["evt_%", "evt__"] {
        assert!(forget(&store, id).await, "no record of {id}");
    }
    for id in ["evt_1", "evt_10"] {
        let (taken, _) = take_only(&store, id).await;
        assert_eq!(taken.payload, payload(id), "{id}");
    }
}

/// `forget_settled` keeps every event of an inbox, and `record` says that it is one.
pub(super) async fn an_event_of_an_inbox_is_not_forgotten_as_settled(store: Store) {
    for situation in Situation::ALL {
        situation.bring(&store).await;
        let id = situation.id();
        let forgotten = store.forget_settled(&key(&id)).await;
        assert!(
            !forgotten.expect("`forget_settled` must not fail"),
            "{situation:?}"
        );
        let record = store.record(&key(&id)).await;
        let record = record.expect("`record` must not fail");
        let record = record.expect("the event was forgotten");
        assert_eq!(
            (record.state, record.is_in_inbox),
            (situation.state(), true)
        );
        let is_replayable = Situation::REPLAYABLE.contains(&situation);
        let replayed = replay_key(&store, &id).await;
        assert_eq!(
            replayed,
            u64::from(is_replayable),
            "the payload of {situation:?}"
        );
    }
}
