use std::future::poll_fn;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Request, Response};
use tokio::time::timeout;
use tower::Service;

use super::body::DeliveryBody;
use super::mischief::Mischief;
use crate::testing::request::stripe_request;
use crate::testing::signer::Signer;

/// What those of a run share about deliveries.
#[derive(Clone, Debug)]
pub(super) struct Courier {
    pub(super) uri: String,
    pub(super) time_limit: Duration,
}

/// How far a stale signature is from now, and one of the future.
const FAR: Duration = Duration::from_secs(24 * 60 * 60);

/// How long a part of a slow body takes, and how long a client stays that hangs up.
const SHORT: Duration = Duration::from_millis(2);

impl Courier {
    /// Delivers a payload, with what befalls it; returns the status, if there is an answer.
    pub(super) async fn deliver<S, ResBody>(
        &self,
        mut service: S,
        signer: &Signer,
        payload: &Bytes,
        mischief: Option<Mischief>,
    ) -> Option<u16>
    where
        S: Service<Request<DeliveryBody>, Response = Response<ResBody>> + Send + 'static,
        S::Future: Send,
        ResBody: 'static,
    {
        let request = self.request(signer, payload, mischief);
        // A task of its own: if the handler panics, Stripe sees a closed connection.
        let mut call = tokio::spawn(async move {
            let ready = poll_fn(|cx| service.poll_ready(cx)).await;
            ready.ok()?;
            let response = service.call(request).await.ok()?;
            Some(response.status().as_u16())
        });
        let patience = match mischief {
            Some(Mischief::HangUp | Mischief::StalledBody) => SHORT,
            _ => self.time_limit,
        };
        let answer = match timeout(patience, &mut call).await {
            Ok(answer) => answer.ok().flatten(),
            Err(_) => {
                call.abort();
                // Waits until the service has seen that the client is gone.
                let _ = call.await;
                None
            }
        };
        answer.filter(|_| mischief != Some(Mischief::LostAnswer))
    }

    fn request(
        &self,
        signer: &Signer,
        payload: &Bytes,
        mischief: Option<Mischief>,
    ) -> Request<DeliveryBody> {
        let now = SystemTime::now();
        let header = match mischief {
            Some(Mischief::Forged) => Signer::new("whsec_of_somebody_else").sign_at(payload, now),
            Some(Mischief::Stale) => signer.sign_at(payload, now - FAR),
            Some(Mischief::Future) => signer.sign_at(payload, now + FAR),
            _ => signer.sign_at(payload, now),
        };
        let body = match mischief {
            Some(Mischief::SlowBody) => DeliveryBody::slow(payload, SHORT),
            Some(Mischief::StalledBody) => DeliveryBody::stalled(payload),
            Some(Mischief::Truncated) => DeliveryBody::whole(payload.slice(..payload.len() / 2)),
            Some(Mischief::Altered) => DeliveryBody::whole(altered(payload)),
            _ => DeliveryBody::whole(payload.clone()),
        };
        stripe_request(&self.uri, &header, body)
    }
}

/// Changes the first digit that is not a zero: of an id, or an amount.
fn altered(payload: &Bytes) -> Bytes {
    let mut payload = payload.to_vec();
    match payload.iter_mut().find(|byte| matches!(byte, b'1'..=b'9')) {
        Some(digit) => *digit = b'0',
        None => payload.push(b' '),
    }
    payload.into()
}
