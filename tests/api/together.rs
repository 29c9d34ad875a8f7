//! Deliveries and a reconciler together: every event takes effect once, however they interleave, although 20 % of the
//! deliveries are lost.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use bytes::Bytes;
use http::{Request, Response};
use tokio::task::{JoinSet, yield_now};
use tower::util::BoxCloneSyncService;
use tower::{BoxError, Layer, Service, ServiceExt};
use tower_stripe_webhook::api::Reconciler;
use tower_stripe_webhook::claims::MemoryStore;
use tower_stripe_webhook::inbox::InboxLayer;
use tower_stripe_webhook::testing::{EventBuilder, Simulator, event, signed_request};
use tower_stripe_webhook::webhook::EventBody;
use tower_stripe_webhook::{
    DedupLayer, EventRouter, EventType, HandlerResult, SigningSecret, StripeEvent,
    StripeWebhookLayer, Verifier,
};

use crate::api;
use crate::lists::Lists;

const SECRET: &str = "whsec_test_secret";
const EVENTS: u64 = 12;

/// Two tenants, whose events have the same ids, and an endpoint without one.
const TENANTS: [Option<&str>; 3] = [None, Some("acme"), Some("umbrella")];

/// A generator of random numbers from a seed.
#[derive(Clone)]
struct Random(Arc<Mutex<u64>>);

impl Random {
    fn new(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(
            seed.wrapping_mul(0x9e37_79b9_7f4a_7c15),
        )))
    }

    /// Returns a number below `limit`.
    fn below(&self, limit: u64) -> u64 {
        // SplitMix64.
        let mut state = self.0.lock().unwrap();
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = *state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }

    fn percent(&self, chance: u64) -> bool {
        self.below(100) < chance
    }

    /// Lets other tasks run, a random number of times.
    async fn pause(&self) {
        for _ in 0..self.below(40) {
            yield_now().await;
        }
    }
}

/// How often each event of each tenant took effect.
type Effects = Arc<Mutex<BTreeMap<(Option<String>, String), u32>>>;

/// A handler that fails at times, and pauses before and after its effect.
fn events(random: &Random, effects: &Effects) -> EventRouter {
    let (random, effects) = (random.clone(), Arc::clone(effects));
    EventRouter::new().fallback(move |event: StripeEvent| {
        let (random, effects) = (random.clone(), Arc::clone(&effects));
        async move {
            random.pause().await;
            if random.percent(15) {
                return Err("this failure is intended".into());
            }
            let key = (event.tenant().map(str::to_owned), event.id().to_owned());
            *effects.lock().unwrap().entry(key).or_default() += 1;
            random.pause().await;
            HandlerResult::Ok(())
        }
    })
}

fn verifier(tenant: Option<&str>) -> Verifier {
    let verifier = Verifier::new(SigningSecret::new(SECRET).unwrap());
    match tenant {
        Some(tenant) => verifier.with_tenant(tenant),
        None => verifier,
    }
}

fn number(number: u64) -> EventBuilder {
    let event_type = ["invoice.paid", "v1.invoice.paid"][usize::try_from(number % 2).unwrap()];
    event(event_type).number(number)
}

fn reconciler<S>(lists: &Lists, service: S, tenant: Option<&str>) -> Reconciler<S> {
    let types = [EventType::INVOICE_PAID, EventType::V1_INVOICE_PAID];
    let reconciler = Reconciler::new(api(&lists.stripe()), service, types);
    match tenant {
        Some(tenant) => reconciler.with_tenant(tenant),
        None => reconciler,
    }
}

/// The service that the endpoint and the reconciler share.
type Shared = BoxCloneSyncService<Request<EventBody>, Response<Body>, Infallible>;

fn shared<L, S, B>(layer: &L, events: EventRouter) -> Shared
where
    L: Layer<EventRouter, Service = S>,
    S: Service<Request<EventBody>, Response = Response<B>, Error = Infallible>,
    S: Clone + Send + Sync + 'static,
    S::Future: Send,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    let service = layer.layer(events);
    BoxCloneSyncService::new(service.map_response(|response| response.map(Body::new)))
}

fn dedup() -> DedupLayer {
    DedupLayer::new("billing", MemoryStore::new())
}

