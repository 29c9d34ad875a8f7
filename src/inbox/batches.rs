use std::fmt;
use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;
use tokio::task::yield_now;

/// Passes requests to the store in batches: those that arrive while a batch runs share the next one.
///
/// Nothing waits for a batch to fill up, so a single request runs at once. Batches run in a task of their own: if a
/// client hangs up, neither its request nor its neighbors' are canceled.
pub(super) struct Batches<R: BatchRunner> {
    runner: R,
    state: Mutex<State<R>>,
}

/// Runs batches.
pub(super) trait BatchRunner: Send + Sync + Sized + 'static {
    type Request: Send + 'static;
    type Response: Send + 'static;

    /// Maximum number of requests that wait.
    const MAX_WAITING: usize;

    /// Returns the size of a request, in bytes.
    fn bytes(request: &Self::Request) -> usize;

    /// Runs a batch, and responds to each of its requests.
    fn run(&self, batch: Vec<Waiting<Self>>) -> impl Future<Output = ()> + Send;
}

/// A request that waits for its batch.
pub(super) struct Waiting<R: BatchRunner> {
    pub(super) request: R::Request,
    /// The receiver may have gone: its client hung up.
    pub(super) respond: oneshot::Sender<R::Response>,
}

struct State<R: BatchRunner> {
    waiting: Vec<Waiting<R>>,
    /// The size of all requests that wait, in bytes.
    bytes: usize,
    is_running: bool,
}

/// Maximum number of requests in a batch.
const MAX_BATCH: usize = 128;
/// Maximum size of a batch, in bytes, unless one request exceeds it.
const MAX_BATCH_BYTES: usize = 4 * 1024 * 1024;
/// Maximum size of the requests that wait, in bytes.
const MAX_WAITING_BYTES: usize = 64 * 1024 * 1024;

/// Too many requests wait for the store.
#[derive(Debug)]
pub(super) struct Overloaded;

impl<R: BatchRunner> Batches<R> {
    pub(super) fn new(runner: R) -> Self {
        Self {
            runner,
            state: Mutex::new(State {
                waiting: Vec::new(),
                bytes: 0,
                is_running: false,
            }),
        }
    }

    pub(super) fn runner(&self) -> &R {
        &self.runner
    }

    /// Adds a request to the next batch. The receiver gets the response.
    pub(super) fn submit(
        self: &Arc<Self>,
        request: R::Request,
    ) -> Result<oneshot::Receiver<R::Response>, Overloaded> {
        let mut state = self.state();
        let bytes = state.bytes + R::bytes(&request);
        let fits = state.waiting.is_empty() || bytes <= MAX_WAITING_BYTES;
        if state.waiting.len() >= R::MAX_WAITING || !fits {
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
            batches: &self,
            has_ended: false,
        };
        loop {
            // Tasks that are ready now may add their requests, those that the last batch responded to above all. Without
            // this, the first of them would be a batch of its own.
            yield_now().await;
            let Some(batch) = self.next_batch() else {
                break;
            };
            self.runner.run(batch).await;
        }
        running.has_ended = true;
    }

    /// Returns the next batch, or `None` if this task has ended because nothing waits.
    fn next_batch(&self) -> Option<Vec<Waiting<R>>> {
        let mut state = self.state();
        if state.waiting.is_empty() {
            // Under the same lock as the check, so that the next request starts another task.
            state.is_running = false;
            return None;
        }
        let mut bytes = 0;
        let fits = state.waiting.iter().take(MAX_BATCH).take_while(|waiting| {
            bytes += R::bytes(&waiting.request);
            bytes <= MAX_BATCH_BYTES
        });
        let count = fits.count().max(1);
        let rest = state.waiting.split_off(count);
        state.bytes = rest.iter().map(|waiting| R::bytes(&waiting.request)).sum();
        Some(mem::replace(&mut state.waiting, rest))
    }

    fn state(&self) -> MutexGuard<'_, State<R>> {
        // Nothing panics under the lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Lets the next request start another task if the store panics in this one. The requests that wait are dropped, which
/// their receivers notice.
struct Running<'a, R: BatchRunner> {
    batches: &'a Batches<R>,
    has_ended: bool,
}

impl<R: BatchRunner> Drop for Running<'_, R> {
    fn drop(&mut self) {
        if !self.has_ended {
            let mut state = self.batches.state();
            state.is_running = false;
            state.waiting.clear();
            state.bytes = 0;
        }
    }
}

impl<R: BatchRunner> fmt::Debug for Batches<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batches").finish_non_exhaustive()
    }
}
