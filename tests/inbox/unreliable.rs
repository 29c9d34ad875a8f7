//! An inbox store with injected faults.

use std::future::pending;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::sleep;
use tower_stripe_webhook::claims::{
    BoxFuture, Claim, ClaimRequest, ClaimStore, ClaimUpdate, Grant, Key, MemoryStore, Record,
    State, StoreError, Token,
};
use tower_stripe_webhook::inbox::{
    AcceptRequest, Accepted, EventCount, EventPage, Filter, InboxStore, Queue, QueueStats,
    Reschedule, Selection, StoredEvent, StoredPayload, TakeRequest, Taken,
};

/// A store whose calls fail, hang or lose their response, as its mode says.
#[derive(Clone)]
pub struct Unreliable {
    inner: Arc<MemoryStore>,
    mode: Arc<Mutex<(&'static str, u32)>>,
}

impl Unreliable {
    pub fn new(inner: Arc<MemoryStore>, mode: &'static str) -> Self {
        Self {
            inner,
            mode: Arc::new(Mutex::new((mode, 0))),
        }
    }

    pub fn set(&self, mode: &'static str) {
        self.mode.lock().unwrap().0 = mode;
    }

    pub fn mode(&self) -> &'static str {
        self.mode.lock().unwrap().0
    }

    pub fn lost(&self) -> u32 {
        self.mode.lock().unwrap().1
    }

    /// Fails or hangs in the modes for all calls.
    async fn reach(&self) -> Result<(), StoreError> {
        match self.mode() {
            "fail" => Err(StoreError::new("down")),
            "hang" => pending().await,
            _ => Ok(()),
        }
    }

    fn settling(&self) -> Result<(), StoreError> {
        match self.mode() {
            "fail settling" => Err(StoreError::new("down")),
            _ => Ok(()),
        }
    }
}

type Response<'a, T> = BoxFuture<'a, Result<T, StoreError>>;

impl ClaimStore for Unreliable {
    fn claim<'a>(&'a self, request: &'a ClaimRequest) -> Response<'a, Claim> {
        self.inner.claim(request)
    }

    fn renew<'a>(&'a self, grant: &'a Grant) -> Response<'a, ClaimUpdate> {
        self.inner.renew(grant)
    }

    fn complete<'a>(&'a self, grant: &'a Grant) -> Response<'a, ClaimUpdate> {
        Box::pin(async {
            self.settling()?;
            self.inner.complete(grant).await
        })
    }

    fn release<'a>(&'a self, grant: &'a Grant, reason: &'a str) -> Response<'a, ClaimUpdate> {
        self.inner.release(grant, reason)
    }

    fn discard<'a>(&'a self, grant: &'a Grant, reason: &'a str) -> Response<'a, ClaimUpdate> {
        self.inner.discard(grant, reason)
    }

    fn forget<'a>(&'a self, key: &'a Key) -> Response<'a, bool> {
        self.inner.forget(key)
    }

    fn purge(&self, limit: u32) -> Response<'_, u64> {
        self.inner.purge(limit)
    }

    fn forget_settled<'a>(&'a self, key: &'a Key) -> Response<'a, bool> {
        self.inner.forget_settled(key)
    }

    fn record<'a>(&'a self, key: &'a Key) -> Response<'a, Option<Record>> {
        self.inner.record(key)
    }

    fn list(&self, state: State, limit: u32) -> Response<'_, Vec<Record>> {
        self.inner.list(state, limit)
    }
}

impl InboxStore for Unreliable {
    fn accept<'a>(&'a self, requests: &'a [AcceptRequest]) -> Response<'a, Vec<Accepted>> {
        Box::pin(async {
            self.reach().await?;
            self.inner.accept(requests).await
        })
    }

    fn take<'a>(&'a self, request: &'a TakeRequest) -> Response<'a, Taken> {
        Box::pin(async {
            self.reach().await?;
            let taken = self.inner.take(request).await;
            while self.mode() == "hold takes" {
                self.mode.lock().unwrap().1 += 1;
                sleep(Duration::from_millis(10)).await;
            }
            if self.mode() == "lose takes" {
                self.mode.lock().unwrap().1 += 1;
                return Err(StoreError::new("connection reset"));
            }
            taken
        })
    }

    fn abandon<'a>(&'a self, queue: &'a Queue, token: &'a Token) -> Response<'a, u64> {
        Box::pin(async {
            self.reach().await?;
            self.inner.abandon(queue, token).await
        })
    }

    fn reschedule<'a>(
        &'a self,
        grant: &'a Grant,
        change: &'a Reschedule,
    ) -> Response<'a, ClaimUpdate> {
        Box::pin(async {
            self.settling()?;
            self.inner.reschedule(grant, change).await
        })
    }

    fn replay<'a>(&'a self, selection: &'a Selection) -> Response<'a, u64> {
        self.inner.replay(selection)
    }

    fn restore_payload<'a>(
        &'a self,
        request: &'a AcceptRequest,
        attempts: u32,
    ) -> Response<'a, bool> {
        self.inner.restore_payload(request, attempts)
    }

    fn discard_events<'a>(
        &'a self,
        selection: &'a Selection,
        reason: &'a str,
    ) -> Response<'a, u64> {
        self.inner.discard_events(selection, reason)
    }

    fn events<'a>(&'a self, filter: &'a Filter) -> Response<'a, EventPage> {
        self.inner.events(filter)
    }

    fn count<'a>(&'a self, filter: &'a Filter) -> Response<'a, EventCount> {
        self.inner.count(filter)
    }

    fn event<'a>(&'a self, key: &'a Key) -> Response<'a, Option<StoredEvent>> {
        self.inner.event(key)
    }

    fn payload<'a>(&'a self, key: &'a Key) -> Response<'a, Option<StoredPayload>> {
        self.inner.payload(key)
    }

    fn set_paused<'a>(&'a self, queue: &'a Queue, is_paused: bool) -> Response<'a, ()> {
        self.inner.set_paused(queue, is_paused)
    }

    fn stats<'a>(&'a self, queue: &'a Queue) -> Response<'a, QueueStats> {
        Box::pin(async {
            self.reach().await?;
            self.inner.stats(queue).await
        })
    }
}
