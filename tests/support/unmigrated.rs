//! SQL stores without their table.

use std::error::Error;

use tower_stripe_webhook::claims::{ClaimStore, State};
use tower_stripe_webhook::testing::claim_store::request;

const HINT: &str = "a table of the store does not exist: call migrate() first";

/// Checks that an error has the hint as its source, and the database's error with the given text below it.
#[track_caller]
pub fn assert_says_to_migrate(error: &dyn Error, database_error: &str) {
    let hint = error.source().unwrap();
    assert_eq!(hint.to_string(), HINT);
    let source = hint.source().unwrap().downcast_ref::<sqlx::Error>();
    let source = source.unwrap().as_database_error().unwrap();
    assert_eq!(source.message(), database_error);
}

/// Checks the errors of a store, and what `DedupLayer` logs and responds.
pub async fn check_errors_and_log(store: impl ClaimStore, database_error: &str) {
    let claim = store.claim(&request("evt_1")).await.unwrap_err();
    assert_says_to_migrate(&claim, database_error);
    let purge = store.purge(1).await.unwrap_err();
    assert_says_to_migrate(&purge, database_error);
    let list = store.list(State::Completed, 1).await.unwrap_err();
    assert_says_to_migrate(&list, database_error);
    #[cfg(feature = "tracing")]
    check_log(store).await;
}

#[cfg(feature = "tracing")]
async fn check_log(store: impl ClaimStore) {
    use std::convert::Infallible;

    use http::{Request, Response, StatusCode};
    use tower::{ServiceBuilder, ServiceExt};
    use tower_stripe_webhook::dedup::DedupLayer;
    use tower_stripe_webhook::testing::{event, signed_request};
    use tower_stripe_webhook::webhook::EventBody;
    use tower_stripe_webhook::{SigningSecret, StripeWebhookLayer};

    let secret = "whsec_test_secret";
    let service = ServiceBuilder::new()
        .layer(StripeWebhookLayer::new(SigningSecret::new(secret).unwrap()))
        .layer(DedupLayer::new("billing", store))
        .service_fn(async |_: Request<EventBody>| Ok::<_, Infallible>(Response::new(())));
    let (log, _guard) = crate::log::Log::start();
    let request = signed_request("/webhook", secret, event("invoice.paid"));
    let response = service.oneshot(request).await.unwrap();
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    let log = log.text();
    assert!(log.contains(&format!("cause={HINT}")), "{log}");
}
