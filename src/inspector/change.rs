//! Changes one event, or all that match.

use super::config::Config;
use super::criteria::Criteria;
use super::failure::Failure;
use super::progress::Progress;
use super::target::{Target, count, eligible};
use crate::inbox::{Filter, InboxStore, OperatorAction, Selection};

/// A change of events that a user asked for.
pub(super) enum Change {
    Replay,
    Discard { reason: String },
}

impl Change {
    /// Changes the events of a target.
    ///
    /// # Errors
    ///
    /// Returns an error if the store failed before anything was changed.
    pub(super) async fn apply(
        &self,
        config: &Config,
        target: &Target<'_>,
    ) -> Result<Progress, Failure> {
        match target {
            Target::One { inspected, event } => {
                let selection = Selection::Key(event.record.key.clone());
                Ok(self
                    .step(config, &*inspected.store, &selection)
                    .await
                    .into())
            }
            Target::Matching(criteria) => self.apply_to_all(config, criteria).await,
        }
    }

    /// Changes all events that match, a thousand at a time.
    ///
    /// It stops at the number that matched when it began: an event that fails again meanwhile may match again.
    async fn apply_to_all(
        &self,
        config: &Config,
        criteria: &Criteria<'_>,
    ) -> Result<Progress, Failure> {
        let action = self.action();
        let max = count(config, criteria, action).await?.action_limit();
        let mut progress = Progress::default();
        loop {
            let changed = u32::try_from(progress.changed).unwrap_or(u32::MAX);
            let left = max.saturating_sub(changed);
            if left == 0 {
                break;
            }
            let filter = eligible(criteria, action).with_limit(left.min(Filter::DEFAULT_LIMIT));
            let selection = Selection::Filter(filter);
            let step = self.step(config, &*criteria.inspected.store, &selection);
            if !progress.add(step.await) {
                break;
            }
        }
        Ok(progress)
    }

    fn action(&self) -> OperatorAction {
        match self {
            Self::Replay => OperatorAction::Replay,
            Self::Discard { .. } => OperatorAction::Discard,
        }
    }

    async fn step(
        &self,
        config: &Config,
        store: &dyn InboxStore,
        selection: &Selection,
    ) -> Result<u64, Failure> {
        // Lazy, because a store may do its work, and panic, before it returns the future.
        let call = async {
            match self {
                Self::Replay => store.replay(selection).await,
                Self::Discard { reason } => store.discard_events(selection, reason).await,
            }
        };
        config.change(call).await
    }
}
