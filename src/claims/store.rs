use std::future::ready;
use std::pin::Pin;

use super::claim::{Claim, ClaimRequest, ClaimUpdate, Completion, Grant};
use super::error::StoreError;
use super::key::Key;
use super::past_attempt::PastAttempt;
use super::record::{Record, State};
use super::stats::StateStats;

/// The boxed future that the methods of a [`ClaimStore`] return.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Keeps one record for each event, and decides which delivery may handle it.
///
/// The [module docs](crate::claims) list the stores of this crate. Any other database can be a store too.
///
/// # A custom store
///
/// This store keeps its records in a map. It relies on the default implementations of
/// [`release_unless_completed`](Self::release_unless_completed) and [`withdraw`](Self::withdraw).
///
/// ```
#[doc = include_str!("custom_store.rs")]
///
/// // An event is claimed and completed, and its duplicate is not acquired.
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let event = tower_stripe_webhook::StripeEvent::assume_verified(
/// #     br#"{"id":"evt_1","object":"event","type":"invoice.paid","created":1700000000,"livemode":false,"data":{"object":{}}}"#
/// #         .as_slice()
/// #         .into(),
/// # )?;
/// let store = MapStore::new(Duration::from_secs(30 * 24 * 60 * 60));
/// let key = Key::new("billing", None, event.id());
/// let first = ClaimRequest::new(key.clone(), &event);
/// let duplicate = ClaimRequest::new(key, &event);
///
/// assert_eq!(store.claim(&first).await?, Claim::Acquired { attempt: 1 });
/// assert!(matches!(store.claim(&duplicate).await?, Claim::InProgress { .. }));
///
/// let grant = Grant::new(&first, 1);
/// assert_eq!(store.complete(&grant).await?, ClaimUpdate::Applied);
/// assert_eq!(store.claim(&duplicate).await?, Claim::Completed);
/// # Ok(())
/// # }
/// ```
///
/// # What a store must guarantee
///
/// 1. **Each claim and each change is one atomic step.** Of any number of callers that claim an event at
///    the same time, one acquires it. If a store reads a record first, its write must apply only to the
///    record that it read.
/// 2. **The store's clock decides** whether a lease or a record has expired. The caller's clock may be wrong.
/// 3. **The record decides the claim:**
///    * If there is no record, or it has expired, the claim is acquired with attempt 1.
///    * If the event was released, the claim is acquired with the next attempt. Releases are not crashes,
///      however many there are.
///    * If the lease has expired, the claim counts a crash and is acquired with the next attempt. If the
///      crashes reach [`max_crashes`](ClaimRequest::max_crashes), the event becomes exhausted instead.
///    * If the lease has not expired, the claim returns [`Claim::InProgress`].
///    * If the event is completed, discarded or exhausted, the claim returns that state.
/// 4. **A claim can be repeated.** With the token of the current claim, it is acquired with the same
///    attempt, because the response to the first call may have been lost.
/// 5. **The token is a fencing token.** [`renew`](Self::renew), [`complete`](Self::complete),
///    [`release`](Self::release) and [`discard`](Self::discard) apply to a record that is in progress under
///    the grant's token. They apply even after the lease has expired, as long as no other claim was made.
///    With another token, or without a record, they change nothing and return
///    [`LeaseLost`](ClaimUpdate::LeaseLost).
/// 6. **Changes are idempotent.** Repeating one returns [`Applied`](ClaimUpdate::Applied). So does renewing
///    a completed claim, which changes nothing. Any other change of a settled record returns `LeaseLost`.
/// 7. **[`release_unless_completed`](Self::release_unless_completed) never releases a completed event.** The
///    default implementation relies only on rules 5 and 6.
/// 8. **[`withdraw`](Self::withdraw) leaves no trace of a first attempt** and releases a later one, whose
///    history it keeps. The default implementation releases both.
/// 9. **Records outlive the work.** The store keeps a record for its retention, counted from the last change
///    or, while in progress, from the end of the lease. Choose at least 30 days, during which Stripe can
///    resend an event.
/// 10. **Durations of zero expire immediately.** A lease of zero has expired when the claim is made. With a
///     retention of zero, a record has expired when its event is settled.
/// 11. **Calls can be canceled.** If a future is dropped, its change either took effect or did not. The
///     record is never half changed.
///
/// To test these rules for your store, enable the `testing` feature and call
/// `testing::claim_store_contract!`.
#[diagnostic::on_unimplemented(
    note = "the stores are `MemoryStore` and, each with the feature of its name, `SqliteStore`, `PostgresStore` and `RedisStore`"
)]
pub trait ClaimStore: Send + Sync + 'static {
    /// Claims an event.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails. The claim may still have taken effect.
    fn claim<'a>(&'a self, request: &'a ClaimRequest) -> BoxFuture<'a, Result<Claim, StoreError>>;

    /// Renews the lease of a claim: its full duration starts again now.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails. The renewal may still have taken effect.
    fn renew<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>>;

    /// Completes the event, so that it is never handled again.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails. The completion may still have taken effect.
    fn complete<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>>;

    /// Releases the event after a failure, so that the next delivery can claim it.
    ///
    /// `reason` can be any text. Stores must not fail on text that they cannot represent, such as NUL
    /// bytes; they may drop or replace it.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails. The release may still have taken effect.
    fn release<'a>(
        &'a self,
        grant: &'a Grant,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>>;

    /// Discards the event, so that it is never handled again although it was not completed.
    ///
    /// `reason` can be any text, as in [`release`](Self::release).
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails. The discard may still have taken effect.
    fn discard<'a>(
        &'a self,
        grant: &'a Grant,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>>;

    /// Releases the event unless it was completed under this claim, and returns the outcome.
    ///
    /// The layer calls this instead of [`complete`](Self::complete) and [`release`](Self::release) if the
    /// handler [completes the event in its own transaction](Grant::completes_in_transaction): only the
    /// record shows whether that transaction was committed. If the event is released, the store keeps
    /// `reason`. Repeating the call returns the same result.
    ///
    /// By default, this releases the event. If that returns [`LeaseLost`](ClaimUpdate::LeaseLost), it
    /// completes the event, which by rule 6 returns [`Applied`](ClaimUpdate::Applied) only if the event was
    /// completed under the same token. Override it if your store can read the record first and save a write.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails. The event may still have been released. While the
    /// handler's transaction is open, the call may wait for it or fail.
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
    /// If the record is in progress under the grant's token, a first attempt is removed, so the next
    /// delivery is a first attempt again. A later attempt is released, which keeps the record's history.
    ///
    /// The layer withdraws claims of events without a handler, which would otherwise fill
    /// [`list`](Self::list), and claims whose response was lost. Unlike other changes, a repeated withdrawal
    /// can return [`LeaseLost`](ClaimUpdate::LeaseLost), because the record is gone.
    ///
    /// By default, this releases every attempt. The next delivery is then a second attempt and, without a
    /// handler, receives 503. Override it to remove the record.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails. The withdrawal may still have taken effect.
    fn withdraw<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        self.release(grant, NO_HANDLER_RAN)
    }

    /// Removes the record of an event, whatever its state, so that the next delivery is handled. Returns
    /// whether there was a record.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails. The record may still have been removed.
    fn forget<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// Removes the record of an event, like [`forget`](Self::forget), unless the event is in an inbox or in progress,
    /// even with an expired lease. Returns whether it removed a record.
    ///
    /// The store decides and removes in one step: an event that an inbox accepts at the same time is kept.
    /// [`record`](Self::record) says why an event was kept.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails. The record may still have been removed.
    fn forget_settled<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// Returns the record of an event in any state, or `None` if there is none. The record may have expired.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails.
    fn record<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<Option<Record>, StoreError>>;

    /// Removes up to `limit` expired records and returns how many it removed.
    ///
    /// If the result equals `limit`, there may be more. A store that expires completed events by itself
    /// does not count them.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails. Some records may still have been removed.
    fn purge(&self, limit: u32) -> BoxFuture<'_, Result<u64, StoreError>>;

    /// Returns up to `limit` records in `state`, the least recently changed first.
    ///
    /// The result may include expired records. Stores need not list [`Completed`](State::Completed) events:
    /// they are by far the most numerous, and nothing is left to do about them.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails.
    fn list(&self, state: State, limit: u32) -> BoxFuture<'_, Result<Vec<Record>, StoreError>>;

    /// Returns the number and the age of the events of a scope that are in progress, released, exhausted or discarded,
    /// for a dashboard.
    ///
    /// By default, this [lists](Self::list) up to [`StateStats::MAX_COUNT`] records of each state, and counts those of the
    /// scope.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails.
    fn claim_stats<'a>(
        &'a self,
        scope: &'a str,
    ) -> BoxFuture<'a, Result<Vec<StateStats>, StoreError>> {
        Box::pin(async move {
            let mut stats = Vec::new();
            for state in StateStats::STATES {
                let records = self.list(state, StateStats::MAX_COUNT).await?;
                stats.push(StateStats::of(state, &records, scope));
            }
            Ok(stats)
        })
    }

    /// Returns the last attempts that ended without completing the event, the oldest first. A store keeps up to
    /// [`PastAttempt::MAX`] of them as long as the record, even if a later attempt completes the event.
    ///
    /// An attempt ends without completing the event when its holder releases, discards or reschedules it. It also ends
    /// when its lease expires, which is a crash. The store keeps a crash once the next claim or take has counted it. A
    /// change that keeps [`Record::attempts`], such as a replay of an inbox, keeps the past attempts too.
    ///
    /// The default implementation returns none, for stores that do not keep them.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails.
    ///
    /// # Example
    ///
    /// ```
    /// use tower_stripe_webhook::claims::{ClaimStore, Key, StoreError};
    ///
    /// async fn print_history(store: &dyn ClaimStore, key: &Key) -> Result<(), StoreError> {
    ///     for past in store.past_attempts(key).await? {
    ///         let reason = past.reason.as_deref().unwrap_or("crashed");
    ///         println!("attempt {}, {:?} ago: {reason}", past.attempt, past.ended_ago);
    ///     }
    ///     Ok(())
    /// }
    /// # let _ = print_history;
    /// ```
    fn past_attempts<'a>(
        &'a self,
        key: &'a Key,
    ) -> BoxFuture<'a, Result<Vec<PastAttempt>, StoreError>> {
        let _ = key;
        Box::pin(ready(Ok(Vec::new())))
    }
}

/// The reason recorded when a withdrawn claim is released because it was not a first attempt.
pub(super) const NO_HANDLER_RAN: &str = "no handler ran";
