use std::pin::Pin;
use std::sync::Arc;

use super::claim::{Claim, ClaimRequest, ClaimUpdate, Completion, Grant};
use super::error::StoreError;
use super::key::Key;
use super::record::{Record, State};

/// What the methods of a [`ClaimStore`] return.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Where claims are kept.
///
/// # What a store owes
///
/// 1. One conditional write decides each claim and each change: of any number of callers at the same
///    time, one acquires. Never look first and write then.
/// 2. The store's clock decides whether a lease has lapsed and a record has expired, not the caller's.
/// 3. A claim of an event that is absent, or whose record has expired, is acquired with attempt 1; of
///    one that is released, or whose lease has lapsed, with the next attempt. A lapsed lease counts as
///    a crash; the one that reaches `max_crashes` leaves the event exhausted.
///    A release is no crash, however many there are. A lease of zero has lapsed when it is made, and
///    with a retention of zero a record has expired when it is settled.
/// 4. A claim that is made again with the token of the claim that holds is acquired, with the same
///    attempt: its first answer was lost.
/// 5. [`renew`](Self::renew), [`complete`](Self::complete), [`release`](Self::release) and
///    [`discard`](Self::discard) change a record that is in progress under the grant's token, even when the
///    lease has lapsed and nobody has claimed it since. With any other token, or with no record, they
///    change nothing and answer [`LeaseLost`](ClaimUpdate::LeaseLost).
/// 6. Made again, a change that was applied is applied. `renew` of what is done is applied too: nothing
///    was lost. Any other change of a settled record is `LeaseLost`.
/// 7. A record outlives its last change, and its lease, by the store's retention. Stripe can be asked
///    to send an event again for 30 days.
///
/// The contract is executable: with the feature `testing`, `testing::claim_store_contract!` makes tests
/// of it for a store of your own.
///
/// All methods can be cancelled: what they did before holds, and the record is never between two
/// states.
pub trait ClaimStore: Send + Sync + 'static {
    /// Claims an event.
    ///
    /// # Errors
    ///
    /// [`StoreError`]; the claim may have been made.
    fn claim<'a>(&'a self, request: &'a ClaimRequest) -> BoxFuture<'a, Result<Claim, StoreError>>;

    /// Lets the lease of a claim begin anew.
    ///
    /// # Errors
    ///
    /// [`StoreError`]; it may have been done.
    fn renew<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>>;

    /// Marks the event as handled, never to be handled again.
    ///
    /// # Errors
    ///
    /// [`StoreError`]; it may have been done.
    fn complete<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>>;

    /// Gives the event back, to be claimed when it is delivered again. `error` says why: any text. What
    /// a store cannot keep of it, such as a NUL, it leaves out rather than fail.
    ///
    /// # Errors
    ///
    /// [`StoreError`]; it may have been done.
    fn release<'a>(
        &'a self,
        grant: &'a Grant,
        error: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>>;

    /// Marks the event as discarded, never to be handled again. `error` says why, as in
    /// [`release`](Self::release).
    ///
    /// # Errors
    ///
    /// [`StoreError`]; it may have been done.
    fn discard<'a>(
        &'a self,
        grant: &'a Grant,
        error: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>>;

    /// Releases the event unless it is completed under this claim, and returns which of the two it was.
    ///
    /// The layer calls it in place of [`complete`](Self::complete) and [`release`](Self::release) when
    /// the handler [completes the event in its own
    /// transaction](Grant::completes_in_transaction): only the record shows whether that transaction
    /// was committed. `reason` is kept if the event is released. Repeating the call repeats the result.
    ///
    /// By default it releases, and completes when the lease is lost: completing what is completed under
    /// the same token returns `Applied`, by rule 6. A store that can look before it writes may do so.
    ///
    /// # Errors
    ///
    /// [`StoreError`]; the event may have been released. A transaction that is still open may hold the
    /// call up.
    fn release_unless_completed<'a>(
        &'a self,
        grant: &'a Grant,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<Completion, StoreError>> {
        Box::pin(async move {
            match self.release(grant, reason).await? {
                ClaimUpdate::Applied => Ok(Completion::Released),
                ClaimUpdate::LeaseLost => Ok(match self.complete(grant).await? {
                    ClaimUpdate::Applied => Completion::Completed,
                    ClaimUpdate::LeaseLost => Completion::LeaseLost,
                }),
            }
        })
    }

    /// Undoes a claim whose handler did not run.
    ///
    /// If the record is in progress under the grant's token, a first attempt is removed, so the next delivery is a
    /// first attempt again. A later attempt is released, which keeps the record's history.
    ///
    /// The layer withdraws claims of events without a handler, which would otherwise fill [`list`](Self::list),
    /// and claims whose response was lost. Unlike other changes, a repeated withdrawal can return
    /// [`LeaseLost`](ClaimUpdate::LeaseLost), because the record is gone.
    ///
    /// By default, it releases every attempt. The next delivery is then a second attempt and, without a handler,
    /// receives 503. Override it to remove the record.
    ///
    /// # Errors
    ///
    /// [`StoreError`]; the withdrawal may have taken effect.
    fn withdraw<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        self.release(grant, NO_HANDLER_RAN)
    }

    /// Removes the record of an event, in whatever state it is, so that it is handled when it is
    /// delivered again. Returns whether there was one.
    ///
    /// # Errors
    ///
    /// [`StoreError`]; it may have been done.
    fn forget<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// Removes at most `limit` records that have expired, and returns how many it removed. If as many
    /// as the limit, there may be more. A store whose records of handled events go by themselves does
    /// not count those.
    ///
    /// # Errors
    ///
    /// [`StoreError`]; some may have been removed.
    fn purge(&self, limit: u32) -> BoxFuture<'_, Result<u64, StoreError>>;

    /// Returns at most `limit` records of a state, those that were not changed for the longest time
    /// first. Expired ones may be among them. Handled events are the many that nobody asks for: a store
    /// need not list what is [`Completed`](State::Completed).
    ///
    /// # Errors
    ///
    /// [`StoreError`].
    fn list(&self, state: State, limit: u32) -> BoxFuture<'_, Result<Vec<Record>, StoreError>>;
}

/// The reason with which stores release a withdrawn claim that was not a first attempt.
pub(super) const NO_HANDLER_RAN: &str = "no handler ran";

impl<T> ClaimStore for Arc<T>
where
    T: ClaimStore + ?Sized,
{
    fn claim<'a>(&'a self, request: &'a ClaimRequest) -> BoxFuture<'a, Result<Claim, StoreError>> {
        (**self).claim(request)
    }

    fn renew<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        (**self).renew(grant)
    }

    fn complete<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        (**self).complete(grant)
    }

    fn release<'a>(
        &'a self,
        grant: &'a Grant,
        error: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        (**self).release(grant, error)
    }

    fn discard<'a>(
        &'a self,
        grant: &'a Grant,
        error: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        (**self).discard(grant, error)
    }

    fn release_unless_completed<'a>(
        &'a self,
        grant: &'a Grant,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<Completion, StoreError>> {
        (**self).release_unless_completed(grant, reason)
    }

    fn withdraw<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        (**self).withdraw(grant)
    }

    fn forget<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
        (**self).forget(key)
    }

    fn purge(&self, limit: u32) -> BoxFuture<'_, Result<u64, StoreError>> {
        (**self).purge(limit)
    }

    fn list(&self, state: State, limit: u32) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
        (**self).list(state, limit)
    }
}
