//! Stores that break the contract: the suite must find each fault.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tower_stripe_webhook::claims::{
    BoxFuture, Claim, ClaimRequest, ClaimStore, ClaimUpdate, Grant, Key, MemoryStore, PastAttempt,
    Record, State, StoreError, Token,
};
use tower_stripe_webhook::inbox::{
    AcceptRequest, Accepted, EventCount, EventPage, Filter, InboxStore, Queue, QueueStats,
    Reschedule, Selection, StoredEvent, StoredPayload, TakeRequest, Taken,
};
use tower_stripe_webhook::testing::inbox_store::{retention, run};

/// Defines the faults, each with the clauses that must find it.
macro_rules! faults {
    ($($fault:ident: $($clause:literal)+,)+) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        enum Fault {
            None,
            $($fault,)+
        }

        const FAULTS: &[(Fault, &[&str])] = &[$((Fault::$fault, &[$($clause),+]),)+];
    };
}

faults! {
    StoresDuplicates: "accept::a_known_event_is_a_duplicate_in_every_state",
    StoresEveryResend: "accept::a_resend_of_an_event_that_is_not_exhausted_is_a_duplicate",
    IgnoresResends: "accept::an_exhausted_event_is_stored_again_if_it_is_resent",
    OverwritesDuplicates: "accept::a_duplicate_changes_nothing"
        "accept::a_duplicate_does_not_delay_the_event"
        "batches::a_key_that_occurs_twice_in_a_batch_is_stored_once",
    ListsTheInboxAsDeduplication: "accept::an_accepted_event_is_listed_as_queued",
    ListsDeduplicationAsTheInbox: "adoption::events_of_deduplication_stay_out_of_the_inbox",
    LosesTheMode: "accept::an_accepted_event_is_listed_as_queued",
    StoresAsNew: "accept::an_event_that_was_set_aside_is_stored_again"
        "adoption::a_released_event_is_adopted"
        "adoption::an_expired_claim_is_adopted_and_counts_a_crash",
    StoresEveryDiscardedEvent: "accept::an_event_that_its_handler_discarded_is_not_stored_again"
        "accept::a_known_event_is_a_duplicate_in_every_state",
    AdoptsEventsInProgress: "adoption::an_event_that_deduplication_handles_is_not_adopted"
        "races::a_claim_races_with_an_accept",
    LetsDeduplicationClaimQueuedEvents: "accept::a_claim_of_an_event_of_an_inbox_is_not_acquired"
        "adoption::a_claim_is_lost_when_the_event_is_adopted",
    RespondsInReverseOrder: "batches::responses_are_in_the_order_of_the_requests"
        "batches::a_batch_responds_for_each_event_by_its_state",
    RespondsOncePerKey: "batches::a_key_that_occurs_twice_in_a_batch_is_stored_once",
    LooksBeforeItWrites: "races::concurrent_batches_store_each_event_once",
    CutsPayloadsAtNul: "payloads::payloads_are_kept_byte_for_byte",
    KeepsPayloadsAsText: "payloads::payloads_are_kept_byte_for_byte",
    FailsOnLargePayloads: "payloads::payloads_are_kept_byte_for_byte",
    LosesSecretNames: "payloads::the_provenance_is_restored",
    KeepsEmptyNamesAsNone: "payloads::the_provenance_is_restored",
    TakesInReverseOrder: "takes::the_event_that_is_due_the_longest_is_taken_first",
    IgnoresTheLimit: "takes::a_take_honors_its_limit",
    IgnoresMaxBytes: "takes::a_take_honors_its_max_bytes",
    NeverTakesLargeEvents: "takes::the_first_event_is_taken_whatever_its_size",
    NeverHasMore: "takes::a_take_honors_its_max_bytes",
    TakesFromAllQueues: "takes::a_take_returns_events_of_its_queue_only",
    TakesEventsInProgress: "takes::an_event_that_is_not_due_is_not_taken"
        "takes::a_repeated_take_claims_no_event_twice"
        "races::each_event_is_taken_once",
    TakesWithItsOwnToken: "takes::each_event_is_claimed_under_the_token_of_the_take",
    CountsNoAttempts: "takes::each_take_counts_an_attempt",
    LosesTheAge: "takes::the_age_counts_from_the_acceptance",
    LosesTheReason: "reschedules::a_retry_without_delay_is_due_at_once",
    LosesCrashes: "crashes::an_expired_lease_is_a_crash_and_is_not_taken"
        "crashes::a_take_returns_due_events_beside_crashed_ones"
        "races::each_crash_is_counted_once",
    RunsCrashedEventsAtOnce: "crashes::an_expired_lease_is_a_crash_and_is_not_taken"
        "crashes::crashed_events_are_not_all_due_at_once",
    ExhaustsOneCrashLate: "crashes::the_crash_that_reaches_max_crashes_exhausts_the_event",
    ExhaustsOneCrashEarly: "crashes::the_crash_that_reaches_max_crashes_exhausts_the_event",
    AbandonsNothing: "abandon::abandoned_events_are_due_at_once",
    ReleasesAbandonedEvents: "abandon::abandoned_events_are_due_at_once"
        "abandon::an_abandoned_later_attempt_keeps_its_history",
    AbandonsAllTakes: "abandon::other_takes_are_not_abandoned"
        "abandon::a_repeated_abandon_gives_back_nothing",
    AbandonsSettledEvents: "abandon::settled_events_are_not_abandoned",
    IgnoresTheDelay: "reschedules::a_retry_is_not_due_before_its_delay",
    CountsEveryFailure: "reschedules::failures_are_counted_apart_from_attempts",
    CountsNoFailures: "reschedules::failures_are_counted_apart_from_attempts",
    ReschedulesOnlyOnce: "reschedules::a_repeated_reschedule_is_applied_once",
    AlwaysReschedules: "reschedules::a_settled_event_is_not_rescheduled"
        "reschedules::a_rescheduled_event_is_not_rescheduled_otherwise"
        "crashes::an_exhausted_event_is_not_changed_by_its_last_holder",
    DeletesPayloadsSetAside: "reschedules::an_event_that_is_set_aside_keeps_its_payload",
    CutsReasons: "reschedules::reasons_can_be_any_text",
    FailsOnNul: "reschedules::reasons_can_be_any_text",
    ReportsAllAsCompleted: "settling::completing_several_events_completes_those_that_it_reports",
    KeepsDiscardedPayloads: "settling::the_payload_of_a_settled_event_is_deleted",
    DelaysReleasedEvents: "settling::a_released_event_is_due_at_once"
        "settling::an_event_that_was_not_committed_is_due_at_once",
    RemovesWithdrawnEvents: "settling::a_withdrawn_event_is_due_at_once",
    RenewsNothing: "crashes::a_renewal_moves_the_end_of_the_lease",
    RenewalsQueueSettledEvents: "settling::a_renewal_does_not_make_a_settled_event_due",
    SettlesWithAnyToken: "settling::a_lost_grant_changes_nothing",
    RenewsAfterAReplay: "replay::a_grant_from_before_the_replay_is_lost",
    ForgetsNothing: "forget::a_forgotten_event_is_erased"
        "forget::a_forgotten_event_is_stored_as_new",
    ForgetsSettledEventsOfTheInbox: "forget::an_event_of_an_inbox_is_not_forgotten_as_settled",
    ForgetsByPattern: "forget::other_events_are_not_forgotten",
    PurgesOpenEvents: "expiry::open_and_exhausted_events_are_kept",
    PurgesExhaustedEvents: "expiry::open_and_exhausted_events_are_kept",
    PurgesNothing: "expiry::a_purge_removes_settled_events",
    NeverExpires: "expiry::an_expired_event_is_stored_as_new"
        "expiry::an_expired_event_of_deduplication_is_stored_as_new",
    ReplaysNothing: "replay::a_replayed_event_is_due_at_once"
        "crashes::an_event_that_crashes_exhausted_waits_for_a_replay"
        "reschedules::an_exhausted_event_waits_for_a_replay",
    ReplaysAsNew: "replay::a_replay_resets_crashes_and_failures"
        "replay::a_replayed_event_is_due_at_once",
    ReplaysWithItsFailures: "replay::a_replay_resets_crashes_and_failures",
    ReplaysWithItsAge: "replay::the_age_counts_from_the_replay",
    ReplaysEventsInProgress: "replay::an_event_in_progress_is_not_replayed",
    CountsEventsThatItDoesNotReplay: "replay::an_event_without_a_payload_is_not_replayed"
        "adoption::events_of_deduplication_stay_out_of_the_inbox",
    RestoresNothing: "restores::a_restored_event_can_be_replayed"
        "restores::concurrent_restores_store_one_payload",
    RestoresAsNew: "restores::a_restored_event_can_be_replayed"
        "restores::a_stored_payload_is_not_replaced"
        "restores::only_events_of_an_inbox_are_restored",
    RestoresAnyAttempt: "restores::an_event_that_ran_again_is_not_restored",
    ReportsEveryRestore: "restores::concurrent_restores_store_one_payload",
    FiltersAllStates: "filters::a_filter_selects_one_state",
    FiltersAllTypes: "filters::a_filter_selects_types",
    FiltersWithLike: "filters::a_filter_selects_types",
    FiltersWithoutLimit: "filters::a_filter_selects_the_least_recently_changed_first",
    FiltersAfterTheLimit: "filters::events_without_a_payload_do_not_use_up_the_limit",
    EndsAfterTheFirstPage: "pages::pages_have_each_event_once",
    StartsEachPageAtTheBeginning: "pages::pages_have_each_event_once",
    IgnoresTheAccount: "pages::a_filter_selects_an_account",
    IgnoresTheReasonPart: "pages::a_filter_selects_a_part_of_the_reason",
    IgnoresTheTime: "pages::a_filter_selects_the_events_of_a_time",
    MeasuresTheTimeSinceTheLastChange: "pages::a_filter_selects_the_events_of_a_time",
    IgnoresTheAction: "pages::a_filter_selects_the_events_that_an_action_accepts",
    CountsOnePage: "pages::a_count_ignores_the_limit_and_the_cursor",
    CountsEveryEventExactly: "statistics::counts_stop_at_the_maximum",
    FindsNoSettledEvents: "lookups::an_event_is_found_in_every_state",
    LosesTheAcceptance: "lookups::the_time_since_the_acceptance_is_measured",
    FindsEventsOfDeduplication: "lookups::events_of_no_inbox_are_not_found",
    ReadsPayloadsThatAreGone: "lookups::the_payload_is_read_while_it_is_stored"
        "lookups::events_of_no_inbox_are_not_found",
    LosesCrashedAttempts: "past_attempts::a_crashed_attempt_is_kept"
        "past_attempts::an_adopted_event_keeps_its_past_attempts",
    EndsAttemptsTwice: "past_attempts::each_rescheduled_attempt_is_kept",
    LosesPastAttemptsWithAReplay: "past_attempts::an_event_that_runs_again_keeps_its_past_attempts",
    KeepsAbandonedAttempts: "past_attempts::only_attempts_that_ran_are_kept"
        "expiry::an_expired_event_is_stored_as_new"
        "expiry::an_expired_event_of_deduplication_is_stored_as_new",
    TakesFromPausedQueues: "pauses::a_paused_queue_gives_no_events"
        "pauses::a_resumed_queue_gives_its_events",
    CountsCrashesOfPausedQueues: "pauses::a_paused_queue_gives_no_events",
    RejectsEventsOfPausedQueues: "pauses::a_paused_queue_accepts_and_settles_events",
    PausesAllQueues: "pauses::other_queues_are_not_paused",
    NeverResumes: "pauses::a_resumed_queue_gives_its_events",
    RestartsThePause: "pauses::the_time_of_a_pause_is_measured",
    CountsAllStates: "statistics::each_event_is_counted_by_its_situation",
    CountsScheduledEventsAsDue: "statistics::each_event_is_counted_by_its_situation",
    MeasuresSinceTheLastDueEvent: "statistics::the_oldest_due_event_is_measured",
    CountsWithoutMaximum: "statistics::counts_stop_at_the_maximum",
    IgnoresCaseOfQueues: "names::queues_with_odd_names_are_distinguished",
    TrimsQueues: "names::queues_with_odd_names_are_distinguished",
    CutsQueues: "names::queues_with_long_names_are_distinguished",
    IgnoresCaseOfKeys: "names::odd_keys_are_distinguished",
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn each_fault_is_found() {
    let mut missed = Vec::new();
    for (fault, clauses) in FAULTS {
        for clause in *clauses {
            let faulty = FaultyStore::new(*fault, retention(clause));
            let outcome = tokio::spawn(run(clause, Arc::new(faulty))).await;
            if !outcome.is_err_and(|error| error.is_panic()) {
                missed.push((fault, clause));
            }
        }
    }
    assert!(
        missed.is_empty(),
        "faults that a clause did not find: {missed:#?}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_wrapper_without_a_fault_passes() {
    for clause in FAULTS.iter().flat_map(|(_, clauses)| *clauses) {
        let sound = FaultyStore::new(Fault::None, retention(clause));
        run(clause, Arc::new(sound)).await;
    }
}

/// A sound store behind a fault.
struct FaultyStore {
    fault: Fault,
    store: MemoryStore,
    /// Every request that was accepted, the last one of each key.
    accepted: Mutex<HashMap<Key, AcceptRequest>>,
    /// Every event that was taken, with its queue.
    taken: Mutex<Vec<(Queue, Grant)>>,
    rescheduled: Mutex<Vec<Token>>,
    has_replayed: AtomicBool,
    is_paused: AtomicBool,
}

const HOUR: Duration = Duration::from_secs(60 * 60);

impl FaultyStore {
    fn new(fault: Fault, retention: Duration) -> Self {
        let retention = match fault {
            Fault::NeverExpires => HOUR,
            _ => retention,
        };
        Self {
            fault,
            store: MemoryStore::new().with_retention(retention),
            accepted: Mutex::default(),
            taken: Mutex::default(),
            rescheduled: Mutex::default(),
            has_replayed: AtomicBool::new(false),
            is_paused: AtomicBool::new(false),
        }
    }

    fn queue(&self, queue: &Queue) -> Queue {
        let text = queue.as_str();
        match self.fault {
            Fault::TakesFromAllQueues => Queue::new("all", None),
            Fault::IgnoresCaseOfQueues => Queue::new(&text.to_lowercase(), None),
            Fault::TrimsQueues => Queue::new(text.trim(), None),
            Fault::CutsQueues => Queue::new(&text.chars().take(100).collect::<String>(), None),
            _ => queue.clone(),
        }
    }

    async fn try_accept(&self, requests: &[AcceptRequest]) -> Result<Vec<Accepted>, StoreError> {
        let mut all = Vec::new();
        for request in requests {
            let is_repeated = self.accepted.lock().unwrap().contains_key(&request.key);
            if !(self.fault == Fault::RespondsOncePerKey && is_repeated) {
                all.push(self.accept_one(request).await?);
            }
            let mut accepted = self.accepted.lock().unwrap();
            accepted.insert(request.key.clone(), request.clone());
        }
        if self.fault == Fault::RespondsInReverseOrder {
            all.reverse();
        }
        Ok(all)
    }

    async fn accept_one(&self, request: &AcceptRequest) -> Result<Accepted, StoreError> {
        let mut request = request.clone();
        request.queue = self.queue(&request.queue);
        self.alter(&mut request)?;
        let key = request.key.clone();
        if self.fault == Fault::LooksBeforeItWrites && self.state(&key).await?.is_none() {
            // Long enough for the other callers to look too, even on a busy machine.
            for _ in 0..100 {
                tokio::task::yield_now().await;
            }
            self.store.forget(&key).await?;
        }
        let is_known = self.fault == Fault::StoresAsNew && self.state(&key).await?.is_some();
        let accepted = self.accept_sound(&request).await?;
        let must_replace = match (self.fault, accepted) {
            (Fault::StoresDuplicates, Accepted::Duplicate(_))
            | (Fault::AdoptsEventsInProgress, Accepted::InProgress { .. })
            | (Fault::StoresEveryDiscardedEvent, Accepted::Duplicate(State::Discarded)) => true,
            (Fault::StoresEveryResend, Accepted::Duplicate(_)) => request.is_resend,
            (Fault::StoresAsNew, Accepted::Stored) => is_known,
            (Fault::OverwritesDuplicates, Accepted::Duplicate(State::Queued)) => {
                let _ = self.replace(&request).await?;
                false
            }
            _ => false,
        };
        match must_replace {
            true => self.replace(&request).await,
            false => Ok(accepted),
        }
    }

    /// Applies the faults that change what is stored.
    fn alter(&self, request: &mut AcceptRequest) -> Result<(), StoreError> {
        let payload = &request.payload;
        match self.fault {
            Fault::IgnoresResends => request.is_resend = false,
            Fault::LosesTheMode => request.livemode = false,
            Fault::CutsPayloadsAtNul => {
                let end = payload.iter().position(|byte| *byte == 0);
                request.payload = payload.slice(..end.unwrap_or(payload.len()));
            }
            Fault::KeepsPayloadsAsText => {
                request.payload = String::from_utf8_lossy(payload).into_owned().into();
            }
            Fault::RejectsEventsOfPausedQueues if self.is_paused.load(Ordering::Relaxed) => {
                return Err(StoreError::new("the queue is paused"));
            }
            Fault::FailsOnLargePayloads if payload.len() > 65_536 => {
                return Err(StoreError::new("payload too large"));
            }
            Fault::IgnoresCaseOfKeys => {
                request.key = Key::from_stored(request.key.as_str().to_lowercase());
            }
            Fault::LosesSecretNames => {
                if let Some(provenance) = &mut request.provenance {
                    provenance.secret_name = None;
                }
            }
            Fault::KeepsEmptyNamesAsNone => {
                if let Some(provenance) = &mut request.provenance {
                    provenance.tenant.take_if(|tenant| tenant.is_empty());
                }
            }
            _ => {}
        }
        Ok(())
    }

    async fn accept_sound(&self, request: &AcceptRequest) -> Result<Accepted, StoreError> {
        Ok(self.store.accept(std::slice::from_ref(request)).await?[0])
    }

    async fn replace(&self, request: &AcceptRequest) -> Result<Accepted, StoreError> {
        self.store.forget(&request.key).await?;
        self.accept_sound(request).await
    }

    async fn try_take(&self, request: &TakeRequest) -> Result<Taken, StoreError> {
        let mut request = request.clone();
        request.queue = self.queue(&request.queue);
        match self.fault {
            Fault::IgnoresTheLimit => request.limit = u32::MAX,
            Fault::IgnoresMaxBytes => request.max_bytes = u64::MAX,
            Fault::TakesWithItsOwnToken => request.token = Token::random(),
            Fault::ExhaustsOneCrashLate => request.max_crashes += 1,
            Fault::ExhaustsOneCrashEarly => {
                request.max_crashes = request.max_crashes.saturating_sub(1).max(1);
            }
            Fault::TakesEventsInProgress => self.release_all(&request.queue).await?,
            _ => {}
        }
        let is_paused = self.store.stats(&request.queue).await?.paused_for.is_some();
        let takes_anyway = is_paused
            && matches!(
                self.fault,
                Fault::TakesFromPausedQueues | Fault::CountsCrashesOfPausedQueues
            );
        if takes_anyway {
            self.store.set_paused(&request.queue, false).await?;
        }
        if takes_anyway && self.fault == Fault::CountsCrashesOfPausedQueues {
            // The crashed event is the first.
            request.limit = 1;
        }
        let mut taken = self.store.take(&request).await?;
        if takes_anyway {
            self.store.set_paused(&request.queue, true).await?;
            taken.crashed.clear();
        }
        for event in &taken.events {
            let mut all = self.taken.lock().unwrap();
            all.push((request.queue.clone(), request.grant(event)));
        }
        self.alter_taken(&request, &mut taken).await?;
        Ok(taken)
    }

    /// Gives back all events of a queue that are in progress.
    async fn release_all(&self, queue: &Queue) -> Result<(), StoreError> {
        for token in self.tokens(queue) {
            self.store.abandon(queue, &token).await?;
        }
        Ok(())
    }

    fn tokens(&self, queue: &Queue) -> Vec<Token> {
        let taken = self.taken.lock().unwrap();
        let of_queue = taken.iter().filter(|(other, _)| other == queue);
        of_queue.map(|(_, grant)| *grant.token()).collect()
    }

    /// Applies the faults that change what a take returns.
    async fn alter_taken(
        &self,
        request: &TakeRequest,
        taken: &mut Taken,
    ) -> Result<(), StoreError> {
        match self.fault {
            Fault::TakesInReverseOrder => taken.events.reverse(),
            Fault::NeverHasMore => taken.has_more = false,
            Fault::LosesCrashes => taken.crashed.clear(),
            Fault::NeverTakesLargeEvents => {
                let mut events = taken.events.iter();
                if events
                    .any(|event| u64::try_from(event.payload.len()).unwrap() > request.max_bytes)
                {
                    self.store.abandon(&request.queue, &request.token).await?;
                    taken.events.clear();
                }
            }
            Fault::RunsCrashedEventsAtOnce => {
                for crashed in &taken.crashed {
                    self.store
                        .replay(&Selection::Key(crashed.key.clone()))
                        .await?;
                }
            }
            _ => {}
        }
        for event in &mut taken.events {
            let has_replayed = self.has_replayed.load(Ordering::Relaxed);
            match self.fault {
                Fault::CountsNoAttempts => event.attempt = 1,
                Fault::LosesTheAge => event.age = Duration::ZERO,
                Fault::LosesTheReason => event.reason = None,
                Fault::ReplaysWithItsFailures => event.failures += u32::from(has_replayed),
                Fault::ReplaysWithItsAge if has_replayed => event.age += HOUR,
                _ => {}
            }
        }
        Ok(())
    }

    async fn try_abandon(&self, queue: &Queue, token: &Token) -> Result<u64, StoreError> {
        let queue = &self.queue(queue);
        let taken = self.taken.lock().unwrap().clone();
        let of_token = taken.iter().filter(|(_, grant)| grant.token() == token);
        match self.fault {
            Fault::AbandonsNothing => return Ok(0),
            Fault::AbandonsAllTakes => {
                self.release_all(queue).await?;
                return Ok(1);
            }
            Fault::AbandonsSettledEvents => {
                for (_, grant) in of_token {
                    self.store
                        .replay(&Selection::Key(grant.key().clone()))
                        .await?;
                }
            }
            Fault::ReleasesAbandonedEvents => {
                let mut count = 0;
                for (_, grant) in of_token {
                    let update = self.store.release(grant, "abandoned").await?;
                    count += u64::from(update == ClaimUpdate::Applied);
                }
                return Ok(count);
            }
            _ => {}
        }
        self.store.abandon(queue, token).await
    }

    async fn try_reschedule(
        &self,
        grant: &Grant,
        change: &Reschedule,
    ) -> Result<ClaimUpdate, StoreError> {
        let mut change = change.clone();
        if let Reschedule::Retry {
            delay,
            is_failure,
            reason,
        } = &mut change
        {
            match self.fault {
                Fault::IgnoresTheDelay => *delay = Duration::ZERO,
                Fault::CountsEveryFailure => *is_failure = true,
                Fault::CountsNoFailures => *is_failure = false,
                Fault::CutsReasons => {
                    *reason = reason.chars().take(1_000).collect::<String>().into();
                }
                Fault::FailsOnNul if reason.contains('\0') => {
                    return Err(StoreError::new("NUL in a text"));
                }
                _ => {}
            }
        }
        let grant = self.grant(grant);
        let is_repeated = {
            let mut rescheduled = self.rescheduled.lock().unwrap();
            rescheduled.push(*grant.token());
            rescheduled
                .iter()
                .filter(|token| *token == grant.token())
                .count()
                > 1
        };
        match self.fault {
            Fault::ReschedulesOnlyOnce if is_repeated => Ok(ClaimUpdate::LeaseLost),
            Fault::AlwaysReschedules => {
                let _ = self.store.reschedule(&grant, &change).await?;
                Ok(ClaimUpdate::Applied)
            }
            Fault::DeletesPayloadsSetAside if change == Reschedule::SetAside => {
                self.store.discard(&grant, Reschedule::NO_HANDLER).await
            }
            _ => self.store.reschedule(&grant, &change).await,
        }
    }

    /// Returns the grant that a change names, or the one of the last take if the fault ignores tokens.
    fn grant(&self, grant: &Grant) -> Grant {
        if self.fault != Fault::SettlesWithAnyToken {
            return grant.clone();
        }
        let taken = self.taken.lock().unwrap();
        let last = taken.iter().rfind(|(_, other)| other.key() == grant.key());
        last.map_or_else(|| grant.clone(), |(_, last)| last.clone())
    }

    async fn try_replay(&self, replay: &Selection) -> Result<u64, StoreError> {
        self.has_replayed.store(true, Ordering::Relaxed);
        match replay {
            Selection::Key(key) => self.replay_key(key).await,
            Selection::Filter(filter) => self.replay_filter(filter).await,
            _ => self.store.replay(replay).await,
        }
    }

    async fn replay_key(&self, key: &Key) -> Result<u64, StoreError> {
        let replay = Selection::Key(key.clone());
        match self.fault {
            Fault::ReplaysNothing => return Ok(0),
            Fault::CountsEventsThatItDoesNotReplay => {
                self.store.replay(&replay).await?;
                return Ok(1);
            }
            Fault::ReplaysEventsInProgress => {
                let queue = self.accepted.lock().unwrap()[key].queue.clone();
                self.release_all(&queue).await?;
            }
            Fault::ReplaysAsNew if self.store.replay(&replay).await? == 1 => {
                let request = self.accepted.lock().unwrap()[key].clone();
                let _ = self.replace(&request).await?;
                return Ok(1);
            }
            _ => {}
        }
        self.store.replay(&replay).await
    }

    async fn try_restore(
        &self,
        request: &AcceptRequest,
        mut attempts: u32,
    ) -> Result<bool, StoreError> {
        match self.fault {
            Fault::RestoresNothing => return Ok(false),
            Fault::RestoresAsNew => return Ok(self.replace(request).await? == Accepted::Stored),
            Fault::RestoresAnyAttempt => {
                let event = self.store.event(&request.key).await?;
                attempts = event.map_or(attempts, |event| event.record.attempts);
            }
            _ => {}
        }
        let is_restored = self.store.restore_payload(request, attempts).await?;
        Ok(is_restored || self.fault == Fault::ReportsEveryRestore)
    }

    async fn replay_filter(&self, filter: &Filter) -> Result<u64, StoreError> {
        let mut filter = filter.clone();
        filter.queue = self.queue(&filter.queue);
        match self.fault {
            Fault::FiltersAllTypes => filter.event_type = None,
            Fault::FiltersWithoutLimit => filter.limit = u32::MAX,
            Fault::FiltersAllStates => {
                let mut count = 0;
                for state in State::all() {
                    filter.state = state;
                    count += self
                        .store
                        .replay(&Selection::Filter(filter.clone()))
                        .await?;
                }
                return Ok(count);
            }
            Fault::FiltersWithLike => {
                if let Some(prefix) = filter.type_prefix() {
                    let records = self.store.list(filter.state, u32::MAX).await?;
                    let like = |record: &Record| is_like(&record.event_type, prefix);
                    return self.replay_records(records.into_iter().filter(like)).await;
                }
            }
            Fault::FiltersAfterTheLimit => {
                let records = self.store.list(filter.state, filter.limit).await?;
                return self.replay_records(records.into_iter()).await;
            }
            _ => {}
        }
        self.store.replay(&Selection::Filter(filter)).await
    }

    async fn replay_records(
        &self,
        records: impl Iterator<Item = Record>,
    ) -> Result<u64, StoreError> {
        let mut count = 0;
        for record in records {
            count += self.store.replay(&Selection::Key(record.key)).await?;
        }
        Ok(count)
    }

    /// Applies the faults that change what a filter selects.
    fn alter_filter(&self, filter: &Filter) -> Filter {
        let mut filter = filter.clone();
        filter.queue = self.queue(&filter.queue);
        match self.fault {
            Fault::IgnoresTheAccount => filter.account = None,
            Fault::IgnoresTheReasonPart => filter.reason_part = None,
            Fault::IgnoresTheTime => filter.accepted_within = None,
            Fault::IgnoresTheAction => filter.eligible_for = None,
            Fault::StartsEachPageAtTheBeginning => filter.after = None,
            _ => {}
        }
        filter
    }

    async fn try_events(&self, filter: &Filter) -> Result<EventPage, StoreError> {
        let mut altered = self.alter_filter(filter);
        if self.fault == Fault::MeasuresTheTimeSinceTheLastChange {
            altered.accepted_within = None;
        }
        let mut page = self.store.events(&altered).await?;
        if self.fault == Fault::MeasuresTheTimeSinceTheLastChange {
            let within = filter.accepted_within.unwrap_or(Duration::MAX);
            page.events.retain(|event| event.record.age <= within);
        }
        if self.fault == Fault::EndsAfterTheFirstPage {
            page.next = None;
        }
        Ok(page)
    }

    async fn try_count(&self, filter: &Filter) -> Result<EventCount, StoreError> {
        if self.fault == Fault::CountsOnePage {
            let page = self.try_events(filter).await?;
            let events = u32::try_from(page.events.len()).unwrap();
            return Ok(EventCount::Exactly(events));
        }
        let count = self.store.count(&self.alter_filter(filter)).await?;
        Ok(match self.fault {
            Fault::CountsEveryEventExactly => EventCount::Exactly(count.get()),
            _ => count,
        })
    }

    async fn try_event(&self, key: &Key) -> Result<Option<StoredEvent>, StoreError> {
        let mut event = self.store.event(key).await?;
        match (self.fault, &mut event) {
            (Fault::FindsNoSettledEvents, Some(found)) => {
                let is_settled = matches!(found.record.state, State::Completed | State::Discarded);
                Ok(event.filter(|_| !is_settled))
            }
            (Fault::LosesTheAcceptance, Some(found)) => {
                found.accepted_ago = Duration::ZERO;
                Ok(event)
            }
            (Fault::FindsEventsOfDeduplication, None) => {
                let records = self.store.list(State::InProgress, u32::MAX).await?;
                let record = records.into_iter().find(|record| record.key == *key);
                let queue = Queue::new("test", None);
                Ok(record.map(|record| StoredEvent::new(record, queue)))
            }
            _ => Ok(event),
        }
    }

    async fn try_set_paused(&self, queue: &Queue, is_paused: bool) -> Result<(), StoreError> {
        self.is_paused.store(is_paused, Ordering::Relaxed);
        let is_repeated = is_paused && self.store.stats(queue).await?.paused_for.is_some();
        match self.fault {
            Fault::NeverResumes if !is_paused => return Ok(()),
            Fault::RestartsThePause if is_repeated => self.store.set_paused(queue, false).await?,
            Fault::PausesAllQueues => {
                let requests = self.accepted.lock().unwrap().clone();
                for request in requests.into_values() {
                    self.store.set_paused(&request.queue, is_paused).await?;
                }
            }
            _ => {}
        }
        self.store.set_paused(queue, is_paused).await
    }

    async fn try_stats(&self, queue: &Queue) -> Result<QueueStats, StoreError> {
        let mut stats = self.store.stats(&self.queue(queue)).await?;
        match self.fault {
            Fault::CountsAllStates => {
                let completed = self.store.list(State::Completed, u32::MAX).await?;
                stats.exhausted += u32::try_from(completed.len()).unwrap();
            }
            Fault::CountsScheduledEventsAsDue => {
                stats.due += stats.scheduled;
                stats.scheduled = 0;
            }
            Fault::CountsWithoutMaximum if stats.due == QueueStats::MAX_COUNT => stats.due += 1,
            // The clock of the clauses still works.
            Fault::MeasuresSinceTheLastDueEvent if stats.due > 1 => {
                stats.oldest_due = Some(Duration::ZERO);
            }
            _ => {}
        }
        Ok(stats)
    }

    async fn try_claim(&self, request: &ClaimRequest) -> Result<Claim, StoreError> {
        let claim = self.store.claim(request).await?;
        if self.fault == Fault::LetsDeduplicationClaimQueuedEvents
            && self.state(&request.key).await? == Some(State::Queued)
        {
            self.store.forget(&request.key).await?;
            return self.store.claim(request).await;
        }
        Ok(claim)
    }

    async fn try_renew(&self, grant: &Grant) -> Result<ClaimUpdate, StoreError> {
        match self.fault {
            Fault::RenewsNothing => Ok(ClaimUpdate::Applied),
            Fault::RenewsAfterAReplay if self.has_replayed.load(Ordering::Relaxed) => {
                Ok(ClaimUpdate::Applied)
            }
            Fault::RenewalsQueueSettledEvents => {
                let update = self.store.renew(grant).await?;
                if self.state(grant.key()).await? == Some(State::Completed) {
                    let request = self.accepted.lock().unwrap()[grant.key()].clone();
                    let _ = self.replace(&request).await?;
                }
                Ok(update)
            }
            _ => self.store.renew(&self.grant(grant)).await,
        }
    }

    async fn state(&self, key: &Key) -> Result<Option<State>, StoreError> {
        for state in State::all() {
            let records = self.store.list(state, u32::MAX).await?;
            if records.iter().any(|record| record.key == *key) {
                return Ok(Some(state));
            }
        }
        Ok(None)
    }

    async fn forget_all(&self, states: &[State]) -> Result<u64, StoreError> {
        let mut count = 0;
        for state in states {
            for record in self.store.list(*state, u32::MAX).await? {
                count += u64::from(self.store.forget(&record.key).await?);
            }
        }
        Ok(count)
    }
}

/// Matches a prefix as `LIKE` does in SQLite: underscores match any character, and case is ignored.
fn is_like(text: &str, prefix: &str) -> bool {
    let text = text.to_lowercase();
    let mut text = text.chars();
    prefix.to_lowercase().chars().all(|expected| {
        text.next()
            .is_some_and(|found| found == expected || expected == '_')
    })
}

impl InboxStore for FaultyStore {
    fn accept<'a>(
        &'a self,
        requests: &'a [AcceptRequest],
    ) -> BoxFuture<'a, Result<Vec<Accepted>, StoreError>> {
        Box::pin(self.try_accept(requests))
    }

    fn take<'a>(&'a self, request: &'a TakeRequest) -> BoxFuture<'a, Result<Taken, StoreError>> {
        Box::pin(self.try_take(request))
    }

    fn abandon<'a>(
        &'a self,
        queue: &'a Queue,
        token: &'a Token,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        Box::pin(self.try_abandon(queue, token))
    }

    fn try_complete_all<'a>(
        &'a self,
        grants: &'a [Grant],
    ) -> BoxFuture<'a, Result<Vec<bool>, StoreError>> {
        let reports_all = self.fault == Fault::ReportsAllAsCompleted;
        Box::pin(async move { Ok(vec![reports_all; grants.len()]) })
    }

    fn reschedule<'a>(
        &'a self,
        grant: &'a Grant,
        change: &'a Reschedule,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(self.try_reschedule(grant, change))
    }

    fn replay<'a>(&'a self, replay: &'a Selection) -> BoxFuture<'a, Result<u64, StoreError>> {
        Box::pin(self.try_replay(replay))
    }

    fn restore_payload<'a>(
        &'a self,
        request: &'a AcceptRequest,
        attempts: u32,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(self.try_restore(request, attempts))
    }

    fn discard_events<'a>(
        &'a self,
        selection: &'a Selection,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        self.store.discard_events(selection, reason)
    }

    fn events<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<EventPage, StoreError>> {
        Box::pin(self.try_events(filter))
    }

    fn count<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<EventCount, StoreError>> {
        Box::pin(self.try_count(filter))
    }

    fn event<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<Option<StoredEvent>, StoreError>> {
        Box::pin(self.try_event(key))
    }

    fn payload<'a>(
        &'a self,
        key: &'a Key,
    ) -> BoxFuture<'a, Result<Option<StoredPayload>, StoreError>> {
        Box::pin(async move {
            if self.fault == Fault::ReadsPayloadsThatAreGone {
                let accepted = self.accepted.lock().unwrap();
                let request = accepted.get(key);
                return Ok(request.map(|request| StoredPayload::new(request.payload.clone())));
            }
            self.store.payload(key).await
        })
    }

    fn set_paused<'a>(
        &'a self,
        queue: &'a Queue,
        is_paused: bool,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(self.try_set_paused(queue, is_paused))
    }

    fn stats<'a>(&'a self, queue: &'a Queue) -> BoxFuture<'a, Result<QueueStats, StoreError>> {
        Box::pin(self.try_stats(queue))
    }
}

