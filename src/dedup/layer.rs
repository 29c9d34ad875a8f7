use std::sync::Arc;
use std::time::Duration;

use tower_layer::Layer;

use super::config::Config;
use super::drain::Drain;
use super::handler_response::ResponseCheck;
use super::in_flight::InFlight;
use super::service::Dedup;
use crate::claims::{ClaimRequest, ClaimStore};

/// Layer that applies [`Dedup`], which lets each event take effect once.
///
/// Place it inside [`StripeWebhookLayer`](crate::StripeWebhookLayer). See the
/// [module docs](crate::dedup) for an example.
#[must_use]
#[derive(Clone, Debug)]
pub struct DedupLayer {
    config: Arc<Config>,
    in_flight: Arc<InFlight>,
}

impl DedupLayer {
    /// Default lease: 60 seconds. Leases are renewed after a third of their duration.
    pub const DEFAULT_LEASE: Duration = ClaimRequest::DEFAULT_LEASE;

    /// Default timeout for the handler: 5 minutes.
    pub const DEFAULT_HANDLER_TIMEOUT: Duration = Duration::from_secs(5 * 60);

    /// Default timeout for each store call: 3 seconds.
    pub const DEFAULT_STORE_TIMEOUT: Duration = Duration::from_secs(3);

    /// Default maximum number of events in flight: 512.
    pub const DEFAULT_MAX_IN_FLIGHT: usize = 512;

    /// Default number of crashes that exhaust an event: 10.
    pub const DEFAULT_MAX_CRASHES: u32 = ClaimRequest::DEFAULT_MAX_CRASHES;

    /// Creates a layer that keeps its claims in `store`.
    ///
    /// The scope names the endpoint. All instances of an endpoint share one scope. Two endpoints that receive the
    /// same events need different scopes if they share a store, or each swallows the other's events. The scope
    /// is part of the [`Key`](crate::claims::Key) and must not change between releases.
    pub fn new(scope: impl Into<Arc<str>>, store: impl ClaimStore) -> Self {
        Self {
            config: Arc::new(Config {
                scope: scope.into(),
                store: Arc::new(store),
                lease: Self::DEFAULT_LEASE,
                handler_timeout: Self::DEFAULT_HANDLER_TIMEOUT,
                store_timeout: Self::DEFAULT_STORE_TIMEOUT,
                max_in_flight: Self::DEFAULT_MAX_IN_FLIGHT,
                max_crashes: Self::DEFAULT_MAX_CRASHES,
                twin_key: false,
                response_check: ResponseCheck::default(),
            }),
            in_flight: Arc::default(),
        }
    }

    /// Sets how long a claim holds without renewal. While the handler runs, it is renewed every third of that time.
    ///
    /// After a process dies, its events wait for the rest of their leases.
    ///
    /// Choose at least twice the longest [outage of the store](super#outages-of-the-store) that must not
    /// count as a crash.
    ///
    /// # Panics
    ///
    /// Panics if `lease` is zero.
    #[track_caller]
    pub fn with_lease(mut self, lease: Duration) -> Self {
        assert!(!lease.is_zero(), "lease must not be zero");
        self.config_mut().lease = lease;
        self
    }

    /// Sets the timeout for the handler. A handler that exceeds it is dropped at its current await, its event is
    /// released, and Stripe receives 504.
    pub fn with_handler_timeout(mut self, limit: Duration) -> Self {
        self.config_mut().handler_timeout = limit;
        self
    }

    /// Sets the maximum number of events processed concurrently, from claim to settlement. Further events receive
    /// 503 and are not claimed.
    ///
    /// # Panics
    ///
    /// Panics if `events` is zero.
    #[track_caller]
    pub fn with_max_in_flight(mut self, events: usize) -> Self {
        assert!(events > 0, "max_in_flight must be at least 1");
        self.config_mut().max_in_flight = events;
        self
    }

    /// Sets the timeout for each store call: claims, settlements and renewals. A renewal gets at most a third of the
    /// lease. If a claim times out, Stripe receives 503.
    ///
    /// The store should give up before that (`busy_timeout` of SQLite, `statement_timeout` or `lock_timeout` of
    /// PostgreSQL), because a statement that nobody waits for can still take effect. The Redis client gives up
    /// after 500 milliseconds by default.
    pub fn with_store_timeout(mut self, limit: Duration) -> Self {
        self.config_mut().store_timeout = limit;
        self
    }

    /// Sets how many crashes exhaust an event. From then on, it receives 500 without running the handler.
    ///
    /// A crash is a lease that expired while the handler ran: its process died, or was paused for longer than
    /// the lease. Failures of the handler do not count.
    ///
    /// # Panics
    ///
    /// Panics if `crashes` is zero.
    #[track_caller]
    pub fn with_max_crashes(mut self, crashes: u32) -> Self {
        assert!(crashes > 0, "max_crashes must be at least 1");
        self.config_mut().max_crashes = crashes;
        self
    }

    /// Uses the id of the snapshot event that a thin event names, if any, so that the two count as one event.
    ///
    /// Use it for the cut-over from snapshot to thin events, with one scope for both endpoints, once the handlers
    /// of both do the same work. Never use it while one of them only watches: that one would complete the event
    /// without doing the work.
    pub fn with_twin_key(mut self) -> Self {
        self.config_mut().twin_key = true;
        self
    }

    /// Sets the drain that finishes the events in flight at shutdown. All layers of a service can share one;
    /// each keeps its own [maximum](Self::with_max_in_flight).
    ///
    /// Call it when you build the service: a drain keeps an entry for every layer that it was given to.
    pub fn with_drain(mut self, drain: &Drain) -> Self {
        self.in_flight = drain.add_layer();
        self
    }

    fn config_mut(&mut self) -> &mut Config {
        Arc::make_mut(&mut self.config)
    }
}

impl<S> Layer<S> for DedupLayer {
    type Service = Dedup<S>;

    fn layer(&self, inner: S) -> Self::Service {
        Dedup::new(inner, Arc::clone(&self.config), Arc::clone(&self.in_flight))
    }
}
