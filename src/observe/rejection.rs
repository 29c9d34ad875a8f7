use http::StatusCode;

/// How a layer responded in place of the handler.
#[derive(Clone, Copy, Debug)]
pub struct Rejection {
    pub(crate) stage: Stage,
    pub(crate) name: &'static str,
    pub(crate) status: StatusCode,
    #[cfg_attr(
        not(feature = "tracing"),
        expect(dead_code, reason = "only the log reads it")
    )]
    pub(crate) level: Level,
    #[cfg_attr(
        not(feature = "tracing"),
        expect(dead_code, reason = "only the log reads it")
    )]
    /// For the operator; it can say more than the response.
    pub(crate) text: &'static str,
}

impl Rejection {
    /// Returns where the delivery was rejected.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Returns the name of the [`WebhookRejectionKind`](crate::WebhookRejectionKind) or
    /// [`DedupRejectionKind`](crate::DedupRejectionKind), such as `mismatch` or `in_progress`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns what became of the event, for metrics and reports: the name, or `duplicate` for an event that was completed
    /// or discarded before.
    pub fn outcome(&self) -> &'static str {
        match self.name {
            // As names of outcomes, these are of the delivery that handled the event.
            "completed" | "discarded" => "duplicate",
            name => name,
        }
    }

    /// Returns the status of the response.
    pub fn status(&self) -> StatusCode {
        self.status
    }
}

/// Where a delivery was rejected.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// The request was not verified. The names are those of
    /// [`WebhookRejectionKind`](crate::WebhookRejectionKind).
    Request,
    /// The event was not given to the handler: it is a duplicate, the store failed, or the service is overloaded or
    /// shutting down. The names are those of [`DedupRejectionKind`](crate::DedupRejectionKind).
    Claim,
    /// The handler ran, or was looked for, and this is not its response. [`Handled`](super::Observation::Handled) is
    /// reported too.
    Response,
}

/// The log level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    Debug,
    Warn,
    Error,
}
