//! `SqliteStore`: the contract, and what it owes beyond that.

#[path = "support/dedup.rs"]
mod dedup;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use std::{env, fs, process};

use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use tokio::task::JoinSet;
use tower_stripe_webhook::claims::{
    Claim, ClaimStore, ClaimUpdate, CompleteError, SqliteStore, State,
};

use dedup::{
    EVENTS, acquire, database_of_race, expired_request, race, race_of_two_processes, request,
};

mod contract {
    use std::time::Duration;

    use tower_stripe_webhook::claims::SqliteStore;
    use tower_stripe_webhook::testing::claim_store_contract;

    async fn open(retention: Duration) -> SqliteStore {
        super::store().await.with_retention(retention)
    }

    claim_store_contract!(open);
}

/// A folder of its own, which is removed with it.
#[derive(Debug)]
struct Folder {
    path: PathBuf,
}

impl Folder {
    fn new() -> Self {
        static FOLDERS: AtomicU32 = AtomicU32::new(0);
        let number = FOLDERS.fetch_add(1, Ordering::Relaxed);
        let name = format!("tower-stripe-webhook-{}-{number}", process::id());
        let path = env::temp_dir().join(name);
        fs::create_dir(&path).unwrap();
        Self { path }
    }

    fn database(&self) -> PathBuf {
        self.path.join("claims.db")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

fn options(database: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(database)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // No test cuts the power.
        .synchronous(SqliteSynchronous::Off)
}

async fn pool() -> SqlitePool {
    let folder = Arc::new(Folder::new());
    let options = options(&folder.database());
    let pool = SqlitePoolOptions::new().max_connections(8);
    // The pool has the folder, so that it is there as long as the pool is.
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

/// A pool with a store, and a table of a user's.
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
async fn what_is_done_stays_done_when_the_file_is_opened_again() {
    let folder = Folder::new();
    for is_new in [true, false] {
        let pool = SqlitePool::connect_with(options(&folder.database()));
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
async fn of_two_processes_one_acquires_each_event() {
    let folder = Folder::new();
    let database = folder.database();
    let pool = SqlitePool::connect_with(options(&database)).await.unwrap();
    store_in(&pool).await;
    let database = database.to_str().unwrap();
    assert_eq!(race_of_two_processes("a_racer", database), EVENTS);
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "the test of the race runs it"]
async fn a_racer() {
    let options = options(Path::new(&database_of_race()));
    let pool = SqlitePool::connect_with(options).await.unwrap();
    race(SqliteStore::new(pool)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn several_can_migrate_at_once() {
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
async fn an_event_is_completed_with_the_writes_of_its_transaction() {
    let (pool, store) = shop().await;
    let grant = acquire(&store, &request("evt_1")).await;
    let mut tx = pool.begin_with("BEGIN IMMEDIATE").await.unwrap();
    sqlx::query(ORDER).execute(&mut *tx).await.unwrap();
    store.complete_in(&mut tx, &grant).await.unwrap();
    // What the layer sees while the transaction is open is that nothing is done yet.
    let claim = store.claim(&request("evt_1")).await.unwrap();
    assert!(matches!(claim, Claim::InProgress { .. }));
    tx.commit().await.unwrap();

    assert_eq!(orders(&pool).await, 1);
    let claim = store.claim(&request("evt_1")).await.unwrap();
    assert_eq!(claim, Claim::Completed);
    // The layer's own mark, after the handler's.
    assert_eq!(store.complete(&grant).await.unwrap(), ClaimUpdate::Applied);
    // A second transaction of the handler's, after a commit that it did not hear of, is refused.
    let mut again = pool.acquire().await.unwrap();
    let refused = store.complete_in(&mut again, &grant).await;
    assert!(matches!(refused, Err(CompleteError::LeaseLost)));
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
async fn a_lapsed_claim_that_nobody_took_over_is_completed() {
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
    assert!(!claim.is_finished());
    tx.commit().await.unwrap();
    assert_eq!(claim.await.unwrap().unwrap(), Claim::Completed);
}

#[tokio::test]
async fn duplicates_are_answered_while_somebody_else_writes() {
    let (pool, store) = shop().await;
    let done = acquire(&store, &request("done")).await;
    assert_eq!(store.complete(&done).await.unwrap(), ClaimUpdate::Applied);
    acquire(&store, &request("held")).await;

    let tx = pool.begin_with("BEGIN IMMEDIATE").await.unwrap();
    let claim = store.claim(&request("done")).await.unwrap();
    assert_eq!(claim, Claim::Completed);
    let claim = store.claim(&request("held")).await.unwrap();
    assert!(matches!(claim, Claim::InProgress { .. }));
    drop(tx);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_claim_that_finds_the_database_locked_is_tried_again() {
    let folder = Folder::new();
    let impatient = options(&folder.database()).busy_timeout(Duration::ZERO);
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

#[tokio::test]
async fn another_client_completes_by_the_public_statement() {
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
async fn a_lease_and_a_retention_without_end_are_kept() {
    let store = store().await.with_retention(Duration::MAX);
    let mut endless = request("evt_1");
    endless.lease = Duration::MAX;
    let grant = acquire(&store, &endless).await;
    assert_eq!(store.renew(&grant).await.unwrap(), ClaimUpdate::Applied);
    let claim = store.claim(&request("evt_1")).await.unwrap();
    assert!(matches!(claim, Claim::InProgress { .. }));
    assert_eq!(store.complete(&grant).await.unwrap(), ClaimUpdate::Applied);
    assert_eq!(store.list(State::Completed, 10).await.unwrap().len(), 1);
    assert_eq!(store.purge(10).await.unwrap(), 0);
}
