/// Which of Stripe's two kinds an event is of.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EventKind {
    /// `object` is `event`: carries `data.object`.
    Snapshot,
    /// `object` is `v2.core.event`: carries a reference, and is also called an event notification.
    Thin,
}
