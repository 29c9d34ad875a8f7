use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::key::Key;
use super::token::Token;
use crate::event::{EventType, StripeEvent};

/// What a store is asked for when an event arrives.
///
/// Type, account and mode are for the person who asks the store later which payments are stuck.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ClaimRequest {
    /// The event.
    pub key: Key,
    /// The fence of the claim, if it is acquired.
    pub token: Token,
    /// How long the claim holds unless it is renewed.
    pub lease: Duration,
    /// How many leases of an event may lapse before it is [`Exhausted`](Claim::Exhausted).
    pub max_crashes: u32,
    /// The type of the event.
    pub event_type: EventType,
    /// The connected account that the event is of.
    pub account: Option<String>,
    /// Whether the event is about live money.
    pub livemode: bool,
}

/// What is kept of a text: a tenant who signs with a secret of his own can send any.
const MOST_BYTES: usize = 255;

impl ClaimRequest {
    /// The default lease: 60 seconds.
    pub const DEFAULT_LEASE: Duration = Duration::from_secs(60);

    /// The default number of crashes that exhaust an event.
    pub const DEFAULT_MAX_CRASHES: u32 = 10;

    /// Creates a request for an event with a random token and the default lease and crash limit. It keeps
    /// the first 255 bytes of the type and of the account.
    pub fn new(key: Key, event: &StripeEvent) -> Self {
        Self {
            key,
            token: Token::random(),
            lease: Self::DEFAULT_LEASE,
            max_crashes: Self::DEFAULT_MAX_CRASHES,
            event_type: match event.event_type() {
                long if long.as_str().len() > MOST_BYTES => cut(long.as_str()).into(),
                event_type => event_type.clone(),
            },
            account: event.account().map(|account| cut(account).to_owned()),
            livemode: event.livemode(),
        }
    }
}

fn cut(text: &str) -> &str {
    let mut end = text.len().min(MOST_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// What a store answers to a [`ClaimRequest`].
#[non_exhaustive]
#[must_use]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The event is the caller's until the lease lapses.
    Acquired {
        /// How often it was claimed, this time included: from 1.
        attempt: u32,
    },
    /// Another claim holds.
    InProgress {
        /// When its lease lapses, if it is not renewed.
        retry_after: Duration,
    },
    /// The event was handled.
    Completed,
    /// The event was discarded.
    Discarded,
    /// The event's process died of it, or lost its lease, too often.
    Exhausted,
}

/// A claim that was acquired.
///
/// The layer puts it into the request's extensions, and with the feature `axum` it is an extractor.
/// Clones share one claim.
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
    /// Creates the grant of a claim that was acquired.
    pub fn new(request: &ClaimRequest, attempt: u32) -> Self {
        Self {
            inner: Arc::new(Inner {
                key: request.key.clone(),
                token: request.token,
                lease: request.lease,
                attempt,
                completes_in_transaction: AtomicBool::new(false),
            }),
        }
    }

    /// Returns the event.
    pub fn key(&self) -> &Key {
        &self.inner.key
    }

    /// Returns the fence.
    pub fn token(&self) -> &Token {
        &self.inner.token
    }

    /// Returns how long the claim holds from when it was made, and from each renewal.
    pub fn lease(&self) -> Duration {
        self.inner.lease
    }

    /// Returns how often the event was claimed, this time included: from 1.
    ///
    /// Above 1, a handler ran before, and failed or did not come to its end: what it did may have been
    /// done.
    pub fn attempt(&self) -> u32 {
        self.inner.attempt
    }

    /// Announces that the handler completes the event in its own transaction.
    ///
    /// The layer then leaves completion to the transaction: after a 2xx response it checks the record,
    /// and answers 500 if the event was not completed. `commit` and `complete_in` of the SQL stores
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
    /// It was.
    Applied,
    /// It was not, and nothing was changed: another claim holds, the record is gone, or this one is
    /// settled already in another way.
    LeaseLost,
}

#[cfg(any(feature = "postgres", feature = "redis", feature = "sqlite"))]
impl ClaimUpdate {
    pub(super) fn applied_if(is_applied: bool) -> Self {
        if is_applied {
            Self::Applied
        } else {
            Self::LeaseLost
        }
    }
}

/// How a claim ended that the handler's own transaction may have completed.
///
/// Deliberately exhaustive: a caller must decide for each.
#[must_use]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Completion {
    /// The event is completed: the transaction was committed.
    Completed,
    /// The event was not completed, and is released.
    Released,
    /// Another claim is active, the record is gone, or the event was settled with another outcome.
    LeaseLost,
}
