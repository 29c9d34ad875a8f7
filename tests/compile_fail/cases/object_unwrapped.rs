use tower_stripe_webhook::EventRouter;

#[derive(serde::Deserialize)]
struct Invoice;

#[axum::debug_handler]
async fn paid(_: Invoice) {}

fn main() {
    let _: EventRouter = EventRouter::new().on("invoice.paid", paid);
}
