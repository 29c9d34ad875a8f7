//! A fake of Stripe's API, in place of the HTTP client.

use std::error::Error;

use axum::Router;
use axum::routing::get;
use tower_stripe_webhook::objects::API_VERSION;
use tower_stripe_webhook::{ApiKey, StripeApi};

/// It knows one endpoint, which misses a type and has one too many, and no events.
pub fn api() -> Result<StripeApi, Box<dyn Error>> {
    let endpoint = format!(
        r#"{{
            "id": "we_demo",
            "object": "webhook_endpoint",
            "api_version": "{API_VERSION}",
            "enabled_events": ["charge.refunded", "customer.created", "customer.deleted", "invoice.paid"],
            "livemode": false,
            "status": "enabled"
        }}"#
    );
    let path = "/v1/webhook_endpoints/we_demo";
    let client = Router::new().route(path, get(async move || endpoint.clone()));
    Ok(StripeApi::new(ApiKey::new("rk_test_51H8xYdGw")?, client))
}
