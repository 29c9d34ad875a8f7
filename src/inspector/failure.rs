//! Responses that are not a page of what was asked for.

use http::{HeaderValue, StatusCode};
use maud::{Markup, html};

use super::page::Page;
use super::text;
use crate::api::ApiError;

/// Why a request was not carried out.
#[derive(Debug)]
pub(super) enum Failure {
    /// The parameters make no sense.
    BadRequest(&'static str),
    /// The user may not see the pages.
    Forbidden,
    /// The request may be the work of another site.
    CrossSite,
    /// The inspector only shows.
    ReadOnly,
    NotFound(&'static str),
    MethodNotAllowed,
    /// The body is too large for a form.
    TooLarge,
    /// The connection failed before the end of the body.
    BodyBroken,
    /// The body is not a form.
    NotAForm,
    /// The event has changed since the page was shown.
    Conflict(&'static str),
    /// Stripe's API failed. Its message has no details of customers, and never the key.
    Api(ApiError),
    /// The store failed.
    Store,
    /// The store or the API client panicked.
    Panicked,
    /// An action failed after it had changed some events.
    Interrupted {
        /// The action, in the past tense: `Replayed`.
        done: &'static str,
        changed: u64,
        failure: Box<Failure>,
    },
}

impl Failure {
    pub(super) fn status(&self) -> StatusCode {
        match self {
            Self::BadRequest(_) | Self::BodyBroken => StatusCode::BAD_REQUEST,
            Self::Forbidden | Self::CrossSite | Self::ReadOnly => StatusCode::FORBIDDEN,
            Self::NotFound(_) => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NotAForm => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::Api(_) => StatusCode::BAD_GATEWAY,
            Self::Store => StatusCode::SERVICE_UNAVAILABLE,
            Self::Panicked => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Interrupted { failure, .. } => failure.status(),
        }
    }

    /// Returns the value of `Allow`, which a 405 must have.
    pub(super) fn allowed_methods(&self) -> Option<HeaderValue> {
        matches!(self, Self::MethodNotAllowed)
            .then_some(HeaderValue::from_static("GET, HEAD, POST"))
    }

    fn title(&self) -> &'static str {
        match self {
            Self::BadRequest(_) => "Bad request",
            Self::Forbidden => "Not allowed",
            Self::CrossSite => "Rejected",
            Self::ReadOnly => "Read-only",
            Self::NotFound(_) => "Not found",
            Self::MethodNotAllowed => "Method not allowed",
            Self::TooLarge => "Too large",
            Self::BodyBroken => "Not received",
            Self::NotAForm => "Not a form",
            Self::Conflict(_) => "Not done",
            Self::Api(_) => "Stripe’s API failed",
            Self::Store => "The store did not respond",
            Self::Panicked => "The service failed",
            Self::Interrupted { .. } => "Done in part",
        }
    }

    pub(super) fn details(&self) -> Markup {
        match self {
            Self::BadRequest(text) | Self::NotFound(text) | Self::Conflict(text) => {
                html! { p { (text) } }
            }
            Self::Forbidden => html! {
                p { "You may not see this page. If you should, ask the people who run the service." }
            },
            Self::CrossSite => html! {
                p {
                    "The browser does not confirm that the request comes from this page, so nothing was changed. "
                    "Open the page by its own address and try again."
                }
                p {
                    "If it happens again: a proxy in front of the service must pass on the headers "
                    code { "Host" } ", " code { "Origin" } " and " code { "Sec-Fetch-Site" } "."
                }
            },
            Self::ReadOnly => html! {
                p { "This inspector only shows. Actions need " code { "with_actions" } " in the service." }
            },
            Self::MethodNotAllowed => html! { p { "Pages respond to GET, HEAD and POST." } },
            Self::TooLarge => html! { p { "The form is too large." } },
            Self::BodyBroken => {
                html! { p { "The connection failed before the end of the form. Nothing was changed: send it again." } }
            }
            Self::NotAForm => html! { p { "Actions are forms of this page." } },
            Self::Api(error) => html! {
                p { (error) }
                @if let Some(pause) = error.retry_after() {
                    p { "Stripe asks to wait for " (text::duration(pause)) " before the next request." }
                }
            },
            Self::Store => html! { (store_advice()) },
            Self::Panicked => html! {
                p { "The store or the API client panicked. The log of the service has the place." }
                p { (REPEAT) }
            },
            Self::Interrupted {
                done,
                changed,
                failure,
            } => html! {
                p.warning { (done) " " (text::events(*changed)) ", then the action failed. The rest was not tried." }
                (failure.details())
            },
        }
    }

    pub(super) fn into_page(self) -> Page {
        Page {
            status: self.status(),
            title: self.title().to_owned(),
            body: self.details(),
        }
    }
}

const REPEAT: &str =
    "An action may still have taken effect: look at the events before you repeat it.";

/// Advice for when a store fails. The cause can contain addresses and names of the database, so only the log has it.
pub(super) fn store_advice() -> Markup {
    html! {
        p { "The store failed or did not respond in time." }
        ul {
            li { "Is the database up, and can this service reach it?" }
            li { "Was " code { "migrate" } " called since the last upgrade?" }
            li { "If this was a filter: narrow it, by queue, state or type." }
            li {
                "The log has the cause, if the feature " code { "tracing" } " is enabled: look for "
                code { "the inspector" } "."
            }
        }
        p { (REPEAT) }
    }
}
