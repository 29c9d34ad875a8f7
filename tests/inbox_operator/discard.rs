use std::error::Error;
use std::time::Duration;

use tower_stripe_webhook::claims::{ClaimUpdate, Key, State};
use tower_stripe_webhook::inbox::{Accepted, InboxStore, Reschedule, Selection, TakeRequest};

use super::{
    accept, accept_request, events, exhaust, failure, filter, only_event, queue, reschedule, take,
};

const REASON: &str = "refunded by hand";

async fn discard(store: &impl InboxStore, key: &Key) -> u64 {
    let selection = Selection::Key(key.clone());
    store.discard_events(&selection, REASON).await.unwrap()
}

pub async fn each_kind_of_waiting_event_is_discarded(store: &impl InboxStore) {
    let changes = [
        None,
        Some(failure(Duration::from_secs(60))),
        Some(exhaust()),
        Some(Reschedule::SetAside),
    ];
    for (number, change) in (0..).zip(changes) {
        let key = accept(store, "invoice.paid", number).await;
        if let Some(change) = &change {
            reschedule(store, change).await;
        }
        assert_eq!(discard(store, &key).await, 1, "{change:?}");
        let discarded = events(store, State::Discarded).await;
        let discarded = discarded.iter().find(|event| event.record.key == key);
        let discarded = discarded.expect("the event is discarded");
        assert_eq!(discarded.record.reason.as_deref(), Some(REASON));
        assert_eq!(discarded.due_in, None, "{change:?}");
        assert!(!discarded.has_payload, "{change:?}");
    }
}

pub async fn a_discarded_event_does_not_run_and_its_duplicates_are_acknowledged(
    store: &impl InboxStore,
) {
    let key = accept(store, "invoice.paid", 0).await;
    assert_eq!(discard(store, &key).await, 1);

    let taken = store.take(&TakeRequest::new(queue(), 16)).await.unwrap();
    assert!(taken.events.is_empty());
    let duplicate = accept_request("invoice.paid", 0);
    let accepted = store.accept(&[duplicate]).await.unwrap();
    assert_eq!(accepted, [Accepted::Duplicate(State::Discarded)]);
    assert_eq!(store.replay(&Selection::Key(key)).await.unwrap(), 0);
}

pub async fn events_in_progress_and_settled_ones_are_not_changed(store: &impl InboxStore) {
    let key = accept(store, "invoice.paid", 0).await;
    let grant = take(store).await;
    assert_eq!(discard(store, &key).await, 0, "it is in progress");
    let completed = store.complete(&grant).await.unwrap();
    assert_eq!(completed, ClaimUpdate::Applied);
    assert_eq!(discard(store, &key).await, 0, "it is completed");
    only_event(store, State::Completed).await;

    let key = accept(store, "invoice.paid", 1).await;
    let grant = take(store).await;
    let _ = store.discard(&grant, "no such customer").await.unwrap();
    assert_eq!(discard(store, &key).await, 0, "its handler discarded it");
    let discarded = only_event(store, State::Discarded).await;
    assert_eq!(discarded.record.reason.as_deref(), Some("no such customer"));
    assert_eq!(
        discard(store, &Key::new("billing", None, "evt_unknown")).await,
        0
    );
}

pub async fn a_filter_discards_its_events_up_to_the_limit(store: &impl InboxStore) {
    for number in 0..3 {
        accept(store, "invoice.paid", number).await;
    }
    accept(store, "customer.created", 3).await;

    let invoices = filter(State::Queued).with_type("invoice.*");
    for (limit, count) in [(2, 2), (2, 1), (2, 0)] {
        let selection = Selection::Filter(invoices.clone().with_limit(limit));
        let discarded = store.discard_events(&selection, REASON).await.unwrap();
        assert_eq!(discarded, count);
    }
    let left = only_event(store, State::Queued).await;
    assert_eq!(left.record.event_type, "customer.created");
}

/// Otherwise, older events that a handler discarded would use up the limit.
pub async fn a_filter_passes_over_events_without_a_payload(store: &impl InboxStore) {
    accept(store, "invoice.paid", 0).await;
    let grant = take(store).await;
    let _ = store.discard(&grant, "no such customer").await.unwrap();
    for number in 1..3 {
        accept(store, "invoice.paid", number).await;
        reschedule(store, &Reschedule::SetAside).await;
    }
    assert_eq!(events(store, State::Discarded).await.len(), 3);

    let selection = Selection::Filter(filter(State::Discarded).with_limit(1));
    let discarded = store.discard_events(&selection, REASON).await.unwrap();
    assert_eq!(discarded, 1);
    assert_eq!(store.replay(&selection).await.unwrap(), 1);
    assert_eq!(
        only_event(store, State::Queued).await.record.key,
        accept_request("invoice.paid", 2).key
    );
}

pub async fn the_reason_of_events_that_were_set_aside_is_rejected(store: &impl InboxStore) {
    let key = accept(store, "invoice.paid", 0).await;
    let selection = Selection::Key(key);
    let rejected = store
        .discard_events(&selection, Reschedule::NO_HANDLER)
        .await;
    assert_eq!(
        rejected.unwrap_err().source().unwrap().to_string(),
        "the reason `no handler` is reserved; give another one"
    );
    only_event(store, State::Queued).await;
}
