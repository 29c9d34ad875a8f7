//! What many callers at the same time are answered.

use std::sync::Arc;

use tokio::task::JoinSet;

use super::helpers::{
    Change, acquire, claim, complete, expired_request, forget, key, release, request,
};
use crate::claims::{Claim, ClaimStore, ClaimUpdate, Grant};

const RACERS: usize = 16;

/// Of any number of callers that claim an event at the same time, one acquires.
pub(super) async fn of_many_claims_at_once_one_is_acquired(store: Arc<dyn ClaimStore>) {
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
            other => panic!("a racer was answered {other:?}"),
        }
    }
    assert_eq!(grants, vec![1; EVENTS], "grants of each event");
}

/// Of any number of callers that take over a lapsed claim at the same time, one does.
pub(super) async fn of_many_that_take_over_a_lapsed_claim_one_does(store: Arc<dyn ClaimStore>) {
    for event in 0..50 {
        let id = format!("evt_{event}");
        acquire(&store, &expired_request(&id)).await;
        assert_eq!(race(&store, &id).await, [2]);
    }
}

/// Of any number of callers that claim a released event at the same time, one acquires.
pub(super) async fn of_many_that_claim_a_released_event_one_acquires(store: Arc<dyn ClaimStore>) {
    for event in 0..50 {
        let id = format!("evt_{event}");
        let grant = acquire(&store, &request(&id)).await;
        assert_eq!(release(&store, &grant).await, ClaimUpdate::Applied);
        assert_eq!(race(&store, &id).await, [2]);
    }
}

/// When a lapsed claim is completed while others take it over, either it is completed or one of them
/// has it, never both.
pub(super) async fn a_completion_that_races_with_a_take_over_is_decided(
    store: Arc<dyn ClaimStore>,
) {
    for event in 0..50 {
        let id = format!("evt_{event}");
        let grant = acquire(&store, &expired_request(&id)).await;
        let late = tokio::spawn({
            let store = Arc::clone(&store);
            async move { complete(&store, &grant).await }
        });
        let acquired = race(&store, &id).await;
        match late.await.expect("a completion does not panic") {
            ClaimUpdate::Applied => assert!(acquired.is_empty(), "{id} is done and {acquired:?}"),
            ClaimUpdate::LeaseLost => assert_eq!(acquired, [2], "{id}"),
        }
    }
}

/// When the holder settles a claim in two ways at the same time, one is applied.
pub(super) async fn of_two_ways_to_settle_a_claim_one_is_applied(store: Arc<dyn ClaimStore>) {
    for event in 0..50 {
        let id = format!("evt_{event}");
        let grant = acquire(&store, &request(&id)).await;
        let mut racers = JoinSet::new();
        for change in Change::SETTLING {
            let (store, grant) = (Arc::clone(&store), grant.clone());
            racers.spawn(async move { (change, change.make(&store, &grant).await) });
        }
        let mut settled = racers.join_all().await;
        settled.retain(|(_, settled)| *settled == ClaimUpdate::Applied);
        let [(change, _)] = settled[..] else {
            panic!("{id} was settled as {settled:?}");
        };
        let next = claim(&store, &request(&id)).await;
        assert_eq!(next, change.next_claim(1), "{id} after {change:?}");
    }
}

/// Claims and removals of one event at the same time neither fail nor leave it stuck.
pub(super) async fn claims_that_race_with_removals_leave_nothing_stuck(store: Arc<dyn ClaimStore>) {
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
                    other => panic!("a racer was answered {other:?}"),
                }
                let forgot = store.forget(&key("evt_1")).await;
                forgot.expect("to forget does not fail");
            }
        });
    }
    racers.join_all().await;
    forget(&store, "evt_1").await;
    let next = claim(&store, &request("evt_1")).await;
    assert_eq!(next, Claim::Acquired { attempt: 1 });
}

/// Claims an event many times at once, and returns the attempts of those that acquired it.
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
            other => panic!("a racer for {id} was answered {other:?}"),
        }
    }
    attempts
}
