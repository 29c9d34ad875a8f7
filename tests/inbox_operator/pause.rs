use http::{Request, Response};
use sqlx::postgres::PgPool;
use tower::service_fn;
use tower_stripe_webhook::claims::{PostgresStore, SqliteStore, State};
use tower_stripe_webhook::inbox::{InboxStore, TakeRequest, Worker};
use tower_stripe_webhook::testing::run_until_idle;
use tower_stripe_webhook::webhook::EventBody;

use super::wait::until;
use super::{accept, only_event, queue, server, sqlite_pool};

/// Returns the number of events that a worker handles until it is idle.
async fn handle(store: &(impl InboxStore + Clone)) -> usize {
    let handler = async |_: Request<EventBody>| Ok::<_, std::io::Error>(Response::new(()));
    run_until_idle(Worker::new("billing", store.clone(), service_fn(handler))).await
}

/// Pauses the queue through one store, as one process, and handles its events through another one.
async fn a_pause_reaches_the_workers_of_other_processes(
    operator: &impl InboxStore,
    worker: &(impl InboxStore + Clone),
) {
    operator.set_paused(&queue(), true).await.unwrap();
    accept(worker, "invoice.paid", 0).await;
    assert_eq!(handle(worker).await, 0);
    only_event(worker, State::Queued).await;
    let stats = worker.stats(&queue()).await.unwrap();
    assert!(stats.paused_for.is_some());
    assert_eq!(stats.due, 1);

    operator.set_paused(&queue(), false).await.unwrap();
    assert_eq!(handle(worker).await, 1);
}

#[tokio::test]
async fn a_pause_reaches_all_processes_over_sqlite() {
    let (pool, _folder) = sqlite_pool("pause").await;
    let operator = SqliteStore::new(pool.clone());
    operator.migrate().await.unwrap();
    a_pause_reaches_the_workers_of_other_processes(&operator, &SqliteStore::new(pool)).await;
}

#[tokio::test]
async fn a_pause_reaches_all_processes_over_postgres() {
    let options = server::Server::shared().schema().await;
    let connect = || PgPool::connect_with(options.clone());
    let operator = PostgresStore::new(connect().await.unwrap());
    operator.migrate().await.unwrap();
    let worker = PostgresStore::new(connect().await.unwrap());
    a_pause_reaches_the_workers_of_other_processes(&operator, &worker).await;
}

/// The pause does not wait for the take, and the take does not see the pause.
#[tokio::test]
async fn a_take_of_postgres_that_began_before_the_pause_returns_its_events() {
    let options = server::Server::shared().schema().await;
    let pool = PgPool::connect_with(options).await.unwrap();
    let store = PostgresStore::new(pool.clone());
    store.migrate().await.unwrap();
    accept(&store, "invoice.paid", 0).await;
    // Takes stop at their first row while the lock is held.
    let hold_updates = "CREATE FUNCTION hold() RETURNS trigger LANGUAGE plpgsql
             AS $$ BEGIN PERFORM pg_advisory_xact_lock(21, 8); RETURN NEW; END $$;
         CREATE TRIGGER hold BEFORE UPDATE ON stripe_webhook_claims
             FOR EACH ROW EXECUTE FUNCTION hold()";
    sqlx::raw_sql(hold_updates).execute(&pool).await.unwrap();
    let mut holder = pool.acquire().await.unwrap();
    sqlx::query("SELECT pg_advisory_lock(21, 8)")
        .execute(&mut *holder)
        .await
        .unwrap();
    let take = tokio::spawn({
        let store = store.clone();
        async move { store.take(&TakeRequest::new(queue(), 1)).await }
    });
    until(async || {
        let is_held = "SELECT EXISTS (SELECT FROM pg_locks
             WHERE locktype = 'advisory' AND classid = 21 AND objid = 8 AND NOT granted)";
        sqlx::query_scalar(is_held).fetch_one(&pool).await.unwrap()
    })
    .await;

    store.set_paused(&queue(), true).await.unwrap();
    sqlx::query("SELECT pg_advisory_unlock(21, 8)")
        .execute(&mut *holder)
        .await
        .unwrap();
    assert_eq!(take.await.unwrap().unwrap().events.len(), 1);

    accept(&store, "invoice.paid", 1).await;
    let next = store.take(&TakeRequest::new(queue(), 1)).await.unwrap();
    assert!(next.events.is_empty(), "the next take sees the pause");
}
