use std::mem;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::{Extensions, Request, Response};
use tower::Service;

use super::config::Config;
use super::future::ResponseFuture;
use super::handler_call::HandlerCall;
use super::in_flight::{AdmissionError, InFlight};
use super::key::event_key;
use super::rejection::{DedupRejection, DedupRejectionKind};
use super::task::Task;
use crate::claims::{ClaimRequest, Grant};
use crate::event::StripeEvent;
use crate::observe::{Delivery, EventSpan, Reporter, Stage};
use crate::webhook::ResponseBody;

/// Middleware that lets each event take effect once.
///
/// See the [module docs](crate::dedup) for an example.
#[derive(Clone, Debug)]
pub struct Dedup<S> {
    inner: S,
    config: Arc<Config>,
    in_flight: Arc<InFlight>,
}

impl<S> Dedup<S> {
    pub(super) fn new(inner: S, config: Arc<Config>, in_flight: Arc<InFlight>) -> Self {
        Self {
            inner,
            config,
            in_flight,
        }
    }

    /// Returns a reference to the inner service.
    pub fn get_ref(&self) -> &S {
        &self.inner
    }

    /// Returns a mutable reference to the inner service.
    pub fn get_mut(&mut self) -> &mut S {
        &mut self.inner
    }

    /// Consumes the middleware and returns the inner service.
    pub fn into_inner(self) -> S {
        self.inner
    }

    /// Makes the decisions that do not need the store.
    fn admit(
        &self,
        event: Option<&StripeEvent>,
        reporter: &Reporter,
    ) -> Result<Task, DedupRejectionKind> {
        let event = event.ok_or(DedupRejectionKind::NoEvent)?;
        let claim = self.claim_request(event)?;
        if self.in_flight.lost_claims.are_full() {
            return Err(DedupRejectionKind::StoreUnavailable);
        }
        let guard =
            self.in_flight
                .enter(self.config.max_in_flight)
                .map_err(|closed| match closed {
                    AdmissionError::Draining => DedupRejectionKind::Draining,
                    AdmissionError::Overloaded => DedupRejectionKind::Overloaded,
                })?;
        let config = Arc::clone(&self.config);
        Ok(Task::new(config, guard, claim, reporter.clone()))
    }

    fn claim_request(&self, event: &StripeEvent) -> Result<ClaimRequest, DedupRejectionKind> {
        let key = event_key(&self.config.scope, event, self.config.twin_key)?;
        Ok(ClaimRequest {
            lease: self.config.lease,
            max_crashes: self.config.max_crashes,
            ..ClaimRequest::new(key, event)
        })
    }
}

/// Returns whether the inner service handles the event without a claim of this layer.
fn is_forwarded(extensions: &Extensions) -> bool {
    // A worker has claimed the event and settles the claim.
    let is_claimed = extensions.get::<Grant>().is_some();
    // A rejection would take the decision away from the handler.
    let event: Option<&StripeEvent> = extensions.get();
    is_claimed || event.is_some_and(|event| event.event_type().awaits_decision())
}

impl<S, ReqBody, ResBody> Service<Request<ReqBody>> for Dedup<S>
where
    S: Service<Request<ReqBody>, Response = Response<ResBody>> + Clone + Send + 'static,
    S::Error: Send,
    S::Future: Send,
    ReqBody: Send + 'static,
    ResBody: Send + 'static,
{
    type Response = Response<ResponseBody<ResBody>>;
    type Error = S::Error;
    type Future = ResponseFuture<ResBody, S::Error>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<ReqBody>) -> Self::Future {
        if is_forwarded(request.extensions()) {
            return ResponseFuture::forwarded(self.inner.call(request));
        }
        let event: Option<&StripeEvent> = request.extensions().get();
        let (reporter, span) = match event {
            Some(event) => Delivery::take_over(event),
            None => (Reporter::default(), EventSpan::none()),
        };
        match self.admit(event, &reporter) {
            Ok(task) => {
                // Move the ready service into the task and leave the clone, which may not be ready, behind:
                // https://docs.rs/tower/latest/tower/trait.Service.html#be-careful-when-cloning-inner-services
                let clone = self.inner.clone();
                let ready = mem::replace(&mut self.inner, clone);
                let task = task.run(HandlerCall::new(ready, request));
                ResponseFuture::running(span.instrument(task), reporter)
            }
            Err(kind) => {
                kind.report(&reporter, Stage::Claim, event.into());
                ResponseFuture::rejected(DedupRejection::new(kind))
            }
        }
    }
}
