//! Reads from Stripe's API: objects as they are now, and events.
//!
//! An event reports that something has changed. [`StripeApi`] reads the current state. It only sends GETs.
//!
//! # The HTTP client
//!
//! You bring the HTTP client: any tower service from `Request<ApiBody>` to a response, for example hyper-util's client
//! with the TLS of your choice. It is also the place for a proxy, for retries and for rate limits: Stripe allows 100
//! requests per second in live mode, and 25 per second and endpoint. For reqwest, write an adapter, which must not
//! follow redirects:
//!
//! ```ignore
//! let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
//! let api = StripeApi::new(key, tower::service_fn(move |request: http::Request<ApiBody>| {
//!     let client = client.clone();
//!     async move {
//!         let (head, _empty) = request.into_parts();
//!         let request = client.get(head.uri.to_string()).headers(head.headers);
//!         Ok::<_, reqwest::Error>(http::Response::from(request.send().await?))
//!     }
//! }));
//! ```
//!
//! In tests, an axum `Router` or a `service_fn` takes the place of Stripe:
//!
//! ```
//! use http::{Request, Response};
//! use std::convert::Infallible;
//! use tower::service_fn;
//! use tower_stripe_webhook::api::ApiBody;
//! use tower_stripe_webhook::{ApiKey, StripeApi};
//!
//! let fake = service_fn(async |_: Request<ApiBody>| {
//!     let json = r#"{"id": "in_1", "object": "invoice", "status": "paid"}"#;
//!     Ok::<_, Infallible>(Response::new(json.to_owned()))
//! });
//! let api = StripeApi::new(ApiKey::new("rk_test_51H8xYdGw")?, fake);
//! # let _ = api;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is sent
//!
//! * `GET` of a path that begins with `/v1/` or `/v2/` and contains no `//`, `..` or `@`, escaped or not. Paths come from
//!   verified events and from Stripe's responses, and are checked all the same.
//! * The key, in `Authorization`, marked as sensitive. It is sent to the base URL only: redirects are not followed.
//! * `Stripe-Version`: the version of the [views](crate::objects::API_VERSION), or that of
//!   [`with_api_version`](StripeApi::with_api_version).
//! * `Stripe-Context`, if the event has a context; otherwise `Stripe-Account`, if it has an account. So an event of a
//!   connected account is read as that account.
//!
//! A call ends after 10 seconds. Its response is read up to 16 MiB, whatever its `Content-Length` says.
//!
//! # Endpoints
//!
//! [`webhook_endpoint`](StripeApi::webhook_endpoint) and [`event_destination`](StripeApi::event_destination) read how an
//! endpoint is registered, for [`EventRouter::check`](crate::EventRouter::check). A [`Watch`] notices if an endpoint is
//! disabled, or if its API version or event types change.
//!
//! # Errors
//!
//! [`ApiError::kind`] distinguishes the reasons, and [`ApiErrorKind::is_transient`] those that a later call can cure. A
//! 404 counts as [`NotFound`](ApiErrorKind::NotFound) only if Stripe says that the object does not exist; any other one,
//! for example of a wrong base URL, is [`Rejected`](ApiErrorKind::Rejected).

mod api_key;
mod base_url;
mod body;
mod client;
mod context;
mod endpoint;
mod error;
mod event;
mod invalid_api_key;
mod response;
mod stripe_api;
mod target;
mod watch;

pub use self::api_key::ApiKey;
pub use self::body::ApiBody;
pub use self::endpoint::Endpoint;
pub use self::error::{ApiError, ApiErrorKind};
pub use self::invalid_api_key::{InvalidApiKey, InvalidApiKeyKind};
pub use self::stripe_api::StripeApi;
pub use self::watch::{Watch, WatchFinding};
