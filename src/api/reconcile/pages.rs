use std::time::{Duration, SystemTime};

use bytes::Bytes;
use tokio::time::sleep;

use super::page::Page;
use super::page_cycle::PageCycle;
use super::scope::{EventApi, Scope};
use crate::api::error::{ApiError, ApiErrorKind};
use crate::api::stripe_api::StripeApi;

/// Attempts to read a page before a run fails.
const MAX_ATTEMPTS: u32 = 5;

/// The pause before the second attempt, if Stripe does not ask for a longer one. It doubles each time.
const FIRST_DELAY: Duration = Duration::from_secs(1);

/// The pages of all lists.
pub(super) struct Pages<'a> {
    api: &'a StripeApi,
    scope: &'a Scope,
    /// The first pages of the lists that have not begun, the next one last.
    lists: Vec<(EventApi, String)>,
    current: Option<Position>,
}

struct Position {
    api: EventApi,
    first: String,
    target: String,
    cycle: PageCycle,
}

impl<'a> Pages<'a> {
    pub(super) fn new(api: &'a StripeApi, scope: &'a Scope) -> Self {
        let mut lists = scope.first_pages(SystemTime::now());
        lists.reverse();
        Self {
            api,
            scope,
            lists,
            current: None,
        }
    }

    /// Returns the events of the next page, or `None` after the last one.
    pub(super) async fn next(&mut self) -> Result<Option<Vec<Bytes>>, ApiError> {
        let Some(mut position) = self.current.take().or_else(|| self.begin_list()) else {
            return Ok(None);
        };
        let json = self.get(&position.target, position.api).await?;
        let unexpected = || ApiError::new(ApiErrorKind::UnexpectedBody);
        let page = Page::read(position.api, json, &position.first).ok_or_else(unexpected)?;
        if let Some(next) = page.next {
            if position.cycle.is_closed_by(&next) {
                return Err(unexpected());
            }
            position.target = next;
            self.current = Some(position);
        }
        Ok(Some(page.events))
    }

    fn begin_list(&mut self) -> Option<Position> {
        let (api, first) = self.lists.pop()?;
        Some(Position {
            api,
            target: first.clone(),
            cycle: PageCycle::new(first.clone()),
            first,
        })
    }

    /// Reads a page, again after a failure that passes.
    async fn get(&self, target: &str, api: EventApi) -> Result<Bytes, ApiError> {
        let mut delay = FIRST_DELAY;
        let mut attempts = 1;
        loop {
            match self.api.get(target, api.context(self.scope)).await {
                Err(error) if error.kind().is_transient() && attempts < MAX_ATTEMPTS => {
                    // `Retry-After: 0` must not use up all attempts at once.
                    sleep(error.retry_after().unwrap_or_default().max(delay)).await;
                    delay *= 2;
                    attempts += 1;
                }
                result => return result,
            }
        }
    }
}
