use std::collections::BTreeMap;
use std::fmt;
use std::panic::resume_unwind;

use tokio::task::JoinError;

use super::fault::Fault;

/// What became of the events of a [`Simulator`](super::Simulator)'s run.
///
/// `Display` shows a summary.
#[derive(Clone, Debug, Default)]
pub struct Report {
    events: BTreeMap<String, Vec<Attempt>>,
}

/// One delivery of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attempt {
    pub(super) fault: Option<Fault>,
    pub(super) status: Option<u16>,
}

impl Attempt {
    /// Returns what was done to it, `None` for a delivery as it should be.
    pub fn fault(&self) -> Option<Fault> {
        self.fault
    }

    /// Returns the status it was answered with; `None` when there was no answer, or Stripe did not
    /// get it.
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    fn is_stripes(&self) -> bool {
        !self.fault.is_some_and(Fault::is_attack)
    }

    fn succeeded(&self) -> bool {
        self.status
            .is_some_and(|status| (200..300).contains(&status))
    }

    /// Returns whether Stripe takes the event as delivered.
    pub(super) fn acknowledges(&self) -> bool {
        self.succeeded() && !self.fault.is_some_and(Fault::must_be_refused)
    }

    fn is_breach(&self) -> bool {
        self.succeeded() && self.fault.is_some_and(Fault::must_be_refused)
    }

    fn was_declined(&self) -> bool {
        self.status.is_some() && !self.succeeded()
    }

    fn is_refusal(&self) -> bool {
        self.was_declined() && self.fault.is_some_and(Fault::must_be_refused)
    }

    fn has_failed(&self) -> bool {
        self.was_declined() && !self.fault.is_some_and(Fault::must_be_refused)
    }
}

impl Report {
    /// Adds what became of one event.
    pub(super) fn add_done(&mut self, done: Result<(String, Vec<Attempt>), JoinError>) {
        match done {
            Ok((id, attempts)) => drop(self.events.insert(id, attempts)),
            // A fault of the simulator's: what the service does is caught elsewhere.
            Err(error) => resume_unwind(error.into_panic()),
        }
    }

    /// Returns how many deliveries Stripe made, of all events: first ones, retries and duplicates.
    pub fn delivered(&self) -> usize {
        self.count(Attempt::is_stripes)
    }

    /// Returns how many events were acknowledged with 2xx in the end.
    pub fn acknowledged(&self) -> usize {
        self.events.len() - self.unacknowledged().count()
    }

    /// Returns the ids of the events that never were: they are lost.
    pub fn unacknowledged(&self) -> impl Iterator<Item = &str> {
        let lost = self
            .events
            .iter()
            .filter(|(_, attempts)| !attempts.iter().any(Attempt::acknowledges));
        lost.map(|(id, _)| id.as_str())
    }

    /// Returns how many deliveries of Stripe's were answered with another status than 2xx although
    /// nothing was wrong with them.
    pub fn failed(&self) -> usize {
        self.count(Attempt::has_failed)
    }

    /// Returns how many deliveries had to be refused, and were, by an answer: forged, altered, cut off,
    /// outside of the tolerance.
    pub fn refused(&self) -> usize {
        self.count(Attempt::is_refusal)
    }

    /// Returns how many deliveries were acknowledged that had to be refused. It must be zero.
    pub fn wrongly_accepted(&self) -> usize {
        self.count(Attempt::is_breach)
    }

    /// Returns the deliveries of an event, Stripe's and others, in the order in which they ended.
    pub fn attempts(&self, id: &str) -> &[Attempt] {
        self.events.get(id).map_or(&[], Vec::as_slice)
    }

    /// Returns the ids of all events, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.events.keys().map(String::as_str)
    }

    fn count(&self, which: impl Fn(&Attempt) -> bool) -> usize {
        let attempts = self.events.values().flatten();
        attempts.filter(|attempt| which(attempt)).count()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} events, delivered {} times: {} acknowledged, {} lost; \
             {} failures, {} refusals, {} wrongly_accepted",
            self.events.len(),
            self.delivered(),
            self.acknowledged(),
            self.unacknowledged().count(),
            self.failed(),
            self.refused(),
            self.wrongly_accepted(),
        )
    }
}
