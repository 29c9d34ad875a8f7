use std::error::Error;
use std::fmt;

use http::StatusCode;

use super::error::StoreError;

/// Why an event was not marked as handled in a transaction. The transaction is to be rolled back.
///
/// With the feature `axum` it is a response, and [`HandlerError`](crate::HandlerError) answers with its
/// status, so that `?` in a handler does all that is needed: the transaction is dropped, which rolls it
/// back, and Stripe retries.
#[non_exhaustive]
#[derive(Debug)]
pub enum CompleteError {
    /// Another claim holds, or the event is settled already: 409.
    LeaseLost,
    /// The store failed: 500.
    Store(StoreError),
}

impl CompleteError {
    /// Returns the status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::LeaseLost => StatusCode::CONFLICT,
            Self::Store(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl fmt::Display for CompleteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LeaseLost => f.write_str(
                "the claim of this event was lost while it was handled, and nothing was done: did \
                 another delivery take it over?",
            ),
            Self::Store(error) => fmt::Display::fmt(error, f),
        }
    }
}

impl Error for CompleteError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::LeaseLost => None,
            Self::Store(error) => error.source(),
        }
    }
}

impl From<StoreError> for CompleteError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_what_happened_and_why() {
        assert_eq!(
            CompleteError::LeaseLost.to_string(),
            "the claim of this event was lost while it was handled, and nothing was done: did \
             another delivery take it over?",
        );
        let failed = CompleteError::from(StoreError::new("no connection"));
        assert_eq!(failed.to_string(), "the claim store failed");
        assert_eq!(failed.source().unwrap().to_string(), "no connection");
    }
}
