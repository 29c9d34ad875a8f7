/// Returns the SQL of the migrations after `version`, oldest first.
pub(in crate::claims) fn pending(
    migrations: &'static [(u32, &'static str)],
    version: i32,
) -> impl Iterator<Item = &'static str> {
    migrations
        .iter()
        .filter(move |(number, _)| i64::from(*number) > i64::from(version))
        .map(|(_, sql)| *sql)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn migrations_after_the_version_are_pending() {
        const MIGRATIONS: &[(u32, &str)] = &[(1, "a"), (2, "b"), (3, "c")];
        let from = |version| pending(MIGRATIONS, version).collect::<Vec<_>>();
        assert_eq!(from(0), ["a", "b", "c"]);
        assert_eq!(from(2), ["c"]);
        // A newer release has migrated further.
        assert!(from(4).is_empty());
    }
}
