use std::convert::Infallible;
use std::fmt;
use std::future::ready;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
use axum::handler::Handler;
use axum::response::IntoResponse;
use bytes::Bytes;
use http_body::Body as HttpBody;
use tower::{BoxError, Service};

use super::future::RouteFuture;
use super::handler::{BoxedResponse, ErasedHandler};
use super::missing::{missing_decision, missing_event};
use super::unrouted;
use crate::claims::Grant;
use crate::event::{EventPattern, EventType, PatternTable, StripeEvent};
use crate::warn_once::WarnOnce;
use crate::webhook::Unrouted;

/// Routes events to axum handlers by event type.
///
/// Like axum's `Router<S>`, an `EventRouter<S>` is _missing_ a state of type `S`. When used as a
/// handler, it receives the state from the `Router` around it. An `EventRouter<()>` is also a `Service`.
///
/// Cloning an `EventRouter` is cheap. See the [module docs](crate::router) for patterns, mounting and an example.
#[must_use]
pub struct EventRouter<S = ()> {
    table: Arc<PatternTable<ErasedHandler<S>>>,
    unrouted: Arc<WarnOnce>,
}

impl<S> EventRouter<S>
where
    S: Clone + Send + Sync + 'static,
{
    /// Creates a router without handlers. It acknowledges every event.
    pub fn new() -> Self {
        Self::from_table(PatternTable::new())
    }

    fn from_table(table: PatternTable<ErasedHandler<S>>) -> Self {
        Self {
            table: Arc::new(table),
            unrouted: Arc::default(),
        }
    }

    /// Routes the events that match `pattern` to `handler`.
    ///
    /// If the compiler does not accept the handler, see [Compiler errors](crate::router#compiler-errors).
    ///
    /// # Panics
    ///
    /// Panics if the pattern is malformed or already has a handler, or if it is a string that matches no known
    /// event type. The message then suggests the closest match.
    ///
    /// # Example
    ///
    /// ```
    /// use tower_stripe_webhook::{EventRouter, EventType};
    ///
    /// let events: EventRouter = EventRouter::new()
    ///     .on(EventType::INVOICE_PAID, async || println!("the exact type wins"))
    ///     .on("invoice.*", async || println!("then the longest prefix"))
    ///     .fallback(async || println!("then the fallback"));
    /// # let _ = events;
    /// ```
    #[track_caller]
    pub fn on<H, T>(self, pattern: impl Into<EventPattern>, handler: H) -> Self
    where
        H: Handler<T, S>,
    {
        self.insert(pattern.into(), ErasedHandler::new(handler))
    }

    /// Routes the events that match `pattern` to `handler`, for at most `limit`. If it has not responded by then, it
    /// is dropped at its current await, and `otherwise` responds.
    ///
    /// Use it for events whose response Stripe waits for, such as
    /// [issuing authorizations](crate::response#issuing-authorizations). `otherwise` is a handler, too: it can
    /// take the event and the state, but has no limit, so it should not wait for anything.
    ///
    /// `otherwise` responds only in place of a late handler. The response of a handler that fails in time is its
    /// own. Under [`DedupLayer`](crate::DedupLayer), the response of `otherwise` settles the event like any other.
    /// With the `tracing` feature, each late handler is logged.
    ///
    /// # Panics
    ///
    /// As [`on`](Self::on).
    ///
    /// # Example
    ///
    /// ```
    /// use std::time::Duration;
    /// use tower_stripe_webhook::{EventRouter, EventType, HandlerResult, StripeEvent};
    ///
    /// # async fn send_mail(event: StripeEvent) {}
    /// # async fn queue_mail(event: StripeEvent) -> HandlerResult { Ok(()) }
    /// // Checkout waits for this response before it redirects the customer.
    /// let completed = EventType::CHECKOUT_SESSION_COMPLETED;
    /// let events: EventRouter = EventRouter::new()
    ///     .on_within(completed, Duration::from_secs(5), send_mail, queue_mail);
    /// # let _ = events;
    /// ```
    #[track_caller]
    pub fn on_within<H, T, O, U>(
        self,
        pattern: impl Into<EventPattern>,
        limit: Duration,
        handler: H,
        otherwise: O,
    ) -> Self
    where
        H: Handler<T, S>,
        O: Handler<U, S>,
    {
        let handler = ErasedHandler::new(handler).within(limit, ErasedHandler::new(otherwise));
        self.insert(pattern.into(), handler)
    }

    #[track_caller]
    fn insert(mut self, pattern: EventPattern, handler: ErasedHandler<S>) -> Self {
        let pattern = match pattern.compile() {
            Ok(pattern) => pattern,
            Err(error) => panic!("{error}"),
        };
        let table = Arc::make_mut(&mut self.table);
        if let Err(pattern) = table.insert(pattern, handler) {
            panic!("{pattern:?} already has a handler");
        }
        self
    }

    /// Routes the events that match no pattern to `handler`.
    ///
    /// # Panics
    ///
    /// Panics if the router already has a fallback.
    #[track_caller]
    pub fn fallback<H, T>(mut self, handler: H) -> Self
    where
        H: Handler<T, S>,
    {
        let table = Arc::make_mut(&mut self.table);
        assert!(
            table.fallback.is_none(),
            "the router already has a fallback"
        );
        table.fallback = Some(ErasedHandler::new(handler));
        self
    }

    /// Provides the state of the handlers.
    ///
    /// Use it to run the router as a `Service`, for example with `post_service` or hyper. As a handler,
    /// the router takes its state from the `Router` around it.
    pub fn with_state<S2>(self, state: S) -> EventRouter<S2>
    where
        S2: Clone + Send + Sync + 'static,
    {
        let table = Arc::unwrap_or_clone(self.table);
        EventRouter::from_table(table.map(|handler| handler.with_state(state.clone())))
    }

    /// Returns the event types that the patterns match, sorted. Subscribe the endpoint to these types;
    /// [`check`](Self::check) compares them with those that it is subscribed to.
    ///
    /// A prefix adds all matching types known to this release. The fallback adds none.
    ///
    /// # Example
    ///
    /// ```
    /// use tower_stripe_webhook::EventRouter;
    ///
    /// let events: EventRouter = EventRouter::new()
    ///     .on("topup.created", async || ())
    ///     .on("plan.*", async || ());
    /// assert_eq!(
    ///     events.event_types(),
    ///     ["plan.created", "plan.deleted", "plan.updated", "topup.created"],
    /// );
    /// ```
    pub fn event_types(&self) -> Vec<EventType> {
        self.table.event_types()
    }

    pub(super) fn has_handler(&self, event_type: &EventType) -> bool {
        self.table.find(event_type).is_some()
    }

    fn route(&self, request: Request, state: S) -> BoxedResponse {
        let Some(event) = request.extensions().get::<StripeEvent>() else {
            return Box::pin(ready(missing_event()));
        };
        match self.table.find(event.event_type()) {
            Some(handler) => handler.call(request, state),
            None if event.event_type().awaits_decision() => {
                Box::pin(ready(missing_decision(event)))
            }
            None => {
                // At a later attempt, `DedupLayer` responds 503 and reports that.
                if request
                    .extensions()
                    .get::<Grant>()
                    .is_none_or(|grant| grant.attempt() == 1)
                {
                    unrouted::report(&self.unrouted, event);
                }
                let mut response = ().into_response();
                response.extensions_mut().insert(Unrouted);
                Box::pin(ready(response))
            }
        }
    }
}

// Keeps this impl out of the error for a function that is not a handler, where it would mislead.
#[diagnostic::do_not_recommend]
impl<S> Handler<(), S> for EventRouter<S>
where
    S: Clone + Send + Sync + 'static,
{
    type Future = BoxedResponse;

    fn call(self, request: Request, state: S) -> Self::Future {
        self.route(request, state)
    }
}

impl<B> Service<Request<B>> for EventRouter<()>
where
    B: HttpBody<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    type Response = axum::response::Response;
    type Error = Infallible;
    type Future = RouteFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> RouteFuture {
        RouteFuture::new(self.route(request.map(Body::new), ()))
    }
}

impl<S> Clone for EventRouter<S> {
    fn clone(&self) -> Self {
        Self {
            table: Arc::clone(&self.table),
            unrouted: Arc::clone(&self.unrouted),
        }
    }
}

impl<S> Default for EventRouter<S>
where
    S: Clone + Send + Sync + 'static,
{
    fn default() -> Self {
        Self::new()
    }
}

impl<S> fmt::Debug for EventRouter<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventRouter")
            .field("patterns", &self.table.patterns())
            .finish_non_exhaustive()
    }
}
