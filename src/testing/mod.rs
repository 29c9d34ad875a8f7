//! A Stripe to test against, without an account and without a network.
//!
//! * [`event()`] builds events in Stripe's own shape, with a realistic object for each type.
//! * [`signed_request`], [`sign`] and [`Signer`] sign them.
//! * [`Simulator`] delivers them as Stripe does on a bad day: twice, out of order, forged, cut off,
//!   with a secret that is rolled half-way; its [`Report`] says what became of them.
//! * [`claim_store_contract!`] tests a store of your own against the contract of
//!   [`ClaimStore`](crate::claims::ClaimStore); it needs tokio's `rt-multi-thread` as well.
//!
//! Switch the feature on for tests alone:
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
//! // In a `#[tokio::test]`, where `app` makes the service as `main` does.
//! let invoice_paid = event("invoice.paid").set("amount_paid", 990);
//! let request = signed_request("/webhook", "whsec_test", invoice_paid);
//! let response = app("whsec_test").oneshot(request).await.unwrap();
//! assert_eq!(response.status(), 200);
//! # }
//! ```

#[doc(hidden)]
pub mod claim_store;
mod event_builder;
mod json_format;
mod request;
mod sample_id;
mod samples;
mod signer;
mod simulator;
mod stripe_request;

pub use self::event_builder::{EventBuilder, event};
pub use self::request::signed_request;
pub use self::signer::{Signer, sign};
pub use self::simulator::{Attempt, DeliveryBody, Fault, Report, Simulator};

#[doc(inline)]
pub use crate::claim_store_contract;
