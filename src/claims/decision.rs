use std::time::Duration;

use super::claim::Claim;
use super::record::State;

/// What a claim finds of its event, at one instant of the store's clock.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub(super) state: State,
    /// The record has the token of the claim.
    pub(super) is_own: bool,
    /// The lease is over. Told apart from `remaining`, which a database rounds to milliseconds.
    pub(super) has_lapsed: bool,
    /// The retention is over.
    pub(super) has_expired: bool,
    pub(super) attempts: u32,
    pub(super) crashes: u32,
    /// How long the lease still runs.
    pub(super) remaining: Duration,
}

/// What a claim does about what it found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ClaimAction {
    /// Nothing: the response is known.
    Respond(Claim),
    /// Writes a first claim over a record that has expired.
    Replace,
    /// Claims the event again. If the last lease expired, that counts as a crash.
    Reclaim,
    /// Gives the event up after its last crash.
    Exhaust,
}

/// Decides a claim, for every store whose decision is made in Rust. `claim.lua` makes the same one in Redis,
/// and a test compares the two on all inputs.
///
/// The store must write the result only if the record has not changed since it looked.
pub(super) fn decide(found: &Found, max_crashes: u32) -> ClaimAction {
    match found.state {
        // The response to this very claim was lost. It comes before expiry: the claim may have a short lease
        // and no retention.
        State::InProgress if found.is_own => ClaimAction::Respond(Claim::Acquired {
            attempt: found.attempts,
        }),
        _ if found.has_expired => ClaimAction::Replace,
        State::Completed => ClaimAction::Respond(Claim::Completed),
        State::Discarded => ClaimAction::Respond(Claim::Discarded),
        State::Exhausted => ClaimAction::Respond(Claim::Exhausted),
        State::InProgress if !found.has_lapsed => ClaimAction::Respond(Claim::InProgress {
            retry_after: found.remaining,
        }),
        State::InProgress if found.crashes.saturating_add(1) >= max_crashes => ClaimAction::Exhaust,
        State::InProgress | State::Released => ClaimAction::Reclaim,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FOUND: Found = Found {
        state: State::InProgress,
        is_own: false,
        has_lapsed: true,
        has_expired: false,
        attempts: 3,
        crashes: 1,
        remaining: Duration::ZERO,
    };

    fn respond(claim: Claim) -> ClaimAction {
        ClaimAction::Respond(claim)
    }

    #[test]
    fn each_state_has_its_action() {
        let states = [
            (State::InProgress, ClaimAction::Reclaim),
            (State::Released, ClaimAction::Reclaim),
            (State::Completed, respond(Claim::Completed)),
            (State::Discarded, respond(Claim::Discarded)),
            (State::Exhausted, respond(Claim::Exhausted)),
        ];
        for (state, action) in states {
            let found = Found { state, ..FOUND };
            assert_eq!(decide(&found, 10), action, "{state:?}");
            let expired = Found {
                has_expired: true,
                ..found
            };
            assert_eq!(decide(&expired, 10), ClaimAction::Replace, "{state:?}");
        }
    }

    #[test]
    fn a_lease_that_holds_is_waited_for() {
        let remaining = Duration::from_secs(7);
        let found = Found {
            has_lapsed: false,
            remaining,
            ..FOUND
        };
        let in_progress = Claim::InProgress {
            retry_after: remaining,
        };
        assert_eq!(decide(&found, 1), respond(in_progress));
    }

    #[test]
    fn a_claim_recognizes_its_token_whatever_has_expired() {
        for has_expired in [false, true] {
            let found = Found {
                is_own: true,
                has_expired,
                ..FOUND
            };
            assert_eq!(decide(&found, 1), respond(Claim::Acquired { attempt: 3 }));
        }
    }

    #[test]
    fn the_crash_that_reaches_the_limit_exhausts_the_event() {
        assert_eq!(decide(&FOUND, 3), ClaimAction::Reclaim);
        assert_eq!(decide(&FOUND, 2), ClaimAction::Exhaust);
        let released = Found {
            state: State::Released,
            ..FOUND
        };
        assert_eq!(decide(&released, 1), ClaimAction::Reclaim);
    }
}
