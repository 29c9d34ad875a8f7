//! `InboxStore::restore_payload`.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::helpers::{
    Store, acquire, altered, assert_nothing_due, claim_request, complete, event, payload, record,
    release, replay_key, request, stored_payload, take_only,
};
use super::situation::Situation;
use crate::claims::{ClaimUpdate, State};
use crate::inbox::{AcceptRequest, Provenance};

async fn restore(store: &Store, request: &AcceptRequest, attempts: u32) -> bool {
    let restored = store.restore_payload(request, attempts).await;
    restored.expect("`restore_payload` failed")
}

/// A settled event gets its payload back, which a replay runs as the next attempt.
pub(super) async fn a_restored_event_can_be_replayed(store: Store) {
    for situation in [Situation::Completed, Situation::Discarded] {
        situation.bring(&store).await;
        let id = situation.id();
        let mut request = request(&id);
        request.provenance = Some(Provenance {
            tenant: Some("acme".to_owned()),
            secret_name: Some("restored".to_owned()),
            signed_at: Some(SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000)),
        });
        assert!(restore(&store, &request, 1).await, "{situation:?}");
        let restored = event(&store, &id).await.expect("the event has a record");
        assert!(restored.has_payload, "{situation:?}");
        assert_eq!(restored.record.state, situation.state(), "{situation:?}");
        assert_nothing_due(&store, &id, "it was not replayed").await;

        assert_eq!(replay_key(&store, &id).await, 1, "{situation:?}");
        let (taken, grant) = take_only(&store, &id).await;
        assert_eq!(taken.attempt, 2, "{situation:?}");
        assert_eq!(taken.payload, payload(&id), "{situation:?}");
        assert_eq!(taken.provenance, request.provenance, "{situation:?}");
        let update = complete(&store, &grant).await;
        assert_eq!(update, ClaimUpdate::Applied, "{situation:?}");
        assert_eq!(stored_payload(&store, &id).await, None, "{situation:?}");
    }
}

/// A payload that is stored is not replaced.
pub(super) async fn a_stored_payload_is_not_replaced(store: Store) {
    for situation in Situation::ALL {
        if matches!(situation, Situation::Completed | Situation::Discarded) {
            continue;
        }
        situation.bring(&store).await;
        let id = situation.id();
        let before = event(&store, &id).await.expect("the event has a record");
        let request = altered(request(&id));
        let attempts = before.record.attempts;
        assert!(!restore(&store, &request, attempts).await, "{situation:?}");
        let stored = stored_payload(&store, &id).await;
        let stored = stored.map(|stored| stored.bytes);
        assert_eq!(stored, Some(payload(&id)), "{situation:?}");
    }
}

/// An event that ran again since the caller read it is not restored, because it would run once too often.
pub(super) async fn an_event_that_ran_again_is_not_restored(store: Store) {
    Situation::Completed.bring(&store).await;
    let id = Situation::Completed.id();
    assert!(restore(&store, &request(&id), 1).await);
    assert_eq!(replay_key(&store, &id).await, 1);
    let (_, grant) = take_only(&store, &id).await;
    assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);

    assert!(!restore(&store, &request(&id), 1).await);
    assert_eq!(replay_key(&store, &id).await, 0);
    assert_nothing_due(&store, &id, "it was not restored").await;
}

/// Records of deduplication, and events that the store does not have, are not restored.
pub(super) async fn only_events_of_an_inbox_are_restored(store: Store) {
    let grant = acquire(&store, &claim_request("deduplicated")).await;
    assert_eq!(release(&store, &grant).await, ClaimUpdate::Applied);
    for (id, attempts) in [("deduplicated", 1), ("absent", 0)] {
        assert!(!restore(&store, &request(id), attempts).await, "{id}");
        assert_eq!(stored_payload(&store, id).await, None, "{id}");
        assert_eq!(event(&store, id).await, None, "{id}");
        assert_nothing_due(&store, id, "it is not in the inbox").await;
    }
    record(&store, "deduplicated", State::Released).await;
}

/// Of callers that restore an event at the same time, one does.
pub(super) async fn concurrent_restores_store_one_payload(store: Store) {
    Situation::Completed.bring(&store).await;
    let id = Situation::Completed.id();
    let mut callers = Vec::new();
    for _ in 0..8 {
        let (store, request) = (Arc::clone(&store), request(&id));
        callers.push(tokio::spawn(
            async move { restore(&store, &request, 1).await },
        ));
    }
    let mut restored = 0;
    for caller in callers {
        restored += u32::from(caller.await.expect("a caller panicked"));
    }
    assert_eq!(restored, 1, "callers that restored the payload");
}
