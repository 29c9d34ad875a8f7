use std::ops::Range;

use serde_core::Deserialize;
use serde_path_to_error::Segment;

use super::error::{ObjectError, Place};

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

/// Reads a second time to find where the type does not fit: keeping track of it would slow down
/// each reading that succeeds.
fn locate<'a, T>(
    before: &[u8],
    json: &'a [u8],
    member: &str,
    error: &serde_json::Error,
) -> ObjectError
where
    T: Deserialize<'a>,
{
    let mut path = member.to_owned();
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    if let Err(error) = serde_path_to_error::deserialize::<_, T>(&mut deserializer) {
        for segment in error.path() {
            push_segment(&mut path, segment);
        }
    }

    // The error counts from the start of the part; a person counts from that of the payload.
    let lines_before = before.iter().filter(|byte| **byte == b'\n').count();
    let columns_before = if error.line() == 1 {
        let last_line = before.rsplit(|byte| *byte == b'\n').next();
        last_line.map_or(0, <[u8]>::len)
    } else {
        0
    };
    let place = Place {
        line: lines_before + error.line(),
        column: columns_before + error.column(),
    };
    ObjectError::mismatch::<T>(path, place)
}

/// Variants of enums are left out: they are values of the payload, not its structure.
fn push_segment(path: &mut String, segment: &Segment) {
    match segment {
        Segment::Seq { index } => {
            path.push('[');
            path.push_str(&index.to_string());
            path.push(']');
        }
        Segment::Map { key } => {
            path.push('.');
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
            let is_identifier = key.len() <= 64 && key.bytes().all(plain);
            path.push_str(if is_identifier { key } else { "?" });
        }
        Segment::Enum { .. } | Segment::Unknown => {}
    }
}
