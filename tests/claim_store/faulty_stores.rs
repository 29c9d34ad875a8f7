//! Stores that break one rule of the contract each, which the suite must detect.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tower_stripe_webhook::claims::{
    BoxFuture, Claim, ClaimRequest, ClaimStore, ClaimUpdate, Completion, Grant, Key, MemoryStore,
    PastAttempt, Record, State, StoreError, Token,
};
use tower_stripe_webhook::testing::claim_store::{retention, run};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    None,
    ClaimsInTwoSteps,
    TakesOverInTwoSteps,
    CountsAttemptsFromZero,
    AlwaysReturnsAttemptOne,
    ForgetsTokens,
    ReturnsZeroRetryAfter,
    CountsReleasesAsCrashes,
    ListsNoCrashes,
    ExhaustsOneCrashTooLate,
    ForgetsExhaustedEvents,
    ForgetsSettledEvents,
    ChangesWithAnyToken,
    ComparesAttemptsInsteadOfTokens,
    RejectsLateChanges,
    RecreatesRemovedRecords,
    RejectsRepeatedChanges,
    ChangesSettledEvents,
    RenewsNothing,
    RenewsWithAFixedLease,
    RejectsRenewalsOfSettledClaims,
    ForgetsNothing,
    ForgetsEventsInProgress,
    KeepsSettledEvents,
    FindsListedRecordsOnly,
    ForgetsEverything,
    PurgesLiveClaims,
    PurgesNothing,
    PurgesWithoutLimit,
    PurgesWithoutCounting,
    IgnoresCaseOfKeys,
    TruncatesKeys,
    TrimsKeys,
    DropsEmptyPartsOfKeys,
    ListsNewestFirst,
    ListsWithoutLimit,
    ListsOtherStates,
    ListsNonexistentRecords,
    ListsAgesInTheWrongUnit,
    LosesReasons,
    TruncatesReasons,
    FailsOnNul,
    LosesAccounts,
    NeverExpires,
    ReleasesCompletedEvents,
    AlwaysReturnsCompleted,
    AlwaysReturnsReleased,
    WithdrawsNothing,
    WithdrawsWithAnyToken,
    ReturnsPastAttemptsNewestFirst,
    LosesCrashedAttempts,
    KeepsFewAttempts,
    LosesPastAttemptsWithACompletion,
    EndsAttemptsTwice,
    MeasuresPastAttemptsInTheWrongUnit,
    EscapesPastReasons,
    LosesWithdrawnAttempts,
    KeepsForgottenAttempts,
}

const RETENTION: Duration = Duration::from_secs(60 * 60);

