use std::str;
use std::time::{Duration, SystemTime};

use super::error::SignatureError;

/// The value of a `Stripe-Signature` header.
///
/// # ABNF
///
/// ```text
/// Stripe-Signature = [ item ] *( OWS "," OWS [ item ] )
/// item             = timestamp / signature / other
/// timestamp        = "t=" ( "0" / ( %x31-39 *DIGIT ) )
/// signature        = "v1=" *VCHAR          ; of use when it is 64 HEXDIG
/// other            = 1*VCHAR               ; ignored
/// ```
///
/// # Example values
///
/// * `t=1700000000,v1=4f1c…0150`
/// * `t=1700000000,v1=4f1c…0150,v1=dc80…0f1e` (a secret is being rolled)
/// * `t=1700000000,v1=4f1c…0150,v0=63f3…7eef` (a test event with its decoy)
pub(crate) struct SignatureHeader<'h> {
    value: &'h [u8],
    timestamp: &'h [u8],
    signed_at: SystemTime,
}

impl<'h> SignatureHeader<'h> {
    /// Reads all that can be told without the body and the clock.
    pub(crate) fn parse(value: &'h [u8]) -> Result<Self, SignatureError> {
        if trim_blanks(value).is_empty() {
            return Err(SignatureError::MissingHeader);
        }

        let mut timestamp = None;
        let mut has_signature = false;
        for item in items(value) {
            match split_item(item) {
                (b"t", Some(text)) if timestamp.is_none_or(|first| first == text) => {
                    timestamp = Some(text);
                }
                (b"t", _) | (b"v1", None) => return Err(SignatureError::MalformedHeader),
                (b"v1", Some(_)) => has_signature = true,
                _ => {}
            }
        }

        let timestamp = timestamp.ok_or(SignatureError::MalformedHeader)?;
        let header = Self {
            value,
            timestamp,
            signed_at: parse_timestamp(timestamp).ok_or(SignatureError::MalformedHeader)?,
        };
        if !has_signature {
            return Err(SignatureError::NoV1Signature);
        }
        if header.tags().next().is_none() {
            return Err(SignatureError::Mismatch);
        }
        Ok(header)
    }

    /// The text of `t`, which is what was signed.
    pub(super) fn timestamp(&self) -> &'h [u8] {
        self.timestamp
    }

    pub(super) fn signed_at(&self) -> SystemTime {
        self.signed_at
    }

    /// The readable `v1` signatures.
    pub(super) fn tags(&self) -> impl Iterator<Item = [u8; 32]> {
        items(self.value).filter_map(|item| match split_item(item) {
            (b"v1", Some(hex)) => decode_tag(hex),
            _ => None,
        })
    }
}

fn items(value: &[u8]) -> impl Iterator<Item = &[u8]> {
    value
        .split(|byte| *byte == b',')
        .map(trim_blanks)
        .filter(|item| !item.is_empty())
}

/// Splits at the first `=`.
fn split_item(item: &[u8]) -> (&[u8], Option<&[u8]>) {
    let mut parts = item.splitn(2, |byte| *byte == b'=');
    (parts.next().unwrap_or_default(), parts.next())
}

fn trim_blanks(mut text: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] | [rest @ .., b' ' | b'\t'] = text {
        text = rest;
    }
    text
}

/// Digits only: a lenient reading would let another text stand for the same number, and the text
/// is what was signed.
fn parse_timestamp(text: &[u8]) -> Option<SystemTime> {
    let canonical = match text {
        [] => false,
        [b'0'] => true,
        [b'0', ..] => false,
        digits => digits.iter().all(u8::is_ascii_digit),
    };
    if !canonical {
        return None;
    }
    let seconds: i64 = str::from_utf8(text).ok()?.parse().ok()?;
    // Not every platform's clock reaches as far as an i64 does.
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds.try_into().ok()?))
}

fn decode_tag(hex: &[u8]) -> Option<[u8; 32]> {
    if hex.len() != 64 {
        return None;
    }
    let mut tag = [0; 32];
    for (byte, [high, low]) in tag.iter_mut().zip(hex.as_chunks().0) {
        *byte = (hex_digit(*high)? << 4) | hex_digit(*low)?;
    }
    Some(tag)
}

fn hex_digit(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TAG: &str = "4f1cd7feda9826e746b7d482c4badebb657398df1099e1046364f6196a230150";

    #[track_caller]
    fn accepts(value: &str) {
        let value = value.replace("TAG", TAG);
        let header = SignatureHeader::parse(value.as_bytes())
            .unwrap_or_else(|error| panic!("{value:?} is refused: {error}"));
        assert!(header.tags().count() > 0);
    }

    #[track_caller]
    fn refuses(value: &str, expected: SignatureError) {
        let value = value.replace("TAG", TAG);
        let error = SignatureHeader::parse(value.as_bytes())
            .err()
            .unwrap_or_else(|| panic!("{value:?} is accepted"));
        assert_eq!(error, expected, "{value:?}");
    }

    #[test]
    fn blanks_around_items_and_empty_items_are_tolerated() {
        accepts("t=1,v1=TAG");
        accepts("\tt=1 ,  v1=TAG ");
        accepts(",,t=1,,v1=TAG,");
        accepts("v1=TAG,t=1");
    }

    #[test]
    fn unknown_items_are_ignored() {
        accepts("t=1,v0=TAG,v2=,V1=x,T=9,junk,a=b=c,=,v1=TAG");
    }

    #[test]
    fn a_blank_header_is_a_missing_one() {
        refuses("", SignatureError::MissingHeader);
        refuses(" \t ", SignatureError::MissingHeader);
    }

    #[test]
    fn a_timestamp_is_canonical_digits() {
        accepts("t=0,v1=TAG");
        accepts("t=9223372036854775807,v1=TAG");
        for text in [
            "",
            "00",
            "01",
            "+1",
            "-1",
            " 1",
            "1.0",
            "1e3",
            "0x1",
            "1_0",
            "١",
            "\"1\"",
            "9223372036854775808",
        ] {
            refuses(&format!("t={text},v1=TAG"), SignatureError::MalformedHeader);
        }
    }

    #[test]
    fn a_timestamp_is_told_once_or_the_same_again() {
        accepts("t=1,t=1,v1=TAG");
        refuses("t=1,t=2,v1=TAG", SignatureError::MalformedHeader);
        refuses("v1=TAG", SignatureError::MalformedHeader);
        refuses("t,v1=TAG", SignatureError::MalformedHeader);
    }

    #[test]
    fn an_unreadable_v1_does_not_spoil_its_neighbours() {
        accepts("t=1,v1=,v1=zz,v1=TAG00,v1=TAG=,v1=TAG");
        refuses("t=1,v1=,v1=zz", SignatureError::Mismatch);
        refuses("t=1,v1", SignatureError::MalformedHeader);
        refuses("t=1,v0=TAG", SignatureError::NoV1Signature);
    }

    #[test]
    fn hexadecimal_digits_may_be_of_either_case() {
        accepts(&format!("t=1,v1={}", TAG.to_uppercase()));
    }
}
