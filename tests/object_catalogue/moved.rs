//! The fields that moved between API versions, `src/objects/catalogue/moved_fields.tsv`.

use crate::facts::Kind;

const MOVED: &str = include_str!("../../src/objects/catalogue/moved_fields.tsv");

pub struct Moved {
    pub object: &'static str,
    pub accessor: &'static str,
    pub kind: Kind,
    /// Where the field is, the newest place first.
    pub paths: Vec<&'static str>,
}

pub fn moved() -> Vec<Moved> {
    let lines = MOVED.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let columns: Vec<_> = line.split('\t').collect();
            let [object, accessor, kind, paths] = columns[..] else {
                panic!("expected four columns: {line}");
            };
            Moved {
                object,
                accessor,
                kind: Kind::parse(kind),
                paths: paths.split('|').collect(),
            }
        })
        .collect()
}
