//! Which events are listed, and how they are marked.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use humantime::format_rfc3339_seconds;

use crate::api::context::Context;
use crate::api::target::push_escaped;
use crate::event::EventType;
use crate::webhook::ApiVersions;

/// Stripe accepts at most this many types in a request.
const MAX_TYPES: usize = 20;

#[derive(Clone, Debug)]
pub(super) struct Scope {
    pub(super) types: Vec<EventType>,
    pub(super) since: Duration,
    pub(super) account: Option<Arc<str>>,
    pub(super) tenant: Option<Arc<str>>,
    pub(super) livemode: Option<bool>,
    pub(super) api_versions: Option<ApiVersions>,
    pub(super) only_failed: bool,
}

/// One of Stripe's two lists of events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EventApi {
    /// `GET /v1/events`, with snapshot events.
    V1,
    /// `GET /v2/core/events`, with thin events.
    V2,
}

impl EventApi {
    pub(super) fn context<'a>(self, scope: &'a Scope) -> Context<'a> {
        match (self, scope.account.as_deref()) {
            (_, None) => Context::OwnAccount,
            (Self::V1, Some(account)) => Context::Account(account),
            (Self::V2, Some(account)) => Context::Path(account),
        }
    }
}

impl Scope {
    /// Returns the first page of each list that together have all events.
    pub(super) fn first_pages(&self, now: SystemTime) -> Vec<(EventApi, String)> {
        let (thin, snapshot): (Vec<_>, Vec<_>) = self
            .types
            .iter()
            .partition(|event_type| event_type.is_thin());
        let since = now
            .checked_sub(self.since)
            .unwrap_or(SystemTime::UNIX_EPOCH);
        let pages = |api, types: Vec<&EventType>| {
            let chunks = types.chunks(MAX_TYPES);
            chunks
                .map(|types| (api, self.first_page(api, types, since)))
                .collect::<Vec<_>>()
        };
        let mut all = pages(EventApi::V1, snapshot);
        all.extend(pages(EventApi::V2, thin));
        all
    }

    fn first_page(&self, api: EventApi, types: &[&EventType], since: SystemTime) -> String {
        // 100 is the largest page of version 1. That of version 2 is not documented, so its default applies.
        let (list, created) = match api {
            EventApi::V1 => ("/v1/events?limit=100&", unix_seconds(since).to_string()),
            EventApi::V2 => (
                "/v2/core/events?",
                format_rfc3339_seconds(since).to_string(),
            ),
        };
        let mut target = list.to_owned();
        push_escaped(&mut target, "created[gte]");
        target.push('=');
        push_escaped(&mut target, &created);
        let mut add = |name: &str, value: &str| {
            target.push('&');
            push_escaped(&mut target, name);
            target.push('=');
            push_escaped(&mut target, value);
        };
        if self.only_failed && api == EventApi::V1 {
            add("delivery_success", "false");
        }
        for (index, event_type) in types.iter().enumerate() {
            add(&format!("types[{index}]"), event_type.as_str());
        }
        target
    }
}

fn unix_seconds(time: SystemTime) -> u64 {
    let since_1970 = time.duration_since(SystemTime::UNIX_EPOCH);
    since_1970.map_or(0, |since| since.as_secs())
}
