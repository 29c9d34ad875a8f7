use http::{Request, Response};
use tower::{BoxError, Service};

use crate::inbox::Worker;
use crate::webhook::EventBody;

/// Handles all events of an inbox that are due, and returns how many handlers ran. It does not sleep: an event that
/// failed is due later, when the test has advanced the clock.
///
/// # Panics
///
/// Panics if the store fails.
///
/// # Example
///
/// ```
/// use std::sync::Arc;
/// use tower::{Layer, ServiceExt, service_fn};
/// use tower_stripe_webhook::claims::MemoryStore;
/// use tower_stripe_webhook::inbox::InboxLayer;
/// use tower_stripe_webhook::testing::{event, run_until_idle};
/// # use http::{Request, Response};
/// # use std::convert::Infallible;
/// # use tower_stripe_webhook::webhook::EventBody;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let handler = service_fn(async |_: Request<EventBody>| Ok::<_, Infallible>(Response::new(())));
/// let inbox = InboxLayer::new("billing", MemoryStore::new());
///
/// let request = event("invoice.paid").build().into_request();
/// let response = inbox.layer(handler).oneshot(request).await.unwrap();
/// assert_eq!(response.status(), 200);
/// assert_eq!(run_until_idle(inbox.worker(handler)).await, 1);
/// # }
/// ```
pub async fn run_until_idle<S, ResBody>(worker: Worker<S>) -> usize
where
    S: Service<Request<EventBody>, Response = Response<ResBody>> + Clone + Send + 'static,
    S::Error: Into<BoxError> + Send,
    S::Future: Send,
    ResBody: Send + 'static,
{
    worker.run_until_idle().await
}
