use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};

use http::{Request, Response};
use pin_project_lite::pin_project;
use tower::Service;

use super::outcome::HandlerOutcome;
use crate::claims::Grant;
use crate::event::StripeEvent;

pin_project! {
    /// The call of a ready service. It starts at the first poll, once the event has been claimed.
    ///
    /// Callers box it before the claim: the futures around it then move a pointer instead of the request.
    #[project = CallProj]
    #[project_replace = CallOwned]
    pub(crate) enum HandlerCall<S, ReqBody, F> {
        Ready { service: S, request: Request<ReqBody> },
        Running { #[pin] future: F },
        Ended,
    }
}

impl<S, ReqBody, F, ResBody, E> HandlerCall<S, ReqBody, F>
where
    S: Service<Request<ReqBody>, Response = Response<ResBody>, Error = E, Future = F>,
    F: Future<Output = Result<Response<ResBody>, E>>,
{
    pub(crate) fn new(service: S, request: Request<ReqBody>) -> Pin<Box<Self>> {
        Box::pin(Self::Ready { service, request })
    }

    /// Passes the grant to the handler.
    pub(super) fn insert(self: Pin<&mut Self>, grant: Grant) {
        if let CallProj::Ready { request, .. } = self.project() {
            request.extensions_mut().insert(grant);
        }
    }

    /// Returns the event of a call that has not started.
    pub(super) fn event(&self) -> Option<&StripeEvent> {
        match self {
            Self::Ready { request, .. } => request.extensions().get(),
            Self::Running { .. } | Self::Ended => None,
        }
    }

    /// Runs the handler, and catches its panic.
    ///
    /// Unwind safety: whatever a panic leaves inconsistent belongs to the handler, which is dropped next.
    pub(super) fn poll_outcome(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<HandlerOutcome<ResBody, E>> {
        match catch_unwind(AssertUnwindSafe(|| self.poll_response(cx))) {
            Ok(poll) => poll.map(HandlerOutcome::Answered),
            Err(_) => Poll::Ready(HandlerOutcome::Panicked),
        }
    }

    fn poll_response(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Result<Response<ResBody>, E>> {
        if let CallProj::Ready { .. } = self.as_mut().project()
            && let CallOwned::Ready {
                mut service,
                request,
            } = self.as_mut().project_replace(Self::Ended)
        {
            let future = service.call(request);
            self.set(Self::Running { future });
        }
        match self.project() {
            CallProj::Running { future } => future.poll(cx),
            // The service panicked, or the outcome has been returned: nobody polls again.
            CallProj::Ready { .. } | CallProj::Ended => Poll::Pending,
        }
    }
}
