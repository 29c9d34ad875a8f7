use std::fmt;
use std::sync::Arc;

use crate::claims::join_escaped;

/// Names the events that a worker takes: those of an inbox's scope, or of a named part of it.
///
/// As text, the parts are joined by a slash and escaped, as in a [`Key`](crate::claims::Key): `billing` or
/// `billing/slow`.
///
/// # Example
///
/// ```
/// use tower_stripe_webhook::inbox::Queue;
///
/// assert_eq!(Queue::new("billing", None).as_str(), "billing");
/// assert_eq!(Queue::new("billing", Some("slow")).as_str(), "billing/slow");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Queue {
    text: Arc<str>,
}

impl Queue {
    /// Creates the name of a queue. `None` is the queue of all events that have no queue of their own.
    pub fn new(scope: &str, name: Option<&str>) -> Self {
        Self {
            text: join_escaped([Some(scope), name].into_iter().flatten()).into(),
        }
    }

    /// Restores a name that was saved as text with [`as_str`](Self::as_str).
    pub fn from_stored(text: impl Into<Arc<str>>) -> Self {
        Self { text: text.into() }
    }

    pub(super) fn name(&self) -> &Arc<str> {
        &self.text
    }

    /// Returns the name as text of at most 255 bytes.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Queue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
