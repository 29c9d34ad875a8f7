//! Runs the statements of the inbox.

use std::collections::HashSet;
use std::time::Duration;

use serde_json::json;
use sqlx::sqlite::SqliteConnection;
use sqlx::{Connection, SqlitePool};

use super::statements;
use crate::claims::sql::{Retention, millis};
use crate::claims::{ClaimUpdate, Grant, Token};
use crate::inbox::accept::{AcceptRequest, Accepted};
use crate::inbox::crash_delay::crash_delay;
use crate::inbox::decision::{AcceptAction, decide};
use crate::inbox::queue::Queue;
use crate::inbox::reschedule::Reschedule;
use crate::inbox::sql::{AcceptRow, TakenRow, are_completed, to_unix};
use crate::inbox::take::TakeRequest;

const BEGIN: &str = "BEGIN IMMEDIATE";

/// Stores a batch in one transaction.
pub(super) async fn accept(
    connection: &mut SqliteConnection,
    requests: &[AcceptRequest],
    retention: Retention,
) -> Result<Vec<Accepted>, sqlx::Error> {
    let mut tx = connection.begin_with(BEGIN).await?;
    let mut new = insert(&mut tx, requests, retention.record).await?;
    let mut accepted = Vec::with_capacity(requests.len());
    let mut stored = Vec::with_capacity(new.len());
    for request in requests {
        // The batch may have the key twice.
        let response = if new.remove(request.key.as_str()) {
            Accepted::Stored
        } else {
            accept_known(&mut tx, request, retention.record).await?
        };
        if response == Accepted::Stored {
            stored.push(request);
        }
        accepted.push(response);
    }
    if !stored.is_empty() {
        store_payloads(&mut tx, &stored, retention.payload).await?;
    }
    tx.commit().await?;
    Ok(accepted)
}

/// Inserts the events that have no record, and returns their keys.
async fn insert(
    connection: &mut SqliteConnection,
    requests: &[AcceptRequest],
    retention: Duration,
) -> Result<HashSet<String>, sqlx::Error> {
    let events: serde_json::Value = requests
        .iter()
        .map(|request| {
            json!([
                request.key.as_str(),
                request.queue.as_str(),
                request.event_type.as_str(),
                request.account,
                request.livemode,
            ])
        })
        .collect();
    let keys: Vec<String> = sqlx::query_scalar(statements::INSERT)
        .bind(events.to_string())
        .bind(Token::random().as_bytes().as_slice())
        .bind(millis(retention))
        .fetch_all(connection)
        .await?;
    Ok(keys.into_iter().collect())
}

/// Responds to a request whose event has a record.
async fn accept_known(
    connection: &mut SqliteConnection,
    request: &AcceptRequest,
    retention: Duration,
) -> Result<Accepted, sqlx::Error> {
    let AcceptRow(found) = sqlx::query_as(statements::FIND)
        .bind(request.key.as_str())
        .fetch_one(&mut *connection)
        .await?;
    let (keeps_attempts, keeps_crashes) = match decide(&found, request.is_resend) {
        AcceptAction::Respond(accepted) => return Ok(accepted),
        AcceptAction::Replace => (false, false),
        AcceptAction::Adopt => (true, true),
        AcceptAction::Requeue => (true, false),
    };
    sqlx::query(statements::REQUEUE)
        .bind(request.key.as_str())
        .bind(request.queue.as_str())
        .bind(request.event_type.as_str())
        .bind(request.account.as_deref())
        .bind(request.livemode)
        .bind(Token::random().as_bytes().as_slice())
        .bind(millis(retention))
        .bind(keeps_attempts)
        .bind(keeps_crashes)
        .execute(connection)
        .await?;
    Ok(Accepted::Stored)
}

