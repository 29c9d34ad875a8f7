use std::sync::Arc;

use tokio::sync::watch;

use super::race::unless;
use crate::dedup::{Drain, InFlight};

/// The state that a [`WorkerHandle`](super::WorkerHandle) shares with its worker.
#[derive(Debug)]
pub(super) struct Control {
    pub(super) in_flight: Arc<InFlight>,
    /// Calls of the store that must end before the process does: takes, whose events would wait for their leases.
    pub(super) takes: Arc<InFlight>,
    is_paused: watch::Sender<bool>,
}

impl Control {
    /// The drain waits for the takes first, because they start handlers.
    pub(super) fn new(drain: &Drain) -> Self {
        Self {
            takes: drain.add_layer(),
            in_flight: drain.add_layer(),
            is_paused: watch::Sender::new(false),
        }
    }

    pub(super) fn set_paused(&self, is_paused: bool) {
        self.is_paused
            .send_if_modified(|current| std::mem::replace(current, is_paused) != is_paused);
    }

    pub(super) fn is_paused(&self) -> bool {
        *self.is_paused.borrow()
    }

    /// Waits until the worker is paused, resumed or drained.
    pub(super) fn changed(&self) -> impl Future<Output = ()> {
        let mut is_paused = self.is_paused.subscribe();
        async move {
            unless(self.in_flight.closed(), is_paused.changed()).await;
        }
    }
}
