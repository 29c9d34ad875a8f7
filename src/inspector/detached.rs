//! Actions that outlive their requests.

use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::runtime::Handle;

use crate::dedup::Detach;

/// Runs an action to its end, even if the client disconnects. Otherwise, a bulk action could stop between two batches,
/// and its changes would not be reported.
pub(super) struct Detached<T: 'static> {
    action: Option<Pin<Box<dyn Detach<Output = T>>>>,
    runtime: Handle,
}

impl<T> Detached<T> {
    pub(super) fn new(action: impl Future<Output = T> + Send + 'static) -> Self {
        Self {
            action: Some(Box::pin(action)),
            runtime: Handle::current(),
        }
    }
}

impl<T> Future for Detached<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        // Taken out, so that `drop` does not spawn an action that panicked.
        let mut action = self.action.take().expect("polled after completion");
        let poll = action.as_mut().poll(cx);
        if poll.is_pending() {
            self.action = Some(action);
        }
        poll
    }
}

impl<T: 'static> Drop for Detached<T> {
    fn drop(&mut self) {
        if let Some(action) = self.action.take() {
            // Spawned only now: until the client disconnects, the action logs within the request's span.
            action.detach(&self.runtime);
        }
    }
}
