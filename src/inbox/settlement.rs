use std::borrow::Cow;
use std::sync::Arc;

use super::completions::Completions;
use super::reschedule::Reschedule;
use crate::claims::{ClaimUpdate, Grant, StoreError};
use crate::observe::Outcome;

/// The change that ends the claim of an event after its handler has ended.
#[derive(Debug)]
pub(super) enum Settlement {
    Complete {
        /// The change if the handler completes the event in its own transaction, and did not commit it.
        if_not_committed: Reschedule,
    },
    Discard(Cow<'static, str>),
    Reschedule(Reschedule),
}

/// How a claim was settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Settled {
    /// The event is completed or discarded.
    Finished,
    Rescheduled,
    LeaseLost,
}

impl Settlement {
    /// Settles the claim. Can be repeated after an error.
    pub(super) async fn apply(
        &self,
        completions: &Arc<Completions>,
        grant: &Grant,
    ) -> Result<Settled, StoreError> {
        let store = &*completions.runner().store;
        let in_transaction = grant.is_left_to_transaction();
        let update = match self {
            Self::Complete { .. } if !in_transaction => completions.complete(grant).await?,
            Self::Discard(reason) => store.discard(grant, reason).await?,
            Self::Complete {
                if_not_committed: change,
            }
            | Self::Reschedule(change) => match store.reschedule(grant, change).await? {
                ClaimUpdate::Applied => return Ok(Settled::Rescheduled),
                ClaimUpdate::LeaseLost => ClaimUpdate::LeaseLost,
            },
        };
        Ok(match update {
            ClaimUpdate::Applied => Settled::Finished,
            // By the rules of `ClaimStore`, `complete` applies if the handler's transaction has already completed
            // the event under this claim.
            ClaimUpdate::LeaseLost
                if in_transaction && store.complete(grant).await? == ClaimUpdate::Applied =>
            {
                Settled::Finished
            }
            ClaimUpdate::LeaseLost => Settled::LeaseLost,
        })
    }

    /// Returns what to report: what the handler decided, unless the record differs from it.
    pub(super) fn outcome(&self, decided: Outcome, settled: Settled) -> Outcome {
        match (self, settled) {
            (Self::Complete { .. } | Self::Discard(_), Settled::LeaseLost) => Outcome::LeaseLost,
            (Self::Complete { .. }, Settled::Rescheduled) => Outcome::NotCommitted,
            // The handler's own transaction has completed the event.
            (Self::Reschedule(_), Settled::Finished) => Outcome::Completed,
            (Self::Reschedule(Reschedule::Exhaust { .. }), Settled::Rescheduled) => {
                Outcome::GivenUp
            }
            _ => decided,
        }
    }

    /// Returns how the event is rescheduled, if it is.
    pub(super) fn reschedule(&self) -> Option<&Reschedule> {
        match self {
            Self::Complete { if_not_committed } => Some(if_not_committed),
            Self::Reschedule(change) => Some(change),
            Self::Discard(_) => None,
        }
    }
}
