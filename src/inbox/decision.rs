use std::time::Duration;

use super::accept::Accepted;
use crate::claims::State;

/// The record that an accept found, as of one instant of the store's clock.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FoundRecord {
    pub(crate) state: State,
    /// The record has a queue: it was accepted, not claimed by deduplication.
    pub(crate) is_queued: bool,
    /// The lease has expired.
    pub(crate) lease_expired: bool,
    /// The retention has ended, so the record counts as absent. Never true for open and exhausted events of
    /// an inbox.
    pub(crate) record_expired: bool,
    /// Time until the lease expires.
    pub(crate) remaining: Duration,
    /// It was discarded because no handler existed.
    pub(crate) lacked_handler: bool,
}

/// The action for the record that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AcceptAction {
    /// Returns this response without a write.
    Respond(Accepted),
    /// Overwrites an expired record as if it were absent.
    Replace,
    /// Queues an event that `DedupLayer` claimed and that nobody handles. Keeps its attempts and crashes; an expired lease
    /// counts as a crash.
    Adopt,
    /// Queues an event that was given up or set aside. Keeps its attempts.
    Requeue,
}

/// Decides what to do with an event that the store already knows, for every store.
///
/// The store must apply the result only if the record has not changed since it was read.
pub(crate) fn decide(found: &FoundRecord, is_resend: bool) -> AcceptAction {
    let duplicate = AcceptAction::Respond(Accepted::Duplicate(found.state));
    match found.state {
        _ if found.record_expired => AcceptAction::Replace,
        State::Queued => duplicate,
        State::InProgress | State::Released if found.is_queued => duplicate,
        State::InProgress if !found.lease_expired => AcceptAction::Respond(Accepted::InProgress {
            retry_after: found.remaining,
        }),
        State::InProgress | State::Released => AcceptAction::Adopt,
        State::Completed => duplicate,
        State::Discarded if found.lacked_handler => AcceptAction::Requeue,
        // The store has no payload of an event that deduplication exhausted, so nobody could replay it.
        State::Exhausted if is_resend || !found.is_queued => AcceptAction::Requeue,
        State::Discarded | State::Exhausted => duplicate,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FOUND: FoundRecord = FoundRecord {
        state: State::Queued,
        is_queued: true,
        lease_expired: true,
        record_expired: false,
        remaining: Duration::ZERO,
        lacked_handler: false,
    };

    #[test]
    fn an_event_of_an_inbox_is_a_duplicate_in_every_state() {
        for state in State::all() {
            let found = FoundRecord { state, ..FOUND };
            let duplicate = AcceptAction::Respond(Accepted::Duplicate(state));
            assert_eq!(decide(&found, false), duplicate, "{state:?}");
        }
    }

    #[test]
    fn a_resend_queues_an_exhausted_event_and_nothing_else() {
        for state in State::all() {
            let found = FoundRecord { state, ..FOUND };
            let requeued = decide(&found, true) == AcceptAction::Requeue;
            assert_eq!(requeued, state == State::Exhausted, "{state:?}");
        }
    }

    #[test]
    fn an_event_that_lacked_a_handler_is_queued_again() {
        let found = FoundRecord {
            state: State::Discarded,
            lacked_handler: true,
            ..FOUND
        };
        assert_eq!(decide(&found, false), AcceptAction::Requeue);
    }

    #[test]
    fn an_event_that_deduplication_left_open_is_adopted() {
        for state in [State::InProgress, State::Released] {
            let found = FoundRecord {
                state,
                is_queued: false,
                ..FOUND
            };
            assert_eq!(decide(&found, false), AcceptAction::Adopt, "{state:?}");
        }
    }

    #[test]
    fn an_event_that_deduplication_exhausted_is_queued() {
        let found = FoundRecord {
            state: State::Exhausted,
            is_queued: false,
            ..FOUND
        };
        assert_eq!(decide(&found, false), AcceptAction::Requeue);
    }

    #[test]
    fn an_event_that_deduplication_handles_is_in_progress() {
        let remaining = Duration::from_secs(7);
        let found = FoundRecord {
            state: State::InProgress,
            is_queued: false,
            lease_expired: false,
            remaining,
            ..FOUND
        };
        let in_progress = Accepted::InProgress {
            retry_after: remaining,
        };
        assert_eq!(decide(&found, true), AcceptAction::Respond(in_progress));
    }

    #[test]
    fn an_expired_record_is_replaced() {
        for state in State::all() {
            let found = FoundRecord {
                state,
                record_expired: true,
                ..FOUND
            };
            assert_eq!(decide(&found, false), AcceptAction::Replace, "{state:?}");
        }
    }
}
