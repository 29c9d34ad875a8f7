//! Stores that break the contract, one sentence each: the suite must find all of them out.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tower_stripe_webhook::claims::{
    BoxFuture, Claim, ClaimRequest, ClaimStore, ClaimUpdate, Completion, Grant, Key, MemoryStore,
    Record, State, StoreError, Token,
};
use tower_stripe_webhook::testing::claim_store::{
    RETENTION, claims, completions, crashes, expiry, fencing, forget, idempotency, keys, list,
    races,
};

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

type Clause = fn(Arc<dyn ClaimStore>) -> BoxFuture<'static, ()>;

/// A fault, and a clause that finds it out.
const FAULTS: &[(Fault, Clause)] = &[
    (Fault::ReleasesWhatIsCompleted, |store| {
        Box::pin(completions::what_is_completed_is_not_released(store))
    }),
    (Fault::SaysAlwaysCompleted, |store| {
        Box::pin(completions::what_is_not_completed_is_released(store))
    }),
    (Fault::SaysAlwaysReleased, |store| {
        Box::pin(completions::a_lost_claim_is_neither_released_nor_completed(
            store,
        ))
    }),
    (Fault::WithdrawsNothing, |store| {
        Box::pin(completions::a_withdrawn_event_is_claimed_again(store))
    }),
    (Fault::WithdrawsWithAnyToken, |store| {
        Box::pin(completions::what_another_claim_holds_or_settled_is_not_withdrawn(store))
    }),
    (Fault::LooksFirstAndWritesThen, |store| {
        Box::pin(races::of_many_claims_at_once_one_is_acquired(store))
    }),
    (Fault::SaysAlwaysAttemptOne, |store| {
        Box::pin(claims::a_released_event_is_acquired_with_the_next_attempt(
            store,
        ))
    }),
    (Fault::SaysAlwaysAttemptOne, |store| {
        Box::pin(crashes::a_lapsed_lease_is_acquired_with_the_next_attempt(
            store,
        ))
    }),
    (Fault::DoesNotKnowItsTokenAgain, |store| {
        Box::pin(claims::a_claim_made_again_with_its_token_is_acquired(store))
    }),
    (Fault::SaysToRetryAtOnce, |store| {
        Box::pin(claims::an_event_in_progress_is_not_acquired(store))
    }),
    (Fault::CountsReleasesAsCrashes, |store| {
        Box::pin(claims::a_thousand_releases_bury_nothing(store))
    }),
    (Fault::CountsReleasesAsCrashes, |store| {
        Box::pin(crashes::releases_between_crashes_do_not_count(store))
    }),
    (Fault::CountsNoCrashes, |store| {
        Box::pin(crashes::a_lapsed_lease_counts_as_a_crash(store))
    }),
    (Fault::ExhaustsOneCrashLate, |store| {
        Box::pin(crashes::the_lapse_that_reaches_max_crashes_exhausts_the_event(store))
    }),
    (Fault::ForgetsThatItWasExhausted, |store| {
        Box::pin(crashes::an_exhausted_event_stays_exhausted(store))
    }),
    (Fault::SettlesWithAnyToken, |store| {
        Box::pin(fencing::a_claim_that_was_taken_over_changes_nothing(store))
    }),
    (Fault::SettlesWithAnyToken, |store| {
        Box::pin(fencing::a_claim_that_was_released_changes_nothing_of_the_next(store))
    }),
    (Fault::SettlesWithAnyToken, |store| {
        Box::pin(fencing::a_stale_grant_does_not_settle_what_is_settled(
            store,
        ))
    }),
    (Fault::SettlesByAttempt, |store| {
        Box::pin(fencing::an_old_grant_is_not_taken_for_one_with_its_attempt(
            store,
        ))
    }),
    (Fault::SettlesOnlyBeforeTheLapse, |store| {
        Box::pin(fencing::a_lapsed_claim_that_nobody_took_over_is_changed(
            store,
        ))
    }),
    (Fault::SettlesWhatIsLost, |store| {
        Box::pin(fencing::a_lost_record_is_not_made_anew(store))
    }),
    (Fault::SettlesOnceOnly, |store| {
        Box::pin(idempotency::a_change_made_again_is_applied(store))
    }),
    (Fault::SettlesOnceOnly, |store| {
        Box::pin(idempotency::what_is_settled_is_not_settled_otherwise(store))
    }),
    (Fault::SettlesWhatIsSettled, |store| {
        Box::pin(idempotency::what_is_settled_is_not_settled_otherwise(store))
    }),
    (Fault::SettlesWhatIsSettled, |store| {
        Box::pin(idempotency::a_refused_change_leaves_the_error(store))
    }),
    (Fault::SettlesWhatIsSettled, |store| {
        Box::pin(races::of_two_ways_to_settle_a_claim_one_is_applied(store))
    }),
    (Fault::RenewsNothing, |store| {
        Box::pin(claims::a_renewal_lets_the_lease_begin_anew(store))
    }),
    (Fault::RenewsForAFixedTime, |store| {
        Box::pin(claims::a_renewal_can_shorten_the_lease(store))
    }),
    (Fault::ForgetsNothing, |store| {
        Box::pin(forget::a_forgotten_event_is_absent_whatever_its_state(
            store,
        ))
    }),
    (Fault::ForgetsNothing, |store| {
        Box::pin(forget::an_absent_event_is_not_forgotten(store))
    }),
    (Fault::ForgetsEverything, |store| {
        Box::pin(forget::other_events_are_not_forgotten(store))
    }),
    (Fault::PurgesLiveClaims, |store| {
        Box::pin(claims::a_purge_leaves_what_has_not_expired(store))
    }),
    (Fault::TakesCapitalsForSmallLetters, |store| {
        Box::pin(keys::odd_keys_are_told_apart(store))
    }),
    (Fault::TrimsKeys, |store| {
        Box::pin(keys::odd_keys_are_told_apart(store))
    }),
    (Fault::CutsKeysOff, |store| {
        Box::pin(keys::keys_of_the_greatest_length_are_told_apart(store))
    }),
    (Fault::ListsNewestFirst, |store| {
        Box::pin(list::what_was_changed_first_is_listed_first(store))
    }),
    (Fault::ListsAgesInAnotherUnit, |store| {
        Box::pin(list::what_was_changed_first_is_listed_first(store))
    }),
    (Fault::ListsWithoutLimit, |store| {
        Box::pin(list::a_list_honours_its_limit(store))
    }),
    (Fault::LosesErrors, |store| {
        Box::pin(list::a_record_tells_all_of_its_event(store))
    }),
    (Fault::LosesAccounts, |store| {
        Box::pin(list::a_record_tells_all_of_its_event(store))
    }),
    (Fault::CutsErrorsOff, |store| {
        Box::pin(list::errors_are_kept_verbatim(store))
    }),
    (Fault::FailsOnNul, |store| {
        Box::pin(list::an_error_with_a_nul_does_not_hold_up_the_change(store))
    }),
    (Fault::StartsAtAttemptZero, |store| {
        Box::pin(claims::an_absent_event_is_acquired(store))
    }),
    (Fault::ForgetsWhatItSaidIsSettled, |store| {
        Box::pin(claims::a_completed_event_stays_completed(store))
    }),
    (Fault::ForgetsWhatItSaidIsSettled, |store| {
        Box::pin(claims::a_buried_event_stays_discarded(store))
    }),
    (Fault::SettlesWhatIsSettled, |store| {
        Box::pin(crashes::an_exhausted_event_is_not_changed_by_its_last_holder(store))
    }),
    (Fault::CountsReleasesAsCrashes, |store| {
        Box::pin(crashes::a_lapsed_lease_that_is_settled_is_no_crash(store))
    }),
    (Fault::RenewsOnlyWhatIsInProgress, |store| {
        Box::pin(idempotency::a_renewal_of_what_is_done_is_applied(store))
    }),
    (Fault::ForgetsNothing, |store| {
        Box::pin(forget::a_lapsed_claim_can_be_forgotten(store))
    }),
    (Fault::DropsEmptyParts, |store| {
        Box::pin(keys::keys_with_empty_parts_are_told_apart(store))
    }),
    (Fault::ListsAnotherState, |store| {
        Box::pin(list::a_list_is_of_one_state(store))
    }),
    (Fault::ListsWhatIsNot, |store| {
        Box::pin(list::an_empty_store_lists_nothing(store))
    }),
    (Fault::TakesOverWhatItSawLapsed, |store| {
        Box::pin(races::of_many_that_take_over_a_lapsed_claim_one_does(store))
    }),
];

