use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::handler_response::ResponseCheck;
use crate::claims::ClaimStore;

/// The options of the layer.
#[derive(Clone)]
pub(super) struct Config {
    pub(super) scope: Arc<str>,
    pub(super) store: Arc<dyn ClaimStore>,
    pub(super) lease: Duration,
    pub(super) handler_timeout: Duration,
    pub(super) store_timeout: Duration,
    pub(super) max_in_flight: usize,
    pub(super) max_crashes: u32,
    pub(super) twin_key: bool,
    pub(super) response_check: ResponseCheck,
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("scope", &self.scope)
            .field("lease", &self.lease)
            .field("handler_timeout", &self.handler_timeout)
            .field("store_timeout", &self.store_timeout)
            .field("max_in_flight", &self.max_in_flight)
            .field("max_crashes", &self.max_crashes)
            .field("twin_key", &self.twin_key)
            .finish_non_exhaustive()
    }
}
