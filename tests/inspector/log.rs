//! The log of users' actions and of failures.

use axum::Router;
use sqlx::sqlite::SqlitePool;
use tower_stripe_webhook::claims::SqliteStore;
use tower_stripe_webhook::inspector::{Inspector, User};
use tower_stripe_webhook::{ApiKey, EventRouter, StripeApi};

use crate::capture::Log;
use crate::client::{PREFIX, act, get, mount, open, post};
use crate::fake::{FakeStripe, stripe_error};
use crate::with_each_store::{accept, exhaust, invoice, memory_store, reader};

#[tokio::test]
async fn the_log_names_the_user_and_the_event_and_no_payload() {
    let store = memory_store();
    let key = accept(&store, invoice(1)).await;
    exhaust(&store, "no such customer").await;
    let (log, _guard) = Log::start();
    let inspector = reader(store).with_actions();
    let inspector = inspector.authorized_by(async |_| Some(User::new("jane")));
    let router = Router::new().nest(PREFIX, inspector);
    let key = key.as_str();
    let event = format!("?screen=event&queue=billing&key={key}&payload=show");
    open(&router, &event).await;
    act(
        &router,
        &[("action", "replay"), ("queue", "billing"), ("key", key)],
    )
    .await;
    let text = log.text();
    let line =
        format!("an operator changed events in the inspector key=\"{key}\" action=\"replay\"");
    assert!(text.contains(&line), "{text}");
    assert!(
        text.contains("place=\"billing\" user=\"jane\" events=1"),
        "{text}"
    );
    assert!(!text.contains("jane@example.com"), "{text}");
}

#[tokio::test]
async fn the_log_has_the_cause_of_a_503() {
    let (log, _guard) = Log::start();
    let store = SqliteStore::new(SqlitePool::connect("sqlite::memory:").await.unwrap());
    assert_eq!(get(&mount(reader(store)), "").await.status, 503);
    let text = log.text();
    assert!(
        text.contains("the inspector could not show or change events"),
        "{text}"
    );
    assert!(text.contains("call migrate() first"), "{text}");
}

#[tokio::test]
async fn the_log_names_the_user_of_an_action_that_failed() {
    let (log, _guard) = Log::start();
    let store = SqliteStore::new(SqlitePool::connect("sqlite::memory:").await.unwrap());
    let inspector = reader(store).with_actions();
    let inspector = inspector.authorized_by(async |_| Some(User::new("jane")));
    let router = Router::new().nest(PREFIX, inspector);
    let page = post(&router, &[("action", "pause"), ("queue", "billing")]).await;
    assert_eq!(page.status, 503);
    let text = log.text();
    let line =
        "an operator's action in the inspector failed after it changed this number of events";
    assert!(text.contains(line), "{text}");
    assert!(text.contains("user=\"jane\" events=0"), "{text}");
}

#[tokio::test]
async fn the_log_has_the_failure_of_a_check_without_the_key() {
    let (log, _guard) = Log::start();
    let fake = FakeStripe::new(|_| stripe_error(403, "more_permissions_required"));
    let key = ApiKey::new("rk_test_51H8xYdGwHush").unwrap();
    let api = StripeApi::new(key, fake.client());
    let inspector = Inspector::new().with_endpoint(&api, "we_1", &EventRouter::<()>::new());
    assert_eq!(get(&mount(inspector), "?screen=check").await.status, 502);
    let text = log.text();
    let line = "the inspector could not read from Stripe's API; a person saw a 502: the API key may not read this";
    assert!(text.contains(line), "{text}");
    assert!(text.contains("request req_Fake1"), "{text}");
    for secret in ["Hush", "hush"] {
        assert!(!text.contains(secret), "{text}");
    }
}
