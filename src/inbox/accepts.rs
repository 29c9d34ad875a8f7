use std::fmt;
use std::mem;
use std::slice;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::timeout;

use super::accept::{AcceptRequest, Accepted};
use super::store::InboxStore;
use super::wake::Wake;
use crate::claims::StoreError;
use crate::dedup::with_store_timeout;

/// Stores events in batches: those that arrive while a batch is being committed share the next commit.
///
/// Nothing waits for a batch to fill up, so a single event is stored at once. Batches run in a task of their own:
/// if a client hangs up, neither its event nor its neighbors' are canceled.
pub(super) struct Accepts {
    store: Arc<dyn InboxStore>,
    store_timeout: Duration,
    wake: Wake,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    waiting: Vec<Waiting>,
    /// The size of all payloads that wait, in bytes.
    bytes: usize,
    is_running: bool,
}

struct Waiting {
    request: AcceptRequest,
    respond: oneshot::Sender<Result<Accepted, StoreError>>,
}

/// Maximum number of events in a batch.
const MAX_BATCH: usize = 128;
/// Maximum size of the payloads in a batch, in bytes, unless one payload exceeds it.
const MAX_BATCH_BYTES: usize = 4 * 1024 * 1024;
/// Maximum number of events that wait.
const MAX_WAITING: usize = 1_024;
/// Maximum size of the payloads that wait, in bytes.
const MAX_WAITING_BYTES: usize = 64 * 1024 * 1024;

/// Too many events wait for the store.
#[derive(Debug)]
pub(super) struct Overloaded;

impl Accepts {
    pub(super) fn new(store: Arc<dyn InboxStore>, store_timeout: Duration, wake: Wake) -> Self {
        Self {
            store,
            store_timeout,
            wake,
            state: Mutex::default(),
        }
    }

    pub(super) fn store_timeout(&self) -> Duration {
        self.store_timeout
    }

    /// Adds an event to the next batch. The receiver gets the response of the store.
    pub(super) fn submit(
        self: &Arc<Self>,
        request: AcceptRequest,
    ) -> Result<oneshot::Receiver<Result<Accepted, StoreError>>, Overloaded> {
        let mut state = self.state();
        let bytes = state.bytes + request.payload.len();
        let fits = state.waiting.is_empty() || bytes <= MAX_WAITING_BYTES;
        if state.waiting.len() >= MAX_WAITING || !fits {
            return Err(Overloaded);
        }
        state.bytes = bytes;
        let (respond, response) = oneshot::channel();
        state.waiting.push(Waiting { request, respond });
        if !state.is_running {
            state.is_running = true;
            tokio::spawn(Arc::clone(self).run());
        }
        Ok(response)
    }

    async fn run(self: Arc<Self>) {
        let mut running = Running {
            accepts: &self,
            has_ended: false,
        };
        while let Some(batch) = self.next_batch() {
            self.store_batch(batch).await;
        }
        running.has_ended = true;
    }

    /// Returns the next batch, or `None` if this task has ended because nothing waits.
    fn next_batch(&self) -> Option<Vec<Waiting>> {
        let mut state = self.state();
        if state.waiting.is_empty() {
            // Under the same lock as the check, so that the next event starts another task.
            state.is_running = false;
            return None;
        }
        let mut bytes = 0;
        let fits = state.waiting.iter().take(MAX_BATCH).take_while(|waiting| {
            bytes += waiting.request.payload.len();
            bytes <= MAX_BATCH_BYTES
        });
        let count = fits.count().max(1);
        let rest = state.waiting.split_off(count);
        state.bytes = rest
            .iter()
            .map(|waiting| waiting.request.payload.len())
            .sum();
        Some(mem::replace(&mut state.waiting, rest))
    }

    async fn store_batch(&self, batch: Vec<Waiting>) {
        let (requests, respond): (Vec<_>, Vec<_>) = batch
            .into_iter()
            .map(|waiting| (waiting.request, waiting.respond))
            .unzip();
        match timeout(self.store_timeout, self.accept(&requests)).await {
            Ok(Ok(accepted)) => {
                for (respond, accepted) in respond.into_iter().zip(accepted) {
                    // The client may have hung up.
                    let _ = respond.send(Ok(accepted));
                }
            }
            Ok(Err(error)) if respond.len() == 1 => {
                let respond = respond.into_iter().next();
                let _ = respond.map(|respond| respond.send(Err(error)));
            }
            Ok(Err(_)) => self.store_each(&requests, respond).await,
            // The store hangs. To store each event alone would only take longer.
            Err(_elapsed) => {
                for respond in respond {
                    let _ = respond.send(Err(StoreError::new("the store did not respond in time")));
                }
            }
        }
    }

    /// Stores each event of a failed batch alone, so that one event that the store cannot take does not fail its
    /// neighbors. Stops at the second failure in a row: the store is down.
    async fn store_each(
        &self,
        requests: &[AcceptRequest],
        respond: Vec<oneshot::Sender<Result<Accepted, StoreError>>>,
    ) {
        let mut failures = 0;
        for (request, respond) in requests.iter().zip(respond) {
            if failures == 2 {
                let _ = respond.send(Err(StoreError::new("the store failed for other events")));
                continue;
            }
            let accepting = self.accept(slice::from_ref(request));
            let accepted = with_store_timeout(self.store_timeout, accepting).await;
            failures = if accepted.is_err() { failures + 1 } else { 0 };
            let _ = respond.send(accepted.map(|accepted| accepted[0]));
        }
    }

    /// Returns one response for each request, and wakes the workers if an event was stored.
    async fn accept(&self, requests: &[AcceptRequest]) -> Result<Vec<Accepted>, StoreError> {
        let accepted = self.store.accept(requests).await?;
        if accepted.contains(&Accepted::Stored) {
            self.wake.send_replace(());
        }
        if accepted.len() == requests.len() {
            return Ok(accepted);
        }
        Err(StoreError::new(
            "the store returned a wrong number of responses",
        ))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics under the lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Lets the next event start another task if the store panics in this one. The events that wait are rejected.
struct Running<'a> {
    accepts: &'a Accepts,
    has_ended: bool,
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        if !self.has_ended {
            let mut state = self.accepts.state();
            state.is_running = false;
            state.waiting.clear();
            state.bytes = 0;
        }
    }
}

impl fmt::Debug for Accepts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Accepts").finish_non_exhaustive()
    }
}
