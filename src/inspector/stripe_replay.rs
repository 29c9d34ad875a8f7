use std::error::Error;
use std::fmt;

use super::config::CHANGE_TIMEOUT;
use crate::api::{ApiError, ApiErrorKind, StripeApi};
use crate::claims::StoreError;
use crate::dedup::with_store_timeout;
use crate::inbox::{
    AcceptRequest, Cursor, Filter, InboxStore, OperatorAction, Selection, StoredEvent,
};

/// Replays events of an inbox whose payload is no longer stored, from Stripe's API.
///
/// Stripe keeps events for 30 days. Each event is read from Stripe, stored with its old record, and then replayed.
/// Requests are sent one after the other.
///
/// A failure stops the replay and loses nothing: an event that was not replayed keeps its record, and the fields count the
/// events before it. If Stripe limits the rate of requests, [`ApiError::retry_after`] is the time to wait.
///
/// # Example
///
/// ```
/// use tower_stripe_webhook::StripeApi;
/// use tower_stripe_webhook::claims::State;
/// use tower_stripe_webhook::inbox::{Filter, InboxStore, Queue};
/// use tower_stripe_webhook::inspector::StripeReplay;
///
/// async fn replay_completed(api: &StripeApi, store: &dyn InboxStore) {
///     let filter = Filter::new(Queue::new("billing", None), State::Completed).with_type("invoice.paid");
///     let mut replay = StripeReplay::new(api, store);
///     if let Err(error) = replay.matching(&filter, 100).await {
///         eprintln!("stopped: {error}");
///     }
///     println!("replayed {} events, and Stripe no longer has {}", replay.replayed, replay.missing);
/// }
/// # let _ = replay_completed;
/// ```
#[non_exhaustive]
pub struct StripeReplay<'a> {
    api: &'a StripeApi,
    store: &'a dyn InboxStore,
    /// Number of events that were replayed.
    pub replayed: u64,
    /// Number of events that Stripe no longer has.
    pub missing: u64,
    /// Number of events that Stripe's API did not return for another reason, such as an account that is no longer
    /// connected.
    pub refused: u64,
    /// Number of events that were skipped: those of tenants, because the API key is of one account, and those that
    /// changed in the meantime.
    pub skipped: u64,
    /// The cursor after which [`matching`](Self::matching) has tried no events, for [`Filter::after`]. `None` if it tried
    /// all of them. After an error, it is the cursor of the page that failed, which is that of the filter for the first page.
    pub next: Option<Cursor>,
}

/// Events are read from the store in pages of this size.
const PAGE_SIZE: u32 = 100;

impl<'a> StripeReplay<'a> {
    /// Creates a replay that has done nothing.
    pub fn new(api: &'a StripeApi, store: &'a dyn InboxStore) -> Self {
        Self {
            api,
            store,
            replayed: 0,
            missing: 0,
            refused: 0,
            skipped: 0,
            next: None,
        }
    }

    /// Returns whether an event can be replayed from Stripe: it has no payload, is not in progress, and does not belong to
    /// a tenant. The API key reads one account and those connected to it, which are not the tenants'.
    pub fn accepts(event: &StoredEvent) -> bool {
        let key = &event.record.key;
        OperatorAction::RestorePayload.accepts(event)
            && !key.has_tenant()
            && key.event_id().is_some()
    }

    /// Returns the number of events that were tried.
    pub fn tried(&self) -> u64 {
        self.replayed + self.missing + self.refused + self.skipped
    }

    /// Replays up to `max` events that a filter selects, the least recently changed first. Passes over events that Stripe
    /// no longer has or refuses, so that none of them blocks the others.
    ///
    /// An event that was replayed and is completed again may match again. To replay each event once, let `max` be the
    /// number of events that matched in the beginning.
    ///
    /// # Errors
    ///
    /// Returns [`StripeReplayError`] if the store fails, or Stripe's API in a way that concerns all events: it rejects the
    /// key, limits the rate or cannot be reached. The events before it were tried.
    pub async fn matching(&mut self, filter: &Filter, max: u32) -> Result<(), StripeReplayError> {
        let mut filter = filter
            .clone()
            .with_eligible_for(OperatorAction::RestorePayload);
        let mut left = max;
        while left > 0 {
            filter.limit = left.min(PAGE_SIZE);
            self.next.clone_from(&filter.after);
            let page = with_store_timeout(CHANGE_TIMEOUT, self.store.events(&filter)).await?;
            for event in &page.events {
                match self.event(event).await {
                    Err(StripeReplayError::Api(error))
                        if error.kind() == ApiErrorKind::NotFound =>
                    {
                        self.missing += 1;
                    }
                    Err(StripeReplayError::Api(error)) if concerns_one_event(error.kind()) => {
                        self.refused += 1;
                    }
                    tried => tried?,
                }
            }
            left = left.saturating_sub(u32::try_from(page.events.len()).unwrap_or(u32::MAX));
            self.next.clone_from(&page.next);
            match page.next {
                Some(next) => filter = filter.after(next),
                None => break,
            }
        }
        Ok(())
    }

    /// Replays one event.
    ///
    /// If the process dies between the two changes, the event has its payload, and
    /// [`InboxStore::replay`] makes it due without Stripe. Of two concurrent calls, one replays the event.
    ///
    /// # Errors
    ///
    /// Returns [`StripeReplayError`] if Stripe's API or the store fails, or if Stripe no longer has the event.
    pub async fn event(&mut self, event: &StoredEvent) -> Result<(), StripeReplayError> {
        let record = &event.record;
        let id = record.key.event_id().filter(|_| Self::accepts(event));
        let Some(id) = id else {
            self.skipped += 1;
            return Ok(());
        };
        let fetched = self
            .api
            .event_by_id(id, &record.event_type, record.account.as_deref())
            .await
            .map_err(StripeReplayError::Api)?;
        let request = AcceptRequest::new(record.key.clone(), event.queue.clone(), &fetched);
        let restore = self.store.restore_payload(&request, record.attempts);
        if !with_store_timeout(CHANGE_TIMEOUT, restore).await? {
            self.skipped += 1;
            return Ok(());
        }
        let selection = Selection::Key(record.key.clone());
        let replayed = with_store_timeout(CHANGE_TIMEOUT, self.store.replay(&selection)).await?;
        self.replayed += replayed;
        self.skipped += u64::from(replayed == 0);
        Ok(())
    }
}

/// Returns whether a failure is of the event that was read, so that the next one may succeed.
fn concerns_one_event(kind: ApiErrorKind) -> bool {
    let concerns_all = matches!(kind, ApiErrorKind::Unauthorized | ApiErrorKind::Redirect);
    !concerns_all && !kind.is_transient()
}

/// Omits the store, which need not implement `Debug`.
impl fmt::Debug for StripeReplay<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StripeReplay")
            .field("replayed", &self.replayed)
            .field("missing", &self.missing)
            .field("refused", &self.refused)
            .field("skipped", &self.skipped)
            .finish_non_exhaustive()
    }
}

/// Why a [`StripeReplay`] stopped.
#[non_exhaustive]
#[derive(Debug)]
pub enum StripeReplayError {
    /// Stripe's API failed, or limits the rate of requests.
    Api(ApiError),
    /// The store failed. The change may still have taken effect.
    Store(StoreError),
}

impl From<StoreError> for StripeReplayError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl fmt::Display for StripeReplayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => error.fmt(f),
            Self::Store(error) => error.fmt(f),
        }
    }
}

impl Error for StripeReplayError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Api(error) => error.source(),
            Self::Store(error) => error.source(),
        }
    }
}
