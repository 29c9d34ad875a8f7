//! `PostgresStore`: the contract, transactions of handlers, and migrations.

#[cfg(feature = "tracing")]
#[path = "support/log.rs"]
mod log;
#[path = "support/machine.rs"]
mod machine;
#[path = "support/past_attempts.rs"]
mod past_attempts;
#[path = "support/pgbouncer.rs"]
mod pgbouncer;
#[path = "postgres/pooler.rs"]
mod pooler;
#[path = "support/race.rs"]
mod race;
#[path = "support/postgres.rs"]
mod server;
#[path = "support/unmigrated.rs"]
mod unmigrated;

use std::error::Error;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use tokio::task::JoinSet;
use tokio::time::timeout;
use tower_stripe_webhook::claims::{
    Claim, ClaimRequest, ClaimStore, ClaimUpdate, CompleteError, Grant, Key, PostgresStore, State,
};
use tower_stripe_webhook::inbox::{
    AcceptRequest, Accepted, Filter, InboxStore, Queue, Selection, TakeRequest,
};
use tower_stripe_webhook::testing::claim_store::{acquire, expired_request, request};
use tower_stripe_webhook::testing::event;

use crate::race::{EVENTS, database_of_race, race, race_of_two_processes};
use crate::server::Server;
use crate::unmigrated::{assert_says_to_migrate, check_errors_and_log};

mod contract {
    use std::time::Duration;

    use tower_stripe_webhook::claims::PostgresStore;
    use tower_stripe_webhook::testing::claim_store_contract;

    async fn open(retention: Duration) -> PostgresStore {
        super::store().await.with_retention(retention)
    }

    claim_store_contract!(open);
}

mod contract_with_serializable_transactions {
    use std::time::Duration;

    use tower_stripe_webhook::claims::PostgresStore;
    use tower_stripe_webhook::testing::claim_store_contract;

    async fn open(retention: Duration) -> PostgresStore {
        let options = super::Server::shared().schema().await;
        let options = options.options([("default_transaction_isolation", "serializable")]);
        let pool = super::pool_of(options).await;
        super::store_in(&pool).await.with_retention(retention)
    }

    claim_store_contract!(open);
}

mod inbox_contract {
    use std::time::Duration;

    use tower_stripe_webhook::claims::PostgresStore;
    use tower_stripe_webhook::testing::inbox_store_contract;

    async fn open(retention: Duration) -> PostgresStore {
        super::store().await.with_retention(retention)
    }

    inbox_store_contract!(open);
}

mod inbox_contract_with_serializable_transactions {
    use std::time::Duration;

    use tower_stripe_webhook::claims::PostgresStore;
    use tower_stripe_webhook::testing::inbox_store_contract;

    async fn open(retention: Duration) -> PostgresStore {
        let options = super::Server::shared().schema().await;
        let options = options.options([("default_transaction_isolation", "serializable")]);
        let pool = super::pool_of(options).await;
        super::store_in(&pool).await.with_retention(retention)
    }

    inbox_store_contract!(open);
}

async fn pool_of(options: PgConnectOptions) -> PgPool {
    let pool = PgPoolOptions::new().max_connections(8);
    pool.connect_with(options).await.unwrap()
}

async fn pool() -> PgPool {
    pool_of(Server::shared().schema().await).await
}

async fn store() -> PostgresStore {
    store_in(&pool().await).await
}

async fn store_in(pool: &PgPool) -> PostgresStore {
    let store = PostgresStore::new(pool.clone());
    store.migrate().await.unwrap();
    store
}

/// A pool with a store, and a table to which a handler writes.
async fn shop() -> (PgPool, PostgresStore) {
    let pool = pool().await;
    sqlx::query("CREATE TABLE orders (id bigint)")
        .execute(&pool)
        .await
        .unwrap();
    let store = store_in(&pool).await;
    (pool, store)
}

async fn orders(pool: &PgPool) -> i64 {
    sqlx::query_scalar("SELECT count(*) FROM orders")
        .fetch_one(pool)
        .await
        .unwrap()
}

