use std::sync::OnceLock;

use ::metrics::{Counter, Histogram};

use super::cached::{Cached, OTHER};
use super::catalog;
use super::labels::Labels;
use crate::event::EventType;
use crate::observe::Outcome;

/// Handles of the metrics that have the event's type as a label.
///
/// The type is a label only for types of the catalog, and only for those that the endpoint handles. The handles of a
/// type are created when it first occurs.
pub(super) struct ByType {
    /// The first is that of all other types.
    types: Vec<OnceLock<Box<TypeHandles>>>,
    /// For each type of the catalog, whether it is a label.
    is_label: Vec<bool>,
}

struct TypeHandles {
    label: &'static str,
    outcomes: [OnceLock<(Counter, Histogram)>; Outcome::ALL.len()],
    rejections: Cached<Counter>,
    mismatches: OnceLock<Counter>,
}

impl ByType {
    pub(super) fn new() -> Self {
        let count = EventType::all().count();
        Self {
            types: (0..=count).map(|_| OnceLock::new()).collect(),
            is_label: vec![true; count],
        }
    }

    /// Restricts the label to these types.
    pub(super) fn only(event_types: impl IntoIterator<Item = EventType>) -> Self {
        let mut by_type = Self::new();
        by_type.is_label.fill(false);
        for event_type in event_types {
            if let Some(index) = event_type.index() {
                by_type.is_label[index] = true;
            }
        }
        by_type
    }

    pub(super) fn handled(
        &self,
        labels: &Labels,
        event_type: &EventType,
        outcome: Outcome,
    ) -> &(Counter, Histogram) {
        // A type without a handler would be a label of each type that an endpoint subscribes to by mistake.
        let event_type = Some(event_type).filter(|_| outcome != Outcome::Unrouted);
        self.counted(labels, event_type, outcome)
    }

    fn counted(
        &self,
        labels: &Labels,
        event_type: Option<&EventType>,
        outcome: Outcome,
    ) -> &(Counter, Histogram) {
        let handles = self.handles(event_type);
        handles.outcomes[outcome.index()].get_or_init(|| {
            let labels = labels.of_type(handles.label, outcome.name());
            (
                ::metrics::counter!(catalog::EVENTS, labels.clone()),
                ::metrics::histogram!(catalog::HANDLER_SECONDS, labels),
            )
        })
    }

    /// Returns the counter of events without a handler.
    pub(super) fn unrouted(&self, labels: &Labels) -> &Counter {
        let (count, _) = self.counted(labels, None, Outcome::Unrouted);
        count
    }

    /// Counts an event that was not given to a handler.
    pub(super) fn count_rejected(
        &self,
        labels: &Labels,
        event_type: Option<&EventType>,
        outcome: &'static str,
    ) {
        let handles = self.handles(event_type);
        let make =
            |_: &str| ::metrics::counter!(catalog::EVENTS, labels.of_type(handles.label, outcome));
        let count = |counter: &Counter| counter.increment(1);
        handles.rejections.with(outcome, make, count);
    }

    pub(super) fn mismatches(&self, labels: &Labels, event_type: Option<&EventType>) -> &Counter {
        let handles = self.handles(event_type);
        handles.mismatches.get_or_init(|| {
            let labels = labels.with([("event_type", handles.label.into())]);
            ::metrics::counter!(catalog::OBJECT_MISMATCHES, labels)
        })
    }

    fn handles(&self, event_type: Option<&EventType>) -> &TypeHandles {
        let index = event_type.and_then(EventType::index);
        let index = index.filter(|index| self.is_label[*index]);
        let slot = index.map_or(0, |index| index + 1);
        self.types[slot].get_or_init(|| {
            let label = index.and_then(EventType::name_at).unwrap_or(OTHER);
            Box::new(TypeHandles::new(label))
        })
    }
}

impl TypeHandles {
    fn new(label: &'static str) -> Self {
        Self {
            label,
            outcomes: [const { OnceLock::new() }; Outcome::ALL.len()],
            rejections: Cached::default(),
            mismatches: OnceLock::new(),
        }
    }
}
