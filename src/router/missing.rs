use axum::response::{IntoResponse, Response};
use http::StatusCode;

use crate::event::StripeEvent;
use crate::extract::MissingEvent;
use crate::observe::{Delivery, Level, Observation, Rejection, Reporter, Stage, Subject};
use crate::webhook::Unrouted;

/// Rejects a request without an event.
pub(super) fn missing_event() -> Response {
    Reporter::default().report(Observation::Rejected {
        subject: Subject::default(),
        rejection: Rejection {
            stage: Stage::Response,
            name: "no_event",
            status: MissingEvent.status(),
            level: Level::Error,
            text: "no verified Stripe event: `StripeWebhookLayer` must be around `EventRouter`",
        },
    });
    MissingEvent.into_response()
}

/// Rejects an event whose response is a decision, because an empty 200 is not a decision.
pub(super) fn missing_decision(event: &StripeEvent) -> Response {
    let status = StatusCode::INTERNAL_SERVER_ERROR;
    let text = "no handler decides on this event";
    Delivery::reporter(event).report(Observation::Rejected {
        subject: event.into(),
        rejection: Rejection {
            stage: Stage::Response,
            name: "no_decision",
            status,
            level: Level::Error,
            text,
        },
    });
    let mut response = (status, text).into_response();
    response.extensions_mut().insert(Unrouted);
    response
}
