//! The events that a reconciler lists, and its counts.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use axum::response::IntoResponse;
use http::Uri;
use serde_json::{Value, json};
use tokio::sync::Semaphore;
use tokio::time::Instant;
use tower::{Layer, ServiceExt};
use tower_stripe_webhook::api::{ApiErrorKind, Reconciler, Report};
use tower_stripe_webhook::claims::{ClaimStore, MemoryStore, State};
use tower_stripe_webhook::dedup::Drain;
use tower_stripe_webhook::inbox::InboxLayer;
use tower_stripe_webhook::testing::{EventBuilder, event, run_until_idle};
use tower_stripe_webhook::{
    ApiVersions, DedupLayer, Discard, EventRouter, EventType, HandlerResult, Latest, StripeApi,
    StripeEvent,
};

use crate::api;
use crate::fake::{FakeStripe, stripe_error};
use crate::lists::{Lists, query};

const TYPES: [EventType; 2] = [EventType::INVOICE_PAID, EventType::V1_INVOICE_PAID];

fn paid(number: u64) -> EventBuilder {
    event("invoice.paid").number(number)
}

fn thin(number: u64) -> EventBuilder {
    event("v1.invoice.paid").number(number)
}

/// Keeps the events that its handler received.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<StripeEvent>>>);

impl Seen {
    fn router(&self) -> EventRouter {
        let seen = self.clone();
        EventRouter::new().fallback(move |event: StripeEvent| async move {
            seen.0.lock().unwrap().push(event);
        })
    }

    fn events(&self) -> Vec<StripeEvent> {
        self.0.lock().unwrap().clone()
    }

    fn ids(&self) -> Vec<String> {
        let events = self.events();
        events.iter().map(|event| event.id().to_owned()).collect()
    }
}

fn dedup() -> DedupLayer {
    DedupLayer::new("billing", MemoryStore::new())
}

async fn run_once(stripe: &FakeStripe, service: EventRouter) -> Report {
    let reconciler = Reconciler::new(api(stripe), service, TYPES);
    reconciler.run_once().await.unwrap()
}

/// Returns the counts: listed, handled, duplicates, skipped, failed.
fn counts(report: Report) -> [u64; 5] {
    [
        report.listed,
        report.handled,
        report.duplicates,
        report.skipped,
        report.failed,
    ]
}

#[tokio::test]
async fn snapshot_and_thin_types_are_listed_from_their_own_api() {
    let stripe = Lists::new(100).with([paid(1), thin(1)]).stripe();
    let seen = Seen::default();
    let report = run_once(&stripe, seen.router()).await;
    assert_eq!(counts(report), [2, 2, 0, 0, 0]);
    assert_eq!(seen.events().len(), 2);

    let received = stripe.received();
    let [v1, v2] = &received[..] else {
        panic!("{received:?}");
    };
    assert_eq!(v1.uri.path(), "/v1/events");
    let v1 = query(&v1.uri);
    assert_eq!(v1["limit"], "100");
    assert_eq!(v1["types[0]"], "invoice.paid");
    let since: u64 = v1["created[gte]"].parse().unwrap();
    let now = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap();
    let age = now.as_secs() - since;
    assert!((259_200..259_260).contains(&age), "three days: {age}");
    assert_eq!(v1.len(), 3);

    assert_eq!(v2.uri.path(), "/v2/core/events");
    let v2 = query(&v2.uri);
    assert_eq!(v2["types[0]"], "v1.invoice.paid");
    let since = &v2["created[gte]"];
    assert!(
        since.ends_with('Z') && since.len() == "2026-11-26T08:00:00Z".len(),
        "{since}"
    );
    assert_eq!(v2.len(), 2);
}

