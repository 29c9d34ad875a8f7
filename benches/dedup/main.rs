//! What deduplication costs: claims per second of each store, and the layer over a handler.
//!
//! `cargo bench --bench dedup --features postgres,redis,sqlite,testing`
//!
//! PostgreSQL and Redis are started from what is installed, with their defaults for durability:
//! `fsync` on, and an append-only file that is synced each second. The columns are timed in turn, round
//! by round; a cell is the median of the rounds, and the best in brackets.

mod layer;
mod stores;

#[path = "../../tests/support/postgres.rs"]
mod postgres_server;
#[path = "../../tests/support/redis.rs"]
mod redis_server;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(stores::print_table());
    layer::print_table();
}
