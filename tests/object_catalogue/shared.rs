//! The views that several structs share, `src/objects/catalogue/shared_views.tsv`.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::{Field, Key};
use crate::reader::Reader;
use crate::views::Views;

const SHARED: &str = include_str!("../../src/objects/catalogue/shared_views.tsv");

/// Returns the structs in the list, with the names of their views.
pub fn listed() -> impl Iterator<Item = (Key, &'static str)> {
    let lines = SHARED.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| {
        let columns: Vec<_> = line.split('\t').collect();
        let [view, object, class] = columns[..] else {
            panic!("expected three columns: {line}");
        };
        ((object, class), view)
    })
}

/// Returns whether two structs can share a view without both being in the list: their fields have the same names and
/// kinds, and known values in common.
pub fn is_equal(views: &Views<'_>, left: Key, right: Key) -> bool {
    let fields = |key: Key| views.structs[&key].iter();
    let reader = |object: &str, field: &Field| Reader::of(&field.kind, object, views);
    fields(left).len() == fields(right).len()
        && fields(left).zip(fields(right)).all(|(a, b)| {
            let values = |field: &Field| BTreeSet::from_iter(field.values.clone());
            a.name == b.name
                && a.is_nullable == b.is_nullable
                && reader(left.0, a) == reader(right.0, b)
                && (a.values.is_empty() || !values(a).is_disjoint(&values(b)))
        })
}

/// Returns the fields of all structs that share a view. A field that one of them does not have is nullable.
pub fn merge(views: &Views<'_>, view: &str) -> Vec<Field> {
    let mut merged = BTreeMap::<&str, (Field, usize, String)>::new();
    let mut count = 0;
    for (object, class) in views.structs_of(view) {
        count += 1;
        for field in &views.structs[&(object, class)] {
            let output = Reader::of(&field.kind, object, views).output;
            let (all, owners, expected) = merged
                .entry(field.name)
                .or_insert_with(|| (field.clone(), 0, output.clone()));
            assert_eq!(output, *expected, "{view}: {object} {class}.{}", field.name);
            *owners += 1;
            all.is_nullable |= field.is_nullable;
            all.values.extend(&field.values);
            all.values.sort_unstable();
            all.values.dedup();
        }
    }
    let merged = merged.into_values();
    merged
        .map(|(mut field, owners, _)| {
            field.is_nullable |= owners < count;
            field
        })
        .collect()
}
