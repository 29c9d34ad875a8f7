//! `Stripe-Signature`: bytes in, verdict out.
//!
//! Stripe signs each delivery with the secret of the endpoint and sends
//! `Stripe-Signature: t=<Unix seconds>,v1=<hex>`, where `v1` is the HMAC-SHA256 of
//! `<t>.<raw body>`, keyed with the UTF-8 bytes of the whole secret, `whsec_` included.
//!
//! This module knows nothing of HTTP, needs no runtime, and takes the clock as an argument
//! ([`Verifier::verify_at`]).
//!
//! # A signature is accepted if all of these hold
//!
//! 1. The header is there and not empty.
//! 2. It is a comma-separated list of `key=value`; blanks around an item and empty items are
//!    tolerated, unknown keys are ignored.
//! 3. It has one `t`: ASCII digits without a sign or leading zero, at most `i64::MAX`. A repeated
//!    `t` must have the same text.
//! 4. It has a `v1` of 64 hexadecimal digits. A `v1` that is anything else cannot match and is
//!    skipped; it does not spoil its neighbors. Other schemes are never trusted: `v0` is a decoy
//!    that Stripe adds to test events.
//! 5. `t` is at most the tolerance (300 s by default, inclusive) away from the clock, in either
//!    direction. The clock counts in whole seconds, as `t` does.
//! 6. One `v1` is the HMAC under one of the secrets. Each secret costs one HMAC however many `v1`
//!    the header has, and the comparison takes the same time wherever two tags differ.
//!
//! Steps 1 to 5 need no body: the layer refuses what fails them before it reads one byte of it.
//! For the same reason [`SignatureError::TooOld`] and [`SignatureError::InFuture`] are
//! unauthenticated: anybody can cause them, so no alarm should hang on them alone.
//!
//! # Example
//!
//! ```
//! use std::time::{Duration, SystemTime};
//! use tower_stripe_webhook::signature::{SignatureError, SigningSecret, Verifier};
//!
//! let verifier = Verifier::new(SigningSecret::new("whsec_test_secret")?);
//! let header = b"t=1700000000,v1=4f1cd7feda9826e746b7d482c4badebb657398df1099e1046364f6196a230150";
//! let payload = b"{\n  \"id\": \"evt_test_webhook\",\n  \"object\": \"event\"\n}";
//! let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
//!
//! assert!(verifier.verify_at(header, payload, now).is_ok());
//! assert_eq!(
//!     verifier.verify_at(header, b"{}", now),
//!     Err(SignatureError::Mismatch),
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Source: <https://docs.stripe.com/webhooks#verify-manually>.

mod error;
mod header;
mod mac_tag;
mod payload;
mod secret;
mod verifier;

pub use self::error::{InvalidSecret, InvalidSecretKind, SignatureError};
pub use self::payload::VerifiedPayload;
pub use self::secret::SigningSecret;
pub use self::verifier::{VerifiedBy, Verifier};

#[cfg(feature = "webhook")]
pub(crate) use self::header::SignatureHeader;
