use std::time::Duration;

use http::StatusCode;
use serde_json::{Value, json};

use crate::inbox::Queue;

/// The state of a service, compared with the thresholds of a [`Health`](super::Health).
#[derive(Clone, Debug)]
pub struct HealthReport {
    is_draining: bool,
    silence: Silence,
    queues: Vec<QueueHealth>,
}

/// How long no request has been verified.
#[derive(Clone, Debug)]
pub(super) struct Silence {
    /// `None` before the first one.
    pub(super) last_verified: Option<Duration>,
    pub(super) duration: Duration,
    pub(super) max: Option<Duration>,
}

/// The state of a queue.
#[derive(Clone, Debug)]
pub struct QueueHealth {
    queue: Queue,
    /// `None` if the store failed.
    oldest_due: Option<Duration>,
    max_due: Duration,
}

impl HealthReport {
    pub(super) fn new(is_draining: bool, silence: Silence, queues: Vec<QueueHealth>) -> Self {
        Self {
            is_draining,
            silence,
            queues,
        }
    }

    /// Returns whether no threshold is exceeded, every store responded, and the service is not shutting down.
    pub fn is_healthy(&self) -> bool {
        !self.is_draining
            && self.silence.is_healthy()
            && self.queues.iter().all(QueueHealth::is_healthy)
    }

    /// Returns whether the service is shutting down.
    pub fn is_draining(&self) -> bool {
        self.is_draining
    }

    /// Returns how long ago the last request was verified, or `None` if there was none since the start.
    pub fn last_verified(&self) -> Option<Duration> {
        self.silence.last_verified
    }

    /// Returns the state of each queue.
    pub fn queues(&self) -> &[QueueHealth] {
        &self.queues
    }

    /// Returns the status of the response to a monitor: 200 if the service [is healthy](Self::is_healthy), or else 503.
    pub fn status(&self) -> StatusCode {
        match self.is_healthy() {
            true => StatusCode::OK,
            false => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// Returns the report as JSON, with the thresholds. Times are in seconds.
    pub fn to_json(&self) -> String {
        let queues: Vec<_> = self.queues.iter().map(QueueHealth::to_json).collect();
        json!({
            "healthy": self.is_healthy(),
            "draining": self.is_draining,
            "last_verified": {
                "healthy": self.silence.is_healthy(),
                "seconds_ago": seconds(self.silence.last_verified),
                "max_seconds": seconds(self.silence.max),
            },
            "queues": queues,
        })
        .to_string()
    }
}

impl Silence {
    fn is_healthy(&self) -> bool {
        self.max.is_none_or(|max| self.duration <= max)
    }
}

impl QueueHealth {
    pub(super) fn new(queue: Queue, oldest_due: Option<Duration>, max_due: Duration) -> Self {
        Self {
            queue,
            oldest_due,
            max_due,
        }
    }

    /// Returns the queue.
    pub fn queue(&self) -> &Queue {
        &self.queue
    }

    /// Returns how long the longest-due event has been due, zero if none is, or `None` if the store did not respond.
    pub fn oldest_due(&self) -> Option<Duration> {
        self.oldest_due
    }

    /// Returns whether the store responded, and no event has been due for longer than the threshold.
    pub fn is_healthy(&self) -> bool {
        self.oldest_due.is_some_and(|due| due <= self.max_due)
    }

    fn to_json(&self) -> Value {
        json!({
            "queue": self.queue.as_str(),
            "healthy": self.is_healthy(),
            "oldest_due_seconds": seconds(self.oldest_due),
            "max_seconds": seconds(Some(self.max_due)),
        })
    }
}

fn seconds(duration: Option<Duration>) -> Option<f64> {
    duration.map(|duration| duration.as_secs_f64())
}
