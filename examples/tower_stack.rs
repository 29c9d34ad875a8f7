//! Combines the layer with tower-http middleware: requests are traced, panics become 500 responses, slow
//! handlers become 504 responses, and at most 64 events are handled concurrently.
//!
//! Run with:
//!
//! ```text
//! stripe listen --all-snapshot --forward-to localhost:4242/webhook
//! STRIPE_WEBHOOK_SECRET=whsec_… cargo run --example tower_stack --features tracing
//! ```

use std::error::Error;
use std::time::Duration;

use axum::Router;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::post;
use tokio::net::TcpListener;
use tower::ServiceBuilder;
use tower::limit::GlobalConcurrencyLimitLayer;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;
use tower_stripe_webhook::objects::Invoice;
use tower_stripe_webhook::{
    EventObject, EventRouter, EventType, HandlerResult, StripeWebhookLayer, Verifier,
    WebhookRejection,
};

async fn invoice_paid(EventObject(invoice): EventObject<Invoice>) -> HandlerResult {
    tracing::info!(
        id = invoice.id()?,
        amount_paid = invoice.amount_paid()?,
        "paid"
    );
    Ok(())
}

/// A service would count rejected deliveries here, by their kind.
fn count_rejections<B>(response: Response<B>) -> Response<B> {
    if let Some(rejection) = response.extensions().get::<WebhookRejection>() {
        tracing::info!(kind = ?rejection.kind(), "rejected");
    }
    response
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt().init();

    let verifier = Verifier::from_env("STRIPE_WEBHOOK_SECRET")?;
    // The first layer is the outermost.
    let stack = ServiceBuilder::new()
        .layer(TraceLayer::new_for_http())
        .layer(CatchPanicLayer::new())
        .layer(TimeoutLayer::with_status_code(
            StatusCode::GATEWAY_TIMEOUT,
            Duration::from_secs(20),
        ))
        .map_response(count_rejections)
        .layer(StripeWebhookLayer::new(verifier).with_body_timeout(Duration::from_secs(5)));

    let events = EventRouter::new().on(EventType::INVOICE_PAID, invoice_paid);
    // Keep this limit inside the webhook layer, so that only verified requests take a permit.
    let limit = GlobalConcurrencyLimitLayer::new(64);
    let webhook = post(events).route_layer(limit).route_layer(stack);
    let app = Router::new().route("/webhook", webhook);

    let listener = TcpListener::bind("127.0.0.1:4242").await?;
    tracing::info!("listening on http://localhost:4242/webhook");
    axum::serve(listener, app).await?;
    Ok(())
}
