//! Replays of events whose payload is deleted.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use axum::Router;
use axum::response::IntoResponse as _;
use tokio::sync::mpsc::unbounded_channel;
use tower_stripe_webhook::claims::{Key, State};
use tower_stripe_webhook::inbox::{AcceptRequest, InboxStore};
use tower_stripe_webhook::testing::event;
use tower_stripe_webhook::{ApiKey, StripeApi, StripeEvent};

use crate::client::{act, assert_hides, assert_shows, link, mount, open, post};
use crate::fake::{FakeStripe, stripe_error};
use crate::interrupted::Audit;
use crate::with_each_store;
use crate::with_each_store::{accept, complete, events, invoice, queue, reader, sqlite, states};

with_each_store! {
    a_completed_event_is_read_from_stripe_and_runs_again,
    an_event_that_stripe_has_no_more_is_kept_as_it_is,
    another_event_than_the_one_asked_for_is_not_stored,
    an_event_of_a_tenant_is_not_offered,
    two_clicks_replay_an_event_once,
    a_client_that_hangs_up_loses_no_event,
    thin_events_and_those_of_accounts_are_read_where_they_are,
}

pub fn editor(store: impl InboxStore, fake: &FakeStripe) -> Router {
    mount(reader(store).with_actions().with_api(api(fake)))
}

fn api(fake: &FakeStripe) -> StripeApi {
    let key = ApiKey::new("rk_test_51H8xYdGw").unwrap();
    StripeApi::new(key, fake.client())
}

