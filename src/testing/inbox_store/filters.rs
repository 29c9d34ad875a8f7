//! `InboxStore::replay`, by filter.

use std::collections::BTreeSet;
use std::time::Duration;

use super::helpers::{
    Clock, Store, assert_nothing_due, enqueue, exhaust, key, keys, queue, replay, request_in,
    reschedule, take, take_from, take_only,
};
use super::situation::Situation;
use crate::claims::{ClaimUpdate, State};
use crate::event::EventType;
use crate::inbox::{AcceptRequest, Filter, Selection};

/// A filter selects events in one state.
pub(super) async fn a_filter_selects_one_state(store: Store) {
    for situation in [
        Situation::Completed,
        Situation::Discarded,
        Situation::SetAside,
        Situation::Exhausted,
        Situation::Scheduled,
        Situation::InProgress,
    ] {
        situation.bring_in(&store, "queue", &situation.id()).await;
    }
    for (state, expected) in [
        (State::Completed, None),
        (State::InProgress, None),
        (State::Queued, None),
        (State::Discarded, Some(Situation::SetAside)),
        (State::Exhausted, Some(Situation::Exhausted)),
        (State::Released, Some(Situation::Scheduled)),
    ] {
        let replayed = replay_filter(&store, filter(state)).await;
        assert_eq!(replayed, u64::from(expected.is_some()), "{state:?}");
        match expected {
            Some(situation) => {
                let (taken, _) = take_only(&store, "queue").await;
                assert_eq!(taken.key, key(&situation.id()));
                assert_eq!((taken.attempt, taken.failures), (2, 0), "{state:?}");
            }
            None => assert_nothing_due(&store, "queue", "nothing was replayed").await,
        }
    }
}

/// A filter selects events of one queue.
pub(super) async fn a_filter_selects_one_queue(store: Store) {
    for name in ["queue", "other"] {
        let id = format!("evt_{name}");
        Situation::Exhausted.bring_in(&store, name, &id).await;
    }
    assert_eq!(replay_filter(&store, filter(State::Exhausted)).await, 1);
    assert_nothing_due(&store, "other", "its events were not replayed").await;
    let (taken, _) = take_only(&store, "queue").await;
    assert_eq!(taken.key, key("evt_queue"));
}

/// A filter selects one type, or the types with a prefix. Neither is a pattern of SQL.
pub(super) async fn a_filter_selects_types(store: Store) {
    const TYPES: [&str; 9] = [
        "payment_intent.succeeded",
        "payment_intent.canceled",
        "paymentXintent.succeeded",
        "Payment_Intent.succeeded",
        "payment_intents.succeeded",
        "payment_intent",
        "payment_%.succeeded",
        "payment*.succeeded",
        "v1.payment_intent.succeeded",
    ];
    let cases: [(&str, &[usize]); 7] = [
        ("payment_intent.succeeded", &[0]),
        ("payment_intent.*", &[0, 1]),
        ("payment_%.*", &[6]),
        ("payment*.*", &[7]),
        ("payment_intent", &[5]),
        ("PAYMENT_INTENT.*", &[]),
        ("v1.*", &[8]),
    ];
    for (case, (event_type, expected)) in cases.into_iter().enumerate() {
        let name = format!("queue_{case}");
        let id = |number: usize| format!("evt_{case}_{number}");
        for (number, event_type) in TYPES.into_iter().enumerate() {
            let mut request = request_in(&name, &id(number));
            request.event_type = EventType::from(event_type);
            exhaust_in(&store, &name, request).await;
        }
        let filter = Filter::new(queue(&name), State::Exhausted).with_type(event_type);
        let replayed = replay_filter(&store, filter).await;
        let taken = take(&store, &take_from(&name)).await;
        let taken: BTreeSet<_> = keys(&taken).into_iter().collect();
        let expected: BTreeSet<_> = expected.iter().map(|number| key(&id(*number))).collect();
        assert_eq!(taken, expected, "{event_type:?} of {TYPES:?}");
        assert_eq!(
            replayed,
            expected.len().try_into().unwrap_or(u64::MAX),
            "{event_type}"
        );
    }
}

/// A filter selects up to its limit, the least recently changed first.
pub(super) async fn a_filter_selects_the_least_recently_changed_first(store: Store) {
    let clock = Clock::start(&store).await;
    for id in ["evt_c", "evt_a", "evt_b"] {
        exhaust_in(&store, "queue", request_in("queue", id)).await;
        clock.advance(Duration::from_millis(5)).await;
    }
    for (limit, expected) in [
        (0, vec![]),
        (1, vec![key("evt_c")]),
        (1, vec![key("evt_a")]),
        (2, vec![key("evt_b")]),
        (2, vec![]),
    ] {
        let replayed = replay_filter(&store, filter(State::Exhausted).with_limit(limit)).await;
        let taken = take(&store, &take_from("queue")).await;
        assert_eq!(keys(&taken), expected, "limit {limit}");
        assert_eq!(
            replayed,
            expected.len().try_into().unwrap_or(u64::MAX),
            "limit {limit}"
        );
    }
}

/// Events that cannot be replayed do not use up the limit. Otherwise they would hide all others.
pub(super) async fn events_without_a_payload_do_not_use_up_the_limit(store: Store) {
    let clock = Clock::start(&store).await;
    for number in 0..3 {
        let id = format!("discarded_{number}");
        Situation::Discarded.bring_in(&store, "queue", &id).await;
    }
    clock.advance(Duration::from_millis(5)).await;
    Situation::SetAside.bring_in(&store, "queue", "evt_1").await;
    let filter = filter(State::Discarded).with_limit(1);
    assert_eq!(replay_filter(&store, filter).await, 1);
    let (taken, _) = take_only(&store, "queue").await;
    assert_eq!(taken.key, key("evt_1"));
}

fn filter(state: State) -> Filter {
    Filter::new(queue("queue"), state)
}

async fn replay_filter(store: &Store, filter: Filter) -> u64 {
    replay(store, &Selection::Filter(filter)).await
}

async fn exhaust_in(store: &Store, name: &str, request: AcceptRequest) {
    enqueue(store, &[request]).await;
    let (_, grant) = take_only(store, name).await;
    let update = reschedule(store, &grant, &exhaust()).await;
    assert_eq!(update, ClaimUpdate::Applied);
}
