//! The records of deduplication, in each store.

use std::time::Duration;

use axum::Router;
use redis::Client;
use sqlx::postgres::PgPool;
use tower_stripe_webhook::RedisStore;
use tower_stripe_webhook::claims::{ClaimRequest, ClaimStore, ClaimUpdate, Grant, Key};
use tower_stripe_webhook::inbox::InboxStore;
use tower_stripe_webhook::inspector::Inspector;

use crate::client::{act, assert_hides, assert_shows, get, link, mount, open, post};
use crate::redis_server::RedisServer;
use crate::with_each_store;
use crate::with_each_store::{invoice, memory_store, postgres, postgres_store, sqlite_store};

/// Claims an event, and releases it.
async fn release(store: &impl ClaimStore, scope: &str, number: u64) -> Key {
    let event = invoice(number).build();
    let key = Key::new(scope, None, event.id());
    let request = ClaimRequest::new(key.clone(), &event);
    let _ = store.claim(&request).await.unwrap();
    let grant = Grant::new(&request, 1);
    let _ = store
        .release(&grant, "<b>no such customer</b>")
        .await
        .unwrap();
    key
}

/// Claims an event whose process dies at once, until it is exhausted.
async fn exhaust(store: &impl ClaimStore, scope: &str, number: u64) -> Key {
    let event = invoice(number).build();
    let key = Key::new(scope, None, event.id());
    for _ in 0..2 {
        let mut request = ClaimRequest::new(key.clone(), &event);
        (request.lease, request.max_crashes) = (Duration::ZERO, 1);
        let _ = store.claim(&request).await.unwrap();
    }
    key
}

async fn records_are_shown_and_forgotten(store: impl ClaimStore + Clone) {
    let released = release(&store, "billing", 1).await;
    let exhausted = exhaust(&store, "billing", 2).await;
    let other = release(&store, "mail", 3).await;
    let inspector = Inspector::new().with_scope(store.clone(), "billing");
    let router = mount(inspector.with_actions());

    let page = open(&router, "").await;
    assert_shows(&page, "released 1 0 s ago exhausted 1 0 s ago");
    let page = open(&router, &link(&page, "released")).await;
    assert_shows(
        &page,
        &format!("{released} test invoice.paid – 1 0 0 s ago"),
    );
    assert_shows(&page, "&lt;b&gt;no such customer&lt;/b&gt;");
    assert_hides(&page, other.as_str());
    let page = open(&router, "?screen=records&scope=billing").await;
    assert_shows(&page, &format!("{exhausted} test invoice.paid"));

    let confirm = open(&router, &link(&page, "Forget…")).await;
    assert_shows(
        &confirm,
        "The next delivery runs the handler as a first attempt.",
    );
    let forget = forget(&exhausted);
    assert_shows(&act(&router, &forget).await, "Forgot the event.");
    let confirm = format!("?screen=forget&scope=billing&key={exhausted}");
    assert_eq!(get(&router, &confirm).await.status, 404);
    assert_shows(
        &act(&router, &forget).await,
        "Nothing was forgotten: the event has no record.",
    );

    let stranger = self::forget(&other);
    assert_eq!(post(&router, &stranger).await.status, 404);
    assert!(store.forget(&other).await.unwrap(), "it was forgotten");
    let completed = "?screen=records&scope=billing&state=completed";
    assert_eq!(get(&router, completed).await.status, 400);
}

with_each_store! {
    an_event_of_an_inbox_is_not_forgotten,
    an_event_in_progress_is_not_forgotten,
}

async fn an_event_of_an_inbox_is_not_forgotten(store: impl InboxStore + Clone) {
    let key = with_each_store::accept(&store, invoice(1)).await;
    with_each_store::exhaust(&store, "connection refused").await;
    let inspector = Inspector::new().with_scope(store.clone(), "billing");
    let router = mount(inspector.with_actions());
    let page = open(&router, "?screen=records&scope=billing").await;
    assert_shows(&page, key.as_str());
    assert_shows(&page, "in an inbox");
    assert_hides(&page, "Forget…");
    assert_is_refused(&router, &key, "replay or discard it in its queue").await;
    let payload = store.payload(&key).await.unwrap();
    assert!(payload.is_some(), "the payload is deleted");
}

