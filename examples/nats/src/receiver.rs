//! The endpoint that Stripe calls.

use async_nats::jetstream::Context;
use async_nats::jetstream::message::PublishMessage;
use axum::Router;
use axum::extract::State;
use axum::routing::post;
use tower_stripe_webhook::{HandlerResult, StripeEvent, StripeWebhookLayer, Verifier};

use crate::stream::SUBJECT;

/// Receives events at `/webhook` and stores them in the stream.
pub fn app(verifier: Verifier, jetstream: Context) -> Router {
    let publish = post(publish).route_layer(StripeWebhookLayer::new(verifier));
    Router::new()
        .route("/webhook", publish)
        .with_state(jetstream)
}

/// Responds 200 once NATS has stored the event. Otherwise it responds 500, and Stripe retries.
async fn publish(State(jetstream): State<Context>, event: StripeEvent) -> HandlerResult {
    let message = PublishMessage::build()
        .message_id(event.id())
        .payload(event.payload().clone());
    // The first await sends the message; the second waits until NATS has stored it.
    jetstream.send_publish(SUBJECT, message).await?.await?;
    Ok(())
}
