//! Starts a real Prometheus with the rules of `observability/alerts.yml`, breaks one endpoint for each alert, and shows that
//! each alert fires, and that none fires for an endpoint that works. It needs `prometheus` in the `PATH` (Debian's will do):
//!
//! ```text
//! cargo run --features api,metrics,testing --example alerts
//! ```
//!
//! The hours and minutes of the rules are seconds here, so it takes about a minute.

mod endpoints;
mod prometheus;

use std::collections::BTreeSet;
use std::error::Error;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use axum::Router;
use axum::routing::get;
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder};
use tokio::net::TcpListener;
use tower_stripe_webhook::metrics::Metrics;

use crate::endpoints::Endpoints;
use crate::prometheus::Prometheus;

/// Which endpoint is broken, and the alert that must fire for it.
const CAUSES: [(&str, &str); 9] = [
    ("disabled", "StripeWebhookEndpointDisabled"),
    ("old-secret", "StripeWebhookOnlyMismatches"),
    ("dead-endpoint", "StripeWebhookSilent"),
    ("failing-handler", "StripeWebhookTypeFailing"),
    ("failing-handler", "StripeWebhookReleasedTooLong"),
    ("stuck-inbox", "StripeWebhookInboxStuck"),
    ("given-up", "StripeWebhookEventsExhausted"),
    ("no-handler", "StripeWebhookUnrouted"),
    ("wrong-clock", "StripeWebhookClockOff"),
];

const TIME_LIMIT: Duration = Duration::from_secs(120);

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut exporter = PrometheusBuilder::new();
    for (name, edges) in Metrics::BUCKETS {
        exporter = exporter.set_buckets_for_metric(Matcher::Full(name.to_owned()), edges)?;
    }
    let recorder = exporter.install_recorder()?;

    let endpoints = Endpoints::new()?;
    let app = Router::new().route("/metrics", get(async move || recorder.render()));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let target = listener.local_addr()?;
    tokio::spawn(async move { axum::serve(listener, app).await });
    tokio::spawn(endpoints::watch_disabled()?);
    tokio::spawn(endpoints.receive_deliveries());

    let prometheus = Prometheus::start(&target.to_string())?;
    let start = Instant::now();
    let mut missing: BTreeSet<_> = CAUSES.into_iter().collect();
    while !missing.is_empty() && start.elapsed() < TIME_LIMIT {
        tokio::time::sleep(Duration::from_millis(500)).await;
        for (endpoint, alert) in prometheus.firing().await.unwrap_or_default() {
            if endpoint == "healthy" {
                println!("{alert} fires for an endpoint that works");
                return Ok(ExitCode::FAILURE);
            }
            let known = missing
                .iter()
                .find(|(broken, name)| *broken == endpoint && *name == alert);
            if let Some(cause) = known.copied() {
                missing.remove(&cause);
                let seconds = start.elapsed().as_secs();
                println!(
                    "after {seconds:>2} s: {:<28} fires for {}",
                    cause.1, cause.0
                );
            }
        }
    }
    for (endpoint, alert) in &missing {
        println!("{alert} did not fire for {endpoint}");
    }
    Ok(match missing.is_empty() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}
