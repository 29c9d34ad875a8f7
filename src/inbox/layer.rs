use std::sync::Arc;
use std::time::Duration;

use tower_layer::Layer;

use super::accepts::{Accept, Accepts};
use super::config::{Config, DEFAULT_STORE_TIMEOUT, Destination};
use super::queue::Queue;
use super::service::Inbox;
use super::store::InboxStore;
use super::wake::{self, Wake};
use super::worker::Worker;
use crate::dedup::{DedupLayer, Drain};
use crate::event::{EventPattern, PatternTable};

/// Layer that applies [`Inbox`], which stores events and acknowledges them at once.
///
/// Place it inside [`StripeWebhookLayer`](crate::StripeWebhookLayer), in place of
/// [`DedupLayer`](crate::DedupLayer). The [module docs](crate::inbox) have a whole service, and list every response.
///
/// # Example
///
#[cfg_attr(all(feature = "axum", feature = "postgres"), doc = "```")]
#[cfg_attr(not(all(feature = "axum", feature = "postgres")), doc = "```ignore")]
/// use axum::routing::{MethodRouter, post};
/// use tower::ServiceBuilder;
/// use tower_stripe_webhook::claims::PostgresStore;
/// use tower_stripe_webhook::dedup::Drain;
/// use tower_stripe_webhook::inbox::InboxLayer;
/// use tower_stripe_webhook::{EventRouter, EventType, StripeWebhookLayer, Verifier};
///
/// fn mount(verifier: Verifier, events: EventRouter, store: PostgresStore, drain: &Drain) -> MethodRouter {
///     let inbox = InboxLayer::new("billing", store)
///         .with_inline(EventType::CHECKOUT_SESSION_COMPLETED)
///         .with_queue("reports", "reporting.*")
///         .with_drain(drain);
///     // One worker for each queue.
///     inbox.worker(events.clone()).with_drain(drain).start();
///     inbox.worker(events.clone()).with_queue("reports").with_drain(drain).start();
///
///     let layers = ServiceBuilder::new()
///         .layer(StripeWebhookLayer::new(verifier))
///         .layer(inbox);
///     post(events).route_layer(layers)
/// }
/// ```
#[must_use]
#[derive(Clone, Debug)]
pub struct InboxLayer {
    config: Arc<Config>,
    inline: DedupLayer,
    /// Shared by all services of this layer: axum applies a layer once per connection, or once per request.
    accepts: Arc<Accepts>,
    wake: Wake,
}

impl InboxLayer {
    /// Default time limit of each store call: 3 seconds.
    pub const DEFAULT_STORE_TIMEOUT: Duration = DEFAULT_STORE_TIMEOUT;

    /// Creates a layer that stores all events in `store`.
    ///
    /// The scope names the endpoint, as in [`DedupLayer::new`].
    pub fn new(scope: impl Into<Arc<str>>, store: impl InboxStore) -> Self {
        let scope = scope.into();
        let store: Arc<dyn InboxStore> = Arc::new(store);
        let wake = wake::new();
        Self {
            inline: DedupLayer::new(Arc::clone(&scope), Arc::clone(&store)),
            accepts: Arc::new(Accepts::new(Accept {
                store: Arc::clone(&store),
                store_timeout: Self::DEFAULT_STORE_TIMEOUT,
                wake: Arc::clone(&wake),
            })),
            config: Arc::new(Config {
                default_queue: Queue::new(&scope, None),
                scope,
                store,
                routes: PatternTable::new(),
            }),
            wake,
        }
    }

    /// Runs the handlers of these events in the request, as [`DedupLayer`] does, because Stripe waits for
    /// their response.
    ///
    /// Events whose response is a [decision](crate::dedup#decisions) always run in the request, without a claim.
    ///
    /// # Panics
    ///
    /// Panics if the pattern is malformed, matches no known event type, or was given before.
    ///
    /// # Example
    ///
    /// ```
    /// use tower_stripe_webhook::EventType;
    /// # use tower_stripe_webhook::inbox::InboxLayer;
    ///
    /// # fn configure(inbox: InboxLayer) -> InboxLayer {
    /// inbox.with_inline(EventType::CHECKOUT_SESSION_COMPLETED)
    /// # }
    /// ```
    #[track_caller]
    pub fn with_inline(self, pattern: impl Into<EventPattern>) -> Self {
        self.with_route(pattern.into(), Destination::Inline)
    }

    /// Stores these events in a separate queue, so that they do not delay others. Start a worker for it with
    /// [`Worker::with_queue`]. Without one, these events never run.
    ///
    /// # Panics
    ///
    /// Panics if the pattern is malformed, matches no known event type, or was given before.
    #[track_caller]
    pub fn with_queue(self, name: &str, pattern: impl Into<EventPattern>) -> Self {
        let queue = Queue::new(&self.config.scope, Some(name));
        self.with_route(pattern.into(), Destination::Queue(queue))
    }

    /// Sets the time limit of each store call. If storing an event exceeds it, Stripe receives 503.
    ///
    /// The store should give up before that, as described at [`DedupLayer::with_store_timeout`].
    pub fn with_store_timeout(mut self, limit: Duration) -> Self {
        self.accepts = Arc::new(Accepts::new(Accept {
            store: Arc::clone(&self.config.store),
            store_timeout: limit,
            wake: Arc::clone(&self.wake),
        }));
        self.inline = self.inline.with_store_timeout(limit);
        self
    }

    /// Lets a drain stop the handlers of inline events at shutdown. See [`DedupLayer::with_drain`].
    ///
    /// Events that are stored are accepted until the end: the workers of other instances handle them.
    pub fn with_drain(mut self, drain: &Drain) -> Self {
        self.inline = self.inline.with_drain(drain);
        self
    }

    /// Creates a worker for the events of this inbox. An event that this layer stores wakes the worker at once.
    ///
    /// `service` handles the events: an [`EventRouter`](crate::EventRouter) with its state provided, or any
    /// service that takes requests with an [`EventBody`](crate::EventBody).
    pub fn worker<S>(&self, service: S) -> Worker<S> {
        Worker::of_inbox(
            &self.config.scope,
            Arc::clone(&self.config.store),
            Arc::clone(&self.wake),
            service,
        )
        .with_store_timeout(self.accepts.runner().store_timeout)
    }

    #[track_caller]
    fn with_route(mut self, pattern: EventPattern, destination: Destination) -> Self {
        let pattern = match pattern.compile() {
            Ok(pattern) => pattern,
            Err(error) => panic!("{error}"),
        };
        let config = Arc::make_mut(&mut self.config);
        if let Err(pattern) = config.routes.insert(pattern, destination) {
            panic!("{pattern:?} was given before");
        }
        self
    }
}

impl<S> Layer<S> for InboxLayer {
    type Service = Inbox<S>;

    fn layer(&self, inner: S) -> Self::Service {
        Inbox::new(
            self.inline.layer(inner),
            Arc::clone(&self.config),
            Arc::clone(&self.accepts),
        )
    }
}
