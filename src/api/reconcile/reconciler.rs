use std::convert::Infallible;
use std::fmt;
use std::future::{poll_fn, ready};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use tokio::time::sleep;
use tower::Service;

use super::listed_event;
use super::outcome::{Outcome, outcome_of};
use super::pages::Pages;
use super::report::Report;
use super::scope::Scope;
use crate::api::error::ApiError;
use crate::api::stripe_api::StripeApi;
use crate::api::until_shutdown::until_shutdown;
use crate::event::{EventType, StripeEvent};
use crate::jitter::random_part;
use crate::observe::{Cause, Delivery, Observation, Observer, Reporter};
use crate::webhook::{ApiVersions, EventBody, VersionRule};

/// Finds events that were never delivered: lists the events of the last days, and sends each through the same service as
/// the endpoint.
///
/// The [module docs](crate::api#reconciling) say what it finds, what it cannot find, and how it works with tenants and
/// connected accounts.
///
/// # Example
///
#[cfg_attr(feature = "axum", doc = "```")]
#[cfg_attr(not(feature = "axum"), doc = "```ignore")]
/// use tower::ServiceBuilder;
/// use tower_stripe_webhook::api::Reconciler;
/// use tower_stripe_webhook::{DedupLayer, EventRouter, StripeApi};
///
/// async fn reconcile(api: StripeApi, dedup: DedupLayer, events: EventRouter) {
///     let types = events.event_types();
///     // Without `StripeWebhookLayer`: the events come from Stripe's API.
///     let service = ServiceBuilder::new().layer(dedup).service(events);
///     let shutdown = async { tokio::signal::ctrl_c().await.unwrap_or_default() };
///     Reconciler::new(api, service, types).run(shutdown).await;
/// }
/// ```
#[must_use = "a reconciler does nothing until it runs"]
#[derive(Clone)]
pub struct Reconciler<S> {
    api: StripeApi,
    service: S,
    scope: Scope,
    interval: Duration,
    reporter: Reporter,
}

/// Stripe lists the events of 30 days.
const MAX_SINCE: Duration = Duration::from_secs(30 * 24 * 60 * 60);

impl<S> Reconciler<S> {
    /// Default age of the events that are listed: 3 days. Stripe retries for no longer.
    pub const DEFAULT_SINCE: Duration = Duration::from_secs(3 * 24 * 60 * 60);

    /// Default time between two runs: 1 hour.
    pub const DEFAULT_INTERVAL: Duration = Duration::from_secs(60 * 60);

    /// Creates a reconciler for these types of events, usually those of
    /// [`EventRouter::event_types`](crate::EventRouter::event_types).
    ///
    /// `service` is that of the endpoint, without the [`StripeWebhookLayer`](crate::StripeWebhookLayer): a
    /// [`DedupLayer`](crate::DedupLayer) or an [`InboxLayer`](crate::inbox::InboxLayer) around the handlers, with the scope
    /// and the store of the endpoint. Without one of them, every run would handle every event again.
    ///
    /// # Panics
    ///
    /// Panics if there are no types.
    #[track_caller]
    pub fn new(api: StripeApi, service: S, types: impl IntoIterator<Item = EventType>) -> Self {
        let types: Vec<_> = types.into_iter().collect();
        assert!(!types.is_empty(), "types must not be empty");
        Self {
            api,
            service,
            scope: Scope {
                types,
                since: Self::DEFAULT_SINCE,
                account: None,
                tenant: None,
                livemode: None,
                api_versions: None,
                only_failed: false,
            },
            interval: Self::DEFAULT_INTERVAL,
            reporter: Reporter::default(),
        }
    }

    /// Sets how old events may be, at most 30 days. It must be longer than the time between two runs, and than the longest
    /// outage that you want to recover from.
    ///
    /// # Panics
    ///
    /// Panics if `age` is zero or longer than 30 days: Stripe lists no older events.
    #[track_caller]
    pub fn with_since(mut self, age: Duration) -> Self {
        assert!(
            !age.is_zero() && age <= MAX_SINCE,
            "since must be between 1 second and 30 days"
        );
        self.scope.since = age;
        self
    }

    /// Sets the tenant of the events. If the endpoint's verifier has a [tenant](crate::Verifier::with_tenant), it must be
    /// the same one: it is part of the key, and with another key the events would be handled twice.
    pub fn with_tenant(mut self, tenant: impl Into<Arc<str>>) -> Self {
        self.scope.tenant = Some(tenant.into());
        self
    }

