//! Two handlers of one object at the same time. `Latest` alone lets the slower one overwrite a newer state. Fetching
//! inside the object's critical section does not.

#[path = "support/machine.rs"]
mod machine;
#[path = "support/postgres.rs"]
mod server;
#[path = "support/wait.rs"]
mod wait;

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::extract::{FromRef, State};
use http::{Request, Response};
use sqlx::Connection;
use sqlx::postgres::{PgPool, PgPoolOptions};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool, SqlitePoolOptions,
};
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;
use tower::{Layer, ServiceExt, service_fn};
use tower_stripe_webhook::api::ApiBody;
use tower_stripe_webhook::claims::{Grant, MemoryStore, PostgresStore, SqliteStore};
use tower_stripe_webhook::testing::event;
use tower_stripe_webhook::{
    ApiKey, DedupLayer, EventRouter, HandlerResult, Latest, StripeApi, StripeEvent,
};

use machine::TempFolder;
use server::Server;
use wait::until;

/// A subscription as Stripe has it, whose version increases with each change.
#[derive(Clone, Default)]
struct Subscription {
    version: Arc<AtomicU32>,
    fetches: Arc<AtomicU32>,
}

#[derive(serde::Deserialize)]
struct Fetched {
    version: u32,
}

impl Subscription {
    fn change(&self) {
        self.version.fetch_add(1, Ordering::SeqCst);
    }

    fn fetches(&self) -> u32 {
        self.fetches.load(Ordering::SeqCst)
    }

    fn api(&self) -> StripeApi {
        let subscription = self.clone();
        let client = service_fn(move |_: Request<ApiBody>| {
            subscription.fetches.fetch_add(1, Ordering::SeqCst);
            let version = subscription.version.load(Ordering::SeqCst);
            let json =
                format!(r#"{{"id": "sub_1", "object": "subscription", "version": {version}}}"#);
            async { Ok::<_, Infallible>(Response::new(json)) }
        });
        StripeApi::new(ApiKey::new("rk_test_51H8xYdGw").unwrap(), client)
    }
}

/// Stalls whoever fetched version 1, until the test releases it.
#[derive(Clone)]
struct Stall {
    has_fetched: Arc<Semaphore>,
    may_write: Arc<Semaphore>,
}

impl Stall {
    fn new() -> Self {
        Self {
            has_fetched: Arc::new(Semaphore::new(0)),
            may_write: Arc::new(Semaphore::new(0)),
        }
    }

    async fn pass(&self, fetched: &Fetched) {
        if fetched.version == 1 {
            self.has_fetched.add_permits(1);
            self.may_write.acquire().await.unwrap().forget();
        }
    }

    async fn until_it_has_fetched(&self) {
        self.has_fetched.acquire().await.unwrap().forget();
    }

