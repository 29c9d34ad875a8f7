//! Records that expire, with a store whose retention is zero.

use std::sync::Arc;
use std::time::Duration;

use super::helpers::{
    Change, acquire, claim, complete, expired_request, list, purge, release, request, retry_after,
};
use super::past_attempts::past_attempts;
use crate::claims::{Claim, ClaimStore, ClaimUpdate, Grant, State};

/// After the record of a settled event has expired, the event is acquired with attempt 1.
pub(super) async fn the_record_of_a_settled_event_expires(store: Arc<dyn ClaimStore>) {
    for change in Change::SETTLING {
        for _ in 0..3 {
            let grant = acquire(&store, &request(&change.id())).await;
            assert_eq!(grant.attempt(), 1, "{change:?}");
            assert_eq!(change.apply(&store, &grant).await, ClaimUpdate::Applied);
        }
    }
}

/// The record of an abandoned claim expires when its retention ends. The next claim then counts no crash.
pub(super) async fn the_record_of_an_abandoned_claim_expires(store: Arc<dyn ClaimStore>) {
    for _ in 0..3 {
        let mut request = expired_request("evt_1");
        request.max_crashes = 1;
        let acquired = claim(&store, &request).await;
        assert_eq!(acquired, Claim::Acquired { attempt: 1 });
    }
}

/// The first claim after a record has expired has no past attempts.
pub(super) async fn past_attempts_expire_with_the_record(store: Arc<dyn ClaimStore>) {
    let grant = acquire(&store, &request("evt_1")).await;
    assert_eq!(release(&store, &grant).await, ClaimUpdate::Applied);
    acquire(&store, &request("evt_1")).await;
    assert_eq!(past_attempts(&store, "evt_1").await, []);
}

/// The retention starts at the end of the lease, so the record of a claim that holds is not purged.
pub(super) async fn a_record_does_not_expire_during_the_lease(store: Arc<dyn ClaimStore>) {
    let grant = acquire(&store, &request("evt_1")).await;
    assert_eq!(purge(&store, 100).await, 0);
    retry_after(claim(&store, &request("evt_1")).await);
    assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
}

/// A purge removes expired records, and returns how many.
pub(super) async fn a_purge_removes_and_counts_expired_records(store: Arc<dyn ClaimStore>) {
    acquire(&store, &request("held")).await;
    change_five(&store, Change::Discard).await;
    assert_eq!(purge(&store, u32::MAX).await, 5);
    let discarded = list(&store, State::Discarded).await;
    assert!(discarded.is_empty(), "not purged: {discarded:?}");
    assert_eq!(list(&store, State::InProgress).await.len(), 1);
    assert_eq!(purge(&store, u32::MAX).await, 0);
}

/// A purge removes at most `limit` records.
pub(super) async fn a_purge_removes_at_most_its_limit(store: Arc<dyn ClaimStore>) {
    change_five(&store, Change::Release).await;
    for (limit, removed) in [(0, 0), (2, 2), (2, 2), (2, 1), (2, 0)] {
        assert_eq!(purge(&store, limit).await, removed, "limit {limit}");
    }
}

/// A purge removes expired records of completed events. It counts none of them if the store expires them by
/// itself, and all of them otherwise.
pub(super) async fn a_purge_removes_completed_events(store: Arc<dyn ClaimStore>) {
    change_five(&store, Change::Complete).await;
    let removed = purge(&store, 100).await;
    assert!(
        removed == 5 || removed == 0,
        "the purge counted {removed} of 5 records"
    );
    let completed = list(&store, State::Completed).await;
    assert!(completed.is_empty(), "not purged: {completed:?}");
    assert_eq!(purge(&store, 100).await, 0);
}

/// A purge removes records in progress when the retention has ended after the lease.
pub(super) async fn a_purge_removes_abandoned_claims(store: Arc<dyn ClaimStore>) {
    change_five(&store, Change::Renew).await;
    assert_eq!(purge(&store, 2).await, 2);
    assert_eq!(purge(&store, 100).await, 3);
    let in_progress = list(&store, State::InProgress).await;
    assert!(in_progress.is_empty(), "not purged: {in_progress:?}");
}

/// Claims five events and makes a change to each. A renewal has a lease of zero, so it expires immediately.
///
/// All events are claimed before the first change, because a store may purge a few records at each claim.
async fn change_five(store: &Arc<dyn ClaimStore>, change: Change) {
    let mut grants = Vec::new();
    for number in 0..5 {
        let mut request = request(&format!("evt_{number}"));
        acquire(store, &request).await;
        request.lease = Duration::ZERO;
        grants.push(Grant::new(&request, 1));
    }
    for grant in &grants {
        assert_eq!(change.apply(store, grant).await, ClaimUpdate::Applied);
    }
}
