use std::error::Error;
use std::mem;
use std::ops::ControlFlow;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use http_body::Body;
use http_body_util::LengthLimitError;
use tower::BoxError;

use super::discard_body::{DiscardBody, Rest};
use super::rejection::{WebhookRejection, WebhookRejectionKind};
use super::timed_body::{Stop, TimedBody};

/// Maximum memory to reserve for bytes that are announced but not yet received.
const MAX_SPECULATIVE_RESERVE: usize = 64 * 1024;

/// Collects a body to its end, within a limit in bytes.
///
/// A single frame is passed on without a copy. For several frames, memory grows with the bytes received, not with
/// the announced length: a peer that announces 1 MiB and sends two one-byte frames costs 64 KiB.
pub(super) struct Collect {
    received: Buffer,
    limit: usize,
    expected_len: usize,
}

impl Collect {
    pub(super) fn new<B>(body: &B, limit: usize) -> Self
    where
        B: Body,
    {
        Self {
            received: Buffer::Frame(Bytes::new()),
            limit,
            expected_len: usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX),
        }
    }

    /// Returns the payload, or the rejection and what to do with the rest of the body.
    pub(super) fn poll<B>(
        &mut self,
        body: Pin<&mut TimedBody<B>>,
        cx: &mut Context<'_>,
    ) -> Poll<Result<Bytes, (WebhookRejection, Rest)>>
    where
        B: Body,
        B::Error: Into<BoxError>,
    {
        let stop = ready!(body.poll_data(cx, |data| {
            if data.remaining() > self.limit - self.received.len() {
                return ControlFlow::Break(());
            }
            self.received.push(data, self.expected_len, self.limit);
            ControlFlow::Continue(())
        }));
        Poll::Ready(match stop {
            Stop::End => Ok(self.received.take()),
            Stop::Break => {
                let rejection = WebhookRejection::new(WebhookRejectionKind::BodyTooLarge);
                Err((rejection, Rest::Discard(DiscardBody::new())))
            }
            Stop::Failed(error) => Err((unreadable(&*error.into()), Rest::Unread)),
            Stop::TimedOut => {
                let rejection = WebhookRejection::new(WebhookRejectionKind::BodyTimeout);
                Err((rejection, Rest::Unread))
            }
        })
    }
}

/// If a limit of an outer layer is exceeded, the body fails with a [`LengthLimitError`] in its error chain.
fn unreadable(error: &(dyn Error + 'static)) -> WebhookRejection {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if error.is::<LengthLimitError>() {
            return WebhookRejection::new(WebhookRejectionKind::BodyTooLarge);
        }
        cause = error.source();
    }
    WebhookRejection::new(WebhookRejectionKind::BodyUnreadable)
}

enum Buffer {
    Frame(Bytes),
    Vec(Vec<u8>),
}

impl Buffer {
    fn len(&self) -> usize {
        match self {
            Self::Frame(frame) => frame.len(),
            Self::Vec(buffer) => buffer.len(),
        }
    }

    fn push(&mut self, mut data: impl Buf, expected_len: usize, limit: usize) {
        // HTTP/2 bodies often end with an empty frame.
        if !data.has_remaining() {
            return;
        }
        let received = self.len() + data.remaining();
        match self {
            Self::Frame(frame) if frame.is_empty() => {
                *frame = data.copy_to_bytes(data.remaining());
            }
            Self::Frame(frame) => {
                // Reuses the frame's memory if it is not shared; otherwise frees it before growing.
                let mut buffer = Vec::from(mem::take(frame));
                grow(&mut buffer, received, expected_len, limit);
                extend(&mut buffer, data);
                *self = Self::Vec(buffer);
            }
            Self::Vec(buffer) => {
                grow(buffer, received, expected_len, limit);
                extend(buffer, data);
            }
        }
    }

    fn take(&mut self) -> Bytes {
        match mem::replace(self, Self::Frame(Bytes::new())) {
            Self::Frame(frame) => frame,
            Self::Vec(buffer) => buffer.into(),
        }
    }
}

/// Makes room for `received` bytes in total and for some of those still to come.
///
/// If the length was announced, reserves ahead up to that length, but at most [`MAX_SPECULATIVE_RESERVE`] or
/// `received` bytes, whichever is larger. Otherwise, doubles the buffer up to the limit.
fn grow(buffer: &mut Vec<u8>, received: usize, expected_len: usize, limit: usize) {
    if received <= buffer.capacity() {
        return;
    }
    let to_come = match expected_len.checked_sub(received) {
        Some(to_come) => to_come.min(MAX_SPECULATIVE_RESERVE.max(received)),
        None => received.min(limit - received),
    };
    buffer.reserve_exact(received - buffer.len() + to_come);
}

fn extend(buffer: &mut Vec<u8>, mut data: impl Buf) {
    while data.has_remaining() {
        let chunk = data.chunk();
        buffer.extend_from_slice(chunk);
        data.advance(chunk.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KIB: usize = 1024;

    /// Pushes frames and returns the capacity after each.
    fn capacities(expected_len: usize, frames: &[usize]) -> Vec<usize> {
        let mut received = Buffer::Frame(Bytes::new());
        let capacities = frames.iter().map(|len| {
            received.push(Bytes::from(vec![b' '; *len]), expected_len, 1024 * KIB);
            match &received {
                Buffer::Frame(frame) => frame.len(),
                Buffer::Vec(buffer) => buffer.capacity(),
            }
        });
        capacities.collect()
    }

    #[test]
    fn an_announced_length_is_trusted_by_64_kib_at_a_time() {
        assert_eq!(capacities(1024 * KIB, &[1, 1]), [1, 2 + 64 * KIB]);
        assert_eq!(
            capacities(1024 * KIB, &[40 * KIB, 60 * KIB]),
            [40 * KIB, 200 * KIB],
        );
    }

    #[test]
    fn an_announced_length_is_not_exceeded() {
        assert_eq!(capacities(100, &[40, 50, 10]), [40, 100, 100]);
        assert_eq!(
            capacities(200 * KIB, &[90 * KIB, 90 * KIB, 20 * KIB])[2],
            200 * KIB
        );
    }

    #[test]
    fn an_unannounced_length_grows_by_doubling_up_to_the_limit() {
        let capacities_of_bytes = capacities(0, &[1; 100_000]);
        let steps = capacities_of_bytes.windows(2);
        assert!(steps.filter(|pair| pair[0] != pair[1]).count() < 20);
        assert_eq!(
            capacities(0, &[300 * KIB, 300 * KIB, 424 * KIB]),
            [300 * KIB, 1024 * KIB, 1024 * KIB],
        );
    }
}
