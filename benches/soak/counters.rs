//! Counts the deliveries of all batches.

use std::collections::BTreeMap;
use std::time::Duration;

use tower_stripe_webhook::testing::{Fault, Report};

#[derive(Default)]
pub(crate) struct Counters {
    events: usize,
    delivered: usize,
    rejected: usize,
    failed: usize,
    wrongly_accepted: usize,
    /// For each fault, the number of deliveries and the number of 2xx responses.
    by_fault: BTreeMap<Option<Fault>, (usize, usize)>,
}

impl Counters {
    pub(crate) fn add(&mut self, report: &Report) {
        self.events += report.acknowledged();
        self.delivered += report.delivered();
        self.rejected += report.refused();
        self.failed += report.failed();
        self.wrongly_accepted += report.wrongly_accepted();
        for attempt in report.ids().flat_map(|id| report.attempts(id)) {
            let (deliveries, acknowledged) = self.by_fault.entry(attempt.fault()).or_default();
            *deliveries += 1;
            let is_2xx = attempt.status().is_some_and(|status| status / 100 == 2);
            *acknowledged += usize::from(is_2xx);
        }
    }

    /// Returns the number of deliveries, including those by an attacker.
    pub(crate) fn attempts(&self) -> usize {
        self.by_fault
            .values()
            .map(|(deliveries, _)| deliveries)
            .sum()
    }

    pub(crate) fn print(&self, busy: Duration) {
        let per_second = |count: usize| {
            let nanos = busy.as_nanos() / u128::try_from(count.max(1)).unwrap_or(u128::MAX);
            1_000_000_000 / nanos.max(1)
        };
        println!(
            "{} events in {} deliveries, {} of them by an attacker: {} deliveries and {} events per \
             second",
            self.events,
            self.attempts(),
            self.attempts() - self.delivered,
            per_second(self.attempts()),
            per_second(self.events),
        );
        println!(
            "{} valid deliveries failed and were retried; {} invalid deliveries were rejected, and {} were \
             wrongly accepted\n",
            self.failed, self.rejected, self.wrongly_accepted,
        );
        println!(
            "| deliveries by fault | | with a 2xx response received by Stripe |\n|---|---|---|"
        );
        for (fault, (deliveries, acknowledged)) in &self.by_fault {
            let name = fault.map_or("(none)".to_owned(), |fault| format!("{fault:?}"));
            println!("| {name} | {deliveries} | {acknowledged} |");
        }
    }

    /// Returns the reasons why the soak fails.
    pub(crate) fn failures(&self) -> Vec<String> {
        let mut failures = Vec::new();
        if self.wrongly_accepted > 0 {
            failures.push(format!(
                "{} invalid deliveries were accepted",
                self.wrongly_accepted
            ));
        }
        let missing = Fault::all().filter(|fault| !self.by_fault.contains_key(&Some(*fault)));
        // Reordering applies to the whole batch and not to single deliveries.
        let missing = missing.filter(|fault| *fault != Fault::Reorder);
        failures.extend(missing.map(|fault| format!("{fault:?} was never injected")));
        failures
    }
}
