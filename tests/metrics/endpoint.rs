//! Whether Stripe delivers to the endpoint.

use std::convert::Infallible;
use std::future::ready;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use http::{Request, Response};
use tower::service_fn;
use tower_stripe_webhook::api::{ApiBody, Watch};
use tower_stripe_webhook::metrics::Metrics;
use tower_stripe_webhook::{ApiKey, StripeApi};

use crate::prometheus::Prometheus;

#[tokio::test]
async fn whether_a_watched_endpoint_is_enabled_is_known_once_it_was_read() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing");
    let is_enabled = Arc::new(AtomicBool::new(true));
    let stripe = {
        let is_enabled = Arc::clone(&is_enabled);
        service_fn(move |_: Request<ApiBody>| {
            let status = if is_enabled.load(Ordering::Relaxed) {
                "enabled"
            } else {
                "disabled"
            };
            let endpoint = serde_json::json!({
                "id": "we_1", "object": "webhook_endpoint", "status": status, "enabled_events": ["*"], "livemode": true,
            });
            ready(Ok::<_, Infallible>(Response::new(endpoint.to_string())))
        })
    };
    let api = StripeApi::new(ApiKey::new("rk_test_1").unwrap(), stripe);
    let mut watch = Watch::new(api, "we_1").with_observer(metrics);
    assert!(!prometheus.text().contains("endpoint_enabled{"));
    watch.run_once().await.unwrap();
    prometheus.assert("endpoint_enabled", "", 1.0);
    is_enabled.store(false, Ordering::Relaxed);
    watch.run_once().await.unwrap();
    prometheus.assert("endpoint_enabled", "", 0.0);
}
