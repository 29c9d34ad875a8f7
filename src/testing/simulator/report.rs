use std::collections::BTreeMap;
use std::fmt;
use std::panic::resume_unwind;

use tokio::task::JoinError;

use super::fault::Fault;

/// The deliveries of a [`Simulator`](super::Simulator) run and how the service responded.
///
/// `Display` shows a one-line summary.
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
    /// Returns the injected fault, or `None` for a regular delivery.
    pub fn fault(&self) -> Option<Fault> {
        self.fault
    }

    /// Returns the status of the response, or `None` if Stripe received no response.
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    fn is_from_stripe(&self) -> bool {
        !self.fault.is_some_and(Fault::is_attack)
    }

    fn succeeded(&self) -> bool {
        self.status
            .is_some_and(|status| (200..300).contains(&status))
    }

    /// Returns whether Stripe considers the event delivered after this attempt.
    pub(super) fn acknowledges(&self) -> bool {
        self.succeeded() && !self.fault.is_some_and(Fault::must_be_refused)
    }

    fn was_wrongly_accepted(&self) -> bool {
        self.succeeded() && self.fault.is_some_and(Fault::must_be_refused)
    }

    fn got_error_status(&self) -> bool {
        self.status.is_some() && !self.succeeded()
    }

    fn was_rightly_rejected(&self) -> bool {
        self.got_error_status() && self.fault.is_some_and(Fault::must_be_refused)
    }

    fn failed(&self) -> bool {
        self.got_error_status() && !self.fault.is_some_and(Fault::must_be_refused)
    }
}

impl Report {
    /// Adds the attempts of one completed run.
    pub(super) fn add(&mut self, run: Result<(String, Vec<Attempt>), JoinError>) {
        match run {
            Ok((id, attempts)) => drop(self.events.insert(id, attempts)),
            // A bug in the simulator: panics of the service end only the task of their delivery.
            Err(error) => resume_unwind(error.into_panic()),
        }
    }

    /// Returns the number of deliveries by Stripe: first attempts, retries and duplicates of all events.
    pub fn delivered(&self) -> usize {
        self.count(Attempt::is_from_stripe)
    }

    /// Returns the number of events that were eventually acknowledged with a 2xx status.
    pub fn acknowledged(&self) -> usize {
        self.events.len() - self.unacknowledged().count()
    }

    /// Returns the ids of the events that were never acknowledged, and so are lost.
    pub fn unacknowledged(&self) -> impl Iterator<Item = &str> {
        let lost = self
            .events
            .iter()
            .filter(|(_, attempts)| !attempts.iter().any(Attempt::acknowledges));
        lost.map(|(id, _)| id.as_str())
    }

    /// Returns the number of valid deliveries that received a status other than 2xx.
    pub fn failed(&self) -> usize {
        self.count(Attempt::failed)
    }

    /// Returns the number of invalid deliveries that were rejected with an error status. A delivery is
    /// invalid if it is forged, altered, truncated or outside the tolerance.
    pub fn refused(&self) -> usize {
        self.count(Attempt::was_rightly_rejected)
    }

    /// Returns the number of invalid deliveries that received a 2xx status. It must be zero.
    pub fn wrongly_accepted(&self) -> usize {
        self.count(Attempt::was_wrongly_accepted)
    }

    /// Returns the deliveries of an event, by Stripe and by attackers, in the order in which they ended.
    pub fn attempts(&self, id: &str) -> &[Attempt] {
        self.events.get(id).map_or(&[], Vec::as_slice)
    }

    /// Returns the ids of all events, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.events.keys().map(String::as_str)
    }

    fn count(&self, matches: impl Fn(&Attempt) -> bool) -> usize {
        let attempts = self.events.values().flatten();
        attempts.filter(|attempt| matches(attempt)).count()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} events, {} deliveries: {} acknowledged, {} lost; \
             {} failed, {} rejected, {} wrongly accepted",
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
