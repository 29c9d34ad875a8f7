use std::iter;
use std::time::{Duration, SystemTime};

use memchr::memchr;

use super::error::SignatureError;
use super::mac_tag::MacTag;
use crate::parse_u64::parse_u64;

/// The value of a `Stripe-Signature` header.
///
/// # ABNF
///
/// ```text
/// Stripe-Signature = [ item ] *( OWS "," OWS [ item ] )
/// item             = timestamp / signature / other
/// timestamp        = "t=" ( "0" / ( %x31-39 *DIGIT ) )
/// signature        = "v1=" *VCHAR          ; skipped unless it is 64 HEXDIG
/// other            = 1*VCHAR               ; ignored
/// ```
///
/// # Example values
///
/// * `t=1700000000,v1=4f1c…0150`
/// * `t=1700000000,v1=4f1c…0150,v1=dc80…0f1e` (a secret is being rolled)
/// * `t=1700000000,v1=4f1c…0150,v0=63f3…7eef` (a test event, with the decoy that Stripe adds)
pub(crate) struct SignatureHeader<'h> {
    timestamp: &'h [u8],
    seconds: u64,
    signed_at: SystemTime,
    first_tag: MacTag,
    /// The bytes after the first well-formed `v1`. [`tags`](Self::tags) parses them lazily, so the header
    /// can have any number of tags without an allocation.
    rest: &'h [u8],
}

/// One comma-separated item of the header.
enum Item<'h> {
    Timestamp(&'h [u8]),
    Signature(&'h [u8]),
    /// A `t` or `v1` without `=`.
    Broken,
    Other,
}

impl<'h> SignatureHeader<'h> {
    /// Parses the header and runs every check that needs neither the body nor the clock.
    #[inline]
    pub(crate) fn parse(value: &'h [u8]) -> Result<Self, SignatureError> {
        if trim_whitespace(value).is_empty() {
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
        // On some platforms `SystemTime` cannot represent every `i64` number of seconds.
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

    /// Returns the text of `t`, the exact bytes that Stripe signed.
    pub(super) fn timestamp(&self) -> &'h [u8] {
        self.timestamp
    }

    /// Returns `t` in Unix seconds.
    pub(super) fn seconds(&self) -> u64 {
        self.seconds
    }

    pub(super) fn signed_at(&self) -> SystemTime {
        self.signed_at
    }

    /// Iterates over the well-formed `v1` signatures.
    pub(super) fn tags(&self) -> impl Iterator<Item = MacTag> {
        let others = Items { rest: self.rest }.filter_map(|item| match item {
            Item::Signature(hex) => MacTag::decode(hex),
            _ => None,
        });
        iter::once(self.first_tag).chain(others)
    }
}

/// Iterates over the items of a header, skipping empty ones.
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
            return Some(match trim_whitespace(item) {
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

fn trim_whitespace(mut text: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] | [rest @ .., b' ' | b'\t'] = text {
        text = rest;
    }
    text
}

/// Parses `t`, accepting only canonical digits. Stripe signs the text, not the number, so two
/// spellings of the same number must not be treated as equal.
fn parse_seconds(text: &[u8]) -> Option<u64> {
    let is_canonical = matches!(text, [b'0'] | [b'1'..=b'9', ..]);
    let seconds = parse_u64(text).filter(|_| is_canonical)?;
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
            .unwrap_or_else(|error| panic!("{value:?} was rejected: {error}"));
        assert!(header.tags().count() > 0);
    }

    #[track_caller]
    fn rejects(value: &str, expected: SignatureError) {
        let value = value.replace("TAG", TAG);
        let error = SignatureHeader::parse(value.as_bytes())
            .err()
            .unwrap_or_else(|| panic!("{value:?} was accepted"));
        assert_eq!(error, expected, "{value:?}");
    }

    #[test]
    fn whitespace_around_items_and_empty_items_are_tolerated() {
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
    fn blank_header_counts_as_missing() {
        rejects("", SignatureError::MissingHeader);
        rejects(" \t ", SignatureError::MissingHeader);
    }

    #[test]
    fn timestamp_must_be_canonical_digits() {
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
            rejects(&format!("t={text},v1=TAG"), SignatureError::MalformedHeader);
        }
    }

    #[test]
    fn repeated_timestamps_must_be_identical() {
        accepts("t=1,t=1,v1=TAG");
        rejects("t=1,t=2,v1=TAG", SignatureError::MalformedHeader);
        rejects("v1=TAG", SignatureError::MalformedHeader);
        rejects("t,v1=TAG", SignatureError::MalformedHeader);
    }

    #[test]
    fn unreadable_v1_items_are_skipped() {
        accepts("t=1,v1=,v1=zz,v1=TAG00,v1=TAG=,v1=TAG");
        rejects("t=1,v1=,v1=zz", SignatureError::Mismatch);
        rejects("t=1,v1", SignatureError::MalformedHeader);
        rejects("t=1,v0=TAG", SignatureError::NoV1Signature);
    }

    #[test]
    fn hex_digits_may_be_upper_or_lower_case() {
        accepts(&format!("t=1,v1={}", TAG.to_uppercase()));
    }
}
