//! A store keeps the past attempts of an event. The contract lets a store do without them.

use tower_stripe_webhook::claims::ClaimStore;
use tower_stripe_webhook::testing::claim_store::{acquire, request};

/// Checks that a store keeps an attempt that failed.
pub async fn are_kept(store: &impl ClaimStore) {
    let grant = acquire(store, &request("evt_1")).await;
    let _ = store.release(&grant, "timed out").await.unwrap();
    let kept = store.past_attempts(grant.key()).await.unwrap();
    assert_eq!(kept[0].reason.as_deref(), Some("timed out"));
}
