//! Receives Stripe's webhooks in any tower stack: verified, typed, hard to get wrong.

#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(
    clippy::as_conversions,
    clippy::missing_errors_doc,
    clippy::missing_panics_doc,
    clippy::unwrap_used,
    unreachable_pub
)]

pub mod event;
#[cfg(feature = "webhook")]
mod log;
pub mod signature;
#[cfg(feature = "webhook")]
pub mod webhook;

#[doc(inline)]
pub use self::event::{EventKind, EventType, StripeEvent};
#[doc(inline)]
pub use self::signature::{SignatureError, SigningSecret, VerifiedBy, VerifiedPayload, Verifier};
#[cfg(feature = "webhook")]
#[doc(inline)]
pub use self::webhook::{Rejection, StripeWebhookLayer};
