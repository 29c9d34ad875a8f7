use axum_core::extract::FromRequestParts;
use http::request::Parts;

use super::rejection::{EventObjectRejection, MissingEvent, ObjectMismatch};
use crate::event::{FromObject, StripeEvent};

/// Extracts `data.object` of the verified event as a `T`.
///
/// `T` can be a view from `objects`, your own struct with only the fields that the handler needs, or a type from an
/// SDK. It must not borrow from the event: to read an `Invoice<'_>`, extract a [`StripeEvent`] and call its
/// [`object`](StripeEvent::object).
///
/// See the [module docs](crate::extract) for an example.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EventObject<T>(pub T);

impl<S, T> FromRequestParts<S> for EventObject<T>
where
    S: Sync,
    T: for<'a> FromObject<'a>,
{
    type Rejection = EventObjectRejection;

    async fn from_request_parts(
        parts: &mut Parts,
        _state: &S,
    ) -> Result<Self, EventObjectRejection> {
        let event: &StripeEvent = parts.extensions.get().ok_or(MissingEvent)?;
        match event.object() {
            Ok(object) => Ok(Self(object)),
            Err(error) => Err(ObjectMismatch::new(event.clone(), error).into()),
        }
    }
}
