use std::sync::{Arc, Mutex};

use axum::extract::State;

#[axum::debug_handler]
async fn paid(State(count): State<Arc<Mutex<u64>>>) {
    let mut count = count.lock().unwrap();
    tokio::task::yield_now().await;
    *count += 1;
}

fn main() {}
