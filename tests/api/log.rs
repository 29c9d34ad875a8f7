//! Log lines about calls, which hide the key and the payload.

use axum::Router;
use axum::body::Body;
use axum::routing::post;
use http::Uri;
use tower::ServiceExt;
use tower_stripe_webhook::api::Reconciler;
use tower_stripe_webhook::objects::Invoice;
use tower_stripe_webhook::testing::signed_request;
use tower_stripe_webhook::{
    EventRouter, EventType, Latest, SigningSecret, StripeApi, StripeWebhookLayer,
};

use crate::capture::Log;
use crate::fake::{FakeStripe, stripe_error};
use crate::lists::Lists;
use crate::{KEY, api, thin};

const SECRET: &str = "whsec_test_secret";

/// Delivers a thin event to a handler that extracts its invoice, and returns the log.
async fn log_of_delivery(api: StripeApi) -> String {
    let (log, _guard) = Log::start();
    let events = EventRouter::new().fallback(async |_: Latest<Invoice>| ());
    let layer = StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap());
    let app: Router = Router::new()
        .route("/webhook", post(events).route_layer(layer))
        .with_state(api);
    let request = signed_request("/webhook", SECRET, thin()).map(Body::new);
    drop(app.oneshot(request).await.unwrap());
    let text = log.text();
    assert!(!text.contains("hush"), "{text}");
    assert!(!text.contains(KEY), "{text}");
    text
}

#[tokio::test]
async fn a_failure_is_logged_once_with_the_event_and_what_to_check() {
    for (status, hint) in [
        (
            401,
            "rejected the API key: was it revoked, or has it expired? (status 401, code hint",
        ),
        (
            403,
            "the API key may not read this: does the restricted key have the permission",
        ),
        (429, "limits the rate of requests; retry later (status 429"),
    ] {
        let stripe = FakeStripe::new(move |_: &Uri| stripe_error(status, "hint"));
        let log = log_of_delivery(api(&stripe)).await;
        assert_eq!(
            log.matches("the handler of a Stripe event failed").count(),
            1,
            "{log}"
        );
        assert!(
            log.contains("the object of the event could not be fetched: "),
            "{log}"
        );
        assert!(log.contains(hint), "{log}");
        assert!(log.contains("request req_Fake1"), "{log}");
        assert!(log.contains(thin().build().id()), "{log}");
    }
}

#[tokio::test]
async fn an_object_that_is_gone_is_a_warning() {
    let stripe = FakeStripe::new(|_: &Uri| stripe_error(404, "resource_missing"));
    let log = log_of_delivery(api(&stripe)).await;
    let line = log
        .lines()
        .find(|line| line.contains("no longer exists"))
        .unwrap();
    assert!(line.contains("WARN"), "{line}");
    assert!(line.contains(thin().build().id()), "{line}");
    assert!(line.contains("the API key is of another account"), "{line}");
    assert!(!log.contains("failed"), "{log}");
}

#[tokio::test]
async fn a_field_that_does_not_fit_is_named() {
    let stripe = FakeStripe::new(|_: &Uri| r#"{"id": "hush", "object": "charge"}"#);
    let log = log_of_delivery(api(&stripe)).await;
    assert!(
        log.contains("expected the object `invoice`, found `charge`"),
        "{log}"
    );
}

async fn log_of_runs(stripe: &FakeStripe, service: EventRouter) -> String {
    let (log, _guard) = Log::start();
    let reconciler = Reconciler::new(api(stripe), service, [EventType::INVOICE_PAID]);
    let end = tokio::time::sleep(std::time::Duration::from_secs(60));
    reconciler.run(end).await;
    log.text()
}

#[tokio::test(start_paused = true)]
async fn a_reconciler_logs_what_it_found_and_why_it_failed() {
    let lists = Lists::new(100).with([tower_stripe_webhook::testing::event("invoice.paid")]);
    let handled: EventRouter = EventRouter::new().fallback(async || ());
    let log = log_of_runs(&lists.stripe(), handled).await;
    assert!(log.contains("INFO"), "{log}");
    assert!(
        log.contains("reconciled with Stripe's list of events listed=1 handled=1"),
        "{log}"
    );

    let fails: EventRouter = EventRouter::new().fallback(async || http::StatusCode::IM_A_TEAPOT);
    let log = log_of_runs(&lists.stripe(), fails).await;
    assert!(log.contains("WARN"), "{log}");
    assert!(log.contains("listed=1 handled=0 failed=1"), "{log}");

    let stripe = FakeStripe::new(|_: &Uri| stripe_error(403, "more_permissions_required"));
    let log = log_of_runs(&stripe, EventRouter::new()).await;
    assert!(log.contains("ERROR"), "{log}");
    assert!(
        log.contains(
            "events were not reconciled; the next run tries again: the API key may not read"
        ),
        "{log}"
    );
}
