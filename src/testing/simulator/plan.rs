use fastrand::Rng;

use super::fault::Fault;

/// What will happen to one event; it follows from the seed alone.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// What attackers send before Stripe delivers it.
    pub(super) attacks_before: Vec<Fault>,
    /// What befalls attempts of Stripe's, one each.
    pub(super) faults: Vec<Fault>,
    /// The first attempt is made twice at the same time.
    pub(super) twice_at_once: bool,
    /// It is delivered again after it was acknowledged.
    pub(super) again: bool,
    /// What attackers send after it was acknowledged.
    pub(super) attacks_after: Vec<Fault>,
    /// At which place where the handler waits the client hangs up, from 1.
    pub(super) hang_up_after_polls: usize,
}

impl Plan {
    /// Plans each of the kinds with a probability.
    pub(super) fn new(rng: &mut Rng, kinds: &[Fault], rate: f64) -> Self {
        let mut plan = Self {
            hang_up_after_polls: rng.usize(1..=4),
            ..Self::default()
        };
        for kind in kinds {
            if rng.f64() >= rate {
                continue;
            }
            match kind {
                Fault::Duplicate => plan.again = true,
                Fault::ConcurrentDuplicate => plan.twice_at_once = true,
                attack if attack.is_attack() && rng.bool() => plan.attacks_before.push(*attack),
                attack if attack.is_attack() => plan.attacks_after.push(*attack),
                fault if fault.is_fault() => plan.faults.push(*fault),
                _ => {}
            }
        }
        rng.shuffle(&mut plan.faults);
        plan
    }
}
