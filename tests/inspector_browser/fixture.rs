//! A service with the inspector, with events in every state.

use std::net::SocketAddr;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use axum::Router;
use axum::response::Html;
use axum::routing::{get, post};
use serde_json::json;
use tokio::net::TcpListener;
use tokio::runtime::{self, Runtime};
use tower::ServiceExt;
use tower_stripe_webhook::claims::{ClaimRequest, Grant, Key, MemoryStore, State};
use tower_stripe_webhook::inbox::{
    AcceptRequest, Filter, InboxStore, Queue, Reschedule, Selection, TakeRequest,
};
use tower_stripe_webhook::inspector::{Activity, Inspector, User};
use tower_stripe_webhook::testing::{EventBuilder, event, signed_request};
use tower_stripe_webhook::{
    ApiKey, EventRouter, SigningSecret, StripeApi, StripeEvent, StripeWebhookLayer,
};

/// Markup and scripts, as a sender could put them into any text.
pub const XSS: &str = "\"'><img src=x onerror=\"window.xss=1\"><script>window.xss=1</script>";

pub struct Fixture {
    store: Arc<dyn InboxStore>,
    runtime: Runtime,
    address: SocketAddr,
}

impl Fixture {
    /// Starts the service in threads of its own, over a store in memory.
    pub fn start() -> Self {
        Self::over(async || Arc::new(MemoryStore::new()))
    }

    /// Starts the service over another store.
    pub fn over<S>(store: impl AsyncFnOnce() -> Arc<S>) -> Self
    where
        S: InboxStore,
    {
        let runtime = runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let store: Arc<dyn InboxStore> = runtime.block_on(store());
        let app = runtime.block_on(app(Arc::clone(&store)));
        let address = serve(&runtime, app);
        Self {
            store,
            runtime,
            address,
        }
    }

    /// Starts another site, with one page.
    pub fn other_site(&self, page: String) -> SocketAddr {
        let app = Router::new().route("/", get(async move || Html(page)));
        serve(&self.runtime, app)
    }

    fn block_on<T>(&self, future: impl Future<Output = T>) -> T {
        self.runtime.block_on(future)
    }

    pub fn url(&self, link: &str) -> String {
        self.url_of("127.0.0.1", link)
    }

    /// The address of the page by the name of a host.
    pub fn url_of(&self, host: &str, link: &str) -> String {
        format!("http://{host}:{}/ops/inspector{link}", self.address.port())
    }

    pub fn count(&self, state: State) -> usize {
        let filter = Filter::new(queue(), state);
        let page = self.block_on(self.store.events(&filter));
        page.unwrap().events.len()
    }

    /// Stores more events, which wait in the queue that is shown.
    pub fn accept_many(&self, events: u64) {
        let mut requests = Vec::new();
        for number in 0..events {
            let event = event("customer.updated").number(1_000 + number).build();
            let key = Key::new("billing", None, event.id());
            requests.push(AcceptRequest::new(key, queue(), &event));
        }
        for batch in requests.chunks(1_000) {
            let _ = self.block_on(self.store.accept(batch)).unwrap();
        }
    }

    /// The links of all screens.
    pub fn screens(&self) -> Vec<(&'static str, String)> {
        let key = self.first_exhausted();
        let released = event("invoice.paid").number(400).build();
        let released = released.id();
        vec![
            ("overview", String::new()),
            ("events", "?screen=events&queue=billing".to_owned()),
            (
                "event",
                format!("?screen=event&queue=billing&key={key}&payload=show"),
            ),
            (
                "replay",
                "?screen=replay&queue=billing&state=exhausted&type=invoice.*".to_owned(),
            ),
            (
                "from-stripe",
                "?screen=replay&queue=billing&state=discarded&source=stripe".to_owned(),
            ),
            (
                "discard",
                format!("?screen=discard&queue=billing&key={key}"),
            ),
            (
                "records",
                "?screen=records&scope=mail&state=released".to_owned(),
            ),
            (
                "forget",
                format!("?screen=forget&scope=mail&key=mail/{released}"),
            ),
            ("check", "?screen=check".to_owned()),
            ("not-found", "?screen=none".to_owned()),
        ]
    }

    pub fn first_exhausted(&self) -> Key {
        let filter = Filter::new(queue(), State::Exhausted).with_type("invoice.paid");
        let page = self.block_on(self.store.events(&filter)).unwrap();
        page.events[0].record.key.clone()
    }
}

fn serve(runtime: &Runtime, app: Router) -> SocketAddr {
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap();
    runtime.spawn(async move { axum::serve(listener, app).await });
    address
}

fn queue() -> Queue {
    Queue::new("billing", None)
}

const SECRET: &str = "whsec_test_secret";

