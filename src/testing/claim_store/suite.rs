use std::sync::Arc;
use std::time::Duration;

use super::{
    claims, completions, crashes, expiry, fencing, forget, idempotency, keys, list, races,
};
use crate::claims::ClaimStore;

/// The retention of the stores for all clauses but those of `expiry`: 30 days.
const RETENTION: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Makes a test of each clause of the contract of [`ClaimStore`](crate::claims::ClaimStore), for a store
/// of your own.
///
/// It takes the name of an `async fn` that opens a store: an empty one, shared with no other test, with
/// the given retention. Below, `MemoryStore` takes the place of yours.
///
/// The tests are named after their clauses, so one module has room for one store. They run on several threads
/// and by the real clock: `tokio` is a dev-dependency with the features `macros` and `rt-multi-thread`.
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
        $crate::__claim_store_clauses! { __claim_store_tests, $open }
    };
}

/// Calls a macro with every clause: the list that the tests and [`run`] share. A clause that is missing
/// from it is dead code, which the compiler reports.
#[doc(hidden)]
#[macro_export]
macro_rules! __claim_store_clauses {
    ($callback:ident $(, $argument:path)?) => {
        $crate::$callback! {
            $($argument,)?
            claims::an_absent_event_is_acquired
            claims::an_event_in_progress_is_not_acquired
            claims::a_renewal_lets_the_lease_begin_anew
            claims::a_renewal_can_shorten_the_lease
            claims::a_completed_event_stays_completed
            claims::a_released_event_is_acquired_with_the_next_attempt
            claims::a_thousand_releases_bury_nothing
            claims::a_buried_event_stays_discarded
            claims::a_claim_made_again_with_its_token_is_acquired
            claims::a_purge_leaves_what_has_not_expired
            crashes::a_lapsed_lease_is_acquired_with_the_next_attempt
            crashes::a_lapsed_lease_counts_as_a_crash
            crashes::the_lapse_that_reaches_max_crashes_exhausts_the_event
            crashes::an_exhausted_event_stays_exhausted
            crashes::an_exhausted_event_is_not_changed_by_its_last_holder
            crashes::releases_between_crashes_do_not_count
            crashes::a_lapsed_lease_that_is_settled_is_no_crash
            fencing::a_lapsed_claim_that_nobody_took_over_is_changed
            fencing::a_claim_that_was_taken_over_changes_nothing
            fencing::a_claim_that_was_released_changes_nothing_of_the_next
            fencing::a_lost_record_is_not_made_anew
            fencing::an_old_grant_is_not_taken_for_one_with_its_attempt
            fencing::a_stale_grant_does_not_settle_what_is_settled
            idempotency::a_change_made_again_is_applied
            idempotency::a_renewal_of_what_is_done_is_applied
            idempotency::what_is_settled_is_not_settled_otherwise
            idempotency::a_refused_change_leaves_the_error
            completions::what_is_not_completed_is_released
            completions::what_is_completed_is_not_released
            completions::a_lost_claim_is_neither_released_nor_completed
            completions::a_withdrawn_event_is_claimed_again
            completions::a_withdrawn_later_attempt_is_released
            completions::what_another_claim_holds_or_settled_is_not_withdrawn
            forget::a_forgotten_event_is_absent_whatever_its_state
            forget::a_lapsed_claim_can_be_forgotten
            forget::an_absent_event_is_not_forgotten
            forget::other_events_are_not_forgotten
            keys::odd_keys_are_told_apart
            keys::keys_with_empty_parts_are_told_apart
            keys::keys_of_the_greatest_length_are_told_apart
            list::an_empty_store_lists_nothing
            list::a_record_tells_all_of_its_event
            list::a_list_is_of_one_state
            list::errors_are_kept_verbatim
            list::an_error_with_a_nul_does_not_hold_up_the_change
            list::what_was_changed_first_is_listed_first
            list::a_list_honors_its_limit
            races::of_many_claims_at_once_one_is_acquired
            races::of_many_that_take_over_a_lapsed_claim_one_does
            races::of_many_that_claim_a_released_event_one_acquires
            races::a_completion_that_races_with_a_take_over_is_decided
            races::of_two_ways_to_settle_a_claim_one_is_applied
            races::claims_that_race_with_removals_leave_nothing_stuck
            expiry::what_is_settled_expires
            expiry::an_abandoned_claim_expires
            expiry::a_claim_that_holds_does_not_expire
            expiry::a_purge_removes_what_has_expired
            expiry::a_purge_honors_its_limit
            expiry::a_purge_removes_what_is_done
            expiry::a_purge_removes_abandoned_claims
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __claim_store_tests {
    ($open:path, $($subject:ident :: $clause:ident)*) => {$(
        #[::tokio::test(flavor = "multi_thread", worker_threads = 4)]
        async fn $clause() {
            const CLAUSE: &str = concat!(stringify!($subject), "::", stringify!($clause));
            let store = $open($crate::testing::claim_store::retention(CLAUSE)).await;
            $crate::testing::claim_store::run(CLAUSE, ::std::sync::Arc::new(store)).await;
        }
    )*};
}

/// Returns the retention that the store for a clause must have.
#[doc(hidden)]
pub fn retention(clause: &str) -> Duration {
    match clause.split_once("::") {
        Some(("expiry", _)) => Duration::ZERO,
        _ => RETENTION,
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __claim_store_dispatch {
    ($($subject:ident :: $clause:ident)*) => {
        /// Runs a clause, such as `claims::an_absent_event_is_acquired`, on an empty store.
        ///
        /// # Panics
        ///
        /// If the store does not keep to the clause, or if there is no such clause.
        #[doc(hidden)]
        pub async fn run(clause: &str, store: Arc<dyn ClaimStore>) {
            match clause {
                $(concat!(stringify!($subject), "::", stringify!($clause)) => {
                    $subject::$clause(store).await;
                })*
                _ => panic!("no such clause: {clause}"),
            }
        }
    };
}

__claim_store_clauses! { __claim_store_dispatch }
