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
//!
//! # Latest state
//!
//! A thin event names its object and does not contain it. A snapshot event contains its object as it was when the event
//! was created, and Stripe delivers events in any order, some of them days late. The extractor `Latest<T>` fetches the
//! object of either as it is now:
//!
#![cfg_attr(feature = "axum", doc = "```")]
#![cfg_attr(not(feature = "axum"), doc = "```ignore")]
//! use tower_stripe_webhook::objects::Subscription;
//! use tower_stripe_webhook::{EventRouter, EventType, HandlerResult, Latest, StripeApi};
//!
//! # async fn set_plan(customer: &str, status: &str) -> std::io::Result<()> { Ok(()) }
//! async fn changed(Latest(subscription): Latest<Subscription>) -> HandlerResult {
//!     set_plan(subscription.customer_id()?, subscription.status()?).await?;
//!     Ok(())
//! }
//!
//! // The state of the router is a `StripeApi`, or a struct of which it is a part by axum's `FromRef`.
//! fn events() -> EventRouter<StripeApi> {
//!     EventRouter::new()
//!         .on(EventType::V1_CUSTOMER_SUBSCRIPTION_UPDATED, changed)
//!         .on(EventType::CUSTOMER_SUBSCRIPTION_UPDATED, changed)
//! }
//! # let _ = events();
//! ```
//!
//! For a thin event, it reads the path of the `related_object`. For a snapshot event, it reads the object's own path. A
//! few objects have none, such as discounts.
//!
//! | what happens | response | event |
//! |---|---|---|
//! | the object no longer exists (404 with Stripe's code, or `"deleted": true`) | 200 with [`Gone`] in its extensions, and a warning in the log | completed |
//! | 429, 5xx, a timeout, or the client fails | 503 with `Retry-After`: what Stripe asks for, or 10 s | released; a worker runs it again after that delay, without counting a failure |
//! | 401, 403, another 4xx, a redirect, or a response that is not an object | 500, and a hint in the log | released |
//! | the key is of the other mode than the event | 500, without a call | released |
//! | the object has no path, or the event does not name one | 500, without a call | released |
//! | the object does not fit `T` | 500, and the field in the log | released |
//!
//! A handler that takes `Result<Latest<T>, LatestRejection>` decides itself. For the deletion of an object, use
//! [`EventObject`](crate::EventObject) on the snapshot event, or such a `Result`.
//!
//! ## Calls
//!
//! Under [`DedupLayer`](crate::DedupLayer) there is one call for each run of the handler, while Stripe waits, and none for
//! duplicates. Under [`InboxLayer`](crate::inbox::InboxLayer) there is none in the request: the worker makes one call for
//! each run. Prefer the inbox for handlers that fetch: a burst of events then waits in your database until the rate limit
//! allows it, rather than at Stripe, which retries for three days. [`Worker::with_concurrency`] limits the calls at a time.
//!
//! [`Worker::with_concurrency`]: crate::inbox::Worker::with_concurrency
//!
//! ## Concurrency
//!
//! `Latest` cures the order of deliveries, not concurrent handlers of one object: A fetches version 1 and is slow, B
//! fetches version 2 and writes it, then A writes version 1. If handlers overwrite a copy of the object, fetch inside the
//! object's critical section, with [`StripeApi::latest`]. In PostgreSQL, that is an advisory lock on the object's id:
//!
#![cfg_attr(all(feature = "axum", feature = "postgres"), doc = "```")]
#![cfg_attr(not(all(feature = "axum", feature = "postgres")), doc = "```ignore")]
//! use axum::extract::State;
//! use sqlx::PgPool;
//! use tower_stripe_webhook::claims::{Grant, PostgresStore};
//! use tower_stripe_webhook::objects::Subscription;
//! use tower_stripe_webhook::{HandlerResult, StripeApi, StripeEvent};
//!
//! # #[derive(Clone)]
//! # struct App { pool: PgPool, store: PostgresStore, api: StripeApi }
//! async fn changed(State(app): State<App>, grant: Grant, event: StripeEvent) -> HandlerResult {
//!     let related = event.related_object().ok_or("not a thin event")?;
//!     let mut tx = app.pool.begin().await?;
//!     sqlx::query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))")
//!         .bind(related.id())
//!         .execute(&mut *tx)
//!         .await?;
//!     // Whoever has the lock fetches what is at least as new as what was written before.
//!     let subscription: Subscription = app.api.latest(&event).await?;
//!     sqlx::query("UPDATE subscriptions SET status = $2 WHERE id = $1")
//!         .bind(subscription.id()?)
//!         .bind(subscription.status()?)
//!         .execute(&mut *tx)
//!         .await?;
//!     app.store.commit(tx, &grant).await?;
//!     Ok(())
//! }
//! # let _: axum::routing::MethodRouter<App> = axum::routing::post(changed);
//! ```
//!
//! In SQLite, the write transaction of `store.begin()` is the critical section of everything. It delays all other writes
//! until the call ends, so keep the timeout short.
//!
//! # Reconciling
//!
//! Stripe gives up a delivery after three days, and sends nothing while an endpoint is disabled or not subscribed to a
//! type. [`Reconciler`] lists the events of the last days, at start and then once an hour, and sends each through the same
//! layers and handlers as the endpoint. The layer knows what was handled before, so an event that arrives both ways takes
//! effect once, and any number of instances can reconcile without coordination.
//!
//! * It lists `GET /v1/events` for the snapshot types and `GET /v2/core/events` for the thin types, page by page, with at
//!   most 20 types in a request. The key needs permission to read events.
//! * An event is the same as in a delivery, byte for byte as Stripe lists it, except that it has no
//!   [`verified_by`](crate::StripeEvent::verified_by).
//! * A listed snapshot event is rendered in the API version of its creation, which can be another one than that of the
//!   endpoint. The views read both, as far as their fields have the same names.
//! * Give a tenant's reconciler the tenant's key and [`with_tenant`](Reconciler::with_tenant): the tenant is part of the
//!   key in the store.
//! * For a connected account, use one reconciler with [`with_account`](Reconciler::with_account). Lists do not contain the
//!   events of other accounts. If the event does not name the account, the reconciler adds it.
//! * With [`with_livemode`](crate::StripeWebhookLayer::with_livemode) at the endpoint, use it
//!   [here](Reconciler::with_livemode) too. A list has only events of the key's mode.
//! * Events whose response is a [decision](crate::dedup#decisions) are skipped: it would be too late.
//!
//! It does not find events that are older than 30 days, or that Stripe could not generate at all.
//!
//! Sources: <https://docs.stripe.com/api/events/list>, <https://docs.stripe.com/api/v2/core/events/list>,
//! <https://docs.stripe.com/rate-limits>.

mod api_key;
mod attribution;
mod base_url;
mod body;
mod client;
mod context;
mod endpoint;
mod error;
mod event;
mod invalid_api_key;
mod latest;
mod reconcile;
mod response;
mod stripe_api;
mod target;
mod until_shutdown;
mod watch;

pub use self::api_key::ApiKey;
pub use self::body::ApiBody;
pub use self::endpoint::Endpoint;
pub use self::error::{ApiError, ApiErrorKind};
pub use self::invalid_api_key::{InvalidApiKey, InvalidApiKeyKind};
#[cfg(feature = "axum")]
pub(crate) use self::latest::FetchedObject;
pub use self::latest::{Gone, LatestError, NoPath};
pub use self::reconcile::{Reconciler, Report};
pub use self::stripe_api::StripeApi;
pub use self::watch::{Watch, WatchFinding};
