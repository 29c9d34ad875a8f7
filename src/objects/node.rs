use std::sync::Arc;

use bytes::Bytes;

use super::slots::Slots;
use crate::event::{Cause, JsonIndex, StripeEvent, Value, kind_of_json, path_of};

/// An object in a payload, with the positions of its members.
pub(super) struct Node {
    pub(super) source: Source,
    /// The name of the view in errors.
    pub(super) view: &'static str,
    /// Stripe's name of the outermost object.
    pub(super) root: &'static str,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) index: JsonIndex,
    pub(super) slots: Box<[Slots]>,
}

/// The text that contains the object. Nested objects share it.
#[derive(Clone)]
pub(super) enum Source {
    /// `data.object` of an event.
    Object(StripeEvent),
    /// `data.previous_attributes` of an event.
    Previous(StripeEvent),
    /// JSON that does not come from an event.
    Json(Bytes),
}

impl Source {
    pub(super) fn payload(&self) -> &[u8] {
        match self {
            Self::Object(event) | Self::Previous(event) => event.payload(),
            Self::Json(json) => json,
        }
    }
}

impl Node {
    /// Indexes the object between two positions of the source.
    pub(super) fn read(
        source: Source,
        (start, end): (usize, usize),
        view: &'static str,
        root: &'static str,
    ) -> Result<Arc<Self>, Cause> {
        let payload = source.payload();
        let json = payload.get(start..end).unwrap_or_default();
        if json.first() != Some(&b'{') {
            return Err(expected("a map", json));
        }
        let index = JsonIndex::read(payload, (start, end)).ok_or(Cause::Unstated)?;
        let slots = (0..index.cells()).map(|_| Slots::default()).collect();
        Ok(Arc::new(Self {
            source,
            view,
            root,
            start,
            end,
            index,
            slots,
        }))
    }

    pub(super) fn payload(&self) -> &[u8] {
        self.source.payload()
    }

    /// Returns the path of a field of this object.
    #[cold]
    pub(super) fn path_to(&self, field: &str) -> String {
        let mut path = path_of(self.payload(), self.start);
        if !path.is_empty() {
            path.push('.');
        }
        path + field
    }

    /// Indexes an object nested in this one.
    pub(super) fn child(&self, value: Value, view: &'static str) -> Result<Arc<Self>, Cause> {
        Self::read(self.source.clone(), value.range(), view, self.root)
    }
}

/// Returns the cause for a value of another type than expected.
#[cold]
pub(super) fn expected(expected: &str, json: &[u8]) -> Cause {
    Cause::Unexpected {
        found: Some(kind_of_json(json)),
        expected: Some(expected.to_owned()),
    }
}
