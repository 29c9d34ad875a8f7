//! A store with injected faults.

use std::future::pending;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::sleep;
use tower_stripe_webhook::claims::{
    BoxFuture, Claim, ClaimRequest, ClaimStore, ClaimUpdate, Grant, Key, MemoryStore, Record,
    State, StoreError,
};

/// A memory store with injected faults.
#[derive(Default)]
pub struct Faulty {
    pub inner: Arc<MemoryStore>,
    pub claim: Option<Fault>,
    /// While set, claims take effect without a response, and no other call returns.
    pub is_down: AtomicBool,
    /// The id of the event whose release or withdrawal never returns.
    pub locked: Mutex<Option<String>>,
    /// The number of completions that still fail.
    pub complete: AtomicU32,
    /// The number of releases and withdrawals that still fail.
    pub release: AtomicU32,
}

#[derive(Clone, Copy)]
pub enum Fault {
    Fails,
    Hangs,
    Panics,
    /// The claim takes effect, and its response never arrives.
    LosesResponse,
    /// The claim takes effect after this time, even if the caller has given up, and never returns.
    IsLate(Duration),
}

fn fails<'a, T: Send + 'a>() -> BoxFuture<'a, Result<T, StoreError>> {
    Box::pin(async { Err(StoreError::new("injected fault")) })
}

fn takes_one(count: &AtomicU32) -> bool {
    let taken = count.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |n| n.checked_sub(1));
    taken.is_ok()
}

impl Faulty {
    pub fn lock(&self, event_id: &str) {
        *self.locked.lock().unwrap() = Some(event_id.to_owned());
    }

    pub fn unlock(&self) {
        *self.locked.lock().unwrap() = None;
    }

    fn is_locked(&self, key: &Key) -> bool {
        let locked = self.locked.lock().unwrap();
        locked
            .as_ref()
            .is_some_and(|id| key.as_str().ends_with(&**id))
    }
}

impl ClaimStore for Faulty {
    fn claim<'a>(&'a self, request: &'a ClaimRequest) -> BoxFuture<'a, Result<Claim, StoreError>> {
        let fault = match self.is_down.load(Ordering::Relaxed) {
            true => Some(Fault::LosesResponse),
            false => self.claim,
        };
        match fault {
            None => self.inner.claim(request),
            Some(Fault::Fails) => fails(),
            Some(Fault::Hangs) => Box::pin(pending()),
            Some(Fault::Panics) => panic!("injected fault"),
            Some(Fault::LosesResponse) => Box::pin(async {
                let _ = self.inner.claim(request).await;
                pending().await
            }),
            Some(Fault::IsLate(time)) => {
                let (inner, request) = (Arc::clone(&self.inner), request.clone());
                tokio::spawn(async move {
                    sleep(time).await;
                    let _ = inner.claim(&request).await;
                });
                Box::pin(pending())
            }
        }
    }

    fn renew<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        self.inner.renew(grant)
    }

    fn complete<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        if self.is_down.load(Ordering::Relaxed) {
            return Box::pin(pending());
        }
        match takes_one(&self.complete) {
            true => fails(),
            false => self.inner.complete(grant),
        }
    }

    fn release<'a>(
        &'a self,
        grant: &'a Grant,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        if self.is_down.load(Ordering::Relaxed) || self.is_locked(grant.key()) {
            return Box::pin(pending());
        }
        match takes_one(&self.release) {
            true => fails(),
            false => self.inner.release(grant, reason),
        }
    }

    fn discard<'a>(
        &'a self,
        grant: &'a Grant,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        self.inner.discard(grant, reason)
    }

    fn withdraw<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        if self.is_down.load(Ordering::Relaxed) || self.is_locked(grant.key()) {
            return Box::pin(pending());
        }
        match takes_one(&self.release) {
            true => fails(),
            false => self.inner.withdraw(grant),
        }
    }

    fn forget<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
        self.inner.forget(key)
    }

    fn purge(&self, limit: u32) -> BoxFuture<'_, Result<u64, StoreError>> {
        self.inner.purge(limit)
    }

    fn forget_settled<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
        self.inner.forget_settled(key)
    }

    fn record<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<Option<Record>, StoreError>> {
        self.inner.record(key)
    }

    fn list(&self, state: State, limit: u32) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
        self.inner.list(state, limit)
    }
}
