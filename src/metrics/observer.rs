use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::by_type::ByType;
use super::catalog::{self, BUCKETS};
use super::handles::Handles;
use crate::event::{EventType, StripeEvent};
use crate::observe::{Observation, Observer, Outcome, Rejection, Stage, StoreOperation, Subject};
use crate::signature::VerifiedBy;

/// Counts and measures what an endpoint does, with the crate [`metrics`](https://docs.rs/metrics/0.24).
///
/// Clones share everything. Pass one to the layer and others to the workers of its inbox. See the
/// [module docs](crate::metrics) for the metrics and an example.
#[must_use]
#[derive(Clone)]
pub struct Metrics {
    endpoint: Arc<str>,
    handles: Arc<Handles>,
}

impl Metrics {
    /// The edges of the buckets of each histogram, in seconds, for the recorder. Without buckets,
    /// `metrics-exporter-prometheus` renders summaries, which cannot be added up.
    pub const BUCKETS: [(&'static str, &'static [f64]); 5] = BUCKETS;

    /// Creates an observer whose metrics have the label `endpoint`.
    ///
    /// Install the recorder first. The time of the last verified request, on which the alert about silence depends, is
    /// set now for the first time.
    pub fn new(endpoint: impl Into<Arc<str>>) -> Self {
        catalog::describe();
        let metrics = Self::with_types(endpoint.into(), ByType::new());
        metrics.initialize();
        metrics
    }

    /// Creates what the alerts read: the increase of a counter is seen only if it was zero before.
    fn initialize(&self) {
        for result in ["verified", "mismatch", "too_old", "in_future"] {
            self.handles.count_request(result, 0);
        }
        let Handles {
            by_type, labels, ..
        } = &*self.handles;
        by_type.unrouted(labels).increment(0);
        for last_verified in &self.handles.endpoint().last_verified {
            last_verified.set(unix_seconds(SystemTime::now()));
        }
    }

    /// Uses only these event types as labels. All others are `other`.
    ///
    /// By default, each type that a handler was found for is a label, if this version of the crate knows it. An endpoint
    /// whose router has a fallback should restrict the label to the types that it subscribes to.
    ///
    /// # Example
    ///
    #[cfg_attr(feature = "axum", doc = "```")]
    #[cfg_attr(not(feature = "axum"), doc = "```ignore")]
    /// use tower_stripe_webhook::EventRouter;
    /// use tower_stripe_webhook::metrics::Metrics;
    ///
    /// let events: EventRouter = EventRouter::new()
    ///     .on("invoice.*", async || ())
    ///     .fallback(async || ());
    /// let metrics = Metrics::new("billing").with_event_types(events.event_types());
    /// # let _ = metrics;
    /// ```
    pub fn with_event_types(self, event_types: impl IntoIterator<Item = EventType>) -> Self {
        Self::with_types(self.endpoint, ByType::only(event_types))
    }

    fn with_types(endpoint: Arc<str>, by_type: ByType) -> Self {
        Self {
            handles: Arc::new(Handles::new(Arc::clone(&endpoint), by_type)),
            endpoint,
        }
    }

