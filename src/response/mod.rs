//! What an axum handler returns: [`HandlerResult`], so that a failure makes Stripe retry.
//!
//! Stripe retries whatever is not answered with 2xx, for up to three days. axum answers
//! `Err("text")` and `Err(String)` with 200, which ends the retries and, under
//! [`DedupLayer`](crate::DedupLayer), marks the event as done. [`HandlerError`] answers with 500
//! whatever the error is, so `?` is safe on any error:
//!
//! | error | response |
//! |---|---|
//! | any, of any type that converts into a boxed error; text too | 500 |
//! | the same, with [`HandlerError::with_status`] | that status |
//! | with a [`CompleteError`](crate::claims::CompleteError) among its sources, for a lost lease | 409 |
//! | with a rejection of this crate among its sources | the rejection's status |
//! | a [`Discard`](crate::dedup::Discard), not among the sources but the error itself | 200; the event is discarded |
//!
//! The response does not contain the error's text, because Stripe's dashboard shows it. The error is in
//! the response's extensions, as a [`HandlerFailure`](crate::HandlerFailure), and with the feature `tracing` it is logged once,
//! with its sources, the event's id and type. The text is the error's own: keep what customers entered
//! out of it.
//!
//! `anyhow` and `eyre` hide the type of an error that has no context, so a `CompleteError` that went
//! through them is a 500, and a `Discard` is retried. Apply `?` to those two in the handler itself.
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

#[cfg(any(feature = "postgres", feature = "sqlite"))]
mod complete_error;
mod discard;
mod failed;
mod handler_error;

pub(crate) use self::failed::failed;
pub use self::handler_error::{HandlerError, HandlerResult};
