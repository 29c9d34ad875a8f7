//! An inbox in memory, for tests: an acknowledged event is lost with the process.

use std::future::ready;
use std::time::Duration;

use tokio::time::Instant;

use super::accept::{AcceptRequest, Accepted, Provenance};
use super::crash_delay::crash_delay;
use super::decision::{AcceptAction, FoundRecord, decide};
use super::queue::Queue;
use super::reschedule::Reschedule;
use super::selection::{Filter, Selection};
use super::stats::QueueStats;
use super::store::InboxStore;
use super::take::{CrashedEvent, TakeRequest, Taken, TakenEvent};
use crate::claims::memory::entry::{Entry, InboxEntry, StoredPayload, after};
use crate::claims::memory::records::Records;
use crate::claims::{
    BoxFuture, ClaimRequest, ClaimUpdate, Grant, Key, MemoryStore, State, StoreError, Token,
};

impl InboxStore for MemoryStore {
    fn accept<'a>(
        &'a self,
        requests: &'a [AcceptRequest],
    ) -> BoxFuture<'a, Result<Vec<Accepted>, StoreError>> {
        let mut records = self.records();
        let now = Instant::now();
        let accepted = requests
            .iter()
            .map(|request| accept(&mut records, request, now, self.retention));
        Box::pin(ready(Ok(accepted.collect())))
    }

    fn take<'a>(&'a self, request: &'a TakeRequest) -> BoxFuture<'a, Result<Taken, StoreError>> {
        let taken = take(&mut self.records(), request, Instant::now());
        Box::pin(ready(Ok(taken)))
    }

    fn abandon<'a>(
        &'a self,
        queue: &'a Queue,
        token: &'a Token,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        let now = Instant::now();
        let mut count = 0;
        for entry in self.records().entries.values_mut() {
            let is_taken = entry.state == State::InProgress && entry.token == *token;
            if is_taken && is_in(entry, queue) {
                entry.settle(State::Released, None, now);
                entry.attempts -= 1;
                if entry.attempts == 0 {
                    entry.state = State::Queued;
                }
                count += 1;
            }
        }
        Box::pin(ready(Ok(count)))
    }

    fn reschedule<'a>(
        &'a self,
        grant: &'a Grant,
        change: &'a Reschedule,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        let update = reschedule(&mut self.records(), grant, change, Instant::now());
        Box::pin(ready(Ok(update)))
    }

    fn replay<'a>(&'a self, selection: &'a Selection) -> BoxFuture<'a, Result<u64, StoreError>> {
        let mut records = self.records();
        let keys = match selection {
            Selection::Key(key) => vec![key.clone()],
            Selection::Filter(filter) => select(&records, filter),
        };
        let now = Instant::now();
        let mut count = 0;
        for key in &keys {
            count += u64::from(replay_one(&mut records, key, now));
        }
        Box::pin(ready(Ok(count)))
    }

    fn stats<'a>(&'a self, queue: &'a Queue) -> BoxFuture<'a, Result<QueueStats, StoreError>> {
        let now = Instant::now();
        let mut stats = QueueStats::default();
        for entry in self.records().entries.values() {
            if is_in(entry, queue) {
                count(&mut stats, entry, now);
            }
        }
        Box::pin(ready(Ok(stats)))
    }
}

fn accept(
    records: &mut Records,
    request: &AcceptRequest,
    now: Instant,
    retention: Duration,
) -> Accepted {
    let Some(entry) = records.entries.get_mut(&request.key) else {
        records
            .entries
            .insert(request.key.clone(), new_entry(request, now));
        return Accepted::Stored;
    };
    let found = FoundRecord {
        state: entry.state,
        is_queued: entry.is_queued(),
        lease_expired: entry.lease_or_settled_at <= now,
        record_expired: entry.has_expired(now, retention),
        remaining: entry.lease_or_settled_at.saturating_duration_since(now),
        lacked_handler: entry.reason.as_deref() == Some(Reschedule::NO_HANDLER),
    };
    let new = match decide(&found, request.is_resend) {
        AcceptAction::Respond(accepted) => return accepted,
        AcceptAction::Replace => new_entry(request, now),
        AcceptAction::Adopt => Entry {
            attempts: entry.attempts,
            crashes: entry.crashes + u32::from(entry.state == State::InProgress),
            ..new_entry(request, now)
        },
        AcceptAction::Requeue => Entry {
            attempts: entry.attempts,
            ..new_entry(request, now)
        },
    };
    records.remove(&request.key);
    records.entries.insert(request.key.clone(), new);
    Accepted::Stored
}

fn new_entry(request: &AcceptRequest, now: Instant) -> Entry {
    let provenance = request.provenance.as_ref();
    let claim = ClaimRequest {
        key: request.key.clone(),
        token: Token::random(),
        lease: Duration::ZERO,
        max_crashes: ClaimRequest::DEFAULT_MAX_CRASHES,
        event_type: request.event_type.clone(),
        account: request.account.clone(),
        livemode: request.livemode,
    };
    Entry {
        state: State::Queued,
        attempts: 0,
        inbox: Some(InboxEntry {
            queue: request.queue.as_str().into(),
            due_at: Some(now),
            accepted_at: now,
            failures: 0,
            payload: Some(StoredPayload {
                bytes: request.payload.clone(),
                tenant: provenance.and_then(|provenance| provenance.tenant.clone()),
                secret_name: provenance.and_then(|provenance| provenance.secret_name.clone()),
                signed_at: provenance.map(|provenance| provenance.signed_at),
            }),
        }),
        ..Entry::new(&claim, now)
    }
}

