use std::time::Duration;

/// How long a store keeps records and payloads.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Retention {
    pub(crate) record: Duration,
    pub(crate) payload: Option<Duration>,
}
