use std::time::Instant;

use sqlx::Connection;
use sqlx::postgres::{PgConnection, PgPool};
use tower_stripe_webhook::StripeEvent;
use tower_stripe_webhook::claims::{ClaimStore, ClaimUpdate, Key, PostgresStore};
use tower_stripe_webhook::inbox::{AcceptRequest, Accepted, InboxStore, Queue, TakeRequest};

use super::rows::{complete_queued, insert_completed, insert_queued};
use super::{new_database, print_header};
use crate::inbox::{Inbox, SCOPE};
use crate::postgres_server::Server;
use crate::sample::{invoice, median, new_events, percentile};
use crate::setting;

/// Events of a measurement.
const EVENTS: usize = 600;

/// Events that are completed while nothing vacuums. Each leaves two dead entries in the index of due events.
const CHURN: i64 = 100_000;

pub(super) async fn print_table(server: &Server) {
    let rows = setting("ROWS", 10_000_000_i64);
    let empty_url = new_database(server).await;
    let empty = Inbox::new(empty_url.parse().expect("it is a URL")).await;
    let url = new_database(server).await;
    let full = Inbox::new(url.parse().expect("it is a URL")).await;
    eprintln!("inserting {rows} completed events");
    insert_completed(&full.pool, rows).await;
    execute(&full.pool, "VACUUM ANALYZE stripe_webhook_claims").await;
    execute(&full.pool, "CHECKPOINT").await;
    print_header(&[
        "completed events",
        "accept, median",
        "multiple of an empty table",
        "take, median",
        "multiple of an empty table",
        "take, 99th percentile",
    ]);
    compare(&empty, &full, &format!("{rows}")).await;

    execute(
        &full.pool,
        "ALTER TABLE stripe_webhook_claims SET (autovacuum_enabled = false)",
    )
    .await;
    execute(
        &full.pool,
        "ALTER TABLE stripe_webhook_payloads SET (autovacuum_enabled = false)",
    )
    .await;
    insert_queued(&full.pool, rows, CHURN).await;
    complete_queued(&full.pool).await;
    compare(&empty, &full, &format!("{rows}, autovacuum behind")).await;

    let mut pinned = PgConnection::connect(&url)
        .await
        .expect("the server accepts connections");
    for statement in [
        "BEGIN ISOLATION LEVEL REPEATABLE READ",
        "SELECT FROM stripe_webhook_claims LIMIT 1",
    ] {
        let executed = sqlx::query(statement).execute(&mut pinned).await;
        executed.expect("the transaction takes its snapshot");
    }
    insert_queued(&full.pool, rows + CHURN, CHURN).await;
    complete_queued(&full.pool).await;
    compare(&empty, &full, &format!("{rows}, pinned snapshot horizon")).await;
}

/// Times accepts and takes of single events in both databases by turns, so that drift affects both alike.
async fn compare(empty: &Inbox, full: &Inbox, name: &str) {
    let [mut base, mut measured] = [const { Times::new() }; 2];
    for event in new_events(&invoice(), EVENTS) {
        base.measure(&empty.store, &event).await;
        measured.measure(&full.store, &event).await;
    }
    let (accept, take) = (median(&measured.accepts), median(&measured.takes));
    println!(
        "| {name} | {accept:.0} µs | {:.2} | {take:.0} µs | {:.2} | {:.0} µs |",
        accept / median(&base.accepts),
        take / median(&base.takes),
        percentile(&measured.takes, 99),
    );
}

/// Microseconds of each call.
struct Times {
    accepts: Vec<f64>,
    takes: Vec<f64>,
}

impl Times {
    const fn new() -> Self {
        Self {
            accepts: Vec::new(),
            takes: Vec::new(),
        }
    }

    async fn measure(&mut self, store: &PostgresStore, event: &StripeEvent) {
        let queue = Queue::new(SCOPE, None);
        let key = Key::new(SCOPE, None, event.id());
        let accept = [AcceptRequest::new(key, queue.clone(), event)];
        let start = Instant::now();
        let accepted = store.accept(&accept).await;
        self.accepts.push(start.elapsed().as_secs_f64() * 1e6);
        assert_eq!(accepted.expect("the store works"), [Accepted::Stored]);

        let take = TakeRequest::new(queue, 16);
        let start = Instant::now();
        let taken = store.take(&take).await.expect("the store works");
        self.takes.push(start.elapsed().as_secs_f64() * 1e6);
        let [event] = &taken.events[..] else {
            panic!("{} events were due", taken.events.len());
        };
        let completed = store.complete(&take.grant(event)).await;
        assert_eq!(completed.expect("the store works"), ClaimUpdate::Applied);
    }
}

async fn execute(pool: &PgPool, statement: &'static str) {
    let executed = sqlx::query(statement).execute(pool).await;
    executed.unwrap_or_else(|error| panic!("{statement}: {error}"));
}
