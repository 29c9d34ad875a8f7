use std::collections::HashMap;
use std::collections::hash_map;
use std::time::Duration;

use tokio::time::Instant;

use super::entry::Entry;
use super::settled_order::SettledOrder;
use crate::claims::claim::{Claim, ClaimRequest, ClaimUpdate, Grant};
use crate::claims::decision::{ClaimAction, decide};
use crate::claims::key::Key;
use crate::claims::record::{Record, State};
use crate::claims::store::NO_HANDLER_RAN;

/// All records, under one lock.
#[derive(Debug, Default)]
pub(crate) struct Records {
    pub(crate) entries: HashMap<Key, Entry>,
    /// When each paused queue of an inbox was paused.
    #[cfg(feature = "testing")]
    pub(crate) paused_queues: HashMap<String, Instant>,
    settled: SettledOrder,
    /// Whether an event was ever evicted before its retention ended.
    pub(super) has_evicted: bool,
}

/// The store is full, and no record can be evicted: all events are in progress.
#[derive(Debug)]
pub(crate) struct Full;

impl Records {
    pub(crate) fn claim(
        &mut self,
        request: &ClaimRequest,
        now: Instant,
        retention: Duration,
        capacity: usize,
    ) -> Result<Claim, Full> {
        // Removing up to two per claim keeps expired records from accumulating, at a constant cost.
        self.purge_settled(2, now, retention);
        let is_full = self.entries.len() >= capacity;
        let key = &request.key;
        let entry = match self.entries.entry(key.clone()) {
            hash_map::Entry::Occupied(occupied) => occupied.into_mut(),
            hash_map::Entry::Vacant(vacant) if !is_full => {
                vacant.insert(Entry::new(request, now));
                return Ok(Claim::Acquired { attempt: 1 });
            }
            hash_map::Entry::Vacant(_) => {
                return self.claim_in_full(request, now, retention);
            }
        };
        match decide(&entry.found(request, now, retention), request.max_crashes) {
            ClaimAction::Respond(claim) => return Ok(claim),
            ClaimAction::Replace => {
                if let Some(seq) = entry.eviction_seq {
                    self.settled.remove(seq);
                }
                *entry = Entry::new(request, now);
            }
            ClaimAction::Exhaust => {
                entry.crash();
                self.settle(key, State::Exhausted, None, now);
                return Ok(Claim::Exhausted);
            }
            ClaimAction::Reclaim => {
                entry.reclaim(request, now);
                if let Some(seq) = entry.eviction_seq.take() {
                    self.settled.remove(seq);
                }
            }
        }
        Ok(Claim::Acquired {
            attempt: entry.attempts,
        })
    }

    /// Claims a new event in a full store: evicts the event that was settled first or, if there is none, removes expired
    /// claims.
    fn claim_in_full(
        &mut self,
        request: &ClaimRequest,
        now: Instant,
        retention: Duration,
    ) -> Result<Claim, Full> {
        if let Some(key) = self.settled.pop_first() {
            self.entries.remove(&key);
            self.has_evicted = true;
        } else if self.purge_abandoned(usize::MAX, now, retention) == 0 {
            return Err(Full);
        }
        self.entries
            .insert(request.key.clone(), Entry::new(request, now));
        Ok(Claim::Acquired { attempt: 1 })
    }

    pub(crate) fn renew(&mut self, grant: &Grant, now: Instant) -> ClaimUpdate {
        self.entries
            .get_mut(grant.key())
            .map_or(ClaimUpdate::LeaseLost, |entry| entry.renew(grant, now))
    }

    /// Settles a claim. Also returns `Applied` if an earlier call settled it in the same way.
    pub(crate) fn settle_claim(
        &mut self,
        grant: &Grant,
        state: State,
        reason: Option<&str>,
        now: Instant,
    ) -> ClaimUpdate {
        let Some(entry) = self.entries.get_mut(grant.key()) else {
            return ClaimUpdate::LeaseLost;
        };
        if entry.token != *grant.token() {
            return ClaimUpdate::LeaseLost;
        }
        if entry.state == state {
            return ClaimUpdate::Applied;
        }
        if entry.state != State::InProgress {
            return ClaimUpdate::LeaseLost;
        }
        settle(entry, &mut self.settled, grant.key(), state, reason, now);
        ClaimUpdate::Applied
    }

    pub(crate) fn withdraw(&mut self, grant: &Grant, now: Instant) -> ClaimUpdate {
        match self.entries.get(grant.key()) {
            Some(entry)
                if entry.state == State::InProgress
                    && entry.token == *grant.token()
                    && entry.attempts == 1
                    && !entry.is_queued() =>
            {
                self.remove(grant.key());
                ClaimUpdate::Applied
            }
            _ => self.settle_claim(grant, State::Released, Some(NO_HANDLER_RAN), now),
        }
    }

    pub(crate) fn remove(&mut self, key: &Key) -> Option<Entry> {
        let removed = self.entries.remove(key)?;
        if let Some(seq) = removed.eviction_seq {
            self.settled.remove(seq);
        }
        Some(removed)
    }

    /// Removes the record of an event that is neither in progress nor in an inbox.
    pub(super) fn remove_settled(&mut self, key: &Key) -> Option<Entry> {
        let entry = self.entries.get(key)?;
        let is_kept = entry.state == State::InProgress || entry.is_queued();
        (!is_kept).then(|| self.remove(key)).flatten()
    }

    pub(super) fn record(&self, key: &Key, now: Instant) -> Option<Record> {
        self.entries.get(key).map(|entry| entry.record(key, now))
    }

    pub(crate) fn purge(&mut self, limit: usize, now: Instant, retention: Duration) -> usize {
        let settled = self.purge_settled(limit, now, retention);
        settled + self.purge_abandoned(limit - settled, now, retention)
    }

    pub(crate) fn list(&self, state: State, limit: usize, now: Instant) -> Vec<Record> {
        let matching = self
            .entries
            .iter()
            .filter(|(_, entry)| entry.state == state);
        let mut records: Vec<_> = matching
            .map(|(key, entry)| entry.record(key, now))
            .collect();
        records.sort_by_key(|record| std::cmp::Reverse(record.age));
        records.truncate(limit);
        records
    }

    fn purge_settled(&mut self, limit: usize, now: Instant, retention: Duration) -> usize {
        let mut removed = 0;
        while removed < limit
            && let Some(key) = self.settled.pop_expired(now, retention)
        {
            self.entries.remove(&key);
            removed += 1;
        }
        removed
    }

    /// Removes abandoned claims: those in progress for which the retention has ended after the lease.
    fn purge_abandoned(&mut self, limit: usize, now: Instant, retention: Duration) -> usize {
        let mut removed = 0;
        self.entries.retain(|_, entry| {
            let is_abandoned = removed < limit
                && entry.state == State::InProgress
                && entry.has_expired(now, retention);
            removed += usize::from(is_abandoned);
            !is_abandoned
        });
        removed
    }

    pub(crate) fn settle(&mut self, key: &Key, state: State, reason: Option<&str>, now: Instant) {
        if let Some(entry) = self.entries.get_mut(key) {
            settle(entry, &mut self.settled, key, state, reason, now);
        }
    }
}

fn settle(
    entry: &mut Entry,
    order: &mut SettledOrder,
    key: &Key,
    state: State,
    reason: Option<&str>,
    now: Instant,
) {
    entry.settle(state, reason, now);
    if !entry.must_be_kept() {
        entry.eviction_seq = Some(order.push(key.clone(), now));
    }
}
