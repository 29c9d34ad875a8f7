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
/// It goes inside of [`StripeWebhookLayer`](crate::StripeWebhookLayer). See the
/// [module docs](crate::dedup) for an example.
#[must_use]
#[derive(Clone, Debug)]
pub struct DedupLayer {
    config: Arc<Config>,
    in_flight: Arc<InFlight>,
}

impl DedupLayer {
    /// How long a claim holds unless told otherwise: 60 s. It is renewed after a third of that.
    pub const DEFAULT_LEASE: Duration = ClaimRequest::DEFAULT_LEASE;

    /// The time limit of a handler unless told otherwise: 5 minutes.
    pub const DEFAULT_HANDLER_TIMEOUT: Duration = Duration::from_secs(5 * 60);

    /// The time limit of each call of the store unless told otherwise: 3 s.
    pub const DEFAULT_STORE_TIMEOUT: Duration = Duration::from_secs(3);

    /// How many events are in hand at a time unless told otherwise.
    pub const DEFAULT_MAX_IN_FLIGHT: usize = 512;

    /// How many crashes exhaust an event unless told otherwise.
    pub const DEFAULT_MAX_CRASHES: u32 = ClaimRequest::DEFAULT_MAX_CRASHES;

    /// Creates a layer that keeps its claims in a store.
    ///
    /// The scope names the endpoint: two endpoints that share a store, and get the same events, each
    /// need their own, or one swallows the other's events. All instances of one endpoint have the same.
    /// It is part of the [`Key`](super::Key), and must not change from one release to the next.
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

    /// Sets how long a claim holds. It is renewed after a third of that, for as long as the handler
    /// runs: the lease is how long an event waits after its process has died.
    ///
    /// Choose at least twice the longest [outage of the store](super#outages-of-the-store) that must not
    /// count as a crash.
    ///
    /// # Panics
    ///
    /// When it is zero.
    #[track_caller]
    pub fn with_lease(mut self, lease: Duration) -> Self {
        assert!(!lease.is_zero(), "a lease of no time holds nothing");
        self.config_mut().lease = lease;
        self
    }

    /// Sets the time limit of a handler. One that is over it is dropped where it waits, its event is
    /// released, and the answer is 504.
    pub fn with_handler_timeout(mut self, limit: Duration) -> Self {
        self.config_mut().handler_timeout = limit;
        self
    }

    /// Sets how many events are in hand at a time, from the claim to the mark. What is beyond is
    /// answered with 503, without a claim.
    ///
    /// # Panics
    ///
    /// When it is zero.
    #[track_caller]
    pub fn with_max_in_flight(mut self, events: usize) -> Self {
        assert!(events > 0, "where no event may be in hand none is handled");
        self.config_mut().max_in_flight = events;
        self
    }

    /// Sets the time limit of each call of the store: claims, marks and renewals; for the latter it is
    /// a third of the lease at most. A claim that is slower is answered with 503.
    ///
    /// A store should give up by itself before that (`busy_timeout` of SQLite, `statement_timeout` or
    /// `lock_timeout` of PostgreSQL): a statement that is no longer waited for can still take effect.
    /// The Redis client gives up after 500 milliseconds by default: see
    /// [`RedisStore`](super::RedisStore#timeouts).
    pub fn with_store_timeout(mut self, limit: Duration) -> Self {
        self.config_mut().store_timeout = limit;
        self
    }

    /// Sets how many crashes exhaust an event: its process died, or froze for longer than the lease,
    /// while the handler ran. It is answered with 500 from then on, without the handler.
    ///
    /// Failures of the handler do not count, however many there are.
    ///
    /// # Panics
    ///
    /// When it is zero.
    #[track_caller]
    pub fn with_max_crashes(mut self, crashes: u32) -> Self {
        assert!(
            crashes > 0,
            "an event that may not be tried is never handled"
        );
        self.config_mut().max_crashes = crashes;
        self
    }

    /// Takes the id of the snapshot event in place of a thin event's own, where it names one, so that
    /// the two count as one event.
    ///
    /// It is for the cut-over from snapshot to thin events, with one scope for both endpoints, once the
    /// handlers of both do the same. Never while one of them only watches: its copy, which does
    /// nothing, would mark the event as done.
    pub fn with_twin_key(mut self) -> Self {
        self.config_mut().twin_key = true;
        self
    }

    /// Returns the handle that empties the layer at shutdown: this one's, and its clones'.
    pub fn drain(&self) -> Drain {
        Drain::new(Arc::clone(&self.in_flight))
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
