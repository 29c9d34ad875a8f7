use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HeaderName};
use http::request::Parts;
use http::{HeaderMap, Request};
use http_body::Body;

use super::body::EventBody;
use super::collect::Collect;
use super::rejection::{Rejection, RejectionKind};
use crate::event::StripeEvent;
use crate::log::debug;
use crate::signature::{SignatureError, SignatureHeader, VerifiedPayload, Verifier};

const STRIPE_SIGNATURE: HeaderName = HeaderName::from_static("stripe-signature");

/// What passes: the options of the layer, and the decisions that follow from them.
#[derive(Clone, Debug)]
pub(super) struct Policy {
    /// `None`: the request's extensions have it.
    pub(super) verifier: Option<Verifier>,
    /// In bytes.
    pub(super) body_limit: usize,
    pub(super) body_timeout: Duration,
    pub(super) livemode: Option<bool>,
    pub(super) payload_only: bool,
}

impl Policy {
    /// Decides what can be decided without the body, and returns what is to verify it.
    pub(super) fn admit<B>(&self, request: &Request<B>) -> Result<Verifier, Rejection>
    where
        B: Body,
    {
        let verifier = self
            .verifier
            .as_ref()
            .or_else(|| request.extensions().get())
            .ok_or(RejectionKind::NoVerifier)?;
        verifier.check_header(&signature_header(request.headers())?)?;
        if announced(request) > self.body_limit {
            return Err(RejectionKind::BodyTooLarge.into());
        }
        Ok(verifier.clone())
    }

    pub(super) fn collect<B>(&self, body: B) -> Collect<B>
    where
        B: Body,
    {
        Collect::new(body, self.body_limit, self.body_timeout)
    }

    /// Decides about the body, and returns the request for the inner service.
    pub(super) fn accept(
        &self,
        verifier: &Verifier,
        mut head: Parts,
        payload: Bytes,
    ) -> Result<Request<EventBody>, Rejection> {
        let header = signature_header(&head.headers)?;
        let verified = VerifiedPayload::check(verifier, &header, payload)?;
        let body = EventBody::new(verified.payload().clone());
        if self.payload_only {
            head.extensions.insert(verified);
        } else {
            let event = StripeEvent::from_verified(verified)?;
            debug!(
                id = event.id(),
                r#type = event.event_type().as_str(),
                livemode = event.livemode(),
                "verified a Stripe event",
            );
            if self.livemode.is_some_and(|mode| mode != event.livemode()) {
                return Err(RejectionKind::OtherMode.into());
            }
            head.extensions.insert(event);
        }
        Ok(Request::from_parts(head, body))
    }
}

/// Reads the one value of the header. Several are refused unless they are the same to the letter:
/// which of them a proxy, or the sender, meant cannot be known.
fn signature_header(headers: &HeaderMap) -> Result<SignatureHeader<'_>, SignatureError> {
    let mut values = headers.get_all(STRIPE_SIGNATURE).iter();
    let value = values.next().ok_or(SignatureError::MissingHeader)?;
    if values.any(|other| other != value) {
        return Err(SignatureError::MalformedHeader);
    }
    SignatureHeader::parse(value.as_bytes())
}

/// Returns how many bytes are announced, by `Content-Length` or by the body itself.
fn announced<B>(request: &Request<B>) -> usize
where
    B: Body,
{
    let header = request.headers().get(CONTENT_LENGTH);
    let content_length: Option<u64> =
        header.and_then(|value| value.to_str().ok()?.trim().parse().ok());
    let announced = request.body().size_hint().lower();
    usize::try_from(announced.max(content_length.unwrap_or(0))).unwrap_or(usize::MAX)
}
