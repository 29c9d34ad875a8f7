//! Measures several rows in turn, for many rounds.
//!
//! If the speed of the machine drifts, it affects all rows of a round alike. So the ratio of two rows within
//! a round stays meaningful.

use std::time::{Duration, Instant};

/// The minimum time that one row takes in one round.
const TURN: Duration = Duration::from_micros(300);

pub(crate) struct Row {
    pub(crate) name: String,
    call: Box<dyn FnMut()>,
    calls_per_turn: u32,
    /// Nanoseconds per call, by round.
    pub(crate) nanos: Vec<f64>,
}

impl Row {
    pub(crate) fn new(name: impl Into<String>, call: impl FnMut() + 'static) -> Self {
        Self {
            name: name.into(),
            call: Box::new(call),
            calls_per_turn: 1,
            nanos: Vec::new(),
        }
    }

    fn turn(&mut self) -> Duration {
        let start = Instant::now();
        for _ in 0..self.calls_per_turn {
            (self.call)();
        }
        start.elapsed()
    }

    fn calibrate(&mut self) {
        while self.turn() < TURN {
            self.calls_per_turn *= 2;
        }
    }

    /// Returns the median and the 10th percentile of the nanoseconds per call.
    pub(crate) fn nanos_at(&self) -> (f64, f64) {
        percentiles(self.nanos.clone())
    }

    /// Returns the median and the 10th percentile of the ratios to another row within each round.
    pub(crate) fn ratio_to(&self, other: &Row) -> (f64, f64) {
        let ratios = self.nanos.iter().zip(&other.nanos).map(|(a, b)| a / b);
        percentiles(ratios.collect())
    }

    /// Returns the median and the 10th percentile of the differences to another row within each round.
    pub(crate) fn over(&self, other: &Row) -> (f64, f64) {
        let differences = self.nanos.iter().zip(&other.nanos).map(|(a, b)| a - b);
        percentiles(differences.collect())
    }
}

/// Measures all rows in turn, for the given number of rounds.
pub(crate) fn measure(rows: &mut [Row], rounds: usize) {
    rows.iter_mut().for_each(Row::calibrate);
    for _ in 0..rounds {
        for row in &mut *rows {
            let turn = row.turn();
            let nanos = turn.as_secs_f64() * 1e9 / f64::from(row.calls_per_turn);
            row.nanos.push(nanos);
        }
    }
}

fn percentiles(mut values: Vec<f64>) -> (f64, f64) {
    values.sort_by(f64::total_cmp);
    (values[values.len() / 2], values[values.len() / 10])
}
