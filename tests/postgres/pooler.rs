//! `PostgresStore` behind PgBouncer. `tests/run.sh` installs it.

use std::error::Error;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgConnection, PgPool, PgPoolOptions};
use sqlx::{AssertSqlSafe, Connection};
use tokio::task::JoinSet;
use tower_stripe_webhook::claims::{Claim, ClaimStore, PostgresStore, StoreError};
use tower_stripe_webhook::testing::claim_store::{acquire, request};

use crate::pgbouncer::{Mode, Pgbouncer};
use crate::server::Server;
use crate::{ORDER, orders, pool_of, store_in};

/// Returns a pool of one connection that opens it when needed.
fn lazy_pool(options: PgConnectOptions) -> PgPool {
    let pool = PgPoolOptions::new().max_connections(1);
    pool.connect_lazy_with(options)
}

fn source(error: &StoreError) -> String {
    error.source().unwrap().to_string()
}

#[track_caller]
fn assert_collision(checked: Result<(), StoreError>) {
    let source = source(&checked.unwrap_err());
    for part in [
        "the connection pooler shares server sessions between clients",
        "prepared statement \"sqlx_s_1\" already exists",
        "use session pooling, or PgBouncer 1.21 or later with max_prepared_statements above 0",
    ] {
        assert!(source.contains(part), "{source}");
    }
}