#[tokio::test]
async fn a_request_has_at_most_twenty_types() {
    let stripe = Lists::new(100).stripe();
    let types = EventRouter::<()>::new()
        .on("customer.*", async || ())
        .on("invoice.*", async || ())
        .event_types();
    assert!(types.len() > 20);
    let reconciler = Reconciler::new(api(&stripe), EventRouter::<()>::new(), types.clone());
    assert_eq!(reconciler.run_once().await.unwrap(), Report::default());
    let mut listed = Vec::new();
    for request in stripe.received() {
        let query = query(&request.uri);
        let names = query.iter().filter(|(name, _)| name.starts_with("types["));
        let names: Vec<_> = names.map(|(_, value)| value.clone()).collect();
        assert!(names.len() <= 20);
        listed.extend(names);
    }
    assert_eq!(stripe.received().len(), types.len().div_ceil(20));
    let mut expected: Vec<_> = types.iter().map(|name| name.as_str().to_owned()).collect();
    listed.sort();
    expected.sort();
    assert_eq!(listed, expected);
}

#[tokio::test]
async fn every_page_is_read() {
    let events = (0..7).flat_map(|number| [paid(number), thin(number)]);
    let lists = Lists::new(3).with(events);
    let (stripe, seen) = (lists.stripe(), Seen::default());
    let report = run_once(&stripe, seen.router()).await;
    assert_eq!(counts(report), [14, 14, 0, 0, 0]);
    let mut ids = seen.ids();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 14);
    assert_eq!(stripe.received().len(), 6);
    // The types and the time stay the same from page to page.
    let queries: Vec<_> = stripe.received()[..3]
        .iter()
        .map(|request| query(&request.uri))
        .collect();
    for page in &queries {
        assert_eq!(page["created[gte]"], queries[0]["created[gte]"]);
        assert_eq!(page["types[0]"], "invoice.paid");
    }
}

