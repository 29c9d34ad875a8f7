use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::SystemTime;

use bytes::Bytes;
use http::header::{CONNECTION, HeaderValue};
use http::request::Parts;
use http::{Request, Response, Version};
use http_body::Body;
use pin_project_lite::pin_project;
use tower::{BoxError, Service};

use super::body::{EventBody, ResponseBody};
use super::collect::Collect;
use super::delivery_report::DeliveryReport;
use super::discard_body::{DiscardBody, Rest};
use super::policy::Policy;
use super::rejection::WebhookRejection;
use super::timed_body::TimedBody;
use crate::observe::Reporter;

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
        Receiving { #[pin] body: TimedBody<ReqBody>, version: Version, step: Step<S> },
        Serving { #[pin] future: F, report: DeliveryReport },
    }
}

/// The state of the request's body.
#[expect(
    clippy::large_enum_variant,
    reason = "the large variant is the usual one"
)]
enum Step<S> {
    Collect {
        collect: Collect,
        call: Option<PendingCall<S>>,
    },
    Reject {
        rejection: Option<WebhookRejection>,
        rest: Rest,
    },
}

/// The call to the inner service, once the body has been read.
struct PendingCall<S> {
    service: S,
    policy: Arc<Policy>,
    checked_at: Option<SystemTime>,
    head: Parts,
}

impl<ReqBody, S, F> ResponseFuture<ReqBody, S, F> {
    /// Rejects a request before its body is read.
    pub(super) fn rejected(
        policy: &Policy,
        rejection: WebhookRejection,
        request: Request<ReqBody>,
    ) -> Self
    where
        ReqBody: Body,
    {
        let timeout = policy.body_timeout.min(DiscardBody::MAX_TIME);
        let step = Step::reject(rejection, Rest::of(&request), &policy.reporter);
        Self {
            state: State::Receiving {
                version: request.version(),
                step,
                body: TimedBody::new(request.into_body(), timeout),
            },
        }
    }

    pub(super) fn reading(
        service: S,
        policy: Arc<Policy>,
        checked_at: Option<SystemTime>,
        request: Request<ReqBody>,
    ) -> Self
    where
        ReqBody: Body,
    {
        let (head, body) = request.into_parts();
        let collect = Collect::new(&body, policy.body_limit);
        Self {
            state: State::Receiving {
                body: TimedBody::new(body, policy.body_timeout),
                version: head.version,
                step: Step::Collect {
                    collect,
                    call: Some(PendingCall {
                        service,
                        policy,
                        checked_at,
                        head,
                    }),
                },
            },
        }
    }
}

impl<S> Step<S> {
    /// Reports the rejection now, because the client may hang up while the rest of the body is discarded.
    fn reject(rejection: WebhookRejection, rest: Rest, reporter: &Reporter) -> Self {
        rejection.report(reporter);
        Self::Reject {
            rejection: Some(rejection),
            rest,
        }
    }
}

impl<S> PendingCall<S> {
    /// Returns the ready service and the request to call it with.
    fn accept(self, payload: Bytes) -> Result<(S, Request<EventBody>), (WebhookRejection, Rest)> {
        let accepted = self.policy.check_body(self.checked_at, self.head, payload);
        match accepted {
            Ok(request) => Ok((self.service, request)),
            Err(rejection) => Err((rejection, Rest::Ended)),
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
                StateProj::Receiving {
                    mut body,
                    version,
                    step,
                } => match step {
                    Step::Collect { collect, call } => {
                        let payload = ready!(collect.poll(body.as_mut(), cx));
                        let call = call.take().expect("polled after completion");
                        let reporter = call.policy.reporter.clone();
                        match payload.and_then(|payload| call.accept(payload)) {
                            Ok((mut service, request)) => {
                                let report = DeliveryReport::of(&request, reporter);
                                let future = report.in_scope(|| service.call(request));
                                state.set(State::Serving { future, report });
                            }
                            Err((rejection, rest)) => {
                                // Drops the bytes received so far.
                                *step = Step::reject(rejection, rest, &reporter);
                                body.limit_rest(DiscardBody::MAX_TIME);
                            }
                        }
                    }
                    Step::Reject { rejection, rest } => {
                        if let Rest::Discard(discard) = rest {
                            *rest = ready!(discard.poll(body, cx));
                        }
                        let rejection = rejection.take().expect("polled after completion");
                        return Poll::Ready(Ok(respond(rejection, rest, *version)));
                    }
                },
                StateProj::Serving { future, report } => {
                    let result = ready!(report.in_scope(|| future.poll(cx)));
                    report.record(result.as_ref().ok());
                    return Poll::Ready(result.map(|response| response.map(ResponseBody::service)));
                }
            }
        }
    }
}

fn respond<B>(
    rejection: WebhookRejection,
    rest: &Rest,
    version: Version,
) -> Response<ResponseBody<B>> {
    let mut response = rejection.into_response();
    // The server closes the connection, since HTTP/1 cannot skip the rest. Unless the response says so, a
    // proxy sends the next request over this connection and answers it with 502.
    if !matches!(rest, Rest::Ended) && version <= Version::HTTP_11 {
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
