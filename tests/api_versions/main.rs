//! `ApiVersions`: which events are served, and the steps of an upgrade with two endpoints on one URL.

#![cfg(all(feature = "axum", feature = "testing"))]

mod deployment;
#[cfg(feature = "tracing")]
#[path = "../support/log.rs"]
mod log;
#[path = "../support/mod.rs"]
mod support;
mod upgrade;

use axum::body::Body;
use http::{Request, StatusCode};
use tower_stripe_webhook::webhook::WebhookRejectionKind;
use tower_stripe_webhook::{ApiVersions, SigningSecret, StripeWebhookLayer};

use deployment::{IGNORED, NEW, OLD, REFUSED, SERVED, Service, after, before, event, send};
use support::sign;

/// Sends a payload to a service with these rules.
async fn decide_payload(
    versions: ApiVersions,
    payload: impl Into<String>,
) -> (StatusCode, Option<WebhookRejectionKind>) {
    let app = Service::default().deploy(versions);
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
    let app = Service::default().deploy(before());
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
    let app = Service::default().deploy(ApiVersions::serving("clover"));
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
