//! Return [`HandlerResult`] from axum handlers, so that Stripe retries when they fail.
//!
//! For the events of [issuing authorizations](#issuing-authorizations), return an [`IssuingDecision`].
//!
//! Stripe retries for up to three days after any status other than 2xx. axum turns `Err("text")` and
//! `Err(String)` into a 200 response, which ends the retries. Under [`DedupLayer`](crate::DedupLayer), that
//! also completes the event. [`HandlerError`] becomes a 500 response by default, so `?` is safe on any error:
//!
//! | error | response |
//! |---|---|
//! | any error or string that converts into a boxed error | 500 |
//! | any error with [`HandlerError::with_status`] | that status |
//! | a lost lease: [`CompleteError::LeaseLost`](crate::claims::CompleteError) as the error or one of its sources | 409 |
//! | a rejection from this crate as the error or one of its sources | the rejection's status |
//! | a [`Discard`](crate::dedup::Discard) as the error itself, not as a source | 200; the event is discarded |
//! | a [`LatestError`](crate::api::LatestError) as the error itself, not as a source | that of the [`Latest`](crate::extract::Latest) extractor, with its `Retry-After` |
//! | a [`RetryAfter`](crate::inbox::RetryAfter) as the error itself, not as a source | 503 and `Retry-After` |
//!
//! The response does not contain the error's text, because Stripe's Dashboard shows the response. Instead,
//! the response's extensions contain the error as a [`HandlerFailure`](crate::HandlerFailure). With the
//! `tracing` feature, it is logged once, with its sources and with the event's id and type. The log contains
//! the error's text as is, so keep customer data out of error messages.
//!
//! `anyhow` and `eyre` hide the type of an error that has no context. If a `CompleteError` passes through
//! them, the response is 500; if a `Discard` does, Stripe retries. Apply `?` to these two directly in the
//! handler.
//!
//! # Example
//!
//! ```
//! use tower_stripe_webhook::dedup::Discard;
//! use tower_stripe_webhook::{EventObject, HandlerResult};
//!
//! #[derive(serde::Deserialize)]
//! struct Invoice {
//!     id: String,
//!     amount_paid: i64,
//! }
//!
//! async fn paid(EventObject(invoice): EventObject<Invoice>) -> HandlerResult {
//!     if invoice.amount_paid == 0 {
//!         Err(Discard("nothing was paid".into()))?;
//!     }
//!     std::fs::write(format!("/srv/receipts/{}", invoice.id), "paid")?;
//!     Ok(())
//! }
//! # let _: axum::routing::MethodRouter = axum::routing::post(paid);
//! ```
//!
//! # Issuing authorizations
//!
//! When somebody pays with a card that you issued, Stripe sends an `issuing_authorization.request` event and waits
//! 2 seconds for your decision. Respond with an [`IssuingDecision`]. If it is late, Stripe approves or declines by the
//! timeout settings of your account. After any other response, such as a 500, Stripe decides without you, too, and
//! the authorization's `request_history` has the reason `webhook_error`.
//!
//! ```
//! use std::time::Duration;
//! use tower_stripe_webhook::{
//!     EventObject, EventRouter, EventType, HandlerResult, IssuingDecision, StripeEvent,
//! };
//!
//! #[derive(serde::Deserialize)]
//! struct Authorization {
//!     id: String,
//!     pending_request: PendingRequest,
//! }
//!
//! #[derive(serde::Deserialize)]
//! struct PendingRequest {
//!     amount: i64,
//! }
//!
//! # async fn reserve(authorization_id: &str, amount: i64) -> std::io::Result<bool> { Ok(true) }
//! async fn decide(
//!     event: StripeEvent,
//!     EventObject(authorization): EventObject<Authorization>,
//! ) -> HandlerResult<IssuingDecision> {
//!     // Repeated calls with the same id reserve the amount only once.
//!     let is_reserved = reserve(&authorization.id, authorization.pending_request.amount).await?;
//!     Ok(if is_reserved {
//!         IssuingDecision::approve(&event)
//!     } else {
//!         IssuingDecision::decline(&event)
//!     })
//! }
//!
//! async fn decline(event: StripeEvent) -> IssuingDecision {
//!     IssuingDecision::decline(&event)
//! }
//!
//! let limit = Duration::from_millis(1_500);
//! let events: EventRouter = EventRouter::new()
//!     .on_within(EventType::ISSUING_AUTHORIZATION_REQUEST, limit, decide, decline);
//! # let _ = events;
//! ```
//!
//! [`EventRouter::on_within`](crate::EventRouter::on_within) limits the time of the handler. Leave a margin for the
//! network and for the layers.
//!
//! [`DedupLayer`](crate::DedupLayer) and [`InboxLayer`](crate::inbox::InboxLayer) pass these events through without
//! a claim, because a 409 or an empty 200 is not a decision. The handler therefore runs in the request, for every
//! delivery, even if the store is down. Make it idempotent by the authorization's id. There is no
//! [`Grant`](crate::claims::Grant). A panic is not caught, and the handler is dropped if Stripe hangs up.
//!
//! The events of `issuing_authentication.decision` are bare objects. Receive them with
//! [`payload_only`](crate::StripeWebhookLayer::payload_only), and without `DedupLayer` and `InboxLayer`, which need
//! events.
//!
//! Source: <https://docs.stripe.com/issuing/controls/real-time-authorizations>.

#[cfg(any(feature = "postgres", feature = "sqlite"))]
mod complete_error;
mod discard;
mod failed;
#[cfg(feature = "objects")]
mod field_error;
mod handler_error;
mod issuing_decision;
#[cfg(feature = "api")]
mod latest_error;
mod retry_after;

pub(crate) use self::failed::failed;
pub use self::handler_error::{HandlerError, HandlerResult};
pub use self::issuing_decision::IssuingDecision;
