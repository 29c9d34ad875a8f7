//! Views in axum handlers: responses and log lines.

use axum::body::Body;
use axum::extract::Request;
use axum::handler::Handler;
use http::StatusCode;
use http_body_util::BodyExt;
use serde_json::json;
use tower::{Layer, ServiceExt};
use tower_stripe_webhook::objects::{Charge, FieldError, PaymentIntent};
use tower_stripe_webhook::{EventObject, HandlerResult, SigningSecret, StripeWebhookLayer};

use crate::events::event_with;
use crate::log::Log;
use crate::support::{SECRET, sign};

/// Delivers a charge without a currency, of an old API version.
async fn serve<H, T>(handler: H) -> (StatusCode, String)
where
    H: Handler<T, ()>,
    T: 'static,
{
    let charge = json!({"id": "ch_1", "object": "charge", "amount": "secret amount"});
    let event = event_with(&charge, &json!({"api_version": "2020-08-27"}));
    let layer = StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap());
    let body = str::from_utf8(event.payload()).unwrap().to_owned();
    let request = Request::post("/").header("stripe-signature", sign(SECRET, &body));
    let service = layer.layer(handler.with_state(()));
    let response = service
        .oneshot(request.body(Body::from(body)).unwrap())
        .await
        .unwrap();
    let status = response.status();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn a_field_error_is_500_and_logged_with_event_version_path_and_what_was_found() {
    let (log, _guard) = Log::start();
    let (status, body) = serve(
        async |EventObject(charge): EventObject<Charge>| -> HandlerResult {
            charge.amount()?;
            Ok(())
        },
    )
    .await;
    assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(body, "the event was not handled; retry later");
    let text = log.text();
    for part in [
        "event_id=\"evt_1\"",
        "event_type=\"charge.succeeded\"",
        "api_version=\"2020-08-27\"",
        "path=\"data.object.amount\"",
        "expected an integer, found a string",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("secret amount"), "{text}");
}

#[tokio::test]
async fn a_field_error_is_itself_a_response() {
    let (log, _guard) = Log::start();
    let (status, body) = serve(
        async |EventObject(charge): EventObject<Charge>| -> Result<(), FieldError> {
            charge.currency().map(drop)
        },
    )
    .await;
    assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(
        body.starts_with("a field of the event's object does not fit"),
        "{body}"
    );
    assert!(
        log.text().contains("path=\"data.object.currency\""),
        "{}",
        log.text()
    );
}

#[tokio::test]
async fn the_wrong_object_is_500_and_names_both() {
    let (log, _guard) = Log::start();
    let (status, body) = serve(async |_: EventObject<PaymentIntent>| {}).await;
    assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(
        body,
        "the handler reads the object `payment_intent`, but the event carries `charge`: is the handler routed to the \
         right event type?"
    );
    assert!(
        log.text()
            .contains("expected the object `payment_intent`, found `charge`")
    );
}

#[tokio::test]
async fn an_absent_nullable_field_of_another_version_is_logged_once_per_object_and_version() {
    let (log, _guard) = Log::start();
    for api_version in [
        "2015-10-16",
        "2015-10-16",
        "2016-02-29",
        "2026-11-25.endive",
        "2026-10-28.endive",
    ] {
        let event = event_with(
            &json!({"object": "charge", "outcome": {}}),
            &json!({"api_version": api_version}),
        );
        let charge: Charge = event.object().unwrap();
        assert_eq!(charge.outcome().unwrap().unwrap().reason(), Ok(None));
        assert_eq!(charge.customer_id(), Ok(None));
    }
    let text = log.text();
    let lines: Vec<_> = text
        .lines()
        .filter(|line| line.contains("may have moved"))
        .collect();
    assert_eq!(lines.len(), 2, "{text}");
    for (line, api_version) in lines.iter().zip(["2015-10-16", "2016-02-29"]) {
        assert!(
            line.contains("WARN") && line.contains("object=\"charge\""),
            "{line}"
        );
        assert!(
            line.contains(&format!("api_version=\"{api_version}\"")),
            "{line}"
        );
        assert!(
            line.contains("path=\"data.object.outcome.reason\""),
            "{line}"
        );
    }
}

#[tokio::test]
async fn an_absent_field_of_previous_attributes_is_not_logged() {
    let (log, _guard) = Log::start();
    let event = event_with(
        &json!({}),
        &json!({"api_version": "2014-01-31", "data": {"object": {}, "previous_attributes": {}}}),
    );
    let previous = event.previous_attributes::<Charge>().unwrap().unwrap();
    assert_eq!(previous.customer_id(), Ok(None));
    assert!(!log.text().contains("may have moved"), "{}", log.text());
}
