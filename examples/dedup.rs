//! Adds deduplication in memory to the quickstart, and shuts down without losing events.
//!
//! Run with the Stripe CLI (`stripe listen` prints the secret):
//!
//! ```text
//! stripe listen --all-snapshot --forward-to localhost:4242/webhook
//! STRIPE_WEBHOOK_SECRET=whsec_… cargo run --example dedup
//! stripe trigger payment_intent.succeeded
//! stripe events resend evt_…
//! ```
//!
//! Or run without a Stripe account, and send the same event twice. The second one is a duplicate:
//!
//! ```text
//! STRIPE_WEBHOOK_SECRET=whsec_demo_0123456789 cargo run --example dedup
//! cargo run -p trigger -- \
//!     --file tests/fixtures/payment_intent.succeeded.json --repeat 2 --secret whsec_demo_0123456789
//! ```

use std::error::Error;
use std::sync::Arc;

use axum::Router;
use axum::routing::post;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tower::ServiceBuilder;
use tower_stripe_webhook::claims::{ClaimStore, Grant, MemoryStore, State};
use tower_stripe_webhook::dedup::{DedupLayer, DedupRejection, Discard, Drain};
use tower_stripe_webhook::objects::PaymentIntent;
use tower_stripe_webhook::{
    EventObject, EventRouter, EventType, HandlerResult, StripeWebhookLayer, Verifier,
};

async fn paid(grant: Grant, EventObject(intent): EventObject<PaymentIntent>) -> HandlerResult {
    if grant.attempt() > 1 {
        println!(
            "attempt {}: an earlier attempt may have done some of the work",
            grant.attempt()
        );
    }
    if intent.amount()? == 0 {
        Err(Discard("nothing was paid".into()))?;
    }
    println!(
        "{} paid {} {}",
        intent.id()?,
        intent.amount()?,
        intent.currency()?
    );
    Ok(())
}

/// Waits for Ctrl-C, or for SIGTERM, which orchestrators send.
async fn shutdown_signal() {
    let mut terminate = signal(SignalKind::terminate()).expect("SIGTERM can be handled");
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
}

/// A service would count duplicates and rejected deliveries here.
fn count<B>(response: http::Response<B>) -> http::Response<B> {
    if let Some(rejection) = response.extensions().get::<DedupRejection>() {
        println!("{}: {rejection}", rejection.status());
    }
    response
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let store = Arc::new(MemoryStore::new());
    let drain = Drain::new();
    // The scope names this endpoint. Each endpoint needs its own.
    let dedup = DedupLayer::new("quickstart", Arc::clone(&store)).with_drain(&drain);

    let events = EventRouter::new().on(EventType::PAYMENT_INTENT_SUCCEEDED, paid);
    let verifier = Verifier::from_env("STRIPE_WEBHOOK_SECRET")?;
    let layers = ServiceBuilder::new()
        .map_response(count)
        .layer(StripeWebhookLayer::new(verifier))
        .layer(dedup);
    let app = Router::new().route("/webhook", post(events).route_layer(layers));

    let listener = TcpListener::bind("127.0.0.1:4242").await?;
    println!("Listening on http://localhost:4242/webhook");
    axum::serve(listener, app)
        .with_graceful_shutdown(drain.on(shutdown_signal()))
        .await?;
    // Handlers may still be running for deliveries that Stripe has hung up on.
    drain.shutdown().await;
    for record in store.list(State::Released, 100).await? {
        println!("Stripe will retry: {} {}", record.event_type, record.key);
    }
    Ok(())
}
