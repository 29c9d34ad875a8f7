//! The cost of an observer per event: `cargo bench --bench observer --features metrics,testing`.
//!
//! The first table is the time that the observer itself takes for all observations of an event: each is repeated, and the best
//! of many rounds counts. The second is the time of a whole delivery through both layers, with and without an observer; the variants
//! alternate, and the best of many rounds counts.

use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder};
use tokio::runtime::Runtime;
use tower::{ServiceBuilder, ServiceExt, service_fn};
use tower_stripe_webhook::claims::MemoryStore;
use tower_stripe_webhook::dedup::DedupLayer;
use tower_stripe_webhook::metrics::Metrics;
use tower_stripe_webhook::observe::{Observation, Observer};
use tower_stripe_webhook::testing::{event, signed_request};
use tower_stripe_webhook::webhook::EventBody;
use tower_stripe_webhook::{SigningSecret, StripeWebhookLayer};

const SECRET: &str = "whsec_bench";
const REPEATS: u32 = 1_000;
const ROUNDS: u64 = 500;
const DELIVERIES: u64 = 200;

/// Repeats each observation, and keeps the best time of each, in their order.
struct Repeated<O> {
    inner: O,
    next: AtomicUsize,
    best: Mutex<Vec<Duration>>,
}

impl<O: Observer> Observer for Repeated<O> {
    fn observe(&self, observation: &Observation<'_>) {
        let start = Instant::now();
        for _ in 0..REPEATS {
            self.inner.observe(std::hint::black_box(observation));
        }
        let elapsed = start.elapsed() / REPEATS;
        let index = self.next.fetch_add(1, Ordering::Relaxed);
        let mut best = self.best.lock().unwrap();
        match best.get_mut(index) {
            Some(best) => *best = elapsed.min(*best),
            None => best.push(elapsed),
        }
    }
}

struct Nothing;

impl Observer for Nothing {
    fn observe(&self, observation: &Observation<'_>) {
        std::hint::black_box(observation);
    }
}

async fn handle(request: Request<EventBody>) -> Result<Response<Full<Bytes>>, Infallible> {
    std::hint::black_box(request);
    Ok(Response::default())
}

async fn deliver(webhook: &StripeWebhookLayer, dedup: &DedupLayer, number: u64) {
    let service = ServiceBuilder::new()
        .layer(webhook)
        .layer(dedup)
        .service(service_fn(handle));
    let request = signed_request("/", SECRET, event("invoice.paid").number(number));
    let response = service.oneshot(request).await.unwrap();
    assert_eq!(response.status(), 200);
}

/// Prints the time that an observer takes for the observations of one event.
fn print_observer(runtime: &Runtime, name: &str, observer: impl Observer) {
    let repeated = Arc::new(Repeated {
        inner: observer,
        next: AtomicUsize::new(0),
        best: Mutex::default(),
    });
    let webhook = layer().with_observer(Arc::clone(&repeated));
    let dedup = DedupLayer::new("bench", MemoryStore::new());
    for number in 0..ROUNDS {
        repeated.next.store(0, Ordering::Relaxed);
        runtime.block_on(deliver(&webhook, &dedup, number));
    }
    let best = repeated.best.lock().unwrap();
    let nanos = best.iter().sum::<Duration>().as_nanos();
    println!(
        "{name:<24} {nanos:>6} ns per event, in {} observations",
        best.len()
    );
}

fn layer() -> StripeWebhookLayer {
    StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap())
}

/// Prints the best time of a delivery for each variant.
fn print_deliveries(runtime: &Runtime, variants: &[(&str, StripeWebhookLayer)]) {
    let dedup = DedupLayer::new("bench", MemoryStore::new());
    let mut best = vec![Duration::MAX; variants.len()];
    let mut number = 0;
    for _ in 0..ROUNDS {
        for ((_, webhook), best) in variants.iter().zip(&mut best) {
            let requests: Vec<_> = (0..DELIVERIES)
                .map(|_| {
                    number += 1;
                    signed_request("/", SECRET, event("invoice.paid").number(number))
                })
                .collect();
            let start = Instant::now();
            runtime.block_on(async {
                for request in requests {
                    let service = ServiceBuilder::new()
                        .layer(webhook)
                        .layer(&dedup)
                        .service(service_fn(handle));
                    service.oneshot(request).await.unwrap();
                }
            });
            *best = (*best).min(start.elapsed());
        }
    }
    for ((name, _), best) in variants.iter().zip(best) {
        let nanos = best.as_nanos() / u128::from(DELIVERIES);
        println!("{name:<24} {nanos:>6} ns per delivery");
    }
}

fn main() {
    let mut exporter = PrometheusBuilder::new();
    for (name, edges) in Metrics::BUCKETS {
        let matcher = Matcher::Full(name.to_owned());
        exporter = exporter.set_buckets_for_metric(matcher, edges).unwrap();
    }
    let prometheus = exporter.install_recorder().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();

    print_observer(&runtime, "nothing", Nothing);
    prometheus.run_upkeep();
    print_observer(&runtime, "Metrics", Metrics::new("bench"));
    prometheus.run_upkeep();
    println!();
    print_deliveries(
        &runtime,
        &[
            ("no observer", layer()),
            ("an observer of nothing", layer().with_observer(Nothing)),
            ("Metrics", layer().with_observer(Metrics::new("bench"))),
        ],
    );
}
