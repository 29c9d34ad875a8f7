//! Everything that happens to deliveries, as one enum.
//!
//! Everything that the crate logs or measures is an [`Observation`]. An [`Observer`] receives all of them, from every
//! layer, from the router, and from the workers of an inbox. The feature `tracing` logs them, whether or not there is
//! an observer; the feature `metrics` has an observer that counts them.
//!
//! # The observations of a delivery
//!
//! | what happens | observations, in order |
//! |---|---|
//! | The request is rejected. | [`Rejected`](Observation::Rejected) at [`Stage::Request`] |
//! | A handler runs without a claim. | [`Verified`](Observation::Verified), [`Handled`](Observation::Handled), [`Responded`](Observation::Responded) |
//! | [`DedupLayer`](crate::DedupLayer) runs the handler. | [`Verified`](Observation::Verified), [`Started`](Observation::Started), [`Handled`](Observation::Handled), [`Responded`](Observation::Responded) |
//! | A duplicate arrives, or the store fails. | [`Verified`](Observation::Verified), [`Rejected`](Observation::Rejected) at [`Stage::Claim`] |
//! | An inbox stores the event. | [`Verified`](Observation::Verified), [`Accepted`](Observation::Accepted), [`Responded`](Observation::Responded) |
//! | A worker runs the handler. | [`Started`](Observation::Started), [`Handled`](Observation::Handled) |
//!
//! [`StoreCall`](Observation::StoreCall) reports how long a store took. The other observations report single problems.
//! [`Handled`](Observation::Handled) follows once the outcome is recorded, which can be after the response.
//!
//! # Spans
//!
//! With the feature `tracing`, every verified event has one span, `stripe_event`, a child of the current one, such as that
//! of tower-http's `TraceLayer`. Handlers run inside it, also in the task of [`DedupLayer`](crate::DedupLayer). Its fields
//! follow OpenTelemetry's conventions, so that `tracing-opentelemetry` needs no mapping:
//!
//! | field | value |
//! |---|---|
//! | `otel.name` | `process invoice.paid` |
//! | `otel.kind`, `messaging.system` | `consumer`, `stripe` |
//! | `messaging.message.id` | the id of the event |
//! | `stripe.event.type`, `stripe.account`, `stripe.livemode`, `stripe.api_version` | as in the event |
//! | `attempt` | the number of the attempt, if the event was claimed |
//! | `outcome` | the [name of the outcome](Outcome::name), or of the rejection; `stored` if an inbox stored the event |
//! | `otel.status_code` | `OK` or `ERROR`, if a handler ran |
//! | `follows_from` | in a worker: the trace of the delivery (see [`Observer::traceparent`]) |
//!
//! A worker has a span of its own for each event, without a parent. Requests that are not verified have none. Observers
//! are called inside the span.
//!
//! # What is logged
//!
//! All log lines use the same field names: `event_id`, `event_type`, `key` (of the claim), `kind`, `status`, `cause`.
//! None contains a payload, a secret or a signature.

// Code that runs for each event is `#[inline]`: without an observer, that halves its time to 5 ns.
mod delivery;
mod handling;
mod log;
mod observation;
mod observer;
mod outcome;
mod rejection;
mod reporter;
mod span;
mod stopwatch;
mod subject;

pub(crate) use self::delivery::Delivery;
pub(crate) use self::handling::{Handling, TakenFrom};
pub(crate) use self::rejection::Level;
pub(crate) use self::reporter::Reporter;
pub(crate) use self::span::EventSpan;
pub(crate) use self::stopwatch::Stopwatch;

pub use self::observation::{Observation, StoreOperation};
pub use self::observer::Observer;
pub use self::outcome::Outcome;
pub use self::rejection::{Rejection, Stage};
pub use self::subject::{Cause, Mismatch, Subject};
