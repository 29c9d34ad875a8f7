//! Stripe's API through a fake Stripe, which is an axum `Router` in place of the HTTP client.

#[cfg(feature = "tracing")]
#[path = "../support/log.rs"]
mod capture;
mod client;
mod endpoints;
mod fake;
mod key;
mod latest;
mod lists;
#[cfg(feature = "tracing")]
mod log;
mod reconciler;
mod responses;
mod together;
mod wire;

use tower_stripe_webhook::testing::{EventBuilder, event};
use tower_stripe_webhook::{ApiKey, StripeApi};

use fake::FakeStripe;

const KEY: &str = "rk_test_51H8xYdGw";

fn key() -> ApiKey {
    ApiKey::new(KEY).unwrap()
}

fn api(stripe: &FakeStripe) -> StripeApi {
    StripeApi::new(key(), stripe.client())
}

/// A thin event about an invoice.
fn thin() -> EventBuilder {
    event("v1.invoice.paid")
}
