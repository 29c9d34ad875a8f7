use std::sync::{Arc, LazyLock};
use std::time::Duration;

use crate::claims::{Claim, ClaimRequest, ClaimStore, ClaimUpdate, Grant, Key, Record, State};
use crate::event::StripeEvent;
use crate::testing::event;

/// A lease that does not lapse while a clause runs.
pub(super) const LEASE: Duration = Duration::from_secs(60 * 60);

/// More records than a clause makes.
pub(super) const ALL: u32 = 10_000;

/// The states that claims bring about. Only an inbox queues events.
pub(super) fn states() -> impl Iterator<Item = State> {
    State::all().filter(|state| *state != State::Queued)
}

pub(super) fn key(id: &str) -> Key {
    Key::new("contract", None, id)
}

/// A request of a claim that holds.
pub(super) fn request(id: &str) -> ClaimRequest {
    request_of(key(id))
}

pub(super) fn request_of(key: Key) -> ClaimRequest {
    static EVENT: LazyLock<StripeEvent> = LazyLock::new(|| event("invoice.paid").build());

    let mut request = ClaimRequest::new(key, &EVENT);
    request.lease = LEASE;
    request
}

/// A request of a claim whose lease has lapsed when it is made.
pub(super) fn expired_request(id: &str) -> ClaimRequest {
    let mut request = request(id);
    request.lease = Duration::ZERO;
    request
}

pub(super) async fn claim(store: &Arc<dyn ClaimStore>, request: &ClaimRequest) -> Claim {
    let claim = store.claim(request).await;
    claim.expect("a claim does not fail")
}

/// Claims what is to be had.
pub(super) async fn acquire(store: &Arc<dyn ClaimStore>, request: &ClaimRequest) -> Grant {
    match claim(store, request).await {
        Claim::Acquired { attempt } => Grant::new(request, attempt),
        other => panic!("the claim of {} was answered {other:?}", request.key),
    }
}

pub(super) async fn complete(store: &Arc<dyn ClaimStore>, grant: &Grant) -> ClaimUpdate {
    Change::Complete.make(store, grant).await
}

pub(super) async fn release(store: &Arc<dyn ClaimStore>, grant: &Grant) -> ClaimUpdate {
    Change::Release.make(store, grant).await
}

pub(super) async fn discard(store: &Arc<dyn ClaimStore>, grant: &Grant) -> ClaimUpdate {
    Change::Discard.make(store, grant).await
}

pub(super) async fn forget(store: &Arc<dyn ClaimStore>, id: &str) -> bool {
    let forgot = store.forget(&key(id)).await;
    forgot.expect("to forget does not fail")
}

pub(super) async fn purge(store: &Arc<dyn ClaimStore>, limit: u32) -> u64 {
    let purged = store.purge(limit).await;
    purged.expect("a purge does not fail")
}

pub(super) async fn list(store: &Arc<dyn ClaimStore>, state: State) -> Vec<Record> {
    let records = store.list(state, ALL).await;
    records.expect("a list does not fail")
}

/// Returns the only record of a state.
pub(super) async fn single_record(store: &Arc<dyn ClaimStore>, state: State) -> Record {
    let mut records = list(store, state).await;
    assert_eq!(records.len(), 1, "records listed as {state:?}: {records:?}");
    records.remove(0)
}

/// Returns when the claim that holds lapses.
#[track_caller]
pub(super) fn retry_after(claim: Claim) -> Duration {
    match claim {
        Claim::InProgress { retry_after } => retry_after,
        other => panic!("not in progress, but {other:?}"),
    }
}

/// What the holder of a grant can do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    Renew,
    Complete,
    Release,
    Discard,
}

impl Change {
    pub(super) const ALL: [Self; 4] = [Self::Renew, Self::Complete, Self::Release, Self::Discard];

    /// Those after which a claim no longer holds.
    pub(super) const SETTLING: [Self; 3] = [Self::Complete, Self::Release, Self::Discard];

    pub(super) async fn make(self, store: &Arc<dyn ClaimStore>, grant: &Grant) -> ClaimUpdate {
        let settled = match self {
            Self::Renew => store.renew(grant).await,
            Self::Complete => store.complete(grant).await,
            Self::Release => store.release(grant, "the bank was closed").await,
            Self::Discard => store.discard(grant, "no such customer").await,
        };
        settled.expect("a change does not fail")
    }

    /// An id for the event on which a clause tries this change.
    pub(super) fn id(self) -> String {
        format!("evt_{self:?}")
    }

    /// What the next claim is answered after this change of the given attempt.
    pub(super) fn next_claim(self, attempt: u32) -> Claim {
        match self {
            Self::Renew => panic!("a renewal settles nothing"),
            Self::Complete => Claim::Completed,
            Self::Release => Claim::Acquired {
                attempt: attempt + 1,
            },
            Self::Discard => Claim::Discarded,
        }
    }
}
