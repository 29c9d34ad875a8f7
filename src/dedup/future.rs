use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use http::Response;
use tokio::task::JoinHandle;

use super::rejection::{DedupRejection, DedupRejectionKind};
use crate::observe::{Observation, Reporter};
use crate::webhook::ResponseBody;

/// The response future of [`Dedup`](super::Dedup). Dropping it does not stop the handler.
pub struct ResponseFuture<ResBody, E> {
    state: State<ResBody, E>,
}

enum State<ResBody, E> {
    Rejected(Option<DedupRejection>),
    Forwarded(Pin<Box<dyn Future<Output = Result<Response<ResBody>, E>> + Send>>),
    Running(
        JoinHandle<Result<Response<ResponseBody<ResBody>>, E>>,
        Reporter,
    ),
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

    pub(super) fn running(
        task: JoinHandle<Result<Response<ResponseBody<ResBody>>, E>>,
        reporter: Reporter,
    ) -> Self {
        Self {
            state: State::Running(task, reporter),
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
            State::Running(task, reporter) => match ready!(Pin::new(task).poll(cx)) {
                Ok(result) => return Poll::Ready(result),
                // Panics of the handler are caught earlier, so the store panicked.
                Err(_) => {
                    reporter.report(Observation::TaskPanicked);
                    DedupRejection::new(DedupRejectionKind::HandlerPanicked)
                }
            },
        };
        Poll::Ready(Ok(rejection.into_response()))
    }
}

// Nothing in it is structurally pinned.
impl<ResBody, E> Unpin for ResponseFuture<ResBody, E> {}

impl<ResBody, E> fmt::Debug for ResponseFuture<ResBody, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
