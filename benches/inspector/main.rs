//! Measures how long each page of the inspector takes over a large table.
//!
//! `cargo bench --bench inspector --features inspector,postgres,sqlite,testing -- 1000000`
//!
//! The number is that of the records, 100,000 by default: 80 % are completed, 15 % exhausted, 3 % released and 2 % queued.
//! The goal is 100 ms for each page. Each cell has the median of 20 requests, and the slowest in parentheses.

mod pages;
mod rows;

#[path = "../../tests/support/machine.rs"]
mod machine;
#[path = "../../tests/support/postgres.rs"]
mod postgres_server;

use std::env;

use sqlx::postgres::PgPool;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool};
use tower_stripe_webhook::claims::{PostgresStore, SqliteStore};

use crate::machine::TempFolder;
use crate::postgres_server::Server;

const DEFAULT_RECORDS: i64 = 100_000;

#[tokio::main]
async fn main() {
    // cargo passes `--bench`, too.
    let records = env::args().find_map(|argument| argument.parse().ok());
    let records = records.unwrap_or(DEFAULT_RECORDS);
    let folder = TempFolder::new("inspector-bench");
    let options = SqliteConnectOptions::new()
        .filename(folder.path().join("inbox.db"))
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal);
    let pool = SqlitePool::connect_with(options).await;
    let pool = pool.expect("the file opens");
    let sqlite = SqliteStore::new(pool.clone());
    sqlite.migrate().await.expect("the migration succeeds");
    rows::fill_sqlite(&pool, records).await;

    let server = Server::new(&[]);
    let pool = PgPool::connect_with(server.options()).await;
    let pool = pool.expect("the server accepts connections");
    let postgres = PostgresStore::new(pool.clone());
    postgres.migrate().await.expect("the migration succeeds");
    rows::fill_postgres(&pool, records).await;

    println!("{records} records\n");
    println!("| page | SQLite | PostgreSQL |");
    println!("|---|---|---|");
    let sqlite = pages::measure(sqlite).await;
    let postgres = pages::measure(postgres).await;
    for ((page, sqlite), (_, postgres)) in sqlite.iter().zip(&postgres) {
        println!("| {page} | {sqlite} | {postgres} |");
    }
}
