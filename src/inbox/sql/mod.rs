//! Code shared by the SQL inboxes: row types, the statements for filters, and the responses to `accept` and
//! `try_complete_all`.

mod accept_row;
mod completed;
mod count_row;
mod page_row;
mod payload_row;
mod selects;
mod stats_row;
mod stored_event_row;
mod taken_row;

pub(super) use self::accept_row::AcceptRow;
pub(super) use self::completed::are_completed;
pub(super) use self::count_row::CountRow;
pub(super) use self::page_row::{LastRow, PageRow};
pub(super) use self::payload_row::PayloadRow;
pub(super) use self::selects::{Dialect, Selects, start};
pub(super) use self::stats_row::StatsRow;
pub(super) use self::stored_event_row::StoredEventRow;
pub(super) use self::taken_row::{TakenRow, to_unix};
