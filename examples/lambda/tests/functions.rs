//! Both functions in process, with the JSON that Lambda passes to them.

use std::sync::Arc;
use std::time::SystemTime;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use lambda_http::request::LambdaRequest;
use lambda_http::{Adapter, Context, LambdaEvent, Service};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use tower_stripe_webhook::SigningSecret;
use tower_stripe_webhook::claims::{ClaimStore, MemoryStore, State};
use tower_stripe_webhook::testing::{EventBuilder, event, sign};

const SECRET: &str = "whsec_test";
const SOURCE: &str = "aws.partner/stripe.com/ed_1";

/// Calls the endpoint with a request of an HTTP API. Returns the status of the response.
async fn invoke_http(store: &Arc<MemoryStore>, secret: &str, is_base64: bool) -> u64 {
    let body = event("invoice.paid").payload();
    let signature = sign(secret, &body, SystemTime::now());
    let text = String::from_utf8(body.to_vec()).unwrap();
    let invocation = json!({
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": "/webhook",
        "rawQueryString": "",
        "headers": {
            "content-type": "application/json; charset=utf-8",
            "host": "example.execute-api.eu-west-1.amazonaws.com",
            "stripe-signature": signature,
        },
        "requestContext": {
            "accountId": "123456789012",
            "apiId": "example",
            "domainName": "example.execute-api.eu-west-1.amazonaws.com",
            "http": {
                "method": "POST",
                "path": "/webhook",
                "protocol": "HTTP/1.1",
                "sourceIp": "192.0.2.1",
                "userAgent": "Stripe/1.0",
            },
            "requestId": "1",
            "routeKey": "$default",
            "stage": "$default",
            "time": "01/Nov/2026:00:00:00 +0000",
            "timeEpoch": 1_793_491_200_000_u64,
        },
        "body": if is_base64 { BASE64_STANDARD.encode(&text) } else { text },
        "isBase64Encoded": is_base64,
    });
    let request: LambdaRequest = serde_json::from_value(invocation).unwrap();
    let verifier = SigningSecret::new(SECRET).unwrap().into();
    let mut function = Adapter::from(lambda::app(verifier, Arc::clone(store)));
    let response = function
        .call(LambdaEvent::new(request, Context::default()))
        .await;
    let response: Value = serde_json::to_value(response.unwrap()).unwrap();
    response["statusCode"].as_u64().unwrap()
}

/// Calls the target of the bus with an event from a source.
async fn invoke_event_bridge(store: &Arc<MemoryStore>, source: &str) -> Result<(), String> {
    invoke_with_detail(store, source, event("invoice.paid")).await
}

async fn invoke_with_detail(
    store: &Arc<MemoryStore>,
    source: &str,
    detail: EventBuilder,
) -> Result<(), String> {
    let detail: Value = serde_json::from_slice(&detail.payload()).unwrap();
    let envelope = json!({
        "version": "0",
        "id": "17e8dff5-d6cd-3770-ace9-aeac02b6ac3f",
        "detail-type": "invoice.paid",
        "source": source,
        "account": "123456789012",
        "time": "2026-11-01T00:00:00Z",
        "region": "eu-west-1",
        "resources": [],
        "detail": detail,
    });
    let envelope: Box<RawValue> = serde_json::from_str(&envelope.to_string()).unwrap();
    let consumer = lambda::consumer(Arc::clone(store));
    let result = lambda::consume(consumer, &envelope).await;
    result.map_err(|error| error.to_string())
}

async fn completed(store: &MemoryStore) -> usize {
    store.list(State::Completed, 10).await.unwrap().len()
}

#[tokio::test]
async fn a_signed_http_request_is_handled() {
    for is_base64 in [false, true] {
        let store = Arc::default();
        assert_eq!(invoke_http(&store, SECRET, is_base64).await, 200);
        assert_eq!(completed(&store).await, 1);
    }
}

#[tokio::test]
async fn a_forged_http_request_is_rejected() {
    let store = Arc::default();
    assert_eq!(invoke_http(&store, "whsec_another", false).await, 400);
    assert_eq!(completed(&store).await, 0);
}

#[tokio::test]
async fn an_event_from_stripes_partner_source_is_handled() {
    let store = Arc::default();
    let result = invoke_event_bridge(&store, SOURCE).await;
    assert_eq!(result, Ok(()));
    assert_eq!(completed(&store).await, 1);
}

#[tokio::test]
async fn an_event_whose_handler_fails_is_an_error_and_runs_again() {
    let store = Arc::default();
    let invoice = json!({"id": "in_1", "object": "invoice", "amount_paid": "2000"});
    let unreadable = event("invoice.paid").object(invoice);
    let result = invoke_with_detail(&store, SOURCE, unreadable).await;
    let error = result.unwrap_err();
    assert!(
        error.ends_with("was not handled: 500 Internal Server Error"),
        "{error}"
    );
    assert_eq!(completed(&store).await, 0);

    assert_eq!(invoke_event_bridge(&store, SOURCE).await, Ok(()));
    assert_eq!(completed(&store).await, 1);
}

#[tokio::test]
async fn an_event_from_another_source_is_an_error() {
    let store = Arc::default();
    let error = invoke_event_bridge(&store, "com.example")
        .await
        .unwrap_err();
    assert!(error.contains("`source` is not Stripe"), "{error}");
    assert_eq!(completed(&store).await, 0);
}

#[tokio::test]
async fn an_event_that_arrives_in_both_ways_takes_effect_once() {
    let store = Arc::default();
    assert_eq!(invoke_http(&store, SECRET, false).await, 200);
    let result = invoke_event_bridge(&store, SOURCE).await;
    assert_eq!(result, Ok(()));
    assert_eq!(completed(&store).await, 1);
}
