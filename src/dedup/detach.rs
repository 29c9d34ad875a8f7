use std::future::Future;
use std::pin::Pin;

use tokio::runtime::Handle;

/// A future that can finish without its owner.
///
/// The server drops the future of a response when Stripe hangs up. A handler in it would stop halfway each time and
/// leave its claim to expire, so the rest then runs in a task of its own. A delivery whose response is awaited needs no
/// task.
pub(crate) trait Detach: Future + Send {
    /// Runs the rest in a task. If the runtime has shut down, the future is dropped.
    fn detach(self: Pin<Box<Self>>, runtime: &Handle);
}

impl<F> Detach for F
where
    F: Future + Send + 'static,
{
    fn detach(self: Pin<Box<Self>>, runtime: &Handle) {
        runtime.spawn(async move { drop(self.await) });
    }
}
