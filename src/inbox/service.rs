use std::sync::Arc;
use std::task::{Context, Poll};

use http::{Request, Response};
use tower::Service;

use super::accept::AcceptRequest;
use super::accepts::Accepts;
use super::config::{Config, Destination};
use super::future::{ResponseFuture, StoredDelivery};
use super::queue::Queue;
use crate::dedup::{Dedup, DedupRejectionKind, event_key};
use crate::event::StripeEvent;
use crate::webhook::ResponseBody;

/// Middleware that stores events for a worker and acknowledges them at once.
///
/// See the [module docs](crate::inbox) for an example.
#[derive(Clone, Debug)]
pub struct Inbox<S> {
    inline: Dedup<S>,
    config: Arc<Config>,
    accepts: Arc<Accepts>,
}

impl<S> Inbox<S> {
    pub(super) fn new(inline: Dedup<S>, config: Arc<Config>, accepts: Arc<Accepts>) -> Self {
        Self {
            inline,
            config,
            accepts,
        }
    }

    /// Returns a reference to the inner service, which handles the inline events.
    pub fn get_ref(&self) -> &S {
        self.inline.get_ref()
    }

    /// Returns a mutable reference to the inner service, which handles the inline events.
    pub fn get_mut(&mut self) -> &mut S {
        self.inline.get_mut()
    }

    /// Consumes the middleware and returns the inner service.
    pub fn into_inner(self) -> S {
        self.inline.into_inner()
    }

    /// Returns the queue of the event, or `None` if its handler runs in the request. Requests without an event are
    /// rejected there.
    fn queue_of<B>(&self, request: &Request<B>) -> Option<(StripeEvent, Queue)> {
        let event: &StripeEvent = request.extensions().get()?;
        if event.event_type().awaits_decision() {
            return None;
        }
        match self.config.destination(event.event_type()) {
            Destination::Queue(queue) => Some((event.clone(), queue)),
            Destination::Inline => None,
        }
    }
}

impl<S, ReqBody, ResBody> Service<Request<ReqBody>> for Inbox<S>
where
    S: Service<Request<ReqBody>, Response = Response<ResBody>> + Clone + Send + 'static,
    S::Error: Send,
    S::Future: Send,
    ReqBody: Send + 'static,
    ResBody: Send + 'static,
{
    type Response = Response<ResponseBody<ResBody>>;
    type Error = S::Error;
    type Future = ResponseFuture<ResBody, S::Error>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inline.poll_ready(cx)
    }

    fn call(&mut self, request: Request<ReqBody>) -> Self::Future {
        let Some((event, queue)) = self.queue_of(&request) else {
            return ResponseFuture::inline(self.inline.call(request));
        };
        let delivery = StoredDelivery::new(event, &queue);
        let event = delivery.event();
        let key = match event_key(&self.config.scope, event, false) {
            Ok(key) => key,
            Err(kind) => return ResponseFuture::rejected(kind, delivery),
        };
        let accept = AcceptRequest {
            traceparent: delivery.traceparent(request.headers()),
            ..AcceptRequest::new(key, queue, event)
        };
        match self.accepts.submit(accept) {
            Ok(response) => {
                let limit = self.accepts.runner().store_timeout;
                ResponseFuture::storing(response, limit, delivery)
            }
            Err(_overloaded) => ResponseFuture::rejected(DedupRejectionKind::Overloaded, delivery),
        }
    }
}
