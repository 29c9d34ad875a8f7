//! Concurrent calls.

use std::sync::Arc;

use tokio::task::JoinSet;

use super::helpers::{Change, acquire, claim, complete, expired_request, forget, release, request};
use crate::claims::{Claim, ClaimStore, ClaimUpdate, Grant};

const RACERS: usize = 16;

/// Of many concurrent claims of an event, exactly one is acquired.
pub(super) async fn one_of_many_concurrent_claims_is_acquired(store: Arc<dyn ClaimStore>) {
    const EVENTS: usize = 200;
    let mut racers = JoinSet::new();
    for event in 0..EVENTS {
        for _ in 0..RACERS {
            let store = Arc::clone(&store);
            racers.spawn(async move {
                let request = request(&format!("evt_{event}"));
                (event, claim(&store, &request).await)
            });
        }
    }
    let mut grants = vec![0; EVENTS];
    for (event, claimed) in racers.join_all().await {
        match claimed {
            Claim::Acquired { attempt: 1 } => grants[event] += 1,
            Claim::InProgress { .. } => {}
            other => panic!("a concurrent claim returned {other:?}"),
        }
    }
    assert_eq!(grants, vec![1; EVENTS], "acquired claims of each event");
}

/// Of many concurrent claims of an event whose lease has expired, exactly one is acquired.
pub(super) async fn one_of_many_concurrent_takeovers_succeeds(store: Arc<dyn ClaimStore>) {
    for event in 0..50 {
        let id = format!("evt_{event}");
        acquire(&store, &expired_request(&id)).await;
        assert_eq!(race(&store, &id).await, [2]);
    }
}

/// Of many concurrent claims of a released event, exactly one is acquired.
pub(super) async fn one_of_many_concurrent_claims_of_a_released_event_is_acquired(
    store: Arc<dyn ClaimStore>,
) {
    for event in 0..50 {
        let id = format!("evt_{event}");
        let grant = acquire(&store, &request(&id)).await;
        assert_eq!(release(&store, &grant).await, ClaimUpdate::Applied);
        assert_eq!(race(&store, &id).await, [2]);
    }
}

/// If an event whose lease has expired is completed during takeovers, either the completion applies or one
/// takeover is acquired, never both.
pub(super) async fn either_a_late_completion_or_a_takeover_succeeds(store: Arc<dyn ClaimStore>) {
    for event in 0..50 {
        let id = format!("evt_{event}");
        let grant = acquire(&store, &expired_request(&id)).await;
        let late = tokio::spawn({
            let store = Arc::clone(&store);
            async move { complete(&store, &grant).await }
        });
        let acquired = race(&store, &id).await;
        match late.await.expect("`complete` must not panic") {
            ClaimUpdate::Applied => assert!(
                acquired.is_empty(),
                "{id} was completed, and also acquired as attempt {acquired:?}"
            ),
            ClaimUpdate::LeaseLost => assert_eq!(acquired, [2], "{id}"),
        }
    }
}

/// If a claim is completed, released and discarded concurrently, exactly one of the changes applies.
pub(super) async fn concurrent_changes_settle_a_claim_once(store: Arc<dyn ClaimStore>) {
    for event in 0..50 {
        let id = format!("evt_{event}");
        let grant = acquire(&store, &request(&id)).await;
        let mut racers = JoinSet::new();
        for change in Change::SETTLING {
            let (store, grant) = (Arc::clone(&store), grant.clone());
            racers.spawn(async move { (change, change.apply(&store, &grant).await) });
        }
        let mut applied = racers.join_all().await;
        applied.retain(|(_, update)| *update == ClaimUpdate::Applied);
        let [(change, _)] = applied[..] else {
            panic!("one change of {id} should have been applied, but these were: {applied:?}");
        };
        let next = claim(&store, &request(&id)).await;
        assert_eq!(next, change.next_claim(1), "{id} after {change:?}");
    }
}

/// Concurrent claims and removals of an event do not fail, and it can be claimed afterward.
pub(super) async fn concurrent_claims_and_removals_leave_no_event_stuck(
    store: Arc<dyn ClaimStore>,
) {
    let mut racers = JoinSet::new();
    for _ in 0..RACERS {
        let store = Arc::clone(&store);
        racers.spawn(async move {
            for _ in 0..20 {
                let request = request("evt_1");
                match claim(&store, &request).await {
                    Claim::Acquired { attempt } => {
                        let grant = Grant::new(&request, attempt);
                        let _ = release(&store, &grant).await;
                    }
                    Claim::InProgress { .. } => {}
                    other => panic!("a concurrent claim returned {other:?}"),
                }
                forget(&store, "evt_1").await;
            }
        });
    }
    racers.join_all().await;
    forget(&store, "evt_1").await;
    let next = claim(&store, &request("evt_1")).await;
    assert_eq!(next, Claim::Acquired { attempt: 1 });
}

/// Makes many concurrent claims of an event, and returns the attempts of those that were acquired.
async fn race(store: &Arc<dyn ClaimStore>, id: &str) -> Vec<u32> {
    let mut racers = JoinSet::new();
    for _ in 0..RACERS {
        let store = Arc::clone(store);
        let request = request(id);
        racers.spawn(async move { claim(&store, &request).await });
    }
    let mut attempts = Vec::new();
    for claimed in racers.join_all().await {
        match claimed {
            Claim::Acquired { attempt } => attempts.push(attempt),
            Claim::InProgress { .. } | Claim::Completed => {}
            other => panic!("a concurrent claim of {id} returned {other:?}"),
        }
    }
    attempts
}
