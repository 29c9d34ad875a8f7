//! The inbox: acknowledge events at once, and handle them in the background.

mod accept;
mod accepts;
#[cfg(any(feature = "postgres", feature = "sqlite", feature = "testing"))]
mod check_reason;
mod config;
mod control;
#[cfg(any(feature = "sqlite", feature = "testing"))]
mod crash_delay;
#[cfg(any(feature = "postgres", feature = "sqlite", feature = "testing"))]
mod decision;
mod event_run;
mod future;
mod layer;
#[cfg(feature = "testing")]
mod memory;
mod outcome;
#[cfg(feature = "postgres")]
mod postgres;
mod queue;
mod race;
mod reschedule;
mod retry;
mod retry_after;
mod selection;
mod service;
mod settlement;
#[cfg(any(feature = "postgres", feature = "sqlite"))]
mod sql;
#[cfg(feature = "sqlite")]
mod sqlite;
mod stats;
mod store;
mod stored_event;
mod take;
mod take_loop;
mod wake;
mod worker;
mod worker_handle;

pub use self::accept::{AcceptRequest, Accepted, Provenance};
pub use self::future::ResponseFuture;
pub use self::layer::InboxLayer;
pub use self::queue::Queue;
pub use self::reschedule::Reschedule;
pub use self::retry::{Attempt, RetryPolicy};
pub use self::retry_after::RetryAfter;
pub use self::selection::{Filter, Selection};
pub use self::service::Inbox;
pub use self::stats::QueueStats;
pub use self::store::InboxStore;
pub use self::stored_event::{Cursor, EventPage, StoredEvent};
pub use self::take::{CrashedEvent, TakeRequest, Taken, TakenEvent};
pub use self::worker::Worker;
pub use self::worker_handle::WorkerHandle;
