use std::mem;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::{Request, Response};
use http_body::Body;
use tower::{BoxError, Service};

use super::body::{EventBody, ResponseBody};
use super::future::ResponseFuture;
use super::policy::Policy;

/// Middleware that verifies Stripe's deliveries before its inner service is called.
///
/// See the [module docs](crate::webhook) for an example.
#[derive(Clone, Debug)]
pub struct StripeWebhook<S> {
    inner: S,
    policy: Arc<Policy>,
}

impl<S> StripeWebhook<S> {
    pub(super) fn new(inner: S, policy: Arc<Policy>) -> Self {
        Self { inner, policy }
    }

    /// Returns a reference to the inner service.
    pub fn get_ref(&self) -> &S {
        &self.inner
    }

    /// Returns a mutable reference to the inner service.
    pub fn get_mut(&mut self) -> &mut S {
        &mut self.inner
    }

    /// Consumes the middleware and returns the inner service.
    pub fn into_inner(self) -> S {
        self.inner
    }
}

impl<S, ReqBody, ResBody> Service<Request<ReqBody>> for StripeWebhook<S>
where
    S: Service<Request<EventBody>, Response = Response<ResBody>> + Clone,
    ReqBody: Body,
    ReqBody::Error: Into<BoxError>,
{
    type Response = Response<ResponseBody<ResBody>>;
    type Error = S::Error;
    type Future = ResponseFuture<ReqBody, S, S::Future>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<ReqBody>) -> Self::Future {
        match self.policy.check_head(&request) {
            Ok(checked_at) => {
                // Move the ready service into the future and leave the clone, which may not be ready, behind:
                // https://docs.rs/tower/latest/tower/trait.Service.html#be-careful-when-cloning-inner-services
                let clone = self.inner.clone();
                let ready = mem::replace(&mut self.inner, clone);
                let policy = Arc::clone(&self.policy);
                ResponseFuture::reading(ready, policy, checked_at, request)
            }
            Err(rejection) => ResponseFuture::rejected(&self.policy, rejection, request),
        }
    }
}
