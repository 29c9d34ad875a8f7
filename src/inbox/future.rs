use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use http::{HeaderMap, Response};
use tokio::sync::oneshot;
use tokio::time::{Sleep, sleep};

use super::accept::Accepted;
use super::queue::Queue;
use crate::claims::{State, StoreError};
use crate::dedup::{self, DedupRejection, DedupRejectionKind};
use crate::event::StripeEvent;
use crate::observe::{Cause, Delivery, Observation, Reporter, Stage, Stopwatch, StoreOperation};
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
        stopwatch: Stopwatch,
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
                stopwatch: Stopwatch::start(&delivery.reporter),
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
                stopwatch,
                delivery,
            } => {
                let stored = match Pin::new(response).poll(cx) {
                    Poll::Ready(stored) => stored.unwrap_or_else(|lost| Err(StoreError::new(lost))),
                    Poll::Pending => {
                        ready!(deadline.as_mut().poll(cx));
                        Err(StoreError::new("the store did not respond in time"))
                    }
                };
                let reporter = &delivery.reporter;
                reporter.report_call(StoreOperation::Accept, &stored, stopwatch);
                delivery.respond(stored)
            }
            Progress::Rejected { kind, delivery } => delivery.reject(*kind),
        }))
    }
}

impl StoredDelivery {
    pub(super) fn new(event: StripeEvent, queue: &Queue) -> Self {
        // The worker reports how the event was handled.
        let (reporter, _) = Delivery::take_over(&event);
        Self {
            queue: reporter.is_observed().then(|| queue.clone()),
            reporter,
            event,
        }
    }

    /// Returns the trace of the delivery: that of the observer, or else that of the request.
    pub(super) fn traceparent(&self, headers: &HeaderMap) -> Option<String> {
        let header = || headers.get(TRACEPARENT)?.to_str().ok().map(str::to_owned);
        self.reporter
            .traceparent()
            .or_else(header)
            .filter(|text| is_traceparent(text))
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
        self.reporter.span().record_outcome(result);
        if let Some(queue) = &self.queue {
            self.reporter.report(Observation::Accepted {
                event: &self.event,
                queue: queue.as_str(),
                result,
            });
        }
    }
}

const TRACEPARENT: &str = "traceparent";

/// Returns whether a text is a W3C `traceparent`, such as `00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01`.
/// Anything else may be from a client that is not to be trusted, and is not stored.
fn is_traceparent(text: &str) -> bool {
    let lengths = [2, 32, 16, 2];
    let mut parts = text.split('-');
    let is_hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    lengths.iter().all(|length| {
        let part = parts.next().unwrap_or_default();
        part.len() == *length && part.bytes().all(is_hex)
    }) && parts.next().is_none()
}

// Nothing in it is structurally pinned.
impl<ResBody, E> Unpin for ResponseFuture<ResBody, E> {}

impl<ResBody, E> fmt::Debug for ResponseFuture<ResBody, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
