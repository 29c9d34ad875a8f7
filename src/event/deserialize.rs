use std::ops::Range;

use serde_core::Deserialize;

use super::error::{ObjectError, Position};
use super::mismatch::Cause;
use super::observed::mismatch;

/// Deserializes a part of the payload into the caller's type. `member` names the part in errors.
pub(super) fn read<'a, T>(
    payload: &'a [u8],
    part: Range<usize>,
    member: &str,
) -> Result<T, ObjectError>
where
    T: Deserialize<'a>,
{
    let json = &payload[part.clone()];
    serde_json::from_slice(json)
        .map_err(|error| locate::<T>(&payload[..part.start], json, member, &error))
}

/// Deserializes an absent member, which reads as `null`.
pub(super) fn read_absent<'a, T>(member: &str) -> Result<T, ObjectError>
where
    T: Deserialize<'a>,
{
    serde_json::from_slice(b"null").map_err(|_| ObjectError::absent::<T>(member))
}

/// Deserializes a second time to find out where and why the type does not fit.
///
/// Tracking the path during the first attempt would slow down every call that succeeds.
fn locate<'a, T>(
    before: &[u8],
    json: &'a [u8],
    member: &str,
    error: &serde_json::Error,
) -> ObjectError
where
    T: Deserialize<'a>,
{
    let (path, cause) = mismatch::<T>(json).map_or_else(
        // The second attempt succeeded: the `Deserialize` impl is not deterministic.
        || (member.to_owned(), Cause::Unstated),
        |mismatch| mismatch.into_parts(member),
    );

    ObjectError::mismatch::<T>(path, cause, position_in_payload(before, error))
}

/// Deserializes a JSON value into the caller's type. On error, returns the path below the value and why it does not
/// fit.
#[cfg(feature = "objects")]
pub(crate) fn read_value<'a, T>(json: &'a [u8]) -> Result<T, (String, Cause)>
where
    T: Deserialize<'a>,
{
    serde_json::from_slice(json).map_err(|_| {
        let mismatch = mismatch::<T>(json);
        mismatch.map_or((String::new(), Cause::Unstated), |mismatch| {
            mismatch.into_parts("")
        })
    })
}

/// Converts an error's position within the part to a position within the payload.
///
/// Returns `None` if the error has no position because the type raised it after parsing had finished.
fn position_in_payload(before: &[u8], error: &serde_json::Error) -> Option<Position> {
    if error.line() == 0 {
        return None;
    }
    let lines_before = before.iter().filter(|byte| **byte == b'\n').count();
    let columns_before = if error.line() == 1 {
        let last_line = before.rsplit(|byte| *byte == b'\n').next();
        last_line.map_or(0, <[u8]>::len)
    } else {
        0
    };
    Some(Position {
        line: lines_before + error.line(),
        column: columns_before + error.column(),
    })
}
