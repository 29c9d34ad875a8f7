//! Whether Stripe delivers to the endpoint.

use std::convert::Infallible;
use std::future::ready;

use http::{Request, Response};
use tower::service_fn;
use tower_stripe_webhook::api::{ApiBody, Watch};
use tower_stripe_webhook::metrics::Metrics;
use tower_stripe_webhook::{ApiKey, StripeApi};

use crate::prometheus::Prometheus;

/// Watches an endpoint that Stripe has enabled or disabled.
pub async fn read(metrics: &Metrics, is_enabled: bool) {
    let status = if is_enabled { "enabled" } else { "disabled" };
    let endpoint = serde_json::json!({
        "id": "we_1", "object": "webhook_endpoint", "status": status, "enabled_events": ["*"], "livemode": true,
    });
    let stripe = service_fn(move |_: Request<ApiBody>| {
        ready(Ok::<_, Infallible>(Response::new(endpoint.to_string())))
    });
    let api = StripeApi::new(ApiKey::new("rk_test_1").unwrap(), stripe);
    let mut watch = Watch::new(api, "we_1").with_observer(metrics.clone());
    watch.run_once().await.unwrap();
}

#[tokio::test]
async fn whether_a_watched_endpoint_is_enabled_is_known_once_it_was_read() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing");
    assert!(!prometheus.text().contains("endpoint_enabled{"));
    read(&metrics, true).await;
    prometheus.assert("endpoint_enabled", "", 1.0);
    read(&metrics, false).await;
    prometheus.assert("endpoint_enabled", "", 0.0);
}
