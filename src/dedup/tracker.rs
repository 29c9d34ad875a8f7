use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Notify, Semaphore};

/// Counts the tasks of a layer, and tells them when to stop.
#[derive(Debug)]
pub(super) struct Tracker {
    state: Mutex<State>,
    idle: Notify,
    /// It has no permits: to wait for one is to wait until it is closed.
    stop: Semaphore,
}

#[derive(Debug, Default)]
struct State {
    running: usize,
    /// Those that only clear up after a delivery that was answered: nobody waits for them.
    clearing_up: usize,
    is_draining: bool,
}

/// Why no task may begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closed {
    Draining,
    Overloaded,
}

impl Default for Tracker {
    fn default() -> Self {
        Self {
            state: Mutex::default(),
            idle: Notify::new(),
            stop: Semaphore::new(0),
        }
    }
}

impl Tracker {
    /// Counts one more, until the guard is dropped.
    pub(super) fn enter(self: &Arc<Self>, limit: usize) -> Result<Guard, Closed> {
        let mut state = self.state();
        if state.is_draining {
            return Err(Closed::Draining);
        }
        if state.running >= limit {
            return Err(Closed::Overloaded);
        }
        state.running += 1;
        Ok(Guard {
            tracker: Arc::clone(self),
            is_clearing_up: false,
        })
    }

    /// Lets no more begin.
    pub(super) fn close(&self) {
        self.state().is_draining = true;
    }

    /// Tells all to stop.
    pub(super) fn stop(&self) {
        self.stop.close();
    }

    pub(super) fn running(&self) -> usize {
        self.state().running
    }

    /// Waits until none is running.
    pub(super) async fn idle(&self) {
        loop {
            // Before the look, so that what ends after it is heard of.
            let idle = self.idle.notified();
            if self.running() == 0 {
                return;
            }
            idle.await;
        }
    }

    fn leave(&self, state: &mut State) {
        state.running -= 1;
        if state.running == 0 {
            self.idle.notify_waiters();
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics under the lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One that is counted.
#[derive(Debug)]
pub(super) struct Guard {
    tracker: Arc<Tracker>,
    is_clearing_up: bool,
}

impl Guard {
    /// Makes room for another, and goes on as one that clears up; not if there are too many of those.
    pub(super) fn clearing_up(mut self, limit: usize) -> Option<Self> {
        let mut state = self.tracker.state();
        if state.clearing_up >= limit {
            return None;
        }
        state.clearing_up += 1;
        self.tracker.leave(&mut state);
        drop(state);
        self.is_clearing_up = true;
        Some(self)
    }

    /// Waits until it must stop.
    pub(super) async fn stopped(&self) {
        // An error is what it waits for.
        let _ = self.tracker.stop.acquire().await;
    }

    pub(super) fn must_stop(&self) -> bool {
        self.tracker.stop.is_closed()
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        let mut state = self.tracker.state();
        if self.is_clearing_up {
            state.clearing_up -= 1;
        } else {
            self.tracker.leave(&mut state);
        }
    }
}
