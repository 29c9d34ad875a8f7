use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::Request;
use axum::handler::Handler;
use axum::response::Response;
use http::request::Parts;
use tokio::time::timeout;

use crate::claims::Grant;
use crate::event::StripeEvent;
use crate::observe::{Delivery, Observation, Subject};

/// The response future of any handler.
pub(super) type BoxedResponse = Pin<Box<dyn Future<Output = Response> + Send>>;

/// A type-erased handler that is missing a state of type `S`.
pub(super) struct ErasedHandler<S> {
    call: Arc<dyn Fn(Request, S) -> BoxedResponse + Send + Sync>,
}

impl<S> ErasedHandler<S>
where
    S: 'static,
{
    pub(super) fn new<H, T>(handler: H) -> Self
    where
        H: Handler<T, S>,
    {
        Self {
            call: Arc::new(move |request, state| Box::pin(handler.clone().call(request, state))),
        }
    }

    pub(super) fn call(&self, request: Request, state: S) -> BoxedResponse {
        (self.call)(request, state)
    }

    /// Limits the time of this handler. If it has not responded within the limit, drops it and calls `otherwise`.
    pub(super) fn within(self, limit: Duration, otherwise: Self) -> Self
    where
        S: Clone + Send + Sync,
    {
        Self {
            call: Arc::new(move |request, state| {
                let (handler, otherwise) = (self.clone(), otherwise.clone());
                Box::pin(async move {
                    let (parts, body) = request.into_parts();
                    let again = (parts.clone(), state.clone());
                    let handling = handler.call(Request::from_parts(parts, body), state);
                    match timeout(limit, handling).await {
                        Ok(response) => response,
                        Err(_late) => {
                            let (parts, state) = again;
                            otherwise.call(late_request(parts), state).await
                        }
                    }
                })
            }),
        }
    }

    /// Binds the state. The returned handler ignores the state that it is called with.
    pub(super) fn with_state<S2>(self, state: S) -> ErasedHandler<S2>
    where
        S: Clone + Send + Sync,
    {
        ErasedHandler {
            call: Arc::new(move |request, _| self.call(request, state.clone())),
        }
    }
}

/// Restores the request of a late handler, which has taken the body, from the event.
fn late_request(parts: Parts) -> Request {
    let event: Option<&StripeEvent> = parts.extensions.get();
    let grant: Option<&Grant> = parts.extensions.get();
    let reporter = event.map(Delivery::reporter);
    reporter
        .unwrap_or_default()
        .report(Observation::HandlerLate {
            subject: Subject {
                key: grant.map(|grant| grant.key().as_str()),
                ..event.into()
            },
        });
    let payload = event.map(|event| event.payload().clone());
    Request::from_parts(parts, payload.unwrap_or_default().into())
}

impl<S> Clone for ErasedHandler<S> {
    fn clone(&self) -> Self {
        Self {
            call: Arc::clone(&self.call),
        }
    }
}
