use std::error::Error;

use axum_core::response::{IntoResponse, Response};
use http::header::RETRY_AFTER;
use tower::BoxError;

use super::failed;
use super::retry_after::whole_seconds;
use crate::api::{Gone, LatestError};
use crate::extract::LatestRejection;
use crate::observe::{Delivery, Observation};

impl IntoResponse for LatestError {
    fn into_response(self) -> Response {
        if let Self::Gone(gone) = self {
            return acknowledge(gone);
        }
        let retry_after = self.retry_after();
        let mut response = failed(self.status(), self.body_text(), self);
        if let Some(delay) = retry_after {
            let headers = response.headers_mut();
            headers.insert(RETRY_AFTER, whole_seconds(delay).into());
        }
        response
    }
}

/// Without a body: `DedupLayer` warns of a success with text, which may be an error.
fn acknowledge(gone: Gone) -> Response {
    Delivery::reporter(gone.event()).report(Observation::ObjectGone {
        subject: gone.event().into(),
    });
    let mut response = Response::default();
    response.extensions_mut().insert(gone);
    response
}

/// Returns an error of this kind, whether from the extractor or from `StripeApi::latest`.
pub(super) fn latest_error<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a LatestError> {
    match error.downcast_ref() {
        Some(LatestRejection::Latest(error)) => Some(error),
        Some(LatestRejection::MissingEvent(_)) => None,
        None => error.downcast_ref(),
    }
}

pub(super) fn into_latest_error(error: BoxError) -> Result<LatestError, BoxError> {
    match error.downcast() {
        Ok(rejection) => match *rejection {
            LatestRejection::Latest(error) => Ok(error),
            LatestRejection::MissingEvent(_) => Err(rejection),
        },
        Err(error) => error.downcast().map(|error| *error),
    }
}
