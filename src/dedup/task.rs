use std::sync::Arc;

use http::{Request, Response};
use tower::Service;

use super::config::Config;
use super::handler_run::{HandlerRun, with_store_timeout};
use super::in_flight::Guard;
use super::outcome::HandlerOutcome;
use super::rejection::{DedupRejection, DedupRejectionKind};
use super::settlement::{SettledBy, Settlement};
use crate::claims::{Claim, ClaimRequest, Grant, StoreError};
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
        let claiming = self.config.store.claim(&self.claim);
        let claimed = with_store_timeout(self.config.store_timeout, claiming).await;
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
        let run = self.handler_run(&grant);
        let outcome = run.serve(service, request).await;
        if let HandlerOutcome::Answered(Ok(response)) = &outcome {
            self.config.response_check.look_at(response, &self.claim);
        }
        let settlement = Settlement::new(outcome.change(&grant), &grant);
        let settling = settlement.apply(&*self.config.store, &grant);
        let settled = run.with_store_timeout(settling).await;
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

    /// Retries the settlement until the store responds.
    async fn settle_later(self, settlement: Settlement, grant: Grant) {
        let run = self.handler_run(&grant);
        let settled = run
            .settle_later(|| settlement.apply(run.store, &grant))
            .await;
        // The response was sent before this was known.
        if let Some(settled) = settled
            && let Some(kind) = settlement.rejection(&Ok(settled))
        {
            kind.log(self.subject());
        }
    }

    fn handler_run<'a>(&'a self, grant: &'a Grant) -> HandlerRun<'a> {
        HandlerRun {
            store: &*self.config.store,
            grant,
            guard: &self.guard,
            handler_timeout: self.config.handler_timeout,
            store_timeout: self.config.store_timeout,
        }
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
