use std::any::Any;
use std::sync::Arc;

use http::Response;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};

use super::discard::Discard;
use crate::claims::ClaimRequest;
use crate::event::EventType;
use crate::observe::{Observation, Reporter, Subject};
use crate::warn_once::WarnOnce;
use crate::webhook::HandlerFailure;

/// Reports responses that look like mistakes.
#[derive(Clone, Default)]
pub(super) struct ResponseCheck {
    plain_text: Arc<WarnOnce>,
}

impl ResponseCheck {
    pub(super) fn look_at<B>(
        &self,
        response: &Response<B>,
        claim: &ClaimRequest,
        reporter: &Reporter,
    ) where
        B: 'static,
    {
        let key = claim.key.as_str();
        if let Some(failure) = response.extensions().get::<HandlerFailure>() {
            failure.name_event(reporter, key, &claim.event_type);
        }
        if let Some(name) = self.text_to_warn_of(response, claim) {
            reporter.report(Observation::TextResponse {
                subject: Subject {
                    id: None,
                    event_type: Some(&EventType::from(name)),
                    key: Some(key),
                },
                status: response.status(),
            });
        }
    }

    /// axum turns `Err(String)` into a 200, which completes the event. Returns the type if this is the
    /// first text response to an event of this type.
    fn text_to_warn_of<B>(&self, response: &Response<B>, claim: &ClaimRequest) -> Option<String>
    where
        B: 'static,
    {
        let is_discard = response.extensions().get::<Discard>().is_some();
        let completes = response.status().is_success() && !is_discard;
        (completes && is_text(response))
            .then(|| self.plain_text.first(&claim.event_type))
            .flatten()
    }
}

/// Returns whether the response body is known to be plain text, and not empty.
fn is_text<B>(response: &Response<B>) -> bool
where
    B: 'static,
{
    let header = |name| response.headers().get(name)?.to_str().ok();
    let content_type: &str = header(CONTENT_TYPE).unwrap_or_default();
    let (essence, _) = content_type.split_once(';').unwrap_or((content_type, ""));
    let is_plain = essence.trim().eq_ignore_ascii_case("text/plain");
    is_plain
        && match header(CONTENT_LENGTH) {
            Some(length) => length != "0",
            None => has_content(response.body()),
        }
}

/// Checks only axum's body type, because the mistake is specific to axum. The body types of other services have
/// no trait bound that would reveal their size.
fn has_content(body: &dyn Any) -> bool {
    #[cfg(feature = "axum")]
    if let Some(body) = body.downcast_ref::<axum_core::body::Body>() {
        return http_body::Body::size_hint(body).lower() > 0;
    }
    let _ = body;
    false
}
