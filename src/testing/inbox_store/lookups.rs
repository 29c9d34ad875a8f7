//! `InboxStore::event` and `InboxStore::payload`.

use std::time::Duration;

use super::helpers::{
    Clock, Store, acquire, claim_request, event, forget, key, payload, queue, stored_payload,
};
use super::situation::Situation;

/// An event is found by its key, whatever its state.
pub(super) async fn an_event_is_found_in_every_state(store: Store) {
    for situation in Situation::ALL {
        situation.bring(&store).await;
        let id = situation.id();
        let found = event(&store, &id).await;
        let found = found.unwrap_or_else(|| panic!("no event that is {situation:?}"));
        assert_eq!(found.record.key, key(&id), "{situation:?}");
        assert_eq!(found.record.state, situation.state(), "{situation:?}");
        assert_eq!(found.record.event_type, "invoice.paid", "{situation:?}");
        assert_eq!(found.queue, queue(&id), "{situation:?}");
        let is_open = Situation::OPEN.contains(&situation);
        assert_eq!(found.due_in.is_some(), is_open, "{situation:?}");
        let is_gone = matches!(situation, Situation::Completed | Situation::Discarded);
        assert_eq!(found.has_payload, !is_gone, "{situation:?}");
    }
}

/// The time of the acceptance is not that of the last change.
pub(super) async fn the_time_since_the_acceptance_is_measured(store: Store) {
    const WAITED: Duration = Duration::from_millis(20);

    let clock = Clock::start(&store).await;
    Situation::Queued.bring_in(&store, "queue", "evt_1").await;
    clock.advance(WAITED).await;
    let found = event(&store, "evt_1").await.expect("the event is queued");
    // Stores may round to milliseconds.
    let least = WAITED - Duration::from_millis(2);
    assert!(found.accepted_ago >= least, "{:?}", found.accepted_ago);
}

/// Events of deduplication, and those that the store does not have, are not found.
pub(super) async fn events_of_no_inbox_are_not_found(store: Store) {
    acquire(&store, &claim_request("deduplicated")).await;
    Situation::Queued
        .bring_in(&store, "queue", "forgotten")
        .await;
    assert!(forget(&store, "forgotten").await);
    for id in ["deduplicated", "forgotten", "absent"] {
        assert_eq!(event(&store, id).await, None, "{id}");
        assert_eq!(stored_payload(&store, id).await, None, "{id}");
    }
}

/// The payload can be read as long as it is stored.
pub(super) async fn the_payload_is_read_while_it_is_stored(store: Store) {
    for situation in Situation::ALL {
        situation.bring(&store).await;
        let id = situation.id();
        let stored = stored_payload(&store, &id).await;
        let is_gone = matches!(situation, Situation::Completed | Situation::Discarded);
        let expected = (!is_gone).then(|| payload(&id));
        assert_eq!(stored.map(|stored| stored.bytes), expected, "{situation:?}");
    }
}
