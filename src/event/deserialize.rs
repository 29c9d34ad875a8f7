use std::ops::Range;

use serde_core::Deserialize;

use super::error::{ObjectError, Place};
use super::mismatch::Cause;
use super::observed::mismatch;

/// Reads a part of the payload, which is the member of that name, into the caller's type.
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

/// Reads a member that is not there, which is JSON's `null`.
pub(super) fn read_absent<'a, T>(member: &str) -> Result<T, ObjectError>
where
    T: Deserialize<'a>,
{
    serde_json::from_slice(b"null").map_err(|_| ObjectError::absent::<T>(member))
}

/// Reads a second time to find where the type does not fit, and why: keeping track of it would slow
/// down each reading that succeeds.
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
        // A `Deserialize` that does not fail twice.
        || (member.to_owned(), Cause::Unstated),
        |mismatch| mismatch.into_parts(member),
    );

    ObjectError::mismatch::<T>(path, cause, place_of(before, error))
}

/// The error counts from the start of the part; a person counts from that of the payload. One that the
/// parser had no part in has no place.
fn place_of(before: &[u8], error: &serde_json::Error) -> Option<Place> {
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
    Some(Place {
        line: lines_before + error.line(),
        column: columns_before + error.column(),
    })
}
