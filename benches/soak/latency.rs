//! Times each delivery from the last byte of its body to the answer.

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

/// How many microseconds are told apart; what is slower is in the last place.
const PLACES: usize = 200_000;

/// The answers, by what gave them.
pub(crate) struct Meter {
    answers: Mutex<BTreeMap<&'static str, Times>>,
}

struct Times {
    count: u64,
    most: Duration,
    /// How many took so many microseconds.
    places: Vec<u32>,
}

impl Meter {
    pub(crate) fn new() -> Self {
        Self {
            answers: Mutex::default(),
        }
    }

    fn add(&self, name: &'static str, time: Duration) {
        let mut answers = self.answers.lock().expect("nothing panics under the lock");
        let times = answers.entry(name).or_insert_with(Times::new);
        times.add(time);
    }

    pub(crate) fn print(&self) {
        println!("\n| answers | | p50 | p99 | p99.9 | longest |\n|---|---|---|---|---|---|");
        let answers = self.answers.lock().expect("nothing panics under the lock");
        for (name, times) in &*answers {
            println!(
                "| {name} | {} | {:?} | {:?} | {:?} | {:?} |",
                times.count,
                times.at(500),
                times.at(990),
                times.at(999),
                Duration::from_micros(u64::try_from(times.most.as_micros()).unwrap_or(u64::MAX)),
            );
        }
    }

    /// Returns what did not happen.
    pub(crate) fn faults(&self) -> Vec<String> {
        let answers = self.answers.lock().expect("nothing panics under the lock");
        [HANDLED, "completed", "in_progress", "overloaded"]
            .into_iter()
            .filter(|name| !answers.contains_key(name))
            .map(|name| format!("there was no answer {name:?}"))
            .collect()
    }
}

impl Times {
    fn new() -> Self {
        Self {
            count: 0,
            most: Duration::ZERO,
            // Written to, so that its pages are there from the beginning.
            places: (0..PLACES).map(|_| 0).collect(),
        }
    }

    fn add(&mut self, time: Duration) {
        let micros = usize::try_from(time.as_micros()).unwrap_or(usize::MAX);
        self.places[micros.min(PLACES - 1)] += 1;
        self.count += 1;
        self.most = self.most.max(time);
    }

    /// Returns the time that so many thousandths are not above.
    fn at(&self, permille: u64) -> Duration {
        let mut left = (self.count * permille).div_ceil(1_000);
        let place = self.places.iter().position(|count| {
            left = left.saturating_sub(u64::from(*count));
            left == 0
        });
        let micros = u64::try_from(place.unwrap_or_default()).unwrap_or(u64::MAX);
        Duration::from_micros(micros)
    }
}

/// The name of what a handler answered with 2xx.
const HANDLED: &str = "(handled)";

/// Returns by whom a response is.
fn name_of<B>(response: &Response<B>) -> &'static str {
    let rejection: Option<&WebhookRejection> = response.extensions().get();
    let of_dedup: Option<&DedupRejection> = response.extensions().get();
    match (rejection, of_dedup) {
        (Some(rejection), _) => rejection.kind().name(),
        (None, Some(rejection)) => rejection.kind().name(),
        (None, None) if response.status().is_success() => HANDLED,
        (None, None) => "(the handler failed)",
    }
}

/// Times a service.
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
            // What is refused by its header alone is answered before the body is read.
            let since = ended_at.get().unwrap_or(&start);
            meter.add(name_of(&response), since.elapsed());
            Ok(response)
        })
    }
}

/// A body that notes when it ends.
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
