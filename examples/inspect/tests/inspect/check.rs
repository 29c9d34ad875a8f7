//! `inspect check`, with a fake of Stripe's API.

use axum::Router;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::get;
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::command::{Run, command, run};

const KEY: &str = "rk_test_fake1";

/// Serves one webhook endpoint to whoever has the key, and returns the URL.
async fn fake_stripe(endpoint: Value) -> String {
    let respond = move |headers: HeaderMap| async move {
        let is_authorized = headers["authorization"] == format!("Bearer {KEY}");
        match is_authorized {
            true => (StatusCode::OK, endpoint.to_string()),
            false => (StatusCode::UNAUTHORIZED, "{}".to_owned()),
        }
    };
    let app = Router::new().route("/v1/webhook_endpoints/we_1", get(respond));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, app).await });
    url
}

fn endpoint(status: &str) -> Value {
    json!({
        "id": "we_1",
        "object": "webhook_endpoint",
        "api_version": null,
        "enabled_events": ["invoice.paid", "payout.failed"],
        "livemode": false,
        "status": status,
        "url": "https://example.com/webhook",
    })
}

fn check(url: &str, key: &str, types: &str) -> Run {
    let args = ["check", "we_1", "--url", url, "--types", types];
    run(command().env("STRIPE_API_KEY", key).args(args))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_types_of_the_endpoint_are_compared() {
    let url = fake_stripe(endpoint("enabled")).await;
    let same = check(&url, KEY, "invoice.paid,payout.failed").json();
    assert_eq!(same["unhandled"], json!([]));

    let different = check(&url, KEY, "invoice.paid,customer.created");
    assert_eq!(different.status, 1, "{}", different.stderr);
    let value: Value = serde_json::from_str(&different.stdout).unwrap();
    assert_eq!(value["unsubscribed"], json!(["customer.created"]));
    assert_eq!(value["unhandled"], json!(["payout.failed"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disabled_endpoint_fails_the_check() {
    let url = fake_stripe(endpoint("disabled")).await;
    let run = check(&url, KEY, "invoice.paid,payout.failed");
    assert_eq!(run.status, 1, "{}", run.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn errors_of_the_api_have_their_status() {
    let url = fake_stripe(endpoint("enabled")).await;
    let rejected = check(&url, "rk_test_other", "invoice.paid");
    rejected.fails(3, "Stripe's API");
    assert!(!rejected.stderr.contains("rk_test_other"));
    check("http://127.0.0.1:1", KEY, "invoice.paid").fails(3, "Stripe's API");
}

#[test]
fn wrong_arguments_are_explained() {
    check("https://api.stripe.com", KEY, "invoice.payed").fails(2, "no event type invoice.payed");
    check("http://127.0.0.1", "rk_live_1", "invoice.paid").fails(2, "--url must be https://");
    let without_key = ["check", "we_1", "--types", "invoice.paid"];
    run(command().args(without_key)).fails(2, "STRIPE_API_KEY");
}
