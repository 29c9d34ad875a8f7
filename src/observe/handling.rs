use std::sync::Arc;
use std::time::Duration;

use super::delivery::Delivery;
use super::observation::Observation;
use super::outcome::Outcome;
use super::reporter::Reporter;
use super::stopwatch::Stopwatch;
use crate::event::StripeEvent;

/// One run of a handler. Reports how it ended, also if it is dropped before that. Empty if there is neither an observer nor a span.
#[derive(Default)]
pub(crate) struct Handling {
    /// In a box, because the futures that contain it usually contain none.
    run: Option<Box<Run>>,
}

struct Run {
    reporter: Reporter,
    event: StripeEvent,
    /// `None` without a claim.
    attempt: Option<u32>,
    queue: Option<Arc<str>>,
    stopwatch: Stopwatch,
    /// Known once the handler has ended.
    elapsed: Option<Duration>,
}

/// How an event was taken from an inbox.
#[derive(Clone)]
pub(crate) struct TakenFrom {
    pub(crate) queue: Arc<str>,
    /// How long the event had been due.
    pub(crate) waited: Duration,
    pub(crate) traceparent: Option<String>,
}

impl Handling {
    /// Starts the handler of an event that was claimed.
    #[inline]
    pub(crate) fn of_claim(
        reporter: &Reporter,
        event: Option<&StripeEvent>,
        attempt: u32,
        taken_from: Option<TakenFrom>,
        stopwatch: Stopwatch,
    ) -> Self {
        let Some(event) = event.filter(|_| reporter.is_active()) else {
            return Self::default();
        };
        reporter.report(Observation::Started {
            event,
            attempt,
            queue: taken_from.as_ref().map(|taken| &*taken.queue),
            waited: taken_from.as_ref().map(|taken| taken.waited),
            traceparent: taken_from
                .as_ref()
                .and_then(|taken| taken.traceparent.as_deref()),
        });
        Self::new(
            reporter,
            event,
            Some(attempt),
            taken_from.map(|taken| taken.queue),
            stopwatch,
        )
    }

    /// Starts the service inside the layer. It reports nothing if a layer inside takes the event over.
    #[inline]
    pub(crate) fn of_delivery(reporter: &Reporter, event: Option<&StripeEvent>) -> Self {
        match event.filter(|_| reporter.is_active()) {
            Some(event) => Self::new(reporter, event, None, None, Stopwatch::start(reporter)),
            None => Self::default(),
        }
    }

    fn new(
        reporter: &Reporter,
        event: &StripeEvent,
        attempt: Option<u32>,
        queue: Option<Arc<str>>,
        stopwatch: Stopwatch,
    ) -> Self {
        Self {
            run: Some(Box::new(Run {
                reporter: reporter.clone(),
                event: event.clone(),
                attempt,
                queue,
                stopwatch,
                elapsed: None,
            })),
        }
    }

    /// Notes how long the handler ran. Settling the claim does not count.
    #[inline]
    pub(crate) fn handler_ended(&mut self, elapsed: Duration) {
        if let Some(run) = &mut self.run {
            run.elapsed = Some(elapsed);
        }
    }

    #[inline]
    pub(crate) fn end(mut self, outcome: Outcome) {
        if let Some(run) = self.run.take() {
            run.report(outcome);
        }
    }
}

impl Run {
    fn report(mut self, outcome: Outcome) {
        if self.attempt.is_none() && Delivery::is_taken_over(&self.event) {
            return;
        }
        let handled = Observation::Handled {
            event: &self.event,
            attempt: self.attempt,
            queue: self.queue.as_deref(),
            outcome,
            elapsed: self.elapsed.unwrap_or_else(|| self.stopwatch.lap()),
        };
        self.reporter.report_handled(self.attempt, outcome, handled);
    }
}

impl Drop for Handling {
    #[inline]
    fn drop(&mut self) {
        if let Some(run) = self.run.take() {
            // The server drops the request's future when Stripe hangs up. A delivery with a claim continues in a task.
            let outcome = match run.attempt {
                None => Outcome::HungUp,
                Some(_) => Outcome::Unrecorded,
            };
            run.report(outcome);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::hint::black_box;
    use std::time::Instant;

    use super::*;
    use crate::observe::StoreOperation;

    /// Few enough that a round ends before the thread is preempted.
    const EVENTS: u32 = 10_000;

    /// Does what both layers do for an event, apart from its log line.
    fn handle(policy: &Reporter, event: &StripeEvent) {
        let reporter = policy.of_delivery(event);
        Delivery::attach(event, &reporter);
        let outer = Delivery::reporter(event);
        let outer = Handling::of_delivery(&outer, Some(event));
        black_box(&outer);
        let (reporter, _span) = Delivery::take_over(event);
        let mut stopwatch = Stopwatch::start(&reporter);
        let result = Ok::<_, ()>(());
        reporter.report_call(StoreOperation::Claim, &result, &mut stopwatch);
        let mut handling = Handling::of_claim(&reporter, Some(event), 1, None, stopwatch);
        black_box(&mut handling);
        handling.handler_ended(stopwatch.lap());
        reporter.report_call(StoreOperation::Settle, &result, &mut stopwatch);
        handling.end(Outcome::Completed);
    }

    /// `cargo test --release --lib -- --ignored --nocapture an_event_without_an_observer`
    #[test]
    #[ignore = "prints a time, which depends on the machine and on the profile"]
    fn what_an_event_without_an_observer_costs() {
        let payload = br#"{"id": "evt_1", "object": "event", "type": "a", "created": 1}"#;
        let event = StripeEvent::assume_verified(payload.as_slice().into()).unwrap();
        let policy = Reporter::default();
        let best = |handle: fn(&Reporter, &StripeEvent)| {
            let round = || {
                let start = Instant::now();
                for _ in 0..EVENTS {
                    handle(black_box(&policy), black_box(&event));
                }
                start.elapsed().as_secs_f64() * 1e9 / f64::from(EVENTS)
            };
            (0..2_000).map(|_| round()).fold(f64::INFINITY, f64::min)
        };
        // The loop and its barriers cost something, too.
        let nothing = best(|_, _| {
            black_box(&());
            black_box(&mut ());
        });
        println!("{:.1} ns", best(handle) - nothing);
    }
}
