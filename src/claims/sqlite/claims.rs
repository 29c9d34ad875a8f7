//! Runs the statements of the store. See `statements.rs` for locks and isolation.

use std::time::Duration;

use sqlx::Sqlite;
use sqlx::query::QueryAs;
use sqlx::sqlite::{SqliteArguments, SqliteConnection, SqlitePool};

use super::statements;
use crate::claims::claim::{Claim, ClaimRequest, ClaimUpdate, Completion, Grant};
use crate::claims::decision::ClaimAction;
use crate::claims::key::Key;
use crate::claims::record::{Record, State};
use crate::claims::sql::{ClaimRow, FoundRecordRow, RecordRow, millis};
use crate::claims::store::NO_HANDLER_RAN;

/// Returns `None` if a concurrent claim changed the record between the read and the write.
pub(super) async fn claim(
    connection: &mut SqliteConnection,
    request: &ClaimRequest,
    retention: Duration,
) -> Result<Option<Claim>, sqlx::Error> {
    let find = claim_query(statements::FIND, request);
    let row = find.fetch_optional(&mut *connection).await?;
    let write = match row.map(|row| row.action(request)) {
        None => event_query(statements::INSERT, request, retention),
        Some(ClaimAction::Respond(claim)) => return Ok(Some(claim)),
        Some(ClaimAction::Replace) => event_query(statements::REPLACE, request, retention),
        Some(ClaimAction::Reclaim) => claim_query(statements::RECLAIM, request)
            .bind(millis(request.lease))
            .bind(millis(retention))
            .bind(i64::from(request.max_crashes)),
        Some(ClaimAction::Exhaust) => claim_query(statements::EXHAUST, request)
            .bind(i64::from(request.max_crashes))
            .bind(millis(retention)),
    };
    // Drains the statement: SQLite commits, or reports a failed commit, only when it finishes.
    let written = write.fetch_all(connection).await?.pop();
    Ok(written.and_then(|row| row.response(request)))
}

fn claim_query<'a>(
    statement: &'static str,
    request: &'a ClaimRequest,
) -> QueryAs<'a, Sqlite, ClaimRow, SqliteArguments> {
    sqlx::query_as(statement)
        .bind(request.key.as_str())
        .bind(request.token.as_bytes().as_slice())
}

fn event_query<'a>(
    statement: &'static str,
    request: &'a ClaimRequest,
    retention: Duration,
) -> QueryAs<'a, Sqlite, ClaimRow, SqliteArguments> {
    claim_query(statement, request)
        .bind(millis(request.lease))
        .bind(millis(retention))
        .bind(request.event_type.as_str())
        .bind(request.account.as_deref())
        .bind(request.livemode)
}

pub(super) async fn renew(
    connection: &mut SqliteConnection,
    grant: &Grant,
) -> Result<ClaimUpdate, sqlx::Error> {
    let renewed = sqlx::query(statements::RENEW)
        .bind(grant.key().as_str())
        .bind(grant.token().as_bytes().as_slice())
        .bind(millis(grant.lease()))
        .execute(&mut *connection)
        .await?;
    let is_updated = renewed.rows_affected() > 0;
    // Renewing a completed claim returns `Applied` and changes nothing.
    applied_now_or_before(is_updated, connection, grant, State::Completed).await
}

pub(super) async fn complete(
    connection: &mut SqliteConnection,
    grant: &Grant,
) -> Result<ClaimUpdate, sqlx::Error> {
    let is_updated = complete_in(connection, grant).await?;
    applied_now_or_before(is_updated, connection, grant, State::Completed).await
}

/// Completes the event, possibly in the handler's transaction. Returns whether this call updated the record.
pub(super) async fn complete_in(
    connection: &mut SqliteConnection,
    grant: &Grant,
) -> Result<bool, sqlx::Error> {
    let completed = sqlx::query(statements::COMPLETE)
        .bind(grant.key().as_str())
        .bind(grant.token().as_bytes().as_slice())
        .execute(connection)
        .await?;
    Ok(completed.rows_affected() > 0)
}

pub(super) async fn release_or_discard(
    connection: &mut SqliteConnection,
    grant: &Grant,
    state: State,
    reason: &str,
) -> Result<ClaimUpdate, sqlx::Error> {
    let updated = sqlx::query(statements::RELEASE_OR_DISCARD)
        .bind(grant.key().as_str())
        .bind(grant.token().as_bytes().as_slice())
        .bind(state.name())
        .bind(reason)
        .execute(&mut *connection)
        .await?;
    let is_updated = updated.rows_affected() > 0;
    let update = applied_now_or_before(is_updated, &mut *connection, grant, state).await?;
    if state == State::Discarded && reason == SET_ASIDE && update == ClaimUpdate::Applied {
        sqlx::query(statements::DELETE_PAYLOAD)
            .bind(grant.key().as_str())
            .execute(connection)
            .await?;
    }
    Ok(update)
}

