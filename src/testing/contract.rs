//! The macros that the contracts of the stores share. Each contract has a list of clauses, as a macro that calls
//! another macro with all of them.

use std::time::Duration;

/// The retention of the stores, except in the subject `expiry`: 30 days.
const RETENTION: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Returns the retention that a clause needs its store to have.
pub fn retention(clause: &str) -> Duration {
    match clause.split_once("::") {
        Some(("expiry", _)) => Duration::ZERO,
        _ => RETENTION,
    }
}

/// Generates a test of each clause of the contract in the module `$contract`.
#[doc(hidden)]
#[macro_export]
macro_rules! __contract_tests {
    ($contract:ident, $open:path, $($subject:ident :: $clause:ident)*) => {$(
        #[::tokio::test(flavor = "multi_thread", worker_threads = 4)]
        async fn $clause() {
            const CLAUSE: &str = concat!(stringify!($subject), "::", stringify!($clause));
            let store = $open($crate::testing::$contract::retention(CLAUSE)).await;
            $crate::testing::$contract::run(CLAUSE, ::std::sync::Arc::new(store)).await;
        }
    )*};
}

/// Generates the function that runs a clause by its name.
#[doc(hidden)]
#[macro_export]
macro_rules! __contract_run {
    ($store:ident, $($subject:ident :: $clause:ident)*) => {
        /// Runs a clause, such as `claims::an_absent_event_is_acquired`, against an empty store.
        ///
        /// # Panics
        ///
        /// Panics if the store breaks the clause, or if there is no such clause.
        #[doc(hidden)]
        pub async fn run(clause: &str, store: ::std::sync::Arc<dyn $store>) {
            match clause {
                $(concat!(stringify!($subject), "::", stringify!($clause)) => {
                    $subject::$clause(store).await;
                })*
                _ => panic!("no such clause: {clause}"),
            }
        }
    };
}
