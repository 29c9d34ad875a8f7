use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

/// Awaits two futures until one of them ends. Returns the output of the second, or `None` if the first ended.
pub(super) async fn unless<I, F>(interrupt: I, future: F) -> Option<F::Output>
where
    I: Future,
    F: Future,
{
    let mut interrupt = pin!(interrupt);
    let mut future = pin!(future);
    poll_fn(|cx| {
        if interrupt.as_mut().poll(cx).is_ready() {
            return Poll::Ready(None);
        }
        future.as_mut().poll(cx).map(Some)
    })
    .await
}
