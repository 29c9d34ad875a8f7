use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};
use tower::{BoxError, Service};

use super::config::DEFAULT_STORE_TIMEOUT;
use super::control::Control;
use super::queue::Queue;
use super::retry::RetryPolicy;
use super::store::InboxStore;
use super::take_loop::TakeLoop;
use super::wake::Wake;
use super::{wake, worker_handle::WorkerHandle};
use crate::claims::ClaimRequest;
use crate::dedup::{DedupLayer, Drain};
use crate::observe::{Observer, Reporter};
use crate::webhook::EventBody;

/// Takes events from an inbox and runs their handlers.
///
/// A worker runs in the process of the [`InboxLayer`](super::InboxLayer), which creates it with
/// [`worker`](super::InboxLayer::worker), or in a process of its own, with [`new`](Self::new). Any number of
/// workers can share a queue.
///
/// The worker takes at most as many events as it has clones of the service that are ready, so tower's concurrency
/// and rate limits around the service pace it.
///
/// The [module docs](crate::inbox#what-becomes-of-an-event) list what becomes of an event, by the response of its
/// handler.
///
/// # Example
///
/// A process that runs handlers and does nothing else:
///
#[cfg_attr(all(feature = "axum", feature = "postgres"), doc = "```no_run")]
#[cfg_attr(not(all(feature = "axum", feature = "postgres")), doc = "```ignore")]
/// use std::time::Duration;
/// use tokio::signal::unix::{SignalKind, signal};
/// use tower_stripe_webhook::claims::PostgresStore;
/// use tower_stripe_webhook::inbox::Worker;
/// use tower_stripe_webhook::{EventRouter, EventType};
///
/// # async fn paid() {}
/// # async fn example(store: PostgresStore) -> std::io::Result<()> {
/// let events = EventRouter::new().on(EventType::INVOICE_PAID, paid);
/// let mut terminate = signal(SignalKind::terminate())?;
/// let stopped = Worker::new("billing", store, events)
///     .with_concurrency(32)
///     .run(async move { terminate.recv().await; }, Duration::from_secs(20))
///     .await;
/// println!("stopped {stopped} handlers, whose events run again");
/// # Ok(())
/// # }
/// ```
#[must_use = "a worker does nothing until it is started"]
#[derive(Clone)]
pub struct Worker<S> {
    config: Arc<WorkerConfig>,
    drain: Drain,
    service: S,
}

/// The options of a worker.
#[derive(Clone)]
pub(super) struct WorkerConfig {
    pub(super) store: Arc<dyn InboxStore>,
    scope: Arc<str>,
    pub(super) queue: Queue,
    pub(super) wake: Wake,
    pub(super) concurrency: u32,
    pub(super) lease: Duration,
    pub(super) handler_timeout: Duration,
    pub(super) store_timeout: Duration,
    pub(super) max_crashes: u32,
    pub(super) retry: RetryPolicy,
    pub(super) poll_interval: Duration,
    pub(super) reporter: Reporter,
}

impl<S> Worker<S> {
    /// Default maximum number of events handled at once: 16.
    pub const DEFAULT_CONCURRENCY: u32 = 16;

    /// Default lease: 60 seconds. Leases are renewed after a third of their duration.
    pub const DEFAULT_LEASE: Duration = ClaimRequest::DEFAULT_LEASE;

    /// Default time limit of a handler: 5 minutes.
    pub const DEFAULT_HANDLER_TIMEOUT: Duration = DedupLayer::DEFAULT_HANDLER_TIMEOUT;

    /// Default number of crashes that exhaust an event: 10.
    pub const DEFAULT_MAX_CRASHES: u32 = ClaimRequest::DEFAULT_MAX_CRASHES;

    /// Default time between two looks into the store while nothing is due: 1 second.
    pub const DEFAULT_POLL_INTERVAL: Duration = Duration::from_secs(1);

    /// Creates a worker for an inbox in another process.
    ///
    /// `scope` and `store` are those of the inbox. The worker looks for new events once per
    /// [poll interval](Self::with_poll_interval). In the process of the inbox, use
    /// [`InboxLayer::worker`](super::InboxLayer::worker) instead, which is woken at once.
    pub fn new(scope: &str, store: impl InboxStore, service: S) -> Self {
        Self::of_inbox(scope, Arc::new(store), wake::new(), service)
    }

