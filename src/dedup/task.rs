use std::convert::Infallible;
use std::future::{pending, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use http::{Request, Response};
use tokio::task::unconstrained;
use tokio::time::{sleep, timeout};
use tower::Service;

use super::config::Config;
use super::in_flight::Guard;
use super::outcome::HandlerOutcome;
use super::rejection::{DedupRejection, DedupRejectionKind};
use super::settlement::{SettledBy, Settlement};
use crate::claims::StoreError;
use crate::claims::{Claim, ClaimRequest, ClaimUpdate, Grant};
use crate::observe::{Observation, StoreOperation, Subject};
use crate::webhook::ResponseBody;

/// Processes one delivery: claims the event, runs the handler while renewing the lease, settles the claim.
///
/// It runs in a spawned task, because the server drops the request's future when Stripe hangs up. A handler in
/// that future would stop halfway each time and leave its claim to expire.
pub(super) struct Task {
    config: Arc<Config>,
    guard: Guard,
    claim: ClaimRequest,
}

/// Initial backoff between attempts to settle a claim. It doubles each time.
const FIRST_DELAY: Duration = Duration::from_millis(100);
const LONGEST_DELAY: Duration = Duration::from_secs(5);

impl Task {
    pub(super) fn new(config: Arc<Config>, guard: Guard, claim: ClaimRequest) -> Self {
        Self {
            config,
            guard,
            claim,
        }
    }

    pub(super) async fn run<S, ReqBody, ResBody>(
        self,
        service: S,
        mut request: Request<ReqBody>,
    ) -> Result<Response<ResponseBody<ResBody>>, S::Error>
    where
        S: Service<Request<ReqBody>, Response = Response<ResBody>>,
        ResBody: 'static,
    {
        let claimed = self
            .with_store_timeout(self.config.store.claim(&self.claim))
            .await;
        let rejection = match claimed {
            Ok(Claim::Acquired { attempt }) => {
                let grant = Grant::new(&self.claim, attempt);
                request.extensions_mut().insert(grant.clone());
                return self.handle(service, request, grant).await;
            }
            Ok(Claim::InProgress { retry_after }) => DedupRejectionKind::InProgress { retry_after },
            Ok(Claim::Completed) => DedupRejectionKind::Completed,
            Ok(Claim::Discarded) => DedupRejectionKind::Discarded,
            Ok(Claim::Exhausted) => DedupRejectionKind::Exhausted,
            Err(error) => {
                self.observe_store_failure(StoreOperation::Claim, &error);
                DedupRejectionKind::StoreUnavailable
            }
        };
        rejection.log(self.subject());
        if rejection == DedupRejectionKind::StoreUnavailable {
            // The store may have made the claim although its response was lost.
            self.guard.add_lost_claim(&self.config, &self.claim);
        }
        Ok(DedupRejection::new(rejection).into_response())
    }

    async fn handle<S, ReqBody, ResBody>(
        self,
        service: S,
        request: Request<ReqBody>,
        grant: Grant,
    ) -> Result<Response<ResponseBody<ResBody>>, S::Error>
    where
        S: Service<Request<ReqBody>, Response = Response<ResBody>>,
        ResBody: 'static,
    {
        let outcome = self.serve(service, request, &grant).await;
        if let HandlerOutcome::Answered(Ok(response)) = &outcome {
            self.config.response_check.look_at(response, &self.claim);
        }
        let settlement = Settlement::new(outcome.change(&grant), &grant);
        let settling = settlement.apply(&*self.config.store, &grant);
        let settled = self.with_store_timeout(settling).await;
        let answer = outcome.into_response(settlement.rejection(&settled), &grant, self.subject());
        match settled {
            Ok(SettledBy::Change | SettledBy::Transaction) => {}
            Ok(SettledBy::Nobody) if settlement.may_have_run_twice() => self.observe_lost_lease(),
            Ok(SettledBy::Nobody) => {}
            Err(error) => {
                self.observe_store_failure(StoreOperation::Settle, &error);
                tokio::spawn(self.settle_later(settlement, grant));
            }
        }
        answer
    }

    async fn serve<S, ReqBody, ResBody>(
        &self,
        mut service: S,
        request: Request<ReqBody>,
        grant: &Grant,
    ) -> HandlerOutcome<ResBody, S::Error>
    where
        S: Service<Request<ReqBody>, Response = Response<ResBody>>,
    {
        let mut handler = Box::pin(HandlerOutcome::of(
            async move { service.call(request).await },
        ));
        // A busy handler exhausts tokio's cooperative budget and would starve these timers, so they run
        // unconstrained.
        let mut time_limit = pin!(unconstrained(sleep(self.config.handler_timeout)));
        let mut stop = pin!(unconstrained(self.guard.stopped()));
        let mut renewals = pin!(unconstrained(self.renew(grant)));
        // Poll the handler first: if it has finished, its result counts even if a limit was reached at the same
        // time. A handler that is ready on the first poll never registers the timers.
        let outcome = poll_fn(|cx| {
            if let Poll::Ready(outcome) = handler.as_mut().poll(cx) {
                return Poll::Ready(outcome);
            }
            if time_limit.as_mut().poll(cx).is_ready() {
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
    async fn renew(&self, grant: &Grant) -> Infallible {
        let mut delay = grant.lease() / 3;
        loop {
            sleep(delay).await;
            // A slow renewal must leave time for another attempt before the lease expires.
            let limit = self.config.store_timeout.min(grant.lease() / 3);
            delay = match timeout(limit, self.config.store.renew(grant)).await {
                Ok(Ok(ClaimUpdate::Applied)) => grant.lease() / 3,
                // Settling the claim logs this, once it is known whether the handler may have run twice.
                Ok(Ok(ClaimUpdate::LeaseLost)) => return pending().await,
                // The row may be locked by the handler's own transaction, so this is not a lost lease.
                Ok(Err(_)) | Err(_) => grant.lease() / 12,
            };
        }
    }

    /// Retries the settlement until the store responds, and renews the lease in between.
    async fn settle_later(self, settlement: Settlement, grant: Grant) {
        let store = &*self.config.store;
        let mut delay = FIRST_DELAY;
        loop {
            // When the stop signal arrives, make one last attempt.
            let _ = timeout(delay, self.guard.stopped()).await;
            let settled = self
                .with_store_timeout(settlement.apply(store, &grant))
                .await;
            if settled.is_ok() {
                // The response was sent before this was known.
                if let Some(kind) = settlement.rejection(&settled) {
                    kind.log(self.subject());
                }
                return;
            }
            if self.guard.must_stop() {
                return;
            }
            // If this fails too, the lease may expire. The settlement still applies unless another delivery has
            // claimed the event.
            let _ = self.with_store_timeout(store.renew(&grant)).await;
            delay = (delay * 2).min(LONGEST_DELAY).min(grant.lease() / 3);
        }
    }

    async fn with_store_timeout<T>(
        &self,
        call: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, StoreError> {
        let limit = self.config.store_timeout;
        timeout(limit, call)
            .await
            .unwrap_or_else(|elapsed| Err(StoreError::new(elapsed)))
    }

    fn subject(&self) -> Subject<'_> {
        Subject {
            id: None,
            event_type: Some(self.claim.event_type.as_str()),
            key: Some(self.claim.key.as_str()),
        }
    }

    fn observe_store_failure(&self, operation: StoreOperation, error: &StoreError) {
        Observation::StoreFailed {
            subject: self.subject(),
            operation,
            error,
        }
        .log();
    }

    fn observe_lost_lease(&self) {
        let subject = self.subject();
        Observation::LeaseLost { subject }.log();
    }
}
