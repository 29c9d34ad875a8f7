//! `HandlerError`: what Stripe gets for each error that a handler returns, and that it retries.

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

/// In the text of every error here.
const HUSH: &str = "hush";

async fn text_of(response: Response) -> String {
    let body = response.into_body().collect().await.unwrap().to_bytes();
    String::from_utf8(body.to_vec()).unwrap()
}

/// Checks status and text of the response, that nothing in it shows the error, and that the error is in
/// its extensions.
#[track_caller]
fn is_answered(error: impl Into<HandlerError>, status: StatusCode) -> impl Future<Output = ()> {
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
    async move { assert_eq!(text_of(response).await, TEXT) }
}

/// An error around another.
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
async fn any_error_is_500_with_a_constant_text() {
    let error = StatusCode::INTERNAL_SERVER_ERROR;
    is_answered("hush: db down", error).await;
    is_answered("hush: db down".to_owned(), error).await;
    is_answered(io::Error::other("hush"), error).await;
    is_answered("hush".parse::<u8>().unwrap_err(), error).await;
    is_answered(nested("hush", 5), error).await;
    let boxed: BoxError = "hush".into();
    is_answered(boxed, error).await;
    is_answered(HandlerError::new("hush"), error).await;
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
    is_answered(text().unwrap_err(), error).await;
    is_answered(owned().unwrap_err(), error).await;
    is_answered(input().unwrap_err(), error).await;
    is_answered(number().unwrap_err(), error).await;
    is_answered(boxed().unwrap_err(), error).await;
    is_answered(failed().unwrap_err(), error).await;
}

#[tokio::test]
async fn a_status_can_be_chosen() {
    for status in [
        StatusCode::BAD_REQUEST,
        StatusCode::CONFLICT,
        StatusCode::SERVICE_UNAVAILABLE,
    ] {
        is_answered(HandlerError::new("hush").with_status(status), status).await;
    }
}

