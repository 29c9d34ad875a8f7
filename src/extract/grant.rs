use std::convert::Infallible;

use axum_core::extract::{FromRequestParts, OptionalFromRequestParts};
use http::request::Parts;

use super::rejection::MissingGrant;
use crate::claims::Grant;

impl<S> FromRequestParts<S> for Grant
where
    S: Sync,
{
    type Rejection = MissingGrant;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, MissingGrant> {
        parts.extensions.get().cloned().ok_or(MissingGrant)
    }
}

impl<S> OptionalFromRequestParts<S> for Grant
where
    S: Sync,
{
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Option<Self>, Infallible> {
        Ok(parts.extensions.get().cloned())
    }
}
