//! An endpoint behind a proxy that shall pass every refusal on.
//!
//! A refusal can come before its body, and hyper closes the connection then. What the peer sends meanwhile
//! resets it: nginx makes a 502 of that when the body is larger than some 10 KiB. Stripe tries again either
//! way; but its dashboard shows the 502, and not what to mend. The listener of this example lets the peer
//! read the answer first:
//!
//! ```text
//! STRIPE_WEBHOOK_SECRET=whsec_… cargo run --example lingering
//! head -c 1000000 /dev/zero | curl -i http://localhost:4242/webhook --data-binary @-
//! ```

mod listener;

use std::error::Error;

use axum::{Router, routing::post};
use tokio::net::TcpListener;
use tower_stripe_webhook::{EventRouter, StripeEvent, StripeWebhookLayer, Verifier};

use crate::listener::LingeringListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let events = EventRouter::new().fallback(async |event: StripeEvent| {
        println!("{} {}", event.event_type(), event.id());
    });
    let layer = StripeWebhookLayer::new(Verifier::from_env("STRIPE_WEBHOOK_SECRET")?);
    let app = Router::new().route("/webhook", post(events).route_layer(layer));

    let listener = TcpListener::bind("127.0.0.1:4242").await?;
    println!("Listening on http://localhost:4242/webhook");
    axum::serve(LingeringListener(listener), app).await?;
    Ok(())
}
