//! A transaction that stays open, so that a vacuum removes no dead rows.

use tower_stripe_webhook::claims::{PostgresStore, State};
use tower_stripe_webhook::inbox::{InboxStore, Queue, TakeRequest, Taken};

use crate::backend::{Backend, postgres_pool};
use crate::endpoint::{deliver, payment};
use crate::inbox_endpoint::{inbox, records, serve_inbox};
use crate::postgres_server::Server;

const DEAD_ROWS: i64 = 100_000;

/// Events of the last minutes, which were stored, taken and completed.
const INSERT_EVENTS: &str = "
INSERT INTO stripe_webhook_claims
    (key, state, token, attempts, crashes, event_type, livemode, changed_at, held_until, expires_at,
     queue, due_at, accepted_at)
SELECT 'faults/old_' || number, 'queued', '\\x00', 1, 0, 'invoice.paid', false, now(), now(),
    now() + interval '30 days', 'faults', now() - number * interval '1 millisecond' - interval '10 s', now()
FROM generate_series(1, $1) AS number";
const COMPLETE_EVENTS: &str = "UPDATE stripe_webhook_claims SET state = 'completed', due_at = NULL WHERE key LIKE 'faults/old_%'";

/// The pages that the takes have read since the last reset. PostgreSQL counts a page each time a scan visits it.
const PAGES: &str = "
SELECT calls, (shared_blks_hit + shared_blks_read)::bigint FROM pg_stat_statements
WHERE query LIKE '%FOR NO KEY UPDATE SKIP LOCKED%' AND query LIKE '%AS has_more%'";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_a_hundred_thousand_dead_rows_a_take_reads_at_most_fifty_pages() {
    let server = Server::new(&["fsync=off", "shared_preload_libraries=pg_stat_statements"]);
    let url = server.schema_url().await;
    let pool = postgres_pool(&url).await;
    let store = PostgresStore::new(pool.clone());
    store.migrate().await.unwrap();
    let create = "CREATE EXTENSION pg_stat_statements";
    sqlx::query(create).execute(&pool).await.unwrap();

    let mut open = pool.begin().await.unwrap();
    let isolation = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ";
    sqlx::query(isolation).execute(&mut *open).await.unwrap();
    let snapshot = "SELECT count(*) FROM stripe_webhook_claims";
    let count: i64 = sqlx::query_scalar(snapshot)
        .fetch_one(&mut *open)
        .await
        .unwrap();
    assert_eq!(count, 0);

    let insert = sqlx::query(INSERT_EVENTS).bind(DEAD_ROWS);
    insert.execute(&pool).await.unwrap();
    sqlx::query(COMPLETE_EVENTS).execute(&pool).await.unwrap();
    sqlx::query("VACUUM ANALYZE stripe_webhook_claims")
        .execute(&pool)
        .await
        .unwrap();

    let address = serve_inbox(inbox(Backend::Postgres(url).connect_inbox().await)).await;
    let store_and_take = async |number| {
        let stored = deliver(address, &payment().number(number)).await;
        assert_eq!(stored.unwrap().status, 200);
        sqlx::query("SELECT pg_stat_statements_reset()")
            .execute(&pool)
            .await
            .unwrap();
        let Taken { events, .. } = store
            .take(&TakeRequest::new(Queue::new("faults", None), 16))
            .await
            .unwrap();
        assert_eq!(events.len(), 1);
        let pages: (i64, i64) = sqlx::query_as(PAGES).fetch_one(&pool).await.unwrap();
        assert_eq!(pages.0, 1);
        pages.1
    };
    // The first take starts from the beginning.
    let first = store_and_take(1).await;
    assert!(first > 1_000, "only {first} pages: the rows are not dead");
    for number in 2..=5 {
        let pages = store_and_take(number).await;
        println!("{pages} pages, {first} from the beginning");
        assert!(pages <= 50, "a take read {pages} pages");
    }
    assert_eq!(records(&store, State::InProgress).await.len(), 5);
    open.rollback().await.unwrap();
}
