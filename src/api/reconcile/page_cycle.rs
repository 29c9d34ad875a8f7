/// Detects a list whose pages lead back to an earlier one, so that it would never end.
///
/// It remembers one page at a time, each for twice as long as the one before (Brent's algorithm). Its memory does not grow
/// with the list, and the pages of a cycle are read at most a few times.
pub(super) struct PageCycle {
    remembered: String,
    /// The pages since the remembered one.
    age: u64,
    lifetime: u64,
}

impl PageCycle {
    pub(super) fn new(first: String) -> Self {
        Self {
            remembered: first,
            age: 0,
            lifetime: 1,
        }
    }

    /// Returns whether the next page was read before.
    pub(super) fn is_closed_by(&mut self, next: &str) -> bool {
        if self.remembered == next {
            return true;
        }
        self.age += 1;
        if self.age == self.lifetime {
            next.clone_into(&mut self.remembered);
            self.age = 0;
            self.lifetime = self.lifetime.saturating_mul(2);
        }
        false
    }
}
