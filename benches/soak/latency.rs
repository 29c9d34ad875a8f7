//! Measures the time of each delivery from the last byte of its body to the response.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Body, Frame, SizeHint};
use tower::Service;
use tower_stripe_webhook::WebhookRejection;
use tower_stripe_webhook::dedup::DedupRejection;
use tower_stripe_webhook::testing::DeliveryBody;

/// The number of histogram buckets of one microsecond each. Slower responses count in the last bucket.
const BUCKETS: usize = 200_000;

/// Response times, grouped by rejection kind or handler outcome.
pub(crate) struct Meter {
    responses: Mutex<BTreeMap<&'static str, Histogram>>,
}

struct Histogram {
    count: u64,
    longest: Duration,
    /// The number of responses by microseconds.
    buckets: Vec<u32>,
}

impl Meter {
    pub(crate) fn new() -> Self {
        Self {
            responses: Mutex::default(),
        }
    }

    fn add(&self, name: &'static str, time: Duration) {
        let mut responses = self
            .responses
            .lock()
            .expect("nothing panics under the lock");
        let histogram = responses.entry(name).or_insert_with(Histogram::new);
        histogram.add(time);
    }

    pub(crate) fn print(&self) {
        println!("\n| responses | | p50 | p99 | p99.9 | longest |\n|---|---|---|---|---|---|");
        let responses = self
            .responses
            .lock()
            .expect("nothing panics under the lock");
        for (name, histogram) in &*responses {
            println!(
                "| {name} | {} | {:?} | {:?} | {:?} | {:?} |",
                histogram.count,
                histogram.at(500),
                histogram.at(990),
                histogram.at(999),
                Duration::from_micros(
                    u64::try_from(histogram.longest.as_micros()).unwrap_or(u64::MAX)
                ),
            );
        }
    }

    /// Returns the expected kinds of responses that never occurred.
    pub(crate) fn failures(&self) -> Vec<String> {
        let responses = self
            .responses
            .lock()
            .expect("nothing panics under the lock");
        [HANDLED, "completed", "in_progress", "overloaded"]
            .into_iter()
            .filter(|name| !responses.contains_key(name))
            .map(|name| format!("there was no {name:?} response"))
            .collect()
    }
}

impl Histogram {
    fn new() -> Self {
        Self {
            count: 0,
            longest: Duration::ZERO,
            // Not `vec![0; …]`, whose pages stay unmapped until the first write: they would look like
            // memory growth.
            buckets: (0..BUCKETS).map(|_| 0).collect(),
        }
    }

    fn add(&mut self, time: Duration) {
        let micros = usize::try_from(time.as_micros()).unwrap_or(usize::MAX);
        self.buckets[micros.min(BUCKETS - 1)] += 1;
        self.count += 1;
        self.longest = self.longest.max(time);
    }

    /// Returns the given percentile, in thousandths: 990 for p99.
    fn at(&self, permille: u64) -> Duration {
        let mut remaining = (self.count * permille).div_ceil(1_000);
        let bucket = self.buckets.iter().position(|count| {
            remaining = remaining.saturating_sub(u64::from(*count));
            remaining == 0
        });
        let micros = u64::try_from(bucket.unwrap_or_default()).unwrap_or(u64::MAX);
        Duration::from_micros(micros)
    }
}

/// The group of 2xx responses from handlers.
const HANDLED: &str = "(handled)";

/// Returns the group of a response: the kind of its rejection, or the outcome of the handler.
fn group_of<B>(response: &Response<B>) -> &'static str {
    let rejection: Option<&WebhookRejection> = response.extensions().get();
    let dedup_rejection: Option<&DedupRejection> = response.extensions().get();
    match (rejection, dedup_rejection) {
        (Some(rejection), _) => rejection.kind().name(),
        (None, Some(rejection)) => rejection.kind().name(),
        (None, None) if response.status().is_success() => HANDLED,
        (None, None) => "(the handler failed)",
    }
}

/// Measures the response times of a service.
#[derive(Clone)]
pub(crate) struct Metered<S> {
    inner: S,
    meter: Arc<Meter>,
}

impl<S> Metered<S> {
    pub(crate) fn new(inner: S, meter: &Arc<Meter>) -> Self {
        Self {
            inner,
            meter: Arc::clone(meter),
        }
    }
}

impl<S, ResBody> Service<Request<DeliveryBody>> for Metered<S>
where
    S: Service<Request<TimedBody>, Response = Response<ResBody>>,
    S::Future: Send + 'static,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<DeliveryBody>) -> Self::Future {
        let start = Instant::now();
        let ended_at = Arc::new(OnceLock::new());
        let request = request.map(|inner| TimedBody {
            inner,
            ended_at: Arc::clone(&ended_at),
        });
        let meter = Arc::clone(&self.meter);
        let response = self.inner.call(request);
        Box::pin(async move {
            let response = response.await?;
            // Rejections based on the headers respond before the body is read.
            let since = ended_at.get().unwrap_or(&start);
            meter.add(group_of(&response), since.elapsed());
            Ok(response)
        })
    }
}

/// A body that records when it ends.
pub(crate) struct TimedBody {
    inner: DeliveryBody,
    ended_at: Arc<OnceLock<Instant>>,
}

impl Body for TimedBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let polled = Pin::new(&mut self.inner).poll_frame(cx);
        if self.inner.is_end_stream() {
            self.ended_at.get_or_init(Instant::now);
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}
