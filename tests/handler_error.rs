//! The response to each error that a handler can return as a `HandlerError`.

#![cfg(feature = "axum")]

mod support;

use std::error::Error;
use std::{fmt, io};

use axum::body::Body;
use axum::extract::{FromRequestParts, Request};
use axum::response::{IntoResponse, Response};
use http::{Extensions, StatusCode};
use http_body_util::BodyExt;
use tower::{BoxError, Layer, ServiceExt};
use tower_stripe_webhook::claims::Grant;
use tower_stripe_webhook::extract::{EventObjectRejection, MissingGrant};
use tower_stripe_webhook::{
    Discard, EventObject, EventRouter, HandlerError, HandlerFailure, HandlerResult, SigningSecret,
    StripeEvent, StripeWebhookLayer, VerifiedPayload,
};

use support::{PAYMENT_INTENT_SUCCEEDED, SECRET, sign};

const TEXT: &str = "the event was not handled; retry later";

/// Part of every error text in this file, to detect leaks into the response.
const HUSH: &str = "hush";

async fn body_text(response: Response) -> String {
    let body = response.into_body().collect().await.unwrap().to_bytes();
    String::from_utf8(body.to_vec()).unwrap()
}

/// Asserts the status and the body of the response, and that the error appears only in its extensions.
#[track_caller]
fn assert_failure(error: impl Into<HandlerError>, status: StatusCode) -> impl Future<Output = ()> {
    let error = error.into();
    assert_eq!(error.status(), status);
    let message = error.error().to_string();
    let response = error.into_response();
    assert_eq!(response.status(), status);
    let headers = format!("{:?}", response.headers());
    assert!(!headers.contains(HUSH), "{headers}");
    let failure: &HandlerFailure = response.extensions().get().unwrap();
    assert_eq!(failure.clone().error().to_string(), message);
    assert!(response.extensions().get::<Discard>().is_none());
    async move { assert_eq!(body_text(response).await, TEXT) }
}

/// An error that wraps another one as its source.
#[derive(Debug)]
struct Outer(BoxError);

impl fmt::Display for Outer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("hush: outer")
    }
}

impl Error for Outer {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.0)
    }
}

fn nested(error: impl Into<BoxError>, depth: usize) -> Outer {
    (1..depth).fold(Outer(error.into()), |inner, _| Outer(inner.into()))
}

#[tokio::test]
async fn any_error_is_500_with_a_constant_body() {
    let error = StatusCode::INTERNAL_SERVER_ERROR;
    assert_failure("hush: db down", error).await;
    assert_failure("hush: db down".to_owned(), error).await;
    assert_failure(io::Error::other("hush"), error).await;
    assert_failure("hush".parse::<u8>().unwrap_err(), error).await;
    assert_failure(nested("hush", 5), error).await;
    let boxed: BoxError = "hush".into();
    assert_failure(boxed, error).await;
    assert_failure(HandlerError::new("hush"), error).await;
}

#[tokio::test]
async fn the_question_mark_converts_every_error() {
    fn text() -> HandlerResult {
        Err("hush")?
    }
    fn owned() -> HandlerResult<u8> {
        Err("hush".to_owned())?
    }
    fn input() -> HandlerResult<Vec<u8>> {
        Ok(std::fs::read("/no/such/hush")?)
    }
    fn number() -> HandlerResult<u8> {
        Ok("hush".parse()?)
    }
    fn boxed() -> HandlerResult {
        let result: Result<(), BoxError> = Err("hush".into());
        Ok(result?)
    }
    fn failed() -> HandlerResult {
        text()?;
        Ok(())
    }
    let error = StatusCode::INTERNAL_SERVER_ERROR;
    assert_failure(text().unwrap_err(), error).await;
    assert_failure(owned().unwrap_err(), error).await;
    assert_failure(input().unwrap_err(), error).await;
    assert_failure(number().unwrap_err(), error).await;
    assert_failure(boxed().unwrap_err(), error).await;
    assert_failure(failed().unwrap_err(), error).await;
}

