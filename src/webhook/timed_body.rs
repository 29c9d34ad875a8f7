use std::ops::ControlFlow;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Buf;
use http_body::Body;
use pin_project_lite::pin_project;
use tokio::time::{Instant, Sleep, sleep};

/// Frames read before the task yields: a peer that always sends another one, even an empty one, must not
/// block the thread.
const FRAMES_PER_POLL: usize = 64;

pin_project! {
    /// A request body with a timeout.
    ///
    /// The timer starts when the body is pending for the first time, or when it yields only empty frames. A
    /// body that is ready needs no runtime.
    pub(super) struct TimedBody<B> {
        #[pin]
        body: B,
        timeout: Duration,
        #[pin]
        timer: Option<Sleep>,
    }
}

/// Why reading stopped.
#[derive(Debug)]
pub(super) enum Stop<E> {
    End,
    Failed(E),
    TimedOut,
    /// The reader asked to stop.
    Break,
}

impl<B> TimedBody<B> {
    pub(super) fn new(body: B, timeout: Duration) -> Self {
        Self {
            body,
            timeout,
            timer: None,
        }
    }

    /// Gives the rest of the body at most `timeout` from now.
    pub(super) fn limit_rest(self: Pin<&mut Self>, timeout: Duration) {
        let this = self.project();
        *this.timeout = timeout.min(*this.timeout);
        let Some(timer) = this.timer.as_pin_mut() else {
            return;
        };
        let deadline = Instant::now().checked_add(*this.timeout);
        if let Some(deadline) = deadline.filter(|deadline| *deadline < timer.deadline()) {
            timer.reset(deadline);
        }
    }
}

impl<B> TimedBody<B>
where
    B: Body,
{
    /// Passes the data of each frame to `read`. Trailers are not part of the payload.
    pub(super) fn poll_data(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        mut read: impl FnMut(B::Data) -> ControlFlow<()>,
    ) -> Poll<Stop<B::Error>> {
        let mut this = self.project();
        let mut progressed = false;
        for _ in 0..FRAMES_PER_POLL {
            let frame = match this.body.as_mut().poll_frame(cx) {
                Poll::Ready(Some(Ok(frame))) => frame,
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Stop::Failed(error)),
                Poll::Ready(None) => return Poll::Ready(Stop::End),
                Poll::Pending => return poll_timer(this.timer, *this.timeout, cx),
            };
            let Ok(data) = frame.into_data() else {
                continue;
            };
            progressed |= data.has_remaining();
            if read(data).is_break() {
                return Poll::Ready(Stop::Break);
            }
        }
        cx.waker().wake_by_ref();
        if progressed && this.timer.is_none() {
            return Poll::Pending;
        }
        poll_timer(this.timer, *this.timeout, cx)
    }
}

fn poll_timer<E>(
    mut timer: Pin<&mut Option<Sleep>>,
    timeout: Duration,
    cx: &mut Context<'_>,
) -> Poll<Stop<E>> {
    if timer.is_none() {
        timer.set(Some(sleep(timeout)));
    }
    let timer = timer.as_pin_mut().expect("set above if it was not");
    timer.poll(cx).map(|()| Stop::TimedOut)
}
