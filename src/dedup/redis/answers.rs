use std::time::Duration;

use crate::dedup::claim::{Claim, Settled};
use crate::dedup::error::StoreError;
use crate::dedup::key::Key;
use crate::dedup::record::{Record, State};

/// Event, type, account, mode, attempts, crashes, error and age, as `list.lua` gives them.
pub(super) type Row = (
    String,
    String,
    Option<String>,
    bool,
    u64,
    u64,
    Option<String>,
    u64,
);

/// `number` is the attempt, or how long the lease has yet to run.
pub(super) fn claim_of(answer: &str, number: u64) -> Result<Claim, StoreError> {
    match answer {
        "acquired" => Ok(Claim::Acquired {
            attempt: saturating_u32(number),
        }),
        "in_progress" => Ok(Claim::InProgress {
            retry_after: Duration::from_millis(number),
        }),
        "done" => Ok(Claim::Completed),
        "discarded" => Ok(Claim::Discarded),
        "exhausted" => Ok(Claim::Exhausted),
        other => Err(StoreError::new(format!(
            "the record has the unknown state {other:?}"
        ))),
    }
}

pub(super) fn record_of(state: State, row: Row) -> Record {
    let (key, event_type, account, livemode, attempts, crashes, last_error, age) = row;
    Record {
        event_type,
        account,
        livemode,
        attempts: saturating_u32(attempts),
        crashes: saturating_u32(crashes),
        last_error,
        age: Duration::from_millis(age),
        ..Record::new(Key::from_stored(key), state)
    }
}

pub(super) fn settled_of(is_applied: bool) -> Settled {
    if is_applied {
        Settled::Applied
    } else {
        Settled::LeaseLost
    }
}

fn saturating_u32(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
