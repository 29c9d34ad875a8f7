use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tower::Service;

use super::completions::Completions;
use super::outcome::{Ending, ending_of};
use super::reschedule::Reschedule;
use super::retry::{Attempt, vary};
use super::settlement::{Settled, Settlement};
use super::take::TakenEvent;
use super::worker::WorkerConfig;
use crate::claims::Grant;
use crate::dedup::{Guard, HandlerCall, HandlerRun, NOT_COMMITTED};
use crate::event::StripeEvent;
use crate::observe::{
    Cause, Delivery, Handling, Observation, Outcome, Reporter, Stopwatch, StoreOperation, Subject,
    TakenFrom,
};
use crate::webhook::EventBody;

/// Runs the handler of one event that was taken, and settles its claim.
pub(super) struct EventRun {
    config: Arc<WorkerConfig>,
    completions: Arc<Completions>,
    guard: Guard,
    grant: Grant,
    event: TakenEvent,
}

/// The handler's slot, and those of settlements.
pub(super) struct Slots {
    pub(super) running: OwnedSemaphorePermit,
    pub(super) settling: Arc<Semaphore>,
}

impl Slots {
    /// Exchanges the slot of a handler that has ended for one of a settlement, so that the next handler can start. If there
    /// is none, the settlement keeps the handler's slot: a store that fails stops the takes.
    fn settle(self) -> OwnedSemaphorePermit {
        self.settling.try_acquire_owned().unwrap_or(self.running)
    }
}

impl EventRun {
    pub(super) fn new(
        config: Arc<WorkerConfig>,
        completions: Arc<Completions>,
        guard: Guard,
        grant: Grant,
        event: TakenEvent,
    ) -> Self {
        Self {
            config,
            completions,
            guard,
            grant,
            event,
        }
    }

    pub(super) async fn run<S, ResBody>(self, service: S, slots: Slots)
    where
        S: Service<Request<EventBody>, Response = Response<ResBody>>,
    {
        let event = self.event();
        let traceparent = self.event.traceparent.as_deref();
        let reporter = match &event {
            Ok(event) => self.config.reporter.of_worker(event, traceparent),
            Err(_) => self.config.reporter.clone(),
        };
        let span = reporter.span().clone();
        span.instrument(self.run_event(service, slots, event, reporter))
            .await;
    }

    async fn run_event<S, ResBody>(
        self,
        service: S,
        slots: Slots,
        event: Result<StripeEvent, &'static str>,
        reporter: Reporter,
    ) where
        S: Service<Request<EventBody>, Response = Response<ResBody>>,
    {
        let run = self.handler_run();
        let reporter = &reporter;
        let mut stopwatch = Stopwatch::start(reporter);
        let mut handling = Handling::of_claim(
            reporter,
            event.as_ref().ok(),
            self.grant.attempt(),
            reporter.is_observed().then(|| self.taken_from()),
            stopwatch,
        );
        let ending = match &event {
            Ok(event) => {
                Delivery::attach(event, reporter);
                let mut request = event.clone().into_request();
                request.extensions_mut().insert(self.grant.clone());
                ending_of(
                    run.serve(HandlerCall::new(service, request)).await,
                    event,
                    reporter,
                )
            }
            Err(reason) => Ending::Failed(Outcome::Failed, (*reason).into()),
        };
        handling.handler_ended(stopwatch.lap());
        let _slot = slots.settle();
        let decided = ending.outcome();
        let subject = Subject {
            key: Some(self.grant.key().as_str()),
            ..event.as_ref().ok().into()
        };
        let change = self.settlement(ending);
        let settle = || change.apply(&self.completions, &self.grant);
        let settled = run.with_store_timeout(settle()).await;
        reporter.report_call(StoreOperation::Settle, &settled, &mut stopwatch);
        let settled = match settled {
            Ok(settled) => Some(settled),
            Err(error) => {
                reporter.report(Observation::StoreFailed {
                    subject,
                    operation: StoreOperation::Settle,
                    cause: Cause(&error),
                });
                run.settle_later(settle).await
            }
        };
        let outcome = match settled {
            Some(settled) => {
                report(reporter, subject, &change, settled);
                change.outcome(decided, settled)
            }
            None => Outcome::Unrecorded,
        };
        handling.end(outcome);
    }

    fn taken_from(&self) -> TakenFrom {
        TakenFrom {
            queue: Arc::clone(self.config.queue.name()),
            waited: self.event.waited,
            traceparent: self.event.traceparent.clone(),
        }
    }

    /// Returns the event, or why this worker cannot read it. A newer release may have stored it, so it is kept.
    fn event(&self) -> Result<StripeEvent, &'static str> {
        if self.event.codec.is_some() {
            return Err("this worker does not know the encoding of the payload");
        }
        self.event
            .event()
            .map_err(|_| "this worker cannot read the payload")
    }

    fn settlement(&self, ending: Ending) -> Settlement {
        let retry = |delay: Duration, is_failure: bool, reason: Cow<'static, str>| {
            Settlement::Reschedule(Reschedule::Retry {
                delay,
                is_failure,
                reason,
            })
        };
        match ending {
            Ending::Completed => Settlement::Complete {
                if_not_committed: self.failed(NOT_COMMITTED.into()),
            },
            Ending::Discarded(reason) => Settlement::Discard(reason),
            Ending::RetryAfter(delay) => retry(
                vary(delay.max(Duration::from_secs(1))),
                false,
                "the handler asked to run later".into(),
            ),
            Ending::Failed(_, reason) => Settlement::Reschedule(self.failed(reason)),
            Ending::Stopped => retry(Duration::ZERO, false, "the worker was shut down".into()),
            Ending::Unrouted if self.event.reason.as_deref() == Some(Reschedule::NO_HANDLER) => {
                Settlement::Reschedule(Reschedule::SetAside)
            }
            Ending::Unrouted => retry(TIME_TO_DEPLOY, false, Reschedule::NO_HANDLER.into()),
        }
    }

    fn failed(&self, reason: Cow<'static, str>) -> Reschedule {
        let attempt = Attempt {
            attempt: self.event.attempt,
            failures: self.event.failures.saturating_add(1),
            age: self.event.age,
        };
        match self.config.retry.delay(&attempt) {
            Some(delay) => Reschedule::Retry {
                delay,
                is_failure: true,
                reason,
            },
            None => Reschedule::Exhaust { reason },
        }
    }

    fn handler_run(&self) -> HandlerRun<'_> {
        HandlerRun {
            store: &*self.config.store,
            grant: &self.grant,
            guard: &self.guard,
            handler_timeout: self.config.handler_timeout,
            store_timeout: self.config.store_timeout,
        }
    }
}

fn report(reporter: &Reporter, subject: Subject<'_>, change: &Settlement, settled: Settled) {
    match (settled, change.reschedule()) {
        (Settled::LeaseLost, _) => reporter.report(Observation::LeaseLost { subject }),
        (Settled::Rescheduled, Some(Reschedule::Exhaust { reason })) => {
            reporter.report(Observation::GivenUp { subject, reason });
        }
        (Settled::Rescheduled, Some(Reschedule::Retry { delay, reason, .. })) => {
            reporter.report(Observation::Rescheduled {
                subject,
                delay: *delay,
                reason,
            });
        }
        // The router has warned of a type without a handler.
        (Settled::Rescheduled | Settled::Finished, _) => {}
    }
}

/// How long an event without a handler waits for a rolling deployment that may bring one.
const TIME_TO_DEPLOY: Duration = Duration::from_secs(15 * 60);
