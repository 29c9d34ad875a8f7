use std::borrow::Cow;
use std::time::Duration;

use http::Response;
use http::header::RETRY_AFTER;

use super::retry_after::RetryAfter;
use crate::dedup::{Discard, HandlerOutcome};
use crate::event::StripeEvent;
use crate::observe::{Outcome, Reporter};
use crate::webhook::{HandlerFailure, Unrouted};

/// How the handler of an event ended.
#[derive(Debug)]
pub(super) enum Ending {
    Completed,
    Discarded(Cow<'static, str>),
    RetryAfter(Duration),
    /// How it failed, and the reason to record.
    Failed(Outcome, Cow<'static, str>),
    /// The worker shut down and dropped it.
    Stopped,
    /// The service has no handler for the event.
    Unrouted,
}

impl Ending {
    pub(super) fn outcome(&self) -> Outcome {
        match self {
            Self::Completed => Outcome::Completed,
            Self::Discarded(_) => Outcome::Discarded,
            Self::RetryAfter(_) => Outcome::Delayed,
            Self::Failed(outcome, _) => *outcome,
            Self::Stopped => Outcome::Stopped,
            Self::Unrouted => Outcome::Unrouted,
        }
    }
}

pub(super) fn ending_of<B, E>(
    outcome: HandlerOutcome<B, E>,
    event: &StripeEvent,
    reporter: &Reporter,
) -> Ending {
    match outcome {
        HandlerOutcome::Answered(Ok(response)) => ending_of_response(&response, event, reporter),
        HandlerOutcome::Answered(Err(_)) => {
            Ending::Failed(Outcome::Failed, "the service failed".into())
        }
        HandlerOutcome::Panicked => {
            Ending::Failed(Outcome::Panicked, "the handler panicked".into())
        }
        HandlerOutcome::TimedOut => Ending::Failed(
            Outcome::TimedOut,
            "the handler exceeded its time limit".into(),
        ),
        HandlerOutcome::Stopped => Ending::Stopped,
    }
}

fn ending_of_response<B>(
    response: &Response<B>,
    event: &StripeEvent,
    reporter: &Reporter,
) -> Ending {
    let extensions = response.extensions();
    if let Some(failure) = extensions.get::<HandlerFailure>() {
        failure.report(reporter, response.status(), Some(event));
    }
    if let Some(Discard(reason)) = extensions.get() {
        return Ending::Discarded(reason.clone());
    }
    if let Some(RetryAfter(delay)) = extensions.get() {
        return Ending::RetryAfter(*delay);
    }
    if response.status().is_success() {
        return match extensions.get::<Unrouted>() {
            Some(Unrouted) => Ending::Unrouted,
            None => Ending::Completed,
        };
    }
    match retry_after_header(response) {
        Some(delay) => Ending::RetryAfter(delay),
        None => Ending::Failed(
            Outcome::Failed,
            format!("the handler responded {}", response.status()).into(),
        ),
    }
}

/// Returns the delay of a `Retry-After` header in seconds. A header with a date is ignored.
fn retry_after_header<B>(response: &Response<B>) -> Option<Duration> {
    let value = response.headers().get(RETRY_AFTER)?.to_str().ok()?;
    value.trim().parse().ok().map(Duration::from_secs)
}