#[test]
fn a_status_that_would_end_the_retries_panics() {
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
async fn a_rejection_anywhere_among_the_sources_gives_its_status() {
    let error = StatusCode::INTERNAL_SERVER_ERROR;
    for depth in [1, 2, 20] {
        let missing = rejection::<StripeEvent>(None).await;
        is_answered(nested(missing, depth), error).await;
        let missing = rejection::<Grant>(None).await;
        is_answered(nested(missing, depth), error).await;
        let missing = rejection::<VerifiedPayload>(None).await;
        is_answered(nested(missing, depth), error).await;
        is_answered(nested(mismatch().await, depth), error).await;
    }
}

#[cfg(any(feature = "postgres", feature = "sqlite"))]
mod complete_error {
    use tower_stripe_webhook::claims::{CompleteError, StoreError};

    use super::*;

    #[tokio::test]
    async fn a_lost_lease_anywhere_among_the_sources_is_409() {
        let conflict = StatusCode::CONFLICT;
        is_answered(CompleteError::LeaseLost, conflict).await;
        for depth in [1, 2, 20] {
            is_answered(nested(CompleteError::LeaseLost, depth), conflict).await;
        }
        let chosen = HandlerError::new(CompleteError::LeaseLost);
        let chosen = chosen.with_status(StatusCode::BAD_GATEWAY);
        is_answered(chosen, StatusCode::BAD_GATEWAY).await;
    }

    #[tokio::test]
    async fn a_store_that_failed_is_500() {
        let failed = || CompleteError::from(StoreError::new("hush"));
        is_answered(failed(), StatusCode::INTERNAL_SERVER_ERROR).await;
        let failed = nested(failed(), 3);
        is_answered(failed, StatusCode::INTERNAL_SERVER_ERROR).await;
    }

    #[tokio::test]
    async fn an_error_of_sqlx_is_500() {
        fn handler() -> HandlerResult {
            Err(sqlx::Error::Protocol("hush".into()))?
        }
        let error = handler().unwrap_err();
        assert!(error.error().is::<sqlx::Error>());
        is_answered(error, StatusCode::INTERNAL_SERVER_ERROR).await;
    }
}

#[tokio::test]
async fn a_discard_that_is_the_error_itself_is_200_and_a_discard() {
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
    assert_eq!(text_of(response).await, "");
}

#[tokio::test]
async fn a_discard_among_the_sources_ends_no_retries() {
    let error = StatusCode::INTERNAL_SERVER_ERROR;
    for depth in [1, 2, 20] {
        is_answered(nested(Discard("hush".into()), depth), error).await;
    }
}

#[tokio::test]
async fn a_discard_with_a_status_is_a_failure() {
    let error = HandlerError::new(Discard("hush".into()));
    let error = error.with_status(StatusCode::SERVICE_UNAVAILABLE);
    is_answered(error, StatusCode::SERVICE_UNAVAILABLE).await;
}

#[test]
fn a_discard_says_that_it_is_one() {
    assert_eq!(
        Discard("no such order".into()).to_string(),
        "discard: no such order"
    );
}

#[test]
fn debug_shows_the_error() {
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
async fn debug_of_a_mismatch_shows_no_payload() {
    let shown = format!("{:?}", HandlerError::from(mismatch().await));
    assert!(shown.contains("data.object.status"), "{shown}");
    assert!(!shown.contains("4200"), "{shown}");
    assert!(!shown.contains("order-1001"), "{shown}");
}

#[derive(Debug, serde::Deserialize)]
#[expect(dead_code, reason = "it does not fit")]
struct OfAnotherShape {
    status: u8,
}

fn event() -> StripeEvent {
    StripeEvent::assume_verified(PAYMENT_INTENT_SUCCEEDED.into()).unwrap()
}

/// Returns why an extractor fails on a request that has this event, or none.
async fn rejection<T: FromRequestParts<()>>(event: Option<StripeEvent>) -> T::Rejection {
    let mut request = Request::new(());
    request
        .extensions_mut()
        .extend(event.map_or_else(Extensions::new, |event| {
            event.into_request().into_parts().0.extensions
        }));
    let (mut parts, ()) = request.into_parts();
    match T::from_request_parts(&mut parts, &()).await {
        Ok(_) => panic!("it is extracted"),
        Err(rejection) => rejection,
    }
}

async fn mismatch() -> EventObjectRejection {
    rejection::<EventObject<OfAnotherShape>>(Some(event())).await
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
async fn rejections_of_extractors_are_returned_by_the_question_mark() {
    let fits = async |object: Result<EventObject<OfAnotherShape>, EventObjectRejection>| {
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
        assert_eq!(text_of(response).await, TEXT);
    }
}

#[tokio::test]
async fn a_handler_returns_a_value_beside_the_error() {
    let decides = async || HandlerResult::Ok((StatusCode::ACCEPTED, "approved"));
    let events = EventRouter::new().fallback(decides);
    let response = serve(events).await;
    assert_eq!(response.status(), StatusCode::ACCEPTED);
    assert_eq!(text_of(response).await, "approved");
}

#[cfg(feature = "sqlite")]
mod over_a_store {
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

    /// Returns the attempt, and why it failed before.
    async fn stuck(store: &SqliteStore, state: State) -> Vec<(u32, Option<String>)> {
        let records = store.list(state, 10).await.unwrap();
        let of = |record: tower_stripe_webhook::claims::Record| (record.attempts, record.reason);
        records.into_iter().map(of).collect()
    }

    /// The trap: axum answers `Err("db down".to_owned())` with 200, which ends Stripe's retries.
    #[tokio::test]
    async fn a_handler_that_returns_text_as_its_error_is_retried_and_not_completed() {
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
            assert_eq!(text_of(response).await, TEXT);
            let reason = "the handler responded 500 Internal Server Error".to_owned();
            assert_eq!(
                stuck(&store, State::Released).await,
                [(attempt, Some(reason))]
            );
        }
        assert_eq!(deliver(&store, handler()).await.status(), StatusCode::OK);
        assert_eq!(stuck(&store, State::Completed).await.len(), 1);
        let duplicate = deliver(&store, handler()).await;
        let rejection: &DedupRejection = duplicate.extensions().get().unwrap();
        assert_eq!(rejection.kind(), DedupRejectionKind::Completed);
        assert_eq!(runs.load(Ordering::Relaxed), 4);
    }

    #[tokio::test]
    async fn a_discard_by_the_question_mark_is_never_retried() {
        let (store, _) = store().await;
        let discards = async || -> HandlerResult { Err(Discard("nothing was paid".into()))? };
        let response = deliver(&store, discards).await;
        assert_eq!(response.status(), StatusCode::OK);
        let reason = "nothing was paid".to_owned();
        assert_eq!(stuck(&store, State::Discarded).await, [(1, Some(reason))]);
        let duplicate = deliver(&store, discards).await;
        let rejection: &DedupRejection = duplicate.extensions().get().unwrap();
        assert_eq!(rejection.kind(), DedupRejectionKind::Discarded);
    }

    #[tokio::test]
    async fn a_discard_among_the_sources_is_retried() {
        let (store, _) = store().await;
        let wraps = async || -> HandlerResult { Err(nested(Discard("hush".into()), 1))? };
        let response = deliver(&store, wraps).await;
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(stuck(&store, State::Released).await.len(), 1);
    }

    #[tokio::test]
    async fn a_lost_claim_is_409_by_the_question_mark() {
        let (store, pool) = store().await;
        let loses = {
            let store = Arc::clone(&store);
            async move |grant: Grant| -> HandlerResult {
                assert!(store.forget(grant.key()).await?);
                let mut tx = pool.begin().await?;
                store.complete_in(&mut tx, &grant).await?;
                tx.commit().await?;
                Ok(())
            }
        };
        let response = deliver(&store, loses).await;
        assert_eq!(response.status(), StatusCode::CONFLICT);
        assert_eq!(text_of(response).await, TEXT);
    }
}
