use axum::extract::{FromRef, State};

#[derive(Clone, FromRef)]
struct App {
    shop: Shop,
    ledger: Ledger,
}

#[derive(Clone)]
struct Shop;

#[derive(Clone)]
struct Ledger;

#[axum::debug_handler]
async fn paid(_: State<Shop>, _: State<Ledger>) {}

fn main() {}
