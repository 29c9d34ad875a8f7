use axum::extract::State;
use tower_stripe_webhook::EventRouter;

#[derive(Clone)]
struct Shop;

#[derive(Clone)]
struct Ledger;

async fn paid(_: State<Shop>) {}

async fn voided(_: State<Ledger>) {}

fn main() {
    let _ = EventRouter::<Shop>::new()
        .on("invoice.paid", paid)
        .on("invoice.voided", voided);
}
