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
//! of the request, and the response's extensions hold a [`WebhookRejection`] to count it by or to render
//! it anew.
//!
//! # Rejections before the end of the body
//!
//! A server that closes a connection while its peer is still sending resets it, and the reset can overtake
//! the answer. So the layer discards the rest of a rejected body before it answers. It keeps none of it, and
//! reads at most 4 MiB for at most 1 s (or the time limit of bodies, if that is shorter). This applies to
//! what is decided from the headers and to bodies that exceed the limit as counted.
//!
//! Two cases are answered at once: `Expect: 100-continue` over HTTP/1.1, because reading the body would invite
//! the upload, and a `Content-Length` over 4 MiB.
//!
//! If the body ended, the connection can be used again. If not, the answer over HTTP/1 has
//! `Connection: close`. Keep that header if you replace the response; otherwise a proxy may reuse the closed
//! connection and answer the next delivery with 502.
//!
//! # Example
//!
//! ```
//! use bytes::Bytes;
//! use http::{Request, Response, StatusCode};
//! use http_body_util::Full;
//! use std::convert::Infallible;
//! use tower::{ServiceBuilder, ServiceExt, service_fn};
//! use tower_stripe_webhook::webhook::{EventBody, WebhookRejection};
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
//! assert!(response.extensions().get::<WebhookRejection>().is_some());
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
//! * A body that is not there at once is waited for with tokio's timer, also when its request is rejected:
//!   the runtime must have it enabled.
//! * A rejected body that does not end within 4 MiB and 1 s is left unread, and the connection is closed. A
//!   client that is still sending can see a reset instead of the answer, and a proxy can answer 502. haproxy,
//!   caddy and unbuffered nginx then close the client's connection, too. The same is true for a rejected
//!   request with `Expect: 100-continue` whose sender does not wait, such as caddy. Stripe retries either way,
//!   and the feature `tracing` logs the rejection. To avoid it, limit bodies at the proxy to 4 MiB or less
//!   (nginx: `client_max_body_size 4m`).
//! * Over HTTP/2, leaving a body unread resets its stream. If more of the body arrives after that, h2 can
//!   reset the stream again, and after 1,024 of these resets it closes the connection (`GOAWAY`,
//!   `too_many_internal_resets`), with the genuine requests on it. The layer discards rejected bodies up to
//!   4 MiB, so they cause no resets. Larger bodies still do, and so does any other handler that answers
//!   without reading the body. Limit bodies at the proxy to 4 MiB or less, or let the proxy speak HTTP/1.1 to
//!   this service, which shares no connection. If clients reach the service directly over HTTP/2, raise
//!   hyper's `max_local_error_reset_streams`, which `axum::serve` does not expose.
//! * A client that closes its sending half right after its last request can lose the answer: hyper drops the
//!   request unless `half_close` is enabled, and `axum::serve` does not expose that. It also happens without
//!   this layer.
//! * A request that is not verified yet can wait for its body for as long as the time limit, and holds
//!   the inner service meanwhile: a concurrency limit directly inside of this layer, or outside of it,
//!   can be used up by forged requests that never send their body. Put it where readiness is asked for
//!   after the verification, as the example `tower_stack` does, or add a limit that sheds load.
//! * The inner service's panics are not caught. Without a layer that does, hyper closes the
//!   connection, and Stripe tries again; put tower-http's `CatchPanicLayer` around it for a 500.

mod body;
mod collect;
mod delivery_log;
mod discard_body;
#[cfg(feature = "tracing")]
mod failure_log;
mod future;
mod handler_failure;
mod into_request;
mod layer;
mod policy;
mod rejection;
mod rejection_details;
mod service;
mod timed_body;
mod unrouted;

pub use self::body::{EventBody, ResponseBody};
pub use self::future::ResponseFuture;
pub use self::handler_failure::HandlerFailure;
pub use self::layer::StripeWebhookLayer;
pub use self::rejection::{WebhookRejection, WebhookRejectionKind};
pub(crate) use self::rejection_details::RejectionDetails;
pub use self::service::StripeWebhook;
pub use self::unrouted::Unrouted;
