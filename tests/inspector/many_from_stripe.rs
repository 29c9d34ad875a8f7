//! Replays of all events that match, whose payload is deleted.

use std::collections::HashMap;

use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use http::header::RETRY_AFTER;
use http::{HeaderValue, Uri};
use tower_stripe_webhook::claims::{Key, State};
use tower_stripe_webhook::inbox::{AcceptRequest, InboxStore};
use tower_stripe_webhook::testing::event;

use crate::client::{act, assert_hides, assert_shows, get, hidden, link, open, post};
use crate::fake::{FakeStripe, stripe_error};
use crate::from_stripe::editor;
use crate::with_each_store;
use crate::with_each_store::{accept, complete, invoice, queue, reader, states};

with_each_store! {
    everything_that_matches_is_read_from_stripe_and_runs_again,
    a_rate_limit_stops_the_replay_and_loses_no_event,
    events_that_stripe_no_longer_has_are_skipped,
    an_event_that_stripe_refuses_does_not_block_the_others,
    events_of_tenants_are_skipped,
    a_click_continues_where_the_last_one_ended,
}

const REPLAY_ALL: [(&str, &str); 5] = [
    ("action", "replay"),
    ("source", "stripe"),
    ("queue", "billing"),
    ("state", "completed"),
    ("type", "invoice.*"),
];

/// The events that Stripe has, by their paths.
fn payloads(numbers: impl Iterator<Item = u64>) -> HashMap<String, Bytes> {
    numbers
        .map(|number| {
            let path = format!("/v1/events/{}", invoice(number).build().id());
            (path, invoice(number).payload())
        })
        .collect()
}

fn respond(payloads: &HashMap<String, Bytes>, uri: &Uri) -> Response {
    match payloads.get(uri.path()) {
        Some(payload) => payload.clone().into_response(),
        None => stripe_error(404, "resource_missing"),
    }
}

fn stripe_with(numbers: impl Iterator<Item = u64>) -> FakeStripe {
    let payloads = payloads(numbers);
    FakeStripe::new(move |uri| respond(&payloads, uri))
}

async fn complete_invoices(
    store: &impl InboxStore,
    numbers: impl Iterator<Item = u64>,
) -> Vec<Key> {
    let mut keys = Vec::new();
    for number in numbers {
        keys.push(accept(store, invoice(number)).await);
        complete(store).await;
    }
    keys
}

async fn everything_that_matches_is_read_from_stripe_and_runs_again(
    store: impl InboxStore + Clone,
) {
    let keys = complete_invoices(&store, 0..12).await;
    accept(&store, event("customer.created").number(99)).await;
    complete(&store).await;
    let fake = stripe_with(0..12);
    let router = editor(store.clone(), &fake);
    let list = "?screen=events&queue=billing&state=completed&type=invoice.*";
    let list = open(&router, list).await;
    let confirm = open(&router, &link(&list, "Replay all that match from Stripe…")).await;
    assert_shows(&confirm, "12 events without a stored payload match:");
    assert_eq!(confirm.matches("<th scope=\"row\"").count(), 10);
    assert!(fake.received().is_empty());
    assert_eq!(states(&store).await, [(State::Completed, 13)]);

    let page = act(&router, &hidden(&confirm)).await;
    assert_shows(&page, "Replayed 12 events from Stripe.");
    assert_eq!(fake.received().len(), 12);
    assert_eq!(
        states(&store).await,
        [(State::Queued, 12), (State::Completed, 1)]
    );
    let payload = store.payload(&keys[0]).await.unwrap().unwrap();
    assert_eq!(payload.bytes, invoice(0).payload());
    complete(&store).await;
    let event = store.event(&keys[0]).await.unwrap().unwrap();
    assert_eq!(event.record.attempts, 2);
}

