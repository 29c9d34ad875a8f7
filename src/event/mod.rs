//! Stripe events, parsed without copying the payload.
//!
//! Stripe sends two kinds of events. Only the value of `object` distinguishes them ([`EventKind`]):
//!
//! | | snapshot | thin |
//! |---|---|---|
//! | `object` | `event` | `v2.core.event` |
//! | carries | `data.object`, rendered in the endpoint's API version | a reference, `related_object`; fetch the object from Stripe |
//! | read it with | [`StripeEvent::object`], [`StripeEvent::previous_attributes`] | [`StripeEvent::related_object`], [`StripeEvent::reason`] |
//!
//! The envelope of an event can always be read. Unknown types and fields, any order of keys, and the
//! shapes of older API versions are accepted. A payload that is not an event results in an
//! [`EventError`] that says why.
//!
//! `data.object` is read when a handler asks for it, as a view from `objects` or as your own type. If the
//! type does not fit, that call returns an [`ObjectError`], and the event remains usable.
//!
//! # Example
//!
#![cfg_attr(feature = "objects", doc = "```")]
#![cfg_attr(not(feature = "objects"), doc = "```ignore")]
//! use bytes::Bytes;
//! use tower_stripe_webhook::objects::Invoice;
//! use tower_stripe_webhook::{EventType, StripeEvent};
//!
//! // For example from your own queue, where only verified events are stored.
//! let event = StripeEvent::assume_verified(Bytes::from(
//!     r#"{"id": "evt_1", "object": "event", "type": "invoice.paid", "created": 1700000000,
//!         "livemode": false, "data": {"object": {"object": "invoice", "amount_paid": 990}}}"#,
//! ))?;
//!
//! assert_eq!(event.event_type(), &EventType::INVOICE_PAID);
//! assert_eq!(event.object::<Invoice>()?.amount_paid()?, 990);
//! assert!(StripeEvent::assume_verified(Bytes::from("{}")).is_err());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Sources: <https://docs.stripe.com/api/events/object>,
//! <https://docs.stripe.com/api/v2/core/events/object>.

#[cfg(feature = "webhook")]
mod api_version;
mod bracket_scan;
mod created;
mod deserialize;
mod envelope;
mod error;
mod event_bus;
mod event_bus_error;
mod event_type;
mod from_object;
#[cfg_attr(
    not(feature = "objects"),
    allow(dead_code, reason = "only views read values through the index")
)]
mod json_index;
mod json_str;
mod mismatch;
mod observed;
#[cfg(feature = "webhook")]
mod pattern;
#[cfg(feature = "webhook")]
mod pattern_table;
mod previous;
mod scanner;
mod snapshot;
mod stripe_event;
mod swar;
mod thin;

#[cfg(feature = "webhook")]
pub(crate) use self::api_version::ApiVersion;
#[cfg(feature = "objects")]
pub(crate) use self::created::from_unix_seconds;
#[cfg(feature = "objects")]
pub(crate) use self::deserialize::read_value;
pub use self::error::{EventError, EventErrorKind, ObjectError, VerifyError};
pub use self::event_bus_error::EventBusError;
pub use self::event_type::EventType;
#[cfg(feature = "objects")]
pub(crate) use self::from_object::PartSource;
pub use self::from_object::{FromObject, ObjectPart};
#[cfg(feature = "objects")]
pub(crate) use self::json_index::{JsonIndex, elements, path_of, segment, string};
#[cfg(feature = "objects")]
pub(crate) use self::json_str::JsonStr;
#[cfg(feature = "objects")]
pub(crate) use self::mismatch::{Cause, kind_of_json};
#[cfg(feature = "webhook")]
pub use self::pattern::EventPattern;
#[cfg(feature = "webhook")]
pub(crate) use self::pattern_table::PatternTable;
pub use self::previous::Previous;
#[cfg(feature = "objects")]
pub(crate) use self::scanner::Value;
pub use self::stripe_event::{EventKind, StripeEvent};
pub use self::thin::{Reason, RelatedObject};
