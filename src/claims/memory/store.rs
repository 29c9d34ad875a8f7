use std::error::Error;
use std::fmt;
use std::future::ready;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::records::Records;
use crate::claims::claim::{Claim, ClaimRequest, ClaimUpdate, Grant};
use crate::claims::error::StoreError;
use crate::claims::key::Key;
use crate::claims::past_attempt::PastAttempt;
use crate::claims::record::{Record, State};
use crate::claims::store::{BoxFuture, ClaimStore};
use crate::observe::{Observation, Observer, Reporter};

/// Keeps claims in the memory of this process.
///
/// Use it for tests, and for a service of one process whose handlers may run again after a restart.
///
/// By default, it keeps an event for 3 days, which is how long Stripe retries, and holds up to 100,000 events (about
/// 30 MB). A full store evicts the event that was settled first, and logs one warning. Events in progress are never
/// evicted. If all events are in progress, the store rejects new claims, and Stripe receives 503.
#[derive(Debug)]
pub struct MemoryStore {
    records: Mutex<Records>,
    has_warned: AtomicBool,
    reporter: Reporter,
    pub(crate) retention: Duration,
    capacity: usize,
}

impl MemoryStore {
    /// Default maximum number of events: 100,000.
    pub const DEFAULT_CAPACITY: usize = 100_000;

    /// Default retention: 3 days.
    pub const DEFAULT_RETENTION: Duration = Duration::from_secs(3 * 24 * 60 * 60);

    /// Creates an empty store.
    pub fn new() -> Self {
        Self {
            records: Mutex::default(),
            has_warned: AtomicBool::new(false),
            reporter: Reporter::default(),
            retention: Self::DEFAULT_RETENTION,
            capacity: Self::DEFAULT_CAPACITY,
        }
    }

    /// Sets the maximum number of events. Zero counts as one.
    #[must_use]
    pub fn with_capacity(mut self, events: usize) -> Self {
        self.capacity = events.max(1);
        self
    }

    /// Sets how long the store keeps an event after its last change.
    #[must_use]
    pub fn with_retention(mut self, retention: Duration) -> Self {
        self.retention = retention;
        self
    }

    /// Sets who observes that the store is full: the observer of the layer does not see into its store.
    #[must_use]
    pub fn with_observer(self, observer: impl Observer) -> Self {
        Self {
            reporter: Reporter::new(observer),
            ..self
        }
    }

    /// Locks the records. Callers read the clock under the lock, so that `now` never decreases from call to call.
    pub(crate) fn records(&self) -> MutexGuard<'_, Records> {
        // A panic under the lock does not leave the records inconsistent, so poisoning can be ignored.
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn settle(
        &self,
        grant: &Grant,
        state: State,
        reason: Option<&str>,
    ) -> BoxFuture<'_, Result<ClaimUpdate, StoreError>> {
        let settled = self
            .records()
            .settle_claim(grant, state, reason, Instant::now());
        Box::pin(ready(Ok(settled)))
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl ClaimStore for MemoryStore {
    fn claim<'a>(&'a self, request: &'a ClaimRequest) -> BoxFuture<'a, Result<Claim, StoreError>> {
        let mut records = self.records();
        let claim = records.claim(request, Instant::now(), self.retention, self.capacity);
        let has_evicted = records.has_evicted;
        // The observer may call the store, so the lock must be free.
        drop(records);
        if has_evicted && !self.has_warned.swap(true, Ordering::Relaxed) {
            self.reporter.report(Observation::MemoryStoreFull {
                capacity: self.capacity,
            });
        }
        Box::pin(ready(claim.map_err(|_| StoreError::new(MemoryStoreFull))))
    }

    fn renew<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        let renewed = self.records().renew(grant, Instant::now());
        Box::pin(ready(Ok(renewed)))
    }

    fn complete<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        self.settle(grant, State::Completed, None)
    }

    fn release<'a>(
        &'a self,
        grant: &'a Grant,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        self.settle(grant, State::Released, Some(reason))
    }

    fn discard<'a>(
        &'a self,
        grant: &'a Grant,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        self.settle(grant, State::Discarded, Some(reason))
    }

    fn withdraw<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(ready(Ok(self.records().withdraw(grant, Instant::now()))))
    }

    fn forget<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(ready(Ok(self.records().remove(key).is_some())))
    }

    fn forget_settled<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(ready(Ok(self.records().remove_settled(key).is_some())))
    }

    fn record<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<Option<Record>, StoreError>> {
        Box::pin(ready(Ok(self.records().record(key, Instant::now()))))
    }

    fn purge(&self, limit: u32) -> BoxFuture<'_, Result<u64, StoreError>> {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let removed = self.records().purge(limit, Instant::now(), self.retention);
        Box::pin(ready(Ok(u64::try_from(removed).unwrap_or(u64::MAX))))
    }

    fn list(&self, state: State, limit: u32) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let records = self.records().list(state, limit, Instant::now());
        Box::pin(ready(Ok(records)))
    }

    fn past_attempts<'a>(
        &'a self,
        key: &'a Key,
    ) -> BoxFuture<'a, Result<Vec<PastAttempt>, StoreError>> {
        let records = self.records();
        let now = Instant::now();
        let entry = records.entries.get(key);
        let attempts = entry.map(|entry| entry.ended_attempts.at(now));
        Box::pin(ready(Ok(attempts.unwrap_or_default())))
    }
}

/// Every event in a full [`MemoryStore`] is in progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct MemoryStoreFull;

impl fmt::Display for MemoryStoreFull {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "memory store full of events in progress: raise `MemoryStore::with_capacity`, or lower \
             `DedupLayer::with_max_in_flight`",
        )
    }
}

impl Error for MemoryStoreFull {}
