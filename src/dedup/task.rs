use std::pin::Pin;
use std::sync::Arc;

use http::{Request, Response};
use tower::Service;

use super::config::Config;
use super::handler_call::HandlerCall;
use super::handler_run::{HandlerRun, with_store_timeout};
use super::in_flight::Guard;
use super::outcome::HandlerOutcome;
use super::rejection::{DedupRejection, DedupRejectionKind};
use super::settlement::{SettledBy, Settlement};
use crate::claims::{Claim, ClaimRequest, Grant, StoreError};
use crate::observe::{
    Cause, Handling, Observation, Outcome, Reporter, Stage, Stopwatch, StoreOperation, Subject,
};
use crate::webhook::ResponseBody;

/// Processes one delivery: claims the event, runs the handler while renewing the lease, settles the claim.
///
/// It ends whatever the server does: see [`Detach`](super::detach::Detach).
pub(super) struct Task {
    config: Arc<Config>,
    guard: Guard,
    claim: ClaimRequest,
    reporter: Reporter,
}

impl Task {
    pub(super) fn new(
        config: Arc<Config>,
        guard: Guard,
        claim: ClaimRequest,
        reporter: Reporter,
    ) -> Self {
        Self {
            config,
            guard,
            claim,
            reporter,
        }
    }

    pub(super) async fn run<S, ReqBody, ResBody, F>(
        self,
        mut handler: Pin<Box<HandlerCall<S, ReqBody, F>>>,
    ) -> Result<Response<ResponseBody<ResBody>>, S::Error>
    where
        S: Service<Request<ReqBody>, Response = Response<ResBody>, Future = F>,
        F: Future<Output = Result<Response<ResBody>, S::Error>>,
        ResBody: 'static,
    {
        let claiming = self.config.store.claim(&self.claim);
        let mut stopwatch = Stopwatch::start(&self.reporter);
        let claimed = with_store_timeout(self.config.store_timeout, claiming).await;
        self.reporter
            .report_call(StoreOperation::Claim, &claimed, &mut stopwatch);
        let rejection = match claimed {
            Ok(Claim::Acquired { attempt }) => {
                let grant = Grant::new(&self.claim, attempt);
                handler.as_mut().insert(grant.clone());
                return self.handle(handler, grant, stopwatch).await;
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
        rejection.report(&self.reporter, Stage::Claim, self.subject());
        if rejection == DedupRejectionKind::StoreUnavailable {
            // The store may have made the claim although its response was lost.
            self.guard.add_lost_claim(&self.config, &self.claim);
        }
        Ok(DedupRejection::new(rejection).into_response())
    }

    async fn handle<S, ReqBody, ResBody, F>(
        self,
        handler: Pin<Box<HandlerCall<S, ReqBody, F>>>,
        grant: Grant,
        mut stopwatch: Stopwatch,
    ) -> Result<Response<ResponseBody<ResBody>>, S::Error>
    where
        S: Service<Request<ReqBody>, Response = Response<ResBody>, Future = F>,
        F: Future<Output = Result<Response<ResBody>, S::Error>>,
        ResBody: 'static,
    {
        let event = handler.event();
        let mut handling =
            Handling::of_claim(&self.reporter, event, grant.attempt(), None, stopwatch);
        let run = self.handler_run(&grant);
        let outcome = run.serve(handler).await;
        handling.handler_ended(stopwatch.lap());
        if let HandlerOutcome::Answered(Ok(response)) = &outcome {
            let check = &self.config.response_check;
            check.look_at(response, &self.claim, &self.reporter);
        }
        let settlement = Settlement::new(outcome.change(&grant), &grant);
        let settling = settlement.apply(run.store, &grant);
        let settled = run.with_store_timeout(settling).await;
        self.reporter
            .report_call(StoreOperation::Settle, &settled, &mut stopwatch);
        let decided = outcome.outcome();
        let rejection = settlement.rejection(&settled);
        let answer = outcome.into_response(rejection, &grant, &self.reporter, self.subject());
        match settled {
            Ok(settled) => {
                if settled == SettledBy::Nobody && settlement.may_have_run_twice() {
                    self.observe_lost_lease();
                }
                handling.end(settlement.outcome(decided, settled));
            }
            Err(error) => {
                self.observe_store_failure(StoreOperation::Settle, &error);
                tokio::spawn(self.settle_later(settlement, grant, handling, decided));
            }
        }
        answer
    }

    /// Retries the settlement until the store responds.
    async fn settle_later(
        self,
        settlement: Settlement,
        grant: Grant,
        handling: Handling,
        decided: Outcome,
    ) {
        let run = self.handler_run(&grant);
        let settled = run
            .settle_later(|| settlement.apply(run.store, &grant))
            .await;
        // The response was sent before this was known.
        let Some(settled) = settled else {
            return handling.end(Outcome::Unrecorded);
        };
        if let Some(kind) = settlement.rejection(&Ok(settled)) {
            kind.report(&self.reporter, Stage::Response, self.subject());
        }
        handling.end(settlement.outcome(decided, settled));
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
            event_type: Some(&self.claim.event_type),
            key: Some(self.claim.key.as_str()),
        }
    }

    fn observe_store_failure(&self, operation: StoreOperation, error: &StoreError) {
        self.reporter.report(Observation::StoreFailed {
            subject: self.subject(),
            operation,
            cause: Cause(error),
        });
    }

    fn observe_lost_lease(&self) {
        let subject = self.subject();
        self.reporter.report(Observation::LeaseLost { subject });
    }
}
