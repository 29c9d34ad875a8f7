//! `InboxStore::stats`, and the maximum of `InboxStore::count`.

use std::time::{Duration, Instant};

use super::helpers::{Clock, Store, count, enqueue, queue, request_in, stats, take, take_from};
use super::situation::Situation;
use crate::claims::State;
use crate::inbox::{EventCount, Filter, QueueStats};

/// An empty queue has zeros, and nothing is due.
pub(super) async fn an_empty_queue_has_zeros(store: Store) {
    assert_eq!(stats(&store, "queue").await, QueueStats::default());
    enqueue(&store, &[request_in("other", "evt_1")]).await;
    assert_eq!(
        stats(&store, "queue").await,
        QueueStats::default(),
        "another queue has an event"
    );
}

/// Each event is counted by its situation. Settled events are not counted.
pub(super) async fn each_event_is_counted_by_its_situation(store: Store) {
    // The events that are due come last, because bringing the others about takes all that is due.
    for (situation, count) in [
        (Situation::Completed, 2),
        (Situation::Discarded, 1),
        (Situation::SetAside, 1),
        (Situation::Exhausted, 4),
        (Situation::Scheduled, 3),
        (Situation::InProgress, 2),
        (Situation::Released, 1),
    ] {
        for number in 0..count {
            let id = format!("{}_{number}", situation.id());
            situation.bring_in(&store, "queue", &id).await;
        }
    }
    enqueue(
        &store,
        &["evt_1", "evt_2"].map(|id| request_in("queue", id)),
    )
    .await;

    let counted = stats(&store, "queue").await;
    assert_eq!(counted.due, 3, "due");
    assert_eq!(counted.in_progress, 2, "in progress");
    assert_eq!(counted.scheduled, 3, "scheduled");
    assert_eq!(counted.exhausted, 4, "exhausted");
    assert!(counted.oldest_due.is_some(), "three events are due");

    take(&store, &take_from("queue")).await;
    let counted = stats(&store, "queue").await;
    assert_eq!(counted.due, 0, "due after a take");
    assert_eq!(counted.in_progress, 5, "in progress after a take");
    assert_eq!(counted.oldest_due, None, "all due events were taken");
}

/// The oldest due event is the one that has been due for the longest, and its time grows.
pub(super) async fn the_oldest_due_event_is_measured(store: Store) {
    const WAITED: Duration = Duration::from_millis(20);

    let started = Instant::now();
    let clock = Clock::start(&store).await;
    enqueue(&store, &[request_in("queue", "evt_1")]).await;
    clock.advance(WAITED).await;
    enqueue(&store, &[request_in("queue", "evt_2")]).await;
    let oldest_due = stats(&store, "queue").await.oldest_due;
    let oldest_due = oldest_due.expect("two events are due");
    // Stores may round to milliseconds. The clocks may run a little apart; a second for an hour is too much.
    let least = WAITED - Duration::from_millis(2);
    let most = started.elapsed() + Duration::from_secs(2);
    assert!(
        oldest_due >= least && oldest_due <= most,
        "{oldest_due:?} must be between {least:?} and {most:?}"
    );
}

/// Each count stops at the maximum, so that reading a large backlog costs no more than a small one.
pub(super) async fn counts_stop_at_the_maximum(store: Store) {
    const BATCH: u32 = 500;

    let mut stored = 0;
    while stored <= QueueStats::MAX_COUNT {
        let numbers = stored..stored + BATCH;
        let batch: Vec<_> = numbers
            .map(|number| request_in("queue", &format!("evt_{number}")))
            .collect();
        enqueue(&store, &batch).await;
        stored += BATCH;
    }
    assert_eq!(stats(&store, "queue").await.due, QueueStats::MAX_COUNT);
    let queued = Filter::new(queue("queue"), State::Queued);
    let at_least = EventCount::AtLeast(EventCount::MAX);
    assert_eq!(count(&store, &queued).await, at_least);
}
