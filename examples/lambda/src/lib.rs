//! Receives Stripe's events in AWS Lambda, in one of two ways:
//!
//! * `src/bin/http.rs` is a webhook endpoint behind an API Gateway or a function URL. The layer verifies the signature.
//! * `src/bin/event_bridge.rs` is the target of a rule on Stripe's partner event bus. There are no signatures; the
//!   envelope names Stripe as its source.
//!
//! Both run the same handlers. They share a scope in PostgreSQL, so an event that arrives in both ways takes effect
//! once. Lambda freezes the process between invocations, so a store in memory would forget.

use axum::Router;
use axum::routing::post;
use bytes::Bytes;
use lambda_http::Error;
use serde_json::value::RawValue;
use tower::{Layer, ServiceBuilder, ServiceExt};
use tower_stripe_webhook::claims::ClaimStore;
use tower_stripe_webhook::objects::Invoice;
use tower_stripe_webhook::{
    Dedup, DedupLayer, EventObject, EventRouter, EventType, HandlerResult, StripeEvent,
    StripeWebhookLayer, Verifier,
};

/// The name of this service's events in the store.
const SCOPE: &str = "billing";

async fn invoice_paid(EventObject(invoice): EventObject<Invoice>) -> HandlerResult {
    println!("{} paid {}", invoice.id()?, invoice.amount_paid()?);
    Ok(())
}

fn handlers() -> EventRouter {
    EventRouter::new().on(EventType::INVOICE_PAID, invoice_paid)
}

/// The endpoint that Stripe calls: `POST /webhook`.
pub fn app<C>(verifier: Verifier, store: C) -> Router
where
    C: ClaimStore,
{
    let layers = ServiceBuilder::new()
        .layer(StripeWebhookLayer::new(verifier))
        .layer(DedupLayer::new(SCOPE, store));
    Router::new().route("/webhook", post(handlers()).route_layer(layers))
}

/// The service that handles events from the bus.
pub fn consumer<C>(store: C) -> Dedup<EventRouter>
where
    C: ClaimStore,
{
    DedupLayer::new(SCOPE, store).layer(handlers())
}

/// Handles an event from the bus.
///
/// # Errors
///
/// Returns an error if the envelope contains no event from Stripe, or if the handler failed. EventBridge then invokes
/// the function again: set the number of retries, and a destination for events that keep failing.
pub async fn consume(consumer: Dedup<EventRouter>, envelope: &RawValue) -> Result<(), Error> {
    let envelope = Bytes::copy_from_slice(envelope.get().as_bytes());
    let event = StripeEvent::from_event_bridge(envelope)?;
    let id = event.id().to_owned();
    let Ok(response) = consumer.oneshot(event.into_request()).await;
    let status = response.status();
    if status.is_success() {
        Ok(())
    } else {
        Err(format!("{id} was not handled: {status}").into())
    }
}
