use std::time::Duration;

use crate::claims::claim::Claim;
use crate::claims::error::StoreError;
use crate::claims::key::Key;
use crate::claims::record::{Record, State};

/// Key, type, account, mode, attempts, crashes, reason and age in milliseconds, as `list.lua` returns them.
pub(super) type RecordRow = (
    String,
    String,
    Option<String>,
    bool,
    u64,
    u64,
    Option<String>,
    u64,
);

/// Converts the reply of `claim.lua`. `number` is the attempt or, for a claim in progress, the milliseconds until its
/// lease expires.
pub(super) fn parse_claim(outcome: &str, number: u64) -> Result<Claim, StoreError> {
    match outcome {
        "acquired" => Ok(Claim::Acquired {
            attempt: saturating_u32(number),
        }),
        "in_progress" => Ok(Claim::InProgress {
            retry_after: Duration::from_millis(number),
        }),
        "completed" => Ok(Claim::Completed),
        "discarded" => Ok(Claim::Discarded),
        "exhausted" => Ok(Claim::Exhausted),
        other => Err(StoreError::new(format!("unknown state {other:?}"))),
    }
}

pub(super) fn parse_record(state: State, row: RecordRow) -> Record {
    let (key, event_type, account, livemode, attempts, crashes, reason, age) = row;
    Record {
        event_type,
        account,
        livemode,
        attempts: saturating_u32(attempts),
        crashes: saturating_u32(crashes),
        reason,
        age: Duration::from_millis(age),
        ..Record::new(Key::from_stored(key), state)
    }
}

/// Converts the reply of `record.lua`.
pub(super) fn parse_found(state: &str, row: RecordRow) -> Result<Record, StoreError> {
    let known = State::from_name(state);
    let state = known.ok_or_else(|| StoreError::new(format!("unknown state {state:?}")))?;
    Ok(parse_record(state, row))
}

fn saturating_u32(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
