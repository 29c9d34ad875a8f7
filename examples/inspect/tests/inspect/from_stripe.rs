//! `inspect replay --from-stripe`, with a fake of Stripe's API.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::IntoResponse;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tower_stripe_webhook::claims::State;
use tower_stripe_webhook::inbox::{AcceptRequest, InboxStore, TakeRequest};
use tower_stripe_webhook::testing::{EventBuilder, event};

use crate::command::{Run, command, run};
use crate::stores::{exhaust, key, over_each_store, queue, sqlite};

const KEY: &str = "rk_test_fake1";

/// Stripe's API with some events. It responds to a number of requests, and then limits their rate.
struct FakeStripe {
    url: String,
    requests: Arc<AtomicUsize>,
}

impl FakeStripe {
    async fn start(events: impl Iterator<Item = u64>, limit: usize) -> Self {
        let payloads: HashMap<_, _> = events
            .map(|number| {
                (
                    format!("/v1/events/{}", id(number)),
                    invoice(number).payload(),
                )
            })
            .collect();
        let requests = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&requests);
        let respond = async move |uri: Uri, headers: HeaderMap| {
            assert_eq!(headers["authorization"], format!("Bearer {KEY}"));
            if counter.fetch_add(1, Ordering::Relaxed) >= limit {
                let pause = [(RETRY_AFTER, "30")];
                return (StatusCode::TOO_MANY_REQUESTS, pause, "{}").into_response();
            }
            match payloads.get(uri.path()) {
                Some(payload) => payload.clone().into_response(),
                None => {
                    let error = json!({"error": {"code": "resource_missing"}});
                    (StatusCode::NOT_FOUND, error.to_string()).into_response()
                }
            }
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let app = Router::new().fallback(respond);
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { url, requests }
    }

    fn replay(&self, store: &str, args: &[&str]) -> Run {
        let mut command = command();
        command
            .env("INSPECT_STORE", store)
            .env("STRIPE_API_KEY", KEY)
            .args(["--queue", "billing", "replay", "--from-stripe"])
            .args(["--url", &self.url]);
        run(command.args(args))
    }

    fn requests(&self) -> usize {
        self.requests.load(Ordering::Relaxed)
    }
}

fn invoice(number: u64) -> EventBuilder {
    event("invoice.paid").number(number)
}

fn id(number: u64) -> String {
    invoice(number).build().id().to_owned()
}

async fn complete(store: &impl InboxStore, number: u64) {
    let event = invoice(number).build();
    let request = AcceptRequest::new(key(event.id()), queue(), &event);
    let _ = store.accept(&[request]).await.unwrap();
    let take = TakeRequest::new(queue(), 1);
    let taken = store.take(&take).await.unwrap().events;
    let _ = store.complete(&take.grant(&taken[0])).await.unwrap();
}

async fn state(store: &impl InboxStore, number: u64) -> State {
    let event = store.event(&key(&id(number))).await.unwrap();
    event.expect("the event is lost").record.state
}

async fn a_filter_replays_all_that_match(store: &impl InboxStore, url: &str) {
    for number in 0..4 {
        complete(store, number).await;
    }
    // Stripe no longer has the last one.
    let fake = FakeStripe::start(0..3, 100).await;
    let preview = fake
        .replay(url, &["--type", "invoice.*", "--dry-run"])
        .json();
    assert_eq!(preview["matching"], 4);
    assert_eq!(fake.requests(), 0);
    assert_eq!(state(store, 0).await, State::Completed);

    let replayed = fake.replay(url, &["--type", "invoice.*"]).json();
    let expected = json!({"replayed": 3, "missing": 1, "refused": 0, "skipped": 0, "more": false});
    assert_eq!(replayed, expected);
    assert_eq!(state(store, 0).await, State::Queued);
    assert_eq!(state(store, 3).await, State::Completed);
    let payload = store.payload(&key(&id(0))).await.unwrap().unwrap();
    assert_eq!(payload.bytes, invoice(0).payload());
}

async fn a_rate_limit_stops_with_a_report(store: &impl InboxStore, url: &str) {
    for number in 0..4 {
        complete(store, number).await;
    }
    let fake = FakeStripe::start(0..4, 2).await;
    let stopped = fake.replay(url, &["--all"]);
    stopped.fails(
        3,
        "replayed 2 events; 0 are no longer at Stripe, Stripe refused 0, 0 were skipped, then",
    );
    assert!(
        stopped.stderr.contains("Stripe asks to wait for 30 s"),
        "{}",
        stopped.stderr
    );
    assert_eq!(fake.requests(), 3);
    assert_eq!(state(store, 1).await, State::Queued);
    for number in [2, 3] {
        assert_eq!(state(store, number).await, State::Completed);
    }
    let keys = [&*id(2), &*id(3)];
    fake.replay(url, &keys).fails(3, "replayed 0 events, then");
}

async fn keys_are_replayed_from_the_store_or_from_stripe(store: &impl InboxStore, url: &str) {
    complete(store, 1).await;
    complete(store, 2).await;
    exhaust(store, "evt_stored", "invoice.paid", "connection refused").await;
    let fake = FakeStripe::start(1..2, 100).await;
    let keys = [&*id(1), "evt_stored", &*id(2), "evt_unknown"];
    let preview = fake.replay(url, &[&keys[..], &["--dry-run"]].concat());
    assert_eq!(preview.status, 1, "one is unknown");
    assert_eq!(fake.requests(), 0);

    let run = fake.replay(url, &keys);
    assert_eq!(run.status, 1, "{}", run.stderr);
    let value: Value = serde_json::from_str(&run.stdout).unwrap();
    let expected = json!({
        "replayed": 2,
        "missing": [format!("billing/{}", id(2))],
        "unchanged": ["billing/evt_unknown"],
    });
    assert_eq!(value, expected);
    // Neither the stored nor the unknown event is asked for.
    assert_eq!(fake.requests(), 2);
    assert_eq!(state(store, 1).await, State::Queued);
}

over_each_store! {
    a_filter_replays_all_that_match
    a_rate_limit_stops_with_a_report
    keys_are_replayed_from_the_store_or_from_stripe
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replay_from_stripe_needs_a_key() {
    let (store, url, _folder) = sqlite("no_key").await;
    complete(&store, 1).await;
    let mut command = command();
    command
        .env("INSPECT_STORE", &url)
        .args(["--queue", "billing"]);
    let run = run(command.args(["replay", "--from-stripe", "--all"]));
    run.fails(2, "STRIPE_API_KEY");
    assert_eq!(state(&store, 1).await, State::Completed);
}
