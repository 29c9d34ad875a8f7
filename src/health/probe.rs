use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::report::{HealthReport, QueueHealth, Silence};
use crate::dedup::{DedupLayer, Drain, with_store_timeout};
use crate::inbox::{InboxStore, Queue};
use crate::observe::{Observation, Observer};

/// Knows when the last request was verified, and checks that against a threshold.
///
/// It is the observer of a layer. Clones share everything. See the [module docs](crate::health) for an example.
#[must_use]
#[derive(Clone)]
pub struct Health {
    max_silence: Option<Duration>,
    queues: Vec<WatchedQueue>,
    drain: Option<Drain>,
    created_at: Instant,
    last_verified: Arc<Mutex<Option<Instant>>>,
}

#[derive(Clone)]
struct WatchedQueue {
    store: Arc<dyn InboxStore>,
    queue: Queue,
    max_due: Duration,
}

impl Health {
    /// Creates a probe without thresholds.
    pub fn new() -> Self {
        Self {
            max_silence: None,
            queues: Vec::new(),
            drain: None,
            created_at: Instant::now(),
            last_verified: Arc::default(),
        }
    }

    /// Sets how long the endpoint may receive no valid request. Before the first one, the time counts from
    /// [`new`](Self::new).
    ///
    /// Choose it by how often Stripe usually sends events. Each instance behind a load balancer sees only its share.
    pub fn with_max_silence(mut self, limit: Duration) -> Self {
        self.max_silence = Some(limit);
        self
    }

    /// Adds a queue, and sets how long an event may be due before a worker takes it.
    pub fn with_queue(mut self, store: impl InboxStore, queue: Queue, max_due: Duration) -> Self {
        self.queues.push(WatchedQueue {
            store: Arc::new(store),
            queue,
            max_due,
        });
        self
    }

    /// Sets the drain that shows whether the service is shutting down.
    pub fn with_drain(mut self, drain: &Drain) -> Self {
        self.drain = Some(drain.clone());
        self
    }

    /// Compares the state of the service with the thresholds. Reads the queues from their stores, for at most 3 seconds
    /// each.
    pub async fn check(&self) -> HealthReport {
        let mut queues = Vec::new();
        for watched in &self.queues {
            queues.push(watched.check().await);
        }
        let last_verified = *self.last_verified();
        HealthReport::new(
            self.drain.as_ref().is_some_and(Drain::is_draining),
            Silence {
                last_verified: last_verified.map(|at| at.elapsed()),
                duration: last_verified.unwrap_or(self.created_at).elapsed(),
                max: self.max_silence,
            },
            queues,
        )
    }

    fn last_verified(&self) -> MutexGuard<'_, Option<Instant>> {
        // Nothing panics under the lock.
        self.last_verified
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl WatchedQueue {
    async fn check(&self) -> QueueHealth {
        let stats = self.store.stats(&self.queue);
        let stats = with_store_timeout(DedupLayer::DEFAULT_STORE_TIMEOUT, stats).await;
        QueueHealth::new(
            self.queue.clone(),
            stats.ok().map(|stats| stats.oldest_due.unwrap_or_default()),
            self.max_due,
        )
    }
}

impl Observer for Health {
    fn observe(&self, observation: &Observation<'_>) {
        if let Observation::Verified { .. } | Observation::PayloadVerified { .. } = observation {
            *self.last_verified() = Some(Instant::now());
        }
    }
}

impl Default for Health {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Health {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let queues: Vec<_> = self.queues.iter().map(|watched| &watched.queue).collect();
        f.debug_struct("Health")
            .field("max_silence", &self.max_silence)
            .field("queues", &queues)
            .finish_non_exhaustive()
    }
}