/// The same, for stores whose retention is zero.
const FAULTS_OF_EXPIRY: &[(Fault, Clause)] = &[
    (Fault::PurgesLiveClaims, |store| {
        Box::pin(expiry::a_claim_that_holds_does_not_expire(store))
    }),
    (Fault::PurgesNothing, |store| {
        Box::pin(expiry::a_purge_removes_what_has_expired(store))
    }),
    (Fault::PurgesNothing, |store| {
        Box::pin(expiry::a_purge_removes_abandoned_claims(store))
    }),
    (Fault::PurgesWithoutLimit, |store| {
        Box::pin(expiry::a_purge_honours_its_limit(store))
    }),
    (Fault::PurgesInSilence, |store| {
        Box::pin(expiry::a_purge_removes_what_has_expired(store))
    }),
    (Fault::NeverExpires, |store| {
        Box::pin(expiry::a_purge_removes_what_is_done(store))
    }),
    (Fault::NeverExpires, |store| {
        Box::pin(expiry::what_is_settled_expires(store))
    }),
    (Fault::NeverExpires, |store| {
        Box::pin(expiry::an_abandoned_claim_expires(store))
    }),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn each_fault_is_found_out() {
    for (fault, clause, retention) in rows() {
        let broken = Broken::new(fault, retention);
        let outcome = tokio::spawn(clause(Arc::new(broken))).await;
        assert!(
            outcome.is_err_and(|error| error.is_panic()),
            "{fault:?} was not found out"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_finds_a_fault_out_finds_none_in_a_sound_store() {
    for (_, clause, retention) in rows() {
        clause(Arc::new(Broken::new(Fault::None, retention))).await;
    }
}

fn rows() -> impl Iterator<Item = (Fault, Clause, Duration)> {
    let kept = FAULTS.iter().map(|row| (row.0, row.1, RETENTION));
    let expiring = FAULTS_OF_EXPIRY
        .iter()
        .map(|row| (row.0, row.1, Duration::ZERO));
    kept.chain(expiring)
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
