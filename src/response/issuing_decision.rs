use std::fmt;

use axum_core::response::{IntoResponse, Response};
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use serde_json::{Map, Value};

use crate::event::StripeEvent;

/// The response to an `issuing_authorization.request` event: approves or declines the authorization.
///
/// It has the status, headers and JSON body that Stripe requires. See the
/// [module docs](crate::response#issuing-authorizations) for an example.
///
/// # Design
///
/// Stripe requires a `Stripe-Version` header. The constructors take the event so that the header cannot be forgotten:
/// the response names the API version that the event was rendered in.
///
/// `Debug` shows only whether the authorization is approved.
///
/// Source: <https://docs.stripe.com/issuing/controls/real-time-authorizations>.
#[must_use]
#[derive(Clone, PartialEq, Eq)]
pub struct IssuingDecision {
    approved: bool,
    amount: Option<i64>,
    metadata: Map<String, Value>,
    api_version: HeaderValue,
}

const STRIPE_VERSION: HeaderName = HeaderName::from_static("stripe-version");

/// For events that name no API version, such as thin events. The body is the same in all versions.
const DEFAULT_VERSION: HeaderValue = HeaderValue::from_static("2026-10-28.endive");

impl IssuingDecision {
    /// Approves the authorization that the event asks about.
    pub fn approve(event: &StripeEvent) -> Self {
        Self::new(true, event)
    }

    /// Declines the authorization that the event asks about.
    pub fn decline(event: &StripeEvent) -> Self {
        Self::new(false, event)
    }

    fn new(approved: bool, event: &StripeEvent) -> Self {
        let api_version = event.api_version().map(HeaderValue::from_str);
        Self {
            approved,
            amount: None,
            metadata: Map::new(),
            api_version: api_version.and_then(Result::ok).unwrap_or(DEFAULT_VERSION),
        }
    }

    /// Sets the amount to hold, in the smallest unit of the card's currency. By default, Stripe holds the requested
    /// amount.
    ///
    /// Use it only if `pending_request.is_amount_controllable` is true. The amount must be positive. A declined
    /// authorization has no amount.
    pub fn with_amount(mut self, amount: i64) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Adds an entry to the metadata of the authorization, or replaces the entry with this key.
    ///
    /// Stripe accepts up to 50 entries, with keys of up to 40 characters and values of up to 500.
    pub fn with_metadata(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.metadata
            .insert(key.into(), Value::String(value.into()));
        self
    }

    fn into_json(self) -> Value {
        let mut body = Map::new();
        body.insert("approved".into(), self.approved.into());
        if let Some(amount) = self.amount.filter(|_| self.approved) {
            body.insert("amount".into(), amount.into());
        }
        if !self.metadata.is_empty() {
            body.insert("metadata".into(), self.metadata.into());
        }
        Value::Object(body)
    }
}

impl IntoResponse for IssuingDecision {
    fn into_response(self) -> Response {
        let headers = [
            (CONTENT_TYPE, HeaderValue::from_static("application/json")),
            (STRIPE_VERSION, self.api_version.clone()),
        ];
        (headers, self.into_json().to_string()).into_response()
    }
}

impl fmt::Debug for IssuingDecision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IssuingDecision")
            .field("approved", &self.approved)
            .finish_non_exhaustive()
    }
}
