//! Measures the inbox: events accepted per second, events handled per second, and the time from accept to start.
//!
//! `cargo bench --bench inbox --features postgres,sqlite,testing`
//!
//! The bench starts the installed PostgreSQL with `fsync` on. SQLite uses WAL; accepts use `synchronous = FULL`, and the
//! pool, which takes and completes events, the setting that the row names. Each cell has the median of the rounds, and
//! the best round in parentheses.

mod measure;

#[path = "../../tests/support/machine.rs"]
mod machine;
#[path = "../../tests/support/postgres.rs"]
mod postgres_server;

use std::path::Path;
use std::sync::Arc;
use std::{env, fs, process};

use sqlx::postgres::PgPoolOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqliteSynchronous};
use tower_stripe_webhook::claims::{PostgresStore, SqliteStore};
use tower_stripe_webhook::inbox::InboxStore;

use crate::measure::Inbox;
use crate::postgres_server::Server;

const ROUNDS: usize = 3;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("the runtime starts");
    runtime.block_on(print_table());
}

async fn print_table() {
    let folder = env::temp_dir().join(format!("inbox-bench-{}", process::id()));
    fs::create_dir(&folder).expect("the folder is new");
    let server = Server::new(&[]);
    let full = sqlite(&folder.join("full.db"), SqliteSynchronous::Full).await;
    let normal = sqlite(&folder.join("normal.db"), SqliteSynchronous::Normal).await;
    let stores: [(&str, Arc<dyn InboxStore>); 3] = [
        ("SQLite, pool FULL", Arc::new(full)),
        ("SQLite, pool NORMAL", Arc::new(normal)),
        ("PostgreSQL", Arc::new(postgres(&server).await)),
    ];

    println!(
        "| store | accepts/s, 1 task | accepts/s, 16 tasks | end to end/s, 64 slots | accept to start at 100/s, \
         p50 / p99 |"
    );
    println!("|---|---|---|---|---|");
    for (name, store) in stores {
        let inbox = Inbox::new(store);
        let mut rates = [const { Vec::new() }; 3];
        for _ in 0..ROUNDS {
            rates[0].push(inbox.accepts_per_second(1, 1_000).await);
            rates[1].push(inbox.accepts_per_second(16, 5_000).await);
            rates[2].push(inbox.handled_per_second(16, 64, 5_000).await);
        }
        let cells = rates.map(|mut rates| {
            rates.sort_unstable();
            format!("{} ({})", rates[ROUNDS / 2], rates[ROUNDS - 1])
        });
        let [p50, p99] = inbox.latencies(100, 1_000).await;
        let [one, many, handled] = cells;
        println!("| {name} | {one} | {many} | {handled} | {p50:.1?} / {p99:.1?} |");
    }
    let _ = fs::remove_dir_all(folder);
}

async fn sqlite(file: &Path, synchronous: SqliteSynchronous) -> SqliteStore {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(synchronous);
    let pool = SqlitePool::connect_with(options).await;
    let store = SqliteStore::new(pool.expect("the file opens"));
    store.migrate().await.expect("the migration succeeds");
    store
}

async fn postgres(server: &Server) -> PostgresStore {
    let pool = PgPoolOptions::new().max_connections(16);
    let pool = pool.connect_with(server.options()).await;
    let store = PostgresStore::new(pool.expect("the server accepts connections"));
    store.migrate().await.expect("the migration succeeds");
    store
}
