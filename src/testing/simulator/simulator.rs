use std::collections::HashSet;
use std::time::Duration;

use bytes::Bytes;
use fastrand::Rng;
use http::{Request, Response, Uri};
use tokio::task::JoinSet;
use tower::Service;

use super::body::DeliveryBody;
use super::delivery::Delivery;
use super::delivery_run::DeliveryRun;
use super::fault::Fault;
use super::plan::Plan;
use super::report::Report;
use crate::event::StripeEvent;
use crate::testing::signer::Signer;
use crate::testing::stripe_request::parse_uri;

/// Delivers events to a service as Stripe does on a bad day: at least once, some of them twice or
/// twice at once, in any order, again after every answer that is not 2xx and signed anew each time,
/// hanging up in the middle; and, in between, what an attacker sends.
///
/// The service is that under test, in process, or a client: `hyper_util`'s reaches any URL.
///
/// What happens follows from the seed. With tokio's paused clock on a current-thread runtime, a run is
/// the same each time, and takes no time; with sockets, databases or `spawn_blocking` in the service,
/// leave the clock running, because a paused one jumps ahead while they are waited for.
///
/// The report tells what Stripe sees. A handler that answers 200 and works on in a task of its own looks
/// perfect: wait for its tasks, and assert on what they did.
///
/// # Example
///
/// A handler that must not count a payment twice:
///
/// ```
/// use http::{Request, Response};
/// use std::collections::HashSet;
/// use std::convert::Infallible;
/// use std::sync::{Arc, Mutex};
/// use tower::ServiceBuilder;
/// use tower_stripe_webhook::testing::{Simulator, event};
/// use tower_stripe_webhook::webhook::EventBody;
/// use tower_stripe_webhook::{SigningSecret, StripeEvent, StripeWebhookLayer};
///
/// # #[tokio::main(flavor = "current_thread", start_paused = true)]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let booked = Arc::new(Mutex::new(HashSet::new()));
/// let ledger = Arc::clone(&booked);
/// let service = ServiceBuilder::new()
///     .layer(StripeWebhookLayer::new(SigningSecret::new("whsec_test")?))
///     .service_fn(move |request: Request<EventBody>| {
///         let event: &StripeEvent = request.extensions().get().expect("the layer inserts it");
///         ledger.lock().unwrap().insert(event.id().to_owned());
///         async { Ok::<_, Infallible>(Response::new(())) }
///     });
///
/// let payments = (0..100).map(|n| event("payment_intent.succeeded").number(n));
/// let report = Simulator::new("whsec_test").run(service, payments).await;
///
/// assert_eq!(report.acknowledged(), 100, "{report}");
/// assert_eq!(report.wrongly_accepted(), 0, "{report}");
/// assert!(report.delivered() > 100); // retries and duplicates
/// assert_eq!(booked.lock().unwrap().len(), 100);
/// # Ok(())
/// # }
/// ```
#[must_use]
#[derive(Clone, Debug)]
pub struct Simulator {
    signer: Signer,
    rolled: Option<Signer>,
    uri: Uri,
    seed: u64,
    fault: Vec<Fault>,
    rate: f64,
    concurrency: usize,
    most_attempts: usize,
    retry_delay: Duration,
    time_limit: Duration,
}

impl Simulator {
    /// Creates a simulator that signs with a secret and does each kind of fault to one event in
    /// five.
    ///
    /// # Panics
    ///
    /// When the secret is blank or a placeholder.
    #[track_caller]
    pub fn new(secret: &str) -> Self {
        Self {
            signer: Signer::new(secret),
            rolled: None,
            uri: Uri::from_static("/webhook"),
            seed: 0,
            fault: Fault::all().collect(),
            rate: 0.2,
            concurrency: 8,
            most_attempts: 16,
            retry_delay: Duration::from_millis(10),
            time_limit: Duration::from_secs(10),
        }
    }

    /// Sets what all chance follows from.
    pub fn with_seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets where to deliver: a path, `/webhook` unless told otherwise, or a URL for a client.
    ///
    /// # Panics
    ///
    /// When it is no URI.
    #[track_caller]
    pub fn with_uri(mut self, uri: &str) -> Self {
        self.uri = parse_uri(uri);
        self
    }

