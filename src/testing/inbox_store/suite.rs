use super::{
    abandon, accept, adoption, batches, crashes, expiry, filters, forget, lookups, names, pages,
    past_attempts, pauses, payloads, races, replay, reschedules, restores, settling, statistics,
    takes,
};
use crate::inbox::InboxStore;

/// Generates a test of each clause of the contract of [`InboxStore`](crate::inbox::InboxStore), for your own store.
///
/// It takes the name of an `async fn` that opens a store: an empty one, which no other test uses, with the given
/// retention. The example tests `MemoryStore`; replace it with your store.
///
/// The tests are named after their clauses, so each store and each contract needs its own module. They run on several
/// threads and by the real clock: `tokio` is a dev-dependency with the features `macros` and `rt-multi-thread`.
///
/// # Example
///
/// ```
/// # #[allow(unused)]
/// mod my_store {
///     use std::time::Duration;
///
///     use tower_stripe_webhook::claims::MemoryStore;
///     use tower_stripe_webhook::testing::inbox_store_contract;
///
///     async fn open(retention: Duration) -> MemoryStore {
///         MemoryStore::new().with_retention(retention)
///     }
///
///     inbox_store_contract!(open);
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! inbox_store_contract {
    ($open:path) => {
        $crate::__inbox_store_clauses! { __contract_tests, inbox_store, $open }
    };
}

