use axum_core::response::{IntoResponse, Response};
use http::StatusCode;

use crate::dedup::CompleteError;
use crate::log::error;

impl IntoResponse for CompleteError {
    fn into_response(self) -> Response {
        let status = match self {
            Self::LeaseLost => StatusCode::CONFLICT,
            Self::Store(_) => {
                error!(
                    cause = std::error::Error::source(&self).map(tracing::field::display),
                    "an event could not be marked as handled",
                );
                StatusCode::INTERNAL_SERVER_ERROR
            }
        };
        (status, self.to_string()).into_response()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dedup::StoreError;

    #[test]
    fn stripe_is_told_to_send_the_event_again() {
        let lost = CompleteError::LeaseLost.into_response();
        assert_eq!(lost.status(), StatusCode::CONFLICT);
        let failed = CompleteError::Store(StoreError::new("no connection")).into_response();
        assert_eq!(failed.status(), StatusCode::INTERNAL_SERVER_ERROR);
    }
}
