//! The functions for operators: list, replay, discard, count and pause.

use std::sync::LazyLock;
use std::time;

use tokio::time::Instant;

use crate::claims::memory::entry::Entry;
use crate::claims::memory::records::Records;
use crate::claims::{Key, State};
use crate::inbox::operator_action::OperatorAction;
use crate::inbox::queue::Queue;
use crate::inbox::selection::{Filter, Selection};
use crate::inbox::stats::QueueStats;
use crate::inbox::stored_event::{Cursor, EventCount, EventPage, StoredEvent, StoredPayload};

pub(super) fn replay(records: &mut Records, selection: &Selection, now: Instant) -> u64 {
    let keys = select_keys(records, selection, OperatorAction::Replay, now);
    count_true(keys.iter().map(|key| replay_one(records, key, now)))
}

pub(super) fn discard(
    records: &mut Records,
    selection: &Selection,
    reason: &str,
    now: Instant,
) -> u64 {
    let keys = select_keys(records, selection, OperatorAction::Discard, now);
    count_true(
        keys.iter()
            .map(|key| discard_one(records, key, reason, now)),
    )
}

pub(super) fn events(records: &Records, filter: &Filter, now: Instant) -> EventPage {
    let selected = select(records, filter, now);
    let is_full = u32::try_from(selected.len()) == Ok(filter.limit);
    let last = selected.last().filter(|_| is_full);
    EventPage {
        next: last.map(|(key, entry)| Cursor::new(position(entry), (*key).clone())),
        events: selected
            .into_iter()
            .filter_map(|(key, entry)| stored_event(key, entry, now))
            .collect(),
    }
}

pub(super) fn count(records: &Records, filter: &Filter, now: Instant) -> EventCount {
    let limit = usize::try_from(EventCount::MAX).unwrap_or(usize::MAX);
    let counted = records
        .entries
        .iter()
        .filter(|(key, entry)| matches(key, entry, filter, now))
        .take(limit.saturating_add(1))
        .count();
    match u32::try_from(counted) {
        Ok(counted) if counted <= EventCount::MAX => EventCount::Exactly(counted),
        _ => EventCount::AtLeast(EventCount::MAX),
    }
}

pub(super) fn event(records: &Records, key: &Key, now: Instant) -> Option<StoredEvent> {
    stored_event(key, records.entries.get(key)?, now)
}

pub(super) fn payload(records: &Records, key: &Key) -> Option<StoredPayload> {
    let inbox = records.entries.get(key)?.inbox.as_ref()?;
    let payload = inbox.payload.as_ref()?;
    Some(StoredPayload::new(payload.bytes.clone()))
}

pub(super) fn set_paused(records: &mut Records, queue: &Queue, is_paused: bool, now: Instant) {
    if is_paused {
        let paused = records.paused_queues.entry(queue.as_str().into());
        paused.or_insert(now);
    } else {
        records.paused_queues.remove(queue.as_str());
    }
}

pub(super) fn stats(records: &Records, queue: &Queue, now: Instant) -> QueueStats {
    let paused_at = records.paused_queues.get(queue.as_str());
    let mut stats = QueueStats {
        paused_for: paused_at.map(|paused_at| now.duration_since(*paused_at)),
        ..QueueStats::default()
    };
    for entry in records.entries.values().filter(|entry| is_in(entry, queue)) {
        add(&mut stats, entry, now);
    }
    stats
}

pub(super) fn is_in(entry: &Entry, queue: &Queue) -> bool {
    let inbox = entry.inbox.as_ref();
    inbox.is_some_and(|inbox| *inbox.queue == *queue.as_str())
}

fn stored_event(key: &Key, entry: &Entry, now: Instant) -> Option<StoredEvent> {
    let inbox = entry.inbox.as_ref()?;
    let due_in = |due_at: Instant| due_at.saturating_duration_since(now);
    let queue = Queue::from_stored(&*inbox.queue);
    Some(StoredEvent {
        failures: inbox.failures,
        accepted_ago: now.duration_since(inbox.accepted_at),
        due_in: inbox.due_at.map(due_in),
        has_payload: has_payload(entry),
        ..StoredEvent::new(entry.record(key, now), queue)
    })
}

/// Returns the keys of the selected events that an action accepts.
fn select_keys(
    records: &Records,
    selection: &Selection,
    action: OperatorAction,
    now: Instant,
) -> Vec<Key> {
    match selection {
        Selection::Key(key) => {
            let event = event(records, key, now).filter(|event| action.accepts(event));
            event.map(|event| event.record.key).into_iter().collect()
        }
        Selection::Filter(filter) => {
            let filter = filter.clone().with_eligible_for(action);
            let selected = select(records, &filter, now);
            selected.into_iter().map(|(key, _)| key.clone()).collect()
        }
    }
}

