//! The event as a value: who sent what, and where things are in the bytes that were signed.
//!
//! Stripe sends two kinds, told apart by `object` alone ([`EventKind`]):
//!
//! | | snapshot | thin |
//! |---|---|---|
//! | `object` | `event` | `v2.core.event` |
//! | carries | `data.object`, rendered in the endpoint's API version | a reference, `related_object`; fetch the rest |
//! | read it by | [`StripeEvent::object`], [`StripeEvent::previous_attributes`] | [`StripeEvent::related_object`], [`StripeEvent::reason`] |
//!
//! The envelope always reads: unknown types and fields, any order of keys, the shapes of older API
//! versions. Only what is no event at all is an [`EventError`], which says why. `data.object` is
//! read when a handler asks for it, into the caller's own type; a mismatch there is an
//! [`ObjectError`] of that one call, and the event stays usable.
//!
//! # Example
//!
//! ```
//! use bytes::Bytes;
//! use tower_stripe_webhook::{EventType, StripeEvent};
//!
//! #[derive(serde::Deserialize)]
//! struct Invoice {
//!     amount_paid: i64,
//! }
//!
//! // From a queue of one's own: verified before it was put there.
//! let event = StripeEvent::assume_verified(Bytes::from(
//!     r#"{"id": "evt_1", "object": "event", "type": "invoice.paid", "created": 1700000000,
//!         "livemode": false, "data": {"object": {"id": "in_1", "amount_paid": 990}}}"#,
//! ))?;
//!
//! assert_eq!(event.event_type(), &EventType::INVOICE_PAID);
//! assert_eq!(event.object::<Invoice>()?.amount_paid, 990);
//! assert!(StripeEvent::assume_verified(Bytes::from("{}")).is_err());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Sources: <https://docs.stripe.com/api/events/object>,
//! <https://docs.stripe.com/api/v2/core/events/object>.

mod bracket_scan;
mod created;
mod deserialize;
mod envelope;
mod error;
mod event_type;
mod json_str;
mod mismatch;
mod observed;
mod scanner;
mod snapshot;
mod stripe_event;
mod swar;
mod thin;

pub use self::error::{EventError, EventErrorKind, ObjectError, VerifyError};
pub use self::event_type::EventType;
pub use self::stripe_event::{EventKind, StripeEvent};
pub use self::thin::{Reason, RelatedObject};
