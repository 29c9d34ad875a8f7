//! Panics that are documented.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

thread_local! {
    static IS_AWAITED: Cell<bool> = const { Cell::new(false) };
}

/// Calls a function, and returns the message if it panics.
///
/// libFuzzer's hook aborts at each panic, before it unwinds: it is kept for those that nobody
/// waits for.
pub fn message_of<T>(f: impl FnOnce() -> T) -> Result<T, String> {
    static HUSHED: Once = Once::new();
    HUSHED.call_once(|| {
        let hook = take_hook();
        set_hook(Box::new(move |panic| {
            if !IS_AWAITED.get() {
                hook(panic);
            }
        }));
    });
    IS_AWAITED.set(true);
    let result = catch_unwind(AssertUnwindSafe(f));
    IS_AWAITED.set(false);
    result.map_err(|panic| match panic.downcast::<String>() {
        Ok(message) => *message,
        Err(_) => "a panic without a text of its own".to_owned(),
    })
}
