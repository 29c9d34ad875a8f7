use std::sync::{Arc, OnceLock};

use ::metrics::{Counter, Gauge, Histogram};

use super::by_type::ByType;
use super::cached::Cached;
use super::catalog;
use super::labels::Labels;
use crate::observe::StoreOperation;

/// Handles of an endpoint's metrics, so that an observation looks up no name.
pub(super) struct Handles {
    pub(super) labels: Labels,
    pub(super) by_type: ByType,
    requests: Cached<Counter>,
    signatures: Cached<Counter>,
    queues: Cached<QueueHandles>,
    attempts: [OnceLock<Counter>; 3],
    store: [[OnceLock<Histogram>; 2]; StoreOperation::ALL.len()],
    endpoint: OnceLock<EndpointHandles>,
    #[cfg(feature = "api")]
    endpoint_enabled: OnceLock<Gauge>,
}

/// The metrics of a queue.
pub(super) struct QueueHandles {
    name: String,
    accepted: Cached<Counter>,
    pub(super) wait: Histogram,
    pub(super) paused: Gauge,
}

/// The metrics without labels of their own.
pub(super) struct EndpointHandles {
    pub(super) leases_lost: Counter,
    pub(super) marks_delayed: Counter,
    pub(super) crashes: Counter,
    pub(super) event_age: Histogram,
    pub(super) delivery: Histogram,
    /// For test mode and live mode.
    pub(super) last_verified: [Gauge; 2],
    pub(super) clock_skew: Gauge,
    pub(super) in_flight: Gauge,
}

impl Handles {
    pub(super) fn new(endpoint: Arc<str>, by_type: ByType) -> Self {
        Self {
            labels: Labels::new(endpoint),
            by_type,
            requests: Cached::default(),
            signatures: Cached::default(),
            queues: Cached::default(),
            attempts: [const { OnceLock::new() }; 3],
            store: [const { [const { OnceLock::new() }; 2] }; StoreOperation::ALL.len()],
            endpoint: OnceLock::new(),
            #[cfg(feature = "api")]
            endpoint_enabled: OnceLock::new(),
        }
    }

    /// Created at the first use, when the recorder has been installed.
    pub(super) fn endpoint(&self) -> &EndpointHandles {
        self.endpoint
            .get_or_init(|| EndpointHandles::new(&self.labels))
    }

    /// Only exists once an endpoint was read: a gauge is 0 at first, which means disabled.
    #[cfg(feature = "api")]
    pub(super) fn endpoint_enabled(&self) -> &Gauge {
        self.endpoint_enabled
            .get_or_init(|| ::metrics::gauge!(catalog::ENDPOINT_ENABLED, self.labels.with([])))
    }

    pub(super) fn count_request(&self, result: &str, count: u64) {
        let make = |result: &str| {
            let labels = self.labels.with([("result", result.to_owned().into())]);
            ::metrics::counter!(catalog::REQUESTS, labels)
        };
        self.requests
            .with(result, make, |requests| requests.increment(count));
    }

    pub(super) fn count_signature(&self, secret: &str) {
        let make = |secret: &str| {
            let labels = self.labels.with([("secret", secret.to_owned().into())]);
            ::metrics::counter!(catalog::SIGNATURES, labels)
        };
        self.signatures
            .with(secret, make, |signatures| signatures.increment(1));
    }

    /// Returns the counter of an attempt: 1, 2, or more.
    pub(super) fn attempt(&self, attempt: u32) -> &Counter {
        let (index, label) = match attempt {
            0 | 1 => (0, "1"),
            2 => (1, "2"),
            _ => (2, "3+"),
        };
        self.attempts[index].get_or_init(|| {
            let labels = self.labels.with([("attempt", label.into())]);
            ::metrics::counter!(catalog::ATTEMPTS, labels)
        })
    }

    pub(super) fn store(&self, operation: StoreOperation, is_ok: bool) -> &Histogram {
        self.store[operation.index()][usize::from(is_ok)].get_or_init(|| {
            let result = if is_ok { "ok" } else { "error" };
            let labels = self.labels.with([
                ("operation", operation.name().into()),
                ("result", result.into()),
            ]);
            ::metrics::histogram!(catalog::STORE_SECONDS, labels)
        })
    }

    pub(super) fn with_queue(&self, name: &str, use_handles: impl Fn(&QueueHandles)) {
        let make = |name: &str| QueueHandles::new(&self.labels, name);
        self.queues.with(name, make, use_handles);
    }
}

impl QueueHandles {
    fn new(labels: &Labels, name: &str) -> Self {
        let labels = labels.with([("queue", name.to_owned().into())]);
        Self {
            name: name.to_owned(),
            accepted: Cached::default(),
            wait: ::metrics::histogram!(catalog::INBOX_WAIT_SECONDS, labels.clone()),
            paused: ::metrics::gauge!(catalog::PAUSED, labels),
        }
    }

    pub(super) fn count_accepted(&self, labels: &Labels, result: &'static str) {
        let make = |_: &str| {
            let queue = self.name.clone().into();
            let labels = labels.with([("queue", queue), ("result", result.into())]);
            ::metrics::counter!(catalog::INBOX_ACCEPTED, labels)
        };
        let count = |accepted: &Counter| accepted.increment(1);
        self.accepted.with(result, make, count);
    }
}

impl EndpointHandles {
    fn new(labels: &Labels) -> Self {
        let none = labels.with([]);
        let last_verified = |livemode: &'static str| {
            let labels = labels.with([("livemode", livemode.into())]);
            ::metrics::gauge!(catalog::LAST_VERIFIED, labels)
        };
        Self {
            leases_lost: ::metrics::counter!(catalog::LEASES_LOST, none.clone()),
            marks_delayed: ::metrics::counter!(catalog::MARKS_DELAYED, none.clone()),
            crashes: ::metrics::counter!(catalog::CRASHES, none.clone()),
            event_age: ::metrics::histogram!(catalog::EVENT_AGE_SECONDS, none.clone()),
            delivery: ::metrics::histogram!(catalog::DELIVERY_SECONDS, none.clone()),
            last_verified: [last_verified("false"), last_verified("true")],
            clock_skew: ::metrics::gauge!(catalog::CLOCK_SKEW, none.clone()),
            in_flight: ::metrics::gauge!(catalog::IN_FLIGHT, none),
        }
    }
}
