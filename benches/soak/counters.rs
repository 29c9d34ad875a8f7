//! What the simulator did, over all batches.

use std::collections::BTreeMap;
use std::time::Duration;

use tower_stripe_webhook::testing::{Fault, Report};

#[derive(Default)]
pub(crate) struct Counters {
    events: usize,
    delivered: usize,
    refused: usize,
    failed: usize,
    wrongly_accepted: usize,
    /// How many deliveries of each kind there were, and how many were answered with 2xx.
    kinds: BTreeMap<Option<Fault>, (usize, usize)>,
}

impl Counters {
    pub(crate) fn add(&mut self, report: &Report) {
        self.events += report.acknowledged();
        self.delivered += report.delivered();
        self.refused += report.refused();
        self.failed += report.failed();
        self.wrongly_accepted += report.wrongly_accepted();
        for attempt in report.ids().flat_map(|id| report.attempts(id)) {
            let (deliveries, acknowledged) = self.kinds.entry(attempt.fault()).or_default();
            *deliveries += 1;
            let is_2xx = attempt.status().is_some_and(|status| status / 100 == 2);
            *acknowledged += usize::from(is_2xx);
        }
    }

    /// Returns how many deliveries there were, an attacker's among them.
    pub(crate) fn attempts(&self) -> usize {
        self.kinds.values().map(|(deliveries, _)| deliveries).sum()
    }

    pub(crate) fn print(&self, busy: Duration) {
        let a_second = |count: usize| {
            let nanos = busy.as_nanos() / u128::try_from(count.max(1)).unwrap_or(u128::MAX);
            1_000_000_000 / nanos.max(1)
        };
        println!(
            "{} events in {} deliveries, {} of an attacker's among them: {} deliveries and {} events a \
             second",
            self.events,
            self.attempts(),
            self.attempts() - self.delivered,
            a_second(self.attempts()),
            a_second(self.events),
        );
        println!(
            "{} genuine deliveries were declined and sent again; of those to be refused {} were, and {} \
             were not\n",
            self.failed, self.refused, self.wrongly_accepted,
        );
        println!("| deliveries | | of which 2xx, as Stripe sees it |\n|---|---|---|");
        for (kind, (deliveries, acknowledged)) in &self.kinds {
            let name = kind.map_or("as it should be".to_owned(), |kind| format!("{kind:?}"));
            println!("| {name} | {deliveries} | {acknowledged} |");
        }
    }

    pub(crate) fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        if self.wrongly_accepted > 0 {
            faults.push(format!(
                "{} were to be refused and were not",
                self.wrongly_accepted
            ));
        }
        let never = Fault::all().filter(|kind| !self.kinds.contains_key(&Some(*kind)));
        // It is done to the whole, and marks no delivery.
        let never = never.filter(|kind| *kind != Fault::Reorder);
        faults.extend(never.map(|kind| format!("{kind:?} did not happen")));
        faults
    }
}
