//! Runs the statements of an operator.

use std::time::Duration;

use sqlx::query::QueryAs;
use sqlx::sqlite::{SqliteArguments, SqlitePool, SqliteRow};
use sqlx::{FromRow, Sqlite};

use super::operator_statements::{self as statements, SELECTS};
use crate::claims::sql::millis;
use crate::claims::{Key, State};
use crate::inbox::accept::AcceptRequest;
use crate::inbox::operator_action::OperatorAction;
use crate::inbox::queue::Queue;
use crate::inbox::selection::{Filter, Selection};
use crate::inbox::sql::{
    CountRow, LastRow, PageRow, PayloadRow, StatsRow, StoredEventRow, start, to_unix,
};
use crate::inbox::stats::QueueStats;
use crate::inbox::stored_event::{EventCount, EventPage, StoredEvent, StoredPayload};

pub(super) async fn replay(pool: &SqlitePool, selection: &Selection) -> Result<u64, sqlx::Error> {
    let keys = select_keys(pool, selection, OperatorAction::Replay).await?;
    if keys.is_empty() {
        return Ok(0);
    }
    let mut tx = pool.begin_with("BEGIN IMMEDIATE").await?;
    let mut replayed = 0;
    for key in keys {
        let updated = sqlx::query(statements::REPLAY)
            .bind(key)
            .bind(selection.state().map(State::name))
            .execute(&mut *tx)
            .await?;
        replayed += updated.rows_affected();
    }
    tx.commit().await?;
    Ok(replayed)
}

pub(super) async fn restore_payload(
    pool: &SqlitePool,
    request: &AcceptRequest,
    attempts: u32,
    retention: Option<Duration>,
) -> Result<bool, sqlx::Error> {
    let provenance = request.provenance.as_ref();
    let restored = sqlx::query(statements::RESTORE_PAYLOAD)
        .bind(request.key.as_str())
        .bind(i64::from(attempts))
        .bind(&*request.payload)
        .bind(provenance.and_then(|provenance| provenance.tenant.as_deref()))
        .bind(provenance.and_then(|provenance| provenance.secret_name.as_deref()))
        .bind(provenance.and_then(|provenance| provenance.signed_at.map(to_unix)))
        .bind(request.traceparent.as_deref())
        .bind(retention.map(millis))
        .execute(pool)
        .await?;
    Ok(restored.rows_affected() > 0)
}

pub(super) async fn discard(
    pool: &SqlitePool,
    selection: &Selection,
    reason: &str,
) -> Result<u64, sqlx::Error> {
    let keys = select_keys(pool, selection, OperatorAction::Discard).await?;
    if keys.is_empty() {
        return Ok(0);
    }
    let mut tx = pool.begin_with("BEGIN IMMEDIATE").await?;
    let mut discarded = 0;
    for key in keys {
        let updated = sqlx::query(statements::DISCARD)
            .bind(key)
            .bind(reason)
            .bind(selection.state().map(State::name))
            .execute(&mut *tx)
            .await?;
        discarded += updated.rows_affected();
    }
    tx.commit().await?;
    Ok(discarded)
}

/// Returns the keys of the selected events. A filter passes over events that the action does not accept.
///
/// Without the write lock: a filter that matches few events reads many. The statements check the state again.
async fn select_keys(
    pool: &SqlitePool,
    selection: &Selection,
    action: OperatorAction,
) -> Result<Vec<String>, sqlx::Error> {
    let filter = match selection {
        Selection::Key(key) => return Ok(vec![key.as_str().to_owned()]),
        Selection::Filter(filter) => filter.clone().with_eligible_for(action),
    };
    let keys: Vec<(String,)> = select(SELECTS.keys(filter.state), &filter)
        .fetch_all(pool)
        .await?;
    Ok(keys.into_iter().map(|(key,)| key).collect())
}

/// Both statements must read the same records: an event that leaves the state in between would move the end of the page
/// past events that it does not have.
pub(super) async fn events(pool: &SqlitePool, filter: &Filter) -> Result<EventPage, sqlx::Error> {
    let mut tx = pool.begin().await?;
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

pub(super) async fn count(pool: &SqlitePool, filter: &Filter) -> Result<EventCount, sqlx::Error> {
    // One more than the count reaches.
    let mut filter = filter.clone().with_limit(EventCount::MAX + 1);
    filter.after = None;
    let CountRow(count) = select(SELECTS.count(filter.state), &filter)
        .fetch_one(pool)
        .await?;
    Ok(count)
}

/// Binds the parameters of `Selects`.
fn select<O>(
    statement: &'static str,
    filter: &Filter,
) -> QueryAs<'static, Sqlite, O, SqliteArguments>
where
    O: for<'r> FromRow<'r, SqliteRow>,
{
    let (position, key) = start(filter);
    sqlx::query_as(statement)
        .bind(filter.queue.as_str().to_owned())
        .bind(filter.state.name())
        .bind(filter.exact_type().map(str::to_owned))
        .bind(filter.type_prefix().map(str::to_owned))
        .bind(position)
        .bind(key.to_owned())
        .bind(filter.eligible_for.map(OperatorAction::name))
        .bind(i64::from(filter.limit))
        .bind(filter.account.clone())
        .bind(filter.reason_part.clone())
        .bind(filter.accepted_within.map(millis))
}

pub(super) async fn event(
    pool: &SqlitePool,
    key: &Key,
) -> Result<Option<StoredEvent>, sqlx::Error> {
    let row: Option<StoredEventRow> = sqlx::query_as(statements::EVENT)
        .bind(key.as_str())
        .fetch_optional(pool)
        .await?;
    Ok(row.map(StoredEventRow::into_event))
}

pub(super) async fn payload(
    pool: &SqlitePool,
    key: &Key,
) -> Result<Option<StoredPayload>, sqlx::Error> {
    let row: Option<PayloadRow> = sqlx::query_as(statements::PAYLOAD)
        .bind(key.as_str())
        .fetch_optional(pool)
        .await?;
    Ok(row.map(|PayloadRow(payload)| payload))
}

pub(super) async fn set_paused(
    pool: &SqlitePool,
    queue: &Queue,
    is_paused: bool,
) -> Result<(), sqlx::Error> {
    let statement = match is_paused {
        true => statements::PAUSE,
        false => statements::RESUME,
    };
    sqlx::query(statement)
        .bind(queue.as_str())
        .execute(pool)
        .await?;
    Ok(())
}

pub(super) async fn stats(pool: &SqlitePool, queue: &Queue) -> Result<QueueStats, sqlx::Error> {
    let StatsRow(stats) = sqlx::query_as(statements::STATS)
        .bind(queue.as_str())
        .bind(i64::from(QueueStats::MAX_COUNT))
        .fetch_one(pool)
        .await?;
    Ok(stats)
}
