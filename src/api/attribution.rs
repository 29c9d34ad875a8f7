//! The account and the context of an event.

use std::fmt::Write;

use serde_json::Value;

use crate::event::{EventError, StripeEvent};

/// The account and the context that a delivery of an event names.
#[derive(Clone, Copy, Debug)]
pub(super) struct Attribution<'a> {
    pub(super) account: Option<&'a str>,
    pub(super) context: Option<&'a str>,
}

impl Attribution<'_> {
    /// Adds what an event from Stripe's API lacks.
    ///
    /// A delivery to a Connect endpoint names the account. An event that was read as that account need not, and then
    /// handlers and `Latest` would take it for one of the platform.
    pub(super) fn add_to(self, event: StripeEvent) -> Result<StripeEvent, EventError> {
        let mut members = String::new();
        for (name, value, named) in [
            ("account", self.account, event.account()),
            ("context", self.context, event.context()),
        ] {
            if let (Some(value), None) = (value, named) {
                // Writing to a `String` cannot fail.
                let _ = write!(members, r#","{name}":{}"#, Value::from(value));
            }
        }
        let payload = event.payload().trim_ascii_end();
        let Some(object) = payload.strip_suffix(b"}").filter(|_| !members.is_empty()) else {
            return Ok(event);
        };
        members.push('}');
        // If Stripe sent a member as `null`, the last of the two counts.
        let payload = [object, members.as_bytes()].concat().into();
        StripeEvent::restore(payload, event.verified_by().cloned())
    }
}

impl<'a> From<&'a StripeEvent> for Attribution<'a> {
    fn from(event: &'a StripeEvent) -> Self {
        Self {
            account: event.account(),
            context: event.context(),
        }
    }
}
