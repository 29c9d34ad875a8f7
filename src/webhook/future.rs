use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use http::header::{CONNECTION, HeaderValue};
use http::request::Parts;
use http::{Request, Response, Version};
use http_body::Body;
use pin_project_lite::pin_project;
use tower::{BoxError, Service};

use super::body::{EventBody, ResponseBody};
use super::collect::Collect;
use super::outcome::Outcome;
use super::policy::Policy;
use super::rejection::{Rejection, RejectionKind};
use crate::log::{debug, error, warning};
use crate::signature::Verifier;

pin_project! {
    /// The response future of [`StripeWebhook`](super::StripeWebhook).
    pub struct ResponseFuture<ReqBody, S, F> {
        #[pin]
        state: State<ReqBody, S, F>,
    }
}

pin_project! {
    #[project = StateProj]
    enum State<ReqBody, S, F> {
        Rejected { rejection: Option<Rejection>, rest: Rest },
        Reading { #[pin] body: Collect<ReqBody>, next: Option<Next<S>> },
        Serving { #[pin] future: F, outcome: Outcome },
    }
}

/// What waits for the body.
struct Next<S> {
    service: S,
    policy: Policy,
    verifier: Verifier,
    head: Parts,
}

impl<ReqBody, S, F> ResponseFuture<ReqBody, S, F> {
    pub(super) fn rejected(rejection: Rejection, request: &Request<ReqBody>) -> Self
    where
        ReqBody: Body,
    {
        Self {
            state: State::Rejected {
                rejection: Some(rejection),
                rest: Rest::of(request.version(), request.body().is_end_stream()),
            },
        }
    }

    pub(super) fn reading(
        service: S,
        policy: Policy,
        verifier: Verifier,
        request: Request<ReqBody>,
    ) -> Self
    where
        ReqBody: Body,
    {
        let (head, body) = request.into_parts();
        Self {
            state: State::Reading {
                body: policy.collect(body),
                next: Some(Next {
                    service,
                    policy,
                    verifier,
                    head,
                }),
            },
        }
    }
}

impl<ReqBody, S, F, ResBody, E> Future for ResponseFuture<ReqBody, S, F>
where
    ReqBody: Body,
    ReqBody::Error: Into<BoxError>,
    S: Service<Request<EventBody>, Response = Response<ResBody>, Error = E, Future = F>,
    F: Future<Output = Result<Response<ResBody>, E>>,
{
    type Output = Result<Response<ResponseBody<ResBody>>, E>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut state = self.project().state;
        loop {
            match state.as_mut().project() {
                StateProj::Rejected { rejection, rest } => {
                    let rejection = rejection.take().expect("polled after completion");
                    return Poll::Ready(Ok(respond(rejection, *rest)));
                }
                StateProj::Reading { body, next } => {
                    let payload = ready!(body.poll(cx));
                    let Next {
                        mut service,
                        policy,
                        verifier,
                        head,
                    } = next.take().expect("polled after completion");
                    let rest = Rest::of(head.version, payload.is_ok());
                    let accepted =
                        payload.and_then(|payload| policy.accept(&verifier, head, payload));
                    match accepted {
                        Ok(request) => {
                            let outcome = Outcome::of(&request);
                            let future = service.call(request);
                            state.set(State::Serving { future, outcome });
                        }
                        Err(rejection) => return Poll::Ready(Ok(respond(rejection, rest))),
                    }
                }
                StateProj::Serving { future, outcome } => {
                    let response = ready!(future.poll(cx))?;
                    outcome.log(&response);
                    return Poll::Ready(Ok(response.map(ResponseBody::service)));
                }
            }
        }
    }
}

/// What the server does not get of the body of a request that is refused.
#[derive(Clone, Copy)]
enum Rest {
    /// Nothing; or it has a stream of its own.
    Read,
    /// HTTP/1 cannot leave it out: the server closes the connection. Unless that is said, a proxy gives
    /// the next request to this connection, and answers it with 502.
    Unread,
}

impl Rest {
    fn of(version: Version, body_has_ended: bool) -> Self {
        if body_has_ended || version > Version::HTTP_11 {
            Self::Read
        } else {
            Self::Unread
        }
    }
}

fn respond<B>(rejection: Rejection, rest: Rest) -> Response<ResponseBody<B>> {
    match rejection.kind() {
        RejectionKind::NoVerifier => {
            error!(
                status = rejection.status().as_u16(),
                "no `Verifier` in the request's extensions: `StripeWebhookLayer::from_extensions` \
                 needs a middleware outside of it that inserts one",
            );
        }
        RejectionKind::OtherMode => {
            debug!(
                status = rejection.status().as_u16(),
                "a Stripe event of the other mode: {rejection}",
            );
        }
        _ => {
            warning!(
                status = rejection.status().as_u16(),
                kind = rejection.kind().name(),
                "refused a Stripe delivery: {rejection}",
            );
        }
    }
    let mut response = rejection.into_response();
    if let Rest::Unread = rest {
        let close = HeaderValue::from_static("close");
        response.headers_mut().insert(CONNECTION, close);
    }
    response
}

impl<ReqBody, S, F> fmt::Debug for ResponseFuture<ReqBody, S, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