async fn app(store: Arc<dyn InboxStore>) -> Router {
    fill(&*store).await;
    let activity = Activity::new("billing");
    let layer = StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap())
        .with_observer(activity.clone());
    let events = EventRouter::new()
        .on("invoice.paid", async || ())
        .on("payout.failed", async || ());
    let webhook: Router = Router::new().route("/webhook", post(events.clone()).route_layer(layer));
    for (secret, count) in [(SECRET, 3), ("whsec_another", 2)] {
        for number in 0..count {
            let event = event("invoice.paid").number(number);
            let request = signed_request("/webhook", secret, event);
            webhook.clone().oneshot(request).await.unwrap();
        }
    }
    let inspector = Inspector::new()
        .with_queue(Arc::clone(&store), queue())
        .with_scope(store, "mail")
        .with_activity(&activity)
        .with_endpoint(&stripe(), "we_1", &events)
        .with_actions()
        .with_api(stripe())
        .authorized_by(async |_| Some(User::new("jane@example.com")));
    webhook.nest("/ops/inspector", inspector)
}

fn stripe() -> StripeApi {
    let endpoint = json!({
        "id": "we_1",
        "object": "webhook_endpoint",
        "api_version": "2026-10-28.endive",
        "enabled_events": ["invoice.paid", "customer.created", "customer.deleted"],
        "livemode": true,
        "status": "enabled",
    });
    let body = endpoint.to_string();
    let client = Router::new().fallback(async move || body.clone());
    StripeApi::new(ApiKey::new("rk_test_51H8xYdGw").unwrap(), client)
}

/// Stores events that failed, were given up, discarded, completed, or wait; some of them hostile.
async fn fill(store: &dyn InboxStore) {
    let reasons = [
        "the handler responded 500 Internal Server Error",
        "the handler exceeded its time limit",
        "the handler responded 503 Service Unavailable",
    ];
    for (number, reason) in (0_u64..).zip(reasons.into_iter().cycle().take(12)) {
        let mut invoice = event("invoice.paid")
            .number(number)
            .set("customer_email", "jane@example.com");
        if number % 2 == 0 {
            invoice = invoice.account("acct_1032D82eZvKYlo2C");
        }
        let key = accept(store, invoice).await;
        if number == 0 {
            fail_and_crash(store, key).await;
        }
        settle(store, &exhausted(reason)).await;
    }
    let hostile = event("invoice.paid")
        .id(XSS)
        .account(XSS)
        .member("type", XSS);
    accept(store, hostile.set("description", XSS)).await;
    settle(store, &exhausted(XSS)).await;
    for number in 100..103 {
        accept(store, event("charge.refunded").number(number)).await;
        let hour = Duration::from_secs(3_600);
        settle(store, &retry(hour, "the bank limits the rate")).await;
    }
    let discarded = accept(store, event("payout.failed").number(200)).await;
    let selection = Selection::Key(discarded);
    store
        .discard_events(&selection, "reconciled by hand")
        .await
        .unwrap();
    accept(store, event("customer.created").number(300)).await;

    for number in 400..406 {
        release(
            store,
            &event("invoice.paid").number(number).build(),
            "mail server: 421",
        )
        .await;
    }
    let hostile = event("invoice.paid")
        .id(XSS)
        .account(XSS)
        .member("type", XSS);
    release(store, &hostile.build(), XSS).await;
}

/// Ends two attempts of the only event that is due, and makes it due again.
async fn fail_and_crash(store: &dyn InboxStore, key: Key) {
    let timed_out = retry(Duration::ZERO, "the handler exceeded its time limit");
    settle(store, &timed_out).await;
    let mut crashing = TakeRequest::new(queue(), 1);
    crashing.lease = Duration::ZERO;
    for _ in 0..2 {
        let _ = store.take(&crashing).await.unwrap();
    }
    store.replay(&Selection::Key(key)).await.unwrap();
}

fn retry(delay: Duration, reason: &'static str) -> Reschedule {
    Reschedule::Retry {
        delay,
        is_failure: true,
        reason: reason.into(),
    }
}

fn exhausted(reason: &'static str) -> Reschedule {
    Reschedule::Exhaust {
        reason: reason.into(),
    }
}

async fn accept(store: &dyn InboxStore, event: EventBuilder) -> Key {
    let event = event.build();
    let key = Key::new("billing", None, event.id());
    let request = AcceptRequest::new(key.clone(), queue(), &event);
    let _ = store.accept(&[request]).await.unwrap();
    key
}

/// Takes the only event that is due, and reschedules it.
async fn settle(store: &dyn InboxStore, change: &Reschedule) {
    let request = TakeRequest::new(queue(), 1);
    let taken = store.take(&request).await.unwrap();
    let grant = request.grant(&taken.events[0]);
    let _ = store.reschedule(&grant, change).await.unwrap();
}

/// The record that `DedupLayer` keeps of an event whose handler failed.
async fn release(store: &dyn InboxStore, event: &StripeEvent, reason: &str) {
    let request = ClaimRequest::new(Key::new("mail", None, event.id()), event);
    let _ = store.claim(&request).await.unwrap();
    let _ = store
        .release(&Grant::new(&request, 1), reason)
        .await
        .unwrap();
}

/// Waits for a condition that the browser brings about, for up to a minute.
#[track_caller]
pub fn until(what: &str, mut holds: impl FnMut() -> bool) {
    for _ in 0..6_000 {
        if holds() {
            return;
        }
        thread::sleep(Duration::from_millis(10));
    }
    panic!("{what} was still false after a minute");
}