    pub(super) fn of_inbox(
        scope: &str,
        store: Arc<dyn InboxStore>,
        wake: Wake,
        service: S,
    ) -> Self {
        Self {
            config: Arc::new(WorkerConfig {
                store,
                scope: scope.into(),
                queue: Queue::new(scope, None),
                wake,
                concurrency: Self::DEFAULT_CONCURRENCY,
                lease: Self::DEFAULT_LEASE,
                handler_timeout: Self::DEFAULT_HANDLER_TIMEOUT,
                store_timeout: DEFAULT_STORE_TIMEOUT,
                max_crashes: Self::DEFAULT_MAX_CRASHES,
                retry: RetryPolicy::default(),
                poll_interval: Self::DEFAULT_POLL_INTERVAL,
                reporter: Reporter::default(),
            }),
            drain: Drain::new(),
            service,
        }
    }

    /// Takes events from the queue that [`InboxLayer::with_queue`](super::InboxLayer::with_queue) named,
    /// in place of the default one.
    pub fn with_queue(mut self, name: &str) -> Self {
        let queue = Queue::new(&self.config.scope, Some(name));
        self.config_mut().queue = queue;
        self
    }

    /// Sets the maximum number of handlers that run at once.
    ///
    /// A handler's slot is free as soon as it has ended. As many events again can wait until the store has recorded how
    /// theirs ended.
    ///
    /// # Panics
    ///
    /// Panics if `events` is zero.
    #[track_caller]
    pub fn with_concurrency(mut self, events: u32) -> Self {
        assert!(events > 0, "concurrency must be at least 1");
        self.config_mut().concurrency = events;
        self
    }

    /// Sets how long a claim holds without renewal. After a process dies, its events wait for the rest of
    /// their leases.
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

    /// Sets the time limit of a handler. A handler that exceeds it is dropped at its current await, which counts
    /// as a failure.
    pub fn with_handler_timeout(mut self, limit: Duration) -> Self {
        self.config_mut().handler_timeout = limit;
        self
    }

    /// Sets the time limit of each store call.
    pub fn with_store_timeout(mut self, limit: Duration) -> Self {
        self.config_mut().store_timeout = limit;
        self
    }

    /// Sets how many crashes exhaust an event.
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

    /// Sets when events whose handler failed run again.
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.config_mut().retry = policy;
        self
    }

    /// Sets the time between two looks into the store while nothing is due, give or take half of it.
    ///
    /// # Panics
    ///
    /// Panics if `interval` is zero.
    #[track_caller]
    pub fn with_poll_interval(mut self, interval: Duration) -> Self {
        assert!(!interval.is_zero(), "poll_interval must not be zero");
        self.config_mut().poll_interval = interval;
        self
    }

    /// Stops the worker with a drain that it shares with layers and other workers: it takes no more events once the
    /// drain has started, and the drain waits for its handlers.
    pub fn with_drain(mut self, drain: &Drain) -> Self {
        self.drain = drain.clone();
        self
    }

    /// Sets the observer of this worker, and of the router inside.
    ///
    /// The worker does not share the observer of the layer that stores the events, even in one process.
    pub fn with_observer(mut self, observer: impl Observer) -> Self {
        self.config_mut().reporter = Reporter::new(observer);
        self
    }

    fn config_mut(&mut self) -> &mut WorkerConfig {
        Arc::make_mut(&mut self.config)
    }
}

impl<S, ResBody> Worker<S>
where
    S: Service<Request<EventBody>, Response = Response<ResBody>> + Clone + Send + 'static,
    S::Error: Into<BoxError> + Send,
    S::Future: Send,
    ResBody: Send + 'static,
{
    /// Starts the worker in a spawned task.
    ///
    /// # Panics
    ///
    /// Panics outside a tokio runtime.
    pub fn start(self) -> WorkerHandle {
        let control = Arc::new(Control::new(&self.drain));
        let handle = WorkerHandle::new(Arc::clone(&control), self.drain, &self.config);
        tokio::spawn(TakeLoop::new(self.config, self.service, control).run());
        handle
    }

    /// Handles events in this task until nothing is due. Returns the number of handlers that ran.
    #[cfg(feature = "testing")]
    pub(crate) async fn run_until_idle(self) -> usize {
        let control = Arc::new(Control::new(&self.drain));
        TakeLoop::new(self.config, self.service, control)
            .run_until_idle()
            .await
    }

    /// Runs the worker until `shutdown` resolves, and then waits for the handlers that run. For a process that
    /// does nothing else.
    ///
    /// Handlers that have not ended `grace` after `shutdown` are dropped, and their events are due again at once.
    /// Returns the number of these.
    pub async fn run(self, shutdown: impl Future<Output = ()>, grace: Duration) -> usize {
        let handle = self.start();
        shutdown.await;
        handle.drain(grace).await
    }
}

impl<S> fmt::Debug for Worker<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker")
            .field("queue", &self.config.queue)
            .field("concurrency", &self.config.concurrency)
            .field("lease", &self.config.lease)
            .field("handler_timeout", &self.config.handler_timeout)
            .field("poll_interval", &self.config.poll_interval)
            .finish_non_exhaustive()
    }
}
