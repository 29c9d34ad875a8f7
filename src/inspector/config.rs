//! The stores, scopes and options of a router.

use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use super::activity::Activity;
use super::endpoint::WatchedEndpoint;
use super::failure::Failure;
use super::stripe_replay::StripeReplayError;
use crate::api::{ApiError, StripeApi};
use crate::claims::{ClaimStore, StoreError};
use crate::dedup::with_store_timeout;
use crate::inbox::{InboxStore, Queue};
use crate::observe::{Cause, Observation, Reporter, StoreOperation, Subject};

#[derive(Default)]
pub(super) struct Config {
    pub(super) queues: Vec<InspectedQueue>,
    pub(super) scopes: Vec<InspectedScope>,
    pub(super) activities: Vec<Activity>,
    pub(super) endpoints: Vec<WatchedEndpoint>,
    pub(super) api: Option<StripeApi>,
    pub(super) has_actions: bool,
    pub(super) reporter: Reporter,
}

/// A queue of an inbox.
pub(super) struct InspectedQueue {
    pub(super) store: Arc<dyn InboxStore>,
    pub(super) queue: Queue,
}

/// The records of a scope, in a store of deduplication.
pub(super) struct InspectedScope {
    pub(super) store: Arc<dyn ClaimStore>,
    pub(super) scope: String,
}

/// A page shows an error rather than keep a person waiting.
const READ_TIMEOUT: Duration = Duration::from_secs(10);

/// A change of a thousand events takes longer than a page.
pub(super) const CHANGE_TIMEOUT: Duration = Duration::from_secs(60);

impl Config {
    pub(super) fn queue(&self, name: &str) -> Result<&InspectedQueue, Failure> {
        let mut queues = self.queues.iter();
        let found = queues.find(|inspected| inspected.queue.as_str() == name);
        found.ok_or(Failure::NotFound(
            "queue must be one that the overview shows",
        ))
    }

    pub(super) fn scope(&self, name: &str) -> Result<&InspectedScope, Failure> {
        let mut scopes = self.scopes.iter();
        let found = scopes.find(|inspected| inspected.scope == name);
        found.ok_or(Failure::NotFound(
            "scope must be one that the overview shows",
        ))
    }

    /// Reads from a store.
    pub(super) async fn read<T>(
        &self,
        call: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, Failure> {
        self.call(READ_TIMEOUT, call).await
    }

    /// Changes events in a store.
    pub(super) async fn change<T>(
        &self,
        call: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, Failure> {
        self.call(CHANGE_TIMEOUT, call).await
    }

    /// The cause of a failure is reported, not shown.
    async fn call<T>(
        &self,
        limit: Duration,
        call: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, Failure> {
        let result = self.caught(with_store_timeout(limit, call)).await?;
        result.map_err(|error| self.store_failed(&error))
    }

    /// Reads from Stripe's API.
    pub(super) async fn ask<T>(
        &self,
        call: impl Future<Output = Result<T, ApiError>>,
    ) -> Result<T, Failure> {
        let result = self.caught(call).await?;
        result.map_err(|error| self.api_failed(error))
    }

    /// Replays events from Stripe's API, which limits its calls of the store itself.
    pub(super) async fn replay(
        &self,
        replay: impl Future<Output = Result<(), StripeReplayError>>,
    ) -> Result<(), Failure> {
        let result = self.caught(replay).await?;
        result.map_err(|error| match error {
            StripeReplayError::Api(error) => self.api_failed(error),
            StripeReplayError::Store(error) => self.store_failed(&error),
        })
    }

    fn store_failed(&self, error: &StoreError) -> Failure {
        self.reporter.report(Observation::StoreFailed {
            subject: Subject::default(),
            operation: StoreOperation::Inspect,
            cause: Cause(error),
        });
        Failure::Store
    }

    fn api_failed(&self, error: ApiError) -> Failure {
        self.reporter.report(Observation::InspectorApiFailed {
            cause: Cause(&error),
        });
        Failure::Api(error)
    }

    /// Catches a panic of a store or of an API client, so that an action can still report the events it changed.
    ///
    /// Unwind safety: a call that panicked is dropped.
    async fn caught<T>(&self, call: impl Future<Output = T>) -> Result<T, Failure> {
        let mut call = pin!(call);
        let poll = |cx: &mut Context<'_>| {
            let poll = catch_unwind(AssertUnwindSafe(|| call.as_mut().poll(cx)));
            match poll {
                Ok(poll) => poll.map(Ok),
                Err(_) => Poll::Ready(Err(Failure::Panicked)),
            }
        };
        let result = poll_fn(poll).await;
        if result.is_err() {
            self.reporter.report(Observation::TaskPanicked);
        }
        result
    }
}
