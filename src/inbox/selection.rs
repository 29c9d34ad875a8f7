use std::time::Duration;

use super::operator_action::OperatorAction;
use super::queue::Queue;
use super::stored_event::Cursor;
use crate::claims::{Key, State};

/// Selects events of an inbox for a change by an operator, such as [`replay`](super::InboxStore::replay).
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum Selection {
    /// One event, whatever its state.
    Key(Key),
    /// The events that a filter selects.
    Filter(Filter),
}

/// Selects events of one queue in one state, the least recently changed first.
///
/// # Example
///
/// ```
/// use tower_stripe_webhook::claims::State;
/// use tower_stripe_webhook::inbox::{Filter, Queue, Selection};
///
/// let exhausted = Filter::new(Queue::new("billing", None), State::Exhausted)
///     .with_type("invoice.*")
///     .with_reason_part("connection refused")
///     .with_limit(500);
/// let selection = Selection::Filter(exhausted);
/// # let _ = selection;
/// ```
#[non_exhaustive]
#[must_use]
#[derive(Clone, Debug)]
pub struct Filter {
    /// The queue of the events.
    pub queue: Queue,
    /// The state of the events.
    pub state: State,
    /// The type of the events, or a prefix that ends in `.*`. `None` selects all types.
    pub event_type: Option<String>,
    /// The connected account of the events. `None` selects all events, including those without an account.
    pub account: Option<String>,
    /// Text that the reason of the last failure or discard contains, with the same case. `None` selects all events,
    /// including those without a reason.
    pub reason_part: Option<String>,
    /// Maximum time since the events were accepted or replayed, by the store's clock. `None` selects all ages.
    pub accepted_within: Option<Duration>,
    /// The action that must accept the events. `None` selects all events.
    pub eligible_for: Option<OperatorAction>,
    /// Skips the events up to this one. `None` starts at the beginning.
    pub after: Option<Cursor>,
    /// Maximum number of events.
    pub limit: u32,
}

#[cfg(any(feature = "postgres", feature = "sqlite"))]
impl Selection {
    /// Returns the state that events must still have when they are changed.
    pub(super) fn state(&self) -> Option<State> {
        match self {
            Self::Key(_) => None,
            Self::Filter(filter) => Some(filter.state),
        }
    }
}

impl Filter {
    /// The default maximum number of events: 1,000.
    pub const DEFAULT_LIMIT: u32 = 1_000;

    /// Selects the events of a queue that are in `state`.
    pub fn new(queue: Queue, state: State) -> Self {
        Self {
            queue,
            state,
            event_type: None,
            account: None,
            reason_part: None,
            accepted_within: None,
            eligible_for: None,
            after: None,
            limit: Self::DEFAULT_LIMIT,
        }
    }

    /// Selects only events of this type, or of the types with this prefix, such as `invoice.*`.
    pub fn with_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Selects only events of this connected account, such as `acct_1032D82eZvKYlo2C`.
    pub fn with_account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Selects only events whose last failure or discard has a reason that contains this text, with the same case.
    pub fn with_reason_part(mut self, text: impl Into<String>) -> Self {
        self.reason_part = Some(text.into());
        self
    }

    /// Selects only events that were accepted or replayed within this time until now, by the store's clock.
    pub fn with_accepted_within(mut self, time: Duration) -> Self {
        self.accepted_within = Some(time);
        self
    }

    /// Selects only events that an action would change. For [`OperatorAction::Replay`], these have a stored payload.
    pub fn with_eligible_for(mut self, action: OperatorAction) -> Self {
        self.eligible_for = Some(action);
        self
    }

    /// Continues after the event that the cursor marks. [`EventPage::next`](super::EventPage::next) is the
    /// cursor of the next page.
    pub fn after(mut self, cursor: Cursor) -> Self {
        self.after = Some(cursor);
        self
    }

    /// Sets the maximum number of events.
    pub fn with_limit(mut self, events: u32) -> Self {
        self.limit = events;
        self
    }

    /// Returns the type that the filter selects, if it selects exactly one.
    pub fn exact_type(&self) -> Option<&str> {
        let event_type = self.event_type.as_deref()?;
        (!event_type.ends_with(".*")).then_some(event_type)
    }

    /// Returns the prefix of the types that the filter selects, with its last dot: `invoice.`.
    pub fn type_prefix(&self) -> Option<&str> {
        self.event_type
            .as_deref()?
            .strip_suffix('*')
            .filter(|prefix| prefix.ends_with('.'))
    }

    /// Returns whether the filter selects a type.
    pub fn matches_type(&self, event_type: &str) -> bool {
        match (self.exact_type(), self.type_prefix()) {
            (Some(exact), _) => event_type == exact,
            (None, Some(prefix)) => event_type.starts_with(prefix),
            (None, None) => true,
        }
    }

    /// Returns whether the filter selects a connected account.
    pub fn matches_account(&self, account: Option<&str>) -> bool {
        self.account.is_none() || self.account.as_deref() == account
    }

    /// Returns whether the filter selects the reason of the last failure or discard.
    pub fn matches_reason(&self, reason: Option<&str>) -> bool {
        let part = self.reason_part.as_deref();
        part.is_none_or(|part| reason.is_some_and(|reason| reason.contains(part)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_selects_a_type_or_a_prefix() {
        let filter = Filter::new(Queue::new("billing", None), State::Exhausted);
        assert!(filter.matches_type("invoice.paid"));
        let exact = filter.clone().with_type("invoice.paid");
        assert!(exact.matches_type("invoice.paid"));
        assert!(!exact.matches_type("invoice.paid.late"));
        let prefix = filter.with_type("invoice.*");
        assert!(prefix.matches_type("invoice.paid"));
        assert!(!prefix.matches_type("invoiceitem.created"));
    }

    #[test]
    fn an_event_without_an_account_or_a_reason_matches_only_filters_without_one() {
        let filter = Filter::new(Queue::new("billing", None), State::Exhausted);
        assert!(filter.matches_account(None) && filter.matches_reason(None));
        let filter = filter.with_account("acct_1").with_reason_part("refused");
        assert!(!filter.matches_account(None) && !filter.matches_reason(None));
        assert!(filter.matches_account(Some("acct_1")) && !filter.matches_account(Some("acct_12")));
        assert!(filter.matches_reason(Some("connection refused")));
        assert!(!filter.matches_reason(Some("Refused")));
    }
}
