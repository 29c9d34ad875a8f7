use std::borrow::Cow;

use super::rejection::{DedupRejectionKind, NOT_COMMITTED};
use crate::claims::ClaimStore;
use crate::claims::StoreError;
use crate::claims::{ClaimUpdate, Completion, Grant};
use crate::observe::Outcome;

/// The change that ends a claim after its handler has ended.
#[derive(Debug)]
pub(super) struct Settlement {
    change: Change,
    /// The handler completes the event in its own transaction, so only the record shows whether it did.
    in_transaction: bool,
}

#[derive(Debug)]
pub(super) enum Change {
    Complete,
    Release(Cow<'static, str>),
    Discard(Cow<'static, str>),
    /// No handler ran.
    Withdraw,
}

/// How a claim was settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SettledBy {
    Change,
    /// The handler's own transaction completed the event.
    Transaction,
    /// Nothing: the lease was lost.
    Nobody,
}

impl Settlement {
    pub(super) fn new(change: Change, grant: &Grant) -> Self {
        Self {
            change,
            in_transaction: grant.is_left_to_transaction(),
        }
    }

    /// Settles the claim. Can be repeated after an error.
    pub(super) async fn apply(
        &self,
        store: &dyn ClaimStore,
        grant: &Grant,
    ) -> Result<SettledBy, StoreError> {
        let settled = match (&self.change, self.in_transaction) {
            (Change::Complete, false) => store.complete(grant).await?,
            (Change::Complete, true) => return confirm(store, grant, NOT_COMMITTED).await,
            (Change::Release(reason), false) => store.release(grant, reason).await?,
            (Change::Release(reason), true) => return confirm(store, grant, reason).await,
            (Change::Discard(reason), false) => store.discard(grant, reason).await?,
            (Change::Discard(reason), true) => match store.discard(grant, reason).await? {
                // By rule 6, `complete` applies if this claim has already completed the event.
                ClaimUpdate::LeaseLost if store.complete(grant).await? == ClaimUpdate::Applied => {
                    return Ok(SettledBy::Transaction);
                }
                settled => settled,
            },
            (Change::Withdraw, _) => {
                // A record that is gone, or that another delivery has claimed, needs no withdrawal.
                let (ClaimUpdate::Applied | ClaimUpdate::LeaseLost) = store.withdraw(grant).await?;
                ClaimUpdate::Applied
            }
        };
        Ok(match settled {
            ClaimUpdate::Applied => SettledBy::Change,
            ClaimUpdate::LeaseLost => SettledBy::Nobody,
        })
    }

    /// Returns whether a lost lease means that the work may have been done twice. It does not if the work was
    /// in a transaction, which did not commit.
    pub(super) fn may_have_run_twice(&self) -> bool {
        !self.in_transaction
    }

    /// Returns what to report: what the handler decided, unless the record differs from it.
    pub(super) fn outcome(&self, decided: Outcome, settled: SettledBy) -> Outcome {
        match (&self.change, self.in_transaction, settled) {
            (Change::Complete, true, SettledBy::Change) => Outcome::NotCommitted,
            (Change::Complete | Change::Discard(_), _, SettledBy::Nobody) => Outcome::LeaseLost,
            (_, _, SettledBy::Transaction) => Outcome::Completed,
            _ => decided,
        }
    }

    /// Returns the rejection that replaces the handler's response, now that the record is known. A 2xx for an
    /// event that is not completed would end Stripe's retries.
    pub(super) fn rejection(
        &self,
        settled: &Result<SettledBy, StoreError>,
    ) -> Option<DedupRejectionKind> {
        match (&self.change, self.in_transaction, settled) {
            (Change::Complete, true, Ok(SettledBy::Change)) => {
                Some(DedupRejectionKind::NotCommitted)
            }
            (Change::Complete, true, Err(_)) => Some(DedupRejectionKind::CommitUnknown),
            (Change::Complete | Change::Discard(_), true, Ok(SettledBy::Nobody)) => {
                Some(DedupRejectionKind::LeaseLost)
            }
            _ => None,
        }
    }
}

async fn confirm(
    store: &dyn ClaimStore,
    grant: &Grant,
    reason: &str,
) -> Result<SettledBy, StoreError> {
    let completion = store.release_unless_completed(grant, reason).await?;
    Ok(match completion {
        Completion::Completed => SettledBy::Transaction,
        Completion::Released => SettledBy::Change,
        Completion::LeaseLost => SettledBy::Nobody,
    })
}