    /// Lists the events of a connected account, `acct_…`. Stripe's lists do not include them otherwise.
    ///
    /// An event that does not name the account receives it, as in a delivery to a Connect endpoint.
    ///
    /// # Panics
    ///
    /// Panics if this is not an id.
    #[track_caller]
    pub fn with_account(mut self, account: &str) -> Self {
        let is_of_ids = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'/');
        assert!(
            !account.is_empty() && account.bytes().all(is_of_ids),
            "account must be an id such as acct_123"
        );
        self.scope.account = Some(account.into());
        self
    }

    /// Handles only live-mode (`true`) or test-mode (`false`) events, as
    /// [`StripeWebhookLayer::with_livemode`](crate::StripeWebhookLayer::with_livemode) does at the endpoint.
    pub fn with_livemode(mut self, livemode: bool) -> Self {
        self.scope.livemode = Some(livemode);
        self
    }

    /// Skips the events whose API version the endpoint ignores or refuses, as
    /// [`StripeWebhookLayer::with_api_versions`](crate::StripeWebhookLayer::with_api_versions) does.
    ///
    /// A listed event has the default version of the account when the event was created, not that of the endpoint.
    pub fn with_api_versions(mut self, versions: ApiVersions) -> Self {
        self.scope.api_versions = Some(versions);
        self
    }

    /// Lists only snapshot events of which at least one delivery has failed, to save calls.
    ///
    /// It also lists failures at your other endpoints. It misses events that were never sent to this endpoint, because it
    /// was disabled or not subscribed to the type.
    pub fn only_failed_deliveries(mut self) -> Self {
        self.scope.only_failed = true;
        self
    }

    /// Sets the time between two runs of [`run`](Self::run), give or take half of it.
    ///
    /// # Panics
    ///
    /// Panics if `interval` is zero.
    #[track_caller]
    pub fn every(mut self, interval: Duration) -> Self {
        assert!(!interval.is_zero(), "interval must not be zero");
        self.interval = interval;
        self
    }

    /// Reports to an observer, in addition to the log: what each run found, and how each event was handled.
    pub fn with_observer(mut self, observer: impl Observer) -> Self {
        self.reporter = Reporter::new(observer);
        self
    }

    /// Lists the events without handling them: checks the key, its permissions and the types.
    ///
    /// # Errors
    ///
    /// Returns an [`ApiError`] if Stripe's API cannot be read.
    pub async fn dry_run(&self) -> Result<Report, ApiError> {
        self.list(|_| ready(None)).await
    }

    /// Lists the events, and counts what becomes of each.
    async fn list<Fut>(&self, handle: impl Fn(StripeEvent) -> Fut) -> Result<Report, ApiError>
    where
        Fut: Future<Output = Option<Outcome>>,
    {
        let mut report = Report::default();
        let mut pages = Pages::new(&self.api, &self.scope);
        while let Some(events) = pages.next().await? {
            for json in events {
                report.listed += 1;
                let outcome = match self.read(json) {
                    Ok(event) => handle(event).await,
                    Err(outcome) => Some(outcome),
                };
                if let Some(outcome) = outcome {
                    report.count(outcome);
                }
            }
        }
        Ok(report)
    }

    /// Reads an event that is to be handled.
    fn read(&self, json: Bytes) -> Result<StripeEvent, Outcome> {
        let event = listed_event::read(json, &self.scope).map_err(|_| Outcome::Failed)?;
        if let Some(wanted) = self.scope.livemode {
            match event.explicit_livemode() {
                Ok(livemode) if livemode == wanted => {}
                Ok(_) => return Err(Outcome::Skipped),
                Err(_) => return Err(Outcome::Failed),
            }
        }
        let versions = self.scope.api_versions.as_ref();
        let rule = versions.map(|versions| versions.rule(&event, &self.reporter));
        if matches!(rule, Some(VersionRule::Ignore | VersionRule::Refuse)) {
            return Err(Outcome::Skipped);
        }
        // Nobody waits for the decision, and without a claim the handler would run again.
        if event.event_type().awaits_decision() {
            return Err(Outcome::Skipped);
        }
        Ok(event)
    }
}

impl<S, ResBody> Reconciler<S>
where
    S: Service<Request<EventBody>, Response = Response<ResBody>> + Clone,
{
    /// Lists the events once and sends each to the service, one after the other, the newest first.
    ///
    /// If Stripe limits the rate, it waits as long as Stripe asks; it reads each page up to five times.
    ///
    /// # Errors
    ///
    /// Returns an [`ApiError`] if Stripe's API cannot be read. Events of the pages before have been handled.
    pub async fn run_once(&self) -> Result<Report, ApiError> {
        self.list(|event| async { Some(self.handle(event).await) })
            .await
    }

    /// Runs now and then once per [interval](Self::every), until `shutdown` resolves. Reports what it finds.
    ///
    /// At the shutdown, it stops at once. A handler that is running continues in the task of its layer; a
    /// [`Drain`](crate::dedup::Drain) waits for it.
    pub async fn run(self, shutdown: impl Future<Output = ()>) {
        until_shutdown(shutdown, self.run_forever()).await;
    }

    async fn run_forever(&self) -> Infallible {
        loop {
            let run = self.run_once().await;
            self.reporter.report(match &run {
                Ok(report) => Observation::Reconciled {
                    listed: report.listed,
                    handled: report.handled,
                    failed: report.failed,
                },
                Err(error) => Observation::ReconcilingFailed {
                    cause: Cause(error),
                },
            });
            // Instances that started together need not list together.
            let delay = (self.interval / 2).saturating_add(random_part(self.interval));
            sleep(delay).await;
        }
    }

    async fn handle(&self, event: StripeEvent) -> Outcome {
        let mut service = self.service.clone();
        if poll_fn(|cx| service.poll_ready(cx)).await.is_err() {
            return Outcome::Failed;
        }
        let reporter = self.reporter.of_delivery(&event);
        Delivery::attach(&event, &reporter);
        match service.call(event.clone().into_request()).await {
            Ok(response) => outcome_of(&response, &event, &reporter),
            Err(_) => Outcome::Failed,
        }
    }
}

impl<S> fmt::Debug for Reconciler<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reconciler")
            .field("scope", &self.scope)
            .field("interval", &self.interval)
            .finish_non_exhaustive()
    }
}
