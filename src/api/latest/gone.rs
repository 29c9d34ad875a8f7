use std::error::Error;
use std::fmt;

use crate::event::StripeEvent;

/// The object of an event no longer exists: Stripe responds 404 with its own error code, or `"deleted": true`.
///
/// By default, the event is acknowledged with 200, because no retry can bring the object back. This value is in the
/// response's extensions, so that outer layers can count it.
#[derive(Clone, Debug)]
pub struct Gone {
    event: StripeEvent,
}

impl Gone {
    pub(super) fn new(event: &StripeEvent) -> Self {
        Self {
            event: event.clone(),
        }
    }

    /// Returns the event.
    pub fn event(&self) -> &StripeEvent {
        &self.event
    }
}

impl fmt::Display for Gone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the object of the event no longer exists")
    }
}

impl Error for Gone {}
