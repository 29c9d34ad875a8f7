//! Starts endpoints with the handlers of the quickstart, the simulator, and a real Prometheus with the rules of
//! `observability/alerts.yml`. At first, no alert fires. Then the example injects the cause of each alert and shows that it
//! fires, and that none fires for the endpoints that stay healthy. It needs `prometheus` in the `PATH` (Debian's will do):
//!
//! ```text
//! cargo run --features api,metrics,testing --example alerts > /dev/null
//! ```
//!
//! The handlers print payments to the standard output, and the example prints alerts to the standard error. The hours and
//! minutes of the rules are seconds here, so it takes about 35 seconds. With `-- --panels dashboard.svg`, it also draws the
//! panels of `observability/grafana.json` from what Prometheus has recorded.

mod chart;
mod endpoints;
mod panels;
mod prometheus;
#[path = "../quickstart/src/events.rs"]
mod quickstart;
mod traffic;

use std::collections::BTreeSet;
use std::error::Error;
use std::process::ExitCode;
use std::time::{Duration, Instant, SystemTime};
use std::{env, fs, io};

use axum::Router;
use axum::routing::get;
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder};
use tokio::net::TcpListener;
use tokio::time::sleep;
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

/// How long all endpoints are healthy.
const HEALTHY: Duration = Duration::from_secs(15);
const TIME_LIMIT: Duration = Duration::from_secs(120);

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut exporter = PrometheusBuilder::new();
    for (name, edges) in Metrics::BUCKETS {
        exporter = exporter.set_buckets_for_metric(Matcher::Full(name.to_owned()), edges)?;
    }
    let recorder = exporter.install_recorder()?;

    for alert in prometheus::alerts() {
        if !CAUSES.iter().any(|(_, caused)| *caused == alert) {
            return Err(format!("no endpoint causes {alert}").into());
        }
    }
    let endpoints = Endpoints::start()?;
    tokio::spawn(endpoints.watch()?);
    let app = Router::new().route("/metrics", get(async move || recorder.render()));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let target = listener.local_addr()?;
    tokio::spawn(async move { axum::serve(listener, app).await });
    let prometheus = Prometheus::start(&target.to_string()).await?;

    let start = SystemTime::now();
    sleep(HEALTHY).await;
    let firing = prometheus.firing().await?;
    if !firing.is_empty() {
        eprintln!("no endpoint is broken, and these alerts fire: {firing:?}");
        return Ok(ExitCode::FAILURE);
    }
    endpoints.break_all();
    let broken_at = SystemTime::now();
    eprintln!("No alert fires. Now each cause is injected.");
    let all_fired = wait_for_alerts(&prometheus).await?;
    if let Some(file) = env::args().skip_while(|arg| arg != "--panels").nth(1) {
        // The last part of the panels: causes, and their effects.
        sleep(HEALTHY).await;
        let panels = panels::read(&prometheus, start..SystemTime::now()).await?;
        fs::write(&file, chart::draw(&panels, broken_at))?;
        eprintln!("The panels of the dashboard are in {file}");
    }
    Ok(match all_fired {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

/// Returns whether each alert fires for its endpoint, and none for a healthy one.
async fn wait_for_alerts(prometheus: &Prometheus) -> io::Result<bool> {
    let start = Instant::now();
    let mut missing: BTreeSet<_> = CAUSES.into_iter().collect();
    while !missing.is_empty() && start.elapsed() < TIME_LIMIT {
        sleep(Duration::from_millis(500)).await;
        for (endpoint, alert) in prometheus.firing().await? {
            if endpoint.starts_with("healthy") {
                eprintln!("{alert} fires for {endpoint}");
                return Ok(false);
            }
            let is_expected =
                |cause: &&(&'static str, &'static str)| cause.0 == endpoint && cause.1 == alert;
            if let Some(cause) = missing.iter().find(is_expected).copied() {
                missing.remove(&cause);
                let seconds = start.elapsed().as_secs();
                eprintln!("after {seconds:>2} s: {alert:<28} fires for {endpoint}");
            }
        }
    }
    for (endpoint, alert) in &missing {
        eprintln!("{alert} did not fire for {endpoint}");
    }
    Ok(missing.is_empty())
}
