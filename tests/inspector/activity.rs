//! The counts of an endpoint's deliveries.

use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::routing::post;
use http::Request;
use tower::ServiceExt;
use tower_stripe_webhook::inspector::{Activity, Inspector};
use tower_stripe_webhook::testing::signed_request;
use tower_stripe_webhook::{EventRouter, SigningSecret, StripeWebhookLayer};

use crate::client::{assert_shows, mount, open};
use crate::with_each_store::invoice;

const SECRET: &str = "whsec_test_secret";

#[tokio::test(start_paused = true)]
async fn the_overview_shows_the_last_verified_request_and_the_rejections() {
    let activity = Activity::new("payments");
    let layer = StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap())
        .with_observer(activity.clone());
    let endpoint = post(EventRouter::new()).route_layer(layer);
    let endpoint: Router = Router::new().route("/webhook", endpoint);
    let inspector = mount(Inspector::new().with_activity(&activity));
    let page = open(&inspector, "").await;
    assert_shows(&page, "Endpoint payments Last verified never Verified 0");
    assert_shows(
        &page,
        "No request was rejected since the start of this process.",
    );

    let genuine = signed_request("/webhook", SECRET, invoice(1));
    assert_eq!(
        endpoint.clone().oneshot(genuine).await.unwrap().status(),
        200
    );
    tokio::time::advance(Duration::from_secs(90)).await;
    for _ in 0..2 {
        let forged = Request::post("/webhook").body(Body::from("{}")).unwrap();
        assert_eq!(
            endpoint.clone().oneshot(forged).await.unwrap().status(),
            400
        );
    }
    tokio::time::advance(Duration::from_secs(5)).await;
    let page = open(&inspector, "").await;
    assert_shows(
        &page,
        "Last verified 1 min 35 s ago Verified 1 Process up for 1 min 35 s",
    );
    assert_shows(&page, "missing_header 2 5 s ago");
}
