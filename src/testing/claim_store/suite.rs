use super::{
    claims, completions, crashes, expiry, fencing, forget, idempotency, keys, list, past_attempts,
    races, withdrawals,
};
use crate::claims::ClaimStore;

/// Generates a test for each clause of the [`ClaimStore`](crate::claims::ClaimStore) contract, to run against
/// your own store.
///
/// Pass the name of an `async fn` that opens a store with the given retention. The store must be empty, and no
/// other test may use it. The example tests `MemoryStore`; replace it with your store.
///
/// Put each store into its own module, because the tests are named after their clauses. They run on several
/// threads with the real clock. Your dev-dependencies need `tokio` with the features `macros` and
/// `rt-multi-thread`.
///
/// # Example
///
/// ```
/// # #[allow(unused)]
/// mod my_store {
///     use std::time::Duration;
///
///     use tower_stripe_webhook::claims::MemoryStore;
///     use tower_stripe_webhook::testing::claim_store_contract;
///
///     async fn open(retention: Duration) -> MemoryStore {
///         MemoryStore::new().with_retention(retention)
///     }
///
///     claim_store_contract!(open);
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! claim_store_contract {
    ($open:path) => {
        $crate::__claim_store_clauses! { __contract_tests, claim_store, $open }
    };
}

/// Calls a macro with every clause, so that the tests and [`run`] share one list. The compiler reports a clause
/// that is missing here as dead code.
#[doc(hidden)]
#[macro_export]
macro_rules! __claim_store_clauses {
    ($callback:ident, $($argument:tt),+) => {
        $crate::$callback! {
            $($argument,)+
            claims::an_absent_event_is_acquired
            claims::an_event_in_progress_is_not_acquired
            claims::a_renewal_starts_the_lease_again
            claims::a_renewal_can_shorten_the_lease
            claims::a_completed_event_stays_completed
            claims::a_released_event_is_acquired_with_the_next_attempt
            claims::a_thousand_releases_do_not_exhaust_an_event
            claims::a_discarded_event_stays_discarded
            claims::a_repeated_claim_is_acquired_with_the_same_attempt
            claims::a_purge_keeps_records_that_have_not_expired
            crashes::an_event_with_an_expired_lease_is_acquired_with_the_next_attempt
            crashes::an_expired_lease_counts_as_a_crash
            crashes::the_crash_that_reaches_max_crashes_exhausts_the_event
            crashes::an_exhausted_event_stays_exhausted
            crashes::the_last_claim_of_an_exhausted_event_changes_nothing
            crashes::releases_between_crashes_do_not_count
            crashes::settling_after_the_lease_expired_is_not_a_crash
            fencing::a_late_change_applies_if_no_other_claim_was_made
            fencing::a_claim_that_was_taken_over_changes_nothing
            fencing::a_released_claim_does_not_change_the_next_claim
            fencing::changes_do_not_recreate_a_removed_record
            fencing::an_old_claim_with_the_same_attempt_changes_nothing
            fencing::an_old_claim_does_not_change_a_settled_event
            idempotency::a_repeated_change_is_applied
            idempotency::renewing_a_completed_claim_is_applied
            idempotency::a_settled_claim_cannot_be_settled_differently
            idempotency::a_rejected_change_keeps_the_reason
            completions::release_unless_completed_releases_an_event_in_progress
            completions::release_unless_completed_keeps_a_completed_event
            completions::release_unless_completed_changes_nothing_after_a_lost_lease
            withdrawals::a_withdrawn_event_can_be_acquired_again
            withdrawals::withdrawing_a_later_attempt_releases_the_event
            withdrawals::only_the_current_claim_can_be_withdrawn
            forget::an_event_in_any_state_can_be_forgotten
            forget::an_event_with_an_expired_lease_can_be_forgotten
            forget::forgetting_an_absent_event_returns_false
            forget::forgetting_an_event_keeps_all_others
            forget::only_a_settled_event_is_forgotten_as_settled
            forget::a_record_is_found_by_its_key_until_it_is_forgotten
            keys::keys_with_odd_characters_are_distinct
            keys::keys_with_empty_parts_are_distinct
            keys::keys_of_maximum_length_are_distinct
            list::an_empty_store_lists_nothing
            list::a_record_describes_its_event
            list::a_list_contains_only_the_requested_state
            list::reasons_are_kept_verbatim
            list::a_reason_with_a_nul_does_not_fail_the_change
            list::the_least_recently_changed_record_is_listed_first
            list::a_list_has_at_most_its_limit
            past_attempts::each_attempt_that_ends_is_kept
            past_attempts::the_last_ten_attempts_are_kept
            past_attempts::a_completion_keeps_the_attempts_before_it
            past_attempts::an_attempt_ends_once
            past_attempts::the_time_since_an_attempt_ended_is_measured
            past_attempts::the_reason_of_each_attempt_is_kept
            past_attempts::a_withdrawn_later_attempt_is_kept
            past_attempts::a_forgotten_event_has_no_past_attempts
            races::one_of_many_concurrent_claims_is_acquired
            races::one_of_many_concurrent_takeovers_succeeds
            races::one_of_many_concurrent_claims_of_a_released_event_is_acquired
            races::either_a_late_completion_or_a_takeover_succeeds
            races::concurrent_changes_settle_a_claim_once
            races::concurrent_claims_and_removals_leave_no_event_stuck
            expiry::the_record_of_a_settled_event_expires
            expiry::the_record_of_an_abandoned_claim_expires
            expiry::past_attempts_expire_with_the_record
            expiry::a_record_does_not_expire_during_the_lease
            expiry::a_purge_removes_and_counts_expired_records
            expiry::a_purge_removes_at_most_its_limit
            expiry::a_purge_removes_completed_events
            expiry::a_purge_removes_abandoned_claims
        }
    };
}

__claim_store_clauses! { __contract_run, ClaimStore }
