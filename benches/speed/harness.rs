//! Times rows in turn, round by round, so that a machine whose speed drifts slows down all rows of a
//! round alike: what counts is the ratio of two rows within a round.

use std::time::{Duration, Instant};

/// How long one row takes in one round.
const TURN: Duration = Duration::from_micros(300);

pub(crate) struct Row {
    pub(crate) name: String,
    call: Box<dyn FnMut()>,
    calls_per_turn: u32,
    /// Nanoseconds a call, by round.
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

    /// The median, and the 10th percentile.
    pub(crate) fn nanos_at(&self) -> (f64, f64) {
        percentiles(self.nanos.clone())
    }

    /// The median and the 10th percentile of the ratios to another row, round by round.
    pub(crate) fn ratio_to(&self, other: &Row) -> (f64, f64) {
        let ratios = self.nanos.iter().zip(&other.nanos).map(|(a, b)| a / b);
        percentiles(ratios.collect())
    }

    /// The median and the 10th percentile of the differences to another row, round by round.
    pub(crate) fn over(&self, other: &Row) -> (f64, f64) {
        let differences = self.nanos.iter().zip(&other.nanos).map(|(a, b)| a - b);
        percentiles(differences.collect())
    }
}

/// Times all rows, in turn.
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
