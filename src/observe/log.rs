use super::observation::Observation;
#[cfg(feature = "tracing")]
use super::observation::StoreOperation;
#[cfg(feature = "tracing")]
use super::rejection::Level;
#[cfg(feature = "tracing")]
use crate::error_chain::Chain;
#[cfg(feature = "tracing")]
use crate::event::EventType;

/// One target for all log lines, so that filters do not depend on module paths.
#[cfg(feature = "tracing")]
pub(super) const TARGET: &str = "tower_stripe_webhook";

/// `tracing` needs the level at compile time.
#[cfg(feature = "tracing")]
macro_rules! log_at {
    ($level:expr, $subject:expr, $($rest:tt)*) => {{
        let subject = $subject;
        macro_rules! line {
            ($macro:ident) => {
                tracing::$macro!(
                    target: TARGET,
                    event_id = subject.id,
                    event_type = subject.event_type.map(EventType::as_str),
                    key = subject.key,
                    $($rest)*
                )
            };
        }
        match $level {
            Level::Debug => line!(debug),
            Level::Warn => line!(warn),
            Level::Error => line!(error),
        }
    }};
}

impl Observation<'_> {
    /// Does nothing without the `tracing` feature.
    #[cfg(not(feature = "tracing"))]
    pub(crate) fn log(&self) {}

    /// Logs it.
    #[cfg(feature = "tracing")]
    pub(crate) fn log(&self) {
        match *self {
            Self::Verified { event } => {
                tracing::debug!(
                    target: TARGET,
                    event_id = event.id(),
                    event_type = event.event_type().as_str(),
                    livemode = event.livemode(),
                    "verified a Stripe event",
                );
            }
            Self::ClockDiffers {
                subject,
                difference,
                is_ahead,
            } => {
                let side = if is_ahead { "ahead of" } else { "behind" };
                log_at!(
                    Level::Warn,
                    subject,
                    difference_s = difference.as_secs(),
                    "the clock is {side} the timestamp of a verified Stripe delivery: set the clock, or find what \
                     delays deliveries, before the difference exceeds the tolerance (logged at most once a minute)"
                );
            }
            Self::VersionNotNamed {
                subject,
                api_version,
            } => log_at!(
                Level::Warn,
                subject,
                api_version,
                "serving an API version that `ApiVersions` does not name: name it, or disable its endpoint (logged \
                 once per version)"
            ),
            Self::Rejected { subject, rejection } => {
                let text = rejection.text;
                log_at!(
                    rejection.level,
                    subject,
                    kind = rejection.name,
                    status = rejection.status.as_u16(),
                    "rejected a Stripe delivery: {text}"
                );
            }
            Self::Responded { subject, status } => {
                let status_code = status.as_u16();
                if status.is_success() {
                    log_at!(
                        Level::Debug,
                        subject,
                        status = status_code,
                        "handled a Stripe delivery"
                    );
                } else {
                    log_at!(
                        Level::Warn,
                        subject,
                        status = status_code,
                        "a Stripe delivery failed; Stripe will retry"
                    );
                }
            }
            Self::HandlerFailed {
                subject,
                status,
                mismatch,
                cause,
            } => {
                // A lost lease is 409, and another delivery has the event.
                let level = match status {
                    Some(status) if !status.is_server_error() => Level::Warn,
                    _ => Level::Error,
                };
                let dropped = match status {
                    Some(_) => "",
                    None => ", and nobody received its response",
                };
                log_at!(
                    level,
                    subject,
                    status = status.map(|status| status.as_u16()),
                    api_version = mismatch.api_version,
                    path = mismatch.path,
                    line = mismatch.line,
                    column = mismatch.column,
                    cause = %Chain(cause.error()),
                    "the handler of a Stripe event failed{dropped}"
                );
            }
            #[cfg(feature = "objects")]
            Self::FieldAbsent {
                subject,
                object,
                api_version,
                path,
            } => log_at!(
                Level::Warn,
                subject,
                object,
                api_version,
                path,
                "a handler read `None` from a field that is absent: the event's API version differs from that of the \
                 views, so the field may have moved (logged once per object and API version)"
            ),
            #[cfg(feature = "axum")]
            Self::HandlerLate { subject } => log_at!(
                Level::Warn,
                subject,
                "the handler of a Stripe event exceeded the limit of `on_within` and was dropped: the other \
                 handler responds"
            ),
            Self::TextResponse { subject, status } => log_at!(
                Level::Warn,
                subject,
                status = status.as_u16(),
                "a handler responded with success and plain text, so the event is complete: is the text an \
                 error? axum answers `Err(String)` with 200; return `HandlerResult` instead. If `\"ok\"` is \
                 meant, respond without a body"
            ),
            #[cfg(feature = "axum")]
            Self::Unrouted { subject } => log_at!(
                Level::Warn,
                subject,
                "no handler for this type of Stripe event: acknowledged without handling it (logged once \
                 per type)"
            ),
            #[cfg(all(feature = "api", feature = "axum"))]
            Self::ObjectGone { subject } => log_at!(
                Level::Warn,
                subject,
                "the object of a Stripe event no longer exists: acknowledged without handling the event. If this \
                 happens for every event, the API key is of another account"
            ),
            Self::LeaseLost { subject } => log_at!(
                Level::Warn,
                subject,
                "the claim of a Stripe event was lost while its handler ran: the event may have been \
                 handled twice"
            ),
            Self::StoreFailed {
                subject,
                operation,
                cause,
            } => {
                let error = cause.error();
                let consequence = match operation {
                    StoreOperation::Accept => "a Stripe event was not stored; Stripe will retry",
                    StoreOperation::Take => "no events were taken from the inbox; trying again",
                    StoreOperation::Inspect => {
                        "the inspector could not show or change events; a person saw a 503"
                    }
                    StoreOperation::Claim => "a Stripe event was not claimed; Stripe will retry",
                    StoreOperation::Settle => {
                        "the outcome of a Stripe event is not recorded yet; retrying in the background"
                    }
                };
                log_at!(
                    Level::Warn,
                    subject,
                    cause = error.source().map(tracing::field::display),
                    "{error}: {consequence}"
                );
            }
            Self::Rescheduled {
                subject,
                delay,
                reason,
            } => log_at!(
                Level::Warn,
                subject,
                delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX),
                "a Stripe event did not complete and will run again: {reason}"
            ),
            Self::Crashed { subject } => log_at!(
                Level::Warn,
                subject,
                "the lease of a Stripe event expired: its worker crashed or froze. It will run again"
            ),
            Self::Exhausted { subject } => log_at!(
                Level::Error,
                subject,
                "event exhausted: handling it crashed the process too many times; fix that, then `replay` \
                 the event"
            ),
            Self::GivenUp { subject, reason } => log_at!(
                Level::Error,
                subject,
                "event exhausted: its handler still fails; fix that, then `replay` the event: {reason}"
            ),
            Self::ExhaustedAgain { subject } => log_at!(
                Level::Error,
                subject,
                "Stripe delivered an exhausted event again; `replay` it once its handler is fixed"
            ),
            #[cfg(feature = "inspector")]
            Self::OperatorActed {
                subject,
                action,
                place,
                user,
                events,
                is_complete: true,
            } => tracing::info!(
                target: TARGET,
                key = subject.key,
                action,
                place,
                user,
                events,
                "an operator changed events in the inspector"
            ),
            #[cfg(feature = "inspector")]
            Self::OperatorActed {
                subject,
                action,
                place,
                user,
                events,
                is_complete: false,
            } => tracing::warn!(
                target: TARGET,
                key = subject.key,
                action,
                place,
                user,
                events,
                "an operator's action in the inspector failed after it changed this number of events, and perhaps more"
            ),
            #[cfg(feature = "inspector")]
            Self::InspectorApiFailed { cause } => tracing::warn!(
                target: TARGET,
                cause = cause.error().source().map(tracing::field::display),
                "the inspector could not read from Stripe's API; a person saw a 502: {}",
                cause.error()
            ),
            #[cfg(feature = "api")]
            Self::Reconciled {
                listed,
                handled,
                failed: 0,
            } => tracing::info!(
                target: TARGET,
                listed,
                handled,
                "reconciled with Stripe's list of events"
            ),
            #[cfg(feature = "api")]
            Self::Reconciled {
                listed,
                handled,
                failed,
            } => tracing::warn!(
                target: TARGET,
                listed,
                handled,
                failed,
                "reconciled with Stripe's list of events; some failed, and the next run tries them again"
            ),
            #[cfg(feature = "api")]
            Self::ReconcilingFailed { cause } => tracing::error!(
                target: TARGET,
                cause = cause.error().source().map(tracing::field::display),
                "events were not reconciled; the next run tries again: {}",
                cause.error()
            ),
            Self::ServiceFailed { cause } => tracing::error!(
                target: TARGET,
                cause = %cause.error(),
                "the service of an inbox worker is not ready; trying again"
            ),
            #[cfg(feature = "api")]
            Self::EndpointRead {
                is_enabled: true, ..
            } => {}
            #[cfg(feature = "api")]
            Self::EndpointRead { endpoint, .. } => tracing::error!(
                target: TARGET,
                endpoint,
                "the endpoint is disabled, so Stripe delivers no events to it: enable it, and reconcile what it missed"
            ),
            #[cfg(feature = "api")]
            Self::EndpointVersionUnexpected {
                endpoint,
                found,
                expected,
            } => tracing::warn!(
                target: TARGET,
                endpoint,
                api_version = found,
                expected,
                "the endpoint's API version differs from that of the views: register an endpoint with the expected \
                 version (without `api_version`, the endpoint has the default of the account, which can change)"
            ),
            #[cfg(feature = "api")]
            Self::EndpointEventsChanged {
                endpoint,
                added,
                removed,
            } => tracing::warn!(
                target: TARGET,
                endpoint,
                added = added.join(", "),
                removed = removed.join(", "),
                "the endpoint's event types changed: does each have a handler?"
            ),
            #[cfg(feature = "api")]
            Self::EndpointNotRead { endpoint, cause } => tracing::warn!(
                target: TARGET,
                endpoint,
                cause = cause.error().source().map(tracing::field::display),
                "the endpoint was not checked; trying again: {}",
                cause.error()
            ),
            Self::TaskPanicked => tracing::error!(
                target: TARGET,
                "a store or an API client panicked: if an event was claimed, its lease will expire and count as a crash"
            ),
            Self::MemoryStoreFull { capacity } => tracing::warn!(
                target: TARGET,
                capacity,
                "the memory store is full: it now evicts events before their retention ends, and duplicates \
                 of those will be handled again"
            ),
            #[cfg(feature = "redis")]
            Self::RedisAtRisk { warning } => tracing::warn!(target: TARGET, "{warning}"),
            Self::ObserverPanicked => tracing::error!(
                target: TARGET,
                "the observer panicked: it missed what it was to observe"
            ),
            // Deliveries are logged when their response is known, and stores when they fail.
            Self::PayloadVerified { .. }
            | Self::Started { .. }
            | Self::Handled { .. }
            | Self::StoreCall { .. }
            | Self::Accepted { .. }
            | Self::Paused { .. } => {}
        }
    }
}
