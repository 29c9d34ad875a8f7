//! Return [`HandlerResult`] from axum handlers, so that Stripe retries when they fail.
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

#[cfg(any(feature = "postgres", feature = "sqlite"))]
mod complete_error;
mod discard;
mod failed;
mod handler_error;
mod retry_after;

pub(crate) use self::failed::failed;
pub use self::handler_error::{HandlerError, HandlerResult};
