use std::sync::Arc;
use std::time::Duration;

use tokio::time::timeout;

use super::in_flight::InFlight;

/// Finishes the events in flight of a [`DedupLayer`](super::DedupLayer) at shutdown.
///
/// Handlers run in spawned tasks. When the server has closed its last connection, some may still be running,
/// for deliveries that Stripe no longer waits for. If the process ends while they run, their events wait for
/// the lease to expire, and each counts a crash.
///
/// Choose a grace period shorter than the orchestrator's, which is often 30 s.
///
/// # Example
///
/// ```no_run
/// # use axum::Router;
/// use std::time::Duration;
/// use tower_stripe_webhook::claims::MemoryStore;
/// use tower_stripe_webhook::dedup::DedupLayer;
///
/// # async fn serve(app: Router, listener: tokio::net::TcpListener) -> std::io::Result<()> {
/// const GRACE: Duration = Duration::from_secs(20);
///
/// let dedup = DedupLayer::new("billing", MemoryStore::new());
/// let drain = dedup.drain();
/// // … the layer goes into `app` …
/// let stopping = drain.clone();
/// axum::serve(listener, app)
///     .with_graceful_shutdown(async move {
///         // Handle SIGTERM too, which orchestrators send.
///         drop(tokio::signal::ctrl_c().await);
///         // Start now: the server waits for its connections, and they wait for handlers.
///         tokio::spawn(async move { stopping.shutdown(GRACE).await });
///     })
///     .await?;
/// // What still runs belongs to deliveries whose connections are gone.
/// drain.shutdown(GRACE).await;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Drain {
    in_flight: Arc<InFlight>,
}

/// How long to wait for the store after handlers were stopped.
const TIME_TO_RELEASE: Duration = Duration::from_secs(5);

impl Drain {
    pub(super) fn new(in_flight: Arc<InFlight>) -> Self {
        Self { in_flight }
    }

    /// Stops admitting events: further deliveries receive 503, and no handler runs.
    ///
    /// [`shutdown`](Self::shutdown) calls it. Call it yourself, before the server stops accepting, if a load
    /// balancer should see it first.
    pub fn close(&self) {
        self.in_flight.close();
    }

    /// Returns the number of events in flight: claimed, being handled, or waiting to be settled.
    pub fn in_flight(&self) -> usize {
        self.in_flight.running()
    }

    /// Stops admitting events and waits until all handlers have finished and their events are settled.
    ///
    /// Handlers that exceed the grace period are dropped and their events released, for which the store has
    /// five more seconds. Within the grace period, it also waits until claims whose response was lost are
    /// withdrawn. A claim about which the store does not respond in that time expires and counts as a crash. Returns the number of handlers that were dropped.
    pub async fn shutdown(&self, grace: Duration) -> usize {
        self.in_flight.close();
        let idle = async {
            self.in_flight.idle().await;
            self.in_flight.lost_claims.answered().await;
        };
        if timeout(grace, idle).await.is_ok() {
            return 0;
        }
        let stopped = self.in_flight.running();
        self.in_flight.stop();
        // A task that has not ended by now hangs, and ends with the process.
        let _ = timeout(TIME_TO_RELEASE, self.in_flight.idle()).await;
        stopped
    }
}
