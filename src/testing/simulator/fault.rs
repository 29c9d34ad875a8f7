/// What the [`Simulator`](super::Simulator) does to an event beside delivering it.
///
/// The first three are what Stripe does, the next five what happens on the way, and the last four what
/// an attacker tries: a receiver must bear the former and refuse the latter.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// Events are delivered in another order than they came about: all of them, whatever the rate.
    Reorder,
    /// The event is delivered again after it was acknowledged.
    Duplicate,
    /// The event is delivered twice at the same time.
    ConcurrentDuplicate,
    /// The body arrives in parts, with pauses.
    SlowBody,
    /// Half of the body arrives, and then the connection is closed. Stripe tries again.
    StalledBody,
    /// The connection is closed while the handler runs, at one of the first places where it waits; the
    /// answer is lost if it waits nowhere. Stripe tries again.
    HangUp,
    /// The handler has run, but its answer is lost. Stripe tries again.
    LostAnswer,
    /// The body is cut off, under the signature of the whole. Stripe tries again.
    Truncated,
    /// The event is signed with another secret.
    Forged,
    /// The body was changed after it was signed.
    Altered,
    /// The signature is genuine, and a day old.
    Stale,
    /// The signature is genuine, and dated a day ahead.
    Future,
}

impl Fault {
    /// Returns every kind, in the order of their definition.
    pub fn all() -> impl Iterator<Item = Self> {
        [
            Self::Reorder,
            Self::Duplicate,
            Self::ConcurrentDuplicate,
            Self::SlowBody,
            Self::StalledBody,
            Self::HangUp,
            Self::LostAnswer,
            Self::Truncated,
            Self::Forged,
            Self::Altered,
            Self::Stale,
            Self::Future,
        ]
        .into_iter()
    }

    /// Returns whether the delivery must not be answered with 2xx.
    pub fn must_be_refused(self) -> bool {
        self == Self::Truncated || self.is_attack()
    }

    /// Returns whether it is a delivery of its own, which Stripe never sent.
    pub(super) fn is_attack(self) -> bool {
        matches!(
            self,
            Self::Forged | Self::Altered | Self::Stale | Self::Future
        )
    }

    /// Returns whether it befalls an attempt of Stripe's.
    pub(super) fn is_fault(self) -> bool {
        matches!(
            self,
            Self::SlowBody | Self::StalledBody | Self::HangUp | Self::LostAnswer | Self::Truncated
        )
    }
}
