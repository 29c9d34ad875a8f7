use axum::response::{IntoResponse, Response};
use http::StatusCode;

use crate::event::StripeEvent;
use crate::extract::MissingEvent;
use crate::observe::{Level, Observation, Subject};
use crate::webhook::Unrouted;

/// Rejects a request without an event.
pub(super) fn missing_event() -> Response {
    Observation::Rejected {
        subject: Subject::default(),
        level: Level::Error,
        kind: "no_event",
        status: MissingEvent.status(),
        text: "no verified Stripe event: `StripeWebhookLayer` must be around `EventRouter`",
    }
    .log();
    MissingEvent.into_response()
}

/// Rejects an event whose response is a decision, because an empty 200 is not a decision.
pub(super) fn missing_decision(event: &StripeEvent) -> Response {
    let status = StatusCode::INTERNAL_SERVER_ERROR;
    let text = "no handler decides on this event";
    Observation::Rejected {
        subject: Some(event).into(),
        level: Level::Error,
        kind: "no_decision",
        status,
        text,
    }
    .log();
    let mut response = (status, text).into_response();
    response.extensions_mut().insert(Unrouted);
    response
}