#[tokio::test]
async fn with_status_sets_the_response_status() {
    for status in [
        StatusCode::BAD_REQUEST,
        StatusCode::CONFLICT,
        StatusCode::SERVICE_UNAVAILABLE,
    ] {
        assert_failure(HandlerError::new("hush").with_status(status), status).await;
    }
}

#[test]
fn with_status_panics_on_a_status_that_ends_the_retries() {
    for status in [100, 200, 204, 301, 399, 600, 999] {
        let status = StatusCode::from_u16(status).unwrap();
        let error = std::panic::catch_unwind(|| HandlerError::new("hush").with_status(status));
        let panic = error.unwrap_err();
        assert_eq!(
            panic.downcast_ref(),
            Some(&"the status of a HandlerError must be 4xx or 5xx"),
            "{status}"
        );
    }
}

#[tokio::test]
async fn a_rejection_anywhere_in_the_source_chain_sets_the_status() {
    let error = StatusCode::INTERNAL_SERVER_ERROR;
    for depth in [1, 2, 20] {
        let missing = rejection::<StripeEvent>(None).await;
        assert_failure(nested(missing, depth), error).await;
        let missing = rejection::<Grant>(None).await;
        assert_failure(nested(missing, depth), error).await;
        let missing = rejection::<VerifiedPayload>(None).await;
        assert_failure(nested(missing, depth), error).await;
        assert_failure(nested(mismatch().await, depth), error).await;
    }
}

#[cfg(any(feature = "postgres", feature = "sqlite"))]
mod complete_error {
    use tower_stripe_webhook::claims::{CompleteError, StoreError};

    use super::*;

    #[tokio::test]
    async fn a_lost_lease_anywhere_in_the_source_chain_is_409() {
        let conflict = StatusCode::CONFLICT;
        assert_failure(CompleteError::LeaseLost, conflict).await;
        for depth in [1, 2, 20] {
            assert_failure(nested(CompleteError::LeaseLost, depth), conflict).await;
        }
        let with_status = HandlerError::new(CompleteError::LeaseLost);
        let with_status = with_status.with_status(StatusCode::BAD_GATEWAY);
        assert_failure(with_status, StatusCode::BAD_GATEWAY).await;
    }

    #[tokio::test]
    async fn a_failed_store_is_500() {
        let failed = || CompleteError::from(StoreError::new("hush"));
        assert_failure(failed(), StatusCode::INTERNAL_SERVER_ERROR).await;
        let failed = nested(failed(), 3);
        assert_failure(failed, StatusCode::INTERNAL_SERVER_ERROR).await;
    }

    #[tokio::test]
    async fn an_sqlx_error_is_500() {
        fn handler() -> HandlerResult {
            Err(sqlx::Error::Protocol("hush".into()))?
        }
        let error = handler().unwrap_err();
        assert!(error.error().is::<sqlx::Error>());
        assert_failure(error, StatusCode::INTERNAL_SERVER_ERROR).await;
    }
}

#[tokio::test]
async fn a_discard_as_the_error_itself_is_200_and_discards() {
    fn handler() -> HandlerResult {
        Err(Discard("hush: the customer is gone".into()))?
    }
    let error = handler().unwrap_err();
    assert_eq!(error.status(), StatusCode::OK);
    let response = error.into_response();
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(
        response.extensions().get(),
        Some(&Discard("hush: the customer is gone".into())),
    );
    assert!(response.extensions().get::<HandlerFailure>().is_none());
    assert_eq!(body_text(response).await, "");
}

#[tokio::test]
async fn a_discard_in_the_source_chain_is_an_ordinary_failure() {
    let error = StatusCode::INTERNAL_SERVER_ERROR;
    for depth in [1, 2, 20] {
        assert_failure(nested(Discard("hush".into()), depth), error).await;
    }
}

#[tokio::test]
async fn a_discard_with_a_status_is_an_ordinary_failure() {
    let error = HandlerError::new(Discard("hush".into()));
    let error = error.with_status(StatusCode::SERVICE_UNAVAILABLE);
    assert_failure(error, StatusCode::SERVICE_UNAVAILABLE).await;
}

