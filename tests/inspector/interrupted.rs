//! Actions that fail after they changed some events, or whose client disconnects.

use std::sync::Arc;

use axum::Router;
use sqlx::sqlite::{SqlitePool, SqlitePoolOptions};
use tokio::select;
use tokio::sync::Semaphore;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tower_stripe_webhook::claims::{Key, SqliteStore, State};
use tower_stripe_webhook::inbox::{AcceptRequest, EventCount, Filter, InboxStore};
use tower_stripe_webhook::observe::{Observation, Observer};

use crate::client::{assert_shows, mount, post};
use crate::machine::TempFolder;
use crate::with_each_store::{invoice, queue, reader, sqlite_file};

/// Enough for two batches.
const EVENTS: u32 = 1_500;

/// Sends each audited action to the test, as a line.
pub struct Audit(pub UnboundedSender<String>);

impl Observer for Audit {
    fn observe(&self, observation: &Observation<'_>) {
        let line = match observation {
            Observation::OperatorActed {
                action,
                events,
                is_complete,
                ..
            } => format!("{action} {events}, complete: {is_complete}"),
            Observation::TaskPanicked => "panicked".to_owned(),
            _ => return,
        };
        // The test may have ended.
        let _ = self.0.send(line);
    }
}

fn audited(store: impl InboxStore) -> (Router, UnboundedReceiver<String>) {
    let (sender, lines) = unbounded_channel();
    let inspector = reader(store).with_actions().with_observer(Audit(sender));
    (mount(inspector), lines)
}

/// Stores exhausted events in a file, and opens it with a pool of one connection.
async fn exhausted(pool: SqlitePoolOptions) -> (SqliteStore, SqlitePool, TempFolder) {
    let (options, folder) = sqlite_file();
    let pool = pool.max_connections(1).connect_with(options).await.unwrap();
    let store = SqliteStore::new(pool.clone());
    store.migrate().await.unwrap();
    let events: Vec<_> = (0..EVENTS)
        .map(|number| invoice(number.into()).build())
        .collect();
    let requests: Vec<_> = events
        .iter()
        .map(|event| AcceptRequest::new(Key::new("billing", None, event.id()), queue(), event))
        .collect();
    store.accept(&requests).await.unwrap();
    let exhaust = "UPDATE stripe_webhook_claims SET state = 'exhausted', due_at = NULL";
    sqlx::query(exhaust).execute(&pool).await.unwrap();
    (store, pool, folder)
}

async fn count(store: &SqliteStore, state: State) -> u32 {
    let count = store.count(&Filter::new(queue(), state)).await.unwrap();
    assert!(matches!(count, EventCount::Exactly(_)));
    count.get()
}

/// The form that changes all events.
fn all(action: &str) -> [(&'static str, &str); 3] {
    [
        ("action", action),
        ("queue", "billing"),
        ("state", "exhausted"),
    ]
}

/// Whether the first batch is done, and the second one is not.
const IS_HALF_DONE: &str =
    "SELECT count(*) BETWEEN 1 AND 1499 FROM stripe_webhook_claims WHERE state = 'exhausted'";

#[tokio::test]
async fn a_batch_that_fails_is_reported_with_those_before_it() {
    for (action, done, state) in [
        ("replay", "Replayed", State::Queued),
        ("discard", "Discarded", State::Discarded),
    ] {
        let (store, pool, _folder) = exhausted(SqlitePoolOptions::new()).await;
        let trigger = "CREATE TRIGGER full BEFORE UPDATE ON stripe_webhook_claims
            WHEN (SELECT count(*) FROM stripe_webhook_claims WHERE state = 'exhausted') < 300
            BEGIN SELECT RAISE(FAIL, 'disk full'); END";
        sqlx::query(trigger).execute(&pool).await.unwrap();
        let (router, mut audit) = audited(store.clone());
        let page = post(&router, &all(action)).await;
        assert_eq!(page.status, 503);
        let text = format!("{done} 1,000 events, then the action failed. The rest was not tried.");
        assert_shows(&page.body, &text);
        assert_shows(&page.body, "The store failed or did not respond in time.");
        let line = format!("{action} 1000, complete: false");
        assert_eq!(audit.recv().await, Some(line));
        assert_eq!(count(&store, state).await, 1_000);
        assert_eq!(count(&store, State::Exhausted).await, 500);
    }
}

#[tokio::test]
async fn a_client_that_disconnects_does_not_stop_an_action() {
    let (reached, mut is_half_done) = unbounded_channel();
    let gate = Arc::new(Semaphore::new(0));
    let pool = SqlitePoolOptions::new().before_acquire({
        let gate = Arc::clone(&gate);
        move |connection, _| {
            let (reached, gate) = (reached.clone(), Arc::clone(&gate));
            Box::pin(async move {
                if sqlx::query_scalar(IS_HALF_DONE)
                    .fetch_one(connection)
                    .await?
                {
                    let _ = reached.send(());
                    gate.acquire().await.unwrap().forget();
                }
                Ok(true)
            })
        }
    });
    let (store, _pool, _folder) = exhausted(pool).await;
    let (router, mut audit) = audited(store.clone());
    let fields = all("discard");
    select! {
        page = post(&router, &fields) => panic!("the gate is open: {page:?}"),
        half_done = is_half_done.recv() => half_done.unwrap(),
    }
    assert_eq!(audit.try_recv().ok(), None);
    gate.add_permits(Semaphore::MAX_PERMITS);
    // Only the action has the observer now.
    drop(router);
    let line = audit.recv().await.unwrap();
    assert_eq!(line, "discard 1500, complete: true");
    assert_eq!(count(&store, State::Discarded).await, EVENTS);
}

#[tokio::test]
async fn a_store_that_panics_is_reported_with_the_batches_before() {
    let pool = SqlitePoolOptions::new().before_acquire(|connection, _| {
        Box::pin(async {
            let is_half_done: bool = sqlx::query_scalar(IS_HALF_DONE)
                .fetch_one(connection)
                .await?;
            assert!(!is_half_done, "the pool panics, as the test wants");
            Ok(true)
        })
    });
    let (store, pool, _folder) = exhausted(pool).await;
    let (router, mut audit) = audited(store);
    let page = post(&router, &all("replay")).await;
    assert_eq!(page.status, 500);
    assert_shows(&page.body, "Replayed 1,000 events, then the action failed.");
    assert_shows(&page.body, "The store or the API client panicked.");
    assert_eq!(audit.recv().await.unwrap(), "panicked");
    assert_eq!(audit.recv().await.unwrap(), "replay 1000, complete: false");
    drop(pool);
}
