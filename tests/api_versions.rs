//! `ApiVersions`: the phases of Stripe's procedure to upgrade the API version, with two endpoints on one URL.

#![cfg(all(feature = "axum", feature = "testing"))]

#[cfg(feature = "tracing")]
#[path = "support/log.rs"]
mod log;
mod support;

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::routing::post;
use http::{Request, StatusCode};
use tower::{ServiceBuilder, ServiceExt};
use tower_stripe_webhook::claims::MemoryStore;
use tower_stripe_webhook::webhook::WebhookRejectionKind;
use tower_stripe_webhook::{
    ApiVersions, DedupLayer, EventRouter, SigningSecret, StripeEvent, StripeWebhookLayer, Verifier,
    WebhookRejection,
};

use support::sign;

const OLD: Endpoint = Endpoint {
    secret: "whsec_of_the_old_endpoint",
    uri: "/webhook",
    api_version: "2026-07-29.dahlia",
};
const NEW: Endpoint = Endpoint {
    secret: "whsec_of_the_new_endpoint",
    uri: "/webhook?version=2026-10-28.endive",
    api_version: "2026-10-28.endive",
};

struct Endpoint {
    secret: &'static str,
    uri: &'static str,
    api_version: &'static str,
}

impl Endpoint {
    fn delivery(&self, id: &str) -> Request<Body> {
        let body = event(id, "invoice.paid", &format!("{:?}", self.api_version));
        Request::post(self.uri)
            .header("stripe-signature", sign(self.secret, &body))
            .body(Body::from(body))
            .unwrap()
    }
}

fn event(id: &str, event_type: &str, api_version: &str) -> String {
    format!(
        r#"{{"id":"{id}","object":"event","api_version":{api_version},"created":1700000000,"livemode":false,"data":{{"object":{{"id":"in_1"}}}},"type":"{event_type}"}}"#
    )
}

/// The events that a handler has handled, as `id version`.
#[derive(Clone, Default)]
struct Handled(Arc<Mutex<Vec<String>>>);

