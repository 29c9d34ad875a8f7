//! Serves an endpoint for thin events on <http://localhost:4242/webhook>. A thin event names its object; the handler
//! receives the object as it is now, from Stripe's API.
//!
//! Without a Stripe account, a fake of the API responds:
//!
//! ```text
//! export STRIPE_WEBHOOK_SECRET=whsec_local_test
//! cargo run -p thin
//! cargo run -p trigger -- invoice.paid --thin
//! ```
//!
//! Run the last command in a second terminal, after the same `export`. With an account, create a restricted key that
//! may read invoices. `stripe listen` prints the secret:
//!
//! ```text
//! stripe listen --all-thin --forward-to localhost:4242/webhook
//! STRIPE_WEBHOOK_SECRET=whsec_… STRIPE_API_KEY=rk_test_… cargo run -p thin
//! stripe trigger invoice.paid
//! ```

use std::env;
use std::error::Error;

use axum::extract::Path;
use axum::routing::{get, post};
use axum::{Json, Router};
use hyper_rustls::HttpsConnectorBuilder;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tower_stripe_webhook::objects::Invoice;
use tower_stripe_webhook::{
    ApiKey, EventRouter, EventType, HandlerResult, Latest, StripeApi, StripeEvent,
    StripeWebhookLayer, Verifier,
};

async fn paid(event: StripeEvent, Latest(invoice): Latest<Invoice>) -> HandlerResult {
    println!(
        "{}: invoice {} is {}, {} {} paid",
        event.event_type(),
        invoice.id()?,
        invoice.status()?.unwrap_or("without a status"),
        invoice.amount_paid()?,
        invoice.currency()?,
    );
    Ok(())
}

async fn unhandled(event: StripeEvent) -> HandlerResult {
    println!("ignored {} {}", event.event_type(), event.id());
    Ok(())
}

/// Stripe's API, or a fake of it if there is no key.
fn api() -> Result<StripeApi, Box<dyn Error>> {
    if env::var_os("STRIPE_API_KEY").is_none() {
        println!("STRIPE_API_KEY is not set: a fake of Stripe's API responds");
        return Ok(StripeApi::new(ApiKey::new("rk_test_fake1")?, fake_api()));
    }
    let connector = HttpsConnectorBuilder::new()
        .with_webpki_roots()
        .https_only()
        .enable_http1()
        .build();
    let client = Client::builder(TokioExecutor::new()).build(connector);
    Ok(StripeApi::new(ApiKey::from_env("STRIPE_API_KEY")?, client))
}

/// A router is a tower service, and so it can take the place of the HTTP client.
fn fake_api() -> Router {
    Router::new().route("/v1/invoices/{id}", get(fake_invoice))
}

async fn fake_invoice(Path(id): Path<String>) -> Json<Value> {
    Json(json!({
        "id": id,
        "object": "invoice",
        "status": "paid",
        "amount_paid": 4200,
        "currency": "eur",
    }))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let verifier = Verifier::from_env("STRIPE_WEBHOOK_SECRET")?;
    let events = EventRouter::new()
        .on(EventType::V1_INVOICE_PAID, paid)
        .fallback(unhandled);
    let layer = StripeWebhookLayer::new(verifier);
    let app = Router::new()
        .route("/webhook", post(events).route_layer(layer))
        .with_state(api()?);

    let listener = TcpListener::bind("127.0.0.1:4242").await?;
    println!("Listening on http://localhost:4242/webhook");
    axum::serve(listener, app)
        .with_graceful_shutdown(async {
            let _ = tokio::signal::ctrl_c().await;
        })
        .await?;
    Ok(())
}