async fn an_event_in_progress_is_not_forgotten(store: impl InboxStore + Clone) {
    let event = invoice(1).build();
    let key = Key::new("billing", None, event.id());
    let request = ClaimRequest::new(key.clone(), &event);
    let _ = store.claim(&request).await.unwrap();
    let inspector = Inspector::new().with_scope(store.clone(), "billing");
    let router = mount(inspector.with_actions());
    let page = open(&router, "?screen=records&scope=billing&state=in_progress").await;
    assert_shows(&page, key.as_str());
    assert_hides(&page, "Forget…");
    assert_is_refused(&router, &key, "wait until its handler ends").await;
    let update = store.complete(&Grant::new(&request, 1)).await.unwrap();
    assert_eq!(update, ClaimUpdate::Applied);
}

#[tokio::test]
async fn an_event_that_an_inbox_adopts_meanwhile_is_not_forgotten() {
    let (store, pool) = postgres().await;
    let key = release(&store, "billing", 1).await;
    let mut adoption = pool.begin().await.unwrap();
    let adopt =
        "UPDATE stripe_webhook_claims SET state = 'queued', queue = 'billing', due_at = now()";
    sqlx::query(adopt).execute(&mut *adoption).await.unwrap();
    let adopter: i32 = sqlx::query_scalar("SELECT pg_backend_pid()")
        .fetch_one(&mut *adoption)
        .await
        .unwrap();
    let inspector = Inspector::new().with_scope(store.clone(), "billing");
    let router = mount(inspector.with_actions());
    let forget = forget(&key);
    let forgetting = post(&router, &forget);
    let adopting = async {
        while !is_waited_for(adopter, &pool).await {}
        adoption.commit().await.unwrap();
    };
    let (page, ()) = tokio::join!(forgetting, adopting);
    assert_eq!(page.status, 409, "{}", page.body);
    assert_shows(&page.body, "replay or discard it in its queue");
    let record = store.record(&key).await.unwrap().unwrap();
    assert!(record.is_in_inbox);
}

/// Whether a statement waits for a lock of a connection.
async fn is_waited_for(process: i32, pool: &PgPool) -> bool {
    let is_waited_for =
        "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE $1 = ANY (pg_blocking_pids(pid)))";
    let is_waited_for = sqlx::query_scalar(is_waited_for).bind(process);
    is_waited_for.fetch_one(pool).await.unwrap()
}

/// The form that forgets an event.
fn forget(key: &Key) -> [(&'static str, &str); 3] {
    [
        ("action", "forget"),
        ("scope", "billing"),
        ("key", key.as_str()),
    ]
}

async fn assert_is_refused(router: &Router, key: &Key, advice: &str) {
    let confirm = format!("?screen=forget&scope=billing&key={key}");
    let forget = forget(key);
    for page in [get(router, &confirm).await, post(router, &forget).await] {
        assert_eq!(page.status, 409, "{}", page.body);
        assert_shows(&page.body, advice);
    }
}

#[tokio::test]
async fn records_in_memory_are_shown_and_forgotten() {
    records_are_shown_and_forgotten(memory_store()).await;
}

#[tokio::test]
async fn records_in_sqlite_are_shown_and_forgotten() {
    let (store, _folder) = sqlite_store().await;
    records_are_shown_and_forgotten(store).await;
}

#[tokio::test]
async fn records_in_postgres_are_shown_and_forgotten() {
    records_are_shown_and_forgotten(postgres_store().await).await;
}

#[tokio::test]
async fn records_in_redis_are_shown_and_forgotten() {
    let server = RedisServer::new();
    let client = Client::open(server.url()).unwrap();
    let connection = client.get_connection_manager().await.unwrap();
    let store = RedisStore::open(connection).await.unwrap();
    records_are_shown_and_forgotten(store).await;
}

#[tokio::test]
async fn many_records_are_cut() {
    let store = memory_store();
    for number in 0..101 {
        release(&store, "billing", number).await;
    }
    let router = mount(Inspector::new().with_scope(store, "billing"));
    let page = open(&router, "?screen=records&scope=billing&state=released").await;
    assert_eq!(page.matches("<th scope=\"row\"").count(), 100);
    assert_shows(&page, "the page shows the first 100 of the scope");
}
