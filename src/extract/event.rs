use std::convert::Infallible;

use axum_core::extract::{FromRequestParts, OptionalFromRequestParts};
use http::request::Parts;

use super::rejection::MissingEvent;
use crate::event::StripeEvent;

impl<S> FromRequestParts<S> for StripeEvent
where
    S: Sync,
{
    type Rejection = MissingEvent;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, MissingEvent> {
        parts.extensions.get().cloned().ok_or(MissingEvent)
    }
}

impl<S> OptionalFromRequestParts<S> for StripeEvent
where
    S: Sync,
{
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Option<Self>, Infallible> {
        Ok(parts.extensions.get().cloned())
    }
}
