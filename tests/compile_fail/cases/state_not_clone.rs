use axum::extract::State;
use tower_stripe_webhook::EventRouter;

struct Shop;

async fn paid(_: State<Shop>) {}

fn main() {
    let _ = EventRouter::new()
        .on("invoice.paid", paid)
        .with_state::<()>(Shop);
}
