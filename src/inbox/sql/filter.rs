//! The condition of a filter, shared by the SQL inboxes.

use crate::inbox::selection::Filter;

/// Whether the record `c` matches a filter. $1 queue, $2 state, $3 type or null, $4 prefix of types or null, $7 whether to
/// select only events with a payload, $9 account or null, $10 part of the reason or null, $11 maximum milliseconds since the
/// event was accepted, or null. `$position` is the database's function for the position of a text in another one,
/// `$earliest` the acceptance time of $11.
macro_rules! matches_filter {
    ($position:literal, $earliest:expr) => {
        concat!(
            "coalesce(queue = $1 AND state = $2
        AND (CAST($3 AS text) IS NULL OR event_type = $3)
        AND (CAST($4 AS text) IS NULL OR substr(event_type, 1, length($4)) = $4)
        AND (CAST($9 AS text) IS NULL OR account = $9)
        AND (CAST($10 AS text) IS NULL OR ",
            $position,
            "(reason, $10) > 0)
        AND (CAST($11 AS bigint) IS NULL OR accepted_at >= ",
            $earliest,
            ")
        AND (NOT $7 OR EXISTS (SELECT 1 FROM stripe_webhook_payloads AS p WHERE p.key = c.key)), FALSE)"
        )
    };
}

pub(in crate::inbox) use matches_filter;

/// Returns where the order begins after the filter's cursor. No event was changed before 1970.
pub(in crate::inbox) fn start(filter: &Filter) -> (i64, &str) {
    let after = filter.after.as_ref();
    after.map_or((0, ""), |after| (after.position(), after.key().as_str()))
}
