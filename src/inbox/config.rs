use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::queue::Queue;
use super::store::InboxStore;
use crate::event::{EventType, PatternTable};

/// The options of the layer.
#[derive(Clone)]
pub(super) struct Config {
    pub(super) scope: Arc<str>,
    pub(super) store: Arc<dyn InboxStore>,
    pub(super) default_queue: Queue,
    /// Where the events of a type go, if not to the default queue.
    pub(super) routes: PatternTable<Destination>,
}

/// Where an event goes.
#[derive(Clone, Debug)]
pub(super) enum Destination {
    Queue(Queue),
    /// The handler runs in the request, after a claim.
    Inline,
}

impl Config {
    pub(super) fn destination(&self, event_type: &EventType) -> Destination {
        match self.routes.find(event_type) {
            Some(destination) => destination.clone(),
            None => Destination::Queue(self.default_queue.clone()),
        }
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("scope", &self.scope)
            .field("default_queue", &self.default_queue)
            .finish_non_exhaustive()
    }
}

/// The default time limit of each store call: 3 seconds.
pub(super) const DEFAULT_STORE_TIMEOUT: Duration = Duration::from_secs(3);
