//! How the kinds of fields are read.

use crate::facts::{Kind, Structs, objects};
use crate::names;
use crate::views::{is_view, view_name};

/// How an accessor reads its field.
pub struct Reader {
    /// The function of `Object` in `src/objects/read.rs`.
    pub function: String,
    pub output: String,
    /// The doc line, with `{}` for the field.
    pub doc: String,
}

impl Reader {
    /// Returns how to read a kind.
    pub fn of(kind: &Kind, object: &str, structs: &Structs) -> Self {
        let reader = |function: &str, output: &str, doc: &str| Self {
            function: function.to_owned(),
            output: output.to_owned(),
            doc: doc.to_owned(),
        };
        let view_of = |other: Option<&str>| view_of(other, object, structs);
        match kind {
            Kind::Text => reader("str", "&str", "the text {}"),
            Kind::Decimal => reader("str", "&str", "the decimal number {} as text"),
            Kind::Enum => reader("str", "&str", "{}, an open set of values"),
            Kind::Int => reader("i64", "i64", "the integer {}"),
            Kind::Float => reader("f64", "f64", "the number {}"),
            Kind::Bool => reader("bool", "bool", "the flag {}"),
            Kind::Time => reader("time", "SystemTime", "the time {}"),
            Kind::Metadata => reader("metadata_of", "Metadata<'_>", "the text by key in {}"),
            Kind::Object => reader("nested", "&Object", "the object {}"),
            Kind::Nested(name) => {
                let view = if is_view(structs, object, name) {
                    view_name(object, name)
                } else {
                    "Object".to_owned()
                };
                reader("nested", &format!("&{view}"), "the object {}")
            }
            Kind::Other(other) => reader(
                "nested",
                &format!("&{}", view_of(Some(other))),
                "the object {}",
            ),
            Kind::Expandable(other) => reader("expanded", &format!("&{}", view_of(*other)), ""),
            Kind::Page(element) => reader(
                "list",
                &format!("&List<{}>", view_of(*element)),
                "the list {}",
            ),
            Kind::List(element) => match &**element {
                Kind::Text | Kind::Enum => reader("strs", "Vec<&str>", "the texts in {}"),
                Kind::Int => reader("ints", "Vec<i64>", "the integers in {}"),
                Kind::Expandable(other) => {
                    reader("expanded_views", &format!("&[{}]", view_of(*other)), "")
                }
                element @ (Kind::Object | Kind::Nested(_) | Kind::Other(_)) => {
                    let output = Self::of(element, object, structs).output;
                    reader(
                        "views",
                        &format!("&[{}]", &output[1..]),
                        "the objects in {}",
                    )
                }
                element => panic!("unknown list of {element:?}"),
            },
        }
    }
}

fn view_of(other: Option<&str>, object: &str, structs: &Structs) -> String {
    match other.filter(|other| objects(structs).contains(other)) {
        Some(other) if other == object => names::view(other),
        Some(other) => format!("super::{}", names::view(other)),
        None => "Object".to_owned(),
    }
}
