//! What it is to forget an event.

use std::sync::Arc;

use super::crashes::exhaust;
use super::helpers::{
    Change, acquire, claim, expired_request, forget, list, request, single_record, states,
};
use crate::claims::{Claim, ClaimStore, State};

/// An event is absent when it was forgotten, in whatever state it was, and claimed with attempt 1.
pub(super) async fn a_forgotten_event_is_absent_whatever_its_state(store: Arc<dyn ClaimStore>) {
    for state in states() {
        for attempt in 1..=2 {
            bring(&store, "evt_1", state, attempt).await;
            assert!(forget(&store, "evt_1").await, "{state:?}");
            assert!(!forget(&store, "evt_1").await, "{state:?}");
            assert!(list(&store, state).await.is_empty(), "{state:?}");
            let next = claim(&store, &request("evt_1")).await;
            assert_eq!(next, Claim::Acquired { attempt: 1 }, "{state:?}");
            let record = single_record(&store, State::InProgress).await;
            assert_eq!((record.attempts, record.crashes), (1, 0), "{state:?}");
            assert_eq!(record.reason, None, "{state:?}");
            assert!(forget(&store, "evt_1").await, "{state:?}");
        }
    }
}

/// A claim whose lease has lapsed can be forgotten as well.
pub(super) async fn a_lapsed_claim_can_be_forgotten(store: Arc<dyn ClaimStore>) {
    acquire(&store, &expired_request("evt_1")).await;
    assert!(forget(&store, "evt_1").await);
    let next = claim(&store, &request("evt_1")).await;
    assert_eq!(next, Claim::Acquired { attempt: 1 });
}

/// There is nothing to forget of an event that is absent.
pub(super) async fn an_absent_event_is_not_forgotten(store: Arc<dyn ClaimStore>) {
    assert!(!forget(&store, "evt_1").await);
    let claimed = claim(&store, &request("evt_1")).await;
    assert_eq!(claimed, Claim::Acquired { attempt: 1 });
}

/// One event is forgotten, and no other.
pub(super) async fn other_events_are_not_forgotten(store: Arc<dyn ClaimStore>) {
    for id in ["evt_1", "evt_10", "evt_%", "evt_*"] {
        let grant = acquire(&store, &request(id)).await;
        let _ = Change::Complete.make(&store, &grant).await;
    }
    for id in ["evt_*", "evt_%"] {
        assert!(forget(&store, id).await);
    }
    for id in ["evt_1", "evt_10"] {
        assert_eq!(claim(&store, &request(id)).await, Claim::Completed, "{id}");
    }
}

/// Brings an absent event into a state, by its given attempt.
async fn bring(store: &Arc<dyn ClaimStore>, id: &str, state: State, attempt: u32) {
    for _ in 1..attempt {
        acquire(store, &expired_request(id)).await;
    }
    let change = match state {
        State::Queued => panic!("a claim does not queue an event"),
        State::InProgress => None,
        State::Released => Some(Change::Release),
        State::Completed => Some(Change::Complete),
        State::Discarded => Some(Change::Discard),
        State::Exhausted => return exhaust(store, id).await,
    };
    let grant = acquire(store, &request(id)).await;
    if let Some(change) = change {
        let _ = change.make(store, &grant).await;
    }
}
