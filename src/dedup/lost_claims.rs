use std::collections::BTreeMap;
use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout, timeout_at};

use super::config::Config;
use crate::claims::{ClaimRequest, ClaimUpdate, Grant};

/// Claims that may have succeeded although their response was lost.
///
/// No handler runs for such a claim. Left alone, it would block the event until its lease expires, and then count
/// as a crash. One background task, the sweeper, withdraws these claims, a few at a time.
///
/// A slow store may apply a claim late, so one attempt is not enough. The sweeper forgets a claim once the store
/// has withdrawn it, or once the store has still not seen it after a lease plus the store timeout. It never
/// forgets a claim because the store did not respond.
///
/// [`MAX_LOST_CLAIMS`] bounds the memory. While that many claims await a first response from the store, the layer
/// stops claiming events: the store is down, and most further claims would be lost too. Events in flight at that
/// moment can exceed the number slightly.
pub(super) struct LostClaims {
    state: Mutex<State>,
    changed: Notify,
    unanswered: Arc<Unanswered>,
}

/// Each takes about 400 bytes if its key has the maximum length.
pub(super) const MAX_LOST_CLAIMS: usize = 32_768;

/// Maximum number of concurrent releases. It is small because new deliveries need the store too.
const MAX_RELEASES: usize = 16;

/// Delay before the first attempt to release a claim. It doubles each time.
const FIRST_DELAY: Duration = Duration::from_millis(100);
const MAX_DELAY: Duration = Duration::from_secs(5);

#[derive(Default)]
struct State {
    /// Sorted by when each is due. The number distinguishes claims that are due at the same instant.
    waiting: BTreeMap<(Instant, u64), LostClaim>,
    next_number: u64,
    /// The number of claims that are waiting or being released.
    count: usize,
    is_sweeping: bool,
    is_stopped: bool,
}

/// Lets the next claim start another sweeper if this one is dropped before it has ended.
struct Sweeper<'a> {
    lost_claims: &'a LostClaims,
    has_ended: bool,
}

impl Drop for Sweeper<'_> {
    fn drop(&mut self) {
        if !self.has_ended {
            self.lost_claims.state().is_sweeping = false;
        }
    }
}

struct LostClaim {
    config: Arc<Config>,
    grant: Grant,
    lost_at: Instant,
    delay: Duration,
    /// Dropped once the store has responded to an attempt to release it.
    unanswered: Option<UnansweredGuard>,
}

/// Counts the claims for which the store has not responded to any release. A shutdown waits for them.
#[derive(Default)]
struct Unanswered {
    count: AtomicUsize,
    is_zero: Notify,
}

struct UnansweredGuard(Arc<Unanswered>);

impl UnansweredGuard {
    fn new(unanswered: &Arc<Unanswered>) -> Self {
        unanswered.count.fetch_add(1, Ordering::AcqRel);
        Self(Arc::clone(unanswered))
    }
}

impl Drop for UnansweredGuard {
    fn drop(&mut self) {
        if self.0.count.fetch_sub(1, Ordering::AcqRel) == 1 {
            self.0.is_zero.notify_waiters();
        }
    }
}

impl LostClaims {
    pub(super) fn are_full(&self) -> bool {
        self.unanswered.count.load(Ordering::Acquire) >= MAX_LOST_CLAIMS
    }

    /// Schedules a claim to be released in the background.
    pub(super) fn add(self: &Arc<Self>, config: Arc<Config>, claim: &ClaimRequest) {
        let now = Instant::now();
        let mut state = self.state();
        if state.is_stopped {
            return;
        }
        if state.count >= MAX_LOST_CLAIMS {
            state.forget_answered();
        }
        state.count += 1;
        state.insert(
            now + FIRST_DELAY,
            LostClaim {
                config,
                // The attempt is unknown and does not matter: stores compare only the token.
                grant: Grant::new(claim, 1),
                lost_at: now,
                delay: FIRST_DELAY,
                unanswered: Some(UnansweredGuard::new(&self.unanswered)),
            },
        );
        if !state.is_sweeping {
            state.is_sweeping = true;
            tokio::spawn(Arc::clone(self).sweep());
        }
        drop(state);
        self.changed.notify_one();
    }

    /// Waits until the store has responded at least once to the release of every claim.
    pub(super) async fn answered(&self) {
        loop {
            // Register before checking, so that a response in between still wakes us.
            let is_zero = self.unanswered.is_zero.notified();
            if self.unanswered.count.load(Ordering::Acquire) == 0 {
                return;
            }
            is_zero.await;
        }
    }

    /// Gives up the remaining claims, because the service is shutting down.
    pub(super) fn stop(&self) {
        let mut state = self.state();
        state.is_stopped = true;
        state.count -= state.waiting.len();
        state.waiting.clear();
        drop(state);
        self.changed.notify_one();
    }

    async fn sweep(self: Arc<Self>) {
        // The layer can outlive the runtime that runs the sweeper.
        let mut sweeper = Sweeper {
            lost_claims: &self,
            has_ended: false,
        };
        // Each release runs in its own task, so a panicking store does not end the sweeper.
        let mut releases = JoinSet::new();
        while let Some(next_due) = self.start_due(&mut releases) {
            let mut changed = pin!(self.changed.notified());
            let event = poll_fn(|cx| match releases.poll_join_next(cx) {
                Poll::Ready(Some(released)) => Poll::Ready(Some(released)),
                // Still running, or the set is empty.
                _ => changed.as_mut().poll(cx).map(|()| None),
            });
            let released = match next_due {
                Some(due) => timeout_at(due, event).await.ok().flatten(),
                None => event.await,
            };
            if let Some(released) = released {
                self.put_back(released.ok().flatten());
            }
        }
        sweeper.has_ended = true;
    }

