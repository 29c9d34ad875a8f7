use std::collections::BTreeSet;
use std::convert::Infallible;
use std::time::Duration;

use tokio::time::sleep;

use super::endpoint::Endpoint;
use super::error::ApiError;
use super::stripe_api::StripeApi;
use super::until_shutdown::until_shutdown;
use crate::event::{ApiVersion, EventKind};
use crate::observe::{Cause, Observation, Observer, Reporter};

/// Reads an endpoint regularly, and reports what would stop or change its events.
///
/// Stripe disables an endpoint whose deliveries fail for days, and people change endpoints in the Dashboard. Either way,
/// a receiver only notices that events are missing. A watch reports its findings to the log, with the `tracing` feature, and to the
/// [observer](Self::with_observer):
///
/// * The endpoint is disabled. Reported at each check.
/// * Its API version is of another release train than that of the [`StripeApi`], or is the default version of the
///   account, which can change. Reported when it is found, and again when the version changes.
/// * Its event types changed. [`EventRouter::check`](crate::EventRouter::check) compares them with the handlers.
///
/// If a check fails, the watch reports the error and continues. That includes an endpoint that was deleted.
///
/// # Example
///
/// ```
/// use tower_stripe_webhook::StripeApi;
/// use tower_stripe_webhook::api::Watch;
/// use tower_stripe_webhook::dedup::Drain;
///
/// # fn start(api: StripeApi, drain: &Drain) {
/// tokio::spawn(Watch::new(api, "we_1").run(drain.on(shutdown_signal())));
/// # }
/// # async fn shutdown_signal() {}
/// ```
#[must_use]
#[derive(Clone, Debug)]
pub struct Watch {
    api: StripeApi,
    id: String,
    interval: Duration,
    last: Option<Endpoint>,
    reporter: Reporter,
}

/// A finding of a [`Watch`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WatchFinding {
    /// Stripe does not deliver to the endpoint.
    Disabled,
    /// The endpoint's API version is not of the expected release train.
    UnexpectedApiVersion {
        /// The version of the endpoint, or `None` if it has the default version of the account.
        found: Option<String>,
        /// The version of the [`StripeApi`].
        expected: String,
    },
    /// The endpoint's event types changed since the last check.
    EventsChanged {
        /// The types that were added.
        added: Vec<String>,
        /// The types that were removed.
        removed: Vec<String>,
    },
}

impl Watch {
    /// Default time between two checks: one hour.
    pub const DEFAULT_INTERVAL: Duration = Duration::from_secs(60 * 60);

    /// Creates a watch of a webhook endpoint, `we_…`, or an event destination, `ed_…`.
    ///
    /// # Panics
    ///
    /// Panics if the id has another prefix.
    #[track_caller]
    pub fn new(api: StripeApi, id: impl Into<String>) -> Self {
        let id = id.into();
        assert!(
            id.starts_with("we_") || is_destination(&id),
            "{id:?} must be the id of a webhook endpoint (we_…) or of an event destination (ed_…)",
        );
        Self {
            api,
            id,
            interval: Self::DEFAULT_INTERVAL,
            last: None,
            reporter: Reporter::default(),
        }
    }

    /// Sets the time between two checks.
    ///
    /// # Panics
    ///
    /// Panics if it is zero.
    #[track_caller]
    pub fn every(mut self, interval: Duration) -> Self {
        assert!(!interval.is_zero(), "interval must not be zero");
        self.interval = interval;
        self
    }

    /// Reports to an observer, in addition to the log.
    pub fn with_observer(mut self, observer: impl Observer) -> Self {
        self.reporter = Reporter::new(observer);
        self
    }

    /// Checks the endpoint now and after each interval, until `shutdown` resolves.
    pub async fn run(mut self, shutdown: impl Future<Output = ()>) {
        until_shutdown(shutdown, self.run_forever()).await;
    }

    async fn run_forever(&mut self) -> Infallible {
        loop {
            if let Err(error) = self.run_once().await {
                self.reporter.report(Observation::EndpointNotRead {
                    endpoint: &self.id,
                    cause: Cause(&error),
                });
            }
            sleep(self.interval).await;
        }
    }

    /// Checks the endpoint once. Reports the findings and returns them.
    ///
    /// # Errors
    ///
    /// Returns an [`ApiError`] if the endpoint cannot be read.
    pub async fn run_once(&mut self) -> Result<Vec<WatchFinding>, ApiError> {
        let found = if is_destination(&self.id) {
            self.api.event_destination(&self.id).await?
        } else {
            self.api.webhook_endpoint(&self.id).await?
        };
        let findings = self.compare(&found);
        self.reporter.report(Observation::EndpointRead {
            endpoint: &self.id,
            is_enabled: found.is_enabled(),
        });
        for observation in findings
            .iter()
            .filter_map(|finding| observation(&self.id, finding))
        {
            self.reporter.report(observation);
        }
        self.last = Some(found);
        Ok(findings)
    }

    fn compare(&self, found: &Endpoint) -> Vec<WatchFinding> {
        let mut findings = Vec::new();
        if !found.is_enabled() {
            findings.push(WatchFinding::Disabled);
        }
        let last = self.last.as_ref();
        let is_new = last.is_none_or(|last| last.api_version() != found.api_version());
        let expected = self.api.api_version();
        if is_new && found.event_kind() == EventKind::Snapshot && !is_expected(found, expected) {
            findings.push(WatchFinding::UnexpectedApiVersion {
                found: found.api_version().map(str::to_owned),
                expected: expected.to_owned(),
            });
        }
        if let Some(last) = last {
            let (before, now) = (types(last), types(found));
            if before != now {
                findings.push(WatchFinding::EventsChanged {
                    added: now.difference(&before).map(ToString::to_string).collect(),
                    removed: before.difference(&now).map(ToString::to_string).collect(),
                });
            }
        }
        findings
    }
}

fn is_destination(id: &str) -> bool {
    id.starts_with("ed_")
}

fn types(endpoint: &Endpoint) -> BTreeSet<&str> {
    let types = endpoint.enabled_events().iter();
    types.map(String::as_str).collect()
}

/// Returns whether the endpoint's version is the expected one, or of its release train.
fn is_expected(endpoint: &Endpoint, expected: &str) -> bool {
    let expected = ApiVersion::new(expected);
    let found = endpoint.api_version().map(ApiVersion::new);
    found.is_some_and(|found| found.is_compatible_with(expected))
}

/// Returns how a change is reported. Whether the endpoint is enabled is reported at each check.
fn observation<'a>(endpoint: &'a str, finding: &'a WatchFinding) -> Option<Observation<'a>> {
    match finding {
        WatchFinding::Disabled => None,
        WatchFinding::UnexpectedApiVersion { found, expected } => {
            Some(Observation::EndpointVersionUnexpected {
                endpoint,
                found: found.as_deref(),
                expected,
            })
        }
        WatchFinding::EventsChanged { added, removed } => {
            Some(Observation::EndpointEventsChanged {
                endpoint,
                added,
                removed,
            })
        }
    }
}
