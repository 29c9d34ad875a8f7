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

/// Delivers events to a service the way Stripe does, with injected faults and attacks.
///
/// Stripe delivers each event at least once, in any order, and retries after any status other than 2xx.
/// It signs each delivery again and may hang up early. The simulator also duplicates deliveries and mixes
/// in forged, altered, stale and future-dated ones. [`Fault`] lists everything that it injects.
///
/// The service is either the one under test, called in process, or an HTTP client that reaches it, such as
/// `hyper_util`'s.
///
/// The seed determines all faults. On a current-thread runtime with tokio's clock paused, runs are
/// identical and delays take no real time. If the service uses sockets, databases or `spawn_blocking`, do
/// not pause the clock: a paused clock jumps ahead while the service waits for them.
///
/// The report contains only what Stripe sees. If a handler responds with 200 and continues in a spawned
/// task, the report cannot show a failure in that task. Wait for such tasks, and assert on their effects.
///
/// # Example
///
/// This handler must not book a payment twice:
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
    new_signer: Option<Signer>,
    uri: Uri,
    seed: u64,
    faults: Vec<Fault>,
    rate: f64,
    concurrency: usize,
    max_attempts: usize,
    retry_delay: Duration,
    time_limit: Duration,
}

impl Simulator {
    /// Creates a simulator that signs with the given secret. By default, it injects each fault into 20% of
    /// the events.
    ///
    /// # Panics
    ///
    /// Panics if the secret is blank or a placeholder.
    #[track_caller]
    pub fn new(secret: &str) -> Self {
        Self {
            signer: Signer::new(secret),
            new_signer: None,
            uri: Uri::from_static("/webhook"),
            seed: 0,
            faults: Fault::all().collect(),
            rate: 0.2,
            concurrency: 8,
            max_attempts: 16,
            retry_delay: Duration::from_millis(10),
            time_limit: Duration::from_secs(10),
        }
    }

    /// Sets the seed of all random choices. Default: 0.
    pub fn with_seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets the request URI: a path, or a URL if the service is an HTTP client. Default: `/webhook`.
    ///
    /// # Panics
    ///
    /// Panics if the URI is invalid.
    #[track_caller]
    pub fn with_uri(mut self, uri: &str) -> Self {
        self.uri = parse_uri(uri);
        self
    }

    /// Rolls the secret during the run. The first third of the events is signed with the old secret, the
    /// second third with both, and the last third with the new one.
    ///
    /// # Panics
    ///
    /// Panics if the secret is blank or a placeholder.
    #[track_caller]
    pub fn with_rotated_secret(mut self, secret: &str) -> Self {
        self.new_signer = Some(Signer::new(secret));
        self
    }

    /// Sets the faults to inject. Default: all of them.
    pub fn with_faults(mut self, faults: impl IntoIterator<Item = Fault>) -> Self {
        self.faults = faults.into_iter().collect();
        self
    }

    /// Sets the probability that an event receives a given fault, from 0 to 1. Default: 0.2.
    pub fn with_fault_rate(mut self, rate: f64) -> Self {
        self.rate = rate;
        self
    }

    /// Sets the maximum number of events in flight. Default: 8; 0 counts as 1.
    pub fn with_concurrency(mut self, events: usize) -> Self {
        self.concurrency = events.max(1);
        self
    }

    /// Sets the maximum number of regular attempts for an event, before it counts as lost. Default: 16; 0
    /// counts as 1.
    pub fn with_max_attempts(mut self, attempts: usize) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Sets the timeout for a response. Default: 10 seconds.
    pub fn with_time_limit(mut self, limit: Duration) -> Self {
        self.time_limit = limit;
        self
    }

    /// Sets the delay before the first retry. The delay doubles with each retry, up to 100 times its
    /// initial value. Default: 10 ms.
    pub fn with_retry_delay(mut self, delay: Duration) -> Self {
        self.retry_delay = delay;
        self
    }

    /// Delivers the events until each one is acknowledged or out of attempts, and all its planned faults
    /// have been injected.
    ///
    /// If your service is not `Clone`, wrap it in a `tower::buffer::Buffer`. Dropping the returned future
    /// aborts all deliveries in flight.
    ///
    /// # Panics
    ///
    /// Panics if a payload is not an event, or if two events have the same id.
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
        if self.faults.contains(&Fault::Reorder) {
            rng.shuffle(&mut events);
        }

        let mut report = Report::default();
        let mut in_flight = JoinSet::new();
        let count = events.len();
        for (index, event) in events.into_iter().enumerate() {
            if in_flight.len() >= self.concurrency
                && let Some(run) = in_flight.join_next().await
            {
                report.add(run);
            }
            let run = DeliveryRun {
                plan: Plan::new(&mut rng, &self.faults, self.rate),
                max_attempts: self.max_attempts,
                retry_delay: self.retry_delay,
                id: event.id().to_owned(),
                delivery: Delivery {
                    uri: self.uri.clone(),
                    signer: self.signer_for(index, count),
                    payload: event.payload().clone(),
                    number: 0,
                    fault: None,
                    hang_up_after_polls: 0,
                    time_limit: self.time_limit,
                },
            };
            in_flight.spawn(run.run(service.clone()));
        }
        while let Some(run) = in_flight.join_next().await {
            report.add(run);
        }
        report
    }

    /// Returns the signer for the event at `index`.
    fn signer_for(&self, index: usize, events: usize) -> Signer {
        match &self.new_signer {
            Some(new) if index * 3 >= events * 2 => new.clone(),
            Some(new) if index * 3 >= events => self.signer.clone().with_secrets_of(new),
            _ => self.signer.clone(),
        }
    }
}

/// Reads the events to deliver, and checks that their ids differ.
fn read<P>(payloads: impl IntoIterator<Item = P>) -> Vec<StripeEvent>
where
    P: Into<Bytes>,
{
    let mut ids = HashSet::new();
    let events = payloads.into_iter().map(|payload| {
        let event = StripeEvent::assume_verified(payload.into());
        let event = event.expect("every payload must be a Stripe event");
        assert!(
            ids.insert(event.id().to_owned()),
            "duplicate event id {:?}: use `EventBuilder::number` to create distinct events",
            event.id(),
        );
        event
    });
    events.collect()
}
