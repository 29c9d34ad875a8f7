use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use http_body_util::Full;
use pin_project_lite::pin_project;

/// The request body that the inner service receives: the verified bytes, in the same allocation.
///
/// To read the body twice, clone it before reading.
#[derive(Clone)]
pub struct EventBody {
    inner: Full<Bytes>,
}

impl EventBody {
    pub(crate) fn new(payload: Bytes) -> Self {
        Self {
            inner: Full::new(payload),
        }
    }
}

impl Body for EventBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Pin::new(&mut self.inner).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}

impl fmt::Debug for EventBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventBody")
            .field("bytes", &self.size_hint().lower())
            .finish()
    }
}

pin_project! {
    /// The response body of [`StripeWebhook`](super::StripeWebhook): the inner service's, or the text of a
    /// rejection.
    #[derive(Debug)]
    pub struct ResponseBody<B> {
        #[pin]
        inner: Inner<B>,
    }
}

pin_project! {
    #[project = InnerProj]
    #[derive(Debug)]
    enum Inner<B> {
        Rejection { body: Full<Bytes> },
        Service { #[pin] body: B },
    }
}

impl<B> ResponseBody<B> {
    pub(crate) fn from_static(text: &'static str) -> Self {
        Self {
            inner: Inner::Rejection {
                body: Full::new(Bytes::from_static(text.as_bytes())),
            },
        }
    }

    pub(crate) fn service(body: B) -> Self {
        Self {
            inner: Inner::Service { body },
        }
    }
}

/// Returns an empty body, which tower-http's `TimeoutLayer` needs for its response.
impl<B> Default for ResponseBody<B> {
    fn default() -> Self {
        Self::from_static("")
    }
}

impl<B> Body for ResponseBody<B>
where
    B: Body<Data = Bytes>,
{
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        match self.project().inner.project() {
            InnerProj::Rejection { body } => Pin::new(body)
                .poll_frame(cx)
                .map_err(|never| match never {}),
            InnerProj::Service { body } => body.poll_frame(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.inner {
            Inner::Rejection { body } => body.is_end_stream(),
            Inner::Service { body } => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.inner {
            Inner::Rejection { body } => body.size_hint(),
            Inner::Service { body } => body.size_hint(),
        }
    }
}
