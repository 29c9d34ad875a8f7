use std::error::Error;
use std::fmt;

use http::StatusCode;

use super::error::StoreError;

/// The event could not be completed in the handler's transaction, which must be rolled back.
///
/// With the `axum` feature, use `?` in the handler: it drops the transaction, which rolls it back. The error
/// converts into [`HandlerError`](crate::HandlerError), which responds with the same [status](Self::status), so
/// Stripe retries. It is also a response itself.
#[non_exhaustive]
#[derive(Debug)]
pub enum CompleteError {
    /// Another delivery holds the claim, the record is gone, or the event is already settled. The response is 409.
    LeaseLost,
    /// The store failed. The response is 500.
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
                "lease lost: another delivery may have claimed the event; roll back the transaction and let \
                 Stripe retry",
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
    fn the_text_names_the_cause() {
        assert_eq!(
            CompleteError::LeaseLost.to_string(),
            "lease lost: another delivery may have claimed the event; roll back the transaction and let \
             Stripe retry",
        );
        let failed = CompleteError::from(StoreError::new("no connection"));
        assert_eq!(failed.to_string(), "the claim store failed");
        assert_eq!(failed.source().unwrap().to_string(), "no connection");
    }
}
