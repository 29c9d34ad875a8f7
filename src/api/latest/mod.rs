//! The object of an event as it is now.

mod error;
mod fetch;
mod fetched_object;
mod gone;
mod no_path;
mod object_path;

pub use self::error::LatestError;
#[cfg(feature = "axum")]
pub(crate) use self::fetched_object::FetchedObject;
pub use self::gone::Gone;
pub use self::no_path::NoPath;
