use axum::Router;
use axum::extract::State;
use axum::routing::post_service;
use tower_stripe_webhook::EventRouter;

#[derive(Clone)]
struct Shop;

async fn paid(_: State<Shop>) {}

fn main() {
    let events = EventRouter::<Shop>::new().on("invoice.paid", paid);
    let _: Router = Router::new().route("/webhook", post_service(events));
}
