use super::catalog;
use super::labels::Labels;
use super::observer::Metrics;
use crate::claims::{ClaimStore, StoreError};
use crate::inbox::{InboxStore, Queue};

impl Metrics {
    /// Reads the number and the age of the events of a scope from their store into `stripe_webhook_records` and
    /// `stripe_webhook_oldest_seconds`.
    ///
    /// Call it before each scrape, or once a minute. In a service of several instances, one of them is enough.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails. The gauges then keep their values.
    pub async fn read_claims(
        &self,
        store: &(impl ClaimStore + ?Sized),
        scope: &str,
    ) -> Result<(), StoreError> {
        let labels = Labels::new(self.endpoint());
        for stats in store.claim_stats(scope).await? {
            let labels = labels.with([
                ("scope", scope.to_owned().into()),
                ("state", stats.state.name().into()),
            ]);
            let oldest = stats.oldest.unwrap_or_default();
            ::metrics::gauge!(catalog::RECORDS, labels.clone()).set(stats.count);
            ::metrics::gauge!(catalog::OLDEST_SECONDS, labels).set(oldest);
        }
        Ok(())
    }

    /// Reads the numbers of a queue from its store into `stripe_webhook_inbox_events` and
    /// `stripe_webhook_inbox_oldest_due_seconds`.
    ///
    /// Call it before each scrape, or once a minute. In a service of several instances, one of them is enough.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails. The gauges then keep their values.
    ///
    /// # Example
    ///
    /// ```
    /// use tower_stripe_webhook::claims::StoreError;
    /// use tower_stripe_webhook::inbox::{InboxStore, Queue};
    /// use tower_stripe_webhook::metrics::Metrics;
    ///
    /// async fn scrape(metrics: &Metrics, store: &dyn InboxStore) -> Result<(), StoreError> {
    ///     metrics.read_inbox(store, &Queue::new("billing", None)).await?;
    ///     // … and render all metrics
    ///     Ok(())
    /// }
    /// # let _ = scrape;
    /// ```
    pub async fn read_inbox(
        &self,
        store: &(impl InboxStore + ?Sized),
        queue: &Queue,
    ) -> Result<(), StoreError> {
        let stats = store.stats(queue).await?;
        let labels = Labels::new(self.endpoint());
        let name = || queue.as_str().to_owned().into();
        for (state, count) in [
            ("due", stats.due),
            ("in_progress", stats.in_progress),
            ("scheduled", stats.scheduled),
            ("exhausted", stats.exhausted),
        ] {
            let labels = labels.with([("queue", name()), ("state", state.into())]);
            ::metrics::gauge!(catalog::INBOX_EVENTS, labels).set(count);
        }
        let labels = labels.with([("queue", name())]);
        let oldest_due = stats.oldest_due.unwrap_or_default();
        ::metrics::gauge!(catalog::INBOX_OLDEST_DUE, labels).set(oldest_due);
        Ok(())
    }
}
