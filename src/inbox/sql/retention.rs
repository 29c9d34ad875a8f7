use std::time::Duration;

/// How long a store keeps records and payloads.
#[derive(Clone, Copy)]
pub(in crate::inbox) struct Retention {
    pub(in crate::inbox) record: Duration,
    pub(in crate::inbox) payload: Option<Duration>,
}
