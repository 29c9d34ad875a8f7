use std::ops::ControlFlow;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Buf;
use http::header::EXPECT;
use http::{Request, Version};
use http_body::Body;

use super::policy::announced;
use super::timed_body::{Stop, TimedBody};

/// Discards what is left of a rejected request's body before the response is sent.
///
/// A server that responds and closes while the peer is still sending resets the connection, and the reset can
/// overtake the response ([RFC 9112, section 9.6](https://www.rfc-editor.org/rfc/rfc9112#section-9.6)):
/// clients report a broken pipe, proxies answer 502. Over HTTP/2 the stream is reset instead.
///
/// Frames are dropped as they arrive. At most [`MAX_BYTES`](Self::MAX_BYTES) are read, for at most
/// [`MAX_TIME`](Self::MAX_TIME) or the layer's body timeout, whichever is shorter.
pub(super) struct DiscardBody {
    budget: usize,
}

/// The unread rest of a rejected request's body, and its treatment.
pub(super) enum Rest {
    /// Nothing: the body has ended, and the connection stays usable.
    Ended,
    /// Leave it unread. An HTTP/1 connection cannot be reused.
    Unread,
    /// Discard it, then respond.
    Discard(DiscardBody),
}

impl DiscardBody {
    pub(super) const MAX_BYTES: usize = 4 * 1024 * 1024;
    pub(super) const MAX_TIME: Duration = Duration::from_secs(1);

    pub(super) fn new() -> Self {
        Self {
            budget: Self::MAX_BYTES,
        }
    }

    /// Resolves when the body has ended, or when the rest is given up and left unread.
    pub(super) fn poll<B>(
        &mut self,
        body: Pin<&mut TimedBody<B>>,
        cx: &mut Context<'_>,
    ) -> Poll<Rest>
    where
        B: Body,
    {
        let stop = body.poll_data(cx, |data| match self.budget.checked_sub(data.remaining()) {
            Some(budget) => {
                self.budget = budget;
                ControlFlow::Continue(())
            }
            None => ControlFlow::Break(()),
        });
        stop.map(|stop| match stop {
            Stop::End => Rest::Ended,
            Stop::Failed(_) | Stop::TimedOut | Stop::Break => Rest::Unread,
        })
    }
}

impl Rest {
    /// Decides for a request that is rejected before its body is read.
    pub(super) fn of<B>(request: &Request<B>) -> Self
    where
        B: Body,
    {
        // Reading the body makes the server send `100 Continue`, which invites the upload.
        let waits_for_100 =
            request.version() == Version::HTTP_11 && request.headers().contains_key(EXPECT);
        if request.body().is_end_stream() {
            Self::Ended
        } else if waits_for_100 || announced(request) > DiscardBody::MAX_BYTES {
            Self::Unread
        } else {
            Self::Discard(DiscardBody::new())
        }
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::pin::pin;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::Waker;

    use bytes::Bytes;
    use http_body::Frame;

    use super::*;

    /// A body of 1 MiB frames that asserts that no two exist at once.
    struct Frames {
        left: usize,
        alive: Arc<AtomicUsize>,
    }

    struct Tracked {
        data: Vec<u8>,
        alive: Arc<AtomicUsize>,
    }

    impl AsRef<[u8]> for Tracked {
        fn as_ref(&self) -> &[u8] {
            &self.data
        }
    }

    impl Drop for Tracked {
        fn drop(&mut self) {
            self.alive.fetch_sub(1, Ordering::Relaxed);
        }
    }

    impl Body for Frames {
        type Data = Bytes;
        type Error = Infallible;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
            assert_eq!(self.alive.load(Ordering::Relaxed), 0, "a frame is kept");
            let Some(left) = self.left.checked_sub(1) else {
                return Poll::Ready(None);
            };
            self.left = left;
            self.alive.fetch_add(1, Ordering::Relaxed);
            let data = Bytes::from_owner(Tracked {
                data: vec![b' '; 1024 * 1024],
                alive: Arc::clone(&self.alive),
            });
            Poll::Ready(Some(Ok(Frame::data(data))))
        }
    }

    fn mebibytes(left: usize) -> Frames {
        let alive = Arc::default();
        Frames { left, alive }
    }

    /// Discards a body without a runtime.
    fn discard(body: impl Body) -> Rest {
        let mut body = pin!(TimedBody::new(body, DiscardBody::MAX_TIME));
        let mut discard = DiscardBody::new();
        let mut cx = Context::from_waker(Waker::noop());
        loop {
            if let Poll::Ready(rest) = discard.poll(body.as_mut(), &mut cx) {
                return rest;
            }
        }
    }

    #[test]
    fn ready_frames_are_dropped_as_they_come_without_a_runtime() {
        assert!(matches!(discard(mebibytes(0)), Rest::Ended));
        assert!(matches!(discard(mebibytes(4)), Rest::Ended));
    }

    #[test]
    fn bytes_over_the_budget_stay_unread() {
        assert!(matches!(discard(mebibytes(5)), Rest::Unread));
    }

    #[test]
    fn frames_are_bounded_for_each_poll() {
        struct Bytewise(usize);

        impl Body for Bytewise {
            type Data = Bytes;
            type Error = Infallible;

            fn poll_frame(
                mut self: Pin<&mut Self>,
                _: &mut Context<'_>,
            ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
                self.0 += 1;
                Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b" ")))))
            }
        }

        let mut body = pin!(TimedBody::new(Bytewise(0), DiscardBody::MAX_TIME));
        let mut cx = Context::from_waker(Waker::noop());
        let mut discard = DiscardBody::new();
        assert!(discard.poll(body.as_mut(), &mut cx).is_pending());
        assert_eq!(DiscardBody::MAX_BYTES - discard.budget, 64);
    }
}
