use std::sync::{Arc, LazyLock};
use std::time::Duration;

use crate::claims::{Claim, ClaimRequest, ClaimStore, ClaimUpdate, Grant, Key, Record, State};
use crate::event::StripeEvent;
use crate::testing::event;

/// A lease that does not expire while a clause runs.
pub(super) const LEASE: Duration = Duration::from_secs(60 * 60);

/// A limit above the number of records that any clause makes.
pub(super) const NO_LIMIT: u32 = 10_000;

/// The states that claims bring about. Only an inbox queues events.
pub(super) fn states() -> impl Iterator<Item = State> {
    State::all().filter(|state| *state != State::Queued)
}

pub(super) fn key(id: &str) -> Key {
    Key::new("test", None, id)
}

/// Requests a claim whose lease does not expire during the clause.
pub fn request(id: &str) -> ClaimRequest {
    request_for(key(id))
}

pub(super) fn request_for(key: Key) -> ClaimRequest {
    static EVENT: LazyLock<StripeEvent> = LazyLock::new(|| event("invoice.paid").build());

    let mut request = ClaimRequest::new(key, &EVENT);
    request.lease = LEASE;
    request
}

/// Requests a claim whose lease expires immediately.
pub fn expired_request(id: &str) -> ClaimRequest {
    let mut request = request(id);
    request.lease = Duration::ZERO;
    request
}

pub(super) async fn claim(store: &Arc<dyn ClaimStore>, request: &ClaimRequest) -> Claim {
    let claim = store.claim(request).await;
    claim.expect("`claim` must not fail")
}

/// Claims an event. Panics unless the claim is acquired.
pub async fn acquire(store: &impl ClaimStore, request: &ClaimRequest) -> Grant {
    let claim = store.claim(request).await;
    match claim.expect("`claim` must not fail") {
        Claim::Acquired { attempt } => Grant::new(request, attempt),
        other => panic!("claiming {} returned {other:?}", request.key),
    }
}

pub(super) async fn renew(store: &Arc<dyn ClaimStore>, grant: &Grant) -> ClaimUpdate {
    Change::Renew.apply(store, grant).await
}

pub(super) async fn complete(store: &Arc<dyn ClaimStore>, grant: &Grant) -> ClaimUpdate {
    Change::Complete.apply(store, grant).await
}

pub(super) async fn release(store: &Arc<dyn ClaimStore>, grant: &Grant) -> ClaimUpdate {
    Change::Release.apply(store, grant).await
}

pub(super) async fn discard(store: &Arc<dyn ClaimStore>, grant: &Grant) -> ClaimUpdate {
    Change::Discard.apply(store, grant).await
}

pub(super) async fn forget(store: &Arc<dyn ClaimStore>, id: &str) -> bool {
    let existed = store.forget(&key(id)).await;
    existed.expect("`forget` must not fail")
}

pub(super) async fn purge(store: &Arc<dyn ClaimStore>, limit: u32) -> u64 {
    let removed = store.purge(limit).await;
    removed.expect("`purge` must not fail")
}

pub(super) async fn list(store: &Arc<dyn ClaimStore>, state: State) -> Vec<Record> {
    let records = store.list(state, NO_LIMIT).await;
    records.expect("`list` must not fail")
}

/// Returns the only record in `state`.
pub(super) async fn single_record(store: &Arc<dyn ClaimStore>, state: State) -> Record {
    let mut records = list(store, state).await;
    assert_eq!(records.len(), 1, "records in state {state:?}: {records:?}");
    records.remove(0)
}

/// Returns when the lease of a claim in progress expires.
#[track_caller]
pub(super) fn retry_after(claim: Claim) -> Duration {
    match claim {
        Claim::InProgress { retry_after } => retry_after,
        other => panic!("the event should be in progress, but its claim returned {other:?}"),
    }
}

/// A change that the holder of a claim can make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    Renew,
    Complete,
    Release,
    Discard,
}

impl Change {
    pub(super) const ALL: [Self; 4] = [Self::Renew, Self::Complete, Self::Release, Self::Discard];

    /// The changes that end a claim.
    pub(super) const SETTLING: [Self; 3] = [Self::Complete, Self::Release, Self::Discard];

    pub(super) async fn apply(self, store: &Arc<dyn ClaimStore>, grant: &Grant) -> ClaimUpdate {
        let update = match self {
            Self::Renew => store.renew(grant).await,
            Self::Complete => store.complete(grant).await,
            Self::Release => store.release(grant, "the bank was closed").await,
            Self::Discard => store.discard(grant, "no such customer").await,
        };
        update.unwrap_or_else(|error| panic!("{self:?} must not fail: {error:?}"))
    }

    /// The id of the event on which a clause tries this change.
    pub(super) fn id(self) -> String {
        format!("evt_{self:?}")
    }

    /// The result of the next claim after this change settled `attempt`.
    pub(super) fn next_claim(self, attempt: u32) -> Claim {
        match self {
            Self::Renew => panic!("a renewal does not settle the claim"),
            Self::Complete => Claim::Completed,
            Self::Release => Claim::Acquired {
                attempt: attempt + 1,
            },
            Self::Discard => Claim::Discarded,
        }
    }
}
