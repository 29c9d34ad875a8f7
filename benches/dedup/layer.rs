//! Measures the layer around a handler, with a memory store.

use std::convert::Infallible;
use std::hint::black_box;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use tower::{Layer, Service, ServiceExt, service_fn};
use tower_stripe_webhook::StripeEvent;
use tower_stripe_webhook::claims::MemoryStore;
use tower_stripe_webhook::dedup::DedupLayer;
use tower_stripe_webhook::testing::event;
use tower_stripe_webhook::webhook::EventBody;

const ROUNDS: usize = 200;
const EVENTS: u64 = 200;

/// Yields once, so that the layer has to arm its timers.
async fn handle(request: Request<EventBody>) -> Result<Response<Full<Bytes>>, Infallible> {
    tokio::task::yield_now().await;
    black_box(request);
    Ok(Response::default())
}

pub(crate) fn print_table() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .expect("the runtime starts");
    let handler = service_fn(handle);
    let layered = DedupLayer::new("bench", MemoryStore::new()).layer(handler);
    let builder = event("invoice.paid");
    let mut plain = Vec::new();
    let mut first = Vec::new();
    let mut duplicate = Vec::new();
    for round in 0..ROUNDS {
        let round = u64::try_from(round).expect("the number of rounds is small");
        let events: Vec<_> = (0..EVENTS)
            .map(|number| builder.clone().number(round * EVENTS + number).build())
            .collect();
        plain.push(runtime.block_on(time(&handler, &events)));
        first.push(runtime.block_on(time(&layered, &events)));
        duplicate.push(runtime.block_on(time(&layered, &events)));
    }
    println!("\n| layer with a memory store | time | overhead |");
    println!("|---|---|---|");
    let plain = percentiles(plain);
    for (name, times) in [
        ("(handler without the layer)", plain),
        ("first delivery", percentiles(first)),
        ("duplicate", percentiles(duplicate)),
    ] {
        let overhead = |index: usize| times[index].saturating_sub(plain[index]).as_nanos();
        println!(
            "| {name} | {} ns ({}) | {} ns ({}) |",
            times[0].as_nanos(),
            times[1].as_nanos(),
            overhead(0),
            overhead(1),
        );
    }
}

/// Returns the mean time per event.
async fn time<S, B>(service: &S, events: &[StripeEvent]) -> Duration
where
    S: Service<Request<EventBody>, Response = Response<B>, Error = Infallible> + Clone,
{
    let requests: Vec<_> = events
        .iter()
        .map(|event| event.clone().into_request())
        .collect();
    let count = u32::try_from(requests.len()).expect("the number of events is small");
    let start = Instant::now();
    for request in requests {
        let Ok(response) = service.clone().oneshot(request).await;
        assert!(response.status().is_success());
    }
    start.elapsed() / count
}

/// Returns the median and the 10th percentile.
fn percentiles(mut times: Vec<Duration>) -> [Duration; 2] {
    times.sort_unstable();
    [times[times.len() / 2], times[times.len() / 10]]
}
