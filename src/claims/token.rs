use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::time::SystemTime;

/// Identifies one claim: 16 random bytes.
///
/// Each change names the token of its claim, and a store rejects the change if the token is not current. The layer
/// creates the token, not the store, so that it can withdraw a claim whose response was lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Token {
    bytes: [u8; 16],
}

impl Token {
    /// Creates a unique token. It is not secret.
    ///
    /// The bytes come from std's hasher. The operating system seeds it with random bytes once per thread, and each
    /// new hasher differs from the last. The time, in nanoseconds, distinguishes forked processes and cloned
    /// virtual machines, which share a seed. The process id would cost a system call.
    pub fn random() -> Self {
        let now = SystemTime::now();
        let random = || RandomState::new().hash_one(now).to_ne_bytes();
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&random());
        bytes[8..].copy_from_slice(&random());
        Self { bytes }
    }

    /// Returns the bytes of the token.
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.bytes
    }
}

/// Writes the token as 32 hexadecimal digits.
impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = u128::from_be_bytes(self.bytes);
        write!(f, "{number:032x}")
    }
}
