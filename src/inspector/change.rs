//! Changes one event, or all that match.

use super::config::Config;
use super::criteria::Criteria;
use super::failure::Failure;
use super::target::{Target, changeable, count};
use crate::inbox::{EventCount, Filter, InboxStore, Selection};

/// A change of events that a user asked for.
pub(super) enum Change {
    Replay,
    Discard { reason: String },
}

impl Change {
    /// Changes the events of a target, and returns how many.
    pub(super) async fn apply(&self, config: &Config, target: &Target<'_>) -> Result<u64, Failure> {
        match target {
            Target::One { inspected, event } => {
                let selection = Selection::Key(event.record.key.clone());
                self.step(config, &*inspected.store, &selection).await
            }
            Target::Matching(criteria) => self.apply_to_all(config, criteria).await,
        }
    }

    /// Changes all events that match, a thousand at a time.
    ///
    /// It stops at the number that matched when it began: an event that fails again meanwhile may match again.
    async fn apply_to_all(&self, config: &Config, criteria: &Criteria<'_>) -> Result<u64, Failure> {
        let mut left = match count(config, criteria).await? {
            EventCount::Exactly(events) => events,
            // The store stopped counting, perhaps before it found any.
            EventCount::AtLeast(_) => EventCount::MAX,
        };
        let mut changed = 0;
        while left > 0 {
            let filter = changeable(criteria).with_limit(left.min(Filter::DEFAULT_LIMIT));
            let selection = Selection::Filter(filter);
            let step = self
                .step(config, &*criteria.inspected.store, &selection)
                .await?;
            if step == 0 {
                break;
            }
            changed += step;
            left = left.saturating_sub(u32::try_from(step).unwrap_or(u32::MAX));
        }
        Ok(changed)
    }

    async fn step(
        &self,
        config: &Config,
        store: &dyn InboxStore,
        selection: &Selection,
    ) -> Result<u64, Failure> {
        let call = match self {
            Self::Replay => store.replay(selection),
            Self::Discard { reason } => store.discard_events(selection, reason),
        };
        config.change(call).await
    }
}
