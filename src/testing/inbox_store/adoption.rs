//! Events that deduplication claimed before the inbox received them.

use std::time::Duration;

use super::helpers::{
    HOUR, Store, accept_one, acquire, assert_lost, assert_nothing_due, claim, claim_request,
    complete, discard, payload, queue, record, release, renew, replay, replay_key, request, resend,
    stats, take_only,
};
use super::situation::enqueue_with_crashes;
use crate::claims::{Claim, ClaimRequest, ClaimUpdate, Grant, State};
use crate::inbox::{Accepted, Filter, QueueStats, Selection};

/// A released event that `DedupLayer` claimed is adopted, with its attempts and crashes.
pub(super) async fn a_released_event_is_adopted(store: Store) {
    acquire(&store, &expired_claim("evt_1")).await;
    let grant = acquire(&store, &claim_request("evt_1")).await;
    assert_eq!(release(&store, &grant).await, ClaimUpdate::Applied);
    assert_eq!(
        accept_one(&store, &request("evt_1")).await,
        Accepted::Stored
    );

    let (taken, grant) = take_only(&store, "evt_1").await;
    assert_eq!(taken.attempt, 3);
    assert_eq!(taken.failures, 0);
    assert_eq!(taken.payload, payload("evt_1"));
    let in_progress = record(&store, "evt_1", State::InProgress).await;
    assert_eq!(in_progress.crashes, 1);
    assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
}

/// An event that `DedupLayer` claimed and whose lease has expired is adopted. The expired lease counts as a crash.
pub(super) async fn an_expired_claim_is_adopted_and_counts_a_crash(store: Store) {
    for crashes in 1..=3 {
        let id = format!("evt_{crashes}");
        enqueue_with_crashes(&store, &id, crashes).await;
        let (taken, _) = take_only(&store, &id).await;
        assert_eq!(taken.attempt, crashes + 1, "attempt of {id}");
        assert_eq!(taken.payload, payload(&id), "{id}");
        let in_progress = record(&store, &id, State::InProgress).await;
        assert_eq!(in_progress.crashes, crashes, "crashes of {id}");
    }
}

/// While deduplication handles an event, the inbox does not store it.
pub(super) async fn an_event_that_deduplication_handles_is_not_adopted(store: Store) {
    let grant = acquire(&store, &claim_request("evt_1")).await;
    for request in [request, resend] {
        match accept_one(&store, &request("evt_1")).await {
            Accepted::InProgress { retry_after } => assert!(
                retry_after <= HOUR && retry_after > HOUR / 2,
                "the lease expires in {HOUR:?}, and not in {retry_after:?}"
            ),
            other => panic!("accepting an event whose claim holds returned {other:?}"),
        }
    }
    assert_nothing_due(&store, "evt_1", "deduplication handles the event").await;
    assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
    assert_eq!(
        accept_one(&store, &request("evt_1")).await,
        Accepted::Duplicate(State::Completed)
    );
}

/// An event that deduplication has settled is a duplicate.
pub(super) async fn a_settled_event_of_deduplication_is_a_duplicate(store: Store) {
    let grant = acquire(&store, &claim_request("completed")).await;
    assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
    let grant = acquire(&store, &claim_request("discarded")).await;
    assert_eq!(discard(&store, &grant).await, ClaimUpdate::Applied);
    for state in [State::Completed, State::Discarded] {
        let id = state.name();
        let accepted = accept_one(&store, &request(id)).await;
        assert_eq!(accepted, Accepted::Duplicate(state));
        assert_nothing_due(&store, id, "the event is a duplicate").await;
    }
}

/// An event that deduplication has exhausted is stored, because the store does not have its payload yet.
pub(super) async fn an_event_that_deduplication_exhausted_is_stored(store: Store) {
    exhaust_claim(&store, "evt_1").await;
    assert_eq!(
        accept_one(&store, &request("evt_1")).await,
        Accepted::Stored
    );
    let (taken, _) = take_only(&store, "evt_1").await;
    assert_eq!(taken.attempt, 2);
    assert_eq!(taken.payload, payload("evt_1"));
}

/// The claim of deduplication is lost once the inbox has adopted the event.
pub(super) async fn a_claim_is_lost_when_the_event_is_adopted(store: Store) {
    let stale = acquire(&store, &expired_claim("evt_1")).await;
    assert_eq!(
        accept_one(&store, &request("evt_1")).await,
        Accepted::Stored
    );
    assert_lost(&store, &stale, "after the event was adopted").await;
    // Claiming again with the token does not revive the claim either.
    let mut again = claim_request("evt_1");
    again.token = *stale.token();
    let claimed = claim(&store, &again).await;
    assert!(matches!(claimed, Claim::InProgress { .. }), "{claimed:?}");
    let (taken, _) = take_only(&store, "evt_1").await;
    assert_eq!(taken.attempt, 2);
}

/// Workers never see events that only deduplication knows.
pub(super) async fn events_of_deduplication_stay_out_of_the_inbox(store: Store) {
    acquire(&store, &claim_request("held")).await;
    acquire(&store, &expired_claim("expired")).await;
    let grant = acquire(&store, &claim_request("released")).await;
    assert_eq!(release(&store, &grant).await, ClaimUpdate::Applied);
    let renewed = acquire(&store, &expired_claim("renewed")).await;
    let update = renew(&store, &renewed).await;
    assert_eq!(update, ClaimUpdate::Applied);
    exhaust_claim(&store, "exhausted").await;

    for id in ["held", "expired", "released", "renewed", "exhausted"] {
        assert_nothing_due(&store, id, "only deduplication knows the event").await;
        assert_eq!(stats(&store, id).await, QueueStats::default(), "{id}");
        assert_eq!(replay_key(&store, id).await, 0, "replaying {id}");
        for state in State::all() {
            let filter = Filter::new(queue(id), state);
            let replayed = replay(&store, &Selection::Filter(filter)).await;
            assert_eq!(replayed, 0, "replaying {id} as {state:?}");
        }
    }
    let listed = record(&store, "released", State::Released).await;
    assert!(!listed.is_in_inbox, "{listed:?}");
    let next = claim(&store, &claim_request("released")).await;
    assert_eq!(next, Claim::Acquired { attempt: 2 });
}

fn expired_claim(id: &str) -> ClaimRequest {
    let mut request = claim_request(id);
    request.lease = Duration::ZERO;
    request
}

async fn exhaust_claim(store: &Store, id: &str) -> Grant {
    let mut request = expired_claim(id);
    request.max_crashes = 1;
    let grant = acquire(store, &request).await;
    request.token = expired_claim(id).token;
    assert_eq!(claim(store, &request).await, Claim::Exhausted);
    grant
}
