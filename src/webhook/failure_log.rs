use std::error::Error;
use std::fmt;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use http::StatusCode;

use crate::error_chain::chain;
use crate::event::{EventType, ObjectError, StripeEvent};
#[cfg(feature = "objects")]
use crate::objects::FieldError;
use crate::observe::{Mismatch, Observation, Subject};

/// Logs a failure exactly once, even if its response is dropped.
#[derive(Debug, Default)]
pub(crate) struct FailureLog {
    is_done: AtomicBool,
    /// The event, for a failure whose response nobody receives.
    event: OnceLock<(String, EventType)>,
}

impl FailureLog {
    pub(crate) fn name_event(&self, key: &str, event_type: &EventType) {
        self.event
            .get_or_init(|| (key.to_owned(), event_type.clone()));
    }

    /// Logs the failure unless it was logged before. Returns whether it did.
    pub(super) fn log(
        &self,
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
        Observation::HandlerFailed {
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
            cause: &Chain(error),
        }
        .log();
        true
    }

    pub(super) fn log_unanswered(&mut self, error: &(dyn Error + 'static)) {
        if *self.is_done.get_mut() {
            return;
        }
        let event = self.event.get();
        Observation::HandlerFailed {
            subject: Subject {
                id: None,
                event_type: event.map(|(_, event_type)| event_type.as_str()),
                key: event.map(|(key, _)| key.as_str()),
            },
            status: None,
            mismatch: Mismatch::default(),
            cause: &Chain(error),
        }
        .log();
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

/// Displays an error with its sources, skipping a source whose text the error above already contains.
struct Chain<'a>(&'a (dyn Error + 'static));

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut last = self.0.to_string();
        f.write_str(&last)?;
        for source in chain(self.0).skip(1) {
            let text = source.to_string();
            if !last.contains(&text) {
                write!(f, ": {text}")?;
                last = text;
            }
        }
        Ok(())
    }
}
