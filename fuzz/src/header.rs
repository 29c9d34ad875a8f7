//! The reading of `Stripe-Signature`: the parser is private, but its answer to each header shows in
//! the answer of the verifier.

use std::str;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::rules::{agrees, hex, tag};

pub const SECRETS: [&str; 2] = ["whsec_test_secret", "whsec_old"];

/// Reads a case: a line `<seconds> <nanoseconds> <tolerance in ms, or ->`, the header up to a NUL,
/// and the payload.
///
/// In the header `{a}` and `{b}` stand for the signatures by either secret, `{A}` for one in
/// capitals, `{x}` for one that differs in its last bit: nobody makes those up by chance.
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
    holds(header, payload, now, tolerance);
    Some(())
}

/// Returns an instant by its Unix seconds.
pub fn instant(seconds: i64) -> Option<SystemTime> {
    let distance = Duration::from_secs(seconds.unsigned_abs());
    if seconds < 0 {
        UNIX_EPOCH.checked_sub(distance)
    } else {
        UNIX_EPOCH.checked_add(distance)
    }
}

/// Checks that a header, once its placeholders are filled in, is read by the rules.
#[track_caller]
pub fn holds(header: &[u8], payload: &[u8], now: SystemTime, tolerance: Option<Duration>) {
    agrees(
        &SECRETS,
        tolerance,
        &filled_in(header, payload),
        payload,
        now,
    );
}

fn filled_in(header: &[u8], payload: &[u8]) -> Vec<u8> {
    let timestamp = timestamp_of(header);
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

/// Returns what follows the first `t=`, up to what is no digit: only a guess, so that there is
/// something to sign.
fn timestamp_of(header: &[u8]) -> String {
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