/// Calls a macro with every clause. The tests and [`run`] share this list. The compiler reports a clause that is
/// missing as dead code.
#[doc(hidden)]
#[macro_export]
macro_rules! __inbox_store_clauses {
    ($callback:ident, $($argument:tt),+) => {
        $crate::$callback! {
            $($argument,)+
            accept::an_absent_event_is_stored_and_due_at_once
            accept::an_accepted_event_is_listed_as_queued
            accept::a_known_event_is_a_duplicate_in_every_state
            accept::a_resend_of_an_event_that_is_not_exhausted_is_a_duplicate
            accept::a_duplicate_changes_nothing
            accept::a_duplicate_does_not_delay_the_event
            accept::an_event_that_was_set_aside_is_stored_again
            accept::an_event_that_its_handler_discarded_is_not_stored_again
            accept::an_exhausted_event_is_stored_again_if_it_is_resent
            accept::a_claim_of_an_event_of_an_inbox_is_not_acquired
            adoption::a_released_event_is_adopted
            adoption::an_expired_claim_is_adopted_and_counts_a_crash
            adoption::an_event_that_deduplication_handles_is_not_adopted
            adoption::a_settled_event_of_deduplication_is_a_duplicate
            adoption::an_event_that_deduplication_exhausted_is_stored
            adoption::a_claim_is_lost_when_the_event_is_adopted
            adoption::events_of_deduplication_stay_out_of_the_inbox
            batches::responses_are_in_the_order_of_the_requests
            batches::a_key_that_occurs_twice_in_a_batch_is_stored_once
            batches::a_batch_responds_for_each_event_by_its_state
            batches::an_empty_batch_stores_nothing
            payloads::payloads_are_kept_byte_for_byte
            payloads::the_provenance_is_restored
            payloads::a_missing_provenance_stays_missing
            takes::the_event_that_is_due_the_longest_is_taken_first
            takes::a_take_honors_its_limit
            takes::a_take_honors_its_max_bytes
            takes::the_first_event_is_taken_whatever_its_size
            takes::a_take_returns_events_of_its_queue_only
            takes::an_event_that_is_not_due_is_not_taken
            takes::each_event_is_claimed_under_the_token_of_the_take
            takes::each_take_counts_an_attempt
            takes::a_repeated_take_claims_no_event_twice
            takes::the_age_counts_from_the_acceptance
            crashes::an_expired_lease_is_a_crash_and_is_not_taken
            crashes::crashed_events_are_not_all_due_at_once
            crashes::the_crash_that_reaches_max_crashes_exhausts_the_event
            crashes::an_event_that_crashes_exhausted_waits_for_a_replay
            crashes::an_exhausted_event_is_not_changed_by_its_last_holder
            crashes::a_rescheduled_event_is_not_completed_by_its_last_holder
            crashes::an_expired_lease_that_is_settled_is_not_a_crash
            crashes::a_renewal_moves_the_end_of_the_lease
            crashes::a_take_returns_due_events_beside_crashed_ones
            abandon::abandoned_events_are_due_at_once
            abandon::an_abandoned_later_attempt_keeps_its_history
            abandon::other_takes_are_not_abandoned
            abandon::settled_events_are_not_abandoned
            abandon::a_repeated_abandon_gives_back_nothing
            reschedules::a_retry_without_delay_is_due_at_once
            reschedules::a_retry_is_not_due_before_its_delay
            reschedules::failures_are_counted_apart_from_attempts
            reschedules::a_repeated_reschedule_is_applied_once
            reschedules::an_exhausted_event_waits_for_a_replay
            reschedules::an_event_that_is_set_aside_keeps_its_payload
            reschedules::a_settled_event_is_not_rescheduled
            reschedules::a_rescheduled_event_is_not_rescheduled_otherwise
            reschedules::a_reschedule_applies_after_the_lease_has_expired
            reschedules::reasons_can_be_any_text
            settling::the_payload_of_a_settled_event_is_deleted
            settling::completing_several_events_completes_those_that_it_reports
            settling::a_released_event_is_due_at_once
            settling::a_withdrawn_event_is_due_at_once
            settling::an_event_that_was_not_committed_is_due_at_once
            settling::a_renewal_does_not_make_a_settled_event_due
            settling::a_lost_grant_changes_nothing
            forget::a_forgotten_event_is_erased
            forget::a_forgotten_event_is_stored_as_new
            forget::other_events_are_not_forgotten
            forget::an_event_of_an_inbox_is_not_forgotten_as_settled
            replay::a_replayed_event_is_due_at_once
            replay::a_replay_resets_crashes_and_failures
            replay::an_event_in_progress_is_not_replayed
            replay::an_event_without_a_payload_is_not_replayed
            replay::a_grant_from_before_the_replay_is_lost
            replay::the_age_counts_from_the_replay
            replay::an_event_that_is_replayed_twice_runs_once
            restores::a_restored_event_can_be_replayed
            restores::a_stored_payload_is_not_replaced
            restores::an_event_that_ran_again_is_not_restored
            restores::only_events_of_an_inbox_are_restored
            restores::concurrent_restores_store_one_payload
            filters::a_filter_selects_one_state
            filters::a_filter_selects_one_queue
            filters::a_filter_selects_types
            filters::a_filter_selects_the_least_recently_changed_first
            filters::events_without_a_payload_do_not_use_up_the_limit
            pages::pages_have_each_event_once
            pages::a_filter_selects_an_account
            pages::a_filter_selects_a_part_of_the_reason
            pages::a_filter_selects_the_events_of_a_time
            pages::a_filter_selects_the_events_that_an_action_accepts
            pages::a_count_ignores_the_limit_and_the_cursor
            lookups::an_event_is_found_in_every_state
            lookups::the_time_since_the_acceptance_is_measured
            lookups::events_of_no_inbox_are_not_found
            lookups::the_payload_is_read_while_it_is_stored
            past_attempts::each_rescheduled_attempt_is_kept
            past_attempts::a_crashed_attempt_is_kept
            past_attempts::an_adopted_event_keeps_its_past_attempts
            past_attempts::an_event_that_runs_again_keeps_its_past_attempts
            past_attempts::only_attempts_that_ran_are_kept
            pauses::a_paused_queue_gives_no_events
            pauses::a_paused_queue_accepts_and_settles_events
            pauses::other_queues_are_not_paused
            pauses::a_resumed_queue_gives_its_events
            pauses::the_time_of_a_pause_is_measured
            statistics::an_empty_queue_has_zeros
            statistics::each_event_is_counted_by_its_situation
            statistics::the_oldest_due_event_is_measured
            statistics::counts_stop_at_the_maximum
            names::queues_with_odd_names_are_distinguished
            names::queues_with_long_names_are_distinguished
            names::odd_keys_are_distinguished
            races::each_event_is_taken_once
            races::each_crash_is_counted_once
            races::a_late_completion_races_with_a_take
            races::concurrent_batches_store_each_event_once
            races::a_claim_races_with_an_accept
            races::a_replay_races_with_a_take
            races::concurrent_changes_settle_an_event_once
            expiry::open_and_exhausted_events_are_kept
            expiry::a_purge_removes_settled_events
            expiry::an_expired_event_is_stored_as_new
            expiry::an_expired_event_of_deduplication_is_stored_as_new
        }
    };
}

__inbox_store_clauses! { __contract_run, InboxStore }