    fn release(&self) {
        self.may_write.add_permits(1);
    }
}

/// Handles an event about the subscription, thin or not, in a task.
fn handle<S>(service: &S, number: u64) -> JoinHandle<()>
where
    S: tower::Service<Request<tower_stripe_webhook::webhook::EventBody>> + Clone + Send + 'static,
    S::Response: IsSuccess + Send,
    S::Error: std::fmt::Debug + Send,
    S::Future: Send,
{
    let updated = event("v1.customer.subscription.updated")
        .related_object("sub_1", "subscription", "/v1/subscriptions/sub_1")
        .id(format!("evt_{number}"));
    let request = updated.build().into_request();
    let service = service.clone();
    tokio::spawn(async move {
        let response = service.oneshot(request).await.unwrap();
        assert!(response.is_success());
    })
}

trait IsSuccess {
    fn is_success(&self) -> bool;
}

impl<B> IsSuccess for Response<B> {
    fn is_success(&self) -> bool {
        self.status().is_success()
    }
}

#[derive(Clone)]
struct Memory {
    api: StripeApi,
    stall: Stall,
    copy: Arc<AtomicU32>,
}

impl FromRef<Memory> for StripeApi {
    fn from_ref(memory: &Memory) -> Self {
        memory.api.clone()
    }
}

#[tokio::test]
async fn latest_alone_lets_a_slow_handler_overwrite_a_newer_version() {
    async fn updated(State(memory): State<Memory>, Latest(fetched): Latest<Fetched>) {
        memory.stall.pass(&fetched).await;
        memory.copy.store(fetched.version, Ordering::SeqCst);
    }

    let subscription = Subscription::default();
    let memory = Memory {
        api: subscription.api(),
        stall: Stall::new(),
        copy: Arc::default(),
    };
    let events = EventRouter::new()
        .fallback(updated)
        .with_state(memory.clone());
    let service = DedupLayer::new("billing", MemoryStore::new()).layer(events);

    subscription.change();
    let slow = handle(&service, 1);
    memory.stall.until_it_has_fetched().await;
    subscription.change();
    handle(&service, 2).await.unwrap();
    assert_eq!(memory.copy.load(Ordering::SeqCst), 2);
    memory.stall.release();
    slow.await.unwrap();
    // Both events are complete, and the copy is stale.
    assert_eq!(memory.copy.load(Ordering::SeqCst), 1);
}

#[derive(Clone)]
struct Postgres {
    pool: PgPool,
    store: PostgresStore,
    api: StripeApi,
    stall: Stall,
}

#[tokio::test]
async fn an_advisory_lock_around_the_fetch_keeps_the_newest_version_in_postgres() {
    async fn updated(
        State(app): State<Postgres>,
        grant: Grant,
        event: StripeEvent,
    ) -> HandlerResult {
        let related = event.related_object().ok_or("not a thin event")?;
        let mut tx = app.pool.begin().await?;
        sqlx::query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))")
            .bind(related.id())
            .execute(&mut *tx)
            .await?;
        let fetched: Fetched = app.api.latest(&event).await?;
        app.stall.pass(&fetched).await;
        sqlx::query("UPDATE copies SET version = $1")
            .bind(i64::from(fetched.version))
            .execute(&mut *tx)
            .await?;
        app.store.commit(tx, &grant).await?;
        Ok(())
    }

    let options = Server::shared().schema().await;
    let pool = PgPoolOptions::new().max_connections(8);
    let pool = pool.connect_with(options).await.unwrap();
    for statement in [
        "CREATE TABLE copies (version bigint)",
        "INSERT INTO copies VALUES (0)",
    ] {
        sqlx::query(statement).execute(&pool).await.unwrap();
    }
    let store = PostgresStore::new(pool.clone());
    store.migrate().await.unwrap();
    let subscription = Subscription::default();
    let app = Postgres {
        pool: pool.clone(),
        store: store.clone(),
        api: subscription.api(),
        stall: Stall::new(),
    };
    let events = EventRouter::new().fallback(updated).with_state(app.clone());
    let service = DedupLayer::new("billing", store).layer(events);

    subscription.change();
    let slow = handle(&service, 1);
    app.stall.until_it_has_fetched().await;
    subscription.change();
    let fast = handle(&service, 2);
    until(async || {
        let waiting: i64 = sqlx::query_scalar(
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted",
        )
        .fetch_one(&pool)
        .await
        .unwrap();
        waiting == 1
    })
    .await;
    assert_eq!(subscription.fetches(), 1);
    app.stall.release();
    slow.await.unwrap();
    fast.await.unwrap();
    let version: i64 = sqlx::query_scalar("SELECT version FROM copies")
        .fetch_one(&pool)
        .await
        .unwrap();
    assert_eq!(version, 2);
    assert_eq!(subscription.fetches(), 2);
}

#[derive(Clone)]
struct Sqlite {
    store: SqliteStore,
    api: StripeApi,
    stall: Stall,
}

#[tokio::test]
async fn a_write_transaction_around_the_fetch_keeps_the_newest_version_in_sqlite() {
    async fn updated(State(app): State<Sqlite>, grant: Grant, event: StripeEvent) -> HandlerResult {
        let mut tx = app.store.begin().await?;
        let fetched: Fetched = app.api.latest(&event).await?;
        app.stall.pass(&fetched).await;
        sqlx::query("UPDATE copies SET version = $1")
            .bind(i64::from(fetched.version))
            .execute(&mut *tx)
            .await?;
        app.store.commit(tx, &grant).await?;
        Ok(())
    }

    let folder = TempFolder::new("sqlite");
    let options = SqliteConnectOptions::new()
        .filename(folder.path().join("shop.db"))
        .create_if_missing(true)
        .busy_timeout(Duration::from_secs(60))
        .journal_mode(SqliteJournalMode::Wal);
    let pool: SqlitePool = SqlitePoolOptions::new()
        .max_connections(8)
        .connect_with(options.clone())
        .await
        .unwrap();
    for statement in [
        "CREATE TABLE copies (version INTEGER)",
        "INSERT INTO copies VALUES (0)",
    ] {
        sqlx::query(statement).execute(&pool).await.unwrap();
    }
    let store = SqliteStore::new(pool.clone());
    store.migrate().await.unwrap();
    let subscription = Subscription::default();
    let app = Sqlite {
        store,
        api: subscription.api(),
        stall: Stall::new(),
    };
    let events = EventRouter::new().fallback(updated).with_state(app.clone());
    // The second claim waits for the write transaction of the first handler.
    let service = DedupLayer::new("billing", app.store.clone())
        .with_store_timeout(Duration::from_secs(60))
        .layer(events);

    subscription.change();
    let slow = handle(&service, 1);
    app.stall.until_it_has_fetched().await;
    subscription.change();
    let fast = handle(&service, 2);
    // While the fetched version is not written, nobody else can begin to write, nor to fetch.
    let mut other = SqliteConnection::connect_with(&options.busy_timeout(Duration::ZERO))
        .await
        .unwrap();
    let begun = sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await;
    let refused = begun.unwrap_err().to_string();
    assert!(refused.contains("database is locked"), "{refused}");
    assert_eq!(subscription.fetches(), 1);
    app.stall.release();
    slow.await.unwrap();
    fast.await.unwrap();
    let version: i64 = sqlx::query_scalar("SELECT version FROM copies")
        .fetch_one(&pool)
        .await
        .unwrap();
    assert_eq!(version, 2);
    assert_eq!(subscription.fetches(), 2);
}
