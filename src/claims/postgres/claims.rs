//! Runs the statements of the store. See `statements.rs` for locks and isolation.

use std::time::Duration;

use sqlx::Postgres;
use sqlx::postgres::{PgArguments, PgConnection, PgPool};
use sqlx::query::QueryAs;

use super::sanitize::replace_nul;
use super::statements;
use crate::claims::claim::{Claim, ClaimRequest, ClaimUpdate, Completion, Grant};
use crate::claims::decision::ClaimAction;
use crate::claims::key::Key;
use crate::claims::record::{Record, State};
use crate::claims::sql::{ClaimRow, FoundRecordRow, RecordRow, millis};
use crate::claims::store::NO_HANDLER_RAN;

/// Returns `None` if a concurrent claim changed the record between the read and the write.
pub(super) async fn claim(
    connection: &mut PgConnection,
    request: &ClaimRequest,
    retention: Duration,
) -> Result<Option<Claim>, sqlx::Error> {
    let find_or_insert = event_query(statements::FIND_OR_INSERT, request, retention);
    let Some(row) = find_or_insert.fetch_optional(&mut *connection).await? else {
        return Ok(None);
    };
    let update = match row.action(request) {
        ClaimAction::Respond(claim) => return Ok(Some(claim)),
        ClaimAction::Replace => event_query(statements::REPLACE, request, retention),
        ClaimAction::Reclaim => claim_query(statements::RECLAIM, request)
            .bind(millis(request.lease))
            .bind(millis(retention))
            .bind(i64::from(request.max_crashes)),
        ClaimAction::Exhaust => claim_query(statements::EXHAUST, request)
            .bind(i64::from(request.max_crashes))
            .bind(millis(retention)),
    };
    let updated = update.fetch_optional(connection).await?;
    Ok(updated.and_then(|row| row.response(request)))
}

fn claim_query<'a>(
    statement: &'static str,
    request: &'a ClaimRequest,
) -> QueryAs<'a, Postgres, ClaimRow, PgArguments> {
    sqlx::query_as(statement)
        .bind(request.key.as_str())
        .bind(request.token.as_bytes().as_slice())
}

fn event_query<'a>(
    statement: &'static str,
    request: &'a ClaimRequest,
    retention: Duration,
) -> QueryAs<'a, Postgres, ClaimRow, PgArguments> {
    claim_query(statement, request)
        .bind(millis(request.lease))
        .bind(millis(retention))
        .bind(replace_nul(request.event_type.as_str()))
        .bind(request.account.as_deref().map(replace_nul))
        .bind(request.livemode)
}

pub(super) async fn renew(
    connection: &mut PgConnection,
    grant: &Grant,
) -> Result<ClaimUpdate, sqlx::Error> {
    let renewed = sqlx::query(statements::RENEW)
        .bind(grant.key().as_str())
        .bind(grant.token().as_bytes().as_slice())
        .bind(millis(grant.lease()))
        .execute(&mut *connection)
        .await?;
    // If no row was updated but the event is still in progress under this token, the handler's own transaction has
    // locked the row. If it is completed, there is nothing left to renew.
    let is_applied = renewed.rows_affected() > 0
        || matches!(
            current_state(connection, grant).await?,
            Some(State::InProgress | State::Completed)
        );
    Ok(ClaimUpdate::applied_if(is_applied))
}

pub(super) async fn complete(
    connection: &mut PgConnection,
    grant: &Grant,
) -> Result<ClaimUpdate, sqlx::Error> {
    let completed = sqlx::query(statements::COMPLETE)
        .bind(grant.key().as_str())
        .bind(grant.token().as_bytes().as_slice())
        .execute(&mut *connection)
        .await?;
    let is_updated = completed.rows_affected() > 0;
    applied_now_or_before(is_updated, connection, grant, State::Completed).await
}

/// Completes the event in the handler's transaction. Returns whether this call updated the record.
pub(super) async fn complete_in(
    connection: &mut PgConnection,
    grant: &Grant,
) -> Result<bool, sqlx::Error> {
    let completed = sqlx::query(statements::COMPLETE_IN)
        .bind(grant.key().as_str())
        .bind(grant.token().as_bytes().as_slice())
        .execute(connection)
        .await?;
    Ok(completed.rows_affected() > 0)
}

pub(super) async fn release_or_discard(
    connection: &mut PgConnection,
    grant: &Grant,
    state: State,
    reason: &str,
) -> Result<ClaimUpdate, sqlx::Error> {
    let updated = sqlx::query(statements::RELEASE_OR_DISCARD)
        .bind(grant.key().as_str())
        .bind(grant.token().as_bytes().as_slice())
        .bind(state.name())
        .bind(replace_nul(reason))
        .execute(&mut *connection)
        .await?;
    applied_now_or_before(updated.rows_affected() > 0, connection, grant, state).await
}

/// If no row was updated, checks whether this claim already reached `state`: the call may repeat an earlier one
/// whose response was lost.
async fn applied_now_or_before(
    is_updated: bool,
    connection: &mut PgConnection,
    grant: &Grant,
    state: State,
) -> Result<ClaimUpdate, sqlx::Error> {
    let is_applied = is_updated || current_state(connection, grant).await? == Some(state);
    Ok(ClaimUpdate::applied_if(is_applied))
}

/// Reads the state first: usually the event is already completed, and nothing needs to be written. If the handler's
/// transaction is still open, the release fails because the row is locked, and `retry` repeats it.
pub(super) async fn release_unless_completed(
    connection: &mut PgConnection,
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
    connection: &mut PgConnection,
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
    connection: &mut PgConnection,
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

pub(super) async fn forget(pool: &PgPool, key: &Key) -> Result<bool, sqlx::Error> {
    let removed = sqlx::query(statements::FORGET)
        .bind(key.as_str())
        .execute(pool)
        .await?;
    Ok(removed.rows_affected() > 0)
}

pub(super) async fn forget_settled(pool: &PgPool, key: &Key) -> Result<bool, sqlx::Error> {
    let removed = sqlx::query(statements::FORGET_SETTLED)
        .bind(key.as_str())
        .execute(pool)
        .await?;
    Ok(removed.rows_affected() > 0)
}

pub(super) async fn record(pool: &PgPool, key: &Key) -> Result<Option<Record>, sqlx::Error> {
    let row: Option<FoundRecordRow> = sqlx::query_as(statements::RECORD)
        .bind(key.as_str())
        .fetch_optional(pool)
        .await?;
    Ok(row.map(|FoundRecordRow(record)| record))
}

pub(super) async fn purge(pool: &PgPool, limit: u32) -> Result<u64, sqlx::Error> {
    let removed = sqlx::query(statements::PURGE)
        .bind(i64::from(limit))
        .execute(pool)
        .await?;
    Ok(removed.rows_affected())
}

/// Removes payloads that a payload retention kept long enough.
pub(super) async fn purge_payloads(pool: &PgPool, limit: u32) -> Result<u64, sqlx::Error> {
    let removed = sqlx::query(statements::PURGE_PAYLOADS)
        .bind(i64::from(limit))
        .execute(pool)
        .await?;
    Ok(removed.rows_affected())
}

pub(super) async fn list(
    pool: &PgPool,
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
