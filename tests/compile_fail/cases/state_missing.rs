use axum::Router;
use axum::extract::State;
use axum::routing::post;
use tower_stripe_webhook::EventRouter;

#[derive(Clone)]
struct Shop;

async fn paid(_: State<Shop>) {}

fn main() {
    let events = EventRouter::new().on("invoice.paid", paid);
    let _: Router = Router::new().route("/webhook", post(events));
}
