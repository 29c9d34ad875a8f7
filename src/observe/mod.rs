//! What happens to deliveries, as one enum.
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
//! # What is logged
//!
//! All log lines use the same field names: `event_id`, `event_type`, `key` (of the claim), `kind`, `status`, `cause`.
//! None contains a payload, a secret or a signature.

mod delivery;
mod handling;
mod log;
mod observation;
mod observer;
mod outcome;
mod rejection;
mod subject;

pub(crate) use self::delivery::Delivery;
pub(crate) use self::handling::{Handling, TakenFrom};
pub(crate) use self::observer::Reporter;
pub(crate) use self::rejection::Level;

pub use self::observation::{Observation, StoreOperation};
pub use self::observer::Observer;
pub use self::outcome::Outcome;
pub use self::rejection::{Rejection, Stage};
pub use self::subject::{Cause, Mismatch, Subject};
