use tower_stripe_webhook::EventObject;

#[derive(serde::Deserialize)]
struct Invoice;

#[axum::debug_handler]
async fn paid(_: Option<EventObject<Invoice>>) {}

fn main() {}