    /// Rolls the secret mid-way: the first third of the events is signed with the old one, the next
    /// with both, the last with the new one.
    ///
    /// # Panics
    ///
    /// When the secret is blank or a placeholder.
    #[track_caller]
    pub fn with_rotated_secret(mut self, secret: &str) -> Self {
        self.rolled = Some(Signer::new(secret));
        self
    }

    /// Sets which kinds of fault there are.
    pub fn with_faults(mut self, kinds: impl IntoIterator<Item = Fault>) -> Self {
        self.fault = kinds.into_iter().collect();
        self
    }

    /// Sets the share of events that each kind of fault is done to, from 0 to 1.
    pub fn with_fault_rate(mut self, rate: f64) -> Self {
        self.rate = rate;
        self
    }

    /// Sets how many events are under way at a time; at least one is.
    pub fn with_concurrency(mut self, events: usize) -> Self {
        self.concurrency = events.max(1);
        self
    }

    /// Sets how often an event is tried before it is given up; at least once.
    pub fn with_max_attempts(mut self, attempts: usize) -> Self {
        self.most_attempts = attempts.max(1);
        self
    }

    /// Sets how long an answer is waited for.
    pub fn with_time_limit(mut self, limit: Duration) -> Self {
        self.time_limit = limit;
        self
    }

    /// Sets the delay before the first retry; it doubles with each, up to a hundredfold.
    pub fn with_retry_delay(mut self, delay: Duration) -> Self {
        self.retry_delay = delay;
        self
    }

    /// Delivers the events until each is acknowledged or given up, and all that is planned was done to
    /// it.
    ///
    /// A service that is not `Clone` goes into a `tower::buffer::Buffer`. If the run is dropped, what is
    /// under way is.
    ///
    /// # Panics
    ///
    /// When a payload is no event, and when two have the same id.
    pub async fn run<S, ResBody, P>(
        &self,
        service: S,
        payloads: impl IntoIterator<Item = P>,
    ) -> Report
    where
        S: Service<Request<DeliveryBody>, Response = Response<ResBody>> + Clone + Send + 'static,
        S::Future: Send,
        ResBody: 'static,
        P: Into<Bytes>,
    {
        let mut events = read(payloads);
        let mut rng = Rng::with_seed(self.seed);
        if self.fault.contains(&Fault::Reorder) {
            rng.shuffle(&mut events);
        }

        let mut report = Report::default();
        let mut under_way = JoinSet::new();
        let count = events.len();
        for (index, event) in events.into_iter().enumerate() {
            if under_way.len() >= self.concurrency
                && let Some(done) = under_way.join_next().await
            {
                report.add_done(done);
            }
            let run = DeliveryRun {
                plan: Plan::new(&mut rng, &self.fault, self.rate),
                most_attempts: self.most_attempts,
                retry_delay: self.retry_delay,
                id: event.id().to_owned(),
                delivery: Delivery {
                    uri: self.uri.clone(),
                    signer: self.signer_of(index, count),
                    payload: event.payload().clone(),
                    number: 0,
                    fault: None,
                    hang_up_after_polls: 0,
                    time_limit: self.time_limit,
                },
            };
            under_way.spawn(run.run(service.clone()));
        }
        while let Some(done) = under_way.join_next().await {
            report.add_done(done);
        }
        report
    }

    /// Returns what signs the event of that index.
    fn signer_of(&self, index: usize, events: usize) -> Signer {
        match &self.rolled {
            Some(new) if index * 3 >= events * 2 => new.clone(),
            Some(new) if index * 3 >= events => self.signer.clone().and(new),
            _ => self.signer.clone(),
        }
    }
}

/// Reads what is to be delivered.
fn read<P>(payloads: impl IntoIterator<Item = P>) -> Vec<StripeEvent>
where
    P: Into<Bytes>,
{
    let mut ids = HashSet::new();
    let events = payloads.into_iter().map(|payload| {
        let event = StripeEvent::assume_verified(payload.into());
        let event = event.expect("what is delivered are events");
        assert!(
            ids.insert(event.id().to_owned()),
            "two events have the id {:?}: `EventBuilder::number` tells many of a kind apart",
            event.id(),
        );
        event
    });
    events.collect()
}
