use std::collections::BTreeMap;
use std::time::Duration;

use tokio::time::Instant;

use super::entry::after;
use crate::claims::key::Key;

/// Keys of settled events in the order in which they were settled, which is also the order of expiry.
///
/// Each key is stored with the time at which its event was settled, so that expiry does not look up the record.
#[derive(Debug, Default)]
pub(super) struct SettledOrder {
    by_seq: BTreeMap<u64, (Key, Instant)>,
    next_seq: u64,
}

impl SettledOrder {
    /// Appends an event, and returns its position.
    pub(super) fn push(&mut self, key: Key, settled_at: Instant) -> u64 {
        let seq = self.next_seq;
        self.by_seq.insert(seq, (key, settled_at));
        self.next_seq += 1;
        seq
    }

    pub(super) fn remove(&mut self, seq: u64) {
        self.by_seq.remove(&seq);
    }

    /// Removes the event that was settled first.
    pub(super) fn pop_first(&mut self) -> Option<Key> {
        self.by_seq.pop_first().map(|(_, (key, _))| key)
    }

    /// Removes the event that was settled first, if its retention has ended.
    pub(super) fn pop_expired(&mut self, now: Instant, retention: Duration) -> Option<Key> {
        let first = self.by_seq.first_entry()?;
        let (_, settled_at) = *first.get();
        (after(settled_at, retention) <= now).then(|| first.remove().0)
    }
}
