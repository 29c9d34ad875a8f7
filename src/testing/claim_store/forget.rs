//! `forget`, `forget_settled` and `record`.

use std::sync::Arc;

use super::crashes::exhaust;
use super::helpers::{
    Change, acquire, claim, expired_request, forget, key, list, request, single_record, states,
};
use crate::claims::{Claim, ClaimStore, Record, State};

/// A forgotten event is absent, whatever its state was: its next claim has attempt 1, no crashes and no reason.
pub(super) async fn an_event_in_any_state_can_be_forgotten(store: Arc<dyn ClaimStore>) {
    for state in states() {
        for attempt in 1..=2 {
            make_record(&store, "evt_1", state, attempt).await;
            assert!(
                forget(&store, "evt_1").await,
                "`forget` did not find the event, which is {state:?}"
            );
            assert!(
                !forget(&store, "evt_1").await,
                "`forget` found the event again, which was {state:?}"
            );
            assert!(
                list(&store, state).await.is_empty(),
                "a forgotten event is still listed as {state:?}"
            );
            let next = claim(&store, &request("evt_1")).await;
            assert_eq!(next, Claim::Acquired { attempt: 1 }, "{state:?}");
            let record = single_record(&store, State::InProgress).await;
            assert_eq!((record.attempts, record.crashes), (1, 0), "{state:?}");
            assert_eq!(record.reason, None, "{state:?}");
            assert!(
                forget(&store, "evt_1").await,
                "`forget` did not find the next claim"
            );
        }
    }
}

/// An event whose lease has expired can be forgotten too.
pub(super) async fn an_event_with_an_expired_lease_can_be_forgotten(store: Arc<dyn ClaimStore>) {
    acquire(&store, &expired_request("evt_1")).await;
    assert!(
        forget(&store, "evt_1").await,
        "`forget` did not find the record"
    );
    let next = claim(&store, &request("evt_1")).await;
    assert_eq!(next, Claim::Acquired { attempt: 1 });
}

/// `forget` returns false for an absent event, which can be claimed as before.
pub(super) async fn forgetting_an_absent_event_returns_false(store: Arc<dyn ClaimStore>) {
    assert!(
        !forget(&store, "evt_1").await,
        "`forget` found a record that was never made"
    );
    let next = claim(&store, &request("evt_1")).await;
    assert_eq!(next, Claim::Acquired { attempt: 1 });
}

/// `forget` takes an id literally, even if it looks like a pattern of SQL or Redis.
pub(super) async fn forgetting_an_event_keeps_all_others(store: Arc<dyn ClaimStore>) {
    for id in ["evt_1", "evt_10", "evt_%", "evt_*"] {
        let grant = acquire(&store, &request(id)).await;
        let _ = Change::Complete.apply(&store, &grant).await;
    }
    for id in ["evt_*", "evt_%"] {
        assert!(forget(&store, id).await, "`forget` did not find {id}");
    }
    for id in ["evt_1", "evt_10"] {
        assert_eq!(claim(&store, &request(id)).await, Claim::Completed, "{id}");
    }
}

/// `forget_settled` forgets events in all states except one in progress, even if its lease has expired.
pub(super) async fn only_a_settled_event_is_forgotten_as_settled(store: Arc<dyn ClaimStore>) {
    assert!(!forget_settled(&store, "evt_1").await, "there is no record");
    acquire(&store, &expired_request("evt_1")).await;
    assert!(
        !forget_settled(&store, "evt_1").await,
        "an event whose lease has expired was forgotten"
    );
    assert!(forget(&store, "evt_1").await, "the event is gone");
    for state in states() {
        make_record(&store, "evt_1", state, 1).await;
        let is_settled = state != State::InProgress;
        assert_eq!(
            forget_settled(&store, "evt_1").await,
            is_settled,
            "{state:?}"
        );
        assert_eq!(forget(&store, "evt_1").await, !is_settled, "{state:?}");
    }
}

/// `record` finds an event by its key in every state, with what `list` shows of it.
pub(super) async fn a_record_is_found_by_its_key_until_it_is_forgotten(store: Arc<dyn ClaimStore>) {
    make_record(&store, "evt_10", State::Released, 1).await;
    for state in states() {
        make_record(&store, "evt_1", state, 2).await;
        let found = record(&store, "evt_1")
            .await
            .expect("the record must be found");
        assert_eq!((found.state, &found.key), (state, &key("evt_1")));
        assert!(found.attempts > 0, "{state:?}");
        assert!(!found.is_in_inbox, "{state:?}");
        let listed = list(&store, state).await;
        // Stores need not list completed events.
        if let Some(mut listed) = listed.into_iter().find(|record| record.key == found.key) {
            listed.age = found.age;
            assert_eq!(found, listed);
        }
        assert!(forget(&store, "evt_1").await, "{state:?}");
        assert_eq!(record(&store, "evt_1").await, None, "{state:?}");
    }
}

async fn forget_settled(store: &Arc<dyn ClaimStore>, id: &str) -> bool {
    let existed = store.forget_settled(&key(id)).await;
    existed.expect("`forget_settled` must not fail")
}

async fn record(store: &Arc<dyn ClaimStore>, id: &str) -> Option<Record> {
    let record = store.record(&key(id)).await;
    record.expect("`record` must not fail")
}

/// Makes a record in `state`, as the given attempt of an absent event.
async fn make_record(store: &Arc<dyn ClaimStore>, id: &str, state: State, attempt: u32) {
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
        let _ = change.apply(store, &grant).await;
    }
}