#[test]
fn the_text_of_a_discard_includes_its_reason() {
    assert_eq!(
        Discard("no such order".into()).to_string(),
        "discard: no such order"
    );
}

#[test]
fn debug_output_includes_the_error() {
    assert_eq!(
        format!("{:?}", HandlerError::new("db down")),
        r#"HandlerError { error: "db down", status: None }"#,
    );
    assert_eq!(
        format!("{:?}", HandlerFailure::new("db down")),
        r#"HandlerFailure { error: "db down" }"#,
    );
}

#[tokio::test]
async fn debug_output_of_a_mismatch_omits_the_payload() {
    let shown = format!("{:?}", HandlerError::from(mismatch().await));
    assert!(shown.contains("data.object.status"), "{shown}");
    assert!(!shown.contains("4200"), "{shown}");
    assert!(!shown.contains("order-1001"), "{shown}");
}

#[derive(Debug, serde::Deserialize)]
#[expect(dead_code, reason = "never constructed: the types do not match")]
struct MismatchedObject {
    status: u8,
}

fn event() -> StripeEvent {
    StripeEvent::assume_verified(PAYMENT_INTENT_SUCCEEDED.into()).unwrap()
}

/// Returns the rejection of an extractor for a request with the given event, or without one.
async fn rejection<T: FromRequestParts<()>>(event: Option<StripeEvent>) -> T::Rejection {
    let mut request = Request::new(());
    request
        .extensions_mut()
        .extend(event.map_or_else(Extensions::new, |event| {
            event.into_request().into_parts().0.extensions
        }));
    let (mut parts, ()) = request.into_parts();
    match T::from_request_parts(&mut parts, &()).await {
        Ok(_) => panic!("the extractor succeeded"),
        Err(rejection) => rejection,
    }
}

async fn mismatch() -> EventObjectRejection {
    rejection::<EventObject<MismatchedObject>>(Some(event())).await
}

async fn serve(events: EventRouter) -> Response {
    let layer = StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap());
    let response = layer.layer(events).oneshot(delivery()).await.unwrap();
    response.into_response()
}

fn delivery() -> Request {
    Request::post("/")
        .header("stripe-signature", sign(SECRET, PAYMENT_INTENT_SUCCEEDED))
        .body(Body::from(PAYMENT_INTENT_SUCCEEDED))
        .unwrap()
}

#[tokio::test]
async fn extractor_rejections_convert_with_the_question_mark() {
    let fits = async |object: Result<EventObject<MismatchedObject>, EventObjectRejection>| {
        let EventObject(object) = object?;
        println!("{object:?}");
        HandlerResult::Ok(())
    };
    let claimed = async |grant: Result<Grant, MissingGrant>| {
        println!("{:?}", grant?);
        HandlerResult::Ok(())
    };
    for events in [
        EventRouter::new().fallback(fits),
        EventRouter::new().fallback(claimed),
    ] {
        let response = serve(events).await;
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert!(response.extensions().get::<HandlerFailure>().is_some());
        assert_eq!(body_text(response).await, TEXT);
    }
}

#[tokio::test]
async fn handlers_can_return_a_value_on_success() {
    let decides = async || HandlerResult::Ok((StatusCode::ACCEPTED, "approved"));
    let events = EventRouter::new().fallback(decides);
    let response = serve(events).await;
    assert_eq!(response.status(), StatusCode::ACCEPTED);
    assert_eq!(body_text(response).await, "approved");
}

