use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Notify, Semaphore};

use super::config::Config;
use super::lost_claims::LostClaims;
use crate::claims::ClaimRequest;

/// Counts the events in flight of a layer and signals them to stop.
#[derive(Debug)]
pub(crate) struct InFlight {
    pub(super) lost_claims: Arc<LostClaims>,
    state: Mutex<State>,
    idle: Notify,
    /// Both have no permits: `acquire` returns only once the semaphore is closed.
    closed: Semaphore,
    stop: Semaphore,
}

#[derive(Debug, Default)]
struct State {
    running: usize,
    is_draining: bool,
}

/// Why an event is not admitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AdmissionError {
    Draining,
    Overloaded,
}

impl Default for InFlight {
    fn default() -> Self {
        Self {
            lost_claims: Arc::default(),
            state: Mutex::default(),
            idle: Notify::new(),
            closed: Semaphore::new(0),
            stop: Semaphore::new(0),
        }
    }
}

impl InFlight {
    /// Admits one event, which counts until the guard is dropped.
    pub(crate) fn enter(self: &Arc<Self>, limit: usize) -> Result<Guard, AdmissionError> {
        let mut state = self.state();
        if state.is_draining {
            return Err(AdmissionError::Draining);
        }
        if state.running >= limit {
            return Err(AdmissionError::Overloaded);
        }
        state.running += 1;
        Ok(Guard {
            in_flight: Arc::clone(self),
        })
    }

    /// Admits an event even during a drain, because it belongs to work that was admitted before.
    pub(crate) fn enter_late(self: &Arc<Self>) -> Guard {
        self.state().running += 1;
        Guard {
            in_flight: Arc::clone(self),
        }
    }

    /// Stops admitting events.
    pub(super) fn close(&self) {
        self.state().is_draining = true;
        self.closed.close();
    }

    /// Waits until no more events are admitted.
    pub(crate) async fn closed(&self) {
        // Returns an error, and only once the semaphore is closed.
        let _ = self.closed.acquire().await;
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.closed.is_closed()
    }

    /// Signals all tasks to stop.
    pub(super) fn stop(&self) {
        self.stop.close();
        self.lost_claims.stop();
    }

    pub(crate) fn running(&self) -> usize {
        self.state().running
    }

    /// Waits until no event is in flight.
    pub(crate) async fn idle(&self) {
        loop {
            // Register before checking, so a task that finishes in between still wakes us.
            let idle = self.idle.notified();
            if self.running() == 0 {
                return;
            }
            idle.await;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics under the lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An event in flight.
#[derive(Debug)]
pub(crate) struct Guard {
    in_flight: Arc<InFlight>,
}

impl Guard {
    /// Releases, in the background, a claim whose response was lost.
    pub(super) fn add_lost_claim(&self, config: &Arc<Config>, claim: &ClaimRequest) {
        self.in_flight.lost_claims.add(Arc::clone(config), claim);
    }

    /// Waits for the signal to stop.
    pub(super) async fn stopped(&self) {
        // Returns an error, and only once the semaphore is closed.
        let _ = self.in_flight.stop.acquire().await;
    }

    /// Waits until a drain begins.
    pub(crate) async fn draining(&self) {
        self.in_flight.closed().await;
    }

    pub(crate) fn is_draining(&self) -> bool {
        self.in_flight.is_closed()
    }

    pub(super) fn must_stop(&self) -> bool {
        self.in_flight.stop.is_closed()
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        let mut state = self.in_flight.state();
        state.running -= 1;
        if state.running == 0 {
            self.in_flight.idle.notify_waiters();
        }
    }
}
