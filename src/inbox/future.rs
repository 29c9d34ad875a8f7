use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use http::Response;
use tokio::sync::oneshot;
use tokio::time::{Instant, Sleep, sleep};

use super::accept::Accepted;
use super::queue::Queue;
use crate::claims::{State, StoreError};
use crate::dedup::{self, DedupRejection, DedupRejectionKind};
use crate::event::StripeEvent;
use crate::observe::{Cause, Delivery, Observation, Reporter, Stage, StoreOperation};
use crate::webhook::ResponseBody;

/// The response future of [`Inbox`](super::Inbox). Dropping it does not stop the event from being stored.
pub struct ResponseFuture<ResBody, E> {
    state: Progress<ResBody, E>,
}

enum Progress<ResBody, E> {
    Inline(dedup::ResponseFuture<ResBody, E>),
    Storing {
        response: oneshot::Receiver<Result<Accepted, StoreError>>,
        /// Other batches may be stored first.
        deadline: Pin<Box<Sleep>>,
        /// `None` if nobody observes it.
        since: Option<Instant>,
        delivery: StoredDelivery,
    },
    Rejected {
        kind: DedupRejectionKind,
        delivery: StoredDelivery,
    },
}

/// The event to store, and who observes it.
pub(super) struct StoredDelivery {
    event: StripeEvent,
    /// `None` if nobody observes it.
    queue: Option<Queue>,
    reporter: Reporter,
}

impl<ResBody, E> ResponseFuture<ResBody, E> {
    pub(super) fn inline(future: dedup::ResponseFuture<ResBody, E>) -> Self {
        Self {
            state: Progress::Inline(future),
        }
    }

    pub(super) fn storing(
        response: oneshot::Receiver<Result<Accepted, StoreError>>,
        limit: Duration,
        delivery: StoredDelivery,
    ) -> Self {
        Self {
            state: Progress::Storing {
                response,
                deadline: Box::pin(sleep(limit)),
                since: delivery.reporter.is_observed().then(Instant::now),
                delivery,
            },
        }
    }

    pub(super) fn rejected(kind: DedupRejectionKind, delivery: StoredDelivery) -> Self {
        Self {
            state: Progress::Rejected { kind, delivery },
        }
    }
}

impl<ResBody, E> Future for ResponseFuture<ResBody, E> {
    type Output = Result<Response<ResponseBody<ResBody>>, E>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Ready(Ok(match &mut self.state {
            Progress::Inline(future) => return Pin::new(future).poll(cx),
            Progress::Storing {
                response,
                deadline,
                since,
                delivery,
            } => {
                let stored = match Pin::new(response).poll(cx) {
                    Poll::Ready(stored) => stored.unwrap_or_else(|lost| Err(StoreError::new(lost))),
                    Poll::Pending => {
                        ready!(deadline.as_mut().poll(cx));
                        Err(StoreError::new("the store did not respond in time"))
                    }
                };
                if let Some(since) = since {
                    delivery.reporter.report(Observation::StoreCall {
                        operation: StoreOperation::Accept,
                        is_ok: stored.is_ok(),
                        elapsed: since.elapsed(),
                    });
                }
                delivery.respond(stored)
            }
            Progress::Rejected { kind, delivery } => delivery.reject(*kind),
        }))
    }
}

impl StoredDelivery {
    pub(super) fn new(event: StripeEvent, queue: &Queue) -> Self {
        // The worker reports how the event was handled.
        Delivery::take_over(&event);
        let reporter = Delivery::reporter(&event);
        Self {
            queue: reporter.is_observed().then(|| queue.clone()),
            reporter,
            event,
        }
    }

    pub(super) fn event(&self) -> &StripeEvent {
        &self.event
    }

    fn respond<B>(&self, stored: Result<Accepted, StoreError>) -> Response<ResponseBody<B>> {
        let accepted = match stored {
            Ok(accepted) => accepted,
            Err(error) => {
                self.reporter.report(Observation::StoreFailed {
                    subject: (&self.event).into(),
                    operation: StoreOperation::Accept,
                    cause: Cause(&error),
                });
                return self.reject(DedupRejectionKind::StoreUnavailable);
            }
        };
        let (result, text) = match accepted {
            Accepted::Stored => ("stored", "event stored"),
            Accepted::Duplicate(State::Exhausted) => {
                self.reporter.report(Observation::ExhaustedAgain {
                    subject: (&self.event).into(),
                });
                (
                    "duplicate",
                    "event already stored; it was given up, and its operator must replay it",
                )
            }
            Accepted::Duplicate(_) => ("duplicate", "event already stored"),
            Accepted::InProgress { retry_after } => {
                return self.reject(DedupRejectionKind::InProgress { retry_after });
            }
        };
        self.report_accepted(result);
        let mut response = Response::new(ResponseBody::from_static(text));
        response.extensions_mut().insert(accepted);
        response
    }

    fn reject<B>(&self, kind: DedupRejectionKind) -> Response<ResponseBody<B>> {
        self.report_accepted(kind.name());
        kind.report(&self.reporter, Stage::Claim, (&self.event).into());
        DedupRejection::new(kind).into_response()
    }

    fn report_accepted(&self, result: &'static str) {
        if let Some(queue) = &self.queue {
            self.reporter.report(Observation::Accepted {
                event: &self.event,
                queue: queue.as_str(),
                result,
            });
        }
    }
}

// Nothing in it is structurally pinned.
impl<ResBody, E> Unpin for ResponseFuture<ResBody, E> {}

impl<ResBody, E> fmt::Debug for ResponseFuture<ResBody, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
