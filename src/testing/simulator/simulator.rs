use std::time::Duration;

use bytes::Bytes;
use fastrand::Rng;
use http::{Request, Response};
use tokio::task::JoinSet;
use tokio::time::sleep;
use tower::Service;

use super::body::DeliveryBody;
use super::delivery::Courier;
use super::mischief::Mischief;
use super::plan::Plan;
use super::report::{Attempt, Report};
use crate::event::StripeEvent;
use crate::testing::signer::Signer;

/// Delivers events to a service as Stripe does on a bad day: at least once, some of them twice or
/// twice at once, in any order, again after every answer that is not 2xx and signed anew each time,
/// hanging up in the middle; and, in between, what an attacker sends.
///
/// The service is that under test, in process, or a client: `hyper_util`'s reaches any URL.
///
/// What happens follows from the seed. With tokio's paused clock on a current-thread runtime, a run is
/// the same each time, and takes no time.
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
/// let payments = (0..100).map(|n| event("payment_intent.succeeded").set("amount", n));
/// let report = Simulator::new("whsec_test").run(service, payments).await;
///
/// assert_eq!(report.acknowledged(), 100, "{report}");
/// assert_eq!(report.breaches(), 0, "{report}");
/// assert!(report.delivered() > 100); // retries and duplicates
/// assert_eq!(booked.lock().unwrap().len(), 100);
/// # Ok(())
/// # }
/// ```
#[must_use]
#[derive(Clone, Debug)]
pub struct Simulator {
    secret: String,
    roll_to: Option<String>,
    seed: u64,
    mischief: Vec<Mischief>,
    rate: f64,
    concurrency: usize,
    most_attempts: usize,
    retry_delay: Duration,
    courier: Courier,
}

impl Simulator {
    /// Creates a simulator that signs with a secret and does each kind of mischief to one event in
    /// five.
    pub fn new(secret: impl Into<String>) -> Self {
        Self {
            secret: secret.into(),
            roll_to: None,
            seed: 0,
            mischief: Mischief::ALL.to_vec(),
            rate: 0.2,
            concurrency: 8,
            most_attempts: 16,
            retry_delay: Duration::from_millis(10),
            courier: Courier {
                uri: "/webhook".to_owned(),
                time_limit: Duration::from_secs(10),
            },
        }
    }

    /// Sets what all chance follows from.
    pub fn with_seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets where to deliver: a path, `/webhook` unless told otherwise, or a URL for a client.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.courier.uri = uri.into();
        self
    }

    /// Rolls the secret mid-way: the first third of the events is signed with the old one, the next
    /// with both, the last with the new one.
    pub fn with_roll_to(mut self, secret: impl Into<String>) -> Self {
        self.roll_to = Some(secret.into());
        self
    }

    /// Sets which kinds of mischief there are.
    pub fn with_mischief(mut self, kinds: impl IntoIterator<Item = Mischief>) -> Self {
        self.mischief = kinds.into_iter().collect();
        self
    }

    /// Sets the share of events that each kind of mischief is done to, from 0 to 1.
    pub fn with_rate(mut self, rate: f64) -> Self {
        self.rate = rate;
        self
    }

    /// Sets how many events are under way at a time; at least one is.
    pub fn with_concurrency(mut self, events: usize) -> Self {
        self.concurrency = events.max(1);
        self
    }

    /// Sets how often an event is tried before it is given up.
    pub fn with_most_attempts(mut self, attempts: usize) -> Self {
        self.most_attempts = attempts;
        self
    }

    /// Sets how long an answer is waited for.
    pub fn with_time_limit(mut self, limit: Duration) -> Self {
        self.courier.time_limit = limit;
        self
    }

    /// Sets the delay before the first retry; it doubles with each, up to a hundredfold.
    pub fn with_retry_delay(mut self, delay: Duration) -> Self {
        self.retry_delay = delay;
        self
    }

    /// Delivers the events until each is acknowledged or given up.
    ///
    /// # Panics
    ///
    /// When a payload is no event, when the URI is none, and when a secret is blank or a placeholder.
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
        let read = |payload: P| StripeEvent::assume_verified(payload.into());
        let events: Result<Vec<_>, _> = payloads.into_iter().map(read).collect();
        let mut events = events.expect("what is delivered are events");
        let mut rng = Rng::with_seed(self.seed);
        if self.mischief.contains(&Mischief::Reorder) {
            rng.shuffle(&mut events);
        }

        let mut report = Report::default();
        let mut under_way = JoinSet::new();
        let count = events.len();
        for (index, event) in events.into_iter().enumerate() {
            if under_way.len() >= self.concurrency
                && let Some(Ok((id, attempts))) = under_way.join_next().await
            {
                report.add(id, attempts);
            }
            let plan = Plan::new(&mut rng, &self.mischief, self.rate);
            let signer = self.signer(index, count);
            under_way.spawn(self.clone().deliver(service.clone(), signer, event, plan));
        }
        while let Some(Ok((id, attempts))) = under_way.join_next().await {
            report.add(id, attempts);
        }
        report
    }

    /// Returns what signs the event of that index.
    fn signer(&self, index: usize, events: usize) -> Signer {
        match &self.roll_to {
            Some(new) if index * 3 >= events * 2 => Signer::new(new),
            Some(new) if index * 3 >= events => Signer::new(&self.secret).with_secret(new),
            _ => Signer::new(&self.secret),
        }
    }

    /// Delivers one event until it is acknowledged or given up; returns its id and the attempts.
    async fn deliver<S, ResBody>(
        self,
        service: S,
        signer: Signer,
        event: StripeEvent,
        plan: Plan,
    ) -> (String, Vec<Attempt>)
    where
        S: Service<Request<DeliveryBody>, Response = Response<ResBody>> + Clone + Send + 'static,
        S::Future: Send,
        ResBody: 'static,
    {
        let id = event.id().to_owned();
        let courier = self.courier;
        let attempt = move |mischief| {
            let (courier, service) = (courier.clone(), service.clone());
            let (signer, payload) = (signer.clone(), event.payload().clone());
            async move {
                let status = courier.deliver(service, &signer, &payload, mischief).await;
                Attempt { mischief, status }
            }
        };

        let mut attempts = Vec::new();
        for attack in plan.attacks {
            attempts.push(attempt(Some(attack)).await);
        }
        let mut twin = plan.twice_at_once.then(|| {
            let twin = Some(Mischief::ConcurrentDuplicate);
            tokio::spawn(attempt(twin))
        });
        let mut faults = plan.faults.into_iter();
        let mut delay = self.retry_delay;
        for _ in 0..self.most_attempts {
            attempts.push(attempt(faults.next()).await);
            if let Some(twin) = twin.take() {
                attempts.extend(twin.await.ok());
            }
            if attempts.iter().any(Attempt::acknowledges) {
                if plan.again {
                    attempts.push(attempt(Some(Mischief::Duplicate)).await);
                }
                break;
            }
            sleep(delay).await;
            delay = (delay * 2).min(self.retry_delay * 100);
        }
        (id, attempts)
    }
}