async fn store_payloads(
    connection: &mut SqliteConnection,
    requests: &[&AcceptRequest],
    retention: Option<Duration>,
) -> Result<(), sqlx::Error> {
    let size = requests.iter().map(|request| request.payload.len()).sum();
    let mut bytes = Vec::with_capacity(size);
    let payloads: serde_json::Value = requests
        .iter()
        .map(|request| {
            let provenance = request.provenance.as_ref();
            // SQLite counts from 1.
            let first = bytes.len() + 1;
            bytes.extend_from_slice(&request.payload);
            json!([
                request.key.as_str(),
                first,
                request.payload.len(),
                provenance.and_then(|provenance| provenance.tenant.as_deref()),
                provenance.and_then(|provenance| provenance.secret_name.as_deref()),
                provenance.and_then(|provenance| provenance.signed_at.map(to_unix)),
                request.traceparent.as_deref(),
            ])
        })
        .collect();
    sqlx::query(statements::STORE_PAYLOADS)
        .bind(payloads.to_string())
        .bind(bytes)
        .bind(retention.map(millis))
        .execute(connection)
        .await?;
    Ok(())
}

/// Takes the events that are due. Looks without the write lock first, so that an idle worker does not hold up writers.
pub(super) async fn take(
    pool: &SqlitePool,
    request: &TakeRequest,
) -> Result<Vec<TakenRow>, sqlx::Error> {
    let mut connection = pool.acquire().await?;
    let is_due: bool = sqlx::query_scalar(statements::IS_DUE)
        .bind(request.queue.as_str())
        .fetch_one(&mut *connection)
        .await?;
    if !is_due {
        return Ok(Vec::new());
    }
    let mut tx = connection.begin_with(BEGIN).await?;
    let rows: Vec<TakenRow> = sqlx::query_as(statements::SELECT_DUE)
        .bind(request.queue.as_str())
        .bind(i64::from(request.limit))
        .bind(i64::try_from(request.max_bytes).unwrap_or(i64::MAX))
        .bind(i64::from(request.max_crashes))
        .fetch_all(&mut *tx)
        .await?;
    let (taken, crashed): (Vec<_>, Vec<_>) = rows.iter().partition(|row| row.is_taken());
    if !taken.is_empty() {
        let keys: serde_json::Value = taken.iter().map(|row| row.key()).collect();
        sqlx::query(statements::CLAIM)
            .bind(keys.to_string())
            .bind(request.token.as_bytes().as_slice())
            .bind(millis(request.lease))
            .execute(&mut *tx)
            .await?;
    }
    for row in crashed {
        sqlx::query(statements::CRASH)
            .bind(row.key())
            .bind(i64::from(request.max_crashes))
            .bind(millis(crash_delay(row.crashes.saturating_add(1))))
            .execute(&mut *tx)
            .await?;
    }
    tx.commit().await?;
    Ok(rows)
}

pub(super) async fn abandon(
    pool: &SqlitePool,
    queue: &Queue,
    token: &Token,
) -> Result<u64, sqlx::Error> {
    let abandoned = sqlx::query(statements::ABANDON)
        .bind(queue.as_str())
        .bind(token.as_bytes().as_slice())
        .execute(pool)
        .await?;
    Ok(abandoned.rows_affected())
}

pub(super) async fn try_complete_all(
    pool: &SqlitePool,
    grants: &[Grant],
) -> Result<Vec<bool>, sqlx::Error> {
    let pairs: serde_json::Value = grants
        .iter()
        .map(|grant| json!([grant.key().as_str(), grant.token().to_string()]))
        .collect();
    let completed = sqlx::query_as(statements::COMPLETE_ALL)
        .bind(pairs.to_string())
        .fetch_all(pool)
        .await?;
    Ok(are_completed(grants, completed))
}

pub(super) async fn reschedule(
    pool: &SqlitePool,
    grant: &Grant,
    change: &Reschedule,
) -> Result<ClaimUpdate, sqlx::Error> {
    let mut connection = pool.acquire().await?;
    let updated = sqlx::query(statements::RESCHEDULE)
        .bind(grant.key().as_str())
        .bind(grant.token().as_bytes().as_slice())
        .bind(change.state().name())
        .bind(change.reason())
        .bind(i64::from(change.is_failure()))
        .bind(change.delay().map(millis))
        .execute(&mut *connection)
        .await?;
    // The call may repeat an earlier one whose response was lost.
    let is_applied = updated.rows_affected() > 0
        || sqlx::query_scalar(statements::IS_IN_STATE)
            .bind(grant.key().as_str())
            .bind(grant.token().as_bytes().as_slice())
            .bind(change.state().name())
            .fetch_one(&mut *connection)
            .await?;
    Ok(ClaimUpdate::applied_if(is_applied))
}
