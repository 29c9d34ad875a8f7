/// A fault that the [`Simulator`](super::Simulator) injects into the deliveries of an event.
///
/// Stripe causes the first three, the network the next five, and an attacker the last four. A receiver
/// must process the event despite the first eight. It must reject truncated bodies and all attacks.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// Events are delivered in random order. This applies to all events, whatever the fault rate.
    Reorder,
    /// The event is delivered again after it was acknowledged.
    Duplicate,
    /// The event is delivered twice at the same time.
    ConcurrentDuplicate,
    /// The body arrives in parts, with pauses.
    SlowBody,
    /// Half of the body arrives, then the connection is closed. Stripe retries.
    StalledBody,
    /// The connection is closed while the handler runs, at one of its first await points. If the handler
    /// never waits, its response is lost instead. Stripe retries.
    HangUp,
    /// The handler completes, but its response is lost. Stripe retries.
    LostAnswer,
    /// The body is truncated, but the signature covers all of it. Stripe retries.
    Truncated,
    /// The event is signed with another secret.
    Forged,
    /// The body is changed after signing.
    Altered,
    /// The signature is genuine, but one day old.
    Stale,
    /// The signature is genuine, but dated one day in the future.
    Future,
}

impl Fault {
    /// Returns all faults, in the order of their definition.
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

    /// Returns whether the receiver must reject a delivery with this fault.
    pub fn must_be_refused(self) -> bool {
        self == Self::Truncated || self.is_attack()
    }

    /// Returns whether an attacker sends this delivery, in addition to Stripe's.
    pub(super) fn is_attack(self) -> bool {
        matches!(
            self,
            Self::Forged | Self::Altered | Self::Stale | Self::Future
        )
    }

    /// Returns whether this fault disturbs one of Stripe's own attempts.
    pub(super) fn is_disturbance(self) -> bool {
        matches!(
            self,
            Self::SlowBody | Self::StalledBody | Self::HangUp | Self::LostAnswer | Self::Truncated
        )
    }
}
