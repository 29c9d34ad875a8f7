use std::collections::HashMap;
use std::future::ready;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use tower_stripe_webhook::claims::{
    BoxFuture, Claim, ClaimRequest, ClaimStore, ClaimUpdate, Grant, Key, Record, State, StoreError,
    Token,
};

/// Keeps records in a map, behind a lock.
pub struct MapStore {
    entries: Mutex<HashMap<Key, Entry>>,
    retention: Duration,
}

struct Entry {
    record: Record,
    token: Token,
    changed_at: Instant,
    /// While in progress, when the lease expires. Afterward, when the event was settled.
    held_until: Instant,
}

impl MapStore {
    pub fn new(retention: Duration) -> Self {
        Self {
            entries: Mutex::default(),
            retention,
        }
    }

    /// Moves the event to `state`, if the grant's claim still holds.
    fn update(&self, grant: &Grant, state: State, reason: Option<&str>) -> ClaimUpdate {
        let mut entries = self.entries.lock().unwrap();
        match entries.get_mut(grant.key()) {
            Some(entry) if entry.token == *grant.token() => entry.update(state, grant.lease(), reason),
            // The record is gone, or another delivery holds the claim.
            _ => ClaimUpdate::LeaseLost,
        }
    }
}

impl Entry {
    fn new(request: &ClaimRequest, now: Instant) -> Self {
        let mut record = Record::new(request.key.clone(), State::InProgress);
        record.event_type = request.event_type.as_str().to_owned();
        record.account.clone_from(&request.account);
        record.livemode = request.livemode;
        record.attempts = 1;
        Self {
            record,
            token: request.token,
            changed_at: now,
            held_until: now + request.lease,
        }
    }

    fn has_expired(&self, now: Instant, retention: Duration) -> bool {
        self.held_until + retention <= now
    }

    fn record(&self) -> Record {
        let mut record = self.record.clone();
        record.age = self.changed_at.elapsed();
        record
    }

    fn claim(&mut self, request: &ClaimRequest, now: Instant) -> Claim {
        match self.record.state {
            // The response to this very claim was lost.
            State::InProgress if self.token == request.token => {
                let attempt = self.record.attempts;
                return Claim::Acquired { attempt };
            }
            State::InProgress if now < self.held_until => {
                let retry_after = self.held_until - now;
                return Claim::InProgress { retry_after };
            }
            // The lease expired: the process that held it crashed or froze.
            State::InProgress => self.record.crashes += 1,
            // The handler failed, which is not a crash.
            State::Released => {}
            State::Completed => return Claim::Completed,
            State::Discarded => return Claim::Discarded,
            _ => return Claim::Exhausted,
        }
        self.changed_at = now;
        if self.record.state == State::InProgress && self.record.crashes >= request.max_crashes {
            self.record.state = State::Exhausted;
            self.held_until = now;
            return Claim::Exhausted;
        }
        self.record.state = State::InProgress;
        self.record.attempts += 1;
        self.token = request.token;
        self.held_until = now + request.lease;
        let attempt = self.record.attempts;
        Claim::Acquired { attempt }
    }

    fn update(&mut self, state: State, lease: Duration, reason: Option<&str>) -> ClaimUpdate {
        match self.record.state {
            State::InProgress => {
                let now = Instant::now();
                self.changed_at = now;
                self.held_until = match state {
                    State::InProgress => now + lease,
                    _ => now,
                };
                self.record.state = state;
                if let Some(reason) = reason {
                    self.record.reason = Some(reason.to_owned());
                }
                ClaimUpdate::Applied
            }
            // A retry of an earlier call, whose response was lost.
            settled if settled == state => ClaimUpdate::Applied,
            // A late renewal.
            State::Completed if state == State::InProgress => ClaimUpdate::Applied,
            _ => ClaimUpdate::LeaseLost,
        }
    }
}

impl ClaimStore for MapStore {
    fn claim<'a>(&'a self, request: &'a ClaimRequest) -> BoxFuture<'a, Result<Claim, StoreError>> {
        // Under the lock, the decision and the write are one atomic step. A database needs a conditional write.
        let mut entries = self.entries.lock().unwrap();
        let now = Instant::now();
        let claim = match entries.get_mut(&request.key) {
            Some(entry) if !entry.has_expired(now, self.retention) => entry.claim(request, now),
            _ => {
                entries.insert(request.key.clone(), Entry::new(request, now));
                Claim::Acquired { attempt: 1 }
            }
        };
        Box::pin(ready(Ok(claim)))
    }

    fn renew<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(ready(Ok(self.update(grant, State::InProgress, None))))
    }

    fn complete<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(ready(Ok(self.update(grant, State::Completed, None))))
    }

    fn release<'a>(
        &'a self,
        grant: &'a Grant,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(ready(Ok(self.update(grant, State::Released, Some(reason)))))
    }

    fn discard<'a>(
        &'a self,
        grant: &'a Grant,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(ready(Ok(self.update(grant, State::Discarded, Some(reason)))))
    }

    fn forget<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
        let removed = self.entries.lock().unwrap().remove(key);
        Box::pin(ready(Ok(removed.is_some())))
    }

    fn forget_settled<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
        let mut entries = self.entries.lock().unwrap();
        let is_settled = |entry: &Entry| entry.record.state != State::InProgress;
        let is_removed = entries.get(key).is_some_and(is_settled) && entries.remove(key).is_some();
        Box::pin(ready(Ok(is_removed)))
    }

    fn record<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<Option<Record>, StoreError>> {
        let record = self.entries.lock().unwrap().get(key).map(Entry::record);
        Box::pin(ready(Ok(record)))
    }

    fn purge(&self, limit: u32) -> BoxFuture<'_, Result<u64, StoreError>> {
        let mut removed = 0;
        let now = Instant::now();
        self.entries.lock().unwrap().retain(|_, entry| {
            let is_kept = removed == u64::from(limit) || !entry.has_expired(now, self.retention);
            removed += u64::from(!is_kept);
            is_kept
        });
        Box::pin(ready(Ok(removed)))
    }

    fn list(&self, state: State, limit: u32) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
        let entries = self.entries.lock().unwrap();
        let mut found: Vec<_> = entries
            .values()
            .filter(|entry| entry.record.state == state)
            .collect();
        found.sort_by_key(|entry| entry.changed_at);
        found.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        Box::pin(ready(Ok(found.into_iter().map(Entry::record).collect())))
    }
}
