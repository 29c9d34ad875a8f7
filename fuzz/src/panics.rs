//! Support for checks of documented panics.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

thread_local! {
    static IS_EXPECTED: Cell<bool> = const { Cell::new(false) };
}

/// Calls a function and returns the message if it panics.
///
/// libFuzzer's panic hook aborts the process before the panic unwinds. The hook is skipped for panics
/// inside this function and still runs for all others.
pub fn panic_message<T>(f: impl FnOnce() -> T) -> Result<T, String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let hook = take_hook();
        set_hook(Box::new(move |panic| {
            if !IS_EXPECTED.get() {
                hook(panic);
            }
        }));
    });
    IS_EXPECTED.set(true);
    let result = catch_unwind(AssertUnwindSafe(f));
    IS_EXPECTED.set(false);
    result.map_err(|panic| match panic.downcast::<String>() {
        Ok(message) => *message,
        Err(_) => "(the panic message is not a `String`)".to_owned(),
    })
}
