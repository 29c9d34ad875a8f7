//! `SqliteStore`: the contract, transactions of handlers, and migrations.

#[cfg(feature = "tracing")]
#[path = "support/log.rs"]
mod log;
#[path = "support/machine.rs"]
mod machine;
#[path = "support/past_attempts.rs"]
mod past_attempts;
#[path = "support/race.rs"]
mod race;
#[path = "support/unmigrated.rs"]
mod unmigrated;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use tokio::task::JoinSet;
use tokio::time::timeout;
use tower_stripe_webhook::claims::{
    Claim, ClaimStore, ClaimUpdate, CompleteError, Grant, Key, SqliteStore, State,
};
use tower_stripe_webhook::inbox::{AcceptRequest, Accepted, Filter, InboxStore, Queue, Selection};
use tower_stripe_webhook::testing::claim_store::{acquire, expired_request, request};
use tower_stripe_webhook::testing::event;

use crate::machine::TempFolder;
use crate::race::{EVENTS, database_of_race, race, race_of_two_processes};
use crate::unmigrated::{assert_says_to_migrate, check_errors_and_log};

mod contract {
    use std::time::Duration;

    use tower_stripe_webhook::claims::SqliteStore;
    use tower_stripe_webhook::testing::claim_store_contract;

    async fn open(retention: Duration) -> SqliteStore {
        super::store().await.with_retention(retention)
    }

    claim_store_contract!(open);
}

mod inbox_contract {
    use std::time::Duration;

    use tower_stripe_webhook::claims::SqliteStore;
    use tower_stripe_webhook::testing::inbox_store_contract;

    async fn open(retention: Duration) -> SqliteStore {
        super::store().await.with_retention(retention)
    }

    inbox_store_contract!(open);
}

fn database(folder: &TempFolder) -> PathBuf {
    folder.path().join("claims.db")
}

fn options(database: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(database)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // No test cuts the power, and waiting for the disk is slow.
        .synchronous(SqliteSynchronous::Off)
}

async fn pool() -> SqlitePool {
    let folder = Arc::new(TempFolder::new("sqlite"));
    let options = options(&database(&folder));
    let pool = SqlitePoolOptions::new().max_connections(8);
    // The pool owns the folder, so the folder lives as long as the pool.
    let pool = pool.after_connect(move |_, _| {
        let _folder = Arc::clone(&folder);
        Box::pin(async { Ok(()) })
    });
    pool.connect_with(options).await.unwrap()
}

async fn store() -> SqliteStore {
    store_in(&pool().await).await
}

async fn store_in(pool: &SqlitePool) -> SqliteStore {
    let store = SqliteStore::new(pool.clone());
    store.migrate().await.unwrap();
    store
}

/// A pool with a store, and a table to which a handler writes.
async fn shop() -> (SqlitePool, SqliteStore) {
    let pool = pool().await;
    sqlx::query("CREATE TABLE orders (id INTEGER)")
        .execute(&pool)
        .await
        .unwrap();
    let store = store_in(&pool).await;
    (pool, store)
}

async fn orders(pool: &SqlitePool) -> i64 {
    sqlx::query_scalar("SELECT count(*) FROM orders")
        .fetch_one(pool)
        .await
        .unwrap()
}

const ORDER: &str = "INSERT INTO orders VALUES (1)";

#[tokio::test]
async fn past_attempts_are_kept() {
    past_attempts::are_kept(&store().await).await;
}

