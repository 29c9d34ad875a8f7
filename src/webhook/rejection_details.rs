use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Response, StatusCode};

use super::body::ResponseBody;
use crate::observe::{Level, Observation, Rejection, Reporter, Stage, Subject};

/// Marks a response whose reason was reported, so that an outer layer does not report it again.
#[derive(Clone, Copy, Debug)]
pub(super) struct ReasonReported;

/// Everything about a kind of rejection, side by side.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RejectionDetails {
    /// A short name, for metrics.
    pub(crate) name: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) level: Level,
    /// The response. It is constant and contains nothing from the request.
    pub(crate) text: &'static str,
    /// The text for the log, if it says more than the response.
    pub(crate) log_text: Option<&'static str>,
}

impl RejectionDetails {
    /// Returns the response, as one line of plain text.
    pub(crate) fn response<B>(self) -> Response<ResponseBody<B>> {
        let mut response = Response::new(ResponseBody::from_static(self.text));
        *response.status_mut() = self.status;
        response.headers_mut().insert(
            CONTENT_TYPE,
            HeaderValue::from_static("text/plain; charset=utf-8"),
        );
        response.extensions_mut().insert(ReasonReported);
        response
    }

    pub(crate) fn report(self, reporter: &Reporter, stage: Stage, subject: Subject<'_>) {
        let rejection = Rejection {
            stage,
            name: self.name,
            status: self.status,
            level: self.level,
            text: self.log_text.unwrap_or(self.text),
        };
        if stage == Stage::Claim {
            reporter.span().record_outcome(rejection.outcome());
        }
        reporter.report(Observation::Rejected { subject, rejection });
    }
}
