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
    /// Creates a request for an event, with a token of its own, a lease of a minute and ten crashes. Of
    /// type and account, 255 bytes are kept.
    pub fn new(key: Key, event: &StripeEvent) -> Self {
        Self {
            key,
            token: Token::random(),
            lease: Duration::from_secs(60),
            max_crashes: 10,
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
#[derive(Clone, Debug)]
pub struct Grant {
    key: Key,
    token: Token,
    lease: Duration,
    attempt: u32,
}

impl Grant {
    /// Creates the grant of a claim that was acquired.
    pub fn new(request: &ClaimRequest, attempt: u32) -> Self {
        Self {
            key: request.key.clone(),
            token: request.token,
            lease: request.lease,
            attempt,
        }
    }

    /// Returns the event.
    pub fn key(&self) -> &Key {
        &self.key
    }

    /// Returns the fence.
    pub fn token(&self) -> &Token {
        &self.token
    }

    /// Returns how long the claim holds from when it was made, and from each renewal.
    pub fn lease(&self) -> Duration {
        self.lease
    }

    /// Returns how often the event was claimed, this time included: from 1.
    ///
    /// Above 1, a handler ran before, and failed or did not come to its end: what it did may have been
    /// done.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }
}

/// Whether a change of a claim was made. There is no third.
#[must_use]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// It was.
    Applied,
    /// It was not, and nothing was changed: another claim holds, the record is gone, or this one is
    /// settled already in another way.
    LeaseLost,
}
