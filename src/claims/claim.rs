use std::fmt::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use hmac::digest::Digest;
use sha2::Sha256;

use super::key::Key;
use super::token::Token;
use crate::event::{EventType, StripeEvent};

/// A request to claim an event. The layer makes one for each delivery.
///
/// The store keeps the type, the account and the mode, so that [`list`](super::ClaimStore::list) can show which
/// events are stuck.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ClaimRequest {
    /// Identifies the event.
    pub key: Key,
    /// Identifies the claim. If it is acquired, this is the fencing token of all its later changes.
    pub token: Token,
    /// How long the claim holds unless it is renewed.
    pub lease: Duration,
    /// Number of expired leases at which the event becomes [`Exhausted`](Claim::Exhausted).
    pub max_crashes: u32,
    /// The type of the event.
    pub event_type: EventType,
    /// The connected account that the event belongs to, if any.
    pub account: Option<String>,
    /// Whether this is a live-mode event.
    pub livemode: bool,
}

/// Maximum length of the type and the account. A tenant that has its own signing secret can send text of any length.
const MAX_TEXT_BYTES: usize = 255;

impl ClaimRequest {
    /// Default lease: 60 seconds.
    pub const DEFAULT_LEASE: Duration = Duration::from_secs(60);

    /// Default number of crashes that exhaust an event: 10.
    pub const DEFAULT_MAX_CRASHES: u32 = 10;

    /// Creates a request with a random token and the default lease and crash limit. The type and the account are
    /// truncated to 255 bytes.
    pub fn new(key: Key, event: &StripeEvent) -> Self {
        Self {
            key,
            token: Token::random(),
            lease: Self::DEFAULT_LEASE,
            max_crashes: Self::DEFAULT_MAX_CRASHES,
            event_type: match event.event_type() {
                long if long.as_str().len() > MAX_TEXT_BYTES => truncate(long.as_str()).into(),
                event_type => event_type.clone(),
            },
            account: event.account().map(|account| truncate(account).to_owned()),
            livemode: event.livemode(),
        }
    }
}

fn truncate(text: &str) -> &str {
    let mut end = text.len().min(MAX_TEXT_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// The response of a store to a [`ClaimRequest`].
#[non_exhaustive]
#[must_use]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The caller holds the claim until the lease expires.
    Acquired {
        /// Number of times that the event was claimed, including this one.
        attempt: u32,
    },
    /// Another delivery holds the claim.
    InProgress {
        /// Time until its lease expires, unless it is renewed.
        retry_after: Duration,
    },
    /// The event was handled successfully.
    Completed,
    /// The event was discarded.
    Discarded,
    /// Too many leases of the event expired, for example because its handler crashed the process.
    Exhausted,
}

/// An acquired claim.
///
/// The layer inserts it into the request's extensions. With the `axum` feature, it is an extractor. Clones share one
/// claim.
#[derive(Clone, Debug)]
pub struct Grant {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    key: Key,
    token: Token,
    lease: Duration,
    attempt: u32,
    completes_in_transaction: AtomicBool,
}

impl Grant {
    /// Creates the grant of an acquired claim.
    pub fn new(request: &ClaimRequest, attempt: u32) -> Self {
        Self::from_parts(request.key.clone(), request.token, request.lease, attempt)
    }

    pub(crate) fn from_parts(key: Key, token: Token, lease: Duration, attempt: u32) -> Self {
        Self {
            inner: Arc::new(Inner {
                key,
                token,
                lease,
                attempt,
                completes_in_transaction: AtomicBool::new(false),
            }),
        }
    }

    /// Returns the key of the event.
    pub fn key(&self) -> &Key {
        &self.inner.key
    }

    /// Returns the fencing token of the claim.
    pub fn token(&self) -> &Token {
        &self.inner.token
    }

    /// Returns the duration of the lease, counted from the claim and again from each renewal.
    pub fn lease(&self) -> Duration {
        self.inner.lease
    }

    /// Returns the number of times that the event was claimed, including this one.
    ///
    /// If it is above 1, an earlier attempt failed or was interrupted, and may have done part of the work.
    pub fn attempt(&self) -> u32 {
        self.inner.attempt
    }

    /// Returns an idempotency key for a call that the handler makes, for example to Stripe's API.
    ///
    /// It is the same in every attempt, process and release, so a repeated call has no second effect. It differs
    /// between events, scopes and tenants, and between labels: give each call of a handler its own label.
    ///
    /// The key is the SHA-256 of [`key`](Self::key), a NUL and the label, as 64 hexadecimal digits. This fits
    /// Stripe's limit of 255 characters and any header, and does not reveal the scope or the tenant.
    ///
    /// An API remembers keys for a limited time: Stripe's, for at least 24 hours. If an event can run again after
    /// that, check first whether the work is done. Stripe also rejects a known key with different parameters, so
    /// derive the parameters from the event.
    ///
    /// Source: <https://docs.stripe.com/api/idempotent_requests>.
    ///
    /// # Example
    ///
    /// ```
    /// # use http::Request;
    /// # use tower_stripe_webhook::Grant;
    /// fn refund(grant: &Grant, payment_intent: &str) -> http::Result<Request<String>> {
    ///     Request::post("https://api.stripe.com/v1/refunds")
    ///         .header("Idempotency-Key", grant.idempotency_key("refund"))
    ///         .body(format!("payment_intent={payment_intent}"))
    /// }
    /// ```
    pub fn idempotency_key(&self, label: &str) -> String {
        // Keys contain no control characters, so the NUL separates key and label unambiguously.
        let digest = Sha256::new()
            .chain_update(self.key().as_str())
            .chain_update([0])
            .chain_update(label)
            .finalize();
        let mut text = String::with_capacity(2 * digest.len());
        for byte in digest {
            // Writing to a `String` cannot fail.
            let _ = write!(text, "{byte:02x}");
        }
        text
    }

    /// Announces that the handler completes the event in its own transaction.
    ///
    /// The layer then leaves completion to the transaction: after a 2xx response it checks the record,
    /// and responds with 500 if the event was not completed. `commit` and `complete_in` of the SQL stores
    /// call this first; call it yourself before you run the SQL of `COMPLETE_IN` through another
    /// client. It cannot be undone, and calling it again changes nothing.
    pub fn completes_in_transaction(&self) {
        self.inner
            .completes_in_transaction
            .store(true, Ordering::Release);
    }

    /// Returns whether completion was announced, by this grant or a clone.
    pub(crate) fn is_left_to_transaction(&self) -> bool {
        self.inner.completes_in_transaction.load(Ordering::Acquire)
    }
}

/// Whether a change to a claim took effect. Deliberately exhaustive.
#[must_use]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimUpdate {
    /// The change took effect, now or in an earlier call that this one repeats.
    Applied,
    /// Nothing changed: another delivery holds the claim, the record is gone, or the event was settled differently.
    LeaseLost,
}

