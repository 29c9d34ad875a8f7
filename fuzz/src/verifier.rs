//! A signed payload verifies. After flipping one bit, it does not.

use std::str;
use std::time::{Duration, SystemTime};

use tower_stripe_webhook::testing::{Signer, sign};
use tower_stripe_webhook::{SignatureError, SigningSecret, Verifier};

use super::header::{instant, split_at};
use super::rules::{agrees, hex, is_usable, tag};

/// Checks one case. The input is a line `<seconds> <bit of the header> <bit of the body> <bit of the
/// secret>`, a line with the secret, and the body.
pub fn check(input: &[u8]) {
    let _ = read(input);
}

fn read(input: &[u8]) -> Option<()> {
    let (line, rest) = split_at(input, b'\n')?;
    let (secret, payload) = split_at(rest, b'\n')?;
    let mut words = str::from_utf8(line).ok()?.split(' ');
    let seconds: i64 = words.next()?.parse().ok()?;
    let at = instant(seconds).filter(|_| seconds >= 0)?;
    let secret = str::from_utf8(secret).ok()?;
    let key = SigningSecret::new(secret);
    assert_eq!(key.is_ok(), is_usable(secret), "{secret:?}");
    let signed = Signed::new(secret, payload, at, key.ok()?);
    signed.check_unchanged();
    signed.check_flipped_header(words.next()?.parse().ok()?);
    signed.check_flipped_body(words.next()?.parse().ok()?);
    signed.check_flipped_secret(words.next()?.parse().ok()?);
    Some(())
}

/// A payload with its signature.
pub struct Signed<'a> {
    secret: &'a str,
    payload: &'a [u8],
    at: SystemTime,
    header: String,
    verifier: Verifier,
}

impl<'a> Signed<'a> {
    pub fn new(secret: &'a str, payload: &'a [u8], at: SystemTime, key: SigningSecret) -> Self {
        Self {
            secret,
            payload,
            at,
            header: sign(secret, payload, at),
            // Accepts only the second in which the payload was signed.
            verifier: Verifier::new(key).with_tolerance(Some(Duration::ZERO)),
        }
    }

    pub fn header_bits(&self) -> usize {
        self.header.len() * 8
    }

    /// Checks that the header has Stripe's format and verifies.
    #[track_caller]
    pub fn check_unchanged(&self) {
        let (seconds, _) = self.header["t=".len()..]
            .split_once(',')
            .expect("`v1` follows `t`");
        let tag = hex(tag(self.secret, seconds, self.payload));
        assert_eq!(self.header, format!("t={seconds},v1={tag}"));
        let verified = self
            .verifier
            .verify_at(self.header.as_bytes(), self.payload, self.at);
        assert_eq!(verified.map(|by| by.signed_at()), Ok(self.at));
    }

    /// Flips one bit of the header and checks that it no longer verifies, unless the bit is only the case
    /// of a hex digit.
    ///
    /// Then flips a bit of a header with several signatures and a decoy. That can be harmless, so the
    /// result is compared with the reference implementation.
    #[track_caller]
    pub fn check_flipped_header(&self, bit: usize) {
        let verifier = self.verifier.clone().with_tolerance(None);
        let mut header = self.header.clone().into_bytes();
        let header_bit = bit % self.header_bits();
        flip(&mut header, header_bit);
        let is_letter = self.header.as_bytes()[header_bit / 8].is_ascii_lowercase();
        let in_tag = header_bit / 8 >= self.header.len() - 64;
        // Bit 5 distinguishes lower from upper case.
        let is_same = in_tag && is_letter && header_bit % 8 == 5;
        let verified = verifier.verify_at(&header, self.payload, self.at);
        assert_eq!(
            verified.is_ok(),
            is_same,
            "{}",
            String::from_utf8_lossy(&header)
        );

        let other = "whsec_before_rotation";
        let signer = Signer::new(self.secret).with_secret(other).with_decoy();
        let mut header = signer.sign_at(self.payload, self.at).into_bytes();
        flip(&mut header, bit);
        for secrets in [&[self.secret][..], &[other], &[other, self.secret]] {
            agrees(secrets, None, &header, self.payload, self.at);
            agrees(
                secrets,
                Some(Duration::ZERO),
                &header,
                self.payload,
                self.at,
            );
        }
    }

    /// Flips one bit of the body and checks that it no longer verifies.
    #[track_caller]
    pub fn check_flipped_body(&self, bit: usize) {
        let mut payload = self.payload.to_vec();
        if flip(&mut payload, bit) {
            let verified = self
                .verifier
                .verify_at(self.header.as_bytes(), &payload, self.at);
            assert_eq!(verified, Err(SignatureError::Mismatch), "{payload:?}");
        }
    }

    /// Flips one bit of the secret and checks that the payload no longer verifies, if the result is still
    /// a valid secret.
    #[track_caller]
    pub fn check_flipped_secret(&self, bit: usize) {
        let mut secret = self.secret.as_bytes().to_vec();
        flip(&mut secret, bit);
        let Ok(secret) = String::from_utf8(secret) else {
            return;
        };
        let key = SigningSecret::new(secret.as_str());
        assert_eq!(key.is_ok(), is_usable(&secret), "{secret:?}");
        if let Ok(key) = key {
            let verifier = Verifier::new(key).with_tolerance(None);
            let verified = verifier.verify_at(self.header.as_bytes(), self.payload, self.at);
            assert_eq!(verified, Err(SignatureError::Mismatch), "{secret:?}");
        }
    }
}

/// Flips a bit. Returns `false` if there is none.
fn flip(bytes: &mut [u8], bit: usize) -> bool {
    match bytes.len() {
        0 => false,
        length => {
            let bit = bit % (length * 8);
            bytes[bit / 8] ^= 1 << (bit % 8);
            true
        }
    }
}
