//! Code shared by the SQL inboxes: row types, and the responses to `accept` and `try_complete_all`.

mod accept_row;
mod completed;
mod stats_row;
mod stored_event_row;
mod taken_row;

pub(super) use self::accept_row::AcceptRow;
pub(super) use self::completed::are_completed;
pub(super) use self::stats_row::StatsRow;
pub(super) use self::stored_event_row::{StoredEventRow, start};
pub(super) use self::taken_row::{TakenRow, to_unix};
