use std::time::Duration;

use super::claim::Claim;
use super::record::State;

/// The record that a claim found, as of one instant of the store's clock.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub(super) state: State,
    /// The event is in an inbox, so it belongs to the workers while it is open.
    pub(super) is_queued: bool,
    /// The record has the token of this claim.
    pub(super) is_own: bool,
    /// The lease has expired. Kept beside `remaining`, which databases round to milliseconds.
    pub(super) lease_expired: bool,
    /// The retention has ended, so the record counts as absent.
    pub(super) record_expired: bool,
    pub(super) attempts: u32,
    pub(super) crashes: u32,
    /// Time until the lease expires.
    pub(super) remaining: Duration,
}

/// The action for the record that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ClaimAction {
    /// Returns this response without a write.
    Respond(Claim),
    /// Overwrites an expired record with a first claim.
    Replace,
    /// Claims the event again. If the previous lease expired, counts a crash.
    Reclaim,
    /// Exhausts the event: this crash reaches the limit.
    Exhaust,
}

/// Decides a claim, for every store that decides in Rust. `claim.lua` makes the same decision in Redis, and a test
/// compares the two on all inputs.
///
/// The store must apply the result only if the record has not changed since it was read.
pub(super) fn decide(found: &Found, max_crashes: u32) -> ClaimAction {
    let in_progress = ClaimAction::Respond(Claim::InProgress {
        retry_after: found.remaining,
    });
    match found.state {
        // The response to this very claim was lost. This comes before expiry: with a short lease and no
        // retention, the claim's own record may have expired already.
        State::InProgress if found.is_own => ClaimAction::Respond(Claim::Acquired {
            attempt: found.attempts,
        }),
        _ if found.record_expired => ClaimAction::Replace,
        State::Queued => in_progress,
        State::InProgress | State::Released if found.is_queued => in_progress,
        State::Completed => ClaimAction::Respond(Claim::Completed),
        State::Discarded => ClaimAction::Respond(Claim::Discarded),
        State::Exhausted => ClaimAction::Respond(Claim::Exhausted),
        State::InProgress if !found.lease_expired => in_progress,
        State::InProgress if found.crashes.saturating_add(1) >= max_crashes => ClaimAction::Exhaust,
        State::InProgress | State::Released => ClaimAction::Reclaim,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FOUND: Found = Found {
        state: State::InProgress,
        is_queued: false,
        is_own: false,
        lease_expired: true,
        record_expired: false,
        attempts: 3,
        crashes: 1,
        remaining: Duration::ZERO,
    };

    fn respond(claim: Claim) -> ClaimAction {
        ClaimAction::Respond(claim)
    }

    #[test]
    fn each_state_leads_to_its_action() {
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
                record_expired: true,
                ..found
            };
            assert_eq!(decide(&expired, 10), ClaimAction::Replace, "{state:?}");
        }
    }

    #[test]
    fn a_claim_waits_for_a_lease_that_has_not_expired() {
        let remaining = Duration::from_secs(7);
        let found = Found {
            lease_expired: false,
            remaining,
            ..FOUND
        };
        let in_progress = Claim::InProgress {
            retry_after: remaining,
        };
        assert_eq!(decide(&found, 1), respond(in_progress));
    }

    #[test]
    fn a_repeated_claim_is_acquired_even_if_its_record_expired() {
        for record_expired in [false, true] {
            let found = Found {
                is_own: true,
                record_expired,
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
