//! The progress of an action.

use super::failure::Failure;

/// The number of events that an action changed, and why it stopped before it was done.
#[derive(Debug, Default)]
pub(super) struct Progress {
    pub(super) changed: u64,
    pub(super) failure: Option<Failure>,
}

impl Progress {
    /// Adds the events that a call changed. Returns whether the action can continue.
    pub(super) fn add(&mut self, changed: Result<u64, Failure>) -> bool {
        match changed {
            Ok(0) => false,
            Ok(changed) => {
                self.changed += changed;
                true
            }
            Err(failure) => {
                self.failure = Some(failure);
                false
            }
        }
    }

    /// Returns the number of events that were changed, or the failure with it.
    pub(super) fn into_result(self, done: &'static str) -> Result<u64, Failure> {
        match self.failure {
            None => Ok(self.changed),
            Some(failure) if self.changed == 0 => Err(failure),
            Some(failure) => Err(Failure::Interrupted {
                done,
                changed: self.changed,
                failure: Box::new(failure),
            }),
        }
    }
}

impl From<Result<u64, Failure>> for Progress {
    fn from(changed: Result<u64, Failure>) -> Self {
        let mut progress = Self::default();
        progress.add(changed);
        progress
    }
}
