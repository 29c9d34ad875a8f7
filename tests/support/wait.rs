//! Waits for conditions outside the test's own tasks.

use std::panic::Location;
use std::time::Duration;

use tokio::time::sleep;

/// Polls a condition that another process or a server brings about, for up to a minute.
#[track_caller]
pub fn until(mut holds: impl AsyncFnMut() -> bool) -> impl Future<Output = ()> {
    let location = Location::caller();
    async move {
        for _ in 0..6_000 {
            if holds().await {
                return;
            }
            sleep(Duration::from_millis(10)).await;
        }
        panic!("the condition at {location} was still false after a minute");
    }
}
