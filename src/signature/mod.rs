//! Verification of `Stripe-Signature` headers.
//!
//! Stripe signs each delivery with the endpoint's secret and sends the signature in a header,
//! `Stripe-Signature: t=<Unix seconds>,v1=<hex>`. `v1` is the HMAC-SHA256 of `<t>.<raw body>`. The key
//! is the UTF-8 bytes of the whole secret, including `whsec_`.
//!
//! This module does not depend on HTTP or on a runtime. [`Verifier::verify_at`] takes the current
//! time as an argument, and [`Verifier::with_clock`] sets a clock.
//!
//! # A signature is accepted if all of these hold
//!
//! 1. The header is present and not empty.
//! 2. The header is a comma-separated list of `key=value` items. Whitespace around items, empty
//!    items and unknown keys are ignored.
//! 3. It has one `t`: ASCII digits without a sign or leading zero, at most `i64::MAX`. If `t` is
//!    repeated, each must have the same text.
//! 4. It has a `v1` of 64 hexadecimal digits. Any other `v1` is skipped and does not affect the
//!    rest. Other schemes are never trusted: `v0` is a decoy that Stripe adds to test events.
//! 5. `t` differs from the clock by at most the tolerance, in either direction. The default is
//!    300 s, inclusive. The clock is truncated to whole seconds, because `t` has no fraction.
//! 6. At least one `v1` is the correct HMAC under one of the secrets. Each secret costs one HMAC, no
//!    matter how many `v1` items there are. Tags are compared in constant time.
//!
//! Conditions 1 to 5 do not need the body. The layer rejects a request that fails them without reading
//! any of its body. This also makes [`SignatureError::TooOld`] and [`SignatureError::InFuture`]
//! unauthenticated. Anyone can cause them, so an alert should not rely only on these errors.
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
mod from_env;
mod header;
mod invalid_secret;
mod mac_tag;
mod payload;
mod secret;
mod verifier;

pub use self::error::SignatureError;
pub use self::invalid_secret::{InvalidSecret, InvalidSecretKind};
pub use self::payload::VerifiedPayload;
pub use self::secret::SigningSecret;
pub use self::verifier::{VerifiedBy, Verifier};

#[cfg(feature = "webhook")]
pub(crate) use self::header::SignatureHeader;
