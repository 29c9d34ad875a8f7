use std::convert::Infallible;

use axum_core::extract::{FromRequestParts, OptionalFromRequestParts};
use http::request::Parts;

use super::rejection::{MissingEvent, MissingGrant, MissingPayload};
use crate::claims::Grant;
use crate::event::StripeEvent;
use crate::signature::VerifiedPayload;

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

impl<S> FromRequestParts<S> for VerifiedPayload
where
    S: Sync,
{
    type Rejection = MissingPayload;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, MissingPayload> {
        parts.extensions.get().cloned().ok_or(MissingPayload)
    }
}
