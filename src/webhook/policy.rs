use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HeaderName};
use http::request::Parts;
use http::{Extensions, HeaderMap, Request};
use http_body::Body;

use super::api_versions::{ApiVersions, VersionRule};
use super::body::EventBody;
use super::clock_check::ClockCheck;
use super::rejection::{WebhookRejection, WebhookRejectionKind};
use crate::event::StripeEvent;
use crate::observe::{Delivery, Observation, Reporter, Subject};
use crate::signature::{SignatureError, SignatureHeader, VerifiedPayload, Verifier};

const STRIPE_SIGNATURE: HeaderName = HeaderName::from_static("stripe-signature");

/// The options of the layer and the decisions that follow from them.
#[derive(Clone, Debug)]
pub(super) struct Policy {
    /// `None` if each request brings its own in its extensions.
    pub(super) verifier: Option<Verifier>,
    /// In bytes.
    pub(super) body_limit: usize,
    pub(super) body_timeout: Duration,
    pub(super) livemode: Option<bool>,
    pub(super) api_versions: Option<ApiVersions>,
    pub(super) payload_only: bool,
    /// Shared by all clones of the layer.
    pub(super) clock_check: Arc<ClockCheck>,
    pub(super) reporter: Reporter,
}

impl Policy {
    /// Makes the checks that do not need the body. Returns the time that the signature's timestamp was checked
    /// against, or `None` without a tolerance.
    pub(super) fn check_head<B>(
        &self,
        request: &Request<B>,
    ) -> Result<Option<SystemTime>, WebhookRejection>
    where
        B: Body,
    {
        let verifier = self.verifier(request.extensions())?;
        let checked_at = signature_header(request.headers())
            .and_then(|header| verifier.check_header(&header))
            .map_err(WebhookRejection::signature)?;
        if announced(request) > self.body_limit {
            return Err(WebhookRejection::new(WebhookRejectionKind::BodyTooLarge));
        }
        Ok(checked_at)
    }

    fn verifier<'a>(
        &'a self,
        extensions: &'a Extensions,
    ) -> Result<&'a Verifier, WebhookRejection> {
        let verifier = self.verifier.as_ref().or_else(|| extensions.get());
        verifier.ok_or(WebhookRejection::new(WebhookRejectionKind::NoVerifier))
    }

    /// Checks the body and returns the request for the inner service.
    ///
    /// `checked_at` is the result of [`check_head`](Self::check_head).
    pub(super) fn check_body(
        &self,
        checked_at: Option<SystemTime>,
        mut head: Parts,
        payload: Bytes,
    ) -> Result<Request<EventBody>, WebhookRejection> {
        let verifier = self.verifier(&head.extensions)?;
        // Parsing the header again costs less than keeping the parsed header across the read.
        let mut verified = signature_header(&head.headers)
            .and_then(|header| VerifiedPayload::check(verifier, &header, payload))
            .map_err(WebhookRejection::signature)?;
        let body = EventBody::new(verified.payload().clone());
        if self.verifier.is_none() {
            verified.note_verifier_from_extensions();
        }
        let signed_at = verified.verified_by().signed_at();
        let check_clock = |reporter: &Reporter, subject: Subject<'_>| {
            if let Some(now) = checked_at {
                self.clock_check.check(now, signed_at, reporter, subject);
            }
        };
        if self.payload_only {
            self.reporter
                .report(Observation::PayloadVerified { payload: &verified });
            check_clock(&self.reporter, Subject::default());
            head.extensions.insert(verified);
        } else {
            let event = StripeEvent::try_from(verified).map_err(WebhookRejection::not_an_event)?;
            let reporter = self.reporter.of_delivery(&event);
            Delivery::attach(&event, &reporter);
            reporter.report(Observation::Verified { event: &event });
            check_clock(&reporter, (&event).into());
            self.check_livemode(&event)?;
            self.check_api_version(&event, &reporter)?;
            head.extensions.insert(event);
        }
        Ok(Request::from_parts(head, body))
    }

    fn check_livemode(&self, event: &StripeEvent) -> Result<(), WebhookRejection> {
        let Some(wanted) = self.livemode else {
            return Ok(());
        };
        match event.explicit_livemode() {
            Ok(livemode) if livemode == wanted => Ok(()),
            Ok(_) => Err(WebhookRejection::new(
                WebhookRejectionKind::LivemodeMismatch,
            )),
            Err(unstated) => Err(WebhookRejection::not_an_event(unstated)),
        }
    }

    fn check_api_version(
        &self,
        event: &StripeEvent,
        reporter: &Reporter,
    ) -> Result<(), WebhookRejection> {
        let versions = self.api_versions.as_ref();
        let kind = match versions.map(|versions| versions.rule(event, reporter)) {
            Some(VersionRule::Ignore) => WebhookRejectionKind::ApiVersionIgnored,
            Some(VersionRule::Refuse) => WebhookRejectionKind::ApiVersionRefused,
            Some(VersionRule::Serve) | None => return Ok(()),
        };
        Err(WebhookRejection::new(kind))
    }
}

/// Reads the single value of the header. Several different values are rejected, because nothing shows which
/// one the sender meant.
fn signature_header(headers: &HeaderMap) -> Result<SignatureHeader<'_>, SignatureError> {
    let mut values = headers.get_all(STRIPE_SIGNATURE).iter();
    let value = values.next().ok_or(SignatureError::MissingHeader)?;
    if values.any(|other| other != value) {
        return Err(SignatureError::MalformedHeader);
    }
    SignatureHeader::parse(value.as_bytes())
}

/// Returns the length in bytes that `Content-Length` or the body's size hint announces, whichever is larger.
pub(super) fn announced<B>(request: &Request<B>) -> usize
where
    B: Body,
{
    let content_length = request.headers().get(CONTENT_LENGTH);
    // Treat an unparsable length as too large; servers reject non-numeric values before this point.
    let content_length = content_length.map_or(0, |value| {
        let number = value.to_str().ok().and_then(|text| text.parse().ok());
        number.unwrap_or(usize::MAX)
    });
    let by_body = request.body().size_hint().lower();
    content_length.max(usize::try_from(by_body).unwrap_or(usize::MAX))
}
