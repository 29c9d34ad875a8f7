use std::iter;
use std::time::{Duration, SystemTime};

use memchr::memchr;

use super::error::SignatureError;
use super::mac_tag::MacTag;
use crate::parse_u64::digits;

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
    timestamp: &'h [u8],
    seconds: u64,
    signed_at: SystemTime,
    first_tag: MacTag,
    /// What comes after the first readable `v1`.
    rest: &'h [u8],
}

/// One item of the header.
enum Item<'h> {
    Timestamp(&'h [u8]),
    Signature(&'h [u8]),
    /// `t` or `v1`, without its `=`.
    Broken,
    Other,
}

impl<'h> SignatureHeader<'h> {
    /// Reads all that can be told without the body and the clock.
    #[inline]
    pub(crate) fn parse(value: &'h [u8]) -> Result<Self, SignatureError> {
        if trim_blanks(value).is_empty() {
            return Err(SignatureError::MissingHeader);
        }

        let mut timestamp = None;
        let mut has_signature = false;
        let mut first = None;
        let mut items = Items { rest: value };
        while let Some(item) = items.next() {
            match item {
                Item::Timestamp(text) if timestamp.is_none_or(|first| first == text) => {
                    timestamp = Some(text);
                }
                Item::Timestamp(_) | Item::Broken => return Err(SignatureError::MalformedHeader),
                Item::Signature(hex) => {
                    has_signature = true;
                    if first.is_none() {
                        first = MacTag::decode(hex).map(|tag| (tag, items.rest));
                    }
                }
                Item::Other => {}
            }
        }

        let timestamp = timestamp.ok_or(SignatureError::MalformedHeader)?;
        let seconds = parse_seconds(timestamp).ok_or(SignatureError::MalformedHeader)?;
        // Not every platform's clock reaches as far as an i64 does.
        let signed_at = SystemTime::UNIX_EPOCH
            .checked_add(Duration::from_secs(seconds))
            .ok_or(SignatureError::MalformedHeader)?;
        if !has_signature {
            return Err(SignatureError::NoV1Signature);
        }
        let (first_tag, rest) = first.ok_or(SignatureError::Mismatch)?;
        Ok(Self {
            timestamp,
            seconds,
            signed_at,
            first_tag,
            rest,
        })
    }

    /// The text of `t`, which is what was signed.
    pub(super) fn timestamp(&self) -> &'h [u8] {
        self.timestamp
    }

    /// `t` in Unix seconds.
    pub(super) fn seconds(&self) -> u64 {
        self.seconds
    }

    pub(super) fn signed_at(&self) -> SystemTime {
        self.signed_at
    }

    /// The readable `v1` signatures.
    pub(super) fn tags(&self) -> impl Iterator<Item = MacTag> {
        let others = Items { rest: self.rest }.filter_map(|item| match item {
            Item::Signature(hex) => MacTag::decode(hex),
            _ => None,
        });
        iter::once(self.first_tag).chain(others)
    }
}

/// The items of a header; empty ones are left out.
struct Items<'h> {
    rest: &'h [u8],
}

impl<'h> Iterator for Items<'h> {
    type Item = Item<'h>;

    #[inline]
    fn next(&mut self) -> Option<Item<'h>> {
        while !self.rest.is_empty() {
            let end = memchr(b',', self.rest).unwrap_or(self.rest.len());
            let (item, rest) = self.rest.split_at(end);
            self.rest = rest.get(1..).unwrap_or_default();
            return Some(match trim_blanks(item) {
                [] => continue,
                [b't', b'=', text @ ..] => Item::Timestamp(text),
                [b'v', b'1', b'=', hex @ ..] => Item::Signature(hex),
                b"t" | b"v1" => Item::Broken,
                _ => Item::Other,
            });
        }
        None
    }
}

fn trim_blanks(mut text: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] | [rest @ .., b' ' | b'\t'] = text {
        text = rest;
    }
    text
}

/// Digits only: a lenient reading would let another text stand for the same number, and the text
/// is what was signed.
fn parse_seconds(text: &[u8]) -> Option<u64> {
    let is_canonical = matches!(text, [b'0'] | [b'1'..=b'9', ..]);
    let seconds = digits(text).filter(|_| is_canonical)?;
    i64::try_from(seconds).ok().map(|_| seconds)
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
    fn an_unreadable_v1_does_not_spoil_its_neighbors() {
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