fn take(records: &mut Records, request: &TakeRequest, now: Instant) -> Taken {
    let mut due: Vec<_> = records
        .entries
        .iter_mut()
        .filter(|(_, entry)| is_in(entry, &request.queue))
        .filter_map(|(key, entry)| Some((entry.inbox.as_ref()?.due_at?, key, entry)))
        .filter(|(due_at, ..)| *due_at <= now)
        .collect();
    due.sort_by_key(|(due_at, ..)| *due_at);

    let limit = usize::try_from(request.limit).unwrap_or(usize::MAX);
    let mut taken = Taken::default();
    let mut bytes = 0;
    for (_, key, entry) in due.into_iter().take(limit) {
        if entry.state == State::InProgress {
            taken.crashed.push(crash(key, entry, request, now));
            continue;
        }
        let Some(event) = taken_event(key, entry, now) else {
            continue;
        };
        bytes += u64::try_from(event.payload.len()).unwrap_or(u64::MAX);
        if bytes > request.max_bytes && !taken.events.is_empty() {
            taken.has_more = true;
            break;
        }
        entry.state = State::InProgress;
        entry.token = request.token;
        entry.attempts += 1;
        entry.lease_or_settled_at = after(now, request.lease);
        entry.changed_at = now;
        entry.set_due(Some(entry.lease_or_settled_at));
        taken.events.push(event);
    }
    taken
}

fn taken_event(key: &Key, entry: &Entry, now: Instant) -> Option<TakenEvent> {
    let inbox = entry.inbox.as_ref()?;
    let payload = inbox.payload.as_ref()?;
    let signed_at = payload.signed_at;
    Some(TakenEvent {
        attempt: entry.attempts + 1,
        failures: inbox.failures,
        age: now.duration_since(inbox.accepted_at),
        reason: entry.reason.as_deref().map(str::to_owned),
        provenance: signed_at.map(|signed_at| Provenance {
            tenant: payload.tenant.clone(),
            secret_name: payload.secret_name.clone(),
            signed_at,
        }),
        ..TakenEvent::new(key.clone(), payload.bytes.clone())
    })
}

fn crash(key: &Key, entry: &mut Entry, request: &TakeRequest, now: Instant) -> CrashedEvent {
    entry.crashes += 1;
    let is_exhausted = entry.crashes >= request.max_crashes;
    if is_exhausted {
        entry.settle(State::Exhausted, None, now);
    } else {
        entry.settle(State::Released, None, now);
        entry.set_due(Some(after(now, crash_delay(entry.crashes))));
    }
    CrashedEvent::new(key.clone(), entry.event_type.as_str(), is_exhausted)
}

fn reschedule(
    records: &mut Records,
    grant: &Grant,
    change: &Reschedule,
    now: Instant,
) -> ClaimUpdate {
    let Some(entry) = records.entries.get_mut(grant.key()) else {
        return ClaimUpdate::LeaseLost;
    };
    if entry.token != *grant.token() {
        return ClaimUpdate::LeaseLost;
    }
    if entry.state == change.state() {
        return ClaimUpdate::Applied;
    }
    if entry.state != State::InProgress {
        return ClaimUpdate::LeaseLost;
    }
    let payload = entry.inbox.as_ref().and_then(|inbox| inbox.payload.clone());
    records.settle(grant.key(), change.state(), Some(change.reason()), now);
    let entry = records.entries.get_mut(grant.key());
    if let Some(inbox) = entry.and_then(|entry| entry.inbox.as_mut()) {
        inbox.payload = payload;
        inbox.due_at = change.delay().map(|delay| after(now, delay));
        inbox.failures += u32::from(change.is_failure());
    }
    ClaimUpdate::Applied
}

fn select(records: &Records, filter: &Filter) -> Vec<Key> {
    let mut selected: Vec<_> = records
        .entries
        .iter()
        .filter(|(_, entry)| is_in(entry, &filter.queue) && entry.state == filter.state)
        .filter(|(_, entry)| filter.matches_type(entry.event_type.as_str()))
        .collect();
    selected.sort_by_key(|(_, entry)| entry.changed_at);
    selected.truncate(usize::try_from(filter.limit).unwrap_or(usize::MAX));
    selected.into_iter().map(|(key, _)| key.clone()).collect()
}

fn replay_one(records: &mut Records, key: &Key, now: Instant) -> bool {
    let can_run = records.entries.get(key).is_some_and(|entry| {
        let inbox = entry.inbox.as_ref();
        let has_payload = inbox.is_some_and(|inbox| inbox.payload.is_some());
        has_payload && entry.state != State::InProgress
    });
    // Removing it takes the entry out of the order of eviction.
    let Some(mut entry) = can_run.then(|| records.remove(key)).flatten() else {
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
    entry.eviction_seq = None;
    records.entries.insert(key.clone(), entry);
    true
}

fn is_in(entry: &Entry, queue: &Queue) -> bool {
    let inbox = entry.inbox.as_ref();
    inbox.is_some_and(|inbox| *inbox.queue == *queue.as_str())
}

fn count(stats: &mut QueueStats, entry: &Entry, now: Instant) {
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
