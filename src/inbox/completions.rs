use std::sync::Arc;
use std::time::Duration;

use super::batches::{BatchRunner, Batches, Waiting};
use super::store::InboxStore;
use crate::claims::{ClaimUpdate, Grant, StoreError};
use crate::dedup::with_store_timeout;

/// Completes events in batches: a commit for each would be the slowest part of a worker.
pub(super) type Completions = Batches<Complete>;

pub(super) struct Complete {
    pub(super) store: Arc<dyn InboxStore>,
    pub(super) store_timeout: Duration,
}

impl BatchRunner for Complete {
    type Request = Grant;
    /// Whether the batch completed the event.
    type Response = bool;

    /// The worker's concurrency is the limit.
    const MAX_WAITING: usize = usize::MAX;

    fn bytes(_: &Grant) -> usize {
        0
    }

    async fn run(&self, batch: Vec<Waiting<Self>>) {
        let (grants, respond): (Vec<_>, Vec<_>) = batch
            .into_iter()
            .map(|waiting| (waiting.request, waiting.respond))
            .unzip();
        let completing = self.store.try_complete_all(&grants);
        let completed = with_store_timeout(self.store_timeout, completing).await;
        let completed = completed.unwrap_or_default();
        for (index, respond) in respond.into_iter().enumerate() {
            let _ = respond.send(completed.get(index) == Some(&true));
        }
    }
}

impl Completions {
    /// Completes an event with the next batch, or else alone, which also tells why the batch did not complete it.
    pub(super) async fn complete(
        self: &Arc<Self>,
        grant: &Grant,
    ) -> Result<ClaimUpdate, StoreError> {
        if let Ok(response) = self.submit(grant.clone())
            && let Ok(true) = response.await
        {
            return Ok(ClaimUpdate::Applied);
        }
        self.runner().store.complete(grant).await
    }
}
