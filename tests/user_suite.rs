//! An example of tests for a webhook endpoint with the `testing` feature. Copy it, and run:
//!
//! ```text
//! cargo add --dev --path ../tower-stripe-webhook --features testing
//! cargo add --dev tower --features util
//! cargo add --dev tokio --features macros,rt,test-util
//! ```

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use serde::Deserialize;
use tower::ServiceExt;
use tower_stripe_webhook::testing::{Simulator, event, signed_request};
use tower_stripe_webhook::{
    EventObject, EventRouter, EventType, HandlerResult, SigningSecret, StripeEvent,
    StripeWebhookLayer,
};

// The service.

/// Amounts paid, by event id, so that a repeated event changes nothing.
type Ledger = Arc<Mutex<BTreeMap<String, i64>>>;

#[derive(Deserialize)]
struct Invoice {
    amount_paid: i64,
}

async fn invoice_paid(
    State(ledger): State<Ledger>,
    event: StripeEvent,
    EventObject(invoice): EventObject<Invoice>,
) -> HandlerResult {
    let mut ledger = ledger.lock().map_err(|error| error.to_string())?;
    ledger.insert(event.id().to_owned(), invoice.amount_paid);
    Ok(())
}

fn app(secret: &str, ledger: Ledger) -> Router {
    let layer = StripeWebhookLayer::new(SigningSecret::new(secret).unwrap());
    let events = EventRouter::new().on(EventType::INVOICE_PAID, invoice_paid);
    Router::new()
        .route("/webhook", post(events).route_layer(layer))
        .with_state(ledger)
}

// Its tests.

const SECRET: &str = "whsec_test_suite";

#[tokio::test]
async fn a_paid_invoice_is_booked() {
    let ledger = Ledger::default();
    let paid = event("invoice.paid").set("amount_paid", 990);
    let request = signed_request("/webhook", SECRET, paid);
    let response = app(SECRET, ledger.clone()).oneshot(request).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(ledger.lock().unwrap().values().sum::<i64>(), 990);
}

#[tokio::test]
async fn an_event_signed_with_another_secret_is_not_booked() {
    let ledger = Ledger::default();
    let request = signed_request("/webhook", "whsec_attacker", event("invoice.paid"));
    let response = app(SECRET, ledger.clone()).oneshot(request).await.unwrap();
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    assert!(ledger.lock().unwrap().is_empty());
}

// With the clock paused, the simulated delays take no time. Do not pause it if the service uses sockets or a
// connection pool, such as sqlx's: the paused clock jumps to the next timeout while the pool waits for a
// connection, and acquiring the connection fails.
#[tokio::test(start_paused = true)]
async fn faulty_deliveries_book_every_invoice_exactly_once() {
    let ledger = Ledger::default();
    let invoice = |cents| {
        event("invoice.paid")
            .number(cents)
            .set("amount_paid", cents)
    };
    let invoices = (1..=200).map(invoice);
    let report = Simulator::new(SECRET)
        .run(app(SECRET, ledger.clone()), invoices)
        .await;
    assert_eq!(report.acknowledged(), 200, "{report}");
    assert_eq!(report.wrongly_accepted(), 0, "{report}");
    assert_eq!(ledger.lock().unwrap().values().sum::<i64>(), 200 * 201 / 2);
}
