use std::time::{Duration, SystemTime};

use crate::parse_u64::parse_u64;

/// Parses the `created` member of a snapshot event: whole Unix seconds.
pub(crate) fn from_unix_seconds(json: &[u8]) -> Option<SystemTime> {
    if let Some(before) = json.strip_prefix(b"-") {
        // Reject `-0`, which serde_json does not read as an integer either.
        let before = parse_u64(before).filter(|seconds| *seconds > 0)?;
        return SystemTime::UNIX_EPOCH.checked_sub(Duration::from_secs(before));
    }
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(parse_u64(json)?))
}

/// Parses the `created` member of a thin event: an RFC 3339 time in UTC.
pub(super) fn from_rfc3339(text: &str) -> Option<SystemTime> {
    humantime::parse_rfc3339(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unix_seconds_must_be_whole_numbers() {
        let at = |seconds| Some(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!(from_unix_seconds(b"0"), at(0));
        assert_eq!(from_unix_seconds(b"4102444800"), at(4_102_444_800));
        assert_eq!(
            from_unix_seconds(b"-1"),
            SystemTime::UNIX_EPOCH.checked_sub(Duration::from_secs(1)),
        );
        for json in ["-0", "1.5", "1e9", "\"1\"", "null", "99999999999999999999"] {
            assert_eq!(from_unix_seconds(json.as_bytes()), None, "{json}");
        }
    }

    #[test]
    fn rfc_3339_keeps_milliseconds_and_must_be_utc() {
        assert_eq!(
            from_rfc3339("2024-09-26T17:46:22.134Z"),
            Some(SystemTime::UNIX_EPOCH + Duration::from_millis(1_727_372_782_134)),
        );
        for text in [
            "",
            "2024-09-26",
            "2024-13-26T17:46:22Z",
            "٢٠٢٤-09-26T17:46:22Z",
            "2024-09-26T17:46:22+01:00",
            "2024-09-26T17:46:22",
            "\u{2028}00:00",
        ] {
            assert_eq!(from_rfc3339(text), None, "{text}");
        }
    }

    #[test]
    fn utc_may_be_written_as_z_or_as_zero_offset() {
        let utc = from_rfc3339("2024-09-26T17:46:22.1Z");
        assert!(utc.is_some());
        assert_eq!(from_rfc3339("2024-09-26T17:46:22.1+00:00"), utc);
        assert_eq!(from_rfc3339("2024-09-26T17:46:22.100000000Z"), utc);
    }
}
