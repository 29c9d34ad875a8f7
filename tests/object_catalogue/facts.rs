//! The list of fields, `src/objects/catalogue/fields.tsv`.

use std::collections::{BTreeMap, BTreeSet};

const FIELDS: &str = include_str!("../../src/objects/catalogue/fields.tsv");

/// A struct: the object, and the class in the list.
pub type Key = (&'static str, &'static str);

/// The fields of each struct.
pub type Structs = BTreeMap<Key, Vec<Field>>;

#[derive(Clone)]
pub struct Field {
    pub name: &'static str,
    pub kind: Kind,
    pub is_nullable: bool,
    pub values: Vec<&'static str>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    Decimal,
    Enum,
    Int,
    Float,
    Bool,
    Time,
    Metadata,
    /// An object whose fields are not known, or which is one of several.
    Object,
    /// A struct nested in the same object.
    Nested(&'static str),
    /// Another object.
    Other(&'static str),
    /// An id or, if expanded, an object. `None` if it is one of several.
    Expandable(Option<&'static str>),
    /// A list object. `None` if its elements are of several types.
    Page(Option<&'static str>),
    List(Box<Kind>),
}

impl Kind {
    pub fn parse(kind: &'static str) -> Self {
        if let Some(element) = kind.strip_prefix("list<") {
            return Self::List(Box::new(Self::parse(element.strip_suffix('>').unwrap())));
        }
        let (kind, target) = match kind.split_once(':') {
            Some((kind, target)) => (kind, Some(target)),
            None => (kind, None),
        };
        match (kind, target) {
            ("str", None) => Self::Text,
            ("decimal", None) => Self::Decimal,
            ("enum", None) => Self::Enum,
            ("int", None) => Self::Int,
            ("float", None) => Self::Float,
            ("bool", None) => Self::Bool,
            ("time", None) => Self::Time,
            ("metadata", None) => Self::Metadata,
            ("object" | "map", None) => Self::Object,
            ("object", Some(target)) => Self::Other(target),
            ("nested", Some(target)) => Self::Nested(target),
            ("expandable", target) => Self::Expandable(target),
            ("page", target) => Self::Page(target),
            _ => panic!("unknown kind: {kind}"),
        }
    }
}

pub fn structs() -> Structs {
    let mut structs = Structs::new();
    for line in FIELDS.lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<_> = line.split('\t').collect();
        let [object, name, field, kind, nullable, values] = columns[..] else {
            panic!("expected six columns: {line}");
        };
        structs.entry((object, name)).or_default().push(Field {
            name: field,
            kind: Kind::parse(kind),
            is_nullable: nullable == "nullable",
            values: values
                .split('|')
                .filter(|value| !value.is_empty())
                .collect(),
        });
    }
    structs
}

/// Returns the names of all objects.
pub fn objects(structs: &Structs) -> BTreeSet<&'static str> {
    structs.keys().map(|(object, _)| *object).collect()
}

/// Returns the API version of the list.
pub fn api_version() -> &'static str {
    let line = FIELDS
        .lines()
        .find_map(|line| line.strip_prefix("# API version "));
    line.unwrap()
}
