use std::time::Duration;

use super::queue::Queue;
use crate::claims::{Key, Record};

/// An event of an inbox, as returned by [`InboxStore::events`](super::InboxStore::events).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredEvent {
    /// The record of the event: key, type, state, counts, and why it was last released or discarded.
    pub record: Record,
    /// The queue of the event.
    pub queue: Queue,
    /// Number of times that the handler failed since the event was accepted or replayed.
    pub failures: u32,
    /// Time until the event is due, zero if it is due now. `None` if it will not run again by itself.
    pub due_in: Option<Duration>,
    /// Whether the payload is stored. Without it, the event cannot be replayed.
    pub has_payload: bool,
}

impl StoredEvent {
    /// Creates an event for a store to fill in. It has no failures, no due time and no payload.
    pub fn new(record: Record, queue: Queue) -> Self {
        Self {
            record,
            queue,
            failures: 0,
            due_in: None,
            has_payload: false,
        }
    }
}

/// One page of the events that a [`Filter`](super::Filter) selects.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventPage {
    /// The events, the least recently changed first.
    pub events: Vec<StoredEvent>,
    /// Where the next page begins. `None` after the last page.
    pub next: Option<Cursor>,
}

/// A place in the order of events, for [`Filter::after`](super::Filter::after).
///
/// It is only valid for the store that returned it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    changed_at: i64,
    key: Key,
}

impl Cursor {
    /// Creates a cursor for a store. It marks the event with this key, last changed at `changed_at` in the
    /// store's own unit.
    pub fn new(changed_at: i64, key: Key) -> Self {
        Self { changed_at, key }
    }

    /// Returns when the event was last changed, in the store's own unit.
    pub fn changed_at(&self) -> i64 {
        self.changed_at
    }

    /// Returns the key of the event.
    pub fn key(&self) -> &Key {
        &self.key
    }
}
