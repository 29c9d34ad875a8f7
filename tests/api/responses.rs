//! The meaning of each response of Stripe.

use std::time::Duration;

use axum::response::{IntoResponse, Response};
use http::Uri;
use serde_json::Value;
use tower_stripe_webhook::api::{ApiError, ApiErrorKind};
use tower_stripe_webhook::testing::{EventBuilder, event};

use crate::fake::{FakeStripe, stripe_error};
use crate::{KEY, api, thin};

async fn failure<R>(respond: impl Fn() -> R + Send + Sync + 'static) -> ApiError
where
    R: IntoResponse,
{
    let stripe = FakeStripe::new(move |_: &Uri| respond());
    let error = api(&stripe).event(&thin().build()).await.unwrap_err();
    stripe.only_request();
    error
}

#[tokio::test]
async fn every_status_has_its_kind() {
    for (status, code, kind, is_transient) in [
        (401, "api_key_expired", ApiErrorKind::Unauthorized, false),
        (403, "account_invalid", ApiErrorKind::Forbidden, false),
        (404, "resource_missing", ApiErrorKind::NotFound, false),
        (404, "not_found", ApiErrorKind::NotFound, false),
        (404, "unknown", ApiErrorKind::Rejected, false),
        (400, "parameter_invalid", ApiErrorKind::Rejected, false),
        (410, "resource_missing", ApiErrorKind::Rejected, false),
        (429, "rate_limit", ApiErrorKind::RateLimited, true),
        (500, "api_error", ApiErrorKind::Unavailable, true),
        (503, "api_error", ApiErrorKind::Unavailable, true),
    ] {
        let error = failure(move || stripe_error(status, code)).await;
        assert_eq!(error.kind(), kind, "{status} {code}");
        assert_eq!(error.kind().is_transient(), is_transient, "{status}");
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(error.code(), Some(code));
        assert_eq!(error.request_id(), Some("req_Fake1"));
    }
}

#[tokio::test]
async fn a_404_of_another_server_does_not_mean_that_the_object_is_gone() {
    for body in [
        "",
        "404 page not found",
        "{}",
        r#"{"error": null}"#,
        r#"{"error": {}}"#,
    ] {
        let error = failure(move || (http::StatusCode::NOT_FOUND, body)).await;
        assert_eq!(error.kind(), ApiErrorKind::Rejected, "{body}");
        assert_eq!(error.code(), None);
    }
}

#[tokio::test]
async fn redirects_are_not_followed() {
    for status in [301, 302, 303, 307, 308] {
        let error = failure(move || {
            Response::builder()
                .status(status)
                .header("location", "https://evil.example/v1/charges/ch_1")
                .body(axum::body::Body::empty())
                .unwrap()
        })
        .await;
        assert_eq!(error.kind(), ApiErrorKind::Redirect);
        assert!(!error.kind().is_transient());
    }
}

#[tokio::test]
async fn retry_after_is_read_in_seconds_up_to_an_hour() {
    for (header, expected) in [
        ("2", Some(Duration::from_secs(2))),
        (" 30 ", Some(Duration::from_secs(30))),
        ("0", Some(Duration::ZERO)),
        ("999999999", Some(Duration::from_secs(3600))),
        ("99999999999999999999999", None),
        ("-1", None),
        ("Sun, 29 Nov 2026 08:00:00 GMT", None),
    ] {
        let error = failure(move || {
            let mut response = stripe_error(429, "rate_limit");
            response
                .headers_mut()
                .insert("retry-after", header.parse().unwrap());
            response
        })
        .await;
        assert_eq!(error.retry_after(), expected, "{header}");
    }
    let error = failure(|| stripe_error(429, "rate_limit")).await;
    assert_eq!(error.retry_after(), None);
}

#[tokio::test]
async fn messages_say_what_to_check_and_quote_nothing() {
    let error = failure(|| stripe_error(401, "api_key_expired")).await;
    assert_eq!(
        error.to_string(),
        "Stripe's API rejected the API key: was it revoked, or has it expired? (status 401, code \
         api_key_expired, request req_Fake1)",
    );
    for status in [301, 400, 401, 403, 404, 429, 500] {
        for code in ["resource_missing", "hush hush", "\\u0068ush!"] {
            let error = failure(move || stripe_error(status, code)).await;
            let shown = format!("{error} {error:?} {error:#?}");
            assert!(!shown.contains("hush"), "{shown}");
            assert!(!shown.contains(KEY), "{shown}");
        }
    }
}

#[tokio::test]
async fn only_the_same_event_is_accepted() {
    let other: [EventBuilder; 3] = [
        thin().id("evt_other"),
        event("v1.invoice.voided").id(thin().build().id()),
        event("invoice.paid").id(thin().build().id()),
    ];
    for builder in other {
        let payload = builder.payload();
        let error = failure(move || payload.clone()).await;
        assert_eq!(error.kind(), ApiErrorKind::UnexpectedBody);
    }
    for body in ["", "hush", "<html>", "{}"] {
        let error = failure(move || body).await;
        assert_eq!(error.kind(), ApiErrorKind::UnexpectedBody);
    }
}

#[tokio::test]
async fn a_fetched_event_keeps_how_it_was_verified() {
    use std::time::SystemTime;
    use tower_stripe_webhook::testing::sign;
    use tower_stripe_webhook::{SigningSecret, StripeEvent, Verifier};

    let verifier = Verifier::new(SigningSecret::new("whsec_test").unwrap()).with_tenant("acme");
    let delivered = || thin().id("evt_1");
    let header = sign("whsec_test", delivered().payload(), SystemTime::now());
    let event = StripeEvent::verify(&verifier, header.as_bytes(), delivered().payload()).unwrap();
    let stripe = FakeStripe::new(|_: &Uri| {
        thin()
            .id("evt_1")
            .member("data", serde_json::json!({"amount": 7}))
            .payload()
    });
    let fetched = api(&stripe).event(&event).await.unwrap();
    assert_eq!(fetched.verified_by(), event.verified_by());
    assert_eq!(fetched.data::<Value>().unwrap().unwrap()["amount"], 7);
}

#[tokio::test]
async fn a_fetched_event_keeps_its_tenant() {
    let stripe = FakeStripe::new(|_: &Uri| thin().id("evt_1").payload());
    let event = thin().id("evt_1").build().with_tenant("acme");
    let fetched = api(&stripe).event(&event).await.unwrap();
    assert_eq!(fetched.tenant(), Some("acme"));
}

/// Otherwise, a handler and `Latest` would take the event for one of the platform.
#[tokio::test]
async fn a_fetched_event_keeps_the_account_that_stripe_does_not_name() {
    let notified = || thin().id("evt_1");
    let connected = || event("invoice.paid").id("evt_1");
    let cases = [
        (connected().account("acct_1"), connected()),
        (
            connected().account("acct_1").context("org_1/acct_1"),
            connected(),
        ),
        (
            connected().account("acct_1"),
            connected().member("account", Value::Null),
        ),
        (connected().account("\"\\"), connected()),
        (connected(), connected()),
        (notified().context("acct_1"), notified()),
        (
            notified().context("acct_1"),
            notified().member("context", Value::Null),
        ),
        (notified().context("acct_1"), notified().context("acct_1")),
    ];
    for (delivered, fetched) in cases {
        for end in ["", " \n"] {
            let body = [&fetched.payload()[..], end.as_bytes()].concat();
            let stripe = FakeStripe::new(move |_: &Uri| body.clone());
            let delivered = delivered.build();
            let fetched = api(&stripe).event(&delivered).await.unwrap();
            assert_eq!(fetched.account(), delivered.account());
            assert_eq!(fetched.context(), delivered.context());
            assert!(serde_json::from_slice::<Value>(fetched.payload()).is_ok());
        }
    }
}
