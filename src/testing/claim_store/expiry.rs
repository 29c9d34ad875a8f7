//! What becomes of records in time: for a store whose retention is zero.

use std::sync::Arc;
use std::time::Duration;

use super::helpers::{
    Change, acquire, claim, complete, expired_request, list, purge, request, retry_after,
};
use crate::claims::{Claim, ClaimStore, ClaimUpdate, Grant, State};

/// What is settled expires, and its event is claimed with attempt 1.
pub(super) async fn what_is_settled_expires(store: Arc<dyn ClaimStore>) {
    for change in Change::SETTLING {
        for _ in 0..3 {
            let grant = acquire(&store, &request(&change.id())).await;
            assert_eq!(grant.attempt(), 1, "{change:?}");
            assert_eq!(change.make(&store, &grant).await, ClaimUpdate::Applied);
        }
    }
}

/// A claim whose lease lapsed longer ago than the retention is forgotten, and its crash with it.
pub(super) async fn an_abandoned_claim_expires(store: Arc<dyn ClaimStore>) {
    for _ in 0..3 {
        let mut request = expired_request("evt_1");
        request.max_crashes = 1;
        let claimed = claim(&store, &request).await;
        assert_eq!(claimed, Claim::Acquired { attempt: 1 });
    }
}

/// A claim that holds does not expire, and no purge removes it.
pub(super) async fn a_claim_that_holds_does_not_expire(store: Arc<dyn ClaimStore>) {
    let grant = acquire(&store, &request("evt_1")).await;
    assert_eq!(purge(&store, 100).await, 0);
    retry_after(claim(&store, &request("evt_1")).await);
    assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
}

/// A purge removes what has expired, and counts it.
pub(super) async fn a_purge_removes_what_has_expired(store: Arc<dyn ClaimStore>) {
    acquire(&store, &request("held")).await;
    make_each(&store, Change::Discard).await;
    assert_eq!(purge(&store, u32::MAX).await, 5);
    assert!(list(&store, State::Discarded).await.is_empty());
    assert_eq!(list(&store, State::InProgress).await.len(), 1);
    assert_eq!(purge(&store, u32::MAX).await, 0);
}

/// A purge removes no more than its limit.
pub(super) async fn a_purge_honors_its_limit(store: Arc<dyn ClaimStore>) {
    make_each(&store, Change::Release).await;
    for (limit, removed) in [(0, 0), (2, 2), (2, 2), (2, 1), (2, 0)] {
        assert_eq!(purge(&store, limit).await, removed, "limit {limit}");
    }
}

/// A purge removes what is done and has expired. It counts all of it, or none if the store's records
/// go by themselves.
pub(super) async fn a_purge_removes_what_is_done(store: Arc<dyn ClaimStore>) {
    make_each(&store, Change::Complete).await;
    let removed = purge(&store, 100).await;
    assert!(removed == 5 || removed == 0, "{removed} of 5");
    assert!(list(&store, State::Completed).await.is_empty());
    assert_eq!(purge(&store, 100).await, 0);
}

/// A purge removes claims whose leases lapsed longer ago than the retention.
pub(super) async fn a_purge_removes_abandoned_claims(store: Arc<dyn ClaimStore>) {
    make_each(&store, Change::Renew).await;
    assert_eq!(purge(&store, 2).await, 2);
    assert_eq!(purge(&store, 100).await, 3);
    assert!(list(&store, State::InProgress).await.is_empty());
}

/// Claims five events and makes a change of each; a renewal lets the lease lapse.
///
/// All are claimed before one is changed, since a store may purge a little with each claim.
async fn make_each(store: &Arc<dyn ClaimStore>, change: Change) {
    let mut grants = Vec::new();
    for number in 0..5 {
        let mut request = request(&format!("evt_{number}"));
        acquire(store, &request).await;
        request.lease = Duration::ZERO;
        grants.push(Grant::new(&request, 1));
    }
    for grant in &grants {
        assert_eq!(change.make(store, grant).await, ClaimUpdate::Applied);
    }
}
