//! `MemoryStore`, beyond the contract: its capacity, and its clock, which tests can pause.

use std::error::Error;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use tower_stripe_webhook::claims::{Claim, ClaimStore, ClaimUpdate, Grant, MemoryStore, State};
use tower_stripe_webhook::observe::{Observation, Observer};
use tower_stripe_webhook::testing::claim_store::{acquire, request};

const FULL: &str = "memory store full of events in progress: raise `MemoryStore::with_capacity`, or \
                    lower `DedupLayer::with_max_in_flight`";

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

async fn claim_and_complete(store: &MemoryStore, id: &str) {
    let grant = acquire(store, &request(id)).await;
    assert_eq!(store.complete(&grant).await.unwrap(), ClaimUpdate::Applied);
}

async fn claim(store: &MemoryStore, id: &str) -> Claim {
    store.claim(&request(id)).await.unwrap()
}

#[tokio::test]
async fn a_store_full_of_events_in_progress_rejects_claims_with_a_hint() {
    let store = MemoryStore::new().with_capacity(2);
    let grant = acquire(&store, &request("evt_1")).await;
    acquire(&store, &request("evt_2")).await;
    for _ in 0..2 {
        let error = store.claim(&request("evt_3")).await.unwrap_err();
        assert_eq!(error.to_string(), "the claim store failed");
        assert_eq!(error.source().unwrap().to_string(), FULL);
    }
    // The events in progress are unaffected. Completing one frees capacity.
    assert!(matches!(
        claim(&store, "evt_2").await,
        Claim::InProgress { .. }
    ));
    assert_eq!(store.complete(&grant).await.unwrap(), ClaimUpdate::Applied);
    acquire(&store, &request("evt_3")).await;
}

#[tokio::test(start_paused = true)]
async fn past_attempts_are_kept_with_the_time_of_their_end() {
    let store = MemoryStore::new();
    let mut crashing = request("evt_1");
    crashing.lease = DAY;
    acquire(&store, &crashing).await;
    tokio::time::advance(2 * DAY).await;
    let grant = acquire(&store, &request("evt_1")).await;
    let _ = store.release(&grant, "timed out").await.unwrap();
    tokio::time::advance(DAY / 2).await;
    let kept = store.past_attempts(grant.key()).await.unwrap();
    let ended: Vec<_> = kept
        .iter()
        .map(|past| (past.ended_ago, past.reason.as_deref()))
        .collect();
    // A crashed attempt ended with its lease, not when the crash was counted.
    assert_eq!(ended, [(DAY + DAY / 2, None), (DAY / 2, Some("timed out"))]);
}

#[tokio::test(start_paused = true)]
async fn an_event_with_an_expired_lease_still_takes_capacity() {
    let store = MemoryStore::new().with_capacity(1);
    let grant = acquire(&store, &request("evt_1")).await;
    tokio::time::advance(DAY).await;
    assert!(store.claim(&request("evt_2")).await.is_err());
    assert_eq!(store.complete(&grant).await.unwrap(), ClaimUpdate::Applied);
}

#[tokio::test(start_paused = true)]
async fn a_claim_abandoned_for_the_retention_frees_capacity() {
    let store = MemoryStore::new().with_capacity(1);
    acquire(&store, &request("evt_1")).await;
    tokio::time::advance(4 * DAY).await;
    acquire(&store, &request("evt_2")).await;
}

#[tokio::test]
async fn a_full_store_evicts_the_event_settled_first_and_none_in_progress() {
    let store = MemoryStore::new().with_capacity(4);
    acquire(&store, &request("held_first")).await;
    let second = acquire(&store, &request("settled_second")).await;
    claim_and_complete(&store, "settled_first").await;
    assert_eq!(
        store.release(&second, "closed").await.unwrap(),
        ClaimUpdate::Applied
    );
    acquire(&store, &request("held_last")).await;

    acquire(&store, &request("one_more")).await;
    assert_eq!(store.list(State::Completed, 10).await.unwrap(), []);
    let released = store.list(State::Released, 10).await.unwrap();
    assert_eq!(released.len(), 1);

    acquire(&store, &request("yet_one_more")).await;
    assert_eq!(store.list(State::Released, 10).await.unwrap(), []);
    for id in ["held_first", "held_last", "one_more", "yet_one_more"] {
        assert!(
            matches!(claim(&store, id).await, Claim::InProgress { .. }),
            "{id}"
        );
    }
    assert!(store.claim(&request("one_too_many")).await.is_err());
}

/// Counts the observations that the store is full, and reads from the store for each.
#[derive(Clone, Default)]
struct ReadingObserver {
    store: Arc<OnceLock<Arc<MemoryStore>>>,
    observed: Arc<AtomicU32>,
}

impl Observer for ReadingObserver {
    fn observe(&self, observation: &Observation<'_>) {
        if let Observation::MemoryStoreFull { capacity, .. } = observation {
            assert_eq!(*capacity, 2);
            // The call takes the lock before it returns the future.
            let store = self.store.get().unwrap();
            drop(store.list(State::Completed, 10));
            self.observed.fetch_add(1, Ordering::Relaxed);
        }
    }
}

#[tokio::test]
async fn an_observer_can_read_from_the_full_store() {
    let observer = ReadingObserver::default();
    let store = MemoryStore::new()
        .with_capacity(2)
        .with_observer(observer.clone());
    let store = Arc::clone(observer.store.get_or_init(|| Arc::new(store)));
    for id in ["evt_1", "evt_2", "evt_3", "evt_4"] {
        claim_and_complete(&store, id).await;
    }
    assert_eq!(observer.observed.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn an_event_that_is_claimed_again_is_not_evicted() {
    let store = MemoryStore::new().with_capacity(2);
    let released = acquire(&store, &request("again")).await;
    assert_eq!(
        store.release(&released, "closed").await.unwrap(),
        ClaimUpdate::Applied
    );
    claim_and_complete(&store, "completed").await;
    acquire(&store, &request("again")).await;
    acquire(&store, &request("one_more")).await;
    assert!(matches!(
        claim(&store, "again").await,
        Claim::InProgress { .. }
    ));
}

#[tokio::test]
async fn a_capacity_of_zero_is_one() {
    let store = MemoryStore::new().with_capacity(0);
    acquire(&store, &request("evt_1")).await;
    assert!(store.claim(&request("evt_2")).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn a_completed_event_is_kept_for_three_days() {
    let store = MemoryStore::new();
    claim_and_complete(&store, "evt_1").await;
    tokio::time::advance(3 * DAY - Duration::from_secs(1)).await;
    assert_eq!(claim(&store, "evt_1").await, Claim::Completed);
    assert_eq!(store.purge(10).await.unwrap(), 0);
    tokio::time::advance(Duration::from_secs(1)).await;
    assert_eq!(claim(&store, "evt_1").await, Claim::Acquired { attempt: 1 });
}

#[tokio::test(start_paused = true)]
async fn a_renewed_claim_is_kept_beyond_the_retention() {
    let store = MemoryStore::new();
    let grant = acquire(&store, &request("evt_1")).await;
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
async fn the_lease_expires_after_its_duration() {
    let store = MemoryStore::new();
    let grant = acquire(&store, &request("evt_1")).await;
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
async fn the_longest_lease_and_retention_are_accepted() {
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
