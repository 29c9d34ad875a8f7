use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use tokio::time::Instant;

use super::observation::{Observation, StoreOperation};

/// Receives every [`Observation`], for metrics, traces or alerts.
///
/// Pass it to [`StripeWebhookLayer::with_observer`](crate::StripeWebhookLayer::with_observer). The layers and the
/// router inside find it with the event. A worker of an inbox takes its own, with
/// [`Worker::with_observer`](crate::inbox::Worker::with_observer).
///
/// For several observers, pass a pair, or an observer of your own that calls them.
///
/// `observe` runs in the path of every delivery: it must return quickly and must not block. If it panics, the panic is
/// caught, and the delivery continues.
///
/// The feature `metrics` has a complete one, [`Metrics`](crate::metrics::Metrics).
///
/// # Example
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use tower_stripe_webhook::observe::{Observation, Observer};
/// use tower_stripe_webhook::{SigningSecret, StripeWebhookLayer};
///
/// #[derive(Default)]
/// struct Failures(AtomicU64);
///
/// impl Observer for Failures {
///     fn observe(&self, observation: &Observation<'_>) {
///         if let Observation::Handled { outcome, .. } = observation
///             && outcome.is_failure()
///         {
///             self.0.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
///
/// let layer = StripeWebhookLayer::new(SigningSecret::new("whsec_test_secret")?)
///     .with_observer(Failures::default());
/// # let _ = layer;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Observer: Send + Sync + 'static {
    /// Receives what happened. It happened before the call, or happens right after it.
    fn observe(&self, observation: &Observation<'_>);
}

impl<T> Observer for Arc<T>
where
    T: Observer + ?Sized,
{
    fn observe(&self, observation: &Observation<'_>) {
        (**self).observe(observation);
    }
}

/// Two observers of the same layer, such as metrics and a health check.
impl<A, B> Observer for (A, B)
where
    A: Observer,
    B: Observer,
{
    fn observe(&self, observation: &Observation<'_>) {
        self.0.observe(observation);
        self.1.observe(observation);
    }
}

/// Passes observations on: to the log, and to the observer, if there is one.
#[derive(Clone, Default)]
pub(crate) struct Reporter {
    observer: Option<Arc<dyn Observer>>,
}

impl Reporter {
    pub(crate) fn new(observer: impl Observer) -> Self {
        Self {
            observer: Some(Arc::new(observer)),
        }
    }

    /// Returns whether there is an observer. The log does not need what only observers see.
    pub(crate) fn is_observed(&self) -> bool {
        self.observer.is_some()
    }

    /// Measures a call to a store.
    pub(crate) async fn timed<T, E>(
        &self,
        operation: StoreOperation,
        call: impl Future<Output = Result<T, E>>,
    ) -> Result<T, E> {
        if !self.is_observed() {
            return call.await;
        }
        let started_at = Instant::now();
        let result = call.await;
        self.report(Observation::StoreCall {
            operation,
            is_ok: result.is_ok(),
            elapsed: started_at.elapsed(),
        });
        result
    }

    pub(crate) fn report(&self, observation: Observation<'_>) {
        observation.log();
        if let Some(observer) = &self.observer {
            // A handler may be running: its event must be settled whatever an observer does.
            if catch_unwind(AssertUnwindSafe(|| observer.observe(&observation))).is_err() {
                Observation::ObserverPanicked.log();
            }
        }
    }
}

impl fmt::Debug for Reporter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reporter")
            .field("is_observed", &self.is_observed())
            .finish_non_exhaustive()
    }
}
