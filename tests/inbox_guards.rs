//! Limits on what an event of an inbox costs a database: statements, transactions and writes.

#[path = "support/machine.rs"]
mod machine;
#[path = "support/postgres.rs"]
mod server;

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::{env, fs, process};

use http::{Request, Response};
use sqlx::postgres::{PgPool, PgPoolOptions};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use tokio::sync::{Mutex as AsyncMutex, MutexGuard};
use tower::service_fn;
use tower_stripe_webhook::claims::{Key, PostgresStore, SqliteStore, State};
use tower_stripe_webhook::inbox::{
    AcceptRequest, Accepted, EventPage, Filter, InboxStore, Queue, Reschedule, TakeRequest, Worker,
};
use tower_stripe_webhook::testing::{event, run_until_idle};
use tower_stripe_webhook::webhook::EventBody;
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use server::Server;

/// Counts the statements that sqlx logs, in all threads: SQLite runs in its own.
struct StatementCounter;

static STATEMENTS: Mutex<usize> = Mutex::new(0);

impl Subscriber for StatementCounter {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "sqlx::query"
    }

    fn event(&self, _: &Event<'_>) {
        *STATEMENTS.lock().unwrap() += 1;
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// Runs the tests one by one, because the counter counts the statements of the whole process.
async fn exclusive() -> MutexGuard<'static, ()> {
    static TESTS: OnceLock<AsyncMutex<()>> = OnceLock::new();
    let tests = TESTS.get_or_init(|| {
        tracing::subscriber::set_global_default(StatementCounter).unwrap();
        AsyncMutex::default()
    });
    tests.lock().await
}

/// Returns the number of statements that the future runs.
async fn statements(future: impl Future) -> usize {
    *STATEMENTS.lock().unwrap() = 0;
    future.await;
    *STATEMENTS.lock().unwrap()
}

fn requests(count: u64) -> Vec<AcceptRequest> {
    (0..count)
        .map(|number| {
            let event = event("invoice.paid").number(number).build();
            let key = Key::new("billing", None, event.id());
            AcceptRequest::new(key, Queue::new("billing", None), &event)
        })
        .collect()
}

/// Handles the events that are due with a handler that does nothing.
async fn handle<T>(store: &T) -> usize
where
    T: InboxStore + Clone,
{
    let handler = async |_: Request<EventBody>| Ok::<_, std::io::Error>(Response::new(()));
    run_until_idle(Worker::new("billing", store.clone(), service_fn(handler))).await
}

/// Returns the number of statements from the accept of a batch until its events are completed. Statements of a worker
/// that finds nothing due do not count.
async fn statements_of_batch<T>(store: &T, count: u64) -> usize
where
    T: InboxStore + Clone,
{
    // Opens the connections.
    let _ = store.accept(&[]).await.unwrap();
    handle(store).await;
    let idle = statements(handle(store)).await;
    let requests = requests(count);
    let all = statements(async {
        let accepted = store.accept(&requests).await.unwrap();
        assert!(
            accepted
                .iter()
                .all(|accepted| *accepted == Accepted::Stored)
        );
        assert_eq!(handle(store).await, requests.len());
    });
    all.await - idle
}

struct Postgres {
    /// Stops when it is dropped.
    _server: Server,
    pool: PgPool,
    store: PostgresStore,
}

impl Postgres {
    /// Without autovacuum, whose writes would count, and with one connection, because another one would report what it
    /// read later.
    async fn start() -> Self {
        let server = Server::new(&["fsync=off", "autovacuum=off"]);
        let one = PgPoolOptions::new().max_connections(1);
        let pool = one.connect_with(server.options()).await.unwrap();
        let store = PostgresStore::new(pool.clone());
        store.migrate().await.unwrap();
        Self {
            _server: server,
            pool,
            store,
        }
    }

    /// Returns a number that grows with each transaction that writes or locks a row.
    async fn writes(&self) -> i64 {
        sqlx::query_scalar("SELECT txid_snapshot_xmax(txid_current_snapshot())")
            .fetch_one(&self.pool)
            .await
            .unwrap()
    }
}

