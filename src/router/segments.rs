use std::iter;

/// Returns the prefixes of a name that end at a segment, the longest first, without the name itself.
pub(super) fn prefixes(name: &str) -> impl Iterator<Item = &str> {
    let mut rest = name;
    iter::from_fn(move || {
        let mut depth = 0_usize;
        let dot = rest.bytes().rposition(|byte| {
            match byte {
                b']' => depth += 1,
                b'[' => depth = depth.saturating_sub(1),
                _ => {}
            }
            byte == b'.' && depth == 0
        })?;
        rest = &rest[..dot];
        Some(rest)
    })
}

/// Returns whether a prefix, given without its `.*`, matches a name.
pub(super) fn has_prefix(name: &str, prefix: &str) -> bool {
    prefixes(name).any(|candidate| candidate == prefix)
}

/// Returns whether a name is made of segments: visible ASCII characters, in which brackets
/// are closed and not nested.
pub(super) fn is_well_formed(name: &str) -> bool {
    let mut in_brackets = false;
    let mut segment_is_empty = true;
    for byte in name.bytes() {
        match byte {
            b'.' if in_brackets => {}
            b'.' if segment_is_empty => return false,
            b'.' => segment_is_empty = true,
            b'[' if in_brackets => return false,
            b'[' => in_brackets = true,
            b']' if !in_brackets => return false,
            b']' => in_brackets = false,
            b'*' => return false,
            _ if byte.is_ascii_graphic() => segment_is_empty = false,
            _ => return false,
        }
    }
    !segment_is_empty && !in_brackets
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_end_at_segments() {
        let of = |name| prefixes(name).collect::<Vec<_>>();
        assert_eq!(of("invoice.paid"), ["invoice"]);
        assert_eq!(
            of("customer.subscription.updated"),
            ["customer.subscription", "customer"],
        );
        assert_eq!(
            of("v2.core.account[configuration.customer].updated"),
            ["v2.core.account[configuration.customer]", "v2.core", "v2"],
        );
        assert!(of("ping").is_empty());
    }
}
