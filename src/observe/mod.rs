//! What happens to deliveries, as one enum.
//!
//! Every log line of the crate derives from an [`Observation`], so that all of them use the same field names:
//! `event_id`, `event_type`, `key` (of the claim), `kind`, `status`, `cause`. None contains a payload, a secret or a
//! signature.

#![cfg_attr(
    not(feature = "tracing"),
    allow(dead_code, reason = "only the log reads what was observed")
)]

mod log;
mod observation;

#[cfg(feature = "tracing")]
pub(crate) use self::observation::Mismatch;
pub(crate) use self::observation::{Level, Observation, StoreOperation, Subject};