struct Sqlite {
    folder: PathBuf,
    /// Has one connection, which never writes.
    observer: SqlitePool,
    pool: SqlitePool,
    store: SqliteStore,
    steps: Arc<AtomicU64>,
}

impl Sqlite {
    async fn open(test: &str) -> Self {
        let folder = env::temp_dir().join(format!("inbox-guards-{}-{test}", process::id()));
        fs::create_dir(&folder).unwrap();
        let options = SqliteConnectOptions::new()
            .filename(folder.join("inbox.db"))
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // No test cuts the power.
            .synchronous(SqliteSynchronous::Off);
        // A new connection runs statements too.
        let one = || SqlitePoolOptions::new().max_connections(1);
        let pool = one().connect_with(options.clone()).await.unwrap();
        let steps = Arc::new(AtomicU64::new(0));
        let counter = Arc::clone(&steps);
        let mut connection = pool.acquire().await.unwrap();
        let mut handle = connection.lock_handle().await.unwrap();
        handle.set_progress_handler(10, move || {
            counter.fetch_add(1, Ordering::Relaxed);
            true
        });
        drop(handle);
        drop(connection);
        let store = SqliteStore::new(pool.clone());
        store.migrate().await.unwrap();
        Self {
            steps,
            folder,
            observer: one().connect_with(options).await.unwrap(),
            pool,
            store,
        }
    }

    /// 20,000 records in each state, numbered from `first`.
    async fn insert_records(&self, first: i64) {
        for state in State::all() {
            self.insert_records_in(state, first).await;
        }
    }

    async fn insert_records_in(&self, state: State, first: i64) {
        sqlx::query(
                "WITH RECURSIVE numbers (number) AS (
                     SELECT $1 UNION ALL SELECT number + 1 FROM numbers WHERE number < $1 + 19999
                 )
                 INSERT INTO stripe_webhook_claims (key, state, token, attempts, crashes, event_type, livemode,
                     changed_at, held_until, expires_at, queue, due_at, accepted_at)
                 SELECT number || $2, $2, x'', 1, 0, 'invoice.paid', TRUE, number, number, number, 'billing',
                     CASE WHEN $2 IN ('queued', 'in_progress', 'released') THEN number END, number
                 FROM numbers",
            )
            .bind(first)
            .bind(state.name())
            .execute(&self.pool)
            .await
            .unwrap();
    }

    /// Returns how many tens of steps the pool's connection has taken.
    fn steps(&self) -> u64 {
        self.steps.load(Ordering::Relaxed)
    }

    /// Returns a number that changes when another connection commits a write.
    async fn writes(&self) -> i64 {
        sqlx::query_scalar("PRAGMA data_version")
            .fetch_one(&self.observer)
            .await
            .unwrap()
    }
}

