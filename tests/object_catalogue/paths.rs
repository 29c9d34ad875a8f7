//! Generates the table of the paths of objects, from `src/objects/catalogue/paths.tsv`.

use std::fmt::Write;

use crate::facts::Structs;

const PATHS: &str = include_str!("../../src/objects/catalogue/paths.tsv");

/// Returns the objects with their paths, in the order of the list.
fn paths() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = PATHS.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split_once('\t').expect("two columns"))
}

pub fn generate() -> String {
    let mut code = "// Generated from `paths.tsv`. See README.md in `src/objects/catalogue`.\n\n\
                    /// The path of each object that Stripe's API can read, sorted by the name of the object.\n"
        .to_owned();
    let count = paths().count();
    writeln!(code, "pub(crate) const PATHS: [(&str, &str); {count}] = [").unwrap();
    for (object, path) in paths() {
        // As rustfmt would.
        let line = format!("{object:?}, {path:?}");
        if line.len() <= 60 {
            writeln!(code, "    ({line}),").unwrap();
        } else {
            writeln!(
                code,
                "    (\n        {object:?},\n        {path:?},\n    ),"
            )
            .unwrap();
        }
    }
    code.push_str("];\n");
    code
}

#[test]
fn paths_are_sorted_so_that_they_can_be_searched() {
    assert!(paths().is_sorted_by(|(left, _), (right, _)| left < right));
}

#[test]
fn paths_begin_with_the_version_and_are_built_from_fields_of_their_objects() {
    let structs: Structs = crate::facts::structs();
    for (object, paths) in paths() {
        let is_object = |name: &str, class: &str| name == object && !class.contains('.');
        let found = structs
            .iter()
            .find(|((name, class), _)| is_object(name, class));
        let Some((_, fields)) = found else {
            panic!("unknown object: {object}");
        };
        for path in paths.split('|') {
            assert!(path.starts_with("/v1/"), "{path}");
            for part in path.split('{').skip(1) {
                let (name, _) = part.split_once('}').unwrap();
                let is_field = fields.iter().any(|field| field.name == name);
                assert!(is_field, "{object} has no field {name}");
            }
        }
    }
}
