use std::time::Duration;

use super::key::Key;

/// What became of an event, as a store remembers it.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// It is claimed. Its lease may have lapsed.
    InProgress,
    /// It failed, and waits to be delivered again.
    Released,
    /// It was handled.
    Completed,
    /// It was given up by [`Discard`](crate::dedup::Discard).
    Discarded,
    /// Its process died of it too often.
    Exhausted,
}

impl State {
    /// Returns every state.
    pub fn all() -> impl Iterator<Item = Self> {
        [
            Self::InProgress,
            Self::Released,
            Self::Completed,
            Self::Discarded,
            Self::Exhausted,
        ]
        .into_iter()
    }

    /// Returns its name, such as `in_progress`: for stores to keep, and for reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::InProgress => "in_progress",
            Self::Released => "released",
            Self::Completed => "completed",
            Self::Discarded => "discarded",
            Self::Exhausted => "exhausted",
        }
    }

    /// Returns the state of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::all().find(|state| state.name() == name)
    }
}

/// An event as a store remembers it, for the person who asks what is stuck.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The event.
    pub key: Key,
    /// What became of it.
    pub state: State,
    /// The type of the event.
    pub event_type: String,
    /// The connected account that the event is of.
    pub account: Option<String>,
    /// Whether the event is about live money.
    pub livemode: bool,
    /// How often it was claimed.
    pub attempts: u32,
    /// How many of its leases lapsed.
    pub crashes: u32,
    /// Why it was released or buried last.
    pub reason: Option<String>,
    /// How long ago the record was changed, by the store's clock.
    pub age: Duration,
}

impl Record {
    /// Creates a record of which nothing else is known yet, for a store to fill in.
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
        }
    }
}
