use std::time::Duration;

use tower_layer::Layer;

use super::policy::Policy;
use super::service::StripeWebhook;
use crate::signature::Verifier;

/// Layer that applies [`StripeWebhook`], which verifies Stripe's deliveries.
///
/// See the [module docs](crate::webhook) for an example.
#[must_use]
#[derive(Clone, Debug)]
pub struct StripeWebhookLayer {
    policy: Policy,
}

impl StripeWebhookLayer {
    /// The limit of the body unless told otherwise: 1 MiB.
    pub const DEFAULT_BODY_LIMIT: usize = 1024 * 1024;

    /// The time limit of the body unless told otherwise: 10 s.
    pub const DEFAULT_BODY_TIMEOUT: Duration = Duration::from_secs(10);

    /// Creates a layer that verifies against a [`Verifier`], or against one
    /// [`SigningSecret`](crate::SigningSecret) with the default tolerance.
    pub fn new(verifier: impl Into<Verifier>) -> Self {
        Self::with_source(Some(verifier.into()))
    }

    /// Creates a layer that takes the [`Verifier`] from the request's extensions, where a middleware
    /// outside of it put it: secrets of several tenants, secrets that are reloaded.
    ///
    /// A request without one is answered with 500.
    ///
    /// # Example
    ///
    /// ```
    /// use bytes::Bytes;
    /// use http::{Request, Response};
    /// use http_body_util::Full;
    /// use std::collections::HashMap;
    /// use std::convert::Infallible;
    /// use tower::ServiceBuilder;
    /// use tower_stripe_webhook::webhook::EventBody;
    /// use tower_stripe_webhook::{StripeWebhookLayer, Verifier};
    ///
    /// async fn handle(_: Request<EventBody>) -> Result<Response<Full<Bytes>>, Infallible> {
    ///     Ok(Response::default())
    /// }
    ///
    /// let by_path: HashMap<String, Verifier> = HashMap::new(); // as it is configured
    /// let service = ServiceBuilder::new()
    ///     .map_request(move |mut request: Request<Full<Bytes>>| {
    ///         if let Some(verifier) = by_path.get(request.uri().path()) {
    ///             request.extensions_mut().insert(verifier.clone());
    ///         }
    ///         request
    ///     })
    ///     .layer(StripeWebhookLayer::from_extensions())
    ///     .service_fn(handle);
    /// # let _ = service;
    /// ```
    ///
    /// The example `tenants` of the repository does it in axum.
    pub fn from_extensions() -> Self {
        Self::with_source(None)
    }

    fn with_source(verifier: Option<Verifier>) -> Self {
        Self {
            policy: Policy {
                verifier,
                body_limit: Self::DEFAULT_BODY_LIMIT,
                body_timeout: Self::DEFAULT_BODY_TIMEOUT,
                livemode: None,
                payload_only: false,
            },
        }
    }

    /// Sets the limit of the body, in bytes. What is over it is answered with 413.
    pub fn with_body_limit(mut self, bytes: usize) -> Self {
        self.policy.body_limit = bytes;
        self
    }

    /// Sets the time within which the body must arrive, from when it is first waited for. What is
    /// slower is answered with 408.
    pub fn with_body_timeout(mut self, timeout: Duration) -> Self {
        self.policy.body_timeout = timeout;
        self
    }

    /// Sets which events go further: those about live money, or those of a sandbox. Those of the
    /// other mode are acknowledged with 200, so that Stripe does not send them again, and are not
    /// handled.
    ///
    /// Live endpoints of Connect receive test events too: without this guard, a connected account
    /// can get goods for test money.
    ///
    /// # Panics
    ///
    /// After [`payload_only`](Self::payload_only), under which no event is read.
    #[track_caller]
    pub fn with_livemode(mut self, livemode: bool) -> Self {
        self.policy.livemode = Some(livemode);
        self.assert_guard_can_work();
        self
    }

    /// Verifies, and inserts a [`VerifiedPayload`](crate::signature::VerifiedPayload) in place of an
    /// event: for what Stripe signs that is no event (`issuing_authentication.decision` posts the
    /// bare object), and for receivers that only store and forward.
    ///
    /// # Panics
    ///
    /// After [`with_livemode`](Self::with_livemode), which must read the event.
    #[track_caller]
    pub fn payload_only(mut self) -> Self {
        self.policy.payload_only = true;
        self.assert_guard_can_work();
        self
    }

    #[track_caller]
    fn assert_guard_can_work(&self) {
        assert!(
            !(self.policy.payload_only && self.policy.livemode.is_some()),
            "`with_livemode` reads the event and `payload_only` reads none: use one of them",
        );
    }
}

impl<S> Layer<S> for StripeWebhookLayer {
    type Service = StripeWebhook<S>;

    fn layer(&self, inner: S) -> Self::Service {
        StripeWebhook::new(inner, self.policy.clone())
    }
}
