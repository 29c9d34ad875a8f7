//! axum extractors: the verified event, its object, or the payload alone.
//!
//! They find what [`StripeWebhookLayer`](crate::StripeWebhookLayer) put into the request's
//! extensions, in any handler behind it, with or without an [`EventRouter`](crate::EventRouter).
//!
//! | extractor | gives | when it cannot |
//! |---|---|---|
//! | [`StripeEvent`](crate::StripeEvent) | the event | 500: the layer is missing |
//! | `Option<StripeEvent>` | the event, `None` without the layer | never |
//! | [`EventObject<T>`] | `data.object` as a `T` | 500: the layer is missing, or `T` does not fit |
//! | `Result<EventObject<T>, EventObjectRejection>` | either, for the handler to decide | never |
//! | [`VerifiedPayload`](crate::signature::VerifiedPayload) | the payload, with `payload_only` | 500: the layer is missing |
//! | [`Grant`](crate::claims::Grant) | the claim of the event, with its attempt | 500: `DedupLayer` is missing |
//! | `Option<Grant>` | the claim, `None` without the layer | never |
//!
//! A type that does not fit is a fault on this side of the wire, so the answer is 500: Stripe tries
//! again, for up to three days, and gets through once the type is fixed. With the feature
//! `tracing` the place is logged.
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
//! // Takes what it can read, and leaves the rest.
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
mod rejection;

pub use self::event_object::EventObject;
pub use self::rejection::{
    EventObjectRejection, MissingEvent, MissingGrant, MissingPayload, ObjectMismatch,
};
