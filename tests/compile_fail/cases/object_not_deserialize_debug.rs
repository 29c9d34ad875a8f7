use tower_stripe_webhook::EventObject;

struct Invoice;

#[axum::debug_handler]
async fn paid(_: EventObject<Invoice>) {}

fn main() {}
