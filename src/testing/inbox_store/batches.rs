//! `InboxStore::accept`, for many events at once.

use std::collections::BTreeSet;

use super::helpers::{
    Store, accept, acquire, altered, assert_nothing_due, claim_request, enqueue, key, keys,
    payload, request, request_in, resend, take, take_from, take_only,
};
use super::situation::Situation;
use crate::claims::State;
use crate::inbox::{AcceptRequest, Accepted};

/// The responses of a batch are in the order of its requests, in whatever order the store writes the events.
pub(super) async fn responses_are_in_the_order_of_the_requests(store: Store) {
    const EVENTS: usize = 200;
    let request = |number: usize| request_in("batch", &format!("evt_{number}"));
    // Every third event is known already.
    let known: Vec<_> = (0..EVENTS).step_by(3).map(request).collect();
    enqueue(&store, &known).await;

    // Neither the order of the keys nor the reverse one. 77 and 200 have no common factor.
    let numbers: Vec<_> = (0..EVENTS).map(|number| number * 77 % EVENTS).collect();
    let batch: Vec<_> = numbers.iter().copied().map(request).collect();
    for (number, accepted) in numbers.iter().zip(accept(&store, &batch).await) {
        let expected = match number % 3 {
            0 => Accepted::Duplicate(State::Queued),
            _ => Accepted::Stored,
        };
        assert_eq!(accepted, expected, "evt_{number}");
    }

    let taken = take(&store, &take_from("batch")).await;
    assert_eq!(taken.events.len(), EVENTS, "events taken");
    let taken_keys: BTreeSet<_> = keys(&taken).into_iter().collect();
    let expected = batch.into_iter().map(|request| request.key).collect();
    assert_eq!(taken_keys, expected);
    for event in &taken.events {
        let id = event.key.as_str().trim_start_matches("test/");
        assert_eq!(event.payload, payload(id), "{id}");
    }
}

/// A key that occurs twice in a batch is stored once, with the first payload.
pub(super) async fn a_key_that_occurs_twice_in_a_batch_is_stored_once(store: Store) {
    let batch = [
        request("evt_1"),
        request("evt_2"),
        altered(request("evt_1")),
        altered(request("evt_1")),
    ];
    let duplicate = Accepted::Duplicate(State::Queued);
    let expected = [Accepted::Stored, Accepted::Stored, duplicate, duplicate];
    assert_eq!(accept(&store, &batch).await, expected);
    for id in ["evt_1", "evt_2"] {
        let (taken, _) = take_only(&store, id).await;
        assert_eq!(taken.payload, payload(id), "{id}");
    }
    assert_nothing_due(&store, "elsewhere", "it was a duplicate").await;
}

/// A batch can have events in every state. Each receives its own response.
pub(super) async fn a_batch_responds_for_each_event_by_its_state(store: Store) {
    for situation in Situation::ALL {
        situation.bring(&store).await;
    }
    acquire(&store, &claim_request("held")).await;

    let mut batch: Vec<AcceptRequest> = Vec::new();
    let mut expected = Vec::new();
    for situation in Situation::ALL.into_iter().rev() {
        batch.push(request(&situation.id()));
        expected.push(match situation {
            Situation::SetAside => Accepted::Stored,
            _ => Accepted::Duplicate(situation.state()),
        });
    }
    batch.push(request("absent"));
    expected.push(Accepted::Stored);
    batch.push(resend(&Situation::Exhausted.id()));
    expected.push(Accepted::Stored);
    let held = batch.len();
    batch.push(request("held"));
    batch.push(request("last"));

    let mut accepted = accept(&store, &batch).await;
    assert_eq!(accepted.pop(), Some(Accepted::Stored), "last");
    let in_progress = accepted.remove(held);
    assert!(
        matches!(in_progress, Accepted::InProgress { .. }),
        "held: {in_progress:?}"
    );
    for ((request, accepted), expected) in batch.iter().zip(accepted).zip(expected) {
        assert_eq!(accepted, expected, "{}", request.key);
    }
    for id in ["absent", "last"] {
        let (taken, _) = take_only(&store, id).await;
        assert_eq!(taken.key, key(id));
    }
}

/// An empty batch has no responses.
pub(super) async fn an_empty_batch_stores_nothing(store: Store) {
    assert_eq!(accept(&store, &[]).await, []);
}
