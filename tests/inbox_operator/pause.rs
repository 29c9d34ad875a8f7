use http::{Request, Response};
use sqlx::postgres::PgPool;
use tower::service_fn;
use tower_stripe_webhook::claims::{PostgresStore, SqliteStore, State};
use tower_stripe_webhook::inbox::{InboxStore, Worker};
use tower_stripe_webhook::testing::run_until_idle;
use tower_stripe_webhook::webhook::EventBody;

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
