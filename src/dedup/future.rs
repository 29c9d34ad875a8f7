use std::fmt;
use std::future::Future;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use http::Response;
use tokio::runtime::Handle;

use super::detach::Detach;
use super::rejection::{DedupRejection, DedupRejectionKind};
use crate::observe::{Observation, Reporter};
use crate::webhook::ResponseBody;

/// The response future of [`Dedup`](super::Dedup). Dropping it does not stop the handler, which then runs in a task.
pub struct ResponseFuture<ResBody, E> {
    state: State<ResBody, E>,
}

enum State<ResBody, E> {
    Rejected(Option<DedupRejection>),
    Forwarded(Pin<Box<dyn Future<Output = Result<Response<ResBody>, E>> + Send>>),
    Running(Running<ResBody, E>),
    Ended,
}

type Answer<ResBody, E> = Result<Response<ResponseBody<ResBody>>, E>;

struct Running<ResBody, E> {
    task: Pin<Box<dyn Detach<Output = Answer<ResBody, E>>>>,
    /// Of the call, because the future may be dropped on any thread.
    runtime: Handle,
    reporter: Reporter,
}

impl<ResBody, E> ResponseFuture<ResBody, E> {
    pub(super) fn rejected(rejection: DedupRejection) -> Self {
        Self {
            state: State::Rejected(Some(rejection)),
        }
    }

    pub(super) fn forwarded<F>(inner: F) -> Self
    where
        F: Future<Output = Result<Response<ResBody>, E>> + Send + 'static,
    {
        Self {
            state: State::Forwarded(Box::pin(inner)),
        }
    }

    pub(super) fn running<F>(task: F, reporter: Reporter) -> Self
    where
        F: Future<Output = Answer<ResBody, E>> + Send + 'static,
    {
        Self {
            state: State::Running(Running {
                task: Box::pin(task),
                runtime: Handle::current(),
                reporter,
            }),
        }
    }
}

impl<ResBody, E> Future for ResponseFuture<ResBody, E> {
    type Output = Result<Response<ResponseBody<ResBody>>, E>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let rejection = match &mut self.state {
            State::Rejected(rejection) => rejection.take().expect("polled after completion"),
            State::Forwarded(inner) => {
                let response = ready!(inner.as_mut().poll(cx));
                return Poll::Ready(response.map(|response| response.map(ResponseBody::service)));
            }
            State::Running(running) => {
                // Unwind safety: a task that panicked is dropped.
                let poll = catch_unwind(AssertUnwindSafe(|| running.task.as_mut().poll(cx)));
                let result = match poll {
                    Ok(poll) => Ok(ready!(poll)),
                    // Panics of the handler are caught earlier, so the store panicked.
                    Err(_) => {
                        running.reporter.report(Observation::TaskPanicked);
                        Err(DedupRejection::new(DedupRejectionKind::HandlerPanicked))
                    }
                };
                self.state = State::Ended;
                match result {
                    Ok(response) => return Poll::Ready(response),
                    Err(rejection) => rejection,
                }
            }
            State::Ended => panic!("polled after completion"),
        };
        Poll::Ready(Ok(rejection.into_response()))
    }
}

impl<ResBody, E> Drop for ResponseFuture<ResBody, E> {
    fn drop(&mut self) {
        if let State::Running(running) = mem::replace(&mut self.state, State::Ended) {
            running.task.detach(&running.runtime);
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
