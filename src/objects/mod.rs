//! Typed views of Stripe's objects: no structs to write, and no event is lost because another field changed.
//!
//! A view is the JSON of `data.object` as received, with one accessor per field. Extract it with
//! [`EventObject`](crate::EventObject) or read it with [`StripeEvent::object`](crate::StripeEvent::object).
//!
//! | field | accessor | returns |
//! |---|---|---|
//! | text, enum, decimal number | `status()` | `&str` |
//! | integer, amount of money in the currency's smallest unit: 1099 is $10.99 and ¥1099 | `amount()` | `i64` |
//! | boolean | `livemode()` | `bool` |
//! | Unix time | `created()` | [`SystemTime`](std::time::SystemTime) |
//! | nested object | `outcome()` | a view |
//! | expandable object | `customer_id()`, `customer()` | the id, expanded or not; the view if it is expanded |
//! | array | `discounts()` | a slice of views, or a `Vec` of texts |
//! | list object | `lines()` | a [`List`] of views |
//! | metadata | `metadata()` | [`Metadata`]: text by key |
//! | `type` | `type_()` | `&str` |
//! | any other | `get::<T>("field")` | your type: views dereference to [`Object`] |
//!
//! Accessors return a [`FieldError`] if the field has another type, or if it is absent although Stripe documents that
//! it is always present. Only that accessor fails; the rest of the object can be read. A field that Stripe documents as
//! nullable is an [`Option`], `None` for null and for an absent field. With `?` in a handler, a `FieldError` becomes a
//! 500 response, so that Stripe retries. The `tracing` feature logs the field's path and what was found, never the value.
//!
//! Enums are open: Stripe adds values. The known ones are constants of the view, such as
//! [`PaymentIntent::STATUS_SUCCEEDED`].
//!
//! # Example
//!
#![cfg_attr(feature = "axum", doc = "```")]
#![cfg_attr(not(feature = "axum"), doc = "```ignore")]
//! use tower_stripe_webhook::objects::PaymentIntent;
//! use tower_stripe_webhook::{EventObject, HandlerResult};
//!
//! # async fn credit(_: Option<&str>, _: i64, _: &str, _: Option<&str>) -> std::io::Result<()> { Ok(()) }
//! async fn paid(EventObject(intent): EventObject<PaymentIntent>) -> HandlerResult {
//!     let order = intent.metadata()?.get("order_id");
//!     credit(intent.customer_id()?, intent.amount()?, intent.currency()?, order).await?;
//!     match intent.status()? {
//!         PaymentIntent::STATUS_SUCCEEDED => {}
//!         other => println!("unexpected status {other}"),
//!     }
//!     Ok(())
//! }
//! # let _: axum::routing::MethodRouter = axum::routing::post(paid);
//! ```
//!
//! # API versions
//!
//! The views follow API version [`API_VERSION`]. Events of other versions can be read too, as far as their fields have the
//! same names. The accessors of a few fields that moved between versions look in all their places, for example
//! [`Invoice::subscription_id`]. A nullable field that moved reads as `None`: if a handler reads an absent field of an
//! event of another release train, the `tracing` feature logs a warning, once per object and API version.
//!
//! An invoice has no accessors for `charge` and `payment_intent`, which API version 2025-03-31.basil replaced by
//! [`Invoice::payments`]: an invoice can have several payments, and its events do not contain them. Handle
//! `invoice_payment.paid`, whose [`InvoicePayment`] names the invoice and the payment, or fetch the invoice from Stripe with
//! `expand[]=payments`. Of invoices of older versions, read the field by name: `invoice.get::<Option<&str>>("charge")`.
//!
//! # Names
//!
//! A view is named after the object: `checkout.session` is [`CheckoutSession`]. Its module has the views nested in it,
//! named after their path: `payment_method_details.card` of a charge is [`charge::PaymentMethodDetailsCard`]. Views that
//! several objects nest are in [`shared`], for example [`shared::Address`].
//!
//! Within a major version of this crate, accessors are added and never removed or changed.

mod drift;
mod field_error;
#[allow(
    clippy::missing_errors_doc,
    reason = "every accessor fails for the reasons of `FieldError`"
)]
mod generated;
mod list;
mod member;
mod metadata;
mod node;
mod object;
mod read;
mod slots;
mod view;

pub use self::field_error::FieldError;
pub use self::generated::*;
pub use self::list::List;
pub use self::metadata::Metadata;
pub use self::object::Object;
pub use self::view::View;
