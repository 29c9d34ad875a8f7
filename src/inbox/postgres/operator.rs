//! Runs the statements of an operator.

use sqlx::postgres::{PgArguments, PgConnection, PgRow};
use sqlx::query::QueryAs;
use sqlx::{Connection, FromRow, Postgres};

use super::operator_statements::{self as statements, SELECTS};
use crate::claims::postgres::replace_nul;
use crate::claims::sql::millis;
use crate::claims::{Key, State};
use crate::inbox::operator_action::OperatorAction;
use crate::inbox::queue::Queue;
use crate::inbox::selection::{Filter, Selection};
use crate::inbox::sql::{CountRow, LastRow, PageRow, PayloadRow, StatsRow, StoredEventRow, start};
use crate::inbox::stats::QueueStats;
use crate::inbox::stored_event::{EventCount, EventPage, StoredEvent, StoredPayload};

pub(super) async fn replay(
    connection: &mut PgConnection,
    selection: &Selection,
) -> Result<u64, sqlx::Error> {
    let keys = select_keys(connection, selection, OperatorAction::Replay).await?;
    let replayed = sqlx::query(statements::REPLAY)
        .bind(keys)
        .bind(selection.state().map(State::name))
        .execute(connection)
        .await?;
    Ok(replayed.rows_affected())
}

pub(super) async fn discard(
    connection: &mut PgConnection,
    selection: &Selection,
    reason: &str,
) -> Result<u64, sqlx::Error> {
    let keys = select_keys(connection, selection, OperatorAction::Discard).await?;
    let discarded: i64 = sqlx::query_scalar(statements::DISCARD)
        .bind(keys)
        .bind(replace_nul(reason))
        .bind(selection.state().map(State::name))
        .fetch_one(connection)
        .await?;
    Ok(u64::try_from(discarded).unwrap_or(0))
}

/// Returns the keys of the selected events. A filter passes over events that the action does not accept. The
/// statements check the state again.
async fn select_keys(
    connection: &mut PgConnection,
    selection: &Selection,
    action: OperatorAction,
) -> Result<Vec<String>, sqlx::Error> {
    let filter = match selection {
        Selection::Key(key) => return Ok(vec![key.as_str().to_owned()]),
        Selection::Filter(filter) => filter.clone().with_eligible_for(action),
    };
    let keys: Vec<(String,)> = select(SELECTS.keys(filter.state), &filter)
        .fetch_all(connection)
        .await?;
    Ok(keys.into_iter().map(|(key,)| key).collect())
}

/// Both statements must read the same records: an event that leaves the state in between would move the end of the page
/// past events that it does not have.
pub(super) async fn events(
    connection: &mut PgConnection,
    filter: &Filter,
) -> Result<EventPage, sqlx::Error> {
    let mut tx = connection
        .begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        .await?;
    let rows: Vec<PageRow> = select(SELECTS.page(filter.state), filter)
        .fetch_all(&mut *tx)
        .await?;
    let page = if u32::try_from(rows.len()) == Ok(filter.limit) {
        PageRow::into_full_page(rows)
    } else {
        let last: Option<LastRow> = select(SELECTS.last(filter.state), filter)
            .fetch_optional(&mut *tx)
            .await?;
        PageRow::into_short_page(rows, last)
    };
    tx.commit().await?;
    Ok(page)
}

pub(super) async fn count(
    connection: &mut PgConnection,
    filter: &Filter,
) -> Result<EventCount, sqlx::Error> {
    // One more than the count reaches.
    let mut filter = filter.clone().with_limit(EventCount::MAX + 1);
    filter.after = None;
    let CountRow(count) = select(SELECTS.count(filter.state), &filter)
        .fetch_one(connection)
        .await?;
    Ok(count)
}

/// Binds the parameters of `Selects`.
fn select<O>(statement: &'static str, filter: &Filter) -> QueryAs<'static, Postgres, O, PgArguments>
where
    O: for<'r> FromRow<'r, PgRow>,
{
    let (position, key) = start(filter);
    sqlx::query_as(statement)
        .bind(filter.queue.as_str().to_owned())
        .bind(filter.state.name())
        .bind(filter.exact_type().map(stored_text))
        .bind(filter.type_prefix().map(stored_text))
        .bind(position)
        .bind(key.to_owned())
        .bind(filter.eligible_for.map(OperatorAction::name))
        .bind(i64::from(filter.limit))
        .bind(filter.account.as_deref().map(stored_text))
        .bind(filter.reason_part.as_deref().map(stored_text))
        .bind(filter.accepted_within.map(millis))
}

/// Returns the text as the store keeps it.
fn stored_text(text: &str) -> String {
    replace_nul(text).into_owned()
}

pub(super) async fn event(
    connection: &mut PgConnection,
    key: &Key,
) -> Result<Option<StoredEvent>, sqlx::Error> {
    let row: Option<StoredEventRow> = sqlx::query_as(statements::EVENT)
        .bind(key.as_str())
        .fetch_optional(connection)
        .await?;
    Ok(row.map(StoredEventRow::into_event))
}

pub(super) async fn payload(
    connection: &mut PgConnection,
    key: &Key,
) -> Result<Option<StoredPayload>, sqlx::Error> {
    let row: Option<PayloadRow> = sqlx::query_as(statements::PAYLOAD)
        .bind(key.as_str())
        .fetch_optional(connection)
        .await?;
    Ok(row.map(|PayloadRow(payload)| payload))
}

pub(super) async fn set_paused(
    connection: &mut PgConnection,
    queue: &Queue,
    is_paused: bool,
) -> Result<(), sqlx::Error> {
    let statement = match is_paused {
        true => statements::PAUSE,
        false => statements::RESUME,
    };
    sqlx::query(statement)
        .bind(queue.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

pub(super) async fn stats(
    connection: &mut PgConnection,
    queue: &Queue,
) -> Result<QueueStats, sqlx::Error> {
    let StatsRow(stats) = sqlx::query_as(statements::STATS)
        .bind(queue.as_str())
        .bind(i64::from(QueueStats::MAX_COUNT))
        .fetch_one(connection)
        .await?;
    Ok(stats)
}
