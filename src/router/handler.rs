use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use axum::extract::Request;
use axum::handler::Handler;
use axum::response::Response;

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

impl<S> Clone for ErasedHandler<S> {
    fn clone(&self) -> Self {
        Self {
            call: Arc::clone(&self.call),
        }
    }
}