async fn table_exists(options: &PgConnectOptions) -> bool {
    let mut connection = PgConnection::connect_with(options).await.unwrap();
    sqlx::query_scalar("SELECT to_regclass('stripe_webhook_claims') IS NOT NULL")
        .fetch_one(&mut connection)
        .await
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn migrate_and_check_reject_transaction_pooling() {
    let database = Server::shared().database().await;
    for settings in [&[][..], &["default_pool_size=1"]] {
        let Some(pooler) = Pgbouncer::start(Server::shared(), Mode::Transaction, settings) else {
            return;
        };
        let options = pooler.options(&database);
        let store = PostgresStore::new(lazy_pool(options.clone()));
        assert_collision(store.migrate().await);
        assert!(!table_exists(&database).await);
        // Each check fails, with or without sqlx's statement cache.
        for options in [options.clone(), options.statement_cache_capacity(0)] {
            assert_collision(PostgresStore::new(lazy_pool(options)).check().await);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn check_rejects_transaction_pooling_while_the_pool_has_no_free_connection() {
    let Some(pooler) = Pgbouncer::start(Server::shared(), Mode::Transaction, &[]) else {
        return;
    };
    let pool = lazy_pool(pooler.options(&Server::shared().database().await));
    let connection = pool.acquire().await.unwrap();
    assert_collision(PostgresStore::new(pool).check().await);
    drop(connection);
}

/// The check prevents this. sqlx names the first statement of each connection `sqlx_s_1`.
#[tokio::test(flavor = "multi_thread")]
async fn transaction_pooling_completes_an_event_whose_insert_ran_as_another_statement() {
    let Some(pooler) = Pgbouncer::start(Server::shared(), Mode::Transaction, &[]) else {
        return;
    };
    let database = Server::shared().database().await;
    let direct = pool_of(database.clone()).await;
    let store = store_in(&direct).await;
    sqlx::raw_sql("CREATE TABLE orders (id bigint); CREATE TABLE audit (id bigint)")
        .execute(&direct)
        .await
        .unwrap();

    // Two clients whose transactions overlap, so that each has its own server connection.
    let options = pooler.options(&database);
    let mut shop = PgConnection::connect_with(&options).await.unwrap();
    let mut auditor = PgConnection::connect_with(&options).await.unwrap();
    let insert_order = "INSERT INTO orders VALUES ($1)";
    let mut tx = shop.begin().await.unwrap();
    let mut other_tx = auditor.begin().await.unwrap();
    for (tx, insert) in [
        (&mut tx, insert_order),
        (&mut other_tx, "INSERT INTO audit VALUES ($1)"),
    ] {
        let insert = sqlx::query(insert).bind(1_i64);
        insert.execute(&mut **tx).await.unwrap();
    }
    tx.commit().await.unwrap();
    // PgBouncer reuses the server connection that was released last, which is the auditor's.
    other_tx.commit().await.unwrap();

    let grant = acquire(&store, &request("evt_2")).await;
    let mut tx = shop.begin().await.unwrap();
    let inserted = sqlx::query(insert_order).bind(2_i64).execute(&mut *tx);
    assert_eq!(inserted.await.unwrap().rows_affected(), 1);
    store.complete_in(&mut tx, &grant).await.unwrap();
    tx.commit().await.unwrap();

    let claim = store.claim(&request("evt_2")).await.unwrap();
    assert_eq!(claim, Claim::Completed);
    let ids = async |table| -> Vec<i64> {
        let select = format!("SELECT id FROM {table} ORDER BY id");
        let ids = sqlx::query_scalar(AssertSqlSafe(select)).fetch_all(&direct);
        ids.await.unwrap()
    };
    assert_eq!(ids("orders").await, [1], "the order of the event is lost");
    assert_eq!(ids("audit").await, [1, 2]);
}

#[tokio::test(flavor = "multi_thread")]
async fn session_pooling_is_accepted_and_loses_nothing() {
    assert_loses_nothing(Mode::Session).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn transaction_pooling_with_prepared_statements_is_accepted_and_loses_nothing() {
    assert_loses_nothing(Mode::TransactionWithPreparedStatements).await;
}

/// Completes 200 events in transactions over four server connections.
async fn assert_loses_nothing(mode: Mode) {
    const EVENTS: i64 = 200;
    let settings = ["default_pool_size=4"];
    let Some(pooler) = Pgbouncer::start(Server::shared(), mode, &settings) else {
        return;
    };
    let database = Server::shared().database().await;
    let pool = PgPoolOptions::new().max_connections(3);
    let pool = pool.connect_lazy_with(pooler.options(&database));
    let store = store_in(&pool).await;
    sqlx::query("CREATE TABLE orders (id bigint)")
        .execute(&pool)
        .await
        .unwrap();
    let mut tasks = JoinSet::new();
    for number in 0..EVENTS {
        let (pool, store) = (pool.clone(), store.clone());
        tasks.spawn(async move {
            let event = request(&format!("evt_{number}"));
            let grant = acquire(&store, &event).await;
            let mut tx = pool.begin().await.unwrap();
            sqlx::query(ORDER).execute(&mut *tx).await.unwrap();
            store.complete_in(&mut tx, &grant).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(store.claim(&event).await.unwrap(), Claim::Completed);
        });
    }
    tasks.join_all().await;
    assert_eq!(orders(&pool).await, EVENTS);
    // Sessions that were used before pass the check too.
    store.check().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn check_passes_while_the_pooler_has_no_free_server_connection() {
    let settings = ["default_pool_size=1"];
    let Some(pooler) = Pgbouncer::start(Server::shared(), Mode::Session, &settings) else {
        return;
    };
    let pool = PgPoolOptions::new()
        .max_connections(1)
        .acquire_timeout(Duration::from_secs(2));
    let pool = pool.connect_lazy_with(pooler.options(&Server::shared().database().await));
    // The pool's idle session keeps the only server connection.
    drop(pool.acquire().await.unwrap());
    let store = PostgresStore::new(pool);
    store.check().await.unwrap();
    store.migrate().await.unwrap();
    acquire(&store, &request("evt_1")).await;
}

#[tokio::test]
async fn check_passes_over_direct_connections_and_without_a_server() {
    let options = Server::shared().schema().await;
    let store = PostgresStore::new(lazy_pool(options.clone()));
    for _ in 0..3 {
        store.check().await.unwrap();
    }
    let port = crate::machine::free_port();
    let absent = PostgresStore::new(lazy_pool(options.port(port)));
    absent.check().await.unwrap();
}

#[tokio::test]
async fn pgbouncer_rejects_sqlx_unless_it_ignores_extra_float_digits() {
    let settings = ["ignore_startup_parameters="];
    let Some(pooler) = Pgbouncer::start(Server::shared(), Mode::Session, &settings) else {
        return;
    };
    let options = pooler.options(&Server::shared().options());
    assert_unsupported(&options, "extra_float_digits").await;
}

#[tokio::test]
async fn pgbouncer_rejects_connection_options_but_databases_can_have_them() {
    let Some(pooler) = Pgbouncer::start(Server::shared(), Mode::Session, &[]) else {
        return;
    };
    let database = Server::shared().database().await;
    let options = pooler.options(&database);
    for option in ["statement_timeout", "search_path"] {
        let with_option = options.clone().options([(option, "1234")]);
        assert_unsupported(&with_option, "options").await;
    }

    let mut direct = PgConnection::connect_with(&database).await.unwrap();
    let name = database.get_database().unwrap();
    let set = format!("ALTER DATABASE {name} SET statement_timeout = 1234");
    sqlx::raw_sql(AssertSqlSafe(set))
        .execute(&mut direct)
        .await
        .unwrap();
    let mut pooled = PgConnection::connect_with(&options).await.unwrap();
    let timeout: String = sqlx::query_scalar("SHOW statement_timeout")
        .fetch_one(&mut pooled)
        .await
        .unwrap();
    assert_eq!(timeout, "1234ms");
}

async fn assert_unsupported(options: &PgConnectOptions, parameter: &str) {
    let error = PgConnection::connect_with(options).await.unwrap_err();
    let error = error.to_string();
    assert!(error.contains("unsupported startup parameter"), "{error}");
    assert!(error.contains(parameter), "{error}");
}
