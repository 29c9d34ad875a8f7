use std::time::Duration;

use super::key::Key;

/// The state of an event in a store.
///
/// The [module docs](super#the-states-of-an-event) show how an event moves from one state to another.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// The event waits in an inbox for a worker.
    Queued,
    /// The event is claimed. Its lease may have expired.
    InProgress,
    /// The handler failed, and the next delivery can claim the event. In an inbox, a worker runs it again.
    Released,
    /// The event was handled successfully.
    Completed,
    /// The handler gave the event up with [`Discard`](crate::Discard). In an inbox, also: no handler exists for its
    /// type.
    Discarded,
    /// Too many leases of the event expired. In an inbox, also: the handler failed for too long.
    Exhausted,
}

impl State {
    /// Returns all states.
    pub fn all() -> impl Iterator<Item = Self> {
        [
            Self::Queued,
            Self::InProgress,
            Self::Released,
            Self::Completed,
            Self::Discarded,
            Self::Exhausted,
        ]
        .into_iter()
    }

    /// Returns the name of the state, such as `in_progress`, for stores and reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::InProgress => "in_progress",
            Self::Released => "released",
            Self::Completed => "completed",
            Self::Discarded => "discarded",
            Self::Exhausted => "exhausted",
        }
    }

    /// Returns the state with this [name](Self::name).
    pub fn from_name(name: &str) -> Option<Self> {
        Self::all().find(|state| state.name() == name)
    }
}

/// A store's entry for one event, as returned by [`list`](super::ClaimStore::list).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Identifies the event.
    pub key: Key,
    /// The state of the event.
    pub state: State,
    /// The type of the event.
    pub event_type: String,
    /// The connected account that the event belongs to, if any.
    pub account: Option<String>,
    /// Whether this is a live-mode event.
    pub livemode: bool,
    /// Number of times that the event was claimed.
    pub attempts: u32,
    /// Number of claims whose lease expired before they were settled.
    pub crashes: u32,
    /// Why the event was last released or discarded.
    pub reason: Option<String>,
    /// Time since the last change of the record, by the store's clock.
    pub age: Duration,
    /// Whether an inbox has the event. Forgetting it deletes its payload, too.
    pub is_in_inbox: bool,
}

impl Record {
    /// Creates a record for a store to fill in. All other fields are empty, zero or `false`.
    pub fn new(key: Key, state: State) -> Self {
        Self {
            key,
            state,
            event_type: String::new(),
            account: None,
            livemode: false,
            attempts: 0,
            crashes: 0,
            reason: None,
            age: Duration::ZERO,
            is_in_inbox: false,
        }
    }
}
