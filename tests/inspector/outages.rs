//! A store that fails.

use std::sync::{Arc, Mutex};

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::SqlitePool;
use tower_stripe_webhook::claims::{PostgresStore, SqliteStore};
use tower_stripe_webhook::inspector::Inspector;
use tower_stripe_webhook::observe::{Observation, Observer, StoreOperation};

use crate::client::{assert_hides, assert_shows, get, mount, post};
use crate::machine::free_port;
use crate::with_each_store::{memory_store, queue, reader};

#[derive(Clone, Default)]
struct Causes(Arc<Mutex<Vec<String>>>);

impl Observer for Causes {
    fn observe(&self, observation: &Observation<'_>) {
        if let Observation::StoreFailed {
            operation: StoreOperation::Inspect,
            cause,
            ..
        } = observation
        {
            let source = cause.error().source().unwrap();
            self.0.lock().unwrap().push(source.to_string());
        }
    }
}

/// A store without its tables.
async fn broken_store() -> SqliteStore {
    SqliteStore::new(SqlitePool::connect("sqlite::memory:").await.unwrap())
}

#[tokio::test]
async fn a_store_that_fails_is_503_and_says_what_to_do() {
    let causes = Causes::default();
    let inspector = reader(broken_store().await)
        .with_scope(broken_store().await, "billing")
        .with_actions()
        .with_observer(causes.clone());
    let router = mount(inspector);
    for link in [
        "",
        "?screen=events&queue=billing",
        "?screen=event&queue=billing&key=billing/evt_1",
        "?screen=records&scope=billing",
        "?screen=replay&queue=billing&state=exhausted",
        "?screen=discard&queue=billing&state=exhausted",
    ] {
        let page = get(&router, link).await;
        assert_eq!(page.status, 503, "{link}");
        assert_shows(&page.body, "The store failed or did not respond in time.");
        for detail in ["no such table", "stripe_webhook", "sqlite"] {
            assert_hides(&page.body, detail);
        }
    }
    for action in ["replay", "discard", "forget", "pause", "resume"] {
        let fields = [
            ("action", action),
            ("queue", "billing"),
            ("scope", "billing"),
            ("key", "billing/evt_1"),
        ];
        assert_eq!(post(&router, &fields).await.status, 503, "{action}");
    }
    let causes = causes.0.lock().unwrap();
    assert!(causes.len() >= 11, "{causes:?}");
    assert!(causes[0].contains("call migrate() first"), "{causes:?}");
}

#[tokio::test]
async fn an_unreachable_store_does_not_hide_the_others() {
    let options = PgConnectOptions::new()
        .host("127.0.0.1")
        .port(free_port())
        .username("billing_user")
        .password("hush");
    let pool = PgPoolOptions::new().connect_lazy_with(options);
    let store = PostgresStore::new(pool);
    let inspector = Inspector::new().with_queue(store, queue()).with_queue(
        memory_store(),
        tower_stripe_webhook::inbox::Queue::new("mail", None),
    );
    let page = get(&mount(inspector), "").await;
    assert_eq!(page.status, 503);
    assert_shows(&page.body, "Queue mail Due 0");
    for detail in ["127.0.0.1", "billing_user", "hush", "refused"] {
        assert_hides(&page.body, detail);
    }
}