async fn a_rate_limit_stops_the_replay_and_loses_no_event(store: impl InboxStore + Clone) {
    complete_invoices(&store, 0..12).await;
    let payloads = payloads(0..12);
    let limited = FakeStripe::new(move |uri: &Uri| {
        // The fourth event is one too many.
        if uri.path().ends_with(invoice(3).build().id()) {
            let mut response = stripe_error(429, "rate_limit");
            let pause = HeaderValue::from_static("30");
            response.headers_mut().insert(RETRY_AFTER, pause);
            return response;
        }
        respond(&payloads, uri)
    });
    let page = post(&editor(store.clone(), &limited), &REPLAY_ALL).await;
    assert_eq!(page.status, 502);
    assert_shows(&page.body, "Replayed 3 events, then the action failed.");
    assert_shows(&page.body, "Stripe's API limits the rate of requests");
    assert_shows(&page.body, "Stripe asks to wait for 30 s");
    assert_eq!(limited.received().len(), 4);
    assert_eq!(
        states(&store).await,
        [(State::Queued, 3), (State::Completed, 9)]
    );
    let later = editor(store.clone(), &stripe_with(0..12));
    assert_shows(
        &act(&later, &REPLAY_ALL).await,
        "Replayed 9 events from Stripe.",
    );
    assert_eq!(states(&store).await, [(State::Queued, 12)]);
}

async fn events_that_stripe_no_longer_has_are_skipped(store: impl InboxStore + Clone) {
    complete_invoices(&store, 0..3).await;
    let router = editor(store.clone(), &stripe_with(1..3));
    let page = act(&router, &REPLAY_ALL).await;
    assert_shows(
        &page,
        "Replayed 2 events from Stripe. Stripe no longer has 1 event,",
    );
    assert_eq!(
        states(&store).await,
        [(State::Queued, 2), (State::Completed, 1)]
    );
}

async fn an_event_that_stripe_refuses_does_not_block_the_others(store: impl InboxStore + Clone) {
    complete_invoices(&store, 0..3).await;
    let payloads = payloads(0..3);
    let fake =
        FakeStripe::new(
            move |uri: &Uri| match uri.path().ends_with(invoice(0).build().id()) {
                true => stripe_error(403, "account_invalid"),
                false => respond(&payloads, uri),
            },
        );
    let page = act(&editor(store.clone(), &fake), &REPLAY_ALL).await;
    assert_shows(&page, "Replayed 2 events from Stripe.");
    assert_shows(&page, "refused 1 event");
    assert_eq!(
        states(&store).await,
        [(State::Queued, 2), (State::Completed, 1)]
    );
}

async fn events_of_tenants_are_skipped(store: impl InboxStore + Clone) {
    let event = invoice(0).build();
    let key = Key::new("billing", Some("acme"), event.id());
    let request = AcceptRequest::new(key, queue(), &event);
    let _ = store.accept(&[request]).await.unwrap();
    complete(&store).await;
    complete_invoices(&store, 1..2).await;
    let fake = stripe_with(0..2);
    let page = act(&editor(store.clone(), &fake), &REPLAY_ALL).await;
    assert_shows(&page, "Replayed 1 event from Stripe.");
    assert_shows(&page, "Skipped 1 event");
    assert_eq!(fake.received().len(), 1);
}

/// Otherwise, a hundred old events would hide all others from every click.
async fn a_click_continues_where_the_last_one_ended(store: impl InboxStore + Clone) {
    complete_invoices(&store, 0..102).await;
    let fake = stripe_with(100..102);
    let router = editor(store.clone(), &fake);
    let rest = act(&router, &REPLAY_ALL).await;
    assert_shows(
        &rest,
        "Replayed 0 events from Stripe. Stripe no longer has 100 events,",
    );
    assert_shows(&rest, "2 events are left.");
    let page = act(&router, &hidden(&rest)).await;
    assert_shows(
        &page,
        "Replayed 2 events from Stripe. Stripe no longer has 0 events,",
    );
    assert_eq!(fake.received().len(), 102);
    assert_hides(&page, "are left.");
}

#[tokio::test]
async fn a_replay_from_stripe_needs_an_api_key_and_settled_events() {
    let store = with_each_store::memory_store();
    let reader = crate::client::mount(reader(store.clone()).with_actions());
    let page = get(
        &reader,
        "?screen=replay&queue=billing&state=completed&source=stripe",
    )
    .await;
    assert_eq!(page.status, 400);
    assert_shows(&page.body, "Inspector::with_api");
    let router = editor(store, &stripe_with(0..0));
    for query in [
        "state=in_progress&source=stripe",
        "state=completed&source=elsewhere",
        "state=completed&source=stripe&left=-1",
    ] {
        let page = get(&router, &format!("?screen=replay&queue=billing&{query}")).await;
        assert_eq!(page.status, 400, "{query}");
    }
}