#[cfg(any(feature = "postgres", feature = "redis", feature = "sqlite"))]
impl ClaimUpdate {
    pub(crate) fn applied_if(is_applied: bool) -> Self {
        if is_applied {
            Self::Applied
        } else {
            Self::LeaseLost
        }
    }
}

/// The outcome of a claim that the handler's own transaction may have completed.
///
/// Deliberately exhaustive: callers must handle each outcome.
#[must_use]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Completion {
    /// The event is completed: the transaction was committed.
    Completed,
    /// The event was not completed, and is released.
    Released,
    /// Another delivery holds the claim, the record is gone, or the event was settled differently.
    LeaseLost,
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn grant(key: Key, attempt: u32) -> Grant {
        Grant::from_parts(key, Token::random(), Duration::ZERO, attempt)
    }

    /// Computed with `printf 'billing/acme/evt_1\0refund' | sha256sum`.
    #[test]
    fn an_idempotency_key_is_the_same_in_all_attempts_processes_and_releases() {
        let expected = "585209b2d7dd4149e9a8d3c6875aee6d73a096b3b274b3b0127f4fdff779c8d9";
        for attempt in [1, 2] {
            let grant = grant(Key::new("billing", Some("acme"), "evt_1"), attempt);
            assert_eq!(grant.idempotency_key("refund"), expected);
        }
    }

    #[test]
    fn idempotency_keys_differ_by_scope_tenant_event_and_label() {
        let keys = [
            Key::new("billing", None, "evt_1"),
            Key::new("billing", None, "evt_2"),
            Key::new("billing", Some("acme"), "evt_1"),
            Key::new("mail", None, "evt_1"),
            Key::new("billing", None, "evt_1\0refund"),
        ];
        let labels = ["", "refund", "refund 2", "\0refund", "refund\0"];
        let all: HashSet<_> = keys
            .iter()
            .flat_map(|key| labels.map(|label| grant(key.clone(), 1).idempotency_key(label)))
            .collect();
        assert_eq!(all.len(), keys.len() * labels.len());
    }

    #[test]
    fn an_idempotency_key_is_short_and_safe_however_long_its_parts_are() {
        let long = "\u{e9}\n".repeat(1_000);
        let key = grant(Key::new(&long, Some(&long), &long), 1).idempotency_key(&long);
        assert_eq!(key.len(), 64);
        assert!(key.bytes().all(|byte| byte.is_ascii_hexdigit()));
    }
}
