use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use http::Response;
use tokio::sync::oneshot;
use tokio::time::{Sleep, sleep};

use super::accept::Accepted;
use crate::claims::{State, StoreError};
use crate::dedup::{self, DedupRejection, DedupRejectionKind};
use crate::event::StripeEvent;
use crate::observe::{Observation, StoreOperation};
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
        event: StripeEvent,
    },
    Rejected {
        kind: DedupRejectionKind,
        event: StripeEvent,
    },
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
        event: StripeEvent,
    ) -> Self {
        Self {
            state: Progress::Storing {
                response,
                deadline: Box::pin(sleep(limit)),
                event,
            },
        }
    }

    pub(super) fn rejected(kind: DedupRejectionKind, event: StripeEvent) -> Self {
        Self {
            state: Progress::Rejected { kind, event },
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
                event,
            } => {
                let stored = match Pin::new(response).poll(cx) {
                    Poll::Ready(stored) => stored.unwrap_or_else(|lost| Err(StoreError::new(lost))),
                    Poll::Pending => {
                        ready!(deadline.as_mut().poll(cx));
                        Err(StoreError::new("the store did not respond in time"))
                    }
                };
                match stored {
                    Ok(accepted) => respond(accepted, event),
                    Err(error) => {
                        Observation::StoreFailed {
                            subject: Some(&*event).into(),
                            operation: StoreOperation::Accept,
                            error: &error,
                        }
                        .log();
                        reject(DedupRejectionKind::StoreUnavailable, event)
                    }
                }
            }
            Progress::Rejected { kind, event } => reject(*kind, event),
        }))
    }
}

fn respond<B>(accepted: Accepted, event: &StripeEvent) -> Response<ResponseBody<B>> {
    let text = match accepted {
        Accepted::Stored => "event stored",
        Accepted::Duplicate(State::Exhausted) => {
            Observation::ExhaustedAgain {
                subject: Some(event).into(),
            }
            .log();
            "event already stored; it was given up, and its operator must replay it"
        }
        Accepted::Duplicate(_) => "event already stored",
        Accepted::InProgress { retry_after } => {
            return reject(DedupRejectionKind::InProgress { retry_after }, event);
        }
    };
    let mut response = Response::new(ResponseBody::from_static(text));
    response.extensions_mut().insert(accepted);
    response
}

fn reject<B>(kind: DedupRejectionKind, event: &StripeEvent) -> Response<ResponseBody<B>> {
    kind.log(Some(event).into());
    DedupRejection::new(kind).into_response()
}

// Nothing in it is structurally pinned.
impl<ResBody, E> Unpin for ResponseFuture<ResBody, E> {}

impl<ResBody, E> fmt::Debug for ResponseFuture<ResBody, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
