//! What is signed verifies, and with one bit flipped it does not.

use std::str;
use std::time::{Duration, SystemTime};

use tower_stripe_webhook::testing::{Signer, sign};
use tower_stripe_webhook::{SignatureError, SigningSecret, Verifier};

use super::header::{instant, split_at};
use super::rules::{agrees, hex, is_usable, tag};

/// Reads a case: a line `<seconds> <bit of the header> <bit of the body> <bit of the secret>`, a
/// line that is the secret, and the body.
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
    signed.holds();
    signed.header_flipped(words.next()?.parse().ok()?);
    signed.body_flipped(words.next()?.parse().ok()?);
    signed.secret_flipped(words.next()?.parse().ok()?);
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
            // Only the second in which it was signed.
            verifier: Verifier::new(key).with_tolerance(Some(Duration::ZERO)),
        }
    }

    pub fn bits_of_header(&self) -> usize {
        self.header.len() * 8
    }

    /// The header is as Stripe writes it, and verifies.
    #[track_caller]
    pub fn holds(&self) {
        let (seconds, _) = self.header["t=".len()..]
            .split_once(',')
            .expect("a v1 follows");
        let tag = hex(tag(self.secret, seconds, self.payload));
        assert_eq!(self.header, format!("t={seconds},v1={tag}"));
        let verified = self
            .verifier
            .verify_at(self.header.as_bytes(), self.payload, self.at);
        assert_eq!(verified.map(|by| by.signed_at()), Ok(self.at));
    }

    /// One bit of the header refuses it, but for the case of a digit; and in the header of a roll,
    /// with items that are ignored, it does what the rules say.
    #[track_caller]
    pub fn header_flipped(&self, bit: usize) {
        let verifier = self.verifier.clone().with_tolerance(None);
        let mut header = self.header.clone().into_bytes();
        let bit_of_header = bit % self.bits_of_header();
        flip(&mut header, bit_of_header);
        let is_letter = self.header.as_bytes()[bit_of_header / 8].is_ascii_lowercase();
        let in_tag = bit_of_header / 8 >= self.header.len() - 64;
        let is_same = in_tag && is_letter && bit_of_header % 8 == 5;
        let verified = verifier.verify_at(&header, self.payload, self.at);
        assert_eq!(
            verified.is_ok(),
            is_same,
            "{}",
            String::from_utf8_lossy(&header)
        );

        let other = "whsec_of_a_roll";
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

    /// One bit of the body refuses it.
    #[track_caller]
    pub fn body_flipped(&self, bit: usize) {
        let mut payload = self.payload.to_vec();
        if flip(&mut payload, bit) {
            let verified = self
                .verifier
                .verify_at(self.header.as_bytes(), &payload, self.at);
            assert_eq!(verified, Err(SignatureError::Mismatch), "{payload:?}");
        }
    }

    /// One bit of the secret refuses it, if the secret still is one.
    #[track_caller]
    pub fn secret_flipped(&self, bit: usize) {
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

/// Returns whether there was a bit to flip.
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
