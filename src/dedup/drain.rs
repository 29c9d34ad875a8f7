use std::sync::Arc;
use std::time::Duration;

use tokio::time::timeout;

use super::in_flight::InFlight;

/// Empties a [`DedupLayer`](super::DedupLayer) at shutdown.
///
/// Handlers run in tasks of their own: when a server has closed its last connection, some may still be
/// at work, for deliveries that Stripe has given up waiting for. If the process ends under them, their
/// events wait for the lease to lapse, and count a crash.
///
/// The grace time is to be shorter than that of the orchestrator, which is often 30 s.
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
///         // And SIGTERM, which is what orchestrators send.
///         drop(tokio::signal::ctrl_c().await);
///         // At once: the server waits for its connections, and those for handlers.
///         tokio::spawn(async move { stopping.shutdown(GRACE).await });
///     })
///     .await?;
/// // What is left is for deliveries whose connections are gone.
/// drain.shutdown(GRACE).await;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Drain {
    in_flight: Arc<InFlight>,
}

/// How long the store is waited for when handlers were stopped.
const TIME_TO_RELEASE: Duration = Duration::from_secs(5);

impl Drain {
    pub(super) fn new(in_flight: Arc<InFlight>) -> Self {
        Self { in_flight }
    }

    /// Lets nothing new in: from now on the answer is 503, and no handler runs.
    ///
    /// Call it before the server stops accepting, so that a load balancer sees it, or let
    /// [`shutdown`](Self::shutdown) do it.
    pub fn close(&self) {
        self.in_flight.close();
    }

    /// Returns how many events are in hand: claimed, at work, or waiting to be marked.
    pub fn in_flight(&self) -> usize {
        self.in_flight.running()
    }

    /// Lets nothing new in and waits until all handlers are done and their events marked. What is not
    /// done within the grace time is dropped where it waits, and its event released; the store is given
    /// five more seconds for that. Within the grace time it also waits for claims whose response was lost to
    /// be released.
    ///
    /// Returns how many were stopped.
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
        // What does not end now hangs, and ends with the process.
        let _ = timeout(TIME_TO_RELEASE, self.in_flight.idle()).await;
        stopped
    }
}
