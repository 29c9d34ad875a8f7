use std::rc::Rc;

use tower_stripe_webhook::StripeEvent;

#[axum::debug_handler]
async fn paid(event: StripeEvent) {
    let id = Rc::new(event.id().to_owned());
    tokio::task::yield_now().await;
    println!("{id}");
}

fn main() {}
