use axum_core::response::{IntoResponse, Response};

use super::failed;
use crate::claims::CompleteError;

impl IntoResponse for CompleteError {
    fn into_response(self) -> Response {
        failed(self.status(), self.to_string(), self)
    }
}

#[cfg(test)]
mod tests {
    use http::StatusCode;

    use super::*;
    use crate::claims::StoreError;

    #[test]
    fn a_complete_error_makes_stripe_retry() {
        let lost = CompleteError::LeaseLost.into_response();
        assert_eq!(lost.status(), StatusCode::CONFLICT);
        let failed = CompleteError::Store(StoreError::new("no connection")).into_response();
        assert_eq!(failed.status(), StatusCode::INTERNAL_SERVER_ERROR);
    }
}