fn select<'a>(records: &'a Records, filter: &Filter, now: Instant) -> Vec<(&'a Key, &'a Entry)> {
    let order = |(key, entry): &(&'a Key, &'a Entry)| (position(entry), *key);
    let mut selected: Vec<_> = records
        .entries
        .iter()
        .filter(|(key, entry)| matches(key, entry, filter, now))
        .filter(|event| {
            let after = filter.after.as_ref();
            after.is_none_or(|after| order(event) > (after.position(), after.key()))
        })
        .collect();
    selected.sort_by_key(order);
    selected.truncate(usize::try_from(filter.limit).unwrap_or(usize::MAX));
    selected
}

fn matches(key: &Key, entry: &Entry, filter: &Filter, now: Instant) -> bool {
    let is_recent = |within| {
        let inbox = entry.inbox.as_ref();
        inbox.is_some_and(|inbox| now.duration_since(inbox.accepted_at) <= within)
    };
    let is_accepted_by = |action: OperatorAction| {
        let event = stored_event(key, entry, now);
        event.is_some_and(|event| action.accepts(&event))
    };
    is_in(entry, &filter.queue)
        && entry.state == filter.state
        && filter.matches_type(entry.event_type.as_str())
        && filter.matches_account(entry.account.as_deref())
        && filter.matches_reason(entry.reason.as_deref())
        && filter.accepted_within.is_none_or(is_recent)
        && filter.eligible_for.is_none_or(is_accepted_by)
}

/// Returns when an entry was last changed, in nanoseconds since an arbitrary time.
fn position(entry: &Entry) -> i64 {
    static ORIGIN: LazyLock<time::Instant> = LazyLock::new(time::Instant::now);
    let nanos = |duration: time::Duration| i64::try_from(duration.as_nanos()).unwrap_or(i64::MAX);
    let changed_at = entry.changed_at.into_std();
    match changed_at.checked_duration_since(*ORIGIN) {
        Some(since) => nanos(since),
        None => -nanos(ORIGIN.duration_since(changed_at)),
    }
}

fn replay_one(records: &mut Records, key: &Key, now: Instant) -> bool {
    let Some(mut entry) = remove_waiting(records, key) else {
        return false;
    };
    if let Some(inbox) = &mut entry.inbox {
        inbox.due_at = Some(now);
        inbox.accepted_at = now;
        inbox.failures = 0;
    }
    entry.crashes = 0;
    entry.state = State::Queued;
    entry.changed_at = now;
    records.entries.insert(key.clone(), entry);
    true
}

fn discard_one(records: &mut Records, key: &Key, reason: &str, now: Instant) -> bool {
    let Some(entry) = remove_waiting(records, key) else {
        return false;
    };
    records.entries.insert(key.clone(), entry);
    records.settle(key, State::Discarded, Some(reason), now);
    true
}

/// Removes an event that has a payload and is not in progress. This takes it out of the order of eviction.
fn remove_waiting(records: &mut Records, key: &Key) -> Option<Entry> {
    let entry = records.entries.get(key)?;
    if entry.state == State::InProgress || !has_payload(entry) {
        return None;
    }
    let mut entry = records.remove(key)?;
    entry.eviction_seq = None;
    Some(entry)
}

pub(super) fn has_payload(entry: &Entry) -> bool {
    let inbox = entry.inbox.as_ref();
    inbox.is_some_and(|inbox| inbox.payload.is_some())
}

fn count_true(changed: impl Iterator<Item = bool>) -> u64 {
    changed.map(u64::from).sum()
}

fn add(stats: &mut QueueStats, entry: &Entry, now: Instant) {
    let due_for = entry
        .inbox
        .as_ref()
        .and_then(|inbox| now.checked_duration_since(inbox.due_at?));
    let count = match (entry.state, due_for) {
        (State::InProgress, _) => &mut stats.in_progress,
        (State::Exhausted, _) => &mut stats.exhausted,
        (State::Queued | State::Released, Some(due_for)) => {
            stats.oldest_due = stats.oldest_due.max(Some(due_for));
            &mut stats.due
        }
        (State::Queued | State::Released, None) => &mut stats.scheduled,
        (State::Completed | State::Discarded, _) => return,
    };
    *count = (*count + 1).min(QueueStats::MAX_COUNT);
}
