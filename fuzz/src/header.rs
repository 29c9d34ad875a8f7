//! Parsing of `Stripe-Signature`. The parser is private, so the checks observe it through the verifier.

use std::str;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::rules::{agrees, hex, tag};

pub const SECRETS: [&str; 2] = ["whsec_test_secret", "whsec_old"];

/// Checks one case. The input is a line `<seconds> <nanoseconds> <tolerance in ms, or ->`, the header up
/// to a NUL, and the payload.
///
/// The header can have placeholders for signatures, which a fuzzer cannot find by chance: `{a}` and `{b}`
/// for the two secrets, `{A}` for `{a}` in upper case, `{x}` for `{a}` with its last bit flipped.
pub fn check(input: &[u8]) {
    let _ = read(input);
}

fn read(input: &[u8]) -> Option<()> {
    let (line, rest) = split_at(input, b'\n')?;
    let (header, payload) = split_at(rest, b'\0').unwrap_or((rest, b""));
    let mut words = str::from_utf8(line).ok()?.split(' ');
    let seconds: i64 = words.next()?.parse().ok()?;
    let nanoseconds: u32 = words.next()?.parse().ok()?;
    let tolerance = match words.next()? {
        "-" => None,
        text => Some(Duration::from_millis(text.parse().ok()?)),
    };
    let now = instant(seconds)?.checked_add(Duration::from_nanos(nanoseconds.into()))?;
    check_header(header, payload, now, tolerance);
    Some(())
}

/// Converts Unix seconds to a time.
pub fn instant(seconds: i64) -> Option<SystemTime> {
    let distance = Duration::from_secs(seconds.unsigned_abs());
    if seconds < 0 {
        UNIX_EPOCH.checked_sub(distance)
    } else {
        UNIX_EPOCH.checked_add(distance)
    }
}

/// Fills in the placeholders of a header and checks that the result follows the rules.
#[track_caller]
pub fn check_header(header: &[u8], payload: &[u8], now: SystemTime, tolerance: Option<Duration>) {
    agrees(
        &SECRETS,
        tolerance,
        &fill_placeholders(header, payload),
        payload,
        now,
    );
}

fn fill_placeholders(header: &[u8], payload: &[u8]) -> Vec<u8> {
    let timestamp = guess_timestamp(header);
    let by = |secret: &str| tag(secret, &timestamp, payload);
    let [a, b] = SECRETS.map(by);
    let mut x = a;
    x[31] ^= 1;
    let mut filled = Vec::new();
    let mut rest = header;
    while let Some((first, others)) = rest.split_first() {
        let signature = match rest {
            [b'{', b'a', b'}', ..] => hex(a),
            [b'{', b'A', b'}', ..] => hex(a).to_uppercase(),
            [b'{', b'b', b'}', ..] => hex(b),
            [b'{', b'x', b'}', ..] => hex(x),
            _ => {
                filled.push(*first);
                rest = others;
                continue;
            }
        };
        filled.extend_from_slice(signature.as_bytes());
        rest = &rest[3..];
    }
    filled
}

/// Returns the digits after the first `t=`. This is only a guess at the timestamp, to have something to
/// sign.
fn guess_timestamp(header: &[u8]) -> String {
    let at = header.windows(2).position(|pair| pair == b"t=");
    let digits = at.map_or(&b""[..], |at| &header[at + 2..]).iter();
    digits
        .take_while(|byte| byte.is_ascii_digit())
        .map(|byte| char::from(*byte))
        .collect()
}

pub fn split_at(text: &[u8], separator: u8) -> Option<(&[u8], &[u8])> {
    let at = text.iter().position(|byte| *byte == separator)?;
    Some((&text[..at], &text[at + 1..]))
}
