use std::iter;

/// Returns what comes before each dot of a name, the longest first.
///
/// Dots in brackets count too: no pattern ends at one, since a pattern's brackets are closed. To tell
/// them from the right would take brackets that match, and names come from outside.
pub(super) fn prefixes(name: &str) -> impl Iterator<Item = &str> {
    let mut rest = name;
    iter::from_fn(move || {
        (rest, _) = rest.rsplit_once('.')?;
        Some(rest)
    })
}

/// Returns whether a prefix, given without its `.*`, matches a name.
pub(super) fn has_prefix(name: &str, prefix: &str) -> bool {
    let rest = name.strip_prefix(prefix);
    rest.is_some_and(|rest| rest.starts_with('.'))
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
    fn prefixes_end_at_dots() {
        let of = |name| prefixes(name).collect::<Vec<_>>();
        assert_eq!(of("invoice.paid"), ["invoice"]);
        assert_eq!(
            of("customer.subscription.updated"),
            ["customer.subscription", "customer"],
        );
        assert!(of("ping").is_empty());
    }

    #[test]
    fn a_prefix_matches_what_goes_on_after_it() {
        let account = "v2.core.account[configuration.customer]";
        assert!(has_prefix(&format!("{account}.updated"), account));
        assert!(has_prefix(&format!("{account}.updated"), "v2.core"));
        assert!(!has_prefix(account, account));
        assert!(!has_prefix("invoiceitem.created", "invoice"));
    }
}
