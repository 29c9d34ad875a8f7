use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Request, Response, Uri};
use tokio::task::JoinSet;
use tokio::time::timeout;
use tower::Service;

use super::body::DeliveryBody;
use super::fault::Fault;
use crate::testing::signer::Signer;
use crate::testing::stripe_request::stripe_request;

/// One delivery of an event, by Stripe or by an attacker.
#[derive(Clone, Debug)]
pub(super) struct Delivery {
    pub(super) uri: Uri,
    pub(super) signer: Signer,
    pub(super) payload: Bytes,
    /// The number of the delivery among those of its event, from 0.
    pub(super) number: u64,
    pub(super) fault: Option<Fault>,
    /// At which place where the handler waits the client hangs up, from 1.
    pub(super) hang_up_after_polls: usize,
    pub(super) time_limit: Duration,
}

/// How far a stale signature is from now, and one of the future.
const FAR: Duration = Duration::from_secs(24 * 60 * 60);

/// How long ago the first delivery of an event is signed, and each later one a second after: so that no
/// two of its signatures are the same, although a run is over within a second.
const RECENTLY: Duration = Duration::from_secs(60);

/// How long a part of a slow body takes, and how long a client stays whose body stalls.
const SHORT: Duration = Duration::from_millis(2);

impl Delivery {
    /// Delivers; returns the status, if there is an answer and Stripe gets it.
    pub(super) async fn send<S, ResBody>(self, mut service: S) -> Option<u16>
    where
        S: Service<Request<DeliveryBody>, Response = Response<ResBody>> + Send + 'static,
        S::Future: Send,
        ResBody: 'static,
    {
        let (fault, hang_up_after_polls) = (self.fault, self.hang_up_after_polls);
        let time_limit = match fault {
            Some(Fault::StalledBody) => SHORT,
            _ => self.time_limit,
        };
        let request = self.into_request();
        let body_is_sent = request.body().sent();
        // A task of its own: if the handler panics, Stripe sees a closed connection.
        let mut call = JoinSet::new();
        call.spawn(async move {
            let ready = poll_fn(|cx| service.poll_ready(cx)).await;
            ready.ok()?;
            let response = service.call(request);
            let response = match fault {
                Some(Fault::HangUp) => {
                    hang_up(response, hang_up_after_polls, &body_is_sent).await?
                }
                _ => response.await,
            };
            Some(response.ok()?.status().as_u16())
        });
        let answer = timeout(time_limit, call.join_next()).await;
        // Waits until the service has seen that the client is gone.
        call.shutdown().await;
        let status = answer.ok()??.ok().flatten();
        status.filter(|_| !matches!(fault, Some(Fault::LostAnswer | Fault::HangUp)))
    }

    fn into_request(self) -> Request<DeliveryBody> {
        let payload = self.payload;
        let now = SystemTime::now();
        let at = now - RECENTLY + Duration::from_secs(self.number).min(RECENTLY);
        let header = match self.fault {
            Some(Fault::Forged) => Signer::new("whsec_of_somebody_else").sign_at(&payload, at),
            Some(Fault::Stale) => self.signer.sign_at(&payload, now - FAR),
            Some(Fault::Future) => self.signer.sign_at(&payload, now + FAR),
            _ => self.signer.sign_at(&payload, at),
        };
        let body = match self.fault {
            Some(Fault::SlowBody) => DeliveryBody::slow(&payload, SHORT),
            Some(Fault::StalledBody) => DeliveryBody::stalled(&payload),
            Some(Fault::Truncated) => DeliveryBody::whole(payload.slice(..payload.len() / 2)),
            Some(Fault::Altered) => DeliveryBody::whole(altered(&payload)),
            _ => DeliveryBody::whole(payload),
        };
        stripe_request(self.uri, &header, body)
    }
}

/// Polls a response until it has waited so many times since the body was sent, and drops it then.
async fn hang_up<F>(
    response: F,
    hang_up_after_polls: usize,
    body_is_sent: &Arc<AtomicBool>,
) -> Option<F::Output>
where
    F: Future,
{
    let mut response = pin!(response);
    let mut waits = 0;
    poll_fn(|cx| match response.as_mut().poll(cx) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => {
            waits += usize::from(body_is_sent.load(Ordering::Relaxed));
            if waits < hang_up_after_polls {
                Poll::Pending
            } else {
                Poll::Ready(None)
            }
        }
    })
    .await
}

/// Changes the first number of `data`, an amount say, or what comes next to it.
fn altered(payload: &Bytes) -> Bytes {
    let mut payload = payload.to_vec();
    let data = payload.windows(6).position(|window| window == b"\"data\"");
    let is_number = |window: &[u8]| matches!(window, [b':' | b' ', b'1'..=b'9']);
    let number = (data.unwrap_or_default()..payload.len().saturating_sub(1))
        .find(|start| is_number(&payload[*start..start + 2]));
    match number {
        Some(before) => payload[before + 1] ^= 1,
        None => payload.push(b' '),
    }
    payload.into()
}