impl ClaimStore for FaultyStore {
    fn claim<'a>(&'a self, request: &'a ClaimRequest) -> BoxFuture<'a, Result<Claim, StoreError>> {
        Box::pin(self.try_claim(request))
    }

    fn renew<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(self.try_renew(grant))
    }

    fn complete<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(async move { self.store.complete(&self.grant(grant)).await })
    }

    fn release<'a>(
        &'a self,
        grant: &'a Grant,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(async move {
            if self.fault == Fault::DelaysReleasedEvents {
                let change = Reschedule::Retry {
                    delay: HOUR,
                    is_failure: false,
                    reason: reason.to_owned().into(),
                };
                return self.store.reschedule(grant, &change).await;
            }
            self.store.release(&self.grant(grant), reason).await
        })
    }

    fn discard<'a>(
        &'a self,
        grant: &'a Grant,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(async move {
            if self.fault == Fault::KeepsDiscardedPayloads {
                return self.store.reschedule(grant, &Reschedule::SetAside).await;
            }
            self.store.discard(&self.grant(grant), reason).await
        })
    }

    fn withdraw<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(async move {
            if self.fault == Fault::RemovesWithdrawnEvents {
                self.store.forget(grant.key()).await?;
                return Ok(ClaimUpdate::Applied);
            }
            self.store.withdraw(&self.grant(grant)).await
        })
    }

    fn forget<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async move {
            match self.fault {
                Fault::ForgetsNothing => Ok(true),
                Fault::ForgetsByPattern => Ok(self.forget_all(&[State::Queued]).await? > 0),
                _ => self.store.forget(key).await,
            }
        })
    }

    fn forget_settled<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async move {
            match self.fault {
                Fault::ForgetsSettledEventsOfTheInbox => self.store.forget(key).await,
                _ => self.store.forget_settled(key).await,
            }
        })
    }

    fn record<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<Option<Record>, StoreError>> {
        self.store.record(key)
    }

    fn purge(&self, limit: u32) -> BoxFuture<'_, Result<u64, StoreError>> {
        Box::pin(async move {
            match self.fault {
                Fault::PurgesNothing => Ok(0),
                Fault::PurgesOpenEvents => {
                    let open = [State::Queued, State::InProgress, State::Released];
                    self.forget_all(&open).await
                }
                Fault::PurgesExhaustedEvents => self.forget_all(&[State::Exhausted]).await,
                _ => self.store.purge(limit).await,
            }
        })
    }

    fn list(&self, state: State, limit: u32) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
        Box::pin(async move {
            let mut records = self.store.list(state, limit).await?;
            for record in &mut records {
                match self.fault {
                    Fault::ListsTheInboxAsDeduplication => record.is_in_inbox = false,
                    Fault::ListsDeduplicationAsTheInbox => record.is_in_inbox = true,
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
                Fault::LosesCrashedAttempts => kept.retain(|past| past.reason.is_some()),
                Fault::EndsAttemptsTwice => {
                    let last = kept.last().cloned();
                    kept.extend(last);
                }
                Fault::LosesPastAttemptsWithAReplay
                    if self.has_replayed.load(Ordering::Relaxed) =>
                {
                    kept.clear();
                }
                Fault::KeepsAbandonedAttempts if kept.is_empty() => kept.push(PastAttempt::new(1)),
                _ => {}
            }
            Ok(kept)
        })
    }
}
