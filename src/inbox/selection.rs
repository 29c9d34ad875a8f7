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
    /// Skips the events up to this one. `None` starts at the beginning.
    pub after: Option<Cursor>,
    /// Maximum number of events.
    pub limit: u32,
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
            after: None,
            limit: Self::DEFAULT_LIMIT,
        }
    }

    /// Selects only events of this type, or of the types with this prefix, such as `invoice.*`.
    pub fn with_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
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
}
