use http::{Response, StatusCode};

use super::discard::Discard;
use super::rejection::{DedupRejection, DedupRejectionKind};
use super::settlement::Change;
use crate::claims::Grant;
use crate::observe::{Outcome, Reporter, Stage, Subject};
use crate::webhook::{ResponseBody, Unrouted};

/// How a handler ended.
pub(crate) enum HandlerOutcome<B, E> {
    Answered(Result<Response<B>, E>),
    Panicked,
    /// It exceeded its time limit and was dropped.
    TimedOut,
    /// It was dropped because the service is shutting down.
    Stopped,
}

impl<B, E> HandlerOutcome<B, E> {
    /// Decides how to settle the claim: only success and an explicit discard end Stripe's retries.
    pub(super) fn change(&self, grant: &Grant) -> Change {
        match self {
            Self::Answered(Ok(response)) => {
                if let Some(Discard(reason)) = response.extensions().get() {
                    return Change::Discard(reason.clone());
                }
                match (response.status(), is_unrouted(response)) {
                    (_, true) if grant.attempt() == 1 => Change::Withdraw,
                    (_, true) => Change::Release("no handler for this event type".into()),
                    (status, false) if status.is_success() => Change::Complete,
                    (status, false) => {
                        Change::Release(format!("the handler responded {status}").into())
                    }
                }
            }
            Self::Answered(Err(_)) => Change::Release("the service failed".into()),
            Self::Panicked => Change::Release("the handler panicked".into()),
            Self::TimedOut => Change::Release("the handler exceeded its time limit".into()),
            Self::Stopped => Change::Release("the service was shut down".into()),
        }
    }

    /// Returns what to report, if the claim is settled as decided.
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::Answered(Ok(response)) => match response.status().is_success() {
                _ if response.extensions().get::<Discard>().is_some() => Outcome::Discarded,
                true if is_unrouted(response) => Outcome::Unrouted,
                true => Outcome::Completed,
                false => Outcome::Failed,
            },
            Self::Answered(Err(_)) => Outcome::Failed,
            Self::Panicked => Outcome::Panicked,
            Self::TimedOut => Outcome::TimedOut,
            Self::Stopped => Outcome::Stopped,
        }
    }

    /// Returns the response to Stripe: the handler's, unless `rejection` or the outcome itself replaces it.
    pub(super) fn into_response(
        self,
        rejection: Option<DedupRejectionKind>,
        grant: &Grant,
        reporter: &Reporter,
        subject: Subject<'_>,
    ) -> Result<Response<ResponseBody<B>>, E> {
        let kind = match self {
            Self::Answered(answer) => match rejection.or_else(|| rejection_of(&answer, grant)) {
                Some(kind) => kind,
                None => return answer.map(pass_on),
            },
            Self::Panicked => DedupRejectionKind::HandlerPanicked,
            Self::TimedOut => DedupRejectionKind::HandlerTimeout,
            Self::Stopped => DedupRejectionKind::Draining,
        };
        kind.report(reporter, Stage::Response, subject);
        Ok(DedupRejection::new(kind).into_response())
    }
}

/// An instance without a handler must not acknowledge a later attempt: the earlier one may have failed in a newer
/// instance, which has the handler, and a 200 would end the event's retries.
fn rejection_of<B, E>(
    answer: &Result<Response<B>, E>,
    grant: &Grant,
) -> Option<DedupRejectionKind> {
    let response = answer.as_ref().ok()?;
    (is_unrouted(response) && grant.attempt() > 1).then_some(DedupRejectionKind::NoHandler)
}

fn pass_on<B>(mut response: Response<B>) -> Response<ResponseBody<B>> {
    let is_discarded = response.extensions().get::<Discard>().is_some();
    if is_discarded && !response.status().is_success() {
        *response.status_mut() = StatusCode::OK;
    }
    response.map(ResponseBody::service)
}

fn is_unrouted<B>(response: &Response<B>) -> bool {
    response.status().is_success() && response.extensions().get::<Unrouted>().is_some()
}