/// Delivers and reconciles events of all tenants in an order that depends on the seed. Returns the lists of the tenants.
async fn interleave(seed: u64, random: &Random, service: &Shared) -> [Lists; 3] {
    let lists = TENANTS.map(|_| Lists::new(5));
    let mut tasks = JoinSet::new();
    let mut lost = 0;
    for index in 0..EVENTS {
        for (tenant, list) in TENANTS.into_iter().zip(&lists) {
            let listed = list.add(&number(index));
            let endpoint = StripeWebhookLayer::new(verifier(tenant)).layer(service.clone());
            // Stripe delivers some events twice.
            for _ in 0..=u64::from(random.percent(20)) {
                if random.percent(20) {
                    lost += 1;
                    continue;
                }
                let request = signed_request("/webhook", SECRET, listed.payload().clone());
                let (random, endpoint) = (random.clone(), endpoint.clone());
                tasks.spawn(async move {
                    random.pause().await;
                    endpoint.oneshot(request.map(Body::new)).await.unwrap();
                });
            }
            // Two instances reconcile at any time.
            if random.percent(20) {
                let reconcilers = [(); 2].map(|()| reconciler(list, service.clone(), tenant));
                for reconciler in reconcilers {
                    let random = random.clone();
                    tasks.spawn(async move {
                        random.pause().await;
                        reconciler.run_once().await.unwrap();
                    });
                }
            }
        }
    }
    while let Some(task) = tasks.join_next().await {
        task.unwrap();
    }
    assert!(lost > 0, "seed {seed}");
    lists
}

/// Reconciles until no event fails, and then once more.
async fn reconcile_the_rest(seed: u64, lists: &[Lists; 3], service: &Shared) {
    for (tenant, list) in TENANTS.into_iter().zip(lists) {
        let reconciler = reconciler(list, service.clone(), tenant);
        // Handlers may fail again.
        while reconciler.run_once().await.unwrap().failed > 0 {}
        let report = reconciler.run_once().await.unwrap();
        assert_eq!(report.listed, EVENTS, "seed {seed}");
        assert_eq!(report.duplicates, EVENTS, "seed {seed}");
    }
}

fn expected_effects() -> usize {
    usize::try_from(EVENTS).unwrap() * TENANTS.len()
}

#[track_caller]
fn assert_each_once(seed: u64, effects: &Effects) {
    let effects = effects.lock().unwrap();
    assert_eq!(effects.len(), expected_effects(), "seed {seed}");
    for (event, times) in &*effects {
        assert_eq!(*times, 1, "seed {seed}: {event:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn each_event_takes_effect_once_in_any_interleaving_with_a_fifth_of_the_deliveries_lost() {
    for seed in 0..40 {
        let (random, effects) = (Random::new(seed), Effects::default());
        let service = shared(&dedup(), events(&random, &effects));
        let lists = interleave(seed, &random, &service).await;
        reconcile_the_rest(seed, &lists, &service).await;
        assert_each_once(seed, &effects);
    }
}

#[tokio::test(start_paused = true)]
async fn each_event_takes_effect_once_through_an_inbox_with_two_workers() {
    for seed in 0..20 {
        let (random, effects) = (Random::new(seed), Effects::default());
        let events = events(&random, &effects);
        let layer = InboxLayer::new("billing", MemoryStore::new());
        let service = shared(&layer, events.clone());
        let workers = [(); 2].map(|()| layer.worker(events.clone()).start());
        let lists = interleave(seed, &random, &service).await;
        reconcile_the_rest(seed, &lists, &service).await;
        // The clock is paused: this is the time of retries.
        for _ in 0..1000 {
            if effects.lock().unwrap().len() < expected_effects() {
                tokio::time::sleep(Duration::from_secs(10)).await;
            }
        }
        for worker in workers {
            assert_eq!(worker.drain(Duration::from_secs(60)).await, 0);
        }
        assert_each_once(seed, &effects);
    }
}

#[tokio::test(start_paused = true)]
async fn after_a_bad_day_everything_that_was_lost_is_handled() {
    let (random, effects) = (Random::new(7), Effects::default());
    let service = shared(&dedup(), events(&random, &effects));
    let endpoint = StripeWebhookLayer::new(verifier(None)).layer(service.clone());
    let app = Router::new().route_service("/webhook", endpoint);

    let lists = Lists::new(100);
    let listed: Vec<_> = (0..500).map(|index| lists.add(&number(index))).collect();
    let delivered = listed.iter().filter(|_| !random.percent(20));
    let delivered: Vec<_> = delivered.map(|event| event.payload().clone()).collect();
    assert!(delivered.len() < 450);

    // Duplicates, lost responses, hang-ups and forgeries, and Stripe gives up early.
    let simulator = Simulator::new(SECRET)
        .with_fault_rate(0.3)
        .with_max_attempts(2);
    let reconciler = reconciler(&lists, service, None);
    let (simulated, reconciled) =
        tokio::join!(simulator.run(app, delivered), reconciler.run_once());
    assert_eq!(simulated.wrongly_accepted(), 0, "{simulated}");
    assert!(reconciled.unwrap().handled >= 50);
    while reconciler.run_once().await.unwrap().failed > 0 {}

    let effects = effects.lock().unwrap();
    assert_eq!(effects.len(), 500);
    assert!(effects.values().all(|times| *times == 1));
}
