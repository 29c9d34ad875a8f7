use super::reschedule::Reschedule;
use super::stored_event::StoredEvent;
use crate::claims::State;

/// An operator's change to events, for [`Filter::with_eligible_for`](super::Filter::with_eligible_for).
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OperatorAction {
    /// [`InboxStore::replay`](super::InboxStore::replay): events with a stored payload that are not in progress.
    Replay,
    /// [`InboxStore::discard_events`](super::InboxStore::discard_events): events with a stored payload that are queued,
    /// released, exhausted or [set aside](Reschedule::SetAside).
    Discard,
    /// [`InboxStore::restore_payload`](super::InboxStore::restore_payload): events without a stored payload that are
    /// not in progress.
    RestorePayload,
}

impl OperatorAction {
    /// Returns the name of the action, such as `restore_payload`, for stores.
    pub fn name(self) -> &'static str {
        match self {
            Self::Replay => "replay",
            Self::Discard => "discard",
            Self::RestorePayload => "restore_payload",
        }
    }

    /// Returns whether the action would change an event. When a store changes the event, it decides again.
    pub fn accepts(self, event: &StoredEvent) -> bool {
        let state = event.record.state;
        let is_set_aside = || event.record.reason.as_deref() == Some(Reschedule::NO_HANDLER);
        match self {
            Self::Replay => event.has_payload && state != State::InProgress,
            Self::RestorePayload => !event.has_payload && state != State::InProgress,
            Self::Discard => {
                event.has_payload
                    && match state {
                        State::Queued | State::Released | State::Exhausted => true,
                        State::Discarded => is_set_aside(),
                        State::InProgress | State::Completed => false,
                    }
            }
        }
    }
}
