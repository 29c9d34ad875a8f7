//! Measures deduplication: claims per second for each store, and the overhead of the layer.
//!
//! `cargo bench --bench dedup --features postgres,redis,sqlite,testing`
//!
//! The bench starts the installed PostgreSQL and Redis with durable settings: `fsync` on, and an append-only
//! file synced every second. It measures the columns in turn, for several rounds. Each cell has the
//! median of the rounds, and the best round in parentheses.

mod layer;
mod stores;

#[path = "../../tests/support/machine.rs"]
mod machine;
#[path = "../../tests/support/postgres.rs"]
mod postgres_server;
#[path = "../../tests/support/redis.rs"]
mod redis_server;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("the runtime starts");
    runtime.block_on(stores::print_table());
    layer::print_table();
}
