//! Tools to test a webhook endpoint without a Stripe account or network access.
//!
//! * [`event()`] builds events in Stripe's format, with a realistic object for each type.
//! * [`signed_request`], [`sign`] and [`Signer`] sign them.
//! * [`Simulator`] delivers them under bad conditions: duplicated, reordered, forged, truncated, or
//!   during a secret roll. Its [`Report`] lists how your endpoint responded.
//! * [`claim_store_contract!`] tests your own store against the contract of
//!   [`ClaimStore`](crate::claims::ClaimStore). It also needs tokio's `rt-multi-thread` feature.
//! * [`inbox_store_contract!`] does the same for an [`InboxStore`](crate::inbox::InboxStore).
//!
//! Enable the feature only for tests:
//!
//! ```toml
//! [dev-dependencies]
//! tower-stripe-webhook = { version = "0.1", features = ["testing"] }
//! tower = { version = "0.5", features = ["util"] }
//! tokio = { version = "1", features = ["macros", "rt", "test-util"] }
//! ```
//!
//! # A test in five lines
//!
//! ```
//! use tower::ServiceExt;
//! use tower_stripe_webhook::testing::{event, signed_request};
//! # use http::{Request, Response};
//! # use std::convert::Infallible;
//! # use tower::{Service, ServiceBuilder};
//! # use tower_stripe_webhook::webhook::{EventBody, ResponseBody};
//! # use tower_stripe_webhook::{SigningSecret, StripeWebhookLayer};
//! # fn app(secret: &str) -> impl Service<
//! #     Request<EventBody>, Response = Response<ResponseBody<()>>, Error = Infallible,
//! # > {
//! #     let layer = StripeWebhookLayer::new(SigningSecret::new(secret).unwrap());
//! #     let handler = async |_: Request<EventBody>| Ok(Response::new(()));
//! #     ServiceBuilder::new().layer(layer).service_fn(handler)
//! # }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! // Inside a `#[tokio::test]`. `app` is your function that builds the service for `main`.
//! let invoice_paid = event("invoice.paid").set("amount_paid", 990);
//! let request = signed_request("/webhook", "whsec_test", invoice_paid);
//! let response = app("whsec_test").oneshot(request).await.unwrap();
//! assert_eq!(response.status(), 200);
//! # }
//! ```

#[doc(hidden)]
pub mod claim_store;
mod contract;
mod event_builder;
#[doc(hidden)]
pub mod inbox_store;
mod json_format;
mod request;
mod run_until_idle;
mod sample_id;
mod samples;
mod signer;
mod simulator;
mod stripe_request;

pub use self::event_builder::{EventBuilder, event};
pub use self::request::signed_request;
pub use self::run_until_idle::run_until_idle;
pub use self::signer::{Signer, sign};
pub use self::simulator::{Attempt, DeliveryBody, Fault, Report, Simulator};

#[doc(inline)]
pub use crate::{claim_store_contract, inbox_store_contract};
