use fastrand::Rng;

use super::mischief::Mischief;

/// What will happen to one event; it follows from the seed alone.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// What attackers send beside it.
    pub(super) attacks: Vec<Mischief>,
    /// What befalls the first attempts, in this order.
    pub(super) faults: Vec<Mischief>,
    /// The first attempt is made twice at the same time.
    pub(super) twice_at_once: bool,
    /// It is delivered again after it was acknowledged.
    pub(super) again: bool,
}

impl Plan {
    /// Plans each of the kinds with a probability.
    pub(super) fn new(rng: &mut Rng, kinds: &[Mischief], rate: f64) -> Self {
        let mut plan = Self::default();
        for kind in kinds {
            if rng.f64() >= rate {
                continue;
            }
            match kind {
                Mischief::Duplicate => plan.again = true,
                Mischief::ConcurrentDuplicate => plan.twice_at_once = true,
                attack if attack.is_attack() => plan.attacks.push(*attack),
                fault if fault.is_fault() => plan.faults.push(*fault),
                _ => {}
            }
        }
        rng.shuffle(&mut plan.attacks);
        rng.shuffle(&mut plan.faults);
        plan
    }
}
