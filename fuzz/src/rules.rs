//! A reference implementation of the rules for `Stripe-Signature`.

use std::str;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use sha2::{Digest, Sha256};
use tower_stripe_webhook::{SignatureError, SigningSecret, Verifier};

/// A parsed header.
pub struct Header {
    pub timestamp: String,
    pub signed_at: SystemTime,
    /// The readable `v1` signatures, at least one.
    pub tags: Vec<[u8; 32]>,
}

pub fn read_header(header: &[u8]) -> Result<Header, SignatureError> {
    if trim(header).is_empty() {
        return Err(SignatureError::MissingHeader);
    }
    let mut timestamps = Vec::new();
    let mut signatures = Vec::new();
    for item in header.split(|byte| *byte == b',') {
        let item = trim(item);
        let (key, value) = match item.iter().position(|byte| *byte == b'=') {
            Some(at) => (&item[..at], Some(&item[at + 1..])),
            None => (item, None),
        };
        match (key, value) {
            (b"t", Some(text)) => timestamps.push(text),
            (b"v1", Some(hex)) => signatures.push(hex),
            (b"t" | b"v1", None) => return Err(SignatureError::MalformedHeader),
            _ => {}
        }
    }
    // If all are equal, `dedup` leaves exactly one.
    timestamps.dedup();
    let [timestamp] = timestamps[..] else {
        return Err(SignatureError::MalformedHeader);
    };
    let (timestamp, seconds) = parse_seconds(timestamp).ok_or(SignatureError::MalformedHeader)?;
    if signatures.is_empty() {
        return Err(SignatureError::NoV1Signature);
    }
    let tags: Vec<_> = signatures.into_iter().filter_map(decode).collect();
    if tags.is_empty() {
        return Err(SignatureError::Mismatch);
    }
    Ok(Header {
        timestamp,
        signed_at: UNIX_EPOCH + Duration::from_secs(seconds),
        tags,
    })
}

/// Returns the secret that matches, and when the payload was signed.
pub fn verify(
    secrets: &[&str],
    tolerance: Option<Duration>,
    header: &[u8],
    payload: &[u8],
    now: SystemTime,
) -> Result<(String, SystemTime), SignatureError> {
    let header = read_header(header)?;
    let signed_at = header.signed_at;
    let now = match now.duration_since(UNIX_EPOCH) {
        Ok(since) => UNIX_EPOCH + Duration::from_secs(since.as_secs()),
        Err(_) => now,
    };
    let distance = match now.duration_since(signed_at) {
        Ok(age) => age,
        Err(ahead) => ahead.duration(),
    };
    if tolerance.is_some_and(|tolerance| distance > tolerance) {
        return Err(if signed_at < now {
            SignatureError::TooOld { signed_at, now }
        } else {
            SignatureError::InFuture { signed_at, now }
        });
    }
    for secret in secrets {
        if header
            .tags
            .contains(&tag(secret, &header.timestamp, payload))
        {
            return Ok(((*secret).to_owned(), signed_at));
        }
    }
    Err(SignatureError::Mismatch)
}

/// Checks that the crate's verifier returns the same result as the reference implementation.
#[track_caller]
pub fn agrees(
    secrets: &[&str],
    tolerance: Option<Duration>,
    header: &[u8],
    payload: &[u8],
    now: SystemTime,
) {
    let expected = verify(secrets, tolerance, header, payload, now);
    let actual = verifier(secrets)
        .with_tolerance(tolerance)
        .verify_at(header, payload, now)
        .map(|by| {
            let name = by.secret_name().map(ToOwned::to_owned);
            (name.unwrap_or_default(), by.signed_at())
        });
    let text = String::from_utf8_lossy(header);
    assert_eq!(
        actual, expected,
        "{text:?} at {now:?}, tolerance {tolerance:?}"
    );
}

/// Creates a verifier in which each secret is named after itself.
fn verifier(secrets: &[&str]) -> Verifier {
    let mut secrets = secrets.iter().map(|secret| {
        let key = SigningSecret::new(*secret).expect("checks use valid secrets");
        key.named(*secret)
    });
    let first = secrets.next().expect("checks use at least one secret");
    secrets.fold(Verifier::new(first), Verifier::with_secret)
}

/// Returns whether a text is valid as a secret: neither blank nor a placeholder from an example.
pub fn is_usable(secret: &str) -> bool {
    let is_blank = secret.chars().all(|c| " \t\n\r\x0b\x0c".contains(c));
    let is_placeholder = match secret.strip_prefix("whsec_") {
        Some("..." | "…") => true,
        Some(rest) => rest.len() <= 32 && rest.chars().all(|c| c == 'x' || c == 'X'),
        None => false,
    };
    !is_blank && !is_placeholder
}

/// Computes the HMAC-SHA256 of `<timestamp>.<payload>`, following RFC 2104.
pub fn tag(secret: &str, timestamp: &str, payload: &[u8]) -> [u8; 32] {
    let mut key = secret.as_bytes().to_vec();
    if key.len() > 64 {
        key = Sha256::digest(&key).to_vec();
    }
    key.resize(64, 0);
    let padded = |with: u8| key.iter().map(|byte| byte ^ with).collect::<Vec<u8>>();
    let text = [timestamp.as_bytes(), b".", payload].concat();
    let inner = Sha256::digest([padded(0x36), text].concat());
    Sha256::digest([padded(0x5c), inner.to_vec()].concat()).into()
}

pub fn hex(tag: [u8; 32]) -> String {
    tag.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Parses a number of seconds, which is valid only in the form in which Rust prints it.
fn parse_seconds(text: &[u8]) -> Option<(String, u64)> {
    let text = str::from_utf8(text).ok()?;
    let number: i64 = text.parse().ok()?;
    let seconds = u64::try_from(number).ok()?;
    (seconds.to_string() == text).then(|| (text.to_owned(), seconds))
}

fn decode(hex: &[u8]) -> Option<[u8; 32]> {
    let digits: Option<Vec<u32>> = hex.iter().map(|c| char::from(*c).to_digit(16)).collect();
    let bytes: Vec<u8> = digits?
        .chunks(2)
        .map(|pair| pair.iter().fold(0, |byte, digit| byte * 16 + digit))
        .map(|byte| u8::try_from(byte).expect("two hex digits are at most 255"))
        .collect();
    if hex.len() == 64 {
        bytes.try_into().ok()
    } else {
        None
    }
}

fn trim(text: &[u8]) -> &[u8] {
    let is_blank = |byte: &u8| *byte == b' ' || *byte == b'\t';
    let start = text.iter().position(|byte| !is_blank(byte));
    let end = text.iter().rposition(|byte| !is_blank(byte));
    match (start, end) {
        (Some(start), Some(end)) => &text[start..=end],
        _ => &[],
    }
}
