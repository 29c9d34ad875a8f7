use std::sync::Arc;

use super::observation::Observation;

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

    /// Returns the [W3C `traceparent`](https://www.w3.org/TR/trace-context/#traceparent-header) of the current span, if
    /// your tracing has one. An inbox stores it with the event, and [`Started`](Observation::Started) returns it in the
    /// worker, so that the two traces can be linked.
    ///
    /// By default, this returns `None`. The inbox then stores the `traceparent` header of the request, if there is one.
    fn traceparent(&self) -> Option<String> {
        None
    }
}

impl<T> Observer for Arc<T>
where
    T: Observer + ?Sized,
{
    fn observe(&self, observation: &Observation<'_>) {
        (**self).observe(observation);
    }

    fn traceparent(&self) -> Option<String> {
        (**self).traceparent()
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

    fn traceparent(&self) -> Option<String> {
        self.0.traceparent().or_else(|| self.1.traceparent())
    }
}
