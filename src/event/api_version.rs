/// The API version of an event or an endpoint, such as `2026-10-28.endive` or `2024-06-20`.
///
/// Flags of preview features can follow it, as in `2020-08-27; orders_beta=v4`. They are omitted here.
#[derive(Clone, Copy)]
pub(crate) struct ApiVersion<'a>(&'a str);

impl<'a> ApiVersion<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let version = text.split_once(';').map_or(text, |(version, _)| version);
        Self(version.trim_end())
    }

    /// Returns the whole version, without flags.
    pub(crate) fn as_str(self) -> &'a str {
        self.0
    }

    /// Returns the release train. Versions before `2024-09-30.acacia` have none.
    pub(crate) fn train(self) -> Option<&'a str> {
        self.0.split_once('.').map(|(_, train)| train)
    }

    /// Returns whether both are the same version, or of the same release train, which has no breaking changes.
    #[cfg(feature = "objects")]
    pub(crate) fn is_compatible_with(self, other: Self) -> bool {
        self.0 == other.0 || (self.train().is_some() && self.train() == other.train())
    }
}

#[cfg(all(test, feature = "objects"))]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compatible_if_they_or_their_trains_are_the_same() {
        let is_compatible = |a, b| ApiVersion::new(a).is_compatible_with(ApiVersion::new(b));
        for (a, b) in [
            ("2026-10-28.endive", "2026-10-28.endive"),
            ("2026-09-30.endive", "2026-10-28.endive"),
            ("2026-09-30.endive; orders_beta=v4", "2026-10-28.endive"),
            ("2020-08-27", "2020-08-27;orders_beta=v4"),
        ] {
            assert!(is_compatible(a, b) && is_compatible(b, a), "{a} {b}");
        }
        for (a, b) in [
            ("2026-07-29.dahlia", "2026-10-28.endive"),
            ("2020-08-27", "2020-03-02"),
            ("2026-10-28", "2026-10-28.endive"),
            ("2020-08-27; a.endive", "2026-10-28.endive"),
            ("", "2026-10-28.endive"),
        ] {
            assert!(!is_compatible(a, b) && !is_compatible(b, a), "{a} {b}");
        }
    }
}
