use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::observe::{Observation, Observer};

/// The requests that an endpoint of this process has received since its start: when the last one was verified, and how
/// many were rejected.
///
/// It is the observer of a layer, and the overview of an [`Inspector`](super::Inspector) shows it. Clones share
/// everything.
///
/// # Example
///
/// ```
/// use tower_stripe_webhook::claims::MemoryStore;
/// use tower_stripe_webhook::inspector::{Activity, Inspector};
/// use tower_stripe_webhook::{StripeWebhookLayer, Verifier};
///
/// fn observed(verifier: Verifier, inspector: Inspector) -> (StripeWebhookLayer, Inspector) {
///     let activity = Activity::new("billing");
///     let layer = StripeWebhookLayer::new(verifier).with_observer(activity.clone());
///     (layer, inspector.with_activity(&activity))
/// }
/// # let _ = observed;
/// ```
#[derive(Clone)]
pub struct Activity {
    endpoint: Arc<str>,
    started_at: Instant,
    seen: Arc<Mutex<Seen>>,
}

#[derive(Default)]
struct Seen {
    verified: u64,
    last_verified: Option<Instant>,
    /// The names are those of the rejections, so there are few.
    rejections: BTreeMap<&'static str, Tally>,
}

#[derive(Clone, Copy)]
struct Tally {
    count: u64,
    last: Instant,
}

/// The counts and times on the overview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Snapshot {
    pub(super) up_for: Duration,
    pub(super) verified: u64,
    pub(super) last_verified: Option<Duration>,
    pub(super) rejections: Vec<Rejections>,
}

/// The rejections of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rejections {
    pub(super) name: &'static str,
    pub(super) count: u64,
    pub(super) last: Duration,
}

impl Activity {
    /// Creates the activity of an endpoint, by a name to show.
    pub fn new(endpoint: impl Into<Arc<str>>) -> Self {
        Self {
            endpoint: endpoint.into(),
            started_at: Instant::now(),
            seen: Arc::default(),
        }
    }

    pub(super) fn endpoint(&self) -> &str {
        &self.endpoint
    }

    pub(super) fn snapshot(&self) -> Snapshot {
        let seen = self.seen();
        Snapshot {
            up_for: self.started_at.elapsed(),
            verified: seen.verified,
            last_verified: seen.last_verified.map(|at| at.elapsed()),
            rejections: seen
                .rejections
                .iter()
                .map(|(name, seen)| Rejections {
                    name,
                    count: seen.count,
                    last: seen.last.elapsed(),
                })
                .collect(),
        }
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        // Nothing panics under the lock.
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Observer for Activity {
    fn observe(&self, observation: &Observation<'_>) {
        match observation {
            Observation::Verified { .. } | Observation::PayloadVerified { .. } => {
                let mut seen = self.seen();
                seen.verified += 1;
                seen.last_verified = Some(Instant::now());
            }
            Observation::Rejected { rejection, .. } => {
                let now = Instant::now();
                let mut seen = self.seen();
                let kind = seen.rejections.entry(rejection.outcome());
                let kind = kind.or_insert(Tally {
                    count: 0,
                    last: now,
                });
                kind.count += 1;
                kind.last = now;
            }
            _ => {}
        }
    }
}

impl fmt::Debug for Activity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Activity")
            .field("endpoint", &self.endpoint)
            .finish_non_exhaustive()
    }
}