const ORDER: &str = "INSERT INTO orders VALUES (1)";

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_acquire_each_event_once() {
    let url = Server::shared().schema_url().await;
    store_in(&pool_of(url.parse().unwrap()).await).await;
    assert_eq!(race_of_two_processes("racing_process", &url), EVENTS);
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "started by `two_processes_acquire_each_event_once`"]
async fn racing_process() {
    let pool = pool_of(database_of_race().parse().unwrap()).await;
    race(PostgresStore::new(pool)).await;
}

#[tokio::test]
async fn past_attempts_are_kept() {
    past_attempts::are_kept(&store().await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn concurrent_migrations_succeed() {
    let pool = pool().await;
    let mut tasks = JoinSet::new();
    for _ in 0..8 {
        let store = PostgresStore::new(pool.clone());
        tasks.spawn(async move { store.migrate().await });
    }
    for migrated in tasks.join_all().await {
        migrated.unwrap();
    }
    PostgresStore::new(pool).migrate().await.unwrap();
}

#[tokio::test]
async fn without_its_table_a_store_says_to_call_migrate() {
    let database_error = "relation \"stripe_webhook_claims\" does not exist";
    let pool = pool().await;
    let store = PostgresStore::new(pool.clone());
    check_errors_and_log(store.clone(), database_error).await;

    let grant = Grant::new(&request("evt_1"), 1);
    let mut connection = pool.acquire().await.unwrap();
    let completed = store.complete_in(&mut connection, &grant).await;
    assert_says_to_migrate(&completed.unwrap_err(), database_error);
}

#[tokio::test]
async fn a_repeated_migration_waits_for_no_lock() {
    let (pool, store) = shop().await;
    let mut tx = pool.begin().await.unwrap();
    sqlx::query("LOCK TABLE stripe_webhook_claims IN ROW EXCLUSIVE MODE")
        .execute(&mut *tx)
        .await
        .unwrap();
    let migrated = timeout(Duration::from_secs(5), store.migrate()).await;
    migrated.unwrap().unwrap();
}

#[tokio::test]
async fn an_event_is_completed_when_its_transaction_is_committed() {
    let (pool, store) = shop().await;
    let grant = acquire(&store, &request("evt_1")).await;
    let mut tx = pool.begin().await.unwrap();
    sqlx::query(ORDER).execute(&mut *tx).await.unwrap();
    store.complete_in(&mut tx, &grant).await.unwrap();
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
    let mut tx = pool.begin().await.unwrap();
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
    for isolation in ["READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"] {
        let stale = acquire(&store, &expired_request(isolation)).await;
        let grant = acquire(&store, &request(isolation)).await;

        let mut tx = pool.begin().await.unwrap();
        set_isolation(&mut tx, isolation).await;
        sqlx::query(ORDER).execute(&mut *tx).await.unwrap();
        let completed = store.complete_in(&mut tx, &stale).await;
        assert!(matches!(completed, Err(CompleteError::LeaseLost)));
        drop(tx);

        assert_eq!(orders(&pool).await, 0);
        assert_eq!(store.renew(&grant).await.unwrap(), ClaimUpdate::Applied);
    }
}

#[tokio::test]
async fn a_claim_taken_over_during_its_transaction_completes_nothing() {
    let (pool, store) = shop().await;
    for isolation in ["READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"] {
        let stale = acquire(&store, &expired_request(isolation)).await;
        let mut tx = pool.begin().await.unwrap();
        set_isolation(&mut tx, isolation).await;
        sqlx::query(ORDER).execute(&mut *tx).await.unwrap();
        acquire(&store, &request(isolation)).await;
        let completed = store.complete_in(&mut tx, &stale).await;
        match completed.unwrap_err() {
            CompleteError::LeaseLost => assert_eq!(isolation, "READ COMMITTED"),
            // The transaction's snapshot is older than the takeover, so PostgreSQL reports a conflict.
            CompleteError::Store(error) => assert_eq!(sqlstate(&error), "40001"),
            other => panic!("{other}"),
        }
        drop(tx);
        assert_eq!(orders(&pool).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_claim_waits_for_a_transaction_that_completes_the_event() {
    let (pool, store) = shop().await;
    for (id, commits, expected) in [
        ("evt_1", true, Claim::Completed),
        ("evt_2", false, Claim::Acquired { attempt: 2 }),
    ] {
        let grant = acquire(&store, &expired_request(id)).await;
        let mut tx = pool.begin().await.unwrap();
        store.complete_in(&mut tx, &grant).await.unwrap();
        let claim = tokio::spawn({
            let store = store.clone();
            async move { store.claim(&request(id)).await }
        });
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert!(!claim.is_finished(), "the claim did not wait");
        if commits {
            tx.commit().await.unwrap();
        } else {
            tx.rollback().await.unwrap();
        }
        assert_eq!(claim.await.unwrap().unwrap(), expected);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_claim_under_repeatable_read_waits_and_is_retried() {
    let options = Server::shared().schema().await;
    let pool =
        pool_of(options.options([("default_transaction_isolation", "repeatable read")])).await;
    let store = store_in(&pool).await;
    let grant = acquire(&store, &expired_request("evt_1")).await;
    let mut tx = pool.begin().await.unwrap();
    store.complete_in(&mut tx, &grant).await.unwrap();
    let claim = tokio::spawn({
        let store = store.clone();
        async move { store.claim(&request("evt_1")).await }
    });
    tokio::time::sleep(Duration::from_millis(100)).await;
    // The claim's statement now fails with 40001, and its retry finds the completed record.
    tx.commit().await.unwrap();
    assert_eq!(claim.await.unwrap().unwrap(), Claim::Completed);
}

#[tokio::test]
async fn duplicates_write_nothing() {
    let options = Server::shared().schema().await;
    let store = store_in(&pool_of(options.clone()).await).await;
    let completed = acquire(&store, &request("completed")).await;
    assert_eq!(
        store.complete(&completed).await.unwrap(),
        ClaimUpdate::Applied
    );
    let held = acquire(&store, &request("held")).await;

    // The only connection stays in one transaction, which PostgreSQL gives no id until it writes.
    let pool = PgPoolOptions::new()
        .max_connections(1)
        .after_connect(|connection, _| {
            Box::pin(async move {
                sqlx::query("BEGIN").execute(connection).await?;
                Ok(())
            })
        })
        .connect_with(options)
        .await
        .unwrap();
    let has_written = async || {
        sqlx::query_scalar("SELECT pg_current_xact_id_if_assigned() IS NOT NULL")
            .fetch_one(&pool)
            .await
            .unwrap()
    };
    let duplicates = PostgresStore::new(pool.clone());
    for _ in 0..3 {
        let claim = duplicates.claim(&request("completed")).await.unwrap();
        assert_eq!(claim, Claim::Completed);
        let claim = duplicates.claim(&request("held")).await.unwrap();
        assert!(matches!(claim, Claim::InProgress { .. }));
        assert_eq!(
            duplicates.complete(&completed).await.unwrap(),
            ClaimUpdate::Applied
        );
        assert!(!has_written().await, "a duplicate wrote to the database");
    }
    assert_eq!(duplicates.renew(&held).await.unwrap(), ClaimUpdate::Applied);
    assert!(has_written().await, "this test must notice a write");
}

#[tokio::test]
async fn another_client_can_complete_with_the_public_statement() {
    let pool = pool().await;
    sqlx::raw_sql(PostgresStore::MIGRATIONS[0].1)
        .execute(&pool)
        .await
        .unwrap();
    let store = PostgresStore::new(pool.clone());
    let grant = acquire(&store, &request("evt_1")).await;
    for expected in [1, 0] {
        let completed = sqlx::query(PostgresStore::COMPLETE_IN)
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
async fn an_account_or_type_with_a_nul_does_not_fail_the_claim() {
    let store = store().await;
    let mut odd = request("evt_1");
    odd.account = Some("acct_\0".to_owned());
    odd.event_type = "invoice.\0".into();
    acquire(&store, &odd).await;
    let records = store.list(State::InProgress, 10).await.unwrap();
    assert_eq!(records[0].account.as_deref(), Some("acct_\u{fffd}"));
    assert_eq!(records[0].event_type, "invoice.\u{fffd}");
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

#[tokio::test]
async fn a_purge_skips_locked_records() {
    let (pool, store) = shop().await;
    let store = store.with_retention(Duration::ZERO);
    for id in ["evt_1", "evt_2"] {
        acquire(&store, &expired_request(id)).await;
    }
    let mut tx = pool.begin().await.unwrap();
    sqlx::query("SELECT FROM stripe_webhook_claims WHERE key = 'test/evt_1' FOR UPDATE")
        .execute(&mut *tx)
        .await
        .unwrap();
    assert_eq!(store.purge(10).await.unwrap(), 1);
    tx.rollback().await.unwrap();
    assert_eq!(store.purge(10).await.unwrap(), 1);
}

#[tokio::test]
async fn a_server_that_is_down_is_an_error_and_loses_nothing() {
    let server = Server::new(&[]);
    let store = store_in(&pool_of(server.options()).await).await;
    let grant = acquire(&store, &request("evt_1")).await;
    assert_eq!(store.complete(&grant).await.unwrap(), ClaimUpdate::Applied);
    server.kill();
    // This pool gives up soon, unlike the store's.
    let pool = PgPoolOptions::new().acquire_timeout(Duration::from_millis(500));
    let impatient = PostgresStore::new(pool.connect_lazy_with(server.options()));
    let error = impatient.claim(&request("evt_1")).await.unwrap_err();
    assert!(error.source().unwrap().is::<sqlx::Error>(), "{error:?}");
    server.start();
    let claim = store.claim(&request("evt_1")).await.unwrap();
    assert_eq!(claim, Claim::Completed);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_inbox_stores_an_event_that_deduplication_exhausted() {
    let store = store().await;
    let event = event("invoice.paid").build();
    let key = Key::new("billing", None, event.id());
    let claim = || {
        let mut request = ClaimRequest::new(key.clone(), &event);
        request.lease = Duration::ZERO;
        request.max_crashes = 1;
        request
    };
    acquire(&store, &claim()).await;
    assert_eq!(store.claim(&claim()).await.unwrap(), Claim::Exhausted);

    let queue = Queue::new("billing", None);
    let accept = AcceptRequest::new(key.clone(), queue.clone(), &event);
    let accepted = store.accept(&[accept]).await.unwrap();
    assert_eq!(accepted, [Accepted::Stored]);
    let taken = store.take(&TakeRequest::new(queue, 1)).await.unwrap();
    assert_eq!(taken.events[0].key, key);
}

async fn set_isolation(tx: &mut sqlx::PgConnection, isolation: &str) {
    let statement = format!("SET TRANSACTION ISOLATION LEVEL {isolation}");
    sqlx::query(sqlx::AssertSqlSafe(statement))
        .execute(tx)
        .await
        .unwrap();
}

/// Returns the SQLSTATE of the database error behind a store error.
fn sqlstate(error: &dyn Error) -> String {
    let error = error.source().unwrap().downcast_ref::<sqlx::Error>();
    let error = error.unwrap().as_database_error().unwrap();
    error.code().unwrap().into_owned()
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

    // Readers do not wait for this lock. Locks of rows do.
    let mut other = pool.begin().await.unwrap();
    let lock = "LOCK TABLE stripe_webhook_claims IN EXCLUSIVE MODE";
    sqlx::query(lock).execute(&mut *other).await.unwrap();
    sqlx::query(COMPLETE).execute(&mut *other).await.unwrap();
    let selection = Selection::Filter(Filter::new(queue, State::Queued));
    let mut replay = store.replay(&selection);
    let is_waiting = timeout(Duration::from_millis(200), &mut replay).await;
    assert!(is_waiting.is_err());
    other.commit().await.unwrap();
    assert_eq!(replay.await.unwrap(), 0);
    let found = store.event(&key).await.unwrap().unwrap();
    assert_eq!(found.record.state, State::Completed);
    assert!(found.has_payload);
}
