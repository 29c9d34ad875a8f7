use axum_core::extract::FromRequestParts;
use http::request::Parts;

use super::rejection::MissingPayload;
use crate::signature::VerifiedPayload;

impl<S> FromRequestParts<S> for VerifiedPayload
where
    S: Sync,
{
    type Rejection = MissingPayload;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, MissingPayload> {
        parts.extensions.get().cloned().ok_or(MissingPayload)
    }
}
