//! A subscriber that records spans, with their parents.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::Layer;
use tracing_subscriber::layer::{Context, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;

use crate::{HIDDEN, SECRET};

/// The spans in the order in which they were created.
#[derive(Clone, Default)]
pub struct Spans(Arc<Mutex<Vec<Span>>>);

#[derive(Clone, Debug)]
pub struct Span {
    id: Id,
    pub name: &'static str,
    /// The name of the parent.
    pub parent: Option<&'static str>,
    pub fields: BTreeMap<&'static str, String>,
}

impl Spans {
    /// Records all spans on this thread until the guard is dropped.
    pub fn record() -> (Self, DefaultGuard) {
        let spans = Self::default();
        let subscriber = tracing_subscriber::registry().with(spans.clone());
        (spans, tracing::subscriber::set_default(subscriber))
    }

    /// Returns the spans with this name.
    pub fn named(&self, name: &str) -> Vec<Span> {
        let spans = self.0.lock().unwrap();
        spans
            .iter()
            .filter(|span| span.name == name)
            .cloned()
            .collect()
    }

    /// Returns the only span with this name.
    #[track_caller]
    pub fn only(&self, name: &str) -> Span {
        let mut spans = self.named(name);
        assert_eq!(spans.len(), 1, "{name}: {spans:?}");
        spans.remove(0)
    }
}

impl Span {
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(String::as_str)
    }
}

impl<S> Layer<S> for Spans
where
    S: tracing::Subscriber + for<'a> LookupSpan<'a>,
{
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let span = context.span(id).unwrap();
        let mut recorded = Span {
            id: id.clone(),
            name: span.name(),
            parent: span.parent().map(|parent| parent.name()),
            fields: BTreeMap::new(),
        };
        attributes.record(&mut recorded);
        self.0.lock().unwrap().push(recorded);
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut spans = self.0.lock().unwrap();
        // Ids are used again once a span has been closed.
        let span = spans.iter_mut().rev().find(|span| span.id == *id);
        values.record(span.unwrap());
    }
}

impl Visit for Span {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let value = format!("{value:?}");
        for hidden in [SECRET, HIDDEN, "v1="] {
            assert!(!value.contains(hidden), "{}: {value}", field.name());
        }
        self.fields.insert(field.name(), value);
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.record_debug(field, &format_args!("{value}"));
    }
}
