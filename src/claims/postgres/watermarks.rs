use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Where the takes of each queue start.
///
/// A take reads the index of due events in the order of their due times. Entries of events that were taken stay in the
/// index until a vacuum, and reading them would make each take slower than the last. So a take starts where the last
/// one ended, minus a margin for events that were committed late. Every few seconds, it starts from the beginning again,
/// for events that were committed later than that or were locked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Watermarks {
    queues: Arc<Mutex<HashMap<String, Watermark>>>,
}

#[derive(Debug)]
struct Watermark {
    /// Unix microseconds.
    due_at: i64,
    restart_at: Instant,
}

/// Time that a due event may take to become visible, in microseconds: 100 milliseconds. A longer margin would make takes read
/// more dead entries while an old snapshot keeps the vacuum from removing them.
const MARGIN: i64 = 100_000;

/// Time after which a take starts from the beginning.
const RESTART_AFTER: Duration = Duration::from_secs(5);

impl Watermarks {
    /// Returns where the next take of a queue starts, in Unix microseconds.
    pub(crate) fn start(&self, queue: &str, now: Instant) -> i64 {
        let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
        match queues.get(queue) {
            Some(watermark) if now < watermark.restart_at => watermark.due_at,
            _ => {
                let restart_at = now + RESTART_AFTER;
                let due_at = 0;
                queues.insert(queue.to_owned(), Watermark { due_at, restart_at });
                due_at
            }
        }
    }

    /// Moves the start of the takes of a queue to the event that was due last.
    pub(crate) fn advance(&self, queue: &str, newest: i64) {
        let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(watermark) = queues.get_mut(queue) {
            watermark.due_at = watermark.due_at.max(newest.saturating_sub(MARGIN));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_start_shortly_before_the_newest_event() {
        let (watermarks, now) = (Watermarks::default(), Instant::now());
        assert_eq!(watermarks.start("a", now), 0);
        watermarks.advance("a", 5_000_000);
        watermarks.advance("a", 3_000_000);
        assert_eq!(watermarks.start("a", now), 4_900_000);
        assert_eq!(watermarks.start("b", now), 0);
    }

    #[test]
    fn every_few_seconds_a_take_starts_from_the_beginning() {
        let (watermarks, now) = (Watermarks::default(), Instant::now());
        watermarks.start("a", now);
        watermarks.advance("a", 5_000_000);
        assert_eq!(watermarks.start("a", now + RESTART_AFTER), 0);
        assert_eq!(watermarks.start("a", now + RESTART_AFTER), 0);
        watermarks.advance("a", 7_000_000);
        assert_eq!(watermarks.start("a", now + RESTART_AFTER), 6_900_000);
    }
}