#[cfg(feature = "sqlite")]
mod with_a_store {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};

    use axum::handler::Handler;
    use sqlx::sqlite::{SqlitePool, SqlitePoolOptions};
    use tower_stripe_webhook::claims::{ClaimStore, SqliteStore, State};
    use tower_stripe_webhook::dedup::{DedupLayer, DedupRejection, DedupRejectionKind};

    use tower::ServiceBuilder;

    use super::*;

    async fn store() -> (Arc<SqliteStore>, SqlitePool) {
        let pool = SqlitePoolOptions::new().max_connections(1);
        let pool = pool.connect("sqlite::memory:").await.unwrap();
        let store = SqliteStore::new(pool.clone());
        store.migrate().await.unwrap();
        (Arc::new(store), pool)
    }

    async fn deliver<H, T>(store: &Arc<SqliteStore>, handler: H) -> Response
    where
        H: Handler<T, ()>,
        T: 'static,
    {
        let layers = ServiceBuilder::new()
            .layer(StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap()))
            .layer(DedupLayer::new("test", Arc::clone(store)));
        let events = EventRouter::new().fallback(handler);
        let response = layers.service(events).oneshot(delivery()).await.unwrap();
        response.into_response()
    }

    /// Returns the attempts and the reason of each record in the given state.
    async fn records_in(store: &SqliteStore, state: State) -> Vec<(u32, Option<String>)> {
        let records = store.list(state, 10).await.unwrap();
        let records = records.into_iter();
        records
            .map(|record| (record.attempts, record.reason))
            .collect()
    }

    /// Without `HandlerError`, axum turns `Err("db down".to_owned())` into a 200 response, which ends Stripe's retries.
    #[tokio::test]
    async fn a_string_error_is_retried_and_does_not_complete_the_event() {
        let (store, _) = store().await;
        let runs = Arc::new(AtomicU32::new(0));
        let handler = || {
            let runs = Arc::clone(&runs);
            async move || -> HandlerResult {
                match runs.fetch_add(1, Ordering::Relaxed) {
                    0..3 => Err("db down".to_owned())?,
                    _ => Ok(()),
                }
            }
        };
        for attempt in 1..=3 {
            let response = deliver(&store, handler()).await;
            assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
            assert_eq!(body_text(response).await, TEXT);
            let reason = "the handler responded 500 Internal Server Error".to_owned();
            assert_eq!(
                records_in(&store, State::Released).await,
                [(attempt, Some(reason))]
            );
        }
        assert_eq!(deliver(&store, handler()).await.status(), StatusCode::OK);
        assert_eq!(records_in(&store, State::Completed).await.len(), 1);
        let duplicate = deliver(&store, handler()).await;
        let rejection: &DedupRejection = duplicate.extensions().get().unwrap();
        assert_eq!(rejection.kind(), DedupRejectionKind::Completed);
        assert_eq!(runs.load(Ordering::Relaxed), 4);
    }

    #[tokio::test]
    async fn a_discard_returned_with_the_question_mark_is_never_retried() {
        let (store, _) = store().await;
        let discards = async || -> HandlerResult { Err(Discard("nothing was paid".into()))? };
        let response = deliver(&store, discards).await;
        assert_eq!(response.status(), StatusCode::OK);
        let reason = "nothing was paid".to_owned();
        assert_eq!(
            records_in(&store, State::Discarded).await,
            [(1, Some(reason))]
        );
        let duplicate = deliver(&store, discards).await;
        let rejection: &DedupRejection = duplicate.extensions().get().unwrap();
        assert_eq!(rejection.kind(), DedupRejectionKind::Discarded);
    }

    #[tokio::test]
    async fn a_discard_in_the_source_chain_is_retried() {
        let (store, _) = store().await;
        let wraps = async || -> HandlerResult { Err(nested(Discard("hush".into()), 1))? };
        let response = deliver(&store, wraps).await;
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(records_in(&store, State::Released).await.len(), 1);
    }

    #[tokio::test]
    async fn a_lost_claim_returned_with_the_question_mark_is_409() {
        let (store, pool) = store().await;
        let loses_claim = {
            let store = Arc::clone(&store);
            async move |grant: Grant| -> HandlerResult {
                assert!(store.forget(grant.key()).await?);
                let mut tx = pool.begin().await?;
                store.complete_in(&mut tx, &grant).await?;
                tx.commit().await?;
                Ok(())
            }
        };
        let response = deliver(&store, loses_claim).await;
        assert_eq!(response.status(), StatusCode::CONFLICT);
        assert_eq!(body_text(response).await, TEXT);
    }
}
