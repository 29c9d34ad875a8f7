use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, HeaderName, HeaderValue, USER_AGENT};
use http::{Request, Response};
use http_body::Body;
use tokio::time::timeout;
use tower::{BoxError, Service};

use super::api_key::ApiKey;
use super::base_url::BaseUrl;
use super::body::ApiBody;
use super::client::{Client, ClientError};
use super::context::Context;
use super::error::{ApiError, ApiErrorKind};
use super::{response, target};
use crate::objects;

/// Reads from Stripe's API, through your HTTP client.
///
/// Cloning is cheap: clones share the client and the key. `Debug` shows neither.
///
/// See the [module docs](crate::api) for clients, for the requests that it sends, and for an example.
#[must_use]
#[derive(Clone)]
pub struct StripeApi {
    client: Client,
    config: Arc<Config>,
}

#[derive(Clone, Debug)]
struct Config {
    key: ApiKey,
    base_url: BaseUrl,
    api_version: HeaderValue,
    timeout: Duration,
    body_limit: usize,
}

const STRIPE_VERSION: HeaderName = HeaderName::from_static("stripe-version");
const USER_AGENT_VALUE: HeaderValue = HeaderValue::from_static(concat!(
    env!("CARGO_PKG_NAME"),
    "/",
    env!("CARGO_PKG_VERSION")
));

impl StripeApi {
    /// Default timeout of a call, from readiness of the client to the end of the response: 10 seconds.
    pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(10);

    /// Default limit of a response's body: 16 MiB.
    pub const DEFAULT_BODY_LIMIT: usize = 16 * 1024 * 1024;

    /// Creates an API client over an HTTP client.
    ///
    /// The HTTP client is any tower service, so TLS, proxies, connection pools, retries and rate limits are yours. It must
    /// not follow redirects.
    pub fn new<S, B>(key: ApiKey, client: S) -> Self
    where
        S: Service<Request<ApiBody>, Response = Response<B>> + Clone + Send + 'static,
        S::Future: Send + 'static,
        S::Error: Into<BoxError>,
        B: Body + Send + 'static,
        B::Data: Send,
        B::Error: Into<BoxError>,
    {
        Self {
            client: Client::new(client),
            config: Arc::new(Config {
                key,
                base_url: BaseUrl::stripe(),
                api_version: HeaderValue::from_static(objects::API_VERSION),
                timeout: Self::DEFAULT_TIMEOUT,
                body_limit: Self::DEFAULT_BODY_LIMIT,
            }),
        }
    }

    /// Sets the API version in which Stripe renders objects. The default is [`objects::API_VERSION`], which the views
    /// follow.
    ///
    /// # Panics
    ///
    /// Panics if the version is empty or not the value of a header, such as `2026-10-28.endive`.
    #[track_caller]
    pub fn with_api_version(mut self, version: &str) -> Self {
        let value = HeaderValue::from_str(version).ok();
        let Some(version) =
            value.filter(|version| version.to_str().is_ok_and(|text| !text.is_empty()))
        else {
            panic!(
                "api_version must be a version such as {}",
                objects::API_VERSION
            );
        };
        self.config_mut().api_version = version;
        self
    }

    /// Sets the server to call. The default is `https://api.stripe.com`.
    ///
    /// # Panics
    ///
    /// Panics if it is not the URL of a server, without a path, or if it is `http://` and the key is of live mode.
    ///
    /// # Example
    ///
    /// [stripe-mock](https://github.com/stripe/stripe-mock) on its default port:
    ///
    /// ```
    /// # use tower_stripe_webhook::StripeApi;
    /// # fn configure(api: StripeApi) -> StripeApi {
    /// api.with_base_url("http://localhost:12111")
    /// # }
    /// ```
    #[track_caller]
    pub fn with_base_url(mut self, url: &str) -> Self {
        let base_url = match BaseUrl::parse(url) {
            Ok(base_url) => base_url,
            Err(mistake) => panic!("{mistake}"),
        };
        assert!(
            base_url.is_https() || self.config.key.livemode() != Some(true),
            "base_url must begin with https://, because the API key is of live mode"
        );
        self.config_mut().base_url = base_url;
        self
    }

    /// Sets the timeout of a call. Under [`DedupLayer`](crate::DedupLayer), Stripe waits for the handler meanwhile.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.config_mut().timeout = timeout;
        self
    }

    /// Sets the maximum size of a response's body, in bytes.
    pub fn with_body_limit(mut self, bytes: usize) -> Self {
        self.config_mut().body_limit = bytes;
        self
    }

    /// Returns the version that each request asks for.
    pub(super) fn api_version(&self) -> &str {
        let version = self.config.api_version.to_str();
        version.unwrap_or(objects::API_VERSION)
    }

    /// Reads a path of the API, with an optional query. Returns the body of the response.
    pub(crate) async fn get(&self, target: &str, context: Context<'_>) -> Result<Bytes, ApiError> {
        let request = self.request(target, context)?;
        let call = self.client.call(request, self.config.body_limit);
        match timeout(self.config.timeout, call).await {
            Ok(Ok(response)) => response::check(response),
            Ok(Err(ClientError::Failed(error))) => Err(ApiError::client(error)),
            Ok(Err(ClientError::BodyTooLarge)) => Err(ApiError::new(ApiErrorKind::BodyTooLarge)),
            Err(_elapsed) => Err(ApiError::new(ApiErrorKind::Timeout)),
        }
    }

    /// Returns whether the key is of live mode, or `None` if it does not say so.
    pub(super) fn livemode(&self) -> Option<bool> {
        self.config.key.livemode()
    }

    fn request(&self, target: &str, context: Context<'_>) -> Result<Request<ApiBody>, ApiError> {
        let uri = target::parse(target).and_then(|target| self.config.base_url.join(target));
        let uri = uri.ok_or_else(|| ApiError::new(ApiErrorKind::InvalidPath))?;
        let mut request = Request::new(ApiBody::new());
        *request.uri_mut() = uri;
        let headers = request.headers_mut();
        headers.insert(AUTHORIZATION, self.config.key.authorization());
        headers.insert(STRIPE_VERSION, self.config.api_version.clone());
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, USER_AGENT_VALUE);
        context
            .add_to(headers)
            .ok_or_else(|| ApiError::new(ApiErrorKind::InvalidContext))?;
        Ok(request)
    }

    fn config_mut(&mut self) -> &mut Config {
        Arc::make_mut(&mut self.config)
    }
}

impl fmt::Debug for StripeApi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StripeApi")
            .field("base_url", &self.config.base_url)
            .field("api_version", &self.config.api_version)
            .field("timeout", &self.config.timeout)
            .field("body_limit", &self.config.body_limit)
            .finish_non_exhaustive()
    }
}