/// Each fault, with a clause that detects it.
const FAULTS: &[(Fault, &str)] = &[
    (
        Fault::ForgetsEventsInProgress,
        "forget::only_a_settled_event_is_forgotten_as_settled",
    ),
    (
        Fault::KeepsSettledEvents,
        "forget::only_a_settled_event_is_forgotten_as_settled",
    ),
    (
        Fault::FindsListedRecordsOnly,
        "forget::a_record_is_found_by_its_key_until_it_is_forgotten",
    ),
    (
        Fault::ReleasesCompletedEvents,
        "completions::release_unless_completed_keeps_a_completed_event",
    ),
    (
        Fault::AlwaysReturnsCompleted,
        "completions::release_unless_completed_releases_an_event_in_progress",
    ),
    (
        Fault::AlwaysReturnsReleased,
        "completions::release_unless_completed_changes_nothing_after_a_lost_lease",
    ),
    (
        Fault::WithdrawsNothing,
        "withdrawals::a_withdrawn_event_can_be_acquired_again",
    ),
    (
        Fault::WithdrawsWithAnyToken,
        "withdrawals::only_the_current_claim_can_be_withdrawn",
    ),
    (
        Fault::ClaimsInTwoSteps,
        "races::one_of_many_concurrent_claims_is_acquired",
    ),
    (
        Fault::AlwaysReturnsAttemptOne,
        "claims::a_released_event_is_acquired_with_the_next_attempt",
    ),
    (
        Fault::AlwaysReturnsAttemptOne,
        "crashes::an_event_with_an_expired_lease_is_acquired_with_the_next_attempt",
    ),
    (
        Fault::ForgetsTokens,
        "claims::a_repeated_claim_is_acquired_with_the_same_attempt",
    ),
    (
        Fault::ReturnsZeroRetryAfter,
        "claims::an_event_in_progress_is_not_acquired",
    ),
    (
        Fault::CountsReleasesAsCrashes,
        "claims::a_thousand_releases_do_not_exhaust_an_event",
    ),
    (
        Fault::CountsReleasesAsCrashes,
        "crashes::releases_between_crashes_do_not_count",
    ),
    (
        Fault::ListsNoCrashes,
        "crashes::an_expired_lease_counts_as_a_crash",
    ),
    (
        Fault::ExhaustsOneCrashTooLate,
        "crashes::the_crash_that_reaches_max_crashes_exhausts_the_event",
    ),
    (
        Fault::ForgetsExhaustedEvents,
        "crashes::an_exhausted_event_stays_exhausted",
    ),
    (
        Fault::ChangesWithAnyToken,
        "fencing::a_claim_that_was_taken_over_changes_nothing",
    ),
    (
        Fault::ChangesWithAnyToken,
        "fencing::a_released_claim_does_not_change_the_next_claim",
    ),
    (
        Fault::ChangesWithAnyToken,
        "fencing::an_old_claim_does_not_change_a_settled_event",
    ),
    (
        Fault::ComparesAttemptsInsteadOfTokens,
        "fencing::an_old_claim_with_the_same_attempt_changes_nothing",
    ),
    (
        Fault::RejectsLateChanges,
        "fencing::a_late_change_applies_if_no_other_claim_was_made",
    ),
    (
        Fault::RecreatesRemovedRecords,
        "fencing::changes_do_not_recreate_a_removed_record",
    ),
    (
        Fault::RejectsRepeatedChanges,
        "idempotency::a_repeated_change_is_applied",
    ),
    (
        Fault::RejectsRepeatedChanges,
        "idempotency::a_settled_claim_cannot_be_settled_differently",
    ),
    (
        Fault::ChangesSettledEvents,
        "idempotency::a_settled_claim_cannot_be_settled_differently",
    ),
    (
        Fault::ChangesSettledEvents,
        "idempotency::a_rejected_change_keeps_the_reason",
    ),
    (
        Fault::ChangesSettledEvents,
        "races::concurrent_changes_settle_a_claim_once",
    ),
    (
        Fault::RenewsNothing,
        "claims::a_renewal_starts_the_lease_again",
    ),
    (
        Fault::RenewsWithAFixedLease,
        "claims::a_renewal_can_shorten_the_lease",
    ),
    (
        Fault::ForgetsNothing,
        "forget::an_event_in_any_state_can_be_forgotten",
    ),
    (
        Fault::ForgetsNothing,
        "forget::forgetting_an_absent_event_returns_false",
    ),
    (
        Fault::ForgetsEverything,
        "forget::forgetting_an_event_keeps_all_others",
    ),
    (
        Fault::PurgesLiveClaims,
        "claims::a_purge_keeps_records_that_have_not_expired",
    ),
    (
        Fault::IgnoresCaseOfKeys,
        "keys::keys_with_odd_characters_are_distinct",
    ),
    (
        Fault::TrimsKeys,
        "keys::keys_with_odd_characters_are_distinct",
    ),
    (
        Fault::TruncatesKeys,
        "keys::keys_of_maximum_length_are_distinct",
    ),
    (
        Fault::ListsNewestFirst,
        "list::the_least_recently_changed_record_is_listed_first",
    ),
    (
        Fault::ListsAgesInTheWrongUnit,
        "list::the_least_recently_changed_record_is_listed_first",
    ),
    (
        Fault::ListsWithoutLimit,
        "list::a_list_has_at_most_its_limit",
    ),
    (Fault::LosesReasons, "list::a_record_describes_its_event"),
    (Fault::LosesAccounts, "list::a_record_describes_its_event"),
    (Fault::TruncatesReasons, "list::reasons_are_kept_verbatim"),
    (
        Fault::FailsOnNul,
        "list::a_reason_with_a_nul_does_not_fail_the_change",
    ),
    (
        Fault::CountsAttemptsFromZero,
        "claims::an_absent_event_is_acquired",
    ),
    (
        Fault::ForgetsSettledEvents,
        "claims::a_completed_event_stays_completed",
    ),
    (
        Fault::ForgetsSettledEvents,
        "claims::a_discarded_event_stays_discarded",
    ),
    (
        Fault::ChangesSettledEvents,
        "crashes::the_last_claim_of_an_exhausted_event_changes_nothing",
    ),
    (
        Fault::CountsReleasesAsCrashes,
        "crashes::settling_after_the_lease_expired_is_not_a_crash",
    ),
    (
        Fault::RejectsRenewalsOfSettledClaims,
        "idempotency::renewing_a_completed_claim_is_applied",
    ),
    (
        Fault::ForgetsNothing,
        "forget::an_event_with_an_expired_lease_can_be_forgotten",
    ),
    (
        Fault::DropsEmptyPartsOfKeys,
        "keys::keys_with_empty_parts_are_distinct",
    ),
    (
        Fault::ListsOtherStates,
        "list::a_list_contains_only_the_requested_state",
    ),
    (
        Fault::ListsNonexistentRecords,
        "list::an_empty_store_lists_nothing",
    ),
    (
        Fault::TakesOverInTwoSteps,
        "races::one_of_many_concurrent_takeovers_succeeds",
    ),
    (
        Fault::PurgesLiveClaims,
        "expiry::a_record_does_not_expire_during_the_lease",
    ),
    (
        Fault::PurgesNothing,
        "expiry::a_purge_removes_and_counts_expired_records",
    ),
    (
        Fault::PurgesNothing,
        "expiry::a_purge_removes_abandoned_claims",
    ),
    (
        Fault::PurgesWithoutLimit,
        "expiry::a_purge_removes_at_most_its_limit",
    ),
    (
        Fault::PurgesWithoutCounting,
        "expiry::a_purge_removes_and_counts_expired_records",
    ),
    (
        Fault::NeverExpires,
        "expiry::a_purge_removes_completed_events",
    ),
    (
        Fault::NeverExpires,
        "expiry::the_record_of_a_settled_event_expires",
    ),
    (
        Fault::NeverExpires,
        "expiry::the_record_of_an_abandoned_claim_expires",
    ),
    (
        Fault::ReturnsPastAttemptsNewestFirst,
        "past_attempts::each_attempt_that_ends_is_kept",
    ),
    (
        Fault::LosesCrashedAttempts,
        "past_attempts::each_attempt_that_ends_is_kept",
    ),
    (
        Fault::KeepsFewAttempts,
        "past_attempts::the_last_ten_attempts_are_kept",
    ),
    (
        Fault::LosesPastAttemptsWithACompletion,
        "past_attempts::a_completion_keeps_the_attempts_before_it",
    ),
    (
        Fault::EndsAttemptsTwice,
        "past_attempts::an_attempt_ends_once",
    ),
    (
        Fault::MeasuresPastAttemptsInTheWrongUnit,
        "past_attempts::the_time_since_an_attempt_ended_is_measured",
    ),
    (
        Fault::EscapesPastReasons,
        "past_attempts::the_reason_of_each_attempt_is_kept",
    ),
    (
        Fault::LosesWithdrawnAttempts,
        "past_attempts::a_withdrawn_later_attempt_is_kept",
    ),
    (
        Fault::KeepsForgottenAttempts,
        "past_attempts::a_forgotten_event_has_no_past_attempts",
    ),
    (
        Fault::KeepsForgottenAttempts,
        "expiry::past_attempts_expire_with_the_record",
    ),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn every_fault_fails_its_clause() {
    for (fault, clause) in FAULTS {
        let faulty = FaultyStore::new(*fault, retention(clause));
        let outcome = tokio::spawn(run(clause, Arc::new(faulty))).await;
        assert!(
            outcome.is_err_and(|error| error.is_panic()),
            "{clause} passed although the store has the fault {fault:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn every_clause_passes_without_a_fault() {
    for (_, clause) in FAULTS {
        let sound = FaultyStore::new(Fault::None, retention(clause));
        run(clause, Arc::new(sound)).await;
    }
}

/// A memory store behind a fault.
struct FaultyStore {
    fault: Fault,
    store: MemoryStore,
    /// The last acquired claim of each event, and its attempt.
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

impl FaultyStore {
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
            Fault::IgnoresCaseOfKeys => Key::from_stored(text.to_lowercase()),
            Fault::DropsEmptyPartsOfKeys => Key::from_stored(text.replace("//", "/")),
            Fault::TrimsKeys => Key::from_stored(text.trim_end()),
            Fault::TruncatesKeys => Key::from_stored(text.chars().take(50).collect::<String>()),
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
            (Fault::ClaimsInTwoSteps, None) => {
                tokio::task::yield_now().await;
                self.store.forget(&request.key).await?;
            }
            (Fault::TakesOverInTwoSteps, Some((last, _))) if last.lease == Duration::ZERO => {
                tokio::task::yield_now().await;
                if let Some((mut holder, attempt)) = self.last(&request.key) {
                    holder.lease = Duration::ZERO;
                    let _ = self.store.renew(&Grant::new(&holder, attempt)).await?;
                }
            }
            (Fault::ForgetsTokens, Some((last, _))) if last.token == request.token => {
                request.token = Token::random();
            }
            (Fault::ExhaustsOneCrashTooLate, _) => request.max_crashes += 1,
            _ => {}
        }
        let claim = self.store.claim(&request).await?;
        if let Claim::Acquired { attempt } = claim {
            let mut acquired = self.acquired.lock().unwrap();
            acquired.insert(request.key.clone(), (request.clone(), attempt));
        }
        Ok(match (self.fault, claim) {
            (Fault::AlwaysReturnsAttemptOne, Claim::Acquired { .. }) => {
                Claim::Acquired { attempt: 1 }
            }
            (Fault::CountsAttemptsFromZero, Claim::Acquired { attempt }) => Claim::Acquired {
                attempt: attempt - 1,
            },
            (Fault::ReturnsZeroRetryAfter, Claim::InProgress { .. }) => Claim::InProgress {
                retry_after: Duration::ZERO,
            },
            (Fault::ForgetsExhaustedEvents, Claim::Exhausted)
            | (Fault::ForgetsSettledEvents, Claim::Completed | Claim::Discarded) => {
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
        let current = Grant::new(&last, attempt);
        let mut grant = grant.clone();
        match self.fault {
            Fault::ChangesWithAnyToken => grant = current,
            Fault::ComparesAttemptsInsteadOfTokens if grant.attempt() == attempt => grant = current,
            Fault::RejectsLateChanges if last.lease == Duration::ZERO => {
                return Ok(ClaimUpdate::LeaseLost);
            }
            Fault::ChangesSettledEvents => {
                self.store.forget(grant.key()).await?;
                let _ = self.store.claim(&last).await?;
            }
            Fault::RenewsNothing if matches!(change, Change::Renew) => {
                return Ok(ClaimUpdate::Applied);
            }
            Fault::RejectsRenewalsOfSettledClaims
                if matches!(change, Change::Renew)
                    && self.settled.lock().unwrap().contains(grant.token()) =>
            {
                return Ok(ClaimUpdate::LeaseLost);
            }
            Fault::RenewsWithAFixedLease => {
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
        if self.fault == Fault::RejectsRepeatedChanges && !is_first {
            return Ok(ClaimUpdate::LeaseLost);
        }
        let update = self.apply(&grant, change).await?;
        if self.fault == Fault::RecreatesRemovedRecords && update == ClaimUpdate::LeaseLost {
            let _ = self.store.claim(&last).await?;
            return self.apply(&grant, change).await;
        }
        Ok(update)
    }

    async fn apply(&self, grant: &Grant, change: Change<'_>) -> Result<ClaimUpdate, StoreError> {
        let truncate = |reason: &str| match self.fault {
            Fault::TruncatesReasons => Ok(reason.chars().take(1000).collect()),
            Fault::FailsOnNul if reason.contains('\0') => {
                Err(StoreError::new("the reason has a NUL"))
            }
            _ => Ok(reason.to_owned()),
        };
        let mut last = self
            .last(grant.key())
            .expect("the event was claimed before")
            .0;
        // A fault may have changed the key under which the memory store has the event.
        last.key = self.key(grant.key());
        last.token = *grant.token();
        last.lease = grant.lease();
        let grant = &Grant::new(&last, grant.attempt());
        match change {
            Change::Renew => self.store.renew(grant).await,
            Change::Complete => self.store.complete(grant).await,
            Change::Release(reason) => self.store.release(grant, &truncate(reason)?).await,
            Change::Discard(reason) => self.store.discard(grant, &truncate(reason)?).await,
        }
    }

    async fn forget_all_in(&self, state: State) -> Result<u64, StoreError> {
        let mut forgotten = 0;
        for record in self.store.list(state, u32::MAX).await? {
            forgotten += u64::from(self.store.forget(&record.key).await?);
        }
        Ok(forgotten)
    }
}

impl ClaimStore for FaultyStore {
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
        reason: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(self.change(grant, Change::Release(reason)))
    }

    fn discard<'a>(
        &'a self,
        grant: &'a Grant,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(self.change(grant, Change::Discard(reason)))
    }

    fn release_unless_completed<'a>(
        &'a self,
        grant: &'a Grant,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<Completion, StoreError>> {
        Box::pin(async move {
            match self.fault {
                Fault::AlwaysReturnsCompleted => Ok(Completion::Completed),
                Fault::AlwaysReturnsReleased => Ok(Completion::Released),
                Fault::ReleasesCompletedEvents => {
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
                        self.forget_all_in(state).await?;
                    }
                    return Ok(true);
                }
                _ => {}
            }
            self.store.forget(&self.key(key)).await
        })
    }

    fn forget_settled<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async {
            match self.fault {
                Fault::ForgetsEventsInProgress => self.forget(key).await,
                Fault::KeepsSettledEvents => Ok(true),
                _ => self.store.forget_settled(&self.key(key)).await,
            }
        })
    }

    fn record<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<Option<Record>, StoreError>> {
        Box::pin(async {
            let found = self.store.record(&self.key(key)).await?;
            let is_listed = |record: &Record| record.state != State::Completed;
            Ok(match self.fault {
                Fault::FindsListedRecordsOnly => found.filter(is_listed),
                _ => found,
            })
        })
    }

    fn purge(&self, limit: u32) -> BoxFuture<'_, Result<u64, StoreError>> {
        Box::pin(async move {
            match self.fault {
                Fault::PurgesNothing => Ok(0),
                Fault::PurgesLiveClaims => self.forget_all_in(State::InProgress).await,
                Fault::PurgesWithoutLimit => self.store.purge(u32::MAX).await,
                Fault::PurgesWithoutCounting => self.store.purge(limit).await.map(|_| 0),
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
                Fault::ListsOtherStates => {
                    records.extend(self.store.list(State::InProgress, limit).await?);
                }
                Fault::ListsNonexistentRecords => {
                    records.push(Record::new(Key::new("test", None, "evt"), state));
                }
                _ => {}
            }
            for record in &mut records {
                match self.fault {
                    Fault::ListsNoCrashes => record.crashes = 0,
                    Fault::ListsAgesInTheWrongUnit => record.age *= 1000,
                    Fault::LosesReasons => record.reason = None,
                    Fault::LosesAccounts => record.account = None,
                    _ => {}
                }
            }
            Ok(records)
        })
    }

    fn past_attempts<'a>(
        &'a self,
        key: &'a Key,
    ) -> BoxFuture<'a, Result<Vec<PastAttempt>, StoreError>> {
        Box::pin(async move {
            let mut kept = self.store.past_attempts(key).await?;
            match self.fault {
                Fault::ReturnsPastAttemptsNewestFirst => kept.reverse(),
                Fault::LosesCrashedAttempts => kept.retain(|past| past.reason.is_some()),
                Fault::KeepsFewAttempts => kept.truncate(5),
                Fault::LosesPastAttemptsWithACompletion => {
                    let completed = self.store.list(State::Completed, u32::MAX).await?;
                    if completed.iter().any(|record| record.key == *key) {
                        kept.clear();
                    }
                }
                Fault::EndsAttemptsTwice => {
                    let last = kept.last().cloned();
                    kept.extend(last);
                }
                Fault::LosesWithdrawnAttempts => kept.truncate(1),
                Fault::KeepsForgottenAttempts if kept.is_empty() => kept.push(PastAttempt::new(1)),
                _ => {}
            }
            for past in &mut kept {
                match self.fault {
                    Fault::MeasuresPastAttemptsInTheWrongUnit => past.ended_ago *= 1000,
                    Fault::EscapesPastReasons => {
                        past.reason = past
                            .reason
                            .as_ref()
                            .map(|reason| reason.replace('"', "\\\""));
                    }
                    _ => {}
                }
            }
            Ok(kept)
        })
    }
}