#[tokio::test]
async fn completed_events_stay_completed_after_the_file_is_reopened() {
    let folder = TempFolder::new("sqlite");
    for is_new in [true, false] {
        let pool = SqlitePool::connect_with(options(&database(&folder)));
        let store = store_in(&pool.await.unwrap()).await;
        if is_new {
            let grant = acquire(&store, &request("evt_1")).await;
            assert_eq!(store.complete(&grant).await.unwrap(), ClaimUpdate::Applied);
        } else {
            let claim = store.claim(&request("evt_1")).await.unwrap();
            assert_eq!(claim, Claim::Completed);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_acquire_each_event_once() {
    let folder = TempFolder::new("sqlite");
    let database = database(&folder);
    let pool = SqlitePool::connect_with(options(&database)).await.unwrap();
    store_in(&pool).await;
    let database = database.to_str().unwrap();
    assert_eq!(race_of_two_processes("racing_process", database), EVENTS);
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "started by `two_processes_acquire_each_event_once`"]
async fn racing_process() {
    let options = options(Path::new(&database_of_race()));
    let pool = SqlitePool::connect_with(options).await.unwrap();
    race(SqliteStore::new(pool)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn concurrent_migrations_succeed() {
    let pool = pool().await;
    let mut tasks = JoinSet::new();
    for _ in 0..8 {
        let store = SqliteStore::new(pool.clone());
        tasks.spawn(async move { store.migrate().await });
    }
    for migrated in tasks.join_all().await {
        migrated.unwrap();
    }
    SqliteStore::new(pool).migrate().await.unwrap();
}

#[tokio::test]
async fn without_its_table_a_store_says_to_call_migrate() {
    let database_error = "no such table: stripe_webhook_claims";
    let pool = pool().await;
    let store = SqliteStore::new(pool.clone());
    check_errors_and_log(store.clone(), database_error).await;

    let grant = Grant::new(&request("evt_1"), 1);
    let mut connection = pool.acquire().await.unwrap();
    let completed = store.complete_in(&mut connection, &grant).await;
    assert_says_to_migrate(&completed.unwrap_err(), database_error);
}

#[tokio::test]
async fn an_event_is_completed_when_its_transaction_is_committed() {
    let (pool, store) = shop().await;
    let grant = acquire(&store, &request("evt_1")).await;
    let mut tx = pool.begin_with("BEGIN IMMEDIATE").await.unwrap();
    sqlx::query(ORDER).execute(&mut *tx).await.unwrap();
    store.complete_in(&mut tx, &grant).await.unwrap();
    // The completion is not visible before the commit.
    let claim = store.claim(&request("evt_1")).await.unwrap();
    assert!(matches!(claim, Claim::InProgress { .. }));
    tx.commit().await.unwrap();

    assert_eq!(orders(&pool).await, 1);
    let claim = store.claim(&request("evt_1")).await.unwrap();
    assert_eq!(claim, Claim::Completed);
    // The layer may complete the event after the handler did.
    assert_eq!(store.complete(&grant).await.unwrap(), ClaimUpdate::Applied);
    // A handler that did not receive the response to its commit cannot repeat the transaction.
    let mut repeated = pool.acquire().await.unwrap();
    let rejected = store.complete_in(&mut repeated, &grant).await;
    assert!(matches!(rejected, Err(CompleteError::LeaseLost)));
}

#[tokio::test]
async fn an_event_is_not_completed_when_its_transaction_is_rolled_back() {
    let (pool, store) = shop().await;
    let grant = acquire(&store, &request("evt_1")).await;
    let mut tx = pool.begin_with("BEGIN IMMEDIATE").await.unwrap();
    sqlx::query(ORDER).execute(&mut *tx).await.unwrap();
    store.complete_in(&mut tx, &grant).await.unwrap();
    drop(tx);

    assert_eq!(orders(&pool).await, 0);
    let released = store.release(&grant, "rolled back").await.unwrap();
    assert_eq!(released, ClaimUpdate::Applied);
    assert_eq!(acquire(&store, &request("evt_1")).await.attempt(), 2);
}

#[tokio::test]
async fn a_claim_that_was_taken_over_completes_nothing() {
    let (pool, store) = shop().await;
    let stale = acquire(&store, &expired_request("evt_1")).await;
    let grant = acquire(&store, &request("evt_1")).await;

    let mut tx = pool.begin_with("BEGIN IMMEDIATE").await.unwrap();
    sqlx::query(ORDER).execute(&mut *tx).await.unwrap();
    let completed = store.complete_in(&mut tx, &stale).await;
    assert!(matches!(completed, Err(CompleteError::LeaseLost)));
    drop(tx);

    assert_eq!(orders(&pool).await, 0);
    assert_eq!(store.renew(&grant).await.unwrap(), ClaimUpdate::Applied);
}

#[tokio::test]
async fn a_claim_with_an_expired_lease_completes_if_it_was_not_taken_over() {
    let (pool, store) = shop().await;
    let grant = acquire(&store, &expired_request("evt_1")).await;
    let mut tx = pool.begin_with("BEGIN IMMEDIATE").await.unwrap();
    store.complete_in(&mut tx, &grant).await.unwrap();
    tx.commit().await.unwrap();
    let claim = store.claim(&request("evt_1")).await.unwrap();
    assert_eq!(claim, Claim::Completed);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_claim_waits_for_a_transaction_that_completes_the_event() {
    let (pool, store) = shop().await;
    let grant = acquire(&store, &expired_request("evt_1")).await;
    let mut tx = pool.begin_with("BEGIN IMMEDIATE").await.unwrap();
    store.complete_in(&mut tx, &grant).await.unwrap();
    let claim = tokio::spawn({
        let store = store.clone();
        async move { store.claim(&request("evt_1")).await }
    });
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(!claim.is_finished(), "the claim did not wait");
    tx.commit().await.unwrap();
    assert_eq!(claim.await.unwrap().unwrap(), Claim::Completed);
}

#[tokio::test]
async fn duplicates_do_not_wait_for_another_writer() {
    let (pool, store) = shop().await;
    let completed = acquire(&store, &request("completed")).await;
    assert_eq!(
        store.complete(&completed).await.unwrap(),
        ClaimUpdate::Applied
    );
    acquire(&store, &request("held")).await;

    let tx = pool.begin_with("BEGIN IMMEDIATE").await.unwrap();
    let claim = store.claim(&request("completed")).await.unwrap();
    assert_eq!(claim, Claim::Completed);
    let claim = store.claim(&request("held")).await.unwrap();
    assert!(matches!(claim, Claim::InProgress { .. }));
    drop(tx);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_claim_is_retried_while_the_database_is_locked() {
    let folder = TempFolder::new("sqlite");
    let impatient = options(&database(&folder)).busy_timeout(Duration::ZERO);
    let pool = SqlitePool::connect_with(impatient).await.unwrap();
    let store = store_in(&pool).await;
    let tx = pool.begin_with("BEGIN IMMEDIATE").await.unwrap();
    let claim = tokio::spawn({
        let store = store.clone();
        async move { store.claim(&request("evt_1")).await }
    });
    tokio::time::sleep(Duration::from_millis(20)).await;
    drop(tx);
    let claim = claim.await.unwrap().unwrap();
    assert_eq!(claim, Claim::Acquired { attempt: 1 });
}

/// While the operator's filter selects events, handlers and deliveries must be able to write.
#[tokio::test]
async fn a_filter_selects_events_without_the_write_lock() {
    let (pool, store) = shop().await;
    let mut other = pool.begin_with("BEGIN IMMEDIATE").await.unwrap();
    sqlx::query(ORDER).execute(&mut *other).await.unwrap();
    let filter = Filter::new(Queue::new("billing", None), State::Exhausted);
    let selection = Selection::Filter(filter);
    assert_eq!(store.replay(&selection).await.unwrap(), 0);
    let discarded = store.discard_events(&selection, "test").await;
    assert_eq!(discarded.unwrap(), 0);
    other.commit().await.unwrap();
}

/// An event that is completed between the selection and the change does not run again, even if its payload is kept.
#[tokio::test]
async fn an_event_that_leaves_the_state_of_the_filter_is_not_changed() {
    const COMPLETE: &str = "UPDATE stripe_webhook_claims SET state = 'completed', due_at = NULL";

    let (pool, store) = shop().await;
    let store = store.with_payload_retention(Duration::from_secs(3_600));
    let event = event("invoice.paid").build();
    let key = Key::new("billing", None, event.id());
    let queue = Queue::new("billing", None);
    let request = AcceptRequest::new(key.clone(), queue.clone(), &event);
    assert_eq!(store.accept(&[request]).await.unwrap(), [Accepted::Stored]);

    let mut other = pool.begin_with("BEGIN IMMEDIATE").await.unwrap();
    sqlx::query(COMPLETE).execute(&mut *other).await.unwrap();
    let selection = Selection::Filter(Filter::new(queue, State::Queued));
    let mut replay = store.replay(&selection);
    // The replay selects the event, and waits for the lock.
    assert!(
        timeout(Duration::from_millis(200), &mut replay)
            .await
            .is_err()
    );
    other.commit().await.unwrap();
    assert_eq!(replay.await.unwrap(), 0);
    let found = store.event(&key).await.unwrap().unwrap();
    assert_eq!(found.record.state, State::Completed);
    assert!(found.has_payload);
}

#[tokio::test]
async fn another_client_can_complete_with_the_public_statement() {
    let pool = pool().await;
    sqlx::raw_sql(SqliteStore::MIGRATIONS[0].1)
        .execute(&pool)
        .await
        .unwrap();
    let store = SqliteStore::new(pool.clone());
    let grant = acquire(&store, &request("evt_1")).await;
    for expected in [1, 0] {
        let completed = sqlx::query(SqliteStore::COMPLETE_IN)
            .bind(grant.key().as_str())
            .bind(grant.token().as_bytes().as_slice())
            .execute(&pool)
            .await
            .unwrap();
        assert_eq!(completed.rows_affected(), expected);
    }
    let claim = store.claim(&request("evt_1")).await.unwrap();
    assert_eq!(claim, Claim::Completed);
}

#[tokio::test]
async fn the_longest_lease_and_retention_are_accepted() {
    let store = store().await.with_retention(Duration::MAX);
    let mut longest = request("evt_1");
    longest.lease = Duration::MAX;
    let grant = acquire(&store, &longest).await;
    assert_eq!(store.renew(&grant).await.unwrap(), ClaimUpdate::Applied);
    let claim = store.claim(&request("evt_1")).await.unwrap();
    assert!(matches!(claim, Claim::InProgress { .. }));
    assert_eq!(store.complete(&grant).await.unwrap(), ClaimUpdate::Applied);
    assert_eq!(store.list(State::Completed, 10).await.unwrap().len(), 1);
    assert_eq!(store.purge(10).await.unwrap(), 0);
}
