//! Stores that break the contract, one sentence each: the suite must find all of them out.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tower_stripe_webhook::claims::{
    BoxFuture, Claim, ClaimRequest, ClaimStore, ClaimUpdate, Completion, Grant, Key, MemoryStore,
    Record, State, StoreError, Token,
};
use tower_stripe_webhook::testing::claim_store::{retention, run};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    None,
    LooksFirstAndWritesThen,
    TakesOverWhatItSawLapsed,
    StartsAtAttemptZero,
    SaysAlwaysAttemptOne,
    DoesNotKnowItsTokenAgain,
    SaysToRetryAtOnce,
    CountsReleasesAsCrashes,
    CountsNoCrashes,
    ExhaustsOneCrashLate,
    ForgetsThatItWasExhausted,
    ForgetsWhatItSaidIsSettled,
    SettlesWithAnyToken,
    SettlesByAttempt,
    SettlesOnlyBeforeTheLapse,
    SettlesWhatIsLost,
    SettlesOnceOnly,
    SettlesWhatIsSettled,
    RenewsNothing,
    RenewsForAFixedTime,
    RenewsOnlyWhatIsInProgress,
    ForgetsNothing,
    ForgetsEverything,
    PurgesLiveClaims,
    PurgesNothing,
    PurgesWithoutLimit,
    PurgesInSilence,
    TakesCapitalsForSmallLetters,
    CutsKeysOff,
    TrimsKeys,
    DropsEmptyParts,
    ListsNewestFirst,
    ListsWithoutLimit,
    ListsAnotherState,
    ListsWhatIsNot,
    ListsAgesInAnotherUnit,
    LosesErrors,
    CutsErrorsOff,
    FailsOnNul,
    LosesAccounts,
    NeverExpires,
    ReleasesWhatIsCompleted,
    SaysAlwaysCompleted,
    SaysAlwaysReleased,
    WithdrawsNothing,
    WithdrawsWithAnyToken,
}

const RETENTION: Duration = Duration::from_secs(60 * 60);

