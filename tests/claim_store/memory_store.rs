//! What the store in memory promises beyond the contract.

use std::error::Error;
use std::time::Duration;

use tower_stripe_webhook::claims::{
    Claim, ClaimRequest, ClaimStore, ClaimUpdate, Grant, Key, MemoryStore, State,
};
use tower_stripe_webhook::testing::event;

const FULL: &str = "memory store full of events in progress: raise `MemoryStore::with_capacity`, or \
                    lower `DedupLayer::with_max_in_flight`";

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

fn request(id: &str) -> ClaimRequest {
    ClaimRequest::new(
        Key::new("billing", None, id),
        &event("invoice.paid").build(),
    )
}

async fn acquire(store: &MemoryStore, id: &str) -> Grant {
    let request = request(id);
    match store.claim(&request).await.unwrap() {
        Claim::Acquired { attempt } => Grant::new(&request, attempt),
        other => panic!("{id}: {other:?}"),
    }
}

async fn completed(store: &MemoryStore, id: &str) {
    let grant = acquire(store, id).await;
    assert_eq!(store.complete(&grant).await.unwrap(), ClaimUpdate::Applied);
}

async fn claim(store: &MemoryStore, id: &str) -> Claim {
    store.claim(&request(id)).await.unwrap()
}

#[tokio::test]
async fn a_store_that_is_full_of_events_in_progress_refuses_and_says_so() {
    let store = MemoryStore::new().with_capacity(2);
    let grant = acquire(&store, "evt_1").await;
    acquire(&store, "evt_2").await;
    for _ in 0..2 {
        let error = store.claim(&request("evt_3")).await.unwrap_err();
        assert_eq!(error.to_string(), "the claim store failed");
        assert_eq!(error.source().unwrap().to_string(), FULL);
    }
    // Those in progress are answered and settled as ever, and that makes room.
    assert!(matches!(
        claim(&store, "evt_2").await,
        Claim::InProgress { .. }
    ));
    assert_eq!(store.complete(&grant).await.unwrap(), ClaimUpdate::Applied);
    acquire(&store, "evt_3").await;
}

#[tokio::test(start_paused = true)]
async fn a_lapsed_claim_still_takes_room() {
    let store = MemoryStore::new().with_capacity(1);
    let grant = acquire(&store, "evt_1").await;
    tokio::time::advance(DAY).await;
    assert!(store.claim(&request("evt_2")).await.is_err());
    assert_eq!(store.complete(&grant).await.unwrap(), ClaimUpdate::Applied);
}

#[tokio::test(start_paused = true)]
async fn a_claim_that_was_abandoned_for_the_retention_makes_room() {
    let store = MemoryStore::new().with_capacity(1);
    acquire(&store, "evt_1").await;
    tokio::time::advance(4 * DAY).await;
    acquire(&store, "evt_2").await;
}

#[tokio::test]
async fn a_full_store_forgets_what_was_settled_first_and_nothing_in_progress() {
    let store = MemoryStore::new().with_capacity(4);
    acquire(&store, "held_first").await;
    let second = acquire(&store, "settled_second").await;
    completed(&store, "settled_first").await;
    assert_eq!(
        store.release(&second, "closed").await.unwrap(),
        ClaimUpdate::Applied
    );
    acquire(&store, "held_last").await;

    acquire(&store, "one_more").await;
    assert_eq!(store.list(State::Completed, 10).await.unwrap(), []);
    let released = store.list(State::Released, 10).await.unwrap();
    assert_eq!(released.len(), 1);

    acquire(&store, "yet_one_more").await;
    assert_eq!(store.list(State::Released, 10).await.unwrap(), []);
    for id in ["held_first", "held_last", "one_more", "yet_one_more"] {
        assert!(
            matches!(claim(&store, id).await, Claim::InProgress { .. }),
            "{id}"
        );
    }
    assert!(store.claim(&request("too_many")).await.is_err());
}

#[tokio::test]
async fn an_event_that_is_claimed_again_is_not_forgotten_as_a_settled_one() {
    let store = MemoryStore::new().with_capacity(2);
    let released = acquire(&store, "again").await;
    assert_eq!(
        store.release(&released, "closed").await.unwrap(),
        ClaimUpdate::Applied
    );
    completed(&store, "done").await;
    acquire(&store, "again").await;
    acquire(&store, "one_more").await;
    assert!(matches!(
        claim(&store, "again").await,
        Claim::InProgress { .. }
    ));
}

#[tokio::test]
async fn a_capacity_of_none_is_one() {
    let store = MemoryStore::new().with_capacity(0);
    acquire(&store, "evt_1").await;
    assert!(store.claim(&request("evt_2")).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn an_event_is_kept_for_three_days() {
    let store = MemoryStore::new();
    completed(&store, "evt_1").await;
    tokio::time::advance(3 * DAY - Duration::from_secs(1)).await;
    assert_eq!(claim(&store, "evt_1").await, Claim::Completed);
    assert_eq!(store.purge(10).await.unwrap(), 0);
    tokio::time::advance(Duration::from_secs(1)).await;
    assert_eq!(claim(&store, "evt_1").await, Claim::Acquired { attempt: 1 });
}

#[tokio::test(start_paused = true)]
async fn a_renewed_claim_is_kept_however_long_it_takes() {
    let store = MemoryStore::new();
    let grant = acquire(&store, "evt_1").await;
    for _ in 0..10 {
        tokio::time::advance(DAY).await;
        assert_eq!(store.renew(&grant).await.unwrap(), ClaimUpdate::Applied);
        assert_eq!(store.purge(10).await.unwrap(), 0);
    }
    assert_eq!(
        claim(&store, "evt_1").await,
        Claim::InProgress {
            retry_after: grant.lease()
        }
    );
}

#[tokio::test(start_paused = true)]
async fn the_lease_lapses_when_it_is_said_to() {
    let store = MemoryStore::new();
    let grant = acquire(&store, "evt_1").await;
    tokio::time::advance(grant.lease() - Duration::from_millis(1)).await;
    assert_eq!(
        claim(&store, "evt_1").await,
        Claim::InProgress {
            retry_after: Duration::from_millis(1)
        }
    );
    tokio::time::advance(Duration::from_millis(1)).await;
    assert_eq!(claim(&store, "evt_1").await, Claim::Acquired { attempt: 2 });
}

#[tokio::test]
async fn a_retention_and_a_lease_without_end_are_no_fault() {
    let store = MemoryStore::new().with_retention(Duration::MAX);
    let mut request = request("evt_1");
    request.lease = Duration::MAX;
    assert_eq!(
        store.claim(&request).await.unwrap(),
        Claim::Acquired { attempt: 1 }
    );
    assert_eq!(store.purge(10).await.unwrap(), 0);
    let grant = Grant::new(&request, 1);
    assert_eq!(store.complete(&grant).await.unwrap(), ClaimUpdate::Applied);
    assert_eq!(store.purge(10).await.unwrap(), 0);
}
