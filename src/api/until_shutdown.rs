use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

/// Runs a task that never ends, until `shutdown` resolves.
pub(super) async fn until_shutdown(
    shutdown: impl Future<Output = ()>,
    task: impl Future<Output = Infallible>,
) {
    let mut shutdown = pin!(shutdown);
    let mut task = pin!(task);
    poll_fn(|cx| match shutdown.as_mut().poll(cx) {
        Poll::Ready(()) => Poll::Ready(()),
        Poll::Pending => task.as_mut().poll(cx).map(|never| match never {}),
    })
    .await;
}
