use std::collections::BTreeSet;
use std::fmt;

use super::event_router::EventRouter;
use crate::event::EventType;

/// How many types `Display` lists of each kind. An endpoint with `*` can have hundreds without a handler.
const MAX_SHOWN: usize = 10;

/// The differences between an endpoint's event types and the handlers of a router.
///
/// [`EventRouter::check`] returns it. `Display` is one line for the log.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Check {
    /// Types with a handler that the endpoint is not subscribed to. Their handlers never run.
    pub unsubscribed: Vec<EventType>,
    /// Types without a handler that the endpoint is subscribed to. The router acknowledges these events.
    pub unhandled: Vec<EventType>,
    /// Types with a handler that `*` does not include. Their handlers never run until the endpoint selects them by
    /// name.
    pub needs_selection: Vec<EventType>,
}

impl Check {
    /// Returns whether the endpoint is subscribed to exactly the types that have a handler.
    pub fn is_ok(&self) -> bool {
        *self == Self::default()
    }
}

impl<S> EventRouter<S>
where
    S: Clone + Send + Sync + 'static,
{
    /// Compares the handlers with an endpoint's `enabled_events`.
    ///
    /// `*` stands for all snapshot types, except for those that an endpoint must select by name, such as
    /// `issuing_authorization.request`. If several endpoints share the router, chain their lists.
    ///
    /// A prefix adds all matching types known to this release, as in [`event_types`](Self::event_types). With a
    /// fallback, every type has a handler.
    ///
    /// # Example
    ///
    /// ```
    /// use tower_stripe_webhook::EventRouter;
    ///
    /// let events: EventRouter = EventRouter::new()
    ///     .on("invoice.paid", async || ())
    ///     .on("payout.failed", async || ());
    ///
    /// let check = events.check(["invoice.paid", "customer.created"]);
    /// assert_eq!(check.unsubscribed, ["payout.failed"]);
    /// assert_eq!(check.unhandled, ["customer.created"]);
    /// assert!(!check.is_ok());
    /// ```
    ///
    /// Source: <https://docs.stripe.com/api/events/types>.
    pub fn check<I>(&self, enabled_events: I) -> Check
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        let mut selected = BTreeSet::new();
        let mut has_all = false;
        for name in enabled_events {
            match name.as_ref() {
                "*" => has_all = true,
                name => {
                    selected.insert(EventType::from(name));
                }
            }
        }
        let is_included = |event_type: &EventType| {
            has_all && !event_type.is_thin() && !event_type.requires_selection()
        };

        let (needs_selection, unsubscribed) = self
            .event_types()
            .into_iter()
            .filter(|handled| !selected.contains(handled) && !is_included(handled))
            .partition(|handled| has_all && handled.requires_selection());
        selected.extend(EventType::all().filter(is_included));
        selected.retain(|enabled| !self.has_handler(enabled));
        Check {
            unsubscribed,
            unhandled: selected.into_iter().collect(),
            needs_selection,
        }
    }
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [
            (
                "handlers never run, because the endpoint is not subscribed to",
                &self.unsubscribed,
            ),
            (
                "handlers never run, because `*` does not include",
                &self.needs_selection,
            ),
            (
                "the endpoint is subscribed without a handler to",
                &self.unhandled,
            ),
        ];
        let mut separator = "";
        for (problem, types) in parts {
            if types.is_empty() {
                continue;
            }
            let shown: Vec<_> = types
                .iter()
                .take(MAX_SHOWN)
                .map(EventType::as_str)
                .collect();
            write!(f, "{separator}{problem} {}", shown.join(", "))?;
            if types.len() > MAX_SHOWN {
                write!(f, " and {} more", types.len() - MAX_SHOWN)?;
            }
            separator = "; ";
        }
        if separator.is_empty() {
            f.write_str("the endpoint is subscribed to exactly the types that have a handler")?;
        }
        Ok(())
    }
}
