use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;

use http::{Response, StatusCode};

use super::key::Key;
use super::rejection::{DedupRejection, DedupRejectionKind};
use super::verdict::Verdict;
use crate::webhook::ResponseBody;

/// How a handler ended.
pub(super) enum Ended<B, E> {
    Answered(Result<Response<B>, E>),
    Panicked,
    /// It was over its time limit, and was dropped.
    TimedOut,
    /// The service is shutting down, and it was dropped.
    Stopped,
}

impl<B, E> Ended<B, E> {
    /// Waits for a handler, and catches its panic.
    ///
    /// What a panic leaves behind is nobody's but the handler's, which is dropped next.
    pub(super) async fn of<F>(handler: F) -> Self
    where
        F: Future<Output = Result<Response<B>, E>>,
    {
        let mut handler = pin!(handler);
        poll_fn(
            |cx| match catch_unwind(AssertUnwindSafe(|| handler.as_mut().poll(cx))) {
                Ok(poll) => poll.map(Self::Answered),
                Err(_) => Poll::Ready(Self::Panicked),
            },
        )
        .await
    }

    pub(super) fn verdict(&self) -> Verdict {
        match self {
            Self::Answered(Ok(response)) => Verdict::of(response),
            Self::Answered(Err(_)) => Verdict::Release("the service failed".into()),
            Self::Panicked => Verdict::Release("the handler panicked".into()),
            Self::TimedOut => Verdict::Release("the handler was over its time limit".into()),
            Self::Stopped => Verdict::Release("the service was shut down".into()),
        }
    }

    /// Returns the answer; `verdict` is what was made of it, and `key` is for the log.
    pub(super) fn into_answer(
        self,
        verdict: &Verdict,
        key: &Key,
    ) -> Result<Response<ResponseBody<B>>, E> {
        let kind = match self {
            Self::Answered(answer) => {
                let mut response = answer?;
                if matches!(verdict, Verdict::Bury(_)) && !response.status().is_success() {
                    *response.status_mut() = StatusCode::OK;
                }
                return Ok(response.map(ResponseBody::service));
            }
            Self::Panicked => DedupRejectionKind::HandlerPanicked,
            Self::TimedOut => DedupRejectionKind::HandlerTimeout,
            Self::Stopped => DedupRejectionKind::Draining,
        };
        kind.log(Some(key.as_str()));
        Ok(DedupRejection::new(kind).into_response())
    }
}
