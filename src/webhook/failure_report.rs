use std::error::Error;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use http::StatusCode;

use crate::error_chain::chain;
use crate::event::{EventType, ObjectError, StripeEvent};
#[cfg(feature = "objects")]
use crate::objects::FieldError;
use crate::observe::{Cause, Mismatch, Observation, Reporter, Subject};

/// Reports a failure exactly once, even if its response is dropped.
#[derive(Debug, Default)]
pub(crate) struct FailureReport {
    is_done: AtomicBool,
    /// For a failure whose response nobody receives.
    claim: OnceLock<FailedClaim>,
}

/// The event that failed.
#[derive(Debug)]
struct FailedClaim {
    reporter: Reporter,
    key: String,
    event_type: EventType,
}

impl FailureReport {
    pub(crate) fn name_event(&self, reporter: &Reporter, key: &str, event_type: &EventType) {
        self.claim.get_or_init(|| FailedClaim {
            reporter: reporter.clone(),
            key: key.to_owned(),
            event_type: event_type.clone(),
        });
    }

    /// Reports the failure unless it was reported before. Returns whether it did.
    pub(super) fn report(
        &self,
        reporter: &Reporter,
        error: &(dyn Error + 'static),
        status: StatusCode,
        event: Option<&StripeEvent>,
    ) -> bool {
        if self.is_done.swap(true, Ordering::Relaxed) {
            return false;
        }
        let mismatch = chain(error).find_map(|error| error.downcast_ref::<ObjectError>());
        let path = mismatch
            .map(ObjectError::path)
            .or_else(|| field_path(error));
        let is_fetched = mismatch.is_some_and(ObjectError::is_of_fetched_object);
        reporter.report(Observation::HandlerFailed {
            subject: event.into(),
            status: Some(status),
            mismatch: Mismatch {
                // A different API version is the usual cause of a mismatch. An object that was fetched has that of the
                // API client.
                api_version: path
                    .and(event)
                    .filter(|_| !is_fetched)
                    .and_then(StripeEvent::api_version),
                path,
                line: mismatch.and_then(ObjectError::line),
                column: mismatch.and_then(ObjectError::column),
            },
            cause: Cause(error),
        });
        true
    }

    pub(super) fn report_unanswered(&mut self, error: &(dyn Error + 'static)) {
        if *self.is_done.get_mut() {
            return;
        }
        let claim = self.claim.get();
        let reporter = claim.map(|claim| claim.reporter.clone());
        reporter
            .unwrap_or_default()
            .report(Observation::HandlerFailed {
                subject: Subject {
                    id: None,
                    event_type: claim.map(|claim| &claim.event_type),
                    key: claim.map(|claim| claim.key.as_str()),
                },
                status: None,
                mismatch: Mismatch::default(),
                cause: Cause(error),
            });
    }
}

/// Returns the path of the field of a view that could not be read, if that is the cause of an error.
#[cfg(feature = "objects")]
fn field_path<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a str> {
    let error = chain(error).find_map(|error| error.downcast_ref::<FieldError>());
    error.map(FieldError::path)
}

#[cfg(not(feature = "objects"))]
fn field_path<'a>(_: &'a (dyn Error + 'static)) -> Option<&'a str> {
    None
}
