/// Marks the response to an event that has no handler.
///
/// [`EventRouter`](crate::router::EventRouter) adds it to the extensions of the 200 response to an event that no
/// pattern matches, or of the 500 if Stripe waits for a [decision](crate::dedup#decisions). Your own router can do
/// the same.
///
/// [`Dedup`](crate::dedup::Dedup) does not complete such an event, so that it can be resent once its
/// handler is deployed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unrouted;
