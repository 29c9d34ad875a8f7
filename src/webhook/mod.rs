//! The middleware: buffers the request body, verifies it, and inserts a
//! [`StripeEvent`](crate::StripeEvent).
//!
//! [`StripeWebhookLayer`] wraps any service: an axum route, a whole `Router`, or a `service_fn` for hyper. It
//! calls the inner service only for verified events. The inner service finds the event in the request's
//! extensions and receives the same body again.
//!
//! # Checks
//!
//! A request passes if all of these hold:
//!
//! 1. There is a [`Verifier`](crate::Verifier): the layer's own, or, with
//!    [`from_extensions`](StripeWebhookLayer::from_extensions), the request's.
//! 2. The header satisfies the rules of the [`signature`](crate::signature) module and occurs once, or is
//!    repeated with an identical value.
//! 3. `Content-Length` is within the limit, 1 MiB by default.
//! 4. The body ends within the limit and within the timeout, 10 s by default.
//! 5. A signature matches the body.
//! 6. The body is an event (unless [`payload_only`](StripeWebhookLayer::payload_only) is set).
//! 7. The event has the accepted mode (with [`with_livemode`](StripeWebhookLayer::with_livemode)).
//! 8. The event has a served API version (with
//!    [`with_api_versions`](StripeWebhookLayer::with_api_versions)).
//!
//! The first three checks do not need the body, so rejecting a request there costs no memory.
//!
//! # Rejections
//!
//! Rejections are responses, not errors: the service's error type is the inner service's.
//!
//! | case | status |
//! |---|---|
//! | header missing or malformed, no `v1`, no match, outside the tolerance | 400 |
//! | body unreadable, or verified but not an event | 400 |
//! | body larger than the limit, by `Content-Length` or as received | 413 |
//! | body too slow | 408 |
//! | no verifier in the extensions | 500 |
//! | event of the other mode | 200 |
//! | event of an ignored API version | 200 |
//! | event of a refused API version | 400 |
//!
//! Each response is one line of `text/plain` for the person who reads Stripe's Dashboard. It includes nothing from
//! the request. Its extensions hold a [`WebhookRejection`], so outer layers can count it or replace the response.
//!
//! # Rejections before the end of the body
//!
//! If a server closes a connection while the client is still sending, it resets the connection, and the reset can
//! overtake the response. The layer therefore discards the rest of a rejected body before it responds. It keeps
//! nothing, and reads at most 4 MiB for at most 1 s (or the body timeout, if that is shorter). This applies to
//! rejections decided from the headers and to bodies that turn out to exceed the limit.
//!
//! Two cases are rejected immediately: `Expect: 100-continue` over HTTP/1.1, because reading the body would invite
//! the upload, and a `Content-Length` over 4 MiB.
//!
//! If the whole body was read, the connection stays usable. Otherwise, an HTTP/1 response has `Connection: close`. If
//! you replace the response, keep that header; otherwise a proxy may reuse the closed connection and answer the next
//! delivery with 502.
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
//! // This request is not signed.
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
//! * The layer ignores `Content-Encoding`, because Stripe sends plain JSON. A compressed body receives 400. The
//!   text shows the cause: "no signature matches the body" means that a proxy compresses or decompresses
//!   requests, "not a Stripe event" means that the sender signed the compressed bytes.
//! * A proxy's body limit should not be lower than the layer's.
//! * The clock must be within the tolerance: run NTP. If a verified delivery's timestamp differs by more than 60 s, the
//!   `tracing` feature logs a warning, at most once a minute per layer.
//! * In axum, mount the layer with `route_layer`: with `layer`, a `GET` receives 400 instead of 405. axum's
//!   `DefaultBodyLimit` applies to extractors, not to layers; use
//!   [`with_body_limit`](StripeWebhookLayer::with_body_limit).
//! * The layer waits for bodies with tokio's timer, which the runtime must have enabled.
//! * If a rejected body does not end within 4 MiB and 1 s, the layer leaves it unread and the connection closes. A
//!   client that is still sending can see a reset instead of the response, and a proxy can answer 502. haproxy,
//!   caddy and unbuffered nginx then close the client's connection, too. The same is true for a rejected
//!   request with `Expect: 100-continue` whose sender does not wait, such as caddy. Stripe retries either way,
//!   and the `tracing` feature logs the rejection. To avoid it, limit bodies at the proxy to 4 MiB or less
//!   (nginx: `client_max_body_size 4m`).
//! * Over HTTP/2, leaving a body unread resets its stream. If more of the body arrives after that, h2 can reset the
//!   stream again, and after 1,024 of these resets it closes the connection (`GOAWAY`, `too_many_internal_resets`),
//!   along with the genuine requests on it. The layer discards rejected bodies up to 4 MiB, so they cause no resets.
//!   Larger bodies still do, and so does any other handler that responds without reading the body. Limit bodies at the
//!   proxy to 4 MiB or less, or let the proxy speak HTTP/1.1 to this service, which does not multiplex requests over
//!   one connection. If clients reach the service directly over HTTP/2, raise hyper's `max_local_error_reset_streams`,
//!   which `axum::serve` does not expose.
//! * A client that closes its sending half right after its last request can lose the response: hyper drops the
//!   request unless `half_close` is enabled, which `axum::serve` does not expose. This also happens without the
//!   layer.
//! * An unverified request can wait for its body until the timeout, and holds the inner service until then. Forged
//!   requests that never send their body can exhaust a concurrency limit outside the layer or directly inside it.
//!   Place the limit where readiness is polled after verification, as the `tower_stack` example does, or use a
//!   limit that sheds load.
//! * The layer does not catch panics of the inner service. hyper then closes the connection, and Stripe retries.
//!   Wrap the inner service in tower-http's `CatchPanicLayer` to respond with 500.

mod api_versions;
mod body;
mod clock_check;
mod collect;
mod delivery_report;
mod discard_body;
mod failure_report;
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

pub use self::api_versions::ApiVersions;
#[cfg(feature = "api")]
pub(crate) use self::api_versions::VersionRule;
pub use self::body::{EventBody, ResponseBody};
pub use self::future::ResponseFuture;
pub use self::handler_failure::HandlerFailure;
pub use self::layer::StripeWebhookLayer;
pub use self::rejection::{WebhookRejection, WebhookRejectionKind};
pub(crate) use self::rejection_details::RejectionDetails;
pub use self::service::StripeWebhook;
pub use self::unrouted::Unrouted;
