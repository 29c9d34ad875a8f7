use std::fmt;
use std::time::Duration;

use bytes::Bytes;

use super::queue::Queue;
use crate::claims::{Key, Record};

/// An event of an inbox, as returned by [`InboxStore::events`](super::InboxStore::events) and
/// [`InboxStore::event`](super::InboxStore::event).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredEvent {
    /// The record of the event: key, type, state, counts, and why it was last released or discarded.
    pub record: Record,
    /// The queue of the event.
    pub queue: Queue,
    /// Number of times that the handler failed since the event was accepted or replayed.
    pub failures: u32,
    /// Time since the event was accepted or replayed.
    pub accepted_ago: Duration,
    /// Time until the event is due, zero if it is due now. `None` if it will not run again by itself.
    pub due_in: Option<Duration>,
    /// Whether the payload is stored. Without it, the event cannot be replayed.
    pub has_payload: bool,
}

impl StoredEvent {
    /// Creates an event for a store to fill in. It has no failures, no due time and no payload, and was
    /// accepted just now.
    pub fn new(record: Record, queue: Queue) -> Self {
        Self {
            record,
            queue,
            failures: 0,
            accepted_ago: Duration::ZERO,
            due_in: None,
            has_payload: false,
        }
    }
}

/// The stored payload of an event, as returned by [`InboxStore::payload`](super::InboxStore::payload).
///
/// It contains personal data. `Debug` shows its size, never its contents.
#[non_exhaustive]
#[derive(Clone, PartialEq, Eq)]
pub struct StoredPayload {
    /// The signed bytes, in the encoding that `codec` names.
    pub bytes: Bytes,
    /// The encoding of the payload. `None` is the JSON that Stripe sent.
    pub codec: Option<String>,
}

impl StoredPayload {
    /// Creates a payload of JSON, for a store.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self {
            bytes: bytes.into(),
            codec: None,
        }
    }
}

impl fmt::Debug for StoredPayload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredPayload")
            .field("bytes", &self.bytes.len())
            .field("codec", &self.codec)
            .finish()
    }
}

/// How many events a filter selects, as returned by [`InboxStore::count`](super::InboxStore::count).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventCount {
    /// All events were counted.
    Exactly(u32),
    /// The store stopped counting: there are this many events, and perhaps more.
    AtLeast(u32),
}

impl EventCount {
    /// The highest number that a count reaches: 10,000.
    pub const MAX: u32 = 10_000;

    /// The maximum number of records that a count reads: 25,000.
    pub const MAX_RECORDS: u32 = 25_000;

    /// Returns the number of events that were counted.
    pub fn get(self) -> u32 {
        match self {
            Self::Exactly(events) | Self::AtLeast(events) => events,
        }
    }

    /// Returns how many events an action on the same filter should change at most: those that were counted, or
    /// [`MAX`](Self::MAX) if the store stopped counting, perhaps before it found any.
    ///
    /// An action needs a limit, because an event that it replays may fail and match again.
    pub fn action_limit(self) -> u32 {
        match self {
            Self::Exactly(events) => events,
            Self::AtLeast(_) => Self::MAX,
        }
    }
}

/// One page of the events that a [`Filter`](super::Filter) selects.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventPage {
    /// The events, the least recently changed first. A page may be short or empty although another one follows,
    /// because a store reads a limited number of records for each.
    pub events: Vec<StoredEvent>,
    /// Where the next page begins. `None` after the last page.
    pub next: Option<Cursor>,
}

impl EventPage {
    /// The maximum number of records that a store reads for a page: 10,000.
    pub const MAX_RECORDS: u32 = 10_000;
}

/// A place in the order of events, for [`Filter::after`](super::Filter::after).
///
/// It is only valid for the store that returned it, and for the state of the filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    position: i64,
    key: Key,
}

impl Cursor {
    /// Creates a cursor for a store. It marks the event with this key. `position` orders the events, in the store's
    /// own unit: usually the time of the last change.
    pub fn new(position: i64, key: Key) -> Self {
        Self { position, key }
    }

    /// Returns the position of the event in the order, in the store's own unit.
    pub fn position(&self) -> i64 {
        self.position
    }

    /// Returns the key of the event.
    pub fn key(&self) -> &Key {
        &self.key
    }
}
