//! How events move: accept, take, crash and reschedule.

use std::mem;
use std::time::Duration;

use tokio::time::Instant;

use super::operator::{has_payload, is_in};
use crate::claims::memory::entry::{Entry, InboxEntry, StoredPayload, after};
use crate::claims::memory::records::Records;
use crate::claims::{ClaimRequest, ClaimUpdate, Grant, Key, State, Token};
use crate::inbox::accept::{AcceptRequest, Accepted, Provenance};
use crate::inbox::crash_delay::crash_delay;
use crate::inbox::decision::{AcceptAction, FoundRecord, decide};
use crate::inbox::queue::Queue;
use crate::inbox::reschedule::Reschedule;
use crate::inbox::take::{CrashedEvent, TakeRequest, Taken, TakenEvent};

pub(super) fn accept(
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
        // A handler can discard an event for the same reason. That deletes the payload.
        lacked_handler: entry.reason.as_deref() == Some(Reschedule::NO_HANDLER)
            && has_payload(entry),
    };
    let new = match decide(&found, request.is_resend) {
        AcceptAction::Respond(accepted) => return accepted,
        AcceptAction::Replace => new_entry(request, now),
        AcceptAction::Adopt => {
            if entry.state == State::InProgress {
                entry.crash();
            }
            Entry {
                attempts: entry.attempts,
                crashes: entry.crashes,
                ended_attempts: mem::take(&mut entry.ended_attempts),
                ..new_entry(request, now)
            }
        }
        AcceptAction::Requeue => Entry {
            attempts: entry.attempts,
            ended_attempts: mem::take(&mut entry.ended_attempts),
            ..new_entry(request, now)
        },
    };
    records.remove(&request.key);
    records.entries.insert(request.key.clone(), new);
    Accepted::Stored
}

fn new_entry(request: &AcceptRequest, now: Instant) -> Entry {
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
        inbox: Some(Box::new(InboxEntry {
            queue: request.queue.as_str().into(),
            due_at: Some(now),
            accepted_at: now,
            failures: 0,
            payload: Some(payload(request)),
        })),
        ..Entry::new(&claim, now)
    }
}

fn payload(request: &AcceptRequest) -> StoredPayload {
    let provenance = request.provenance.as_ref();
    StoredPayload {
        bytes: request.payload.clone(),
        tenant: provenance.and_then(|provenance| provenance.tenant.clone()),
        secret_name: provenance.and_then(|provenance| provenance.secret_name.clone()),
        signed_at: provenance.and_then(|provenance| provenance.signed_at),
        traceparent: request.traceparent.clone(),
    }
}

pub(super) fn restore_payload(
    records: &mut Records,
    request: &AcceptRequest,
    attempts: u32,
) -> bool {
    let Some(entry) = records.entries.get_mut(&request.key) else {
        return false;
    };
    let is_unchanged = entry.state != State::InProgress && entry.attempts == attempts;
    match &mut entry.inbox {
        Some(inbox) if is_unchanged && inbox.payload.is_none() => {
            inbox.payload = Some(payload(request));
            true
        }
        _ => false,
    }
}

pub(super) fn take(records: &mut Records, request: &TakeRequest, now: Instant) -> Taken {
    if records.paused_queues.contains_key(request.queue.as_str()) {
        return Taken::default();
    }
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
    for (due_at, key, entry) in due.into_iter().take(limit) {
        if entry.state == State::InProgress {
            taken.crashed.push(crash(key, entry, request, now));
            continue;
        }
        let waited = now.duration_since(due_at);
        let Some(event) = taken_event(key, entry, now, waited) else {
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

fn taken_event(key: &Key, entry: &Entry, now: Instant, waited: Duration) -> Option<TakenEvent> {
    let inbox = entry.inbox.as_ref()?;
    let payload = inbox.payload.as_ref()?;
    Some(TakenEvent {
        attempt: entry.attempts + 1,
        failures: inbox.failures,
        age: now.duration_since(inbox.accepted_at),
        waited,
        reason: entry.reason.as_deref().map(str::to_owned),
        provenance: Provenance::from_parts(
            payload.tenant.clone(),
            payload.secret_name.clone(),
            payload.signed_at,
        ),
        traceparent: payload.traceparent.clone(),
        ..TakenEvent::new(key.clone(), payload.bytes.clone())
    })
}

fn crash(key: &Key, entry: &mut Entry, request: &TakeRequest, now: Instant) -> CrashedEvent {
    entry.crash();
    let is_exhausted = entry.crashes >= request.max_crashes;
    if is_exhausted {
        entry.settle(State::Exhausted, None, now);
    } else {
        entry.settle(State::Released, None, now);
        entry.set_due(Some(after(now, crash_delay(entry.crashes))));
    }
    CrashedEvent::new(key.clone(), entry.event_type.as_str(), is_exhausted)
}

pub(super) fn abandon(records: &mut Records, queue: &Queue, token: &Token, now: Instant) -> u64 {
    let mut count = 0;
    for entry in records.entries.values_mut() {
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
    count
}

pub(super) fn reschedule(
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
