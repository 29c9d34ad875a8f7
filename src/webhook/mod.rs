//! The middleware: buffers the body, verifies it, and hands a
//! [`StripeEvent`](crate::StripeEvent) on.
//!
//! [`StripeWebhookLayer`] goes around any service: an axum route, a whole `Router`, a
//! `service_fn` of hyper. The inner service is called for verified events alone; it finds the event
//! in the request's extensions and gets the body again, unchanged.
//!
//! # A request passes if all of these hold
//!
//! 1. There is a [`Verifier`](crate::Verifier): the layer's own, or, with
//!    [`from_extensions`](StripeWebhookLayer::from_extensions), the request's.
//! 2. The header holds what the [`signature`](crate::signature) module asks for, and is there once
//!    (or repeated to the letter).
//! 3. `Content-Length` is within the limit, 1 MiB by default.
//! 4. The body ends within the limit and in time, 10 s by default from when it is first waited for.
//! 5. A signature matches the body.
//! 6. The body is an event (unless [`payload_only`](StripeWebhookLayer::payload_only)).
//! 7. The event is of the right mode (with [`with_livemode`](StripeWebhookLayer::with_livemode)).
//!
//! The first three need no body: what they refuse costs no memory.
//!
//! # Refusals
//!
//! Refusals are responses, not errors: the service's error is the inner service's own.
//!
//! | case | status |
//! |---|---|
//! | header missing or malformed, no `v1`, no match, outside the tolerance | 400 |
//! | body unreadable, or verified and not an event | 400 |
//! | body over the limit, by `Content-Length` or as counted | 413 |
//! | body too slow | 408 |
//! | no verifier in the extensions | 500 |
//! | event of the other mode | 200 |
//!
//! Each is one line of `text/plain` for the person who reads Stripe's dashboard. It echoes nothing
//! of the request, and the response's extensions hold a [`Rejection`] to count it by or to render
//! it anew.
//!
//! What is refused before the end of its body, over HTTP/1, has `Connection: close`: the server does not
//! read the rest, and ends the connection. Who renders it anew keeps that, or a proxy in front may send the
//! next delivery into the closed connection, and answer it with 502.
//!
//! # Example
//!
//! ```
//! use bytes::Bytes;
//! use http::{Request, Response, StatusCode};
//! use http_body_util::Full;
//! use std::convert::Infallible;
//! use tower::{ServiceBuilder, ServiceExt, service_fn};
//! use tower_stripe_webhook::webhook::{EventBody, Rejection};
//! use tower_stripe_webhook::{SigningSecret, StripeEvent, StripeWebhookLayer};
//!
//! async fn handle(request: Request<EventBody>) -> Result<Response<Full<Bytes>>, Infallible> {
//!     let event = request.extensions().get::<StripeEvent>().expect("the layer inserts it");
//!     println!("{} {}", event.event_type(), event.id());
//!     Ok(Response::default())
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let service = ServiceBuilder::new()
//!     .layer(StripeWebhookLayer::new(SigningSecret::new("whsec_test_secret")?))
//!     .service_fn(handle);
//!
//! // Nobody signed this.
//! let response = service.oneshot(Request::new(Full::new(Bytes::from("{}")))).await?;
//! assert_eq!(response.status(), StatusCode::BAD_REQUEST);
//! assert!(response.extensions().get::<Rejection>().is_some());
//! # Ok(())
//! # }
//! ```
//!
//! # Deployment
//!
//! * A proxy or a middleware in front that re-encodes the body (JSON pretty-printers, charset
//!   conversion, decompression) breaks every signature: the signature is over the bytes as sent.
//! * `Content-Encoding` is not looked at, for Stripe sends plain JSON. A compressed body gets 400, which
//!   tells what to look at: "no signature matches the body" is a proxy that compresses or decompresses
//!   requests, "no Stripe event" a sender that signed what it had compressed.
//! * A proxy's own body limit should not be below this one's.
//! * The clock must be right to within the tolerance; run NTP.
//! * In axum, mount it with `route_layer`: with `layer` a `GET` gets 400, not 405. axum's
//!   `DefaultBodyLimit` governs extractors, not layers: the limit that holds here is
//!   [`with_body_limit`](StripeWebhookLayer::with_body_limit).
//! * A body that is not there at once is waited for with tokio's timer: the runtime must have it
//!   enabled.
//! * A refusal that comes before the end of the body can reach a client that is still sending as a reset
//!   connection, since hyper closes it and does not wait for the rest, or as the 502 that a proxy makes of
//!   that (nginx, with more than some 10 KiB). Stripe tries again either way, and the feature `tracing` logs
//!   what the refusal was; the listener of the example `lingering` lets the peer read the answer first.
//! * A request that is not verified yet can wait for its body for as long as the time limit, and holds
//!   the inner service meanwhile: a concurrency limit directly inside of this layer, or outside of it,
//!   can be used up by forged requests that never send their body. Put it where readiness is asked for
//!   after the verification, as the example `tower_stack` does, or add a limit that sheds load.
//! * The inner service's panics are not caught. Without a layer that does, hyper closes the
//!   connection, and Stripe tries again; put tower-http's `CatchPanicLayer` around it for a 500.

mod body;
mod collect;
#[cfg(feature = "tracing")]
mod failure_log;
mod discard_body;
mod future;
mod handler_failure;
mod layer;
mod outcome;
mod policy;
mod rejection;
mod request;
mod service;
mod unrouted;
mod timed_body;

pub use self::body::{EventBody, ResponseBody};
pub use self::future::ResponseFuture;
pub use self::handler_failure::HandlerFailure;
pub use self::layer::StripeWebhookLayer;
pub(crate) use self::policy::VerifierFromExtensions;
pub use self::rejection::{Rejection, RejectionKind};
pub use self::service::StripeWebhook;
pub use self::unrouted::Unrouted;
