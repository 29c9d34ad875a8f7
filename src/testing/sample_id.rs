use sha2::{Digest, Sha256};

/// Derives an id from `text`: the prefix and `length` characters. The same text gives the same id in
/// every release.
pub(super) fn id_of(prefix: &str, length: usize, text: &str) -> String {
    const CHARACTERS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    let mut id = prefix.to_owned();
    let digest = Sha256::digest(text.as_bytes());
    for byte in digest.iter().cycle().take(length) {
        id.push(char::from(
            CHARACTERS[usize::from(*byte) % CHARACTERS.len()],
        ));
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_stripes_format_and_depend_only_on_the_text() {
        let id = id_of("evt_1", 23, "text");
        assert_eq!(id.len(), "evt_1KJrGtJDPojXS6LN15fcthM3".len());
        assert_eq!(id, id_of("evt_1", 23, "text"));
        assert_ne!(id, id_of("evt_1", 23, "another"));
    }
}
