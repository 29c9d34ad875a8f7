use std::time::{Duration, SystemTime};

use bytes::Bytes;
use tokio::time::sleep;

use super::page::Page;
use super::scope::{EventApi, Scope};
use crate::api::error::{ApiError, ApiErrorKind};
use crate::api::stripe_api::StripeApi;

/// Attempts to read a page before a run fails.
const MAX_ATTEMPTS: u32 = 5;

/// The pause before the second attempt, if Stripe does not ask for another one. It doubles each time.
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
        let Some(position) = self.current.take().or_else(|| self.begin_list()) else {
            return Ok(None);
        };
        let Position { api, first, target } = position;
        let json = self.get(&target, api).await?;
        let page = Page::read(api, json, &first, &target)
            .ok_or_else(|| ApiError::new(ApiErrorKind::UnexpectedBody))?;
        self.current = page.next.map(|target| Position { api, first, target });
        Ok(Some(page.events))
    }

    fn begin_list(&mut self) -> Option<Position> {
        let (api, first) = self.lists.pop()?;
        Some(Position {
            api,
            target: first.clone(),
            first,
        })
    }

    /// Reads a page, again after a failure that passes.
    async fn get(&self, target: &str, api: EventApi) -> Result<Bytes, ApiError> {
        let mut delay = FIRST_DELAY;
        for _ in 1..MAX_ATTEMPTS {
            match self.api.get(target, api.context(self.scope)).await {
                Err(error) if error.kind().is_transient() => {
                    sleep(error.retry_after().unwrap_or(delay)).await;
                    delay *= 2;
                }
                result => return result,
            }
        }
        self.api.get(target, api.context(self.scope)).await
    }
}