/// The reason of events of an inbox that lacked a handler. For this reason, the trigger keeps the payload, so a handler
/// that discards an event with the same text must delete it.
const SET_ASIDE: &str = "no handler";

/// If no row was updated, checks whether this claim already reached `state`: the call may repeat an earlier one
/// whose response was lost.
async fn applied_now_or_before(
    is_updated: bool,
    connection: &mut SqliteConnection,
    grant: &Grant,
    state: State,
) -> Result<ClaimUpdate, sqlx::Error> {
    let is_applied = is_updated || current_state(connection, grant).await? == Some(state);
    Ok(ClaimUpdate::applied_if(is_applied))
}

/// Reads the state first: in the common case, the event is completed, and nothing waits for the write lock. If the
/// handler's transaction is still open, the release waits for it, and changes nothing if it commits.
pub(super) async fn release_unless_completed(
    connection: &mut SqliteConnection,
    grant: &Grant,
    reason: &str,
) -> Result<Completion, sqlx::Error> {
    if current_state(connection, grant).await? == Some(State::Completed) {
        return Ok(Completion::Completed);
    }
    match release_or_discard(connection, grant, State::Released, reason).await? {
        ClaimUpdate::Applied => Ok(Completion::Released),
        // The handler's transaction may have been committed after the first read.
        ClaimUpdate::LeaseLost => Ok(match current_state(connection, grant).await? {
            Some(State::Completed) => Completion::Completed,
            _ => Completion::LeaseLost,
        }),
    }
}

/// Returns the state of the event, if the record has the grant's token.
async fn current_state(
    connection: &mut SqliteConnection,
    grant: &Grant,
) -> Result<Option<State>, sqlx::Error> {
    let name: Option<String> = sqlx::query_scalar(statements::CURRENT_STATE)
        .bind(grant.key().as_str())
        .bind(grant.token().as_bytes().as_slice())
        .fetch_optional(connection)
        .await?;
    Ok(name.and_then(|name| State::from_name(&name)))
}

pub(super) async fn withdraw(
    connection: &mut SqliteConnection,
    grant: &Grant,
) -> Result<ClaimUpdate, sqlx::Error> {
    let removed = sqlx::query(statements::WITHDRAW)
        .bind(grant.key().as_str())
        .bind(grant.token().as_bytes().as_slice())
        .execute(&mut *connection)
        .await?;
    if removed.rows_affected() > 0 {
        return Ok(ClaimUpdate::Applied);
    }
    // Not removed: this is a later attempt, whose history is kept, or it is already settled.
    release_or_discard(connection, grant, State::Released, NO_HANDLER_RAN).await
}

pub(super) async fn forget(pool: &SqlitePool, key: &Key) -> Result<bool, sqlx::Error> {
    let removed = sqlx::query(statements::FORGET)
        .bind(key.as_str())
        .execute(pool)
        .await?;
    Ok(removed.rows_affected() > 0)
}

pub(super) async fn forget_settled(pool: &SqlitePool, key: &Key) -> Result<bool, sqlx::Error> {
    let removed = sqlx::query(statements::FORGET_SETTLED)
        .bind(key.as_str())
        .execute(pool)
        .await?;
    Ok(removed.rows_affected() > 0)
}

pub(super) async fn record(pool: &SqlitePool, key: &Key) -> Result<Option<Record>, sqlx::Error> {
    let row: Option<FoundRecordRow> = sqlx::query_as(statements::RECORD)
        .bind(key.as_str())
        .fetch_optional(pool)
        .await?;
    Ok(row.map(|FoundRecordRow(record)| record))
}

pub(super) async fn purge(pool: &SqlitePool, limit: u32) -> Result<u64, sqlx::Error> {
    let removed = sqlx::query(statements::PURGE)
        .bind(i64::from(limit))
        .execute(pool)
        .await?;
    Ok(removed.rows_affected())
}

/// Removes payloads that a payload retention kept long enough.
pub(super) async fn purge_payloads(pool: &SqlitePool, limit: u32) -> Result<u64, sqlx::Error> {
    let removed = sqlx::query(statements::PURGE_PAYLOADS)
        .bind(i64::from(limit))
        .execute(pool)
        .await?;
    Ok(removed.rows_affected())
}

pub(super) async fn list(
    pool: &SqlitePool,
    state: State,
    limit: u32,
) -> Result<Vec<Record>, sqlx::Error> {
    let statement = match state {
        State::Queued | State::Completed => statements::LIST_UNINDEXED,
        _ => statements::LIST_INDEXED,
    };
    let rows: Vec<RecordRow> = sqlx::query_as(statement)
        .bind(state.name())
        .bind(i64::from(limit))
        .fetch_all(pool)
        .await?;
    Ok(rows.into_iter().map(|row| row.into_record(state)).collect())
}
