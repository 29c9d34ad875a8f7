//! Runs the statements of the inbox.

use std::collections::HashMap;
use std::time::Duration;

use sqlx::postgres::PgConnection;

use super::batch_row::{BatchResult, BatchRow};
use super::operator_statements::RESTORE_PAYLOAD;
use super::statements;
use crate::claims::postgres::replace_nul;
use crate::claims::sql::{Retention, millis};
use crate::claims::{ClaimUpdate, Grant, Token};
use crate::inbox::accept::{AcceptRequest, Accepted};
use crate::inbox::decision::{AcceptAction, FoundRecord, decide};
use crate::inbox::queue::Queue;
use crate::inbox::reschedule::Reschedule;
use crate::inbox::sql::{TakenRow, are_completed, to_unix};
use crate::inbox::take::TakeRequest;

/// Stores the absent events of a batch, whose keys differ, and returns what it found of the others.
pub(super) async fn accept(
    connection: &mut PgConnection,
    requests: &[&AcceptRequest],
    retention: Retention,
) -> Result<HashMap<String, BatchResult>, sqlx::Error> {
    let column = |f: fn(&AcceptRequest) -> String| -> Vec<String> {
        requests.iter().map(|request| f(request)).collect()
    };
    let optional = |f: fn(&AcceptRequest) -> Option<String>| -> Vec<Option<String>> {
        requests.iter().map(|request| f(request)).collect()
    };
    let payloads: Vec<&[u8]> = requests.iter().map(|request| &*request.payload).collect();
    let livemodes: Vec<bool> = requests.iter().map(|request| request.livemode).collect();
    let rows: Vec<BatchRow> = sqlx::query_as(statements::ACCEPT)
        .bind(column(|request| request.key.as_str().to_owned()))
        .bind(column(|request| request.queue.as_str().to_owned()))
        .bind(column(|request| {
            replace_nul(request.event_type.as_str()).into_owned()
        }))
        .bind(optional(account))
        .bind(livemodes)
        .bind(payloads)
        .bind(optional(tenant))
        .bind(optional(secret_name))
        .bind(
            requests
                .iter()
                .map(|request| signed_at(request))
                .collect::<Vec<_>>(),
        )
        .bind(Token::random().as_bytes().as_slice())
        .bind(millis(retention.record))
        .bind(retention.payload.map(millis))
        .bind(to_limit(requests.len()))
        .bind(optional(|request| request.traceparent.clone()))
        .fetch_all(connection)
        .await?;
    Ok(rows.into_iter().map(|row| (row.key, row.result)).collect())
}

/// Responds to a request whose record was found. Returns `None` if the record changed since then.
pub(super) async fn respond(
    connection: &mut PgConnection,
    request: &AcceptRequest,
    found: &FoundRecord,
    retention: Retention,
) -> Result<Option<Accepted>, sqlx::Error> {
    match decide(found, request.is_resend) {
        AcceptAction::Respond(accepted) => Ok(Some(accepted)),
        AcceptAction::Replace | AcceptAction::Adopt | AcceptAction::Requeue => {
            let requeued = sqlx::query(statements::REQUEUE)
                .bind(request.key.as_str())
                .bind(request.queue.as_str())
                .bind(replace_nul(request.event_type.as_str()))
                .bind(account(request))
                .bind(request.livemode)
                .bind(&*request.payload)
                .bind(tenant(request))
                .bind(secret_name(request))
                .bind(signed_at(request))
                .bind(Token::random().as_bytes().as_slice())
                .bind(millis(retention.record))
                .bind(retention.payload.map(millis))
                .bind(request.is_resend)
                .bind(request.traceparent.as_deref())
                .execute(connection)
                .await?;
            Ok((requeued.rows_affected() > 0).then_some(Accepted::Stored))
        }
    }
}

pub(super) async fn restore_payload(
    connection: &mut PgConnection,
    request: &AcceptRequest,
    attempts: u32,
    retention: Option<Duration>,
) -> Result<bool, sqlx::Error> {
    let restored = sqlx::query(RESTORE_PAYLOAD)
        .bind(request.key.as_str())
        .bind(i64::from(attempts))
        .bind(&*request.payload)
        .bind(tenant(request))
        .bind(secret_name(request))
        .bind(signed_at(request))
        .bind(request.traceparent.as_deref())
        .bind(retention.map(millis))
        .execute(connection)
        .await?;
    Ok(restored.rows_affected() > 0)
}

fn to_limit(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn account(request: &AcceptRequest) -> Option<String> {
    let account = request.account.as_deref()?;
    Some(replace_nul(account).into_owned())
}

fn tenant(request: &AcceptRequest) -> Option<String> {
    let tenant = request.provenance.as_ref()?.tenant.as_deref()?;
    Some(replace_nul(tenant).into_owned())
}

fn secret_name(request: &AcceptRequest) -> Option<String> {
    let name = request.provenance.as_ref()?.secret_name.as_deref()?;
    Some(replace_nul(name).into_owned())
}

fn signed_at(request: &AcceptRequest) -> Option<i64> {
    request.provenance.as_ref()?.signed_at.map(to_unix)
}

pub(super) async fn take(
    connection: &mut PgConnection,
    request: &TakeRequest,
    watermark: i64,
) -> Result<Vec<TakenRow>, sqlx::Error> {
    sqlx::query_as(statements::TAKE)
        .bind(request.queue.as_str())
        .bind(watermark)
        .bind(i64::from(request.limit))
        .bind(request.token.as_bytes().as_slice())
        .bind(millis(request.lease))
        .bind(i64::from(request.max_crashes))
        .bind(i64::try_from(request.max_bytes).unwrap_or(i64::MAX))
        .fetch_all(connection)
        .await
}

pub(super) async fn abandon(
    connection: &mut PgConnection,
    queue: &Queue,
    token: &Token,
) -> Result<u64, sqlx::Error> {
    let abandoned = sqlx::query(statements::ABANDON)
        .bind(queue.as_str())
        .bind(token.as_bytes().as_slice())
        .execute(connection)
        .await?;
    Ok(abandoned.rows_affected())
}

pub(super) async fn try_complete_all(
    connection: &mut PgConnection,
    grants: &[Grant],
) -> Result<Vec<bool>, sqlx::Error> {
    let keys: Vec<_> = grants.iter().map(|grant| grant.key().as_str()).collect();
    let tokens: Vec<_> = grants
        .iter()
        .map(|grant| grant.token().as_bytes().as_slice())
        .collect();
    let completed = sqlx::query_as(statements::COMPLETE_ALL)
        .bind(keys)
        .bind(tokens)
        .bind(to_limit(grants.len()))
        .fetch_all(connection)
        .await?;
    Ok(are_completed(grants, completed))
}

pub(super) async fn reschedule(
    connection: &mut PgConnection,
    grant: &Grant,
    change: &Reschedule,
) -> Result<ClaimUpdate, sqlx::Error> {
    let updated = sqlx::query(statements::RESCHEDULE)
        .bind(grant.key().as_str())
        .bind(grant.token().as_bytes().as_slice())
        .bind(change.state().name())
        .bind(replace_nul(change.reason()))
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
            .fetch_one(connection)
            .await?;
    Ok(ClaimUpdate::applied_if(is_applied))
}
