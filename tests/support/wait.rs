//! Waiting for what no task of the test's own tells.

use std::panic::Location;
use std::time::Duration;

use tokio::time::sleep;

/// Asks again and again, for what happens in other processes or behind sockets.
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
        panic!("after a minute it did not hold yet: {location}");
    }
}
