use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, timeout};

use super::in_flight::InFlight;

/// Finishes the events in flight at shutdown. One drain can serve all layers of a service.
///
/// When the server has closed its last connection, some handlers may still be running, for deliveries that Stripe no
/// longer waits for. If the process ends while they run, their events wait for
/// the lease to expire, and each counts a crash.
///
/// A drain starts at a signal. From then on, new events receive 503 and are not claimed. Events in flight have
/// the [grace period](Self::with_grace_period) to finish. Handlers that exceed it are dropped and their events
/// released, so a handler that never ends does not keep the server from stopping.
///
/// # Example
///
/// Two endpoints of one service share a drain. The signal is Ctrl-C or SIGTERM, which orchestrators send. Enable
/// tokio's features `macros` and `signal`.
///
#[cfg_attr(feature = "axum", doc = "```no_run")]
#[cfg_attr(not(feature = "axum"), doc = "```ignore")]
/// use axum::Router;
/// use tokio::signal::unix::{SignalKind, signal};
/// use tower_stripe_webhook::claims::MemoryStore;
/// use tower_stripe_webhook::dedup::{DedupLayer, Drain};
///
/// async fn shutdown_signal() {
///     let mut terminate = signal(SignalKind::terminate()).expect("SIGTERM can be handled");
///     tokio::select! {
///         _ = tokio::signal::ctrl_c() => {}
///         _ = terminate.recv() => {}
///     }
/// }
///
/// # async fn serve(app: Router, listener: tokio::net::TcpListener) -> std::io::Result<()> {
/// let drain = Drain::new();
/// let account = DedupLayer::new("account", MemoryStore::new()).with_drain(&drain);
/// let connect = DedupLayer::new("connect", MemoryStore::new()).with_drain(&drain);
/// // … the layers go into `app` …
/// axum::serve(listener, app)
///     .with_graceful_shutdown(drain.on(shutdown_signal()))
///     .await?;
/// drain.shutdown().await;
/// # Ok(())
/// # }
/// ```
#[must_use]
#[derive(Clone, Debug)]
pub struct Drain {
    grace_period: Duration,
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    /// Shared with the layers, because the server drops them before `shutdown` waits for their events.
    layers: Vec<Arc<InFlight>>,
    started_at: Option<Instant>,
    /// The number of events in flight at the end of the grace period.
    stopped: Option<usize>,
}

/// How long to wait for the store after handlers were stopped.
const TIME_TO_RELEASE: Duration = Duration::from_secs(5);

impl Drain {
    /// Default grace period: 20 seconds.
    pub const DEFAULT_GRACE_PERIOD: Duration = Duration::from_secs(20);

    /// Creates a drain. Pass it to [`DedupLayer::with_drain`](super::DedupLayer::with_drain).
    pub fn new() -> Self {
        Self {
            grace_period: Self::DEFAULT_GRACE_PERIOD,
            state: Arc::default(),
        }
    }

    /// Sets how long handlers may continue after the signal.
    ///
    /// After that, the store has up to five seconds to release the events of handlers that were dropped. Keep
    /// the sum below the orchestrator's own grace period, which is often 30 seconds.
    pub fn with_grace_period(mut self, grace_period: Duration) -> Self {
        self.grace_period = grace_period;
        self
    }

    /// Returns a future that waits for `signal`, starts the drain and completes.
    ///
    /// Pass it to the server, for example to axum's `with_graceful_shutdown`. The server waits for its
    /// connections, which wait for their handlers; meanwhile, a spawned task enforces the grace period. Call
    /// [`shutdown`](Self::shutdown) once the server has returned.
    ///
    /// If the future is dropped before the signal, the drain does not start.
    pub fn on<F>(&self, signal: F) -> impl Future<Output = ()> + use<F>
    where
        F: Future<Output = ()>,
    {
        let drain = self.clone();
        async move {
            signal.await;
            drain.start();
            tokio::spawn(async move { drain.shutdown().await });
        }
    }

    /// Waits until all handlers have finished and their events are settled. Starts the drain if no signal has
    /// started it.
    ///
    /// Returns the number of events that were still in flight at the end of the grace period. Their handlers
    /// were dropped, and the store had five more seconds to release the events.
    ///
    /// Within the grace period, it also waits until claims whose response was lost are withdrawn. If the store does
    /// not respond in that time, such a claim expires and counts as a crash.
    pub async fn shutdown(&self) -> usize {
        let started_at = self.start();
        let remaining = |limit: Duration| limit.saturating_sub(started_at.elapsed());
        let layers = self.state().layers.clone();
        // The layers admit no more events, so a layer that is idle stays idle while the next one is awaited.
        let settled = async {
            for layer in &layers {
                layer.idle().await;
                layer.lost_claims.answered().await;
            }
        };
        if timeout(remaining(self.grace_period), settled)
            .await
            .is_err()
        {
            self.stop();
            let idle = async {
                for layer in &layers {
                    layer.idle().await;
                }
            };
            let limit = self.grace_period.saturating_add(TIME_TO_RELEASE);
            // A task that has not ended by then hangs, and ends with the process.
            let _ = timeout(remaining(limit), idle).await;
        }
        self.state().stopped.unwrap_or(0)
    }

    /// Returns the number of events in flight: claimed, being handled, or waiting to be settled.
    pub fn in_flight(&self) -> usize {
        self.state().in_flight()
    }

    /// Returns whether the drain has started.
    pub fn is_draining(&self) -> bool {
        self.state().started_at.is_some()
    }

    /// Counts the events in flight of one more layer or worker.
    pub(crate) fn add_layer(&self) -> Arc<InFlight> {
        let layer = Arc::new(InFlight::default());
        let mut state = self.state();
        if state.started_at.is_some() {
            layer.close();
        }
        state.layers.push(Arc::clone(&layer));
        layer
    }

    /// Stops admitting events. Returns the time of the first call.
    fn start(&self) -> Instant {
        let mut state = self.state();
        for layer in &state.layers {
            layer.close();
        }
        *state.started_at.get_or_insert_with(Instant::now)
    }

    /// Drops all handlers and gives up the lost claims.
    fn stop(&self) {
        let mut state = self.state();
        let in_flight = state.in_flight();
        state.stopped.get_or_insert(in_flight);
        for layer in &state.layers {
            layer.stop();
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics under the lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn in_flight(&self) -> usize {
        self.layers.iter().map(|layer| layer.running()).sum()
    }
}

impl Default for Drain {
    fn default() -> Self {
        Self::new()
    }
}
