//! A retention of zero.

use std::time::Duration;

use super::helpers::{
    Store, accept_one, acquire, assert_nothing_due, claim, claim_request, complete, payload, purge,
    record, release, replay_key, request, take, take_from, take_only,
};
use super::past_attempts::past_attempts;
use super::situation::Situation;
use crate::claims::{Claim, ClaimUpdate, State};
use crate::inbox::Accepted;

/// Open and exhausted events of an inbox do not expire, and a purge keeps them.
pub(super) async fn open_and_exhausted_events_are_kept(store: Store) {
    let kept = || Situation::OPEN.into_iter().chain([Situation::Exhausted]);
    for situation in kept() {
        situation.bring(&store).await;
    }
    purge(&store).await;
    for situation in kept() {
        let id = situation.id();
        let accepted = accept_one(&store, &request(&id)).await;
        let duplicate = Accepted::Duplicate(situation.state());
        assert_eq!(accepted, duplicate, "{situation:?}");
        let claimed = claim(&store, &claim_request(&id)).await;
        let is_kept = match situation {
            Situation::Exhausted => claimed == Claim::Exhausted,
            _ => matches!(claimed, Claim::InProgress { .. }),
        };
        assert!(
            is_kept,
            "claiming an event that is {situation:?}: {claimed:?}"
        );
    }

    let crashed = take(&store, &take_from(&Situation::LeaseExpired.id()))
        .await
        .crashed;
    assert_eq!(crashed.len(), 1, "crashes of the expired lease");
    purge(&store).await;
    for situation in [
        Situation::Queued,
        Situation::LeaseExpired,
        Situation::Released,
        Situation::Scheduled,
        Situation::Exhausted,
    ] {
        let id = situation.id();
        assert_eq!(replay_key(&store, &id).await, 1, "replaying {situation:?}");
        let (taken, _) = take_only(&store, &id).await;
        assert_eq!(taken.payload, payload(&id), "{situation:?}");
    }
}

/// A purge removes settled events that have expired, with the payload of those that were set aside.
pub(super) async fn a_purge_removes_settled_events(store: Store) {
    for situation in settled() {
        situation.bring(&store).await;
    }
    purge(&store).await;
    for situation in settled() {
        let id = situation.id();
        let records = store.list(situation.state(), 10).await;
        let records = records.expect("`list` must not fail");
        assert!(records.is_empty(), "{situation:?} is kept: {records:?}");
        assert_eq!(replay_key(&store, &id).await, 0, "replaying {situation:?}");
        assert_nothing_due(&store, &id, "the event was purged").await;
    }
}

/// An event whose record has expired is stored as a new one.
pub(super) async fn an_expired_event_is_stored_as_new(store: Store) {
    for situation in settled() {
        let id = situation.id();
        situation.bring(&store).await;
        let mut again = request(&id);
        again.payload = "again".into();
        let accepted = accept_one(&store, &again).await;
        assert_eq!(accepted, Accepted::Stored, "{situation:?}");
        assert_eq!(past_attempts(&store, &id).await, [], "{situation:?}");
        let (taken, grant) = take_only(&store, &id).await;
        assert_eq!(taken.attempt, 1, "{situation:?}");
        assert_eq!(taken.payload, "again", "{situation:?}");
        assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
    }
}

/// An event that `DedupLayer` claimed and whose record has expired is stored as a new one, and not adopted.
pub(super) async fn an_expired_event_of_deduplication_is_stored_as_new(store: Store) {
    let grant = acquire(&store, &claim_request("released")).await;
    assert_eq!(release(&store, &grant).await, ClaimUpdate::Applied);
    let mut expired = claim_request("expired");
    expired.lease = Duration::ZERO;
    acquire(&store, &expired).await;
    for id in ["released", "expired"] {
        assert_eq!(
            accept_one(&store, &request(id)).await,
            Accepted::Stored,
            "{id}"
        );
        assert_eq!(past_attempts(&store, id).await, [], "{id}");
        let (taken, _) = take_only(&store, id).await;
        assert_eq!(taken.attempt, 1, "{id}");
        let record = record(&store, id, State::InProgress).await;
        assert_eq!(record.crashes, 0, "{id}");
    }
}

fn settled() -> [Situation; 3] {
    [
        Situation::Completed,
        Situation::Discarded,
        Situation::SetAside,
    ]
}
