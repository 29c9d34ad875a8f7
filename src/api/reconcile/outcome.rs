use http::Response;

use crate::dedup::{DedupRejection, DedupRejectionKind};
use crate::event::StripeEvent;
use crate::inbox::Accepted;
use crate::observe::Reporter;
use crate::webhook::{HandlerFailure, Unrouted};

/// The outcome of a listed event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Handled,
    Duplicate,
    Skipped,
    Failed,
}

/// Derives the outcome from what the layers and the router left in the response.
pub(super) fn outcome_of<B>(
    response: &Response<B>,
    event: &StripeEvent,
    reporter: &Reporter,
) -> Outcome {
    let extensions = response.extensions();
    if let Some(failure) = extensions.get::<HandlerFailure>() {
        failure.report(reporter, response.status(), Some(event));
    }
    let rejection = extensions.get().map(DedupRejection::kind);
    if matches!(
        rejection,
        Some(
            DedupRejectionKind::Completed
                | DedupRejectionKind::Discarded
                | DedupRejectionKind::InProgress { .. }
        )
    ) || matches!(extensions.get(), Some(Accepted::Duplicate(_)))
    {
        return Outcome::Duplicate;
    }
    if !response.status().is_success() {
        return Outcome::Failed;
    }
    match extensions.get() {
        Some(Unrouted) => Outcome::Skipped,
        None => Outcome::Handled,
    }
}
