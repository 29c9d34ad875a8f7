use std::convert::Infallible;
use std::fmt;
use std::future::ready;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::body::Body;
use axum::extract::Request;
use axum::handler::Handler;
use axum::response::IntoResponse;
use bytes::Bytes;
use http_body::Body as HttpBody;
use tower::{BoxError, Service};

use super::future::RouteFuture;
use super::handler::{BoxedResponse, ErasedHandler};
use crate::event::{EventPattern, EventType, PatternTable, StripeEvent};
use crate::extract::MissingEvent;
use crate::observe::{Level, Observation, Subject};
use crate::webhook::Unrouted;

#[cfg(feature = "tracing")]
use super::unrouted;
#[cfg(feature = "tracing")]
use crate::claims::Grant;
#[cfg(feature = "tracing")]
use crate::warn_once::WarnOnce;

/// Routes events to axum handlers by event type.
///
/// Like axum's `Router<S>`, an `EventRouter<S>` is _missing_ a state of type `S`. When used as a
/// handler, it receives the state from the `Router` around it. An `EventRouter<()>` is also a `Service`.
///
/// Cloning an `EventRouter` is cheap. See the [module docs](crate::router) for patterns, mounting and an example.
#[must_use]
pub struct EventRouter<S = ()> {
    table: Arc<PatternTable<ErasedHandler<S>>>,
    #[cfg(feature = "tracing")]
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
            #[cfg(feature = "tracing")]
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
    pub fn on<H, T>(mut self, pattern: impl Into<EventPattern>, handler: H) -> Self
    where
        H: Handler<T, S>,
    {
        let pattern = match pattern.into().compile() {
            Ok(pattern) => pattern,
            Err(error) => panic!("{error}"),
        };
        let table = Arc::make_mut(&mut self.table);
        if let Err(pattern) = table.insert(pattern, ErasedHandler::new(handler)) {
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

    /// Returns the event types that the patterns match, sorted. Subscribe the endpoint to these types.
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

    fn route(&self, request: Request, state: S) -> BoxedResponse {
        let Some(event) = request.extensions().get::<StripeEvent>() else {
            observe_missing_event();
            return Box::pin(ready(MissingEvent.into_response()));
        };
        match self.table.find(event.event_type()) {
            Some(handler) => handler.call(request, state),
            None => {
                // At a later attempt, `DedupLayer` responds 503 and logs that.
                #[cfg(feature = "tracing")]
                if request
                    .extensions()
                    .get::<Grant>()
                    .is_none_or(|grant| grant.attempt() == 1)
                {
                    unrouted::warn(&self.unrouted, event);
                }
                let mut response = ().into_response();
                response.extensions_mut().insert(Unrouted);
                Box::pin(ready(response))
            }
        }
    }
}

fn observe_missing_event() {
    Observation::Rejected {
        subject: Subject::default(),
        level: Level::Error,
        kind: "no_event",
        status: MissingEvent.status(),
        text: "no verified Stripe event: `StripeWebhookLayer` must be around `EventRouter`",
    }
    .log();
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
            #[cfg(feature = "tracing")]
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
