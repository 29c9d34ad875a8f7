use std::convert::Infallible;
use std::future::{pending, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;

use http::{Request, Response};
use tokio::task::unconstrained;
use tokio::time::{sleep, timeout};
use tower::Service;

use super::handler_call::HandlerCall;
use super::in_flight::Guard;
use super::outcome::HandlerOutcome;
use crate::claims::{ClaimStore, ClaimUpdate, Grant, StoreError};

/// Runs the handler of a claimed event, and then settles its claim. Deduplication and the inbox share it.
pub(crate) struct HandlerRun<'a> {
    pub(crate) store: &'a dyn ClaimStore,
    pub(crate) grant: &'a Grant,
    pub(crate) guard: &'a Guard,
    pub(crate) handler_timeout: Duration,
    pub(crate) store_timeout: Duration,
}

/// Initial backoff between attempts to settle a claim. It doubles each time.
const FIRST_DELAY: Duration = Duration::from_millis(100);
const MAX_DELAY: Duration = Duration::from_secs(5);

impl HandlerRun<'_> {
    /// Runs the handler while renewing the lease, until it ends, exceeds its time limit or must stop. Catches its
    /// panics.
    pub(crate) async fn serve<S, ReqBody, ResBody, F>(
        &self,
        mut handler: Pin<Box<HandlerCall<S, ReqBody, F>>>,
    ) -> HandlerOutcome<ResBody, S::Error>
    where
        S: Service<Request<ReqBody>, Response = Response<ResBody>, Future = F>,
        F: Future<Output = Result<Response<ResBody>, S::Error>>,
    {
        // A busy handler exhausts tokio's cooperative budget and would starve these timers, so they run
        // unconstrained. A handler that is ready on the first poll needs none.
        let mut time_limit = pin!(None);
        let mut stop = pin!(unconstrained(self.guard.stopped()));
        let mut renewals = pin!(unconstrained(self.renew()));
        // Poll the handler first: if it has finished, its result counts even if a limit was reached at the same
        // time.
        let outcome = poll_fn(|cx| {
            if let Poll::Ready(outcome) = handler.as_mut().poll_outcome(cx) {
                return Poll::Ready(outcome);
            }
            if time_limit.is_none() {
                time_limit.set(Some(unconstrained(sleep(self.handler_timeout))));
            }
            let time_limit = time_limit.as_mut().as_pin_mut();
            if time_limit.is_some_and(|limit| limit.poll(cx).is_ready()) {
                return Poll::Ready(HandlerOutcome::TimedOut);
            }
            if stop.as_mut().poll(cx).is_ready() {
                return Poll::Ready(HandlerOutcome::Stopped);
            }
            renewals.as_mut().poll(cx).map(|never| match never {})
        })
        .await;
        // Dropping the handler can panic, too.
        match catch_unwind(AssertUnwindSafe(|| drop(handler))) {
            Ok(()) => outcome,
            Err(_) => HandlerOutcome::Panicked,
        }
    }

    /// Renews the lease while the handler runs.
    async fn renew(&self) -> Infallible {
        let lease = self.grant.lease();
        let mut delay = lease / 3;
        loop {
            sleep(delay).await;
            // A slow renewal must leave time for another attempt before the lease expires.
            let limit = self.store_timeout.min(lease / 3);
            delay = match timeout(limit, self.store.renew(self.grant)).await {
                Ok(Ok(ClaimUpdate::Applied)) => lease / 3,
                // Settling the claim logs this, once it is known whether the handler may have run twice.
                Ok(Ok(ClaimUpdate::LeaseLost)) => return pending().await,
                // The row may be locked by the handler's own transaction, so this is not a lost lease.
                Ok(Err(_)) | Err(_) => lease / 12,
            };
        }
    }

    /// Retries to settle the claim until the store responds, and renews the lease in between. Returns `None` if
    /// the service shuts down before.
    pub(crate) async fn settle_later<T, F, Fut>(&self, settle: F) -> Option<T>
    where
        F: Fn() -> Fut,
        Fut: Future<Output = Result<T, StoreError>>,
    {
        let mut delay = FIRST_DELAY;
        loop {
            // When the stop signal arrives, make one last attempt.
            let _ = timeout(delay, self.guard.stopped()).await;
            if let Ok(settled) = self.with_store_timeout(settle()).await {
                return Some(settled);
            }
            if self.guard.must_stop() {
                return None;
            }
            // If this fails too, the lease may expire. The settlement still applies unless another delivery has
            // claimed the event.
            let _ = self.with_store_timeout(self.store.renew(self.grant)).await;
            delay = (delay * 2).min(MAX_DELAY).min(self.grant.lease() / 3);
        }
    }

    pub(crate) async fn with_store_timeout<T>(
        &self,
        call: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, StoreError> {
        with_store_timeout(self.store_timeout, call).await
    }
}

/// Limits the time of a call to a store.
pub(crate) async fn with_store_timeout<T>(
    limit: Duration,
    call: impl Future<Output = Result<T, StoreError>>,
) -> Result<T, StoreError> {
    let mut call = pin!(call);
    // A store that responds at once, such as `MemoryStore`, needs no timer.
    if let Poll::Ready(result) = poll_fn(|cx| Poll::Ready(call.as_mut().poll(cx))).await {
        return result;
    }
    timeout(limit, call)
        .await
        .unwrap_or_else(|elapsed| Err(StoreError::new(elapsed)))
}