impl Drop for Sqlite {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

#[tokio::test]
async fn an_event_or_a_batch_costs_postgres_three_statements() {
    let _guard = exclusive().await;
    let postgres = Postgres::start().await;
    assert_eq!(statements_of_batch(&postgres.store, 1).await, 3);
    sqlx::query("TRUNCATE stripe_webhook_claims")
        .execute(&postgres.pool)
        .await
        .unwrap();
    // One accept, one take, one completion.
    assert_eq!(statements_of_batch(&postgres.store, 16).await, 3);
}

/// A statement of SQLite is a function call, not a round trip.
#[tokio::test]
async fn an_event_or_a_batch_costs_sqlite_six_statements() {
    let _guard = exclusive().await;
    let sqlite = Sqlite::open("statements").await;
    assert_eq!(statements_of_batch(&sqlite.store, 1).await, 6);
    sqlx::query("DELETE FROM stripe_webhook_claims")
        .execute(&sqlite.pool)
        .await
        .unwrap();
    // Two for the accept, three for the take, one completion.
    assert_eq!(statements_of_batch(&sqlite.store, 16).await, 6);
}

/// Asserts that duplicates write nothing, in each state of an event.
async fn assert_duplicates_write_nothing<T>(store: &T, writes: impl AsyncFn() -> i64)
where
    T: InboxStore,
{
    let requests = requests(6);
    let before = writes().await;
    let _ = store.accept(&requests).await.unwrap();
    assert_ne!(writes().await, before, "new events are writes");

    let take = TakeRequest::new(Queue::new("billing", None), 5);
    let taken = store.take(&take).await.unwrap();
    let grants: Vec<_> = taken.events.iter().map(|event| take.grant(event)).collect();
    let _ = store.complete(&grants[0]).await.unwrap();
    let _ = store.discard(&grants[1], "no such customer").await.unwrap();
    let _ = store.release(&grants[2], "it failed").await.unwrap();
    let exhaust = Reschedule::Exhaust {
        reason: "it failed".into(),
    };
    let _ = store.reschedule(&grants[3], &exhaust).await.unwrap();

    let before = writes().await;
    let accepted = store.accept(&requests).await.unwrap();
    let mut states: Vec<_> = accepted
        .iter()
        .map(|accepted| match accepted {
            Accepted::Duplicate(state) => state.name(),
            other => panic!("{other:?}"),
        })
        .collect();
    states.sort_unstable();
    let mut expected: Vec<_> = State::all().map(State::name).collect();
    expected.sort_unstable();
    assert_eq!(states, expected);
    for request in &requests {
        let _ = store.accept(std::slice::from_ref(request)).await.unwrap();
    }
    assert_eq!(writes().await, before);
}

#[tokio::test]
async fn a_duplicate_writes_nothing_to_postgres() {
    let _guard = exclusive().await;
    let postgres = Postgres::start().await;
    assert_duplicates_write_nothing(&postgres.store, async || postgres.writes().await).await;
}

#[tokio::test]
async fn a_duplicate_writes_nothing_to_sqlite() {
    let _guard = exclusive().await;
    let sqlite = Sqlite::open("writes").await;
    assert_duplicates_write_nothing(&sqlite.store, async || sqlite.writes().await).await;
}

/// PostgreSQL keeps the plan of a statement until the table's statistics change. One that reads the whole table is fast
/// while the table is small, and slows each batch down as it grows.
#[tokio::test]
async fn plans_made_for_a_small_table_do_not_scan_a_large_one() {
    let _guard = exclusive().await;
    let postgres = Postgres::start().await;
    let options = postgres.pool.connect_options();
    let pool = PgPoolOptions::new().max_connections(1);
    let pool = pool.connect_with((*options).clone()).await.unwrap();
    let store = PostgresStore::new(pool.clone());
    // A plan is kept from the sixth run on.
    let mut requests = requests(12);
    for batch in requests.chunks(1).take(10) {
        let _ = store.accept(batch).await.unwrap();
        handle(&store).await;
    }
    let custom_plans: i64 = sqlx::query_scalar(
        "SELECT custom_plans FROM pg_prepared_statements WHERE statement LIKE $1",
    )
    .bind("%INTO stripe_webhook_payloads%")
    .fetch_one(&pool)
    .await
    .unwrap();
    assert_eq!(custom_plans, 5, "a single event is planned again each time");

    sqlx::query(
        "INSERT INTO stripe_webhook_claims (key, state, token, attempts, crashes, event_type, livemode, changed_at,
             held_until, expires_at, queue, accepted_at)
         SELECT md5(number::text), 'completed', '', 1, 0, 'invoice.paid', TRUE, now(), now(), now(), 'billing', now()
         FROM generate_series(1, 20000) AS number",
    )
    .execute(&pool)
    .await
    .unwrap();
    let before = sequential_scans(&pool).await;
    let _ = store.accept(&requests.split_off(10)).await.unwrap();
    assert_eq!(handle(&store).await, 2);
    assert_eq!(sequential_scans(&pool).await, before);
}

