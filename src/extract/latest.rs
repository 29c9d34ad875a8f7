use std::error::Error;
use std::fmt;

use axum_core::extract::{FromRef, FromRequestParts};
use axum_core::response::{IntoResponse, Response};
use http::StatusCode;
use http::request::Parts;

use super::rejection::MissingEvent;
use crate::api::{FetchedObject, LatestError, StripeApi};
use crate::event::{FromObject, StripeEvent};

/// Extracts the object of the verified event as it is now, from Stripe's API.
///
/// It works for thin and for snapshot events. `T` is a view from [`objects`](crate::objects) or your own struct, as in
/// [`EventObject`](super::EventObject). The router's state must provide a [`StripeApi`] through axum's `FromRef`. The
/// object is fetched once per run of the handler, even if it has several of these extractors.
///
/// See the [`api`](crate::api#latest-state) module for an example, for the responses, and for where to use
/// [`StripeApi::latest`] instead.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Latest<T>(pub T);

/// The object that was fetched for the event of a request, or the error.
#[derive(Clone, Debug)]
struct Fetched(Result<FetchedObject, LatestError>);

impl<S, T> FromRequestParts<S> for Latest<T>
where
    S: Sync,
    StripeApi: FromRef<S>,
    T: for<'a> FromObject<'a>,
{
    type Rejection = LatestRejection;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, LatestRejection> {
        let event: &StripeEvent = parts.extensions.get().ok_or(MissingEvent)?;
        let fetched = match parts.extensions.get() {
            Some(Fetched(fetched)) => fetched.clone(),
            None => {
                let event = event.clone();
                let fetched = StripeApi::from_ref(state).fetch_latest(&event).await;
                parts.extensions.insert(Fetched(fetched.clone()));
                fetched
            }
        };
        let object = fetched?.read().map_err(LatestError::Object)?;
        Ok(Self(object))
    }
}

/// The rejection of the [`Latest`] extractor.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum LatestRejection {
    /// The request's extensions contain no event.
    MissingEvent(MissingEvent),
    /// The object could not be fetched, no longer exists, or does not fit the handler's type.
    Latest(LatestError),
}

impl LatestRejection {
    /// Returns whether the object no longer exists.
    pub fn is_gone(&self) -> bool {
        matches!(self, Self::Latest(LatestError::Gone(_)))
    }

    /// Returns the text of the response.
    pub fn body_text(&self) -> String {
        match self {
            Self::MissingEvent(rejection) => rejection.body_text(),
            Self::Latest(error) => error.body_text(),
        }
    }

    /// Returns the status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::MissingEvent(rejection) => rejection.status(),
            Self::Latest(error) => error.status(),
        }
    }
}

impl fmt::Display for LatestRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingEvent(rejection) => fmt::Display::fmt(rejection, f),
            Self::Latest(error) => fmt::Display::fmt(error, f),
        }
    }
}

impl Error for LatestRejection {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::MissingEvent(rejection) => rejection.source(),
            Self::Latest(error) => error.source(),
        }
    }
}

impl IntoResponse for LatestRejection {
    fn into_response(self) -> Response {
        match self {
            Self::MissingEvent(rejection) => rejection.into_response(),
            Self::Latest(error) => error.into_response(),
        }
    }
}

impl From<MissingEvent> for LatestRejection {
    fn from(rejection: MissingEvent) -> Self {
        Self::MissingEvent(rejection)
    }
}

impl From<LatestError> for LatestRejection {
    fn from(error: LatestError) -> Self {
        Self::Latest(error)
    }
}