impl Handled {
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

/// One deployment of the service.
fn deploy(versions: ApiVersions, store: &Arc<MemoryStore>, handled: &Handled) -> Router {
    let verifier = Verifier::new(SigningSecret::new(OLD.secret).unwrap())
        .with_secret(SigningSecret::new(NEW.secret).unwrap());
    let handled = handled.clone();
    let events = EventRouter::new().fallback(async move |event: StripeEvent| {
        let version = event.api_version().unwrap_or("none");
        let mut handled = handled.0.lock().unwrap();
        handled.push(format!("{} {version}", event.id()));
    });
    let layers = ServiceBuilder::new()
        .layer(StripeWebhookLayer::new(verifier).with_api_versions(versions))
        .layer(DedupLayer::new("billing", Arc::clone(store)));
    Router::new().route("/webhook", post(events).route_layer(layers))
}

async fn send(app: &Router, request: Request<Body>) -> (StatusCode, Option<WebhookRejectionKind>) {
    let response = app.clone().oneshot(request).await.unwrap();
    let rejection = response.extensions().get::<WebhookRejection>();
    (response.status(), rejection.map(WebhookRejection::kind))
}

const SERVED: (StatusCode, Option<WebhookRejectionKind>) = (StatusCode::OK, None);
const IGNORED: (StatusCode, Option<WebhookRejectionKind>) = (
    StatusCode::OK,
    Some(WebhookRejectionKind::ApiVersionIgnored),
);
const REFUSED: (StatusCode, Option<WebhookRejectionKind>) = (
    StatusCode::BAD_REQUEST,
    Some(WebhookRejectionKind::ApiVersionRefused),
);

fn before() -> ApiVersions {
    ApiVersions::serving("dahlia").ignoring("endive")
}

fn after() -> ApiVersions {
    ApiVersions::serving("endive").refusing("dahlia")
}

#[tokio::test]
async fn the_upgrade_procedure_handles_every_event_once() {
    let (store, handled) = (Arc::default(), Handled::default());

    // Both endpoints deliver, the old code handles the old version.
    let app = deploy(before(), &store, &handled);
    assert_eq!(send(&app, NEW.delivery("evt_1")).await, IGNORED);
    assert_eq!(send(&app, OLD.delivery("evt_1")).await, SERVED);
    assert_eq!(send(&app, OLD.delivery("evt_2")).await, SERVED);
    assert_eq!(send(&app, NEW.delivery("evt_2")).await, IGNORED);
    assert_eq!(
        handled.take(),
        ["evt_1 2026-07-29.dahlia", "evt_2 2026-07-29.dahlia"]
    );

    // The new code handles the new version. Stripe retries the old copy.
    let app = deploy(after(), &store, &handled);
    assert_eq!(send(&app, OLD.delivery("evt_3")).await, REFUSED);
    assert_eq!(send(&app, NEW.delivery("evt_3")).await, SERVED);
    assert_eq!(send(&app, OLD.delivery("evt_3")).await, REFUSED);
    assert_eq!(handled.take(), ["evt_3 2026-10-28.endive"]);

    // The old endpoint is disabled. A late retry of what the old code completed is a duplicate.
    assert_eq!(send(&app, NEW.delivery("evt_4")).await, SERVED);
    assert_eq!(send(&app, NEW.delivery("evt_1")).await, SERVED);
    assert_eq!(handled.take(), ["evt_4 2026-10-28.endive"]);
}

#[tokio::test]
async fn a_rollback_handles_what_only_the_new_code_saw() {
    let (store, handled) = (Arc::default(), Handled::default());
    let app = deploy(after(), &store, &handled);
    assert_eq!(send(&app, NEW.delivery("evt_1")).await, SERVED);
    assert_eq!(send(&app, OLD.delivery("evt_1")).await, REFUSED);
    assert_eq!(send(&app, OLD.delivery("evt_2")).await, REFUSED);
    handled.take();

    // The old code is back and the new endpoint disabled. Stripe retries the refused copies.
    let app = deploy(before(), &store, &handled);
    assert_eq!(send(&app, OLD.delivery("evt_1")).await, SERVED);
    assert_eq!(send(&app, OLD.delivery("evt_2")).await, SERVED);
    assert_eq!(handled.take(), ["evt_2 2026-07-29.dahlia"]);
}

#[tokio::test]
async fn refusing_both_ways_loses_no_event_while_instances_of_both_codes_run() {
    let (store, handled) = (Arc::default(), Handled::default());
    // With `ignoring`, the old instance would acknowledge the copy that only the new one handles.
    let old = deploy(
        ApiVersions::serving("dahlia").refusing("endive"),
        &store,
        &handled,
    );
    let new = deploy(after(), &store, &handled);
    assert_eq!(send(&old, NEW.delivery("evt_1")).await, REFUSED);
    assert_eq!(send(&new, OLD.delivery("evt_1")).await, REFUSED);
    assert_eq!(send(&old, OLD.delivery("evt_2")).await, SERVED);
    assert_eq!(send(&old, NEW.delivery("evt_2")).await, REFUSED);
    assert_eq!(handled.take(), ["evt_2 2026-07-29.dahlia"]);

    // Stripe retries, when only instances of the new code are left.
    assert_eq!(send(&new, NEW.delivery("evt_1")).await, SERVED);
    assert_eq!(send(&new, OLD.delivery("evt_1")).await, REFUSED);
    assert_eq!(send(&new, NEW.delivery("evt_2")).await, SERVED);
    assert_eq!(handled.take(), ["evt_1 2026-10-28.endive"]);
}

/// Sends a payload to a service with these rules.
async fn decide_payload(
    versions: ApiVersions,
    payload: impl Into<String>,
) -> (StatusCode, Option<WebhookRejectionKind>) {
    let app = deploy(versions, &Arc::default(), &Handled::default());
    let payload = payload.into();
    let request = Request::post("/webhook").header("stripe-signature", sign(OLD.secret, &payload));
    send(&app, request.body(Body::from(payload)).unwrap()).await
}

/// Sends one event of a version, given as JSON, to a service with these rules.
async fn decide(
    versions: ApiVersions,
    event_type: &str,
    api_version: &str,
) -> (StatusCode, Option<WebhookRejectionKind>) {
    decide_payload(versions, event("evt_1", event_type, api_version)).await
}

#[tokio::test]
async fn a_whole_version_takes_precedence_over_its_train() {
    let versions = ApiVersions::serving("endive")
        .refusing("2026-09-30.endive")
        .ignoring("2024-06-20");
    for (api_version, expected) in [
        (r#""2026-10-28.endive""#, SERVED),
        (r#""2026-09-30.endive""#, REFUSED),
        (r#""2024-06-20""#, IGNORED),
    ] {
        let decision = decide(versions.clone(), "invoice.paid", api_version).await;
        assert_eq!(decision, expected, "{api_version}");
    }
}

#[tokio::test]
async fn flags_of_preview_features_do_not_hide_the_version() {
    let versions = ApiVersions::serving("endive")
        .refusing("dahlia")
        .ignoring("2020-08-27");
    for (api_version, expected) in [
        (r#""2020-08-27; orders_beta=v4""#, IGNORED),
        (r#""2020-08-27;orders_beta=v4""#, IGNORED),
        (r#""2026-07-29.dahlia; a_beta=v1; b_beta=v2""#, REFUSED),
        (r#""2026-07-29; beta.dahlia""#, SERVED),
    ] {
        let decision = decide(versions.clone(), "invoice.paid", api_version).await;
        assert_eq!(decision, expected, "{api_version}");
    }
}

#[tokio::test]
async fn versions_that_are_not_named_and_events_without_one_are_served() {
    let huge = format!("\"2026-07-29.dahlia{}\"", "a".repeat(500_000));
    for api_version in [
        r#""2025-12-15.clover""#,
        r#""2020-08-27""#,
        r#""endive""#,
        r#""dahlia.endive.x""#,
        r#""2026-07-29.Dahlia""#,
        r#""2026-07-29.""#,
        r#"";""#,
        r#""""#,
        r#""\ud800.dahlia""#,
        &huge,
        "null",
        "20260729",
        r#"["2026-07-29.dahlia"]"#,
        r#"{"2026-07-29.dahlia": "2026-07-29.dahlia"}"#,
    ] {
        let decision = decide(after(), "invoice.paid", api_version).await;
        let shown = &api_version[..api_version.len().min(50)];
        assert_eq!(decision, SERVED, "{shown}");
    }
    let absent = event("evt_1", "invoice.paid", "null").replace(r#""api_version":null,"#, "");
    assert_eq!(decide_payload(after(), absent).await, SERVED);
}

#[tokio::test]
async fn only_the_events_own_version_decides() {
    let nested = event("evt_1", "invoice.paid", r#""2026-10-28.endive""#).replace(
        r#"{"id":"in_1"}"#,
        r#"{"id":"in_1","api_version":"2026-07-29.dahlia"},"api_version":"2026-07-29.dahlia""#,
    );
    assert!(nested.contains("dahlia"));
    assert_eq!(decide_payload(after(), nested).await, SERVED);
}

#[tokio::test]
async fn the_last_of_repeated_versions_decides_as_handlers_read_it() {
    let repeated = r#""2026-10-28.endive","api_version":"2026-07-29.dahlia""#;
    assert_eq!(decide(after(), "invoice.paid", repeated).await, REFUSED);
    let repeated = r#""2026-07-29.dahlia","\u0061pi_version":"2026-10-28.endive""#;
    assert_eq!(decide(after(), "invoice.paid", repeated).await, SERVED);
}

#[tokio::test]
async fn thin_events_pass() {
    let with_version = support::THIN.replacen('{', r#"{"api_version":"2026-07-29.dahlia","#, 1);
    for payload in [support::THIN, &with_version] {
        assert_eq!(decide_payload(after(), payload).await, SERVED, "{payload}");
    }
}

#[tokio::test]
async fn a_decision_is_left_to_the_handler_whatever_its_version() {
    let versions = ApiVersions::serving("endive")
        .ignoring("dahlia")
        .refusing("clover");
    for api_version in [r#""2026-07-29.dahlia""#, r#""2025-12-15.clover""#] {
        let decision = decide(
            versions.clone(),
            "issuing_authorization.request",
            api_version,
        )
        .await;
        assert_eq!(decision, SERVED, "{api_version}");
    }
}

#[tokio::test]
async fn only_verified_events_are_ignored() {
    let app = deploy(before(), &Arc::default(), &Handled::default());
    let mut forged = NEW.delivery("evt_1");
    *forged.body_mut() = Body::from(event("evt_2", "invoice.paid", r#""2026-10-28.endive""#));
    let (status, kind) = send(&app, forged).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(matches!(kind, Some(WebhookRejectionKind::Signature(_))));
}

#[test]
#[should_panic(expected = "\"Endive\" is not an API version: expected a release train (endive)")]
fn a_text_that_is_no_version_panics() {
    let _ = ApiVersions::serving("Endive");
}

#[test]
fn versions_and_trains_have_a_form() {
    for text in [
        "",
        ".endive",
        "2026-10-28.",
        "2026-10-28.endive.x",
        "2026/10/28",
        "20261028",
        "v1",
        " endive",
    ] {
        let result = std::panic::catch_unwind(|| ApiVersions::serving(text));
        assert!(result.is_err(), "{text:?}");
    }
    for text in ["endive", "2026-10-28.endive", "2024-06-20", "preview"] {
        let _ = ApiVersions::serving(text);
    }
}

#[test]
#[should_panic(expected = "the API version \"endive\" is named twice")]
fn a_version_has_one_rule() {
    let _ = ApiVersions::serving("endive").ignoring("endive");
}

#[test]
#[should_panic(expected = "`with_api_versions` reads the event and `payload_only` reads none")]
fn payload_only_cannot_check_the_version() {
    let layer = StripeWebhookLayer::new(SigningSecret::new(OLD.secret).unwrap());
    let _ = layer.payload_only().with_api_versions(before());
}

#[cfg(feature = "tracing")]
#[tokio::test]
async fn a_version_that_is_not_named_is_logged_once() {
    let (log, _guard) = log::Log::start();
    let (store, handled) = (Arc::default(), Handled::default());
    let app = deploy(ApiVersions::serving("clover"), &store, &handled);
    for endpoint in [&OLD, &NEW] {
        for id in ["evt_1", "evt_2", "evt_3"] {
            send(&app, endpoint.delivery(id)).await;
        }
    }
    let text = log.text();
    let warnings: Vec<_> = text
        .lines()
        .filter(|line| line.contains("`ApiVersions` does not name"))
        .collect();
    assert_eq!(warnings.len(), 2, "{text}");
    assert!(warnings[0].contains(OLD.api_version), "{text}");
    assert!(warnings[1].contains(NEW.api_version), "{text}");
}
