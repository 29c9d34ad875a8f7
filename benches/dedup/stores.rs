//! Measures claims per second for each store.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, process};

use sqlx::postgres::PgPoolOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqliteSynchronous};
use tokio::task::JoinSet;
use tower_stripe_webhook::StripeEvent;
use tower_stripe_webhook::claims::{
    Claim, ClaimRequest, ClaimStore, Grant, Key, MemoryStore, PostgresStore, RedisStore,
    SqliteStore,
};
use tower_stripe_webhook::testing::event;

use crate::postgres_server::Server as PostgresServer;
use crate::redis_server::RedisServer;

const ROUNDS: usize = 5;
const ROUND: Duration = Duration::from_millis(700);

/// The operation that a column measures.
#[derive(Clone, Copy)]
enum Work {
    /// Claims events that are new to the store.
    New,
    /// Claims a completed event.
    Duplicate,
    /// Claims and completes new events.
    ClaimAndComplete,
}

const COLUMNS: [(Work, usize); 6] = [
    (Work::New, 1),
    (Work::Duplicate, 1),
    (Work::ClaimAndComplete, 1),
    (Work::New, 16),
    (Work::Duplicate, 16),
    (Work::ClaimAndComplete, 16),
];

pub(crate) async fn print_table() {
    let postgres = PostgresServer::new(&[]);
    let redis = RedisServer::new();
    let file = env::temp_dir().join(format!("dedup-bench-{}.db", process::id()));

    let sqlite = |synchronous| {
        SqliteConnectOptions::new()
            .filename(&file)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(synchronous)
    };
    let durable = SqlitePool::connect_with(sqlite(SqliteSynchronous::Full)).await;
    let durable = SqliteStore::new(durable.expect("the file opens"));
    durable.migrate().await.expect("the migration succeeds");
    let normal = SqlitePool::connect_with(sqlite(SqliteSynchronous::Normal)).await;
    let normal = SqliteStore::new(normal.expect("the file opens"));
    let pool = PgPoolOptions::new().max_connections(16);
    let pool = pool.connect_with(postgres.options()).await;
    let in_postgres = PostgresStore::new(pool.expect("the server accepts connections"));
    in_postgres.migrate().await.expect("the migration succeeds");
    let client = redis::Client::open(redis.url()).expect("the URL is valid");
    let connection = client
        .get_connection_manager()
        .await
        .expect("the server accepts connections");
    let in_redis = RedisStore::open(connection)
        .await
        .expect("the server accepts connections");

    let memory = || Arc::new(MemoryStore::new().with_capacity(usize::MAX));
    let mut stores: [(&str, Arc<dyn ClaimStore>); 5] = [
        ("memory", memory()),
        ("SQLite, WAL, synchronous = NORMAL", Arc::new(normal)),
        ("SQLite, WAL, synchronous = FULL", Arc::new(durable)),
        ("PostgreSQL", Arc::new(in_postgres)),
        ("Redis", Arc::new(in_redis)),
    ];
    println!(
        "| claims per second | new, 1 task | duplicate, 1 | claim and complete, 1 | new, 16 tasks | \
         duplicate, 16 | claim and complete, 16 |"
    );
    println!("|---|---|---|---|---|---|---|");
    let mut rates = vec![Vec::new(); stores.len() * COLUMNS.len()];
    for _ in 0..ROUNDS {
        for (row, (_, store)) in stores.iter().enumerate() {
            for (column, (work, tasks)) in COLUMNS.into_iter().enumerate() {
                rates[row * COLUMNS.len() + column].push(rate(store, work, tasks).await);
            }
        }
        // Start with an empty store: with unlimited capacity, it would use up the memory.
        stores[0].1 = memory();
    }
    for (row, (name, _)) in stores.iter().enumerate() {
        let cells = rates[row * COLUMNS.len()..][..COLUMNS.len()].iter_mut();
        let cells = cells.map(|rates| {
            rates.sort_unstable();
            format!(" {} ({}) |", rates[ROUNDS / 2], rates[ROUNDS - 1])
        });
        println!("| {name} |{}", cells.collect::<String>());
    }
    let _ = fs::remove_file(file);
}

/// Returns the number of operations per second.
async fn rate(store: &Arc<dyn ClaimStore>, work: Work, tasks: usize) -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let event = event("invoice.paid").build();
    let completed = request_for(&event, NEXT.fetch_add(1, Ordering::Relaxed));
    assert!(matches!(
        store.claim(&completed).await,
        Ok(Claim::Acquired { .. })
    ));
    let update = store.complete(&Grant::new(&completed, 1)).await;
    let _ = update.expect("the event was claimed");

    let start = Instant::now();
    let mut running = JoinSet::new();
    for _ in 0..tasks {
        let (store, event, completed) = (Arc::clone(store), event.clone(), completed.clone());
        running.spawn(async move {
            let mut count = 0;
            while start.elapsed() < ROUND {
                count += 1;
                if let Work::Duplicate = work {
                    let duplicate = ClaimRequest::new(completed.key.clone(), &event);
                    assert_eq!(
                        store.claim(&duplicate).await.expect("the store responds"),
                        Claim::Completed
                    );
                    continue;
                }
                let request = request_for(&event, NEXT.fetch_add(1, Ordering::Relaxed));
                let claim = store.claim(&request).await.expect("the store responds");
                assert!(matches!(claim, Claim::Acquired { .. }));
                if let Work::ClaimAndComplete = work {
                    let update = store.complete(&Grant::new(&request, 1)).await;
                    let _ = update.expect("the store responds");
                }
            }
            count
        });
    }
    let counts = running.join_all().await;
    let elapsed = u64::try_from(start.elapsed().as_micros()).expect("the round is short");
    counts.into_iter().sum::<u64>() * 1_000_000 / elapsed
}

fn request_for(event: &StripeEvent, number: u64) -> ClaimRequest {
    let id = format!("evt_1SQdedupBench{number:012}");
    ClaimRequest::new(Key::new("bench", None, &id), event)
}
