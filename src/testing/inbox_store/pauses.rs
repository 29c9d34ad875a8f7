//! `InboxStore::set_paused`.

use std::time::Duration;

use super::helpers::{
    Clock, Store, accept_one, assert_nothing_due, complete, enqueue, record, renew, request_in,
    set_paused, stats, take_only,
};
use super::situation::Situation;
use crate::claims::{ClaimUpdate, State};
use crate::inbox::Accepted;

/// A take from a paused queue returns nothing, and counts no crash.
pub(super) async fn a_paused_queue_gives_no_events(store: Store) {
    Situation::LeaseExpired
        .bring_in(&store, "queue", "evt_1")
        .await;
    set_paused(&store, "queue", true).await;
    enqueue(&store, &[request_in("queue", "evt_2")]).await;
    assert_nothing_due(&store, "queue", "it is paused").await;
    assert_eq!(record(&store, "evt_1", State::InProgress).await.crashes, 0);
    record(&store, "evt_2", State::Queued).await;
}

/// A paused queue accepts events, and those in progress continue.
pub(super) async fn a_paused_queue_accepts_and_settles_events(store: Store) {
    let grant = Situation::InProgress
        .bring_in(&store, "queue", "evt_1")
        .await;
    let grant = grant.expect("an event in progress has a grant");
    set_paused(&store, "queue", true).await;
    let accepted = accept_one(&store, &request_in("queue", "evt_2")).await;
    assert_eq!(accepted, Accepted::Stored);
    assert_eq!(renew(&store, &grant).await, ClaimUpdate::Applied);
    assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
}

/// Queues are paused one by one.
pub(super) async fn other_queues_are_not_paused(store: Store) {
    for name in ["queue", "Queue", "queue_1"] {
        enqueue(&store, &[request_in(name, &format!("evt_{name}"))]).await;
    }
    set_paused(&store, "queue", true).await;
    for name in ["Queue", "queue_1"] {
        assert_eq!(stats(&store, name).await.paused_for, None, "{name}");
        take_only(&store, name).await;
    }
    assert_nothing_due(&store, "queue", "it is paused").await;
}

/// A resumed queue gives the events that are due.
pub(super) async fn a_resumed_queue_gives_its_events(store: Store) {
    enqueue(&store, &[request_in("queue", "evt_1")]).await;
    set_paused(&store, "queue", true).await;
    assert_nothing_due(&store, "queue", "it is paused").await;
    set_paused(&store, "queue", false).await;
    assert_eq!(stats(&store, "queue").await.paused_for, None);
    take_only(&store, "queue").await;
    // It was not paused.
    set_paused(&store, "queue", false).await;
}

/// The numbers of a queue say how long it has been paused. Pausing it again does not count from the beginning.
pub(super) async fn the_time_of_a_pause_is_measured(store: Store) {
    const WAITED: Duration = Duration::from_millis(20);

    let clock = Clock::start(&store).await;
    assert_eq!(stats(&store, "queue").await.paused_for, None);
    set_paused(&store, "queue", true).await;
    clock.advance(WAITED).await;
    set_paused(&store, "queue", true).await;
    let paused_for = stats(&store, "queue").await.paused_for;
    let paused_for = paused_for.expect("the queue is paused");
    // Stores may round to milliseconds.
    assert!(
        paused_for >= WAITED - Duration::from_millis(2),
        "{paused_for:?}"
    );
}
