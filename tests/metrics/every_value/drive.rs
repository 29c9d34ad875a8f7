//! Checks that requests are counted.

use axum::Router;
use axum::extract::Request;
use axum::routing::MethodRouter;
use tower::ServiceExt;
use tower_stripe_webhook::StripeWebhookLayer;
use tower_stripe_webhook::metrics::Metrics;

use crate::prometheus::Prometheus;

pub struct Drive<'a> {
    prometheus: &'a Prometheus,
    metrics: Metrics,
}

impl<'a> Drive<'a> {
    pub fn new(prometheus: &'a Prometheus) -> Self {
        Self {
            prometheus,
            metrics: Metrics::new("billing"),
        }
    }

    pub fn metrics(&self) -> &Metrics {
        &self.metrics
    }

    pub fn layer(&self) -> StripeWebhookLayer {
        crate::layer(&self.metrics)
    }

    /// Checks that one event has this outcome.
    pub async fn outcome(&self, outcome: &str, requests: impl Future) {
        let increase = self.increase("events_total", "outcome", outcome, requests);
        assert_eq!(increase.await, 1.0, "{outcome}");
    }

    /// Checks that one request has this result.
    pub async fn result(&self, result: &str, requests: impl Future) {
        let increase = self.increase("requests_total", "result", result, requests);
        assert_eq!(increase.await, 1.0, "{result}");
    }

    /// Checks that an inbox responds to one event with this result.
    pub async fn accepted(&self, result: &str, requests: impl Future) {
        let increase = self.increase("inbox_accepted_total", "result", result, requests);
        assert_eq!(increase.await, 1.0, "{result}");
    }

    /// Returns how much the series with a label increase.
    pub async fn increase(
        &self,
        metric: &str,
        label: &str,
        value: &str,
        requests: impl Future,
    ) -> f64 {
        let before = self.sum(metric, label, value);
        requests.await;
        self.sum(metric, label, value) - before
    }

    fn sum(&self, metric: &str, label: &str, value: &str) -> f64 {
        let metric = format!("stripe_webhook_{metric}{{");
        let label = format!("{label}=\"{value}\"");
        let text = self.prometheus.text();
        let series = text
            .lines()
            .filter(|line| line.starts_with(&metric) && line.contains(&label));
        series
            .map(|line| line.rsplit(' ').next().unwrap().parse::<f64>().unwrap())
            .sum()
    }
}

pub async fn send(endpoint: MethodRouter, request: Request) {
    let app = Router::new().route("/webhook", endpoint);
    app.oneshot(request).await.unwrap();
}
