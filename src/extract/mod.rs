//! axum extractors for the verified event, its object, and the raw payload.
//!
//! The extractors read the request extensions that [`StripeWebhookLayer`](crate::StripeWebhookLayer)
//! inserts. They work in any handler behind the layer, with or without an
//! [`EventRouter`](crate::EventRouter).
//!
//! | extractor | value | response on failure |
//! |---|---|---|
//! | [`StripeEvent`](crate::StripeEvent) | the event | 500: the layer is missing |
//! | `Option<StripeEvent>` | the event, `None` without the layer | never fails |
//! | [`EventObject<T>`] | `data.object` as a `T` | 500: the layer is missing, or `T` does not fit |
//! | `Result<EventObject<T>, EventObjectRejection>` | the object or the rejection, for the handler to decide | never fails |
//! | [`Latest<T>`](crate::api#latest-state) | the object as it is now, from Stripe's API; feature `api` | 500, 503, or 200 if the object is gone |
//! | `Result<Latest<T>, LatestRejection>` | the object or the rejection, for the handler to decide | never fails |
//! | [`VerifiedPayload`](crate::signature::VerifiedPayload) | the payload | 500: the layer is missing, or does not have `payload_only` |
//! | [`Grant`](crate::claims::Grant) | the claim on the event, with the attempt number | 500: `DedupLayer` is missing, or the response is a [decision](crate::dedup#decisions) |
//! | `Option<Grant>` | the claim, `None` without the layer or for a decision | never fails |
//!
//! A mismatch between `data.object` and `T` is a bug in the receiver, so the response is 500. Stripe retries
//! for up to three days, and a retry succeeds once the type is fixed. With the `tracing` feature, the
//! mismatching field is logged.
//!
//! # Example
//!
//! ```
//! use tower_stripe_webhook::extract::EventObjectRejection;
//! use tower_stripe_webhook::{EventObject, HandlerResult, StripeEvent};
//!
//! #[derive(serde::Deserialize)]
//! struct PaymentIntent {
//!     id: String,
//!     amount: i64,
//! }
//!
//! async fn paid(
//!     event: StripeEvent,
//!     EventObject(intent): EventObject<PaymentIntent>,
//! ) -> HandlerResult {
//!     println!("{}: {} paid {}", event.id(), intent.id, intent.amount);
//!     Ok(())
//! }
//!
//! // Ignores objects that do not fit.
//! async fn audit(object: Result<EventObject<PaymentIntent>, EventObjectRejection>) -> HandlerResult {
//!     if let Ok(EventObject(intent)) = object {
//!         println!("{}", intent.amount);
//!     }
//!     Ok(())
//! }
//! # let _: axum::routing::MethodRouter = axum::routing::post(paid).put(audit);
//! ```

mod event_object;
mod extensions;
#[cfg(feature = "api")]
mod latest;
mod rejection;

pub use self::event_object::EventObject;
#[cfg(feature = "api")]
pub use self::latest::{Latest, LatestRejection};
pub use self::rejection::{
    EventObjectRejection, MissingEvent, MissingGrant, MissingPayload, ObjectMismatch,
};
