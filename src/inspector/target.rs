//! The target of an action: one event, or all that match.

use maud::{Markup, html};

use super::config::{Config, InspectedQueue};
use super::criteria::Criteria;
use super::event;
use super::failure::Failure;
use super::params::Params;
use super::stripe_replay::StripeReplay;
use super::table;
use super::text;
use crate::inbox::{EventCount, Filter, OperatorAction, StoredEvent};

pub(super) enum Target<'a> {
    One {
        inspected: &'a InspectedQueue,
        event: StoredEvent,
    },
    Matching(Criteria<'a>),
}

/// Where the payload for a replay comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ReplaySource {
    Store,
    Stripe,
}

/// Returns whether an event can be replayed, and from what.
pub(super) fn replay_source(config: &Config, event: &StoredEvent) -> Option<ReplaySource> {
    if OperatorAction::Replay.accepts(event) {
        return Some(ReplaySource::Store);
    }
    (config.api.is_some() && StripeReplay::accepts(event)).then_some(ReplaySource::Stripe)
}

/// How many events a page shows before all that match are changed.
const SHOWN: u32 = 10;

impl<'a> Target<'a> {
    pub(super) async fn parse(config: &'a Config, params: &Params) -> Result<Self, Failure> {
        if params.get("key").is_none() {
            return Criteria::parse(config, params).map(Self::Matching);
        }
        let inspected = config.queue(params.get("queue").unwrap_or_default())?;
        let event = event::find(config, inspected, params).await?;
        Ok(Self::One { inspected, event })
    }

    pub(super) fn inspected(&self) -> &'a InspectedQueue {
        match self {
            Self::One { inspected, .. } => inspected,
            Self::Matching(criteria) => criteria.inspected,
        }
    }

    /// Returns the hidden fields of the form that carries an action out.
    pub(super) fn fields(&self, action: &str) -> Params {
        match self {
            Self::One { inspected, event } => Params::default()
                .with("action", action)
                .with("queue", inspected.queue.as_str())
                .with("key", event.record.key.as_str()),
            Self::Matching(criteria) => criteria.action(action),
        }
    }

    /// Returns the page that follows the action.
    pub(super) fn page(&self) -> Params {
        match self {
            Self::One { event, .. } => table::link(event),
            Self::Matching(criteria) => criteria.params("events"),
        }
    }

    /// Shows what the action would change: the event, or a bounded count and the first events that match.
    pub(super) async fn preview(
        &self,
        config: &Config,
        action: OperatorAction,
    ) -> Result<Markup, Failure> {
        let criteria = match self {
            Self::One { event, .. } => return Ok(table::facts(event)),
            Self::Matching(criteria) => criteria,
        };
        let count = count(config, criteria, action).await?;
        let filter = eligible(criteria, action).with_limit(SHOWN);
        let payload = match action {
            OperatorAction::RestorePayload => "without a stored payload",
            OperatorAction::Replay | OperatorAction::Discard => "with a stored payload",
        };
        let first = config
            .read(criteria.inspected.store.events(&filter))
            .await?;
        Ok(html! {
            p.count { strong { (count_text(count)) } " " (payload) " match:" }
            (criteria.description())
            @if !first.events.is_empty() { (table::events("The first of them", &first.events)) }
        })
    }
}

/// Returns the filter for the events that match and that an action accepts.
pub(super) fn eligible(criteria: &Criteria<'_>, action: OperatorAction) -> Filter {
    criteria.filter().with_eligible_for(action)
}

/// Counts the events that match and that an action accepts, up to a bound.
pub(super) async fn count(
    config: &Config,
    criteria: &Criteria<'_>,
    action: OperatorAction,
) -> Result<EventCount, Failure> {
    let filter = eligible(criteria, action);
    config.read(criteria.inspected.store.count(&filter)).await
}

fn count_text(count: EventCount) -> String {
    let events = text::events(count.get().into());
    match count {
        EventCount::Exactly(_) => events,
        EventCount::AtLeast(0) => format!(
            "None of the first {} events, and perhaps later ones,",
            text::number(EventCount::MAX_RECORDS.into())
        ),
        EventCount::AtLeast(_) => format!("At least {events}"),
    }
}