#[tokio::test]
async fn the_bytes_of_a_listed_event_are_kept() {
    let item = "{ \"id\":\"evt_1\" ,\n\t\"object\": \"event\", \"type\":\"invoice.paid\",\"created\": 1,\
                \"livemode\":false, \"x\": [ 1.50, \"\\u00e9\" ], \"data\":{\"object\":{ }} }";
    let page = format!(r#"{{"object": "list", "has_more": false, "data": [  {item}  ]}}"#);
    let stripe = FakeStripe::new(move |_: &Uri| page.clone());
    let seen = Seen::default();
    let reconciler = Reconciler::new(api(&stripe), seen.router(), [EventType::INVOICE_PAID]);
    reconciler.run_once().await.unwrap();
    assert_eq!(seen.events()[0].payload(), item);
    assert_eq!(seen.events()[0].verified_by(), None);
}

#[tokio::test]
async fn every_outcome_is_counted() {
    let lists = Lists::new(100);
    for account in ["acct_ok", "acct_fails", "acct_panics", "acct_discards"] {
        lists.add(&paid(1).account(account));
    }
    lists.add(&event("invoice.voided"));
    let stripe = lists.stripe();
    let events: EventRouter = EventRouter::new().on(
        EventType::INVOICE_PAID,
        async |event: StripeEvent| -> HandlerResult {
            match event.account() {
                Some("acct_fails") => Err("this failure is intended")?,
                Some("acct_panics") => panic!("this panic is intended"),
                Some("acct_discards") => Err(Discard("not ours".into()))?,
                _ => Ok(()),
            }
        },
    );
    let types = [EventType::INVOICE_PAID, EventType::INVOICE_VOIDED];
    let reconciler = Reconciler::new(api(&stripe), dedup().layer(events), types);
    // The voided invoice has no handler.
    assert_eq!(
        counts(reconciler.run_once().await.unwrap()),
        [5, 2, 0, 1, 2]
    );
    assert_eq!(
        counts(reconciler.run_once().await.unwrap()),
        [5, 0, 2, 1, 2]
    );
}

#[tokio::test]
async fn an_event_that_was_delivered_is_a_duplicate() {
    let lists = Lists::new(100);
    let (delivered, _lost) = (lists.add(&paid(1)), lists.add(&paid(2)));
    let stripe = lists.stripe();
    let seen = Seen::default();
    let service = dedup().layer(seen.router());
    service
        .clone()
        .oneshot(delivered.into_request())
        .await
        .unwrap();
    let reconciler = Reconciler::new(api(&stripe), service, TYPES);
    assert_eq!(
        counts(reconciler.run_once().await.unwrap()),
        [2, 1, 1, 0, 0]
    );
    assert_eq!(seen.events().len(), 2);
}

#[tokio::test]
async fn an_event_in_progress_is_a_duplicate_and_does_not_delay_the_others() {
    let lists = Lists::new(100);
    let running = lists.add(&paid(1));
    lists.add(&paid(2));
    let stripe = lists.stripe();
    let (id, started) = (running.id().to_owned(), Arc::new(Semaphore::new(0)));
    let has_started = Arc::clone(&started);
    let events: EventRouter = EventRouter::new().fallback(async move |event: StripeEvent| {
        if event.id() == id {
            has_started.add_permits(1);
            std::future::pending::<()>().await;
        }
    });
    let service = dedup().layer(events);
    let delivery = tokio::spawn(service.clone().oneshot(running.into_request()));
    started.acquire().await.unwrap().forget();
    let reconciler = Reconciler::new(api(&stripe), service, TYPES);
    assert_eq!(
        counts(reconciler.run_once().await.unwrap()),
        [2, 1, 1, 0, 0]
    );
    delivery.abort();
}

#[tokio::test]
async fn through_an_inbox_events_are_stored_once_and_the_worker_handles_them() {
    let lists = Lists::new(100);
    let (delivered, _lost) = (lists.add(&paid(1)), lists.add(&thin(2)));
    let stripe = lists.stripe();
    let (store, seen) = (Arc::new(MemoryStore::new()), Seen::default());
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let service = inbox.layer(seen.router());
    service
        .clone()
        .oneshot(delivered.into_request())
        .await
        .unwrap();
    let reconciler = Reconciler::new(api(&stripe), service, TYPES);
    assert_eq!(
        counts(reconciler.run_once().await.unwrap()),
        [2, 1, 1, 0, 0]
    );
    assert_eq!(
        counts(reconciler.run_once().await.unwrap()),
        [2, 0, 2, 0, 0]
    );
    assert_eq!(run_until_idle(inbox.worker(seen.router())).await, 2);
    assert_eq!(
        counts(reconciler.run_once().await.unwrap()),
        [2, 0, 2, 0, 0]
    );
    assert_eq!(store.list(State::Completed, 10).await.unwrap().len(), 2);
}

#[tokio::test]
async fn with_the_tenant_of_the_endpoint_a_delivered_event_is_a_duplicate() {
    for (tenant, expected) in [(Some("acme"), [1, 0, 1, 0, 0]), (None, [1, 1, 0, 0, 0])] {
        let lists = Lists::new(100);
        let delivered = lists.add(&paid(1)).with_tenant("acme");
        let stripe = lists.stripe();
        let seen = Seen::default();
        let service = dedup().layer(seen.router());
        service
            .clone()
            .oneshot(delivered.into_request())
            .await
            .unwrap();
        let mut reconciler = Reconciler::new(api(&stripe), service, TYPES);
        if let Some(tenant) = tenant {
            reconciler = reconciler.with_tenant(tenant);
        }
        assert_eq!(counts(reconciler.run_once().await.unwrap()), expected);
        let last = seen.events().pop().unwrap();
        assert_eq!(
            last.tenant(),
            if seen.events().len() == 1 {
                Some("acme")
            } else {
                tenant
            }
        );
    }
}

#[tokio::test]
async fn events_of_a_connected_account_are_listed_and_marked_as_its_own() {
    let lists = Lists::new(100).with([
        paid(1),
        paid(2).account("acct_named"),
        thin(3),
        thin(4).context("org_1/acct_named"),
        paid(5).member("account", Value::Null),
        thin(6).member("context", Value::Null),
    ]);
    let stripe = lists.stripe();
    let seen = Seen::default();
    let reconciler = Reconciler::new(api(&stripe), seen.router(), TYPES).with_account("acct_1");
    assert_eq!(
        counts(reconciler.run_once().await.unwrap()),
        [6, 6, 0, 0, 0]
    );
    let [v1, v2] = &stripe.received()[..] else {
        panic!();
    };
    assert_eq!(v1.headers["stripe-account"], "acct_1");
    assert!(!v1.headers.contains_key("stripe-context"));
    assert_eq!(v2.headers["stripe-context"], "acct_1");

    let events = seen.events();
    let marks: Vec<_> = events
        .iter()
        .map(|event| (event.account(), event.context()))
        .collect();
    assert_eq!(
        marks,
        [
            (Some("acct_1"), None),
            (Some("acct_named"), None),
            (Some("acct_1"), None),
            (None, Some("acct_1")),
            (None, Some("org_1/acct_named")),
            (None, Some("acct_1")),
        ],
    );
    assert!(
        events
            .iter()
            .all(|event| serde_json::from_slice::<Value>(event.payload()).is_ok())
    );
}

#[tokio::test]
async fn latest_reads_a_reconciled_event_as_its_account() {
    let lists = Lists::new(100).with([paid(1)]);
    let list = lists.clone();
    let stripe = FakeStripe::new(move |uri: &Uri| match uri.path() {
        "/v1/events" => list.respond(uri),
        _ => r#"{"object": "invoice"}"#.into_response(),
    });
    let events = EventRouter::new()
        .fallback(async |_: Latest<Value>| ())
        .with_state(api(&stripe));
    let reconciler =
        Reconciler::new(api(&stripe), events, [EventType::INVOICE_PAID]).with_account("acct_1");
    assert_eq!(
        counts(reconciler.run_once().await.unwrap()),
        [1, 1, 0, 0, 0]
    );
    let [_list, latest] = &stripe.received()[..] else {
        panic!();
    };
    assert!(latest.uri.path().starts_with("/v1/invoices/"));
    assert_eq!(latest.headers["stripe-account"], "acct_1");
}

#[tokio::test]
async fn events_of_the_other_mode_and_decisions_are_skipped() {
    let lists = Lists::new(100).with([
        paid(1).livemode(true),
        paid(2),
        event("issuing_authorization.request").livemode(true),
    ]);
    let (stripe, seen) = (lists.stripe(), Seen::default());
    let types = [
        EventType::INVOICE_PAID,
        EventType::ISSUING_AUTHORIZATION_REQUEST,
    ];
    let reconciler = Reconciler::new(api(&stripe), seen.router(), types).with_livemode(true);
    assert_eq!(
        counts(reconciler.run_once().await.unwrap()),
        [3, 1, 0, 2, 0]
    );
    assert!(seen.events()[0].livemode());
}

#[tokio::test]
async fn events_of_versions_that_the_endpoint_does_not_serve_are_skipped() {
    let lists = Lists::new(100).with([
        paid(1).api_version("2026-10-28.endive"),
        paid(2).api_version("2026-07-29.dahlia"),
        paid(3).api_version("2025-12-15.clover"),
        paid(4).api_version("2020-08-27"),
    ]);
    let (stripe, seen) = (lists.stripe(), Seen::default());
    let versions = ApiVersions::serving("endive")
        .refusing("dahlia")
        .ignoring("clover");
    let reconciler =
        Reconciler::new(api(&stripe), seen.router(), TYPES).with_api_versions(versions);
    assert_eq!(
        counts(reconciler.run_once().await.unwrap()),
        [4, 2, 0, 2, 0]
    );
    assert_eq!(seen.events().len(), 2);
}

#[tokio::test]
async fn a_dry_run_calls_no_handler() {
    let lists = Lists::new(3)
        .with((0..7).map(paid))
        .with([paid(7).livemode(true)]);
    let (stripe, seen) = (lists.stripe(), Seen::default());
    let reconciler = Reconciler::new(api(&stripe), seen.router(), TYPES).with_livemode(false);
    assert_eq!(counts(reconciler.dry_run().await.unwrap()), [8, 0, 0, 1, 0]);
    assert!(seen.events().is_empty());
    assert_eq!(
        counts(reconciler.run_once().await.unwrap()),
        [8, 7, 0, 1, 0]
    );
}

#[tokio::test]
async fn the_age_and_failed_deliveries_narrow_the_list() {
    let stripe = Lists::new(100).stripe();
    let reconciler = Reconciler::new(api(&stripe), EventRouter::<()>::new(), TYPES)
        .with_since(Duration::from_secs(3600))
        .only_failed_deliveries();
    reconciler.run_once().await.unwrap();
    let received = stripe.received();
    let v1 = query(&received[0].uri);
    let now = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap();
    let since: u64 = v1["created[gte]"].parse().unwrap();
    assert!((3600..3660).contains(&(now.as_secs() - since)));
    assert_eq!(v1["delivery_success"], "false");
    assert!(!query(&received[1].uri).contains_key("delivery_success"));
}

/// A fake that fails this many times before it lists no events.
fn failing(times: u32, status: u16, retry_after: Option<&'static str>) -> FakeStripe {
    let calls = AtomicU32::default();
    let lists = Lists::new(100);
    FakeStripe::new(move |uri: &Uri| {
        if calls.fetch_add(1, Ordering::Relaxed) >= times {
            return lists.respond(uri);
        }
        let mut response = stripe_error(status, "rate_limit");
        if let Some(delay) = retry_after {
            response
                .headers_mut()
                .insert("retry-after", delay.parse().unwrap());
        }
        response
    })
}

fn of_one_type(stripe: &FakeStripe) -> Reconciler<EventRouter> {
    Reconciler::new(api(stripe), EventRouter::new(), [EventType::INVOICE_PAID])
}

#[tokio::test(start_paused = true)]
async fn a_rate_limit_is_waited_for_as_long_as_stripe_asks() {
    let stripe = failing(2, 429, Some("30"));
    let start = Instant::now();
    of_one_type(&stripe).run_once().await.unwrap();
    assert_eq!(stripe.received().len(), 3);
    let waited = start.elapsed();
    assert!((60..61).contains(&waited.as_secs()), "{waited:?}");
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_of_zero_does_not_use_up_the_attempts_at_once() {
    let stripe = failing(4, 429, Some("0"));
    let start = Instant::now();
    of_one_type(&stripe).run_once().await.unwrap();
    assert_eq!(start.elapsed().as_secs(), 1 + 2 + 4 + 8);
}

#[tokio::test(start_paused = true)]
async fn a_page_is_read_up_to_five_times_with_backoff() {
    let stripe = failing(4, 500, None);
    let start = Instant::now();
    of_one_type(&stripe).run_once().await.unwrap();
    assert_eq!(start.elapsed().as_secs(), 1 + 2 + 4 + 8);

    let stripe = failing(5, 503, None);
    let error = of_one_type(&stripe).run_once().await.unwrap_err();
    assert_eq!(error.kind(), ApiErrorKind::Unavailable);
    assert_eq!(stripe.received().len(), 5);
}

#[tokio::test(start_paused = true)]
async fn a_failure_that_lasts_ends_the_run_at_once() {
    for (status, kind) in [
        (401, ApiErrorKind::Unauthorized),
        (403, ApiErrorKind::Forbidden),
    ] {
        let stripe = failing(1, status, None);
        let error = of_one_type(&stripe).run_once().await.unwrap_err();
        assert_eq!(error.kind(), kind);
        assert_eq!(stripe.received().len(), 1);
    }
}

/// A fake that fails after a hundred calls, so that a run without an end fails its test.
fn a_hundred_times<R>(respond: impl Fn(&Uri) -> R + Send + Sync + 'static) -> FakeStripe
where
    R: IntoResponse,
{
    let calls = AtomicU32::default();
    FakeStripe::new(
        move |uri: &Uri| match calls.fetch_add(1, Ordering::Relaxed) {
            0..100 => respond(uri).into_response(),
            _ => stripe_error(400, "endless"),
        },
    )
}

#[tokio::test]
async fn pages_that_are_none_end_the_run() {
    let endless = r#"{"data": [{"id": "evt_1"}], "has_more": true}"#;
    for body in [
        "",
        "hush",
        "[]",
        "{}",
        r#"{"data": null, "has_more": false}"#,
        r#"{"data": [1], "has_more": false}"#,
        r#"{"data": []}"#,
        r#"{"data": [], "has_more": true}"#,
        r#"{"data": [{"id": null}], "has_more": true}"#,
        endless,
    ] {
        let stripe = a_hundred_times(move |_: &Uri| body);
        let error = of_one_type(&stripe).run_once().await.unwrap_err();
        assert_eq!(error.kind(), ApiErrorKind::UnexpectedBody, "{body}");
    }
    let hostile = r#"{"data": [], "next_page_url": "https://evil.example/v2/core/events"}"#;
    let stripe = FakeStripe::new(move |_: &Uri| hostile);
    let types = [EventType::V1_INVOICE_PAID];
    let reconciler = Reconciler::new(api(&stripe), EventRouter::<()>::new(), types);
    let error = reconciler.run_once().await.unwrap_err();
    assert_eq!(error.kind(), ApiErrorKind::InvalidPath);
    assert_eq!(stripe.received().len(), 1);
}

/// The pages of a list: the first, then 1, 2, 3, 1, 2, 3, …
fn pages_in_a_circle(uri: &Uri) -> String {
    let query = query(uri);
    let page = |name: &str| {
        query
            .get(name)
            .and_then(|id| id.strip_prefix("evt_")?.parse().ok())
    };
    let next = page("starting_after")
        .or_else(|| page("page"))
        .unwrap_or(0u32)
        % 3
        + 1;
    let events = format!(r#""data": [{{"id": "evt_{next}"}}]"#);
    if uri.path() == "/v1/events" {
        return format!(r#"{{{events}, "has_more": true}}"#);
    }
    format!(r#"{{{events}, "next_page_url": "/v2/core/events?page=evt_{next}"}}"#)
}

#[tokio::test]
async fn pages_that_lead_back_to_an_earlier_one_end_the_run() {
    for event_type in TYPES {
        let stripe = a_hundred_times(pages_in_a_circle);
        let reconciler = Reconciler::new(api(&stripe), EventRouter::<()>::new(), [event_type]);
        let error = reconciler.run_once().await.unwrap_err();
        assert_eq!(error.kind(), ApiErrorKind::UnexpectedBody);
        let pages = stripe.received().len();
        assert!((4..=9).contains(&pages), "{pages}");
    }
}

#[tokio::test]
async fn a_run_that_fails_has_handled_the_pages_before() {
    let lists = Lists::new(1).with((0..3).map(paid));
    let (list, calls) = (lists.clone(), AtomicU32::default());
    let stripe = FakeStripe::new(
        move |uri: &Uri| match calls.fetch_add(1, Ordering::Relaxed) {
            2 => stripe_error(403, "more_permissions_required"),
            _ => list.respond(uri),
        },
    );
    let seen = Seen::default();
    let reconciler = Reconciler::new(api(&stripe), dedup().layer(seen.router()), TYPES);
    let error = reconciler.run_once().await.unwrap_err();
    assert_eq!(error.kind(), ApiErrorKind::Forbidden);
    assert_eq!(seen.events().len(), 2);
    assert_eq!(
        counts(reconciler.run_once().await.unwrap()),
        [3, 1, 2, 0, 0]
    );
}

#[tokio::test]
async fn an_event_that_cannot_be_read_does_not_stop_the_others() {
    let good = str::from_utf8(&paid(1).payload()).unwrap().to_owned();
    let page = json!({"has_more": false}).to_string();
    let page = page.replace('}', &format!(r#", "data": [{{"id": "evt_0"}}, {good}]}}"#));
    let stripe = FakeStripe::new(move |_: &Uri| page.clone());
    let seen = Seen::default();
    let reconciler = Reconciler::new(api(&stripe), seen.router(), [EventType::INVOICE_PAID]);
    assert_eq!(
        counts(reconciler.run_once().await.unwrap()),
        [2, 1, 0, 0, 1]
    );
}

#[tokio::test(start_paused = true)]
async fn it_runs_at_once_then_at_every_interval_and_stops_at_the_signal() {
    let stripe = failing(5, 500, None);
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let reconciler = of_one_type(&stripe).every(Duration::from_secs(3600));
    let running = tokio::spawn(reconciler.run(async move {
        let _ = stopped.await;
    }));
    // The first run fails, after five attempts.
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(stripe.received().len(), 5);
    // Intervals vary by half.
    tokio::time::sleep(Duration::from_secs(1740)).await;
    assert_eq!(stripe.received().len(), 5);
    tokio::time::sleep(Duration::from_secs(3700)).await;
    let runs = stripe.received().len() - 5;
    assert!((1..=3).contains(&runs), "{runs}");
    stop.send(()).unwrap();
    running.await.unwrap();
    tokio::time::sleep(Duration::from_secs(100_000)).await;
    assert_eq!(stripe.received().len() - 5, runs);
}

#[tokio::test]
async fn at_the_shutdown_it_lists_no_more_and_the_handler_that_runs_is_not_dropped() {
    let stripe = Lists::new(1).with((0..3).map(paid)).stripe();
    let seen = Seen::default();
    let (started, resume) = (Arc::new(Semaphore::new(0)), Arc::new(Semaphore::new(0)));
    let (has_started, may_resume) = (Arc::clone(&started), Arc::clone(&resume));
    let kept = seen.clone();
    let events: EventRouter = EventRouter::new().fallback(async move |event: StripeEvent| {
        has_started.add_permits(1);
        may_resume.acquire().await.unwrap().forget();
        kept.0.lock().unwrap().push(event);
    });
    let drain = Drain::new();
    let dedup = dedup().with_drain(&drain);
    let reconciler = Reconciler::new(api(&stripe), dedup.layer(events), TYPES);
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let running = tokio::spawn(reconciler.run(async move {
        let _ = stopped.await;
    }));
    started.acquire().await.unwrap().forget();
    stop.send(()).unwrap();
    // Although the handler is still running.
    running.await.unwrap();
    assert!(seen.events().is_empty());
    resume.add_permits(3);
    assert_eq!(drain.shutdown().await, 0);
    assert_eq!(seen.events().len(), 1);
    assert_eq!(stripe.received().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_longest_interval_does_not_overflow() {
    let stripe = Lists::new(1).stripe();
    let reconciler = of_one_type(&stripe).every(Duration::MAX);
    reconciler
        .run(tokio::time::sleep(Duration::from_secs(60)))
        .await;
    assert_eq!(stripe.received().len(), 1);
}

#[track_caller]
fn panics<T>(expected: &str, configure: impl FnOnce(StripeApi) -> T) {
    let api = api(&Lists::new(1).stripe());
    let caught = catch_unwind(AssertUnwindSafe(|| drop(configure(api))));
    let payload = caught.unwrap_err();
    assert_eq!(payload.downcast_ref::<&str>(), Some(&expected));
}

#[test]
fn a_misconfiguration_panics_with_what_to_set() {
    let new = |api| Reconciler::new(api, EventRouter::<()>::new(), TYPES);
    panics("types must not be empty", |api| {
        Reconciler::new(api, EventRouter::<()>::new(), [])
    });
    for age in [Duration::ZERO, Duration::from_secs(2_592_001)] {
        panics("since must be between 1 second and 30 days", |api| {
            new(api).with_since(age)
        });
    }
    for account in ["", "acct_1\"", "acct 1", "acct_1\r\n", "acct_é"] {
        panics("account must be an id such as acct_123", |api| {
            new(api).with_account(account)
        });
    }
    panics("interval must not be zero", |api| {
        new(api).every(Duration::ZERO)
    });
}

#[tokio::test]
async fn the_service_can_have_a_concurrency_limit() {
    let stripe = Lists::new(100).with((0..5).map(paid)).stripe();
    let seen = Seen::default();
    let limited = tower::limit::ConcurrencyLimit::new(seen.router(), 1);
    let reconciler = Reconciler::new(api(&stripe), limited, TYPES);
    assert_eq!(
        counts(reconciler.run_once().await.unwrap()),
        [5, 5, 0, 0, 0]
    );
}
