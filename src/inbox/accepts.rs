use std::slice;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::timeout;

use super::accept::{AcceptRequest, Accepted};
use super::batches::{BatchRunner, Batches, Waiting};
use super::store::InboxStore;
use super::wake::Wake;
use crate::claims::StoreError;
use crate::dedup::with_store_timeout;

/// Stores events in batches.
pub(super) type Accepts = Batches<Accept>;

pub(super) struct Accept {
    pub(super) store: Arc<dyn InboxStore>,
    pub(super) store_timeout: Duration,
    pub(super) wake: Wake,
}

impl BatchRunner for Accept {
    type Request = AcceptRequest;
    type Response = Result<Accepted, StoreError>;

    const MAX_WAITING: usize = 1_024;

    fn bytes(request: &AcceptRequest) -> usize {
        request.payload.len()
    }

    async fn run(&self, batch: Vec<Waiting<Self>>) {
        let (requests, respond): (Vec<_>, Vec<_>) = batch
            .into_iter()
            .map(|waiting| (waiting.request, waiting.respond))
            .unzip();
        match timeout(self.store_timeout, self.accept(&requests)).await {
            Ok(Ok(accepted)) => {
                for (respond, accepted) in respond.into_iter().zip(accepted) {
                    let _ = respond.send(Ok(accepted));
                }
            }
            Ok(Err(error)) if respond.len() == 1 => {
                let respond = respond.into_iter().next();
                let _ = respond.map(|respond| respond.send(Err(error)));
            }
            Ok(Err(_)) => self.store_each(&requests, respond).await,
            // The store hangs. To store each event alone would only take longer.
            Err(_elapsed) => {
                for respond in respond {
                    let _ = respond.send(Err(StoreError::new("the store did not respond in time")));
                }
            }
        }
    }
}

impl Accept {
    /// Stores each event of a failed batch alone, so that one event that the store cannot take does not fail its
    /// neighbors. Stops at the second failure in a row: the store is down.
    async fn store_each(
        &self,
        requests: &[AcceptRequest],
        respond: Vec<oneshot::Sender<Result<Accepted, StoreError>>>,
    ) {
        let mut failures = 0;
        for (request, respond) in requests.iter().zip(respond) {
            if failures == 2 {
                let _ = respond.send(Err(StoreError::new("the store failed for other events")));
                continue;
            }
            let accepting = self.accept(slice::from_ref(request));
            let accepted = with_store_timeout(self.store_timeout, accepting).await;
            failures = if accepted.is_err() { failures + 1 } else { 0 };
            let _ = respond.send(accepted.map(|accepted| accepted[0]));
        }
    }

    /// Returns one response for each request, and wakes the workers if an event was stored.
    async fn accept(&self, requests: &[AcceptRequest]) -> Result<Vec<Accepted>, StoreError> {
        let accepted = self.store.accept(requests).await?;
        if accepted.contains(&Accepted::Stored) {
            self.wake.send_replace(());
        }
        if accepted.len() == requests.len() {
            return Ok(accepted);
        }
        Err(StoreError::new(
            "the store returned a wrong number of responses",
        ))
    }
}
