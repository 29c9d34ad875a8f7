use std::sync::Arc;
use std::time::Duration;

use tower_layer::Layer;

use super::api_versions::ApiVersions;
use super::policy::Policy;
use super::service::StripeWebhook;
use crate::observe::{Observer, Reporter};
use crate::signature::Verifier;

/// Layer that applies [`StripeWebhook`], which verifies Stripe's deliveries.
///
/// See the [module docs](crate::webhook) for an example.
#[must_use]
#[derive(Clone, Debug)]
pub struct StripeWebhookLayer {
    /// Shared by clones and services: each request needs it until its body has been read, and axum applies the
    /// layer to a handler for each request.
    policy: Arc<Policy>,
}

impl StripeWebhookLayer {
    /// Default body limit: 1 MiB.
    pub const DEFAULT_BODY_LIMIT: usize = 1024 * 1024;

    /// Default body timeout: 10 seconds.
    pub const DEFAULT_BODY_TIMEOUT: Duration = Duration::from_secs(10);

    /// Creates a layer that verifies against a [`Verifier`], or against one
    /// [`SigningSecret`](crate::SigningSecret) with the default tolerance.
    pub fn new(verifier: impl Into<Verifier>) -> Self {
        Self::with_source(Some(verifier.into()))
    }

    /// Creates a layer that takes the [`Verifier`] from the request's extensions, where an outer middleware
    /// inserted it. Use it for tenants with different secrets, or for secrets that are reloaded.
    ///
    /// Requests without a verifier receive 500.
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
    /// let by_path: HashMap<String, Verifier> = HashMap::new(); // from your configuration
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
    /// The `tenants` example in the repository shows this in axum.
    pub fn from_extensions() -> Self {
        Self::with_source(None)
    }

    fn with_source(verifier: Option<Verifier>) -> Self {
        Self {
            policy: Arc::new(Policy {
                verifier,
                body_limit: Self::DEFAULT_BODY_LIMIT,
                body_timeout: Self::DEFAULT_BODY_TIMEOUT,
                livemode: None,
                api_versions: None,
                payload_only: false,
                clock_check: Arc::default(),
                reporter: Reporter::default(),
            }),
        }
    }

    /// Sets the maximum size of the body, in bytes. Larger bodies receive `413 Payload Too Large`.
    pub fn with_body_limit(mut self, bytes: usize) -> Self {
        self.policy_mut().body_limit = bytes;
        self
    }

    /// Sets the timeout for receiving the body. It starts when the layer first has to wait for the body.
    /// Slower bodies receive `408 Request Timeout`.
    pub fn with_body_timeout(mut self, timeout: Duration) -> Self {
        self.policy_mut().body_timeout = timeout;
        self
    }

    /// Accepts only live-mode (`true`) or test-mode (`false`) events. Events of the other mode receive 200 without
    /// being handled, so Stripe does not retry them.
    ///
    /// Live Connect endpoints receive test events too. Without this guard, a connected account can obtain goods
    /// for test money.
    ///
    /// # Panics
    ///
    /// Panics if [`payload_only`](Self::payload_only) is set, because the layer then reads no event.
    #[track_caller]
    pub fn with_livemode(mut self, livemode: bool) -> Self {
        self.policy_mut().livemode = Some(livemode);
        self.assert_guard_can_work();
        self
    }

    /// Serves, ignores or refuses events by their API version. Ignored events receive 200 and refused ones 400, without
    /// being handled.
    ///
    /// The version is the event's `api_version`, which Stripe signs, so it does not depend on the request's URL. The
    /// check precedes deduplication: the copies of an event in two versions have the same id.
    ///
    /// See [`ApiVersions`] for an example.
    ///
    /// # Panics
    ///
    /// Panics if [`payload_only`](Self::payload_only) is set, because the layer then reads no event.
    #[track_caller]
    pub fn with_api_versions(mut self, versions: ApiVersions) -> Self {
        self.policy_mut().api_versions = Some(versions);
        self.assert_guard_can_work();
        self
    }

    /// Inserts a [`VerifiedPayload`](crate::signature::VerifiedPayload) instead of an event.
    ///
    /// Use it for signed requests that are not events (`issuing_authentication.decision` posts the bare object),
    /// and for receivers that only store and forward.
    ///
    /// # Panics
    ///
    /// Panics if [`with_livemode`](Self::with_livemode) or [`with_api_versions`](Self::with_api_versions) is set, which
    /// must read the event.
    #[track_caller]
    pub fn payload_only(mut self) -> Self {
        self.policy_mut().payload_only = true;
        self.assert_guard_can_work();
        self
    }

    /// Sets the observer of this layer, and of the layers and the router inside.
    ///
    /// See [`Observer`] for an example.
    pub fn with_observer(mut self, observer: impl Observer) -> Self {
        self.policy_mut().reporter = Reporter::new(observer);
        self
    }

    fn policy_mut(&mut self) -> &mut Policy {
        Arc::make_mut(&mut self.policy)
    }

    #[track_caller]
    fn assert_guard_can_work(&self) {
        assert!(
            !(self.policy.payload_only && self.policy.livemode.is_some()),
            "`with_livemode` reads the event and `payload_only` reads none: use one of them",
        );
        assert!(
            !(self.policy.payload_only && self.policy.api_versions.is_some()),
            "`with_api_versions` reads the event and `payload_only` reads none: use one of them",
        );
    }
}

impl<S> Layer<S> for StripeWebhookLayer {
    type Service = StripeWebhook<S>;

    fn layer(&self, inner: S) -> Self::Service {
        StripeWebhook::new(inner, Arc::clone(&self.policy))
    }
}