/// A fault, and a clause that finds it out.
const FAULTS: &[(Fault, &str)] = &[
    (
        Fault::ReleasesWhatIsCompleted,
        "completions::what_is_completed_is_not_released",
    ),
    (
        Fault::SaysAlwaysCompleted,
        "completions::what_is_not_completed_is_released",
    ),
    (
        Fault::SaysAlwaysReleased,
        "completions::a_lost_claim_is_neither_released_nor_completed",
    ),
    (
        Fault::WithdrawsNothing,
        "completions::a_withdrawn_event_is_claimed_again",
    ),
    (
        Fault::WithdrawsWithAnyToken,
        "completions::what_another_claim_holds_or_settled_is_not_withdrawn",
    ),
    (
        Fault::LooksFirstAndWritesThen,
        "races::of_many_claims_at_once_one_is_acquired",
    ),
    (
        Fault::SaysAlwaysAttemptOne,
        "claims::a_released_event_is_acquired_with_the_next_attempt",
    ),
    (
        Fault::SaysAlwaysAttemptOne,
        "crashes::a_lapsed_lease_is_acquired_with_the_next_attempt",
    ),
    (
        Fault::DoesNotKnowItsTokenAgain,
        "claims::a_claim_made_again_with_its_token_is_acquired",
    ),
    (
        Fault::SaysToRetryAtOnce,
        "claims::an_event_in_progress_is_not_acquired",
    ),
    (
        Fault::CountsReleasesAsCrashes,
        "claims::a_thousand_releases_bury_nothing",
    ),
    (
        Fault::CountsReleasesAsCrashes,
        "crashes::releases_between_crashes_do_not_count",
    ),
    (
        Fault::CountsNoCrashes,
        "crashes::a_lapsed_lease_counts_as_a_crash",
    ),
    (
        Fault::ExhaustsOneCrashLate,
        "crashes::the_lapse_that_reaches_max_crashes_exhausts_the_event",
    ),
    (
        Fault::ForgetsThatItWasExhausted,
        "crashes::an_exhausted_event_stays_exhausted",
    ),
    (
        Fault::SettlesWithAnyToken,
        "fencing::a_claim_that_was_taken_over_changes_nothing",
    ),
    (
        Fault::SettlesWithAnyToken,
        "fencing::a_claim_that_was_released_changes_nothing_of_the_next",
    ),
    (
        Fault::SettlesWithAnyToken,
        "fencing::a_stale_grant_does_not_settle_what_is_settled",
    ),
    (
        Fault::SettlesByAttempt,
        "fencing::an_old_grant_is_not_taken_for_one_with_its_attempt",
    ),
    (
        Fault::SettlesOnlyBeforeTheLapse,
        "fencing::a_lapsed_claim_that_nobody_took_over_is_changed",
    ),
    (
        Fault::SettlesWhatIsLost,
        "fencing::a_lost_record_is_not_made_anew",
    ),
    (
        Fault::SettlesOnceOnly,
        "idempotency::a_change_made_again_is_applied",
    ),
    (
        Fault::SettlesOnceOnly,
        "idempotency::what_is_settled_is_not_settled_otherwise",
    ),
    (
        Fault::SettlesWhatIsSettled,
        "idempotency::what_is_settled_is_not_settled_otherwise",
    ),
    (
        Fault::SettlesWhatIsSettled,
        "idempotency::a_refused_change_leaves_the_error",
    ),
    (
        Fault::SettlesWhatIsSettled,
        "races::of_two_ways_to_settle_a_claim_one_is_applied",
    ),
    (
        Fault::RenewsNothing,
        "claims::a_renewal_lets_the_lease_begin_anew",
    ),
    (
        Fault::RenewsForAFixedTime,
        "claims::a_renewal_can_shorten_the_lease",
    ),
    (
        Fault::ForgetsNothing,
        "forget::a_forgotten_event_is_absent_whatever_its_state",
    ),
    (
        Fault::ForgetsNothing,
        "forget::an_absent_event_is_not_forgotten",
    ),
    (
        Fault::ForgetsEverything,
        "forget::other_events_are_not_forgotten",
    ),
    (
        Fault::PurgesLiveClaims,
        "claims::a_purge_leaves_what_has_not_expired",
    ),
    (
        Fault::TakesCapitalsForSmallLetters,
        "keys::odd_keys_are_told_apart",
    ),
    (Fault::TrimsKeys, "keys::odd_keys_are_told_apart"),
    (
        Fault::CutsKeysOff,
        "keys::keys_of_the_greatest_length_are_told_apart",
    ),
    (
        Fault::ListsNewestFirst,
        "list::what_was_changed_first_is_listed_first",
    ),
    (
        Fault::ListsAgesInAnotherUnit,
        "list::what_was_changed_first_is_listed_first",
    ),
    (Fault::ListsWithoutLimit, "list::a_list_honors_its_limit"),
    (Fault::LosesErrors, "list::a_record_tells_all_of_its_event"),
    (
        Fault::LosesAccounts,
        "list::a_record_tells_all_of_its_event",
    ),
    (Fault::CutsErrorsOff, "list::errors_are_kept_verbatim"),
    (
        Fault::FailsOnNul,
        "list::an_error_with_a_nul_does_not_hold_up_the_change",
    ),
    (
        Fault::StartsAtAttemptZero,
        "claims::an_absent_event_is_acquired",
    ),
    (
        Fault::ForgetsWhatItSaidIsSettled,
        "claims::a_completed_event_stays_completed",
    ),
    (
        Fault::ForgetsWhatItSaidIsSettled,
        "claims::a_buried_event_stays_discarded",
    ),
    (
        Fault::SettlesWhatIsSettled,
        "crashes::an_exhausted_event_is_not_changed_by_its_last_holder",
    ),
    (
        Fault::CountsReleasesAsCrashes,
        "crashes::a_lapsed_lease_that_is_settled_is_no_crash",
    ),
    (
        Fault::RenewsOnlyWhatIsInProgress,
        "idempotency::a_renewal_of_what_is_done_is_applied",
    ),
    (
        Fault::ForgetsNothing,
        "forget::a_lapsed_claim_can_be_forgotten",
    ),
    (
        Fault::DropsEmptyParts,
        "keys::keys_with_empty_parts_are_told_apart",
    ),
    (Fault::ListsAnotherState, "list::a_list_is_of_one_state"),
    (Fault::ListsWhatIsNot, "list::an_empty_store_lists_nothing"),
    (
        Fault::TakesOverWhatItSawLapsed,
        "races::of_many_that_take_over_a_lapsed_claim_one_does",
    ),
    (
        Fault::PurgesLiveClaims,
        "expiry::a_claim_that_holds_does_not_expire",
    ),
    (
        Fault::PurgesNothing,
        "expiry::a_purge_removes_what_has_expired",
    ),
    (
        Fault::PurgesNothing,
        "expiry::a_purge_removes_abandoned_claims",
    ),
    (
        Fault::PurgesWithoutLimit,
        "expiry::a_purge_honors_its_limit",
    ),
    (
        Fault::PurgesInSilence,
        "expiry::a_purge_removes_what_has_expired",
    ),
    (Fault::NeverExpires, "expiry::a_purge_removes_what_is_done"),
    (Fault::NeverExpires, "expiry::what_is_settled_expires"),
    (Fault::NeverExpires, "expiry::an_abandoned_claim_expires"),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn each_fault_is_found_out() {
    for (fault, clause) in FAULTS {
        let faulty = Broken::new(*fault, retention(clause));
        let outcome = tokio::spawn(run(clause, Arc::new(faulty))).await;
        assert!(
            outcome.is_err_and(|error| error.is_panic()),
            "{fault:?} was not found out by {clause}"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_finds_a_fault_out_finds_none_in_a_sound_store() {
    for (_, clause) in FAULTS {
        run(
            clause,
            Arc::new(Broken::new(Fault::None, retention(clause))),
        )
        .await;
    }
}

/// A sound store behind a fault.
struct Broken {
    fault: Fault,
    store: MemoryStore,
    /// The claim of each event that was acquired last.
    acquired: Mutex<HashMap<Key, (ClaimRequest, u32)>>,
    settled: Mutex<HashSet<Token>>,
}

#[derive(Clone, Copy)]
enum Change<'a> {
    Renew,
    Complete,
    Release(&'a str),
    Discard(&'a str),
}

impl Broken {
    fn new(fault: Fault, retention: Duration) -> Self {
        let retention = match fault {
            Fault::NeverExpires => RETENTION,
            _ => retention,
        };
        Self {
            fault,
            store: MemoryStore::new().with_retention(retention),
            acquired: Mutex::default(),
            settled: Mutex::default(),
        }
    }

    fn key(&self, key: &Key) -> Key {
        let text = key.as_str();
        match self.fault {
            Fault::TakesCapitalsForSmallLetters => Key::from_stored(text.to_lowercase()),
            Fault::DropsEmptyParts => Key::from_stored(text.replace("//", "/")),
            Fault::TrimsKeys => Key::from_stored(text.trim_end()),
            Fault::CutsKeysOff => Key::from_stored(text.chars().take(50).collect::<String>()),
            _ => key.clone(),
        }
    }

    fn last(&self, key: &Key) -> Option<(ClaimRequest, u32)> {
        self.acquired.lock().unwrap().get(&self.key(key)).cloned()
    }

    async fn try_claim(&self, request: &ClaimRequest) -> Result<Claim, StoreError> {
        let mut request = request.clone();
        request.key = self.key(&request.key);
        let last = self.last(&request.key);
        match (self.fault, last) {
            (Fault::LooksFirstAndWritesThen, None) => {
                tokio::task::yield_now().await;
                self.store.forget(&request.key).await?;
            }
            (Fault::TakesOverWhatItSawLapsed, Some((last, _))) if last.lease == Duration::ZERO => {
                tokio::task::yield_now().await;
                if let Some((mut holder, attempt)) = self.last(&request.key) {
                    holder.lease = Duration::ZERO;
                    let _ = self.store.renew(&Grant::new(&holder, attempt)).await?;
                }
            }
            (Fault::DoesNotKnowItsTokenAgain, Some((last, _))) if last.token == request.token => {
                request.token = Token::random();
            }
            (Fault::ExhaustsOneCrashLate, _) => request.max_crashes += 1,
            _ => {}
        }
        let claim = self.store.claim(&request).await?;
        if let Claim::Acquired { attempt } = claim {
            let mut acquired = self.acquired.lock().unwrap();
            acquired.insert(request.key.clone(), (request.clone(), attempt));
        }
        Ok(match (self.fault, claim) {
            (Fault::SaysAlwaysAttemptOne, Claim::Acquired { .. }) => Claim::Acquired { attempt: 1 },
            (Fault::StartsAtAttemptZero, Claim::Acquired { attempt }) => Claim::Acquired {
                attempt: attempt - 1,
            },
            (Fault::SaysToRetryAtOnce, Claim::InProgress { .. }) => Claim::InProgress {
                retry_after: Duration::ZERO,
            },
            (Fault::ForgetsThatItWasExhausted, Claim::Exhausted)
            | (Fault::ForgetsWhatItSaidIsSettled, Claim::Completed | Claim::Discarded) => {
                self.store.forget(&request.key).await?;
                claim
            }
            _ => claim,
        })
    }

    async fn change(&self, grant: &Grant, change: Change<'_>) -> Result<ClaimUpdate, StoreError> {
        let Some((mut last, attempt)) = self.last(grant.key()) else {
            return Ok(ClaimUpdate::LeaseLost);
        };
        let held = Grant::new(&last, attempt);
        let mut grant = grant.clone();
        match self.fault {
            Fault::SettlesWithAnyToken => grant = held,
            Fault::SettlesByAttempt if grant.attempt() == attempt => grant = held,
            Fault::SettlesOnlyBeforeTheLapse if last.lease == Duration::ZERO => {
                return Ok(ClaimUpdate::LeaseLost);
            }
            Fault::SettlesWhatIsSettled => {
                self.store.forget(grant.key()).await?;
                let _ = self.store.claim(&last).await?;
            }
            Fault::RenewsNothing if matches!(change, Change::Renew) => {
                return Ok(ClaimUpdate::Applied);
            }
            Fault::RenewsOnlyWhatIsInProgress
                if matches!(change, Change::Renew)
                    && self.settled.lock().unwrap().contains(grant.token()) =>
            {
                return Ok(ClaimUpdate::LeaseLost);
            }
            Fault::RenewsForAFixedTime => {
                last.lease = Duration::from_secs(60);
                grant = Grant::new(&last, attempt);
            }
            Fault::CountsReleasesAsCrashes if matches!(change, Change::Release(_)) => {
                last.lease = Duration::ZERO;
                return self.store.renew(&Grant::new(&last, attempt)).await;
            }
            _ => {}
        }
        let is_first =
            matches!(change, Change::Renew) || self.settled.lock().unwrap().insert(*grant.token());
        if self.fault == Fault::SettlesOnceOnly && !is_first {
            return Ok(ClaimUpdate::LeaseLost);
        }
        let settled = self.make(&grant, change).await?;
        if self.fault == Fault::SettlesWhatIsLost && settled == ClaimUpdate::LeaseLost {
            let _ = self.store.claim(&last).await?;
            return self.make(&grant, change).await;
        }
        Ok(settled)
    }

    async fn make(&self, grant: &Grant, change: Change<'_>) -> Result<ClaimUpdate, StoreError> {
        let cut_off = |error: &str| match self.fault {
            Fault::CutsErrorsOff => Ok(error.chars().take(1000).collect()),
            Fault::FailsOnNul if error.contains('\0') => Err(StoreError::new("a NUL in a text")),
            _ => Ok(error.to_owned()),
        };
        let mut last = self.last(grant.key()).expect("it was claimed").0;
        // The wrapped store knows the event by another key if the fault is one of keys.
        last.key = self.key(grant.key());
        last.token = *grant.token();
        last.lease = grant.lease();
        let grant = &Grant::new(&last, grant.attempt());
        match change {
            Change::Renew => self.store.renew(grant).await,
            Change::Complete => self.store.complete(grant).await,
            Change::Release(error) => self.store.release(grant, &cut_off(error)?).await,
            Change::Discard(error) => self.store.discard(grant, &cut_off(error)?).await,
        }
    }

    async fn forget_all_of(&self, state: State) -> Result<u64, StoreError> {
        let mut forgotten = 0;
        for record in self.store.list(state, u32::MAX).await? {
            forgotten += u64::from(self.store.forget(&record.key).await?);
        }
        Ok(forgotten)
    }
}

impl ClaimStore for Broken {
    fn claim<'a>(&'a self, request: &'a ClaimRequest) -> BoxFuture<'a, Result<Claim, StoreError>> {
        Box::pin(self.try_claim(request))
    }

    fn renew<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(self.change(grant, Change::Renew))
    }

    fn complete<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(self.change(grant, Change::Complete))
    }

    fn release<'a>(
        &'a self,
        grant: &'a Grant,
        error: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(self.change(grant, Change::Release(error)))
    }

    fn discard<'a>(
        &'a self,
        grant: &'a Grant,
        error: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(self.change(grant, Change::Discard(error)))
    }

    fn release_unless_completed<'a>(
        &'a self,
        grant: &'a Grant,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<Completion, StoreError>> {
        Box::pin(async move {
            match self.fault {
                Fault::SaysAlwaysCompleted => Ok(Completion::Completed),
                Fault::SaysAlwaysReleased => Ok(Completion::Released),
                Fault::ReleasesWhatIsCompleted => {
                    self.store.forget(grant.key()).await?;
                    Ok(Completion::Completed)
                }
                _ => self.store.release_unless_completed(grant, reason).await,
            }
        })
    }

    fn withdraw<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(async move {
            match self.fault {
                Fault::WithdrawsNothing => Ok(ClaimUpdate::Applied),
                Fault::WithdrawsWithAnyToken => {
                    self.store.forget(grant.key()).await?;
                    Ok(ClaimUpdate::Applied)
                }
                _ => self.store.withdraw(grant).await,
            }
        })
    }

    fn forget<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async {
            match self.fault {
                Fault::ForgetsNothing => return Ok(true),
                Fault::ForgetsEverything => {
                    for state in State::all() {
                        self.forget_all_of(state).await?;
                    }
                    return Ok(true);
                }
                _ => {}
            }
            self.store.forget(&self.key(key)).await
        })
    }

    fn purge(&self, limit: u32) -> BoxFuture<'_, Result<u64, StoreError>> {
        Box::pin(async move {
            match self.fault {
                Fault::PurgesNothing => Ok(0),
                Fault::PurgesLiveClaims => self.forget_all_of(State::InProgress).await,
                Fault::PurgesWithoutLimit => self.store.purge(u32::MAX).await,
                Fault::PurgesInSilence => self.store.purge(limit).await.map(|_| 0),
                _ => self.store.purge(limit).await,
            }
        })
    }

    fn list(&self, state: State, limit: u32) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
        Box::pin(async move {
            let limit = match self.fault {
                Fault::ListsWithoutLimit => u32::MAX,
                _ => limit,
            };
            let mut records = self.store.list(state, limit).await?;
            match self.fault {
                Fault::ListsNewestFirst => records.reverse(),
                Fault::ListsAnotherState => {
                    records.extend(self.store.list(State::InProgress, limit).await?);
                }
                Fault::ListsWhatIsNot => {
                    records.push(Record::new(Key::new("contract", None, "evt"), state));
                }
                _ => {}
            }
            for record in &mut records {
                match self.fault {
                    Fault::CountsNoCrashes => record.crashes = 0,
                    Fault::ListsAgesInAnotherUnit => record.age *= 1000,
                    Fault::LosesErrors => record.reason = None,
                    Fault::LosesAccounts => record.account = None,
                    _ => {}
                }
            }
            Ok(records)
        })
    }
}
