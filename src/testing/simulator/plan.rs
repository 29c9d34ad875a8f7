use fastrand::Rng;

use super::fault::Fault;

/// The planned deliveries of one event. The plan depends only on the seed.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// The attacks sent before Stripe delivers the event.
    pub(super) attacks_before: Vec<Fault>,
    /// The faults that disturb Stripe's attempts, one fault per attempt.
    pub(super) faults: Vec<Fault>,
    /// Whether the first attempt is sent twice at the same time.
    pub(super) concurrent_duplicate: bool,
    /// Whether the event is delivered again after it was acknowledged.
    pub(super) duplicate: bool,
    /// The attacks sent after the event was acknowledged.
    pub(super) attacks_after: Vec<Fault>,
    /// With `Fault::HangUp`: the number of pending polls after which the client hangs up, from 1.
    pub(super) hang_up_after_polls: usize,
}

impl Plan {
    /// Includes each of the faults with the probability `rate`.
    pub(super) fn new(rng: &mut Rng, faults: &[Fault], rate: f64) -> Self {
        let mut plan = Self {
            hang_up_after_polls: rng.usize(1..=4),
            ..Self::default()
        };
        for fault in faults {
            if rng.f64() >= rate {
                continue;
            }
            match fault {
                Fault::Duplicate => plan.duplicate = true,
                Fault::ConcurrentDuplicate => plan.concurrent_duplicate = true,
                attack if attack.is_attack() && rng.bool() => plan.attacks_before.push(*attack),
                attack if attack.is_attack() => plan.attacks_after.push(*attack),
                fault if fault.is_disturbance() => plan.faults.push(*fault),
                _ => {}
            }
        }
        rng.shuffle(&mut plan.faults);
        plan
    }
}
