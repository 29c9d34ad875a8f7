use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::process;
use std::time::SystemTime;

/// The fence of one claim: 16 random bytes that nobody else has.
///
/// Each change of a claim names its token, and a store changes nothing if it is not the token of the
/// claim that holds. The layer makes it, not the store, so that a claim whose answer was lost can still
/// be released.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Token {
    bytes: [u8; 16],
}

impl Token {
    /// Creates a token.
    ///
    /// It is unique, and no secret: std's hasher seeds itself with random bytes of the operating
    /// system, once a thread, and each one hashes differently. Process and time tell those apart that
    /// were copied with their seed, as virtual machines are.
    pub fn random() -> Self {
        let copy = (process::id(), SystemTime::now());
        let random = || RandomState::new().hash_one(copy).to_ne_bytes();
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&random());
        bytes[8..].copy_from_slice(&random());
        Self { bytes }
    }

    /// Returns its bytes.
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.bytes
    }
}

/// 32 hexadecimal digits.
impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = u128::from_be_bytes(self.bytes);
        write!(f, "{number:032x}")
    }
}
