//! The statements that read the events that a filter selects, shared by the SQL inboxes.

use crate::claims::State;
use crate::inbox::selection::Filter;
use crate::inbox::stored_event::{EventCount, EventPage};

/// The differences between the databases.
#[derive(Debug)]
pub(in crate::inbox) struct Dialect {
    /// The columns of `StoredEventRow`, of the record `c`.
    pub(in crate::inbox) columns: &'static str,
    /// Converts a column to a position, as a whole number.
    pub(in crate::inbox) to_position: fn(&str) -> String,
    /// Converts the position $5 back.
    pub(in crate::inbox) from_position: &'static str,
    /// The function for the place of a text in another one, from 1. Zero if it is not there.
    pub(in crate::inbox) find: &'static str,
    /// The acceptance time of $11 milliseconds ago.
    pub(in crate::inbox) accepted_at: &'static str,
}

/// The statements for the events in some states. Each reads the records of one index, in its order, and continues after
/// the position $5 and the key $6.
///
/// The other parameters are $1 queue, $2 state, $3 type or null, $4 prefix of types or null, $7 action that must accept
/// the events or null, $8 limit, $9 account or null, $10 part of the reason or null, $11 maximum milliseconds since the
/// event was accepted, or null.
#[derive(Debug)]
struct Statements {
    /// Returns the rows of a page. A filter that selects few records must not read a whole index, so this reads a limited
    /// number.
    page: String,
    /// Returns the position and the key of the last record that `page` may read, if there are as many. If the page is not full,
    /// the next one begins there.
    last: String,
    /// Returns keys. Reads as many records as it takes.
    keys: String,
    /// Counts events up to the limit, in a limited number of records.
    count: String,
}

/// The statements for each state. No index contains all states.
#[derive(Debug)]
pub(in crate::inbox) struct Selects {
    queued: Statements,
    completed: Statements,
    others: Statements,
}

impl Selects {
    /// A planner uses a partial index only if the query implies its predicate, so the predicates are repeated here.
    pub(in crate::inbox) fn new(dialect: &Dialect) -> Self {
        Self {
            // `stripe_webhook_claims_due`. A queued event has been due since its last change.
            queued: Statements::new(
                dialect,
                "queue = $1 AND state IN ('queued', 'in_progress', 'released')",
                "due_at",
            ),
            // `stripe_webhook_claims_expired`. A completed event expires at its last change plus the retention.
            completed: Statements::new(
                dialect,
                "state IN ('completed', 'discarded')",
                "expires_at",
            ),
            // `stripe_webhook_claims_not_completed`.
            others: Statements::new(
                dialect,
                "state = $2 AND state IN ('in_progress', 'released', 'discarded', 'exhausted')",
                "changed_at",
            ),
        }
    }

    pub(in crate::inbox) fn page(&self, state: State) -> &str {
        &self.of(state).page
    }

    pub(in crate::inbox) fn last(&self, state: State) -> &str {
        &self.of(state).last
    }

    pub(in crate::inbox) fn keys(&self, state: State) -> &str {
        &self.of(state).keys
    }

    pub(in crate::inbox) fn count(&self, state: State) -> &str {
        &self.of(state).count
    }

    fn of(&self, state: State) -> &Statements {
        match state {
            State::Queued => &self.queued,
            State::Completed => &self.completed,
            _ => &self.others,
        }
    }
}

impl Statements {
    fn new(dialect: &Dialect, records: &str, order: &str) -> Self {
        let Dialect {
            columns,
            to_position,
            from_position,
            find,
            accepted_at,
        } = dialect;
        let position = to_position(order);
        // `LIMIT` and `OFFSET` keep the databases from joining this with the conditions of the filter, and they stop as soon
        // as they have enough. The numbers are literals because a plan for a parameter must suit any number.
        let start = format!("({order}, key) > ({from_position}, $6)");
        let in_order = format!(
            "FROM stripe_webhook_claims AS c WHERE {records} AND {start}
        ORDER BY {order}, key"
        );
        // Sorting would read all records, and it does not matter which ones are counted.
        let unordered = format!("FROM stripe_webhook_claims AS c WHERE {records}");
        let matches = format!(
            "queue = $1 AND state = $2
        AND (CAST($3 AS text) IS NULL OR event_type = $3)
        AND (CAST($4 AS text) IS NULL OR substr(event_type, 1, length($4)) = $4)
        AND (CAST($9 AS text) IS NULL OR account = $9)
        AND (CAST($10 AS text) IS NULL OR {find}(reason, $10) > 0)
        AND (CAST($11 AS bigint) IS NULL OR accepted_at >= {accepted_at})
        AND (CAST($7 AS text) IS NULL OR state <> 'in_progress'
            AND ($7 = 'restore_payload') <> EXISTS (SELECT 1 FROM stripe_webhook_payloads AS p WHERE p.key = c.key)
            AND ($7 <> 'discard' OR state IN ('queued', 'released', 'exhausted')
                OR state = 'discarded' AND reason = 'no handler'))"
        );
        let page_max = EventPage::MAX_RECORDS;
        let page_last = page_max - 1;
        let count_max = EventCount::MAX_RECORDS;
        let count_last = count_max - 1;
        Self {
            page: format!(
                "
SELECT {columns}, {position} AS position FROM (SELECT * {in_order} LIMIT {page_max}) AS c
WHERE {matches}
ORDER BY {order}, key
LIMIT $8"
            ),
            last: format!(
                "
SELECT {position} AS position, key {in_order}
LIMIT 1 OFFSET {page_last}"
            ),
            keys: format!(
                "
SELECT key FROM stripe_webhook_claims AS c
WHERE {records} AND {start}
        AND {matches}
ORDER BY {order}, key
LIMIT $8"
            ),
            count: format!(
                "
SELECT events, events >= $8 OR EXISTS (SELECT 1 {unordered} LIMIT 1 OFFSET {count_last}) AS was_cut
FROM (
    SELECT count(*) AS events FROM (
        SELECT 1 FROM (SELECT * {unordered} LIMIT {count_max}) AS c
        WHERE {matches}
        LIMIT $8
    ) AS c
) AS c"
            ),
        }
    }
}

/// Returns where the order begins after the filter's cursor. No event was changed before 1970.
pub(in crate::inbox) fn start(filter: &Filter) -> (i64, &str) {
    let after = filter.after.as_ref();
    after.map_or((0, ""), |after| (after.position(), after.key().as_str()))
}
