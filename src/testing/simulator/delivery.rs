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

/// One delivery of an event, sent by Stripe or by an attacker.
#[derive(Clone, Debug)]
pub(super) struct Delivery {
    pub(super) uri: Uri,
    pub(super) signer: Signer,
    pub(super) payload: Bytes,
    /// The index of this delivery among the deliveries of its event, from 0.
    pub(super) number: u64,
    pub(super) fault: Option<Fault>,
    /// With `Fault::HangUp`: the number of pending polls after which the client hangs up, from 1.
    pub(super) hang_up_after_polls: usize,
    pub(super) time_limit: Duration,
}

/// The offset from now of stale signatures and of signatures dated in the future.
const ONE_DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The age of the first signature of an event. Each later delivery is dated one second later.
///
/// Timestamps have whole seconds and a run may take less than one. Without this offset, several
/// deliveries of an event would have the same signature.
const FIRST_SIGNATURE_AGE: Duration = Duration::from_secs(60);

/// The pause before each part of a slow body, and the time until a client with a stalled body hangs up.
const SHORT: Duration = Duration::from_millis(2);

impl Delivery {
    /// Sends the delivery. Returns the response's status, or `None` if Stripe receives no response.
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
        let body_is_sent = request.body().is_sent();
        // Run the call in its own task, so that a panicking handler looks like a closed connection.
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
        let response = timeout(time_limit, call.join_next()).await;
        // Abort a call that is still running, and wait until it is dropped: the service must see the
        // hang-up before the next attempt.
        call.shutdown().await;
        let status = response.ok()??.ok().flatten();
        status.filter(|_| !matches!(fault, Some(Fault::LostAnswer | Fault::HangUp)))
    }

    fn into_request(self) -> Request<DeliveryBody> {
        let payload = self.payload;
        let now = SystemTime::now();
        let at =
            now - FIRST_SIGNATURE_AGE + Duration::from_secs(self.number).min(FIRST_SIGNATURE_AGE);
        let header = match self.fault {
            Some(Fault::Forged) => Signer::new("whsec_attacker").sign_at(&payload, at),
            Some(Fault::Stale) => self.signer.sign_at(&payload, now - ONE_DAY),
            Some(Fault::Future) => self.signer.sign_at(&payload, now + ONE_DAY),
            _ => self.signer.sign_at(&payload, at),
        };
        let body = match self.fault {
            Some(Fault::SlowBody) => DeliveryBody::slow(&payload, SHORT),
            Some(Fault::StalledBody) => DeliveryBody::stalled(&payload),
            Some(Fault::Truncated) => DeliveryBody::whole(payload.slice(..payload.len() / 2)),
            Some(Fault::Altered) => DeliveryBody::whole(alter(&payload)),
            _ => DeliveryBody::whole(payload),
        };
        stripe_request(self.uri, &header, body)
    }
}

/// Polls a response future, and returns `None` once it has been pending `hang_up_after_polls` times after the
/// body was sent. Pending polls before that are the layer's, not the handler's.
async fn hang_up<F>(
    response: F,
    hang_up_after_polls: usize,
    body_is_sent: &Arc<AtomicBool>,
) -> Option<F::Output>
where
    F: Future,
{
    let mut response = pin!(response);
    let mut pending_polls = 0;
    poll_fn(|cx| match response.as_mut().poll(cx) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => {
            pending_polls += usize::from(body_is_sent.load(Ordering::Relaxed));
            if pending_polls < hang_up_after_polls {
                Poll::Pending
            } else {
                Poll::Ready(None)
            }
        }
    })
    .await
}

/// Changes the first digit of the first number in `data`, such as an amount. Appends a space if there is
/// no number.
fn alter(payload: &Bytes) -> Bytes {
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
