use std::collections::VecDeque;
use std::convert::Infallible;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::time::{Sleep, sleep};

/// The body of a simulated delivery. It may arrive in parts, or stall before the end.
pub struct DeliveryBody {
    parts: VecDeque<Bytes>,
    pause: Option<Duration>,
    sleep: Option<Pin<Box<Sleep>>>,
    /// Bytes included in the announced length but never sent.
    missing: usize,
    is_sent: Arc<AtomicBool>,
}

impl DeliveryBody {
    /// Sends the whole payload in one frame.
    pub(super) fn whole(payload: Bytes) -> Self {
        Self {
            parts: [payload].into(),
            pause: None,
            sleep: None,
            missing: 0,
            is_sent: Arc::default(),
        }
    }

    /// Returns a flag that becomes `true` when the receiver has read the last part.
    pub(super) fn is_sent(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.is_sent)
    }

    /// Sends the payload in four parts, with a pause before each.
    pub(super) fn slow(payload: &Bytes, pause: Duration) -> Self {
        let part = payload.len() / 4 + 1;
        Self {
            parts: payload
                .chunks(part)
                .map(|part| payload.slice_ref(part))
                .collect(),
            pause: Some(pause),
            ..Self::whole(Bytes::new())
        }
    }

    /// Sends half of the payload, then stalls.
    pub(super) fn stalled(payload: &Bytes) -> Self {
        Self {
            missing: payload.len() - payload.len() / 2,
            ..Self::whole(payload.slice(..payload.len() / 2))
        }
    }
}

impl Body for DeliveryBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if let Some(sleep) = &mut self.sleep {
            ready!(sleep.as_mut().poll(cx));
            self.sleep = None;
        } else if let Some(pause) = self.pause
            && !self.parts.is_empty()
        {
            let mut sleep = Box::pin(sleep(pause));
            if sleep.as_mut().poll(cx).is_pending() {
                self.sleep = Some(sleep);
                return Poll::Pending;
            }
        }
        let part = self.parts.pop_front();
        if self.parts.is_empty() && self.missing == 0 {
            self.is_sent.store(true, Ordering::Relaxed);
        }
        match part {
            Some(part) => Poll::Ready(Some(Ok(Frame::data(part)))),
            // Nothing wakes this task: the client hangs up after a short time.
            None if self.missing > 0 => Poll::Pending,
            None => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.parts.is_empty() && self.missing == 0
    }

    fn size_hint(&self) -> SizeHint {
        let length = self.parts.iter().map(Bytes::len).sum::<usize>() + self.missing;
        SizeHint::with_exact(u64::try_from(length).unwrap_or(u64::MAX))
    }
}

impl fmt::Debug for DeliveryBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeliveryBody")
            .field("bytes", &self.size_hint().lower())
            .finish_non_exhaustive()
    }
}
