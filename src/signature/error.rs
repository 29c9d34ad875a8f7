use std::error::Error;
use std::fmt;
use std::time::{Duration, SystemTime};

/// Why a payload could not be verified.
///
/// The message says what to check next. It never contains any part of the request.
///
/// # Precedence
///
/// A request can fail several checks. The first of these that applies is returned:
///
/// 1. `MissingHeader`
/// 2. `MalformedHeader`
/// 3. `NoV1Signature`
/// 4. `Mismatch`, if every `v1` is malformed: such a header cannot match any body
/// 5. `TooOld` or `InFuture`
/// 6. `Mismatch`, if no `v1` matches the body
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureError {
    /// The `Stripe-Signature` header is missing or empty.
    MissingHeader,
    /// The header has no well-formed `t`, two different ones, or a `t` or `v1` without `=`. Also
    /// returned if the request has several headers with different values.
    MalformedHeader,
    /// The header has no `v1` item. Other schemes are never trusted.
    NoV1Signature,
    /// No `v1` matches the payload under any of the secrets.
    Mismatch,
    /// The signature is older than the tolerance. This error is unauthenticated: the timestamp is
    /// checked before the HMAC.
    TooOld {
        /// The header's timestamp, `t`.
        signed_at: SystemTime,
        /// The time it was compared with, truncated to whole seconds.
        now: SystemTime,
    },
    /// The signature's timestamp is further in the future than the tolerance allows. This error is
    /// unauthenticated, like `TooOld`.
    InFuture {
        /// The header's timestamp, `t`.
        signed_at: SystemTime,
        /// The time it was compared with, truncated to whole seconds.
        now: SystemTime,
    },
}

impl SignatureError {
    /// Returns one line that says what is wrong and what to check next.
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::MissingHeader => {
                "no Stripe-Signature header: is this request from Stripe, \
                 and does every proxy in front keep the header?"
            }
            Self::MalformedHeader => {
                "malformed Stripe-Signature header: expected t=<Unix seconds>,v1=<hex>; \
                 does a proxy in front rewrite or repeat it?"
            }
            Self::NoV1Signature => {
                "no v1 signature in the Stripe-Signature header: other schemes are not trusted"
            }
            Self::Mismatch => {
                "no signature matches the body: is the raw body reaching the layer, \
                 and is this the secret of this endpoint?"
            }
            Self::TooOld { .. } => {
                "the signature is older than the tolerance: is this server's clock right, \
                 or is an old request being replayed?"
            }
            Self::InFuture { .. } => {
                "the signature's timestamp is further ahead than the tolerance: \
                 is this server's clock right?"
            }
        }
    }
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())?;
        match self {
            Self::TooOld { signed_at, now } => {
                write!(f, " ({} s old)", seconds_between(*signed_at, *now))
            }
            Self::InFuture { signed_at, now } => {
                write!(f, " ({} s ahead)", seconds_between(*now, *signed_at))
            }
            _ => Ok(()),
        }
    }
}

impl Error for SignatureError {}

fn seconds_between(earlier: SystemTime, later: SystemTime) -> u64 {
    later
        .duration_since(earlier)
        .unwrap_or(Duration::ZERO)
        .as_secs()
}