/// The form that replays one event.
fn replay(key: &Key) -> [(&'static str, &str); 3] {
    [
        ("action", "replay"),
        ("queue", "billing"),
        ("key", key.as_str()),
    ]
}

/// Stripe has one event.
fn stripe_with(payload: bytes::Bytes) -> FakeStripe {
    FakeStripe::new(move |_| payload.clone().into_response())
}

async fn a_completed_event_is_read_from_stripe_and_runs_again(store: impl InboxStore + Clone) {
    let key = accept(&store, invoice(1)).await;
    complete(&store).await;
    let fake = stripe_with(invoice(1).payload());
    let router = editor(store.clone(), &fake);
    let page = open(&router, &format!("?screen=event&queue=billing&key={key}")).await;
    let confirm = open(&router, &link(&page, "Replay…")).await;
    assert_shows(&confirm, "the event is read from Stripe’s API");
    assert_shows(
        &confirm,
        "The event was completed: the handler must be able to run twice.",
    );
    assert!(fake.received().is_empty());

    let fields = replay(&key);
    assert_shows(&act(&router, &fields).await, "Replayed 1 event.");
    let id = key.as_str().strip_prefix("billing/").unwrap();
    assert_eq!(fake.paths(), [format!("/v1/events/{id}")]);
    let queued = events(&store, State::Queued).await.remove(0);
    assert_eq!(queued.record.key, key);
    let payload = store.payload(&key).await.unwrap().unwrap();
    assert_eq!(payload.bytes, invoice(1).payload());
}

async fn an_event_that_stripe_has_no_more_is_kept_as_it_is(store: impl InboxStore + Clone) {
    let key = accept(&store, invoice(1)).await;
    complete(&store).await;
    let fake = FakeStripe::new(|_| stripe_error(404, "resource_missing"));
    let router = editor(store.clone(), &fake);
    let fields = replay(&key);
    let page = post(&router, &fields).await;
    assert_eq!(page.status, 502);
    assert_shows(&page.body, "Stripe's API has no such object");
    assert_eq!(states(&store).await, [(State::Completed, 1)]);
}

async fn another_event_than_the_one_asked_for_is_not_stored(store: impl InboxStore + Clone) {
    let key = accept(&store, invoice(1)).await;
    complete(&store).await;
    let fake = stripe_with(invoice(2).payload());
    let router = editor(store.clone(), &fake);
    let fields = replay(&key);
    assert_eq!(post(&router, &fields).await.status, 502);
    assert_eq!(states(&store).await, [(State::Completed, 1)]);
}

async fn an_event_of_a_tenant_is_not_offered(store: impl InboxStore + Clone) {
    let event = invoice(1).build();
    let key = Key::new("billing", Some("acme"), event.id());
    let request = AcceptRequest::new(key.clone(), queue(), &event);
    let _ = store.accept(&[request]).await.unwrap();
    complete(&store).await;
    let router = editor(store.clone(), &stripe_with(invoice(1).payload()));
    let page = open(&router, &format!("?screen=event&queue=billing&key={key}")).await;
    assert_hides(&page, "Replay…");
    let fields = replay(&key);
    assert_eq!(post(&router, &fields).await.status, 409);
}

async fn thin_events_and_those_of_accounts_are_read_where_they_are(store: impl InboxStore + Clone) {
    let thin = event("v1.invoice.paid").number(1);
    let key = accept(&store, thin.clone()).await;
    complete(&store).await;
    let fake = stripe_with(thin.payload());
    let fields = replay(&key);
    act(&editor(store.clone(), &fake), &fields).await;
    let id = key.as_str().strip_prefix("billing/").unwrap();
    assert_eq!(fake.paths(), [format!("/v2/core/events/{id}")]);

    let connected = invoice(2).account("acct_1");
    let key = accept(&store, connected.clone()).await;
    complete(&store).await;
    // Stripe need not name the account in an event that is read as that account.
    let fake = stripe_with(invoice(2).id(connected.build().id()).payload());
    let fields = replay(&key);
    act(&editor(store.clone(), &fake), &fields).await;
    assert_eq!(fake.only_request().headers["stripe-account"], "acct_1");
    let payload = store.payload(&key).await.unwrap().unwrap();
    let replayed = StripeEvent::assume_verified(payload.bytes).unwrap();
    assert_eq!(replayed.account(), Some("acct_1"));
}

async fn two_clicks_replay_an_event_once(store: impl InboxStore + Clone) {
    let key = accept(&store, invoice(1)).await;
    complete(&store).await;
    let fake = stripe_with(invoice(1).payload());
    let router = editor(store.clone(), &fake);
    let fields = replay(&key);
    let pages = tokio::join!(post(&router, &fields), post(&router, &fields));
    assert_eq!(
        (pages.0.status.as_u16(), pages.1.status.as_u16()),
        (303, 303)
    );
    assert_eq!(states(&store).await, [(State::Queued, 1)]);
    complete(&store).await;
    assert_eq!(states(&store).await, [(State::Completed, 1)]);
    let event = store.event(&key).await.unwrap().unwrap();
    assert_eq!(event.record.attempts, 2);
}

/// The client hangs up at one point after the other, until the request is done before. The action ends all the same.
async fn a_client_that_hangs_up_loses_no_event(store: impl InboxStore + Clone) {
    let key = accept(&store, invoice(1)).await;
    complete(&store).await;
    let fake = stripe_with(invoice(1).payload());
    let (sender, mut audit) = unbounded_channel();
    let inspector = reader(store.clone()).with_actions().with_api(api(&fake));
    let router = mount(inspector.with_observer(Audit(sender)));
    let fields = replay(&key);
    for polls in 1.. {
        let page = hang_up_after(polls, post(&router, &fields)).await;
        let line = audit.recv().await.unwrap();
        assert_eq!(line, "replay 1, complete: true", "after {polls} polls");
        let event = store.event(&key).await.unwrap();
        let event = event.expect("the event is lost");
        assert_eq!(
            (event.record.state, event.has_payload),
            (State::Queued, true)
        );
        complete(&store).await;
        if let Some(page) = page {
            assert_eq!(page.status, 303);
            break;
        }
    }
    assert_eq!(states(&store).await, [(State::Completed, 1)]);
    assert_eq!(store.payload(&key).await.unwrap(), None);
}

/// Returns `None` if the future is not ready after some polls, and drops it.
async fn hang_up_after<T>(polls: u32, future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
    let mut left = polls;
    poll_fn(|context| {
        left -= 1;
        match future.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if left == 0 => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

#[tokio::test]
async fn a_replay_that_fails_halfway_is_repeated_without_stripe() {
    let (store, pool, _folder) = sqlite().await;
    let key = accept(&store, invoice(1)).await;
    complete(&store).await;
    let fake = stripe_with(invoice(1).payload());
    let router = editor(store.clone(), &fake);
    let trigger = "CREATE TRIGGER full BEFORE UPDATE ON stripe_webhook_claims
        BEGIN SELECT RAISE(FAIL, 'disk full'); END";
    sqlx::query(trigger).execute(&pool).await.unwrap();
    let fields = replay(&key);
    assert_eq!(post(&router, &fields).await.status, 503);
    assert_eq!(states(&store).await, [(State::Completed, 1)]);
    let payload = store.payload(&key).await.unwrap().unwrap();
    assert_eq!(payload.bytes, invoice(1).payload());

    sqlx::query("DROP TRIGGER full")
        .execute(&pool)
        .await
        .unwrap();
    assert_shows(&act(&router, &fields).await, "Replayed 1 event.");
    assert_eq!(fake.received().len(), 1);
    assert_eq!(states(&store).await, [(State::Queued, 1)]);
}