    /// Returns the names of all metrics.
    pub fn names() -> impl Iterator<Item = &'static str> {
        catalog::ALL.iter().map(|description| description.name)
    }

    pub(super) fn endpoint(&self) -> Arc<str> {
        Arc::clone(&self.endpoint)
    }

    fn verified(&self, event: Option<&StripeEvent>, verified_by: Option<&VerifiedBy>) {
        let now = SystemTime::now();
        let endpoint = self.handles.endpoint();
        self.handles.count_request("verified", 1);
        let secret = verified_by.and_then(VerifiedBy::secret_name);
        self.handles.count_signature(secret.unwrap_or("unnamed"));
        let livemode = event.is_none_or(StripeEvent::livemode);
        endpoint.last_verified[usize::from(livemode)].set(unix_seconds(now));
        if let Some(verified_by) = verified_by {
            let skew = signed_seconds(now, verified_by.signed_at());
            endpoint.clock_skew.set(skew);
            endpoint.delivery.record(skew.max(0.0));
        }
    }

    fn rejected(&self, subject: &Subject<'_>, rejection: &Rejection) {
        match rejection.stage() {
            // The request was verified, and counted, before its event was checked.
            Stage::Request if CHECKS_OF_EVENTS.contains(&rejection.name()) => {
                self.not_handled(None, rejection.name());
            }
            Stage::Request => self.handles.count_request(rejection.name(), 1),
            Stage::Claim => self.not_handled(subject.event_type(), rejection.outcome()),
            // The handler's outcome says more.
            Stage::Response => {}
        }
    }

    fn not_handled(&self, event_type: Option<&EventType>, outcome: &'static str) {
        let Handles {
            by_type, labels, ..
        } = &*self.handles;
        by_type.count_rejected(labels, event_type, outcome);
    }

    fn started(
        &self,
        event: &StripeEvent,
        attempt: u32,
        queue: Option<&str>,
        waited: Option<Duration>,
    ) {
        let endpoint = self.handles.endpoint();
        endpoint.in_flight.increment(1.0);
        self.handles.attempt(attempt).increment(1);
        if attempt == 1 {
            let age = signed_seconds(SystemTime::now(), event.created());
            endpoint.event_age.record(age.max(0.0));
        }
        if let (Some(queue), Some(waited)) = (queue, waited) {
            let waited = waited.as_secs_f64();
            self.handles
                .with_queue(queue, |queue| queue.wait.record(waited));
        }
    }

    fn handled(
        &self,
        event: &StripeEvent,
        attempt: Option<u32>,
        outcome: Outcome,
        elapsed: Duration,
    ) {
        if attempt.is_some() {
            self.handles.endpoint().in_flight.decrement(1.0);
        }
        let Handles {
            by_type, labels, ..
        } = &*self.handles;
        let (count, seconds) = by_type.handled(labels, event.event_type(), outcome);
        count.increment(1);
        seconds.record(elapsed.as_secs_f64());
    }
}

/// Rejections of verified events.
const CHECKS_OF_EVENTS: [&str; 3] = [
    "livemode_mismatch",
    "api_version_ignored",
    "api_version_refused",
];

impl Observer for Metrics {
    fn observe(&self, observation: &Observation<'_>) {
        let handles = &*self.handles;
        match observation {
            Observation::Verified { event } => self.verified(Some(event), event.verified_by()),
            Observation::PayloadVerified { payload } => {
                self.verified(None, Some(payload.verified_by()));
            }
            Observation::Rejected { subject, rejection } => self.rejected(subject, rejection),
            Observation::Started {
                event,
                attempt,
                queue,
                waited,
                ..
            } => self.started(event, *attempt, *queue, *waited),
            Observation::Handled {
                event,
                attempt,
                outcome,
                elapsed,
                ..
            } => self.handled(event, *attempt, *outcome, *elapsed),
            Observation::HandlerFailed {
                subject, mismatch, ..
            } if mismatch.path().is_some() => {
                let mismatches = handles
                    .by_type
                    .mismatches(&handles.labels, subject.event_type());
                mismatches.increment(1);
            }
            Observation::LeaseLost { .. } => handles.endpoint().leases_lost.increment(1),
            Observation::StoreCall {
                operation,
                is_ok,
                elapsed,
            } => handles
                .store(*operation, *is_ok)
                .record(elapsed.as_secs_f64()),
            Observation::StoreFailed {
                operation: StoreOperation::Settle,
                ..
            } => handles.endpoint().marks_delayed.increment(1),
            Observation::Accepted { queue, result, .. } => {
                let labels = &handles.labels;
                handles.with_queue(queue, |queue| queue.count_accepted(labels, result));
            }
            Observation::Crashed { .. } | Observation::Exhausted { .. } => {
                handles.endpoint().crashes.increment(1);
            }
            Observation::Paused { queue, is_paused } => {
                let paused = if *is_paused { 1.0 } else { 0.0 };
                handles.with_queue(queue, |queue| queue.paused.set(paused));
            }
            #[cfg(feature = "api")]
            Observation::EndpointRead { is_enabled, .. } => {
                let enabled = if *is_enabled { 1.0 } else { 0.0 };
                handles.endpoint_enabled().set(enabled);
            }
            _ => {}
        }
    }
}

impl fmt::Debug for Metrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Metrics")
            .field("endpoint", &self.endpoint)
            .finish_non_exhaustive()
    }
}

fn unix_seconds(time: SystemTime) -> f64 {
    signed_seconds(time, UNIX_EPOCH)
}

/// Returns the seconds from `earlier` to `later`, negative if they are the other way around.
fn signed_seconds(later: SystemTime, earlier: SystemTime) -> f64 {
    match later.duration_since(earlier) {
        Ok(elapsed) => elapsed.as_secs_f64(),
        Err(error) => -error.duration().as_secs_f64(),
    }
}
