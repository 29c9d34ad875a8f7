use std::sync::Arc;
use std::time::Duration;

use super::control::Control;
use super::queue::Queue;
use super::worker::WorkerConfig;
use crate::dedup::Drain;
use crate::observe::{Observation, Reporter};

/// Controls a running [`Worker`](super::Worker). Dropping it does not stop the worker.
///
/// # Example
///
/// A worker pauses while another system is down:
///
/// ```
/// use std::time::Duration;
/// use tower_stripe_webhook::inbox::WorkerHandle;
///
/// async fn maintain(worker: WorkerHandle, maintenance: impl Future<Output = ()>) {
///     worker.pause(); // The layer keeps storing events.
///     maintenance.await;
///     worker.resume();
///     println!("{} handlers are running", worker.in_flight());
///
///     let stopped = worker.drain(Duration::from_secs(20)).await;
///     println!("stopped {stopped} handlers, whose events run again");
/// }
/// ```
#[derive(Debug)]
pub struct WorkerHandle {
    control: Arc<Control>,
    drain: Drain,
    queue: Queue,
    reporter: Reporter,
}

impl WorkerHandle {
    pub(super) fn new(control: Arc<Control>, drain: Drain, config: &WorkerConfig) -> Self {
        let handle = Self {
            control,
            drain,
            queue: config.queue.clone(),
            reporter: config.reporter.clone(),
        };
        handle.report(false);
        handle
    }

    /// Stops taking events. Handlers that run continue, and the layer keeps accepting events.
    pub fn pause(&self) {
        self.control.set_paused(true);
        self.report(true);
    }

    /// Takes events again after [`pause`](Self::pause).
    pub fn resume(&self) {
        self.control.set_paused(false);
        self.report(false);
    }

    fn report(&self, is_paused: bool) {
        self.reporter.report(Observation::Paused {
            queue: self.queue.as_str(),
            is_paused,
        });
    }

    /// Returns the number of events that the worker handles at the moment.
    pub fn in_flight(&self) -> usize {
        self.control.in_flight.running()
    }

    /// Stops taking events and waits until the handlers that run have ended.
    ///
    /// Handlers that exceed the grace period are dropped, and their events are due again at once, for which the
    /// store has five more seconds. Returns the number of handlers that were dropped.
    ///
    /// A worker that [shares a drain](super::Worker::with_drain) is stopped by that drain instead.
    pub async fn drain(self, grace_period: Duration) -> usize {
        self.drain.with_grace_period(grace_period).shutdown().await
    }
}
