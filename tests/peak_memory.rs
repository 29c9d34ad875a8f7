//! Peak memory while reading a body of several frames.
//!
//! This is a separate test binary because the profiler counts the whole process.

#![cfg(all(feature = "webhook", feature = "testing"))]

mod support;

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body::{Body, Frame, SizeHint};
use http_body_util::Full;
use tower::{Layer, ServiceExt, service_fn};
use tower_stripe_webhook::testing::event;
use tower_stripe_webhook::webhook::EventBody;
use tower_stripe_webhook::{SigningSecret, StripeWebhookLayer};

use support::{SECRET, sign};

#[global_allocator]
static ALLOCATOR: dhat::Alloc = dhat::Alloc;

/// A body of known length that arrives in several frames.
struct Frames {
    payload: Bytes,
    sent: usize,
    frame: usize,
}

impl Body for Frames {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let end = (self.sent + self.frame).min(self.payload.len());
        let part = self.payload[self.sent..end].to_vec();
        self.sent = end;
        Poll::Ready((!part.is_empty()).then(|| Ok(Frame::data(part.into()))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(u64::try_from(self.payload.len() - self.sent).unwrap())
    }
}

fn invoice_of_256_kib() -> Bytes {
    let sample = event("invoice.paid").build();
    let object: serde_json::Value = sample.object().unwrap();
    let lines = vec![object["lines"]["data"][0].clone(); 300];
    let payload = event("invoice.paid").set("lines.data", lines).payload();
    assert!(payload.len() > 256 * 1024);
    payload
}

#[tokio::test]
async fn peak_memory_is_at_most_the_body_plus_one_frame_plus_one_kibibyte() {
    let payload = invoice_of_256_kib();
    let service = layer_around_empty_service();
    for frame in [8 * 1024, 16 * 1024, 100 * 1024] {
        let header = sign(SECRET, &payload);
        let body = Frames {
            payload: payload.clone(),
            sent: 0,
            frame,
        };
        let request = Request::post("/")
            .header("stripe-signature", header)
            .body(body)
            .unwrap();
        let profiler = dhat::Profiler::builder().testing().build();
        let response = service.clone().oneshot(request).await.unwrap();
        let peak = dhat::HeapStats::get().max_bytes;
        drop(profiler);
        assert_eq!(response.status(), StatusCode::OK);
        let limit = payload.len() + frame + 1024;
        assert!(peak <= limit, "frame size {frame}: {peak} > {limit}");
    }
}

fn layer_around_empty_service() -> impl tower::Service<
    Request<Frames>,
    Response = Response<tower_stripe_webhook::webhook::ResponseBody<Full<Bytes>>>,
    Error = Infallible,
> + Clone {
    let layer = StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap());
    layer.layer(service_fn(async |_: Request<EventBody>| {
        Ok(Response::new(Full::default()))
    }))
}