    /// Starts the releases that are due. Returns when the next one is due, or `None` if the sweeper has finished.
    fn start_due(&self, releases: &mut JoinSet<Option<LostClaim>>) -> Option<Option<Instant>> {
        let now = Instant::now();
        let mut state = self.state();
        while releases.len() < MAX_RELEASES
            && let Some(first) = state.waiting.first_entry()
        {
            if first.key().0 > now {
                break;
            }
            releases.spawn(first.remove().release());
        }
        if state.is_stopped || state.count == 0 {
            // Reset under the same lock as the check, so that the next `add` starts another sweeper.
            state.is_sweeping = false;
            return None;
        }
        let has_room = releases.len() < MAX_RELEASES;
        let next = state.waiting.first_key_value();
        Some(next.map(|((due, _), _)| *due).filter(|_| has_room))
    }

    fn put_back(&self, claim: Option<LostClaim>) {
        let mut state = self.state();
        match claim {
            Some(claim) if !state.is_stopped => state.insert(Instant::now() + claim.delay, claim),
            _ => state.count -= 1,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics under the lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Makes room: a claim that the store has not seen so far is the least likely to take effect.
    fn forget_answered(&mut self) {
        let answered = self
            .waiting
            .iter()
            .find(|(_, claim)| claim.unanswered.is_none());
        if let Some(key) = answered.map(|(key, _)| *key) {
            self.waiting.remove(&key);
            self.count -= 1;
        }
    }

    fn insert(&mut self, due: Instant, claim: LostClaim) {
        self.waiting.insert((due, self.next_number), claim);
        self.next_number += 1;
    }
}

impl LostClaim {
    /// Makes one attempt. Returns the claim if it needs another.
    async fn release(mut self) -> Option<Self> {
        let config = &self.config;
        let withdraw = config.store.withdraw(&self.grant);
        let patience = config.lease.saturating_add(config.store_timeout);
        match timeout(config.store_timeout, withdraw).await {
            Ok(Ok(ClaimUpdate::Applied)) => return None,
            Ok(Ok(ClaimUpdate::LeaseLost)) if self.lost_at.elapsed() >= patience => return None,
            Ok(Ok(ClaimUpdate::LeaseLost)) => self.unanswered = None,
            Ok(Err(_)) | Err(_) => {}
        }
        self.delay = (self.delay * 2).min(MAX_DELAY);
        Some(self)
    }
}

impl Default for LostClaims {
    fn default() -> Self {
        Self {
            state: Mutex::default(),
            changed: Notify::new(),
            unanswered: Arc::default(),
        }
    }
}

impl fmt::Debug for LostClaims {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LostClaims")
            .field("count", &self.state().count)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claims::Key;
    use crate::claims::MemoryStore;
    use crate::dedup::handler_response::ResponseCheck;
    use crate::event::StripeEvent;

    fn config() -> Arc<Config> {
        Arc::new(Config {
            scope: "test".into(),
            store: Arc::new(MemoryStore::new()),
            lease: Duration::from_secs(60),
            handler_timeout: Duration::from_secs(60),
            store_timeout: Duration::from_secs(3),
            max_in_flight: 512,
            max_crashes: 10,
            twin_key: false,
            response_check: ResponseCheck::default(),
        })
    }

    fn claim() -> ClaimRequest {
        let payload = br#"{"id": "evt_1", "object": "event", "type": "a", "created": 1}"#;
        let event = StripeEvent::assume_verified(payload.as_slice().into()).unwrap();
        ClaimRequest::new(Key::new("test", None, event.id()), &event)
    }

    /// The store has not seen these claims, which may still take effect until a lease plus a timeout has passed.
    #[tokio::test(start_paused = true)]
    async fn claims_are_bounded_and_forgotten_after_a_lease() {
        let lost = Arc::new(LostClaims::default());
        let (config, claim) = (config(), claim());
        for _ in 0..MAX_LOST_CLAIMS {
            assert!(!lost.are_full());
            lost.add(Arc::clone(&config), &claim);
        }
        assert!(lost.are_full());
        tokio::time::sleep(Duration::from_secs(60)).await;
        assert!(!lost.are_full(), "the store has responded");
        assert_eq!(lost.state().count, MAX_LOST_CLAIMS);
        lost.add(config, &claim);
        assert_eq!(lost.state().count, MAX_LOST_CLAIMS);
        tokio::time::sleep(Duration::from_secs(80)).await;
        assert_eq!(lost.state().count, 0);
        assert!(!lost.state().is_sweeping);
    }

    #[tokio::test(start_paused = true)]
    async fn a_sweeper_starts_again_after_it_ended_and_not_after_a_stop() {
        let lost = Arc::new(LostClaims::default());
        for _ in 0..2 {
            lost.add(config(), &claim());
            assert!(lost.state().is_sweeping);
            tokio::time::sleep(Duration::from_secs(70)).await;
            assert_eq!(lost.state().count, 0);
            assert!(!lost.state().is_sweeping);
        }
        lost.stop();
        lost.add(config(), &claim());
        assert_eq!(lost.state().count, 0);
    }
}
