//! The pages, and how long they take.

use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, to_bytes};
use http::Request;
use tower::ServiceExt;
use tower_stripe_webhook::inbox::{InboxStore, Queue};
use tower_stripe_webhook::inspector::Inspector;
use tower_stripe_webhook::{ApiKey, StripeApi};

const REQUESTS: usize = 20;

/// The pages, with the key of an exhausted event.
const PAGES: [(&str, &str); 14] = [
    ("overview", "/"),
    ("events, exhausted", "/?screen=events&queue=bench"),
    ("events, queued", "/?screen=events&queue=bench&state=queued"),
    (
        "events, completed",
        "/?screen=events&queue=bench&state=completed",
    ),
    (
        "events of a rare type",
        "/?screen=events&queue=bench&type=payout.failed",
    ),
    (
        "events of no account",
        "/?screen=events&queue=bench&account=acct_none",
    ),
    (
        "events with no such reason",
        "/?screen=events&queue=bench&reason=none",
    ),
    (
        "completed events with no such reason",
        "/?screen=events&queue=bench&state=completed&reason=none",
    ),
    (
        "event with payload",
        "/?screen=event&queue=bench&payload=show&key=bench/evt_1000000000000000000000080",
    ),
    ("records", "/?screen=records&scope=bench&state=released"),
    (
        "replay of all exhausted",
        "/?screen=replay&queue=bench&state=exhausted",
    ),
    (
        "replay of a rare type",
        "/?screen=replay&queue=bench&state=exhausted&type=payout.failed",
    ),
    (
        "replay of all completed, from Stripe",
        "/?screen=replay&queue=bench&state=completed&source=stripe",
    ),
    (
        "discard of all exhausted",
        "/?screen=discard&queue=bench&state=exhausted",
    ),
];

pub async fn measure(store: impl InboxStore + Clone) -> Vec<(&'static str, String)> {
    let key = ApiKey::new("rk_test_bench").expect("it is a key");
    // No page calls it.
    let api = StripeApi::new(key, Router::new());
    let inspector = Inspector::new()
        .with_queue(store.clone(), Queue::new("bench", None))
        .with_scope(store, "bench")
        .with_actions()
        .with_api(api);
    let router = inspector.unprotected("a bench");
    let mut measured = Vec::new();
    for (name, link) in PAGES {
        measured.push((name, measure_page(&router, link).await));
    }
    measured
}

async fn measure_page(router: &Router, link: &str) -> String {
    let mut times = Vec::new();
    for _ in 0..REQUESTS {
        let start = Instant::now();
        get(router, link).await;
        times.push(start.elapsed());
    }
    times.sort_unstable();
    let millis = |time: Duration| time.as_secs_f64() * 1_000.0;
    let (median, slowest) = (times[REQUESTS / 2], times[REQUESTS - 1]);
    format!("{:.1} ms ({:.1})", millis(median), millis(slowest))
}

async fn get(router: &Router, link: &str) {
    let request = Request::get(link).body(Body::empty());
    let request = request.expect("the link is valid");
    let response = match router.clone().oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    };
    assert_eq!(response.status(), 200, "{link}");
    let body = to_bytes(response.into_body(), usize::MAX).await;
    assert!(!body.expect("the page is in memory").is_empty());
}
