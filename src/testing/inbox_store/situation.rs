use std::time::Duration;

use super::helpers::{
    HOUR, Store, acquire, claim_request, complete, discard, enqueue, exhaust, expired_take,
    release, request_in, reschedule, retry, take_from, take_single,
};
use crate::claims::{ClaimUpdate, Grant, State};
use crate::inbox::Reschedule;

/// A situation of an event in an inbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Situation {
    Queued,
    InProgress,
    /// In progress, with a lease that has expired.
    LeaseExpired,
    /// Released, and due.
    Released,
    /// Released, and due later.
    Scheduled,
    Completed,
    Discarded,
    SetAside,
    Exhausted,
}

impl Situation {
    pub(super) const ALL: [Self; 9] = [
        Self::Queued,
        Self::InProgress,
        Self::LeaseExpired,
        Self::Released,
        Self::Scheduled,
        Self::Completed,
        Self::Discarded,
        Self::SetAside,
        Self::Exhausted,
    ];

    pub(super) const OPEN: [Self; 5] = [
        Self::Queued,
        Self::InProgress,
        Self::LeaseExpired,
        Self::Released,
        Self::Scheduled,
    ];

    /// The situations in which an event can be replayed.
    pub(super) const REPLAYABLE: [Self; 5] = [
        Self::Queued,
        Self::Released,
        Self::Scheduled,
        Self::SetAside,
        Self::Exhausted,
    ];

    pub(super) fn state(self) -> State {
        match self {
            Self::Queued => State::Queued,
            Self::InProgress | Self::LeaseExpired => State::InProgress,
            Self::Released | Self::Scheduled => State::Released,
            Self::Completed => State::Completed,
            Self::Discarded | Self::SetAside => State::Discarded,
            Self::Exhausted => State::Exhausted,
        }
    }

    /// An id for the event that a clause brings into this situation, and for its queue.
    pub(super) fn id(self) -> String {
        format!("evt_{self:?}")
    }

    /// Stores an event in its own queue and brings it into this situation. Returns the grant of its last claim.
    pub(super) async fn bring(self, store: &Store) -> Option<Grant> {
        let id = self.id();
        self.bring_in(store, &id, &id).await
    }

    /// Stores an event in a queue where nothing else is due, and brings it into this situation.
    pub(super) async fn bring_in(self, store: &Store, name: &str, id: &str) -> Option<Grant> {
        enqueue(store, &[request_in(name, id)]).await;
        let request = match self {
            Self::Queued => return None,
            Self::LeaseExpired => expired_take(name),
            _ => take_from(name),
        };
        let (_, grant) = take_single(store, &request).await;
        let update = match self {
            Self::Queued | Self::InProgress | Self::LeaseExpired => ClaimUpdate::Applied,
            Self::Released => release(store, &grant).await,
            Self::Scheduled => reschedule(store, &grant, &retry(HOUR, true)).await,
            Self::Completed => complete(store, &grant).await,
            Self::Discarded => discard(store, &grant).await,
            Self::SetAside => reschedule(store, &grant, &Reschedule::SetAside).await,
            Self::Exhausted => reschedule(store, &grant, &exhaust()).await,
        };
        assert_eq!(update, ClaimUpdate::Applied, "bringing {id} into {self:?}");
        Some(grant)
    }
}

/// Stores an event with the given number of crashes, and as many attempts, in a queue of its own.
///
/// Crashes of deduplication need no waiting, and the inbox adopts them.
pub(super) async fn enqueue_with_crashes(store: &Store, id: &str, crashes: u32) {
    for attempt in 1..=crashes {
        let mut request = claim_request(id);
        request.lease = Duration::ZERO;
        let grant = acquire(store, &request).await;
        assert_eq!(grant.attempt(), attempt, "attempt of {id}");
    }
    enqueue(store, &[request_in(id, id)]).await;
}