/// A page for an operator reads about as many records as it may. Sorting all events of a state would take seconds in a
/// large table.
#[tokio::test]
async fn a_page_of_postgres_reads_few_records() {
    let _guard = exclusive().await;
    let postgres = Postgres::start().await;
    insert_records(&postgres.pool).await;
    for filter in State::all().flat_map(pages) {
        let before = records_read(&postgres.pool).await;
        let page = postgres.store.events(&filter).await.unwrap();
        let read = records_read(&postgres.pool).await - before;
        assert!(page.next.is_some(), "{filter:?}");
        // A page that is not full reads its records twice. PostgreSQL may prefer to sort a few more.
        let most = 3 * i64::from(EventPage::MAX_RECORDS);
        assert!(read <= most, "{filter:?} read {read} records");
    }
}

/// The steps of SQLite's virtual machine are the same in a table of twice the size.
#[tokio::test]
async fn a_page_of_sqlite_costs_the_same_in_a_larger_table() {
    let _guard = exclusive().await;
    let sqlite = Sqlite::open("pages").await;
    let mut costs = Vec::new();
    for first in [1, 20_001] {
        sqlite.insert_records(first).await;
        let mut cost = Vec::new();
        for filter in State::all().flat_map(pages) {
            let before = sqlite.steps();
            let page = sqlite.store.events(&filter).await.unwrap();
            cost.push(sqlite.steps() - before);
            assert!(page.next.is_some(), "{filter:?}");
        }
        costs.push(cost);
    }
    for (small, large) in costs[0].iter().zip(&costs[1]) {
        assert!(large * 10 <= small * 11, "{costs:?}");
    }
}

#[tokio::test]
async fn stats_of_sqlite_read_no_completed_events() {
    let _guard = exclusive().await;
    let sqlite = Sqlite::open("stats").await;
    let queue = Queue::new("billing", None);
    let mut costs = Vec::new();
    for first in [1, 20_001] {
        sqlite.insert_records_in(State::Completed, first).await;
        let before = sqlite.steps();
        let _ = sqlite.store.stats(&queue).await.unwrap();
        costs.push(sqlite.steps() - before);
    }
    assert!(costs.iter().all(|cost| *cost < 100), "{costs:?}");
}

/// 60,000 records in each state, by turns.
async fn insert_records(pool: &PgPool) {
    sqlx::query(
        "INSERT INTO stripe_webhook_claims (key, state, token, attempts, crashes, event_type, livemode, changed_at,
             held_until, expires_at, queue, due_at, accepted_at)
         SELECT number || state, state, '', 1, 0, 'invoice.paid', TRUE, changed_at, changed_at, changed_at + interval '30 days',
             'billing', CASE WHEN state IN ('queued', 'in_progress', 'released') THEN changed_at END, changed_at
         FROM (SELECT number, now() + number * interval '1 ms' AS changed_at FROM generate_series(1, 60000) AS number) AS a,
             unnest($1::text[]) AS state",
    )
    .bind(State::all().map(|state| state.name().to_owned()).collect::<Vec<_>>())
    .execute(pool)
    .await
    .unwrap();
    sqlx::query("VACUUM ANALYZE").execute(pool).await.unwrap();
}

/// A filter that selects all events of a state, and one that selects none.
fn pages(state: State) -> [Filter; 2] {
    let all = Filter::new(Queue::new("billing", None), state).with_limit(10);
    let none = all.clone().with_account("acct_1");
    [all, none]
}

/// The number of records that were read from tables, those of catalogs excluded.
async fn records_read(pool: &PgPool) -> i64 {
    flush_statistics(pool).await;
    sqlx::query_scalar(
        "SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::bigint FROM pg_stat_user_tables",
    )
    .fetch_one(pool)
    .await
    .unwrap()
}

/// The number of scans of whole tables, those of catalogs excluded.
async fn sequential_scans(pool: &PgPool) -> i64 {
    flush_statistics(pool).await;
    sqlx::query_scalar("SELECT sum(seq_scan)::bigint FROM pg_stat_user_tables")
        .fetch_one(pool)
        .await
        .unwrap()
}

async fn flush_statistics(pool: &PgPool) {
    for statement in ["SELECT pg_stat_force_next_flush()", "SELECT 1"] {
        sqlx::query(statement).execute(pool).await.unwrap();
    }
}
