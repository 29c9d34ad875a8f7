//! The check of endpoints at Stripe.

use axum::response::IntoResponse as _;
use serde_json::json;
use tower_stripe_webhook::inspector::Inspector;
use tower_stripe_webhook::{ApiKey, EventRouter, StripeApi};

use crate::client::{assert_hides, assert_shows, get, mount};
use crate::fake::{FakeStripe, stripe_error};

fn api(fake: &FakeStripe) -> StripeApi {
    StripeApi::new(ApiKey::new("rk_test_51H8xYdGwHush").unwrap(), fake.client())
}

#[tokio::test]
async fn an_endpoint_is_compared_with_the_handlers() {
    let fake = FakeStripe::new(|uri| {
        if uri.path() != "/v1/webhook_endpoints/we_1" {
            return stripe_error(404, "resource_missing");
        }
        let endpoint = json!({
            "id": "we_1",
            "object": "webhook_endpoint",
            "api_version": "2026-10-28.endive",
            "enabled_events": ["invoice.paid", "<b>"],
            "livemode": true,
            "status": "disabled",
        });
        endpoint.to_string().into_response()
    });
    let events: EventRouter = EventRouter::new()
        .on("invoice.paid", async || ())
        .on("payout.failed", async || ());
    let inspector = Inspector::new().with_endpoint(&api(&fake), "we_1", &events);
    let page = get(&mount(inspector), "?screen=check").await;
    assert_eq!(page.status, 200);
    for text in [
        "The endpoint is disabled: Stripe sends it nothing.",
        "Mode live",
        "API version 2026-10-28.endive",
        "Handlers that never run: the endpoint is not subscribed to payout.failed",
        "Acknowledged without a handler &lt;b&gt;",
    ] {
        assert_shows(&page.body, text);
    }
}

#[tokio::test]
async fn a_failure_of_stripes_api_is_502_and_hides_the_key() {
    let fake = FakeStripe::new(|_| stripe_error(403, "more_permissions_required"));
    let events: EventRouter = EventRouter::new();
    let inspector = Inspector::new().with_endpoint(&api(&fake), "ed_1", &events);
    let page = get(&mount(inspector), "?screen=check").await;
    assert_eq!(page.status, 502);
    assert_shows(&page.body, "the API key may not read this");
    assert_eq!(fake.paths(), ["/v2/core/event_destinations/ed_1"]);
    for secret in ["rk_test_51H8xYdGwHush", "hush"] {
        assert_hides(&page.body, secret);
    }
}
