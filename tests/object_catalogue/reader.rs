//! How the kinds of fields are read.

use crate::facts::Kind;
use crate::views::Views;

/// How an accessor reads its field.
#[derive(PartialEq, Eq)]
pub struct Reader {
    /// The function of `Object` in `src/objects/read.rs`.
    pub function: &'static str,
    pub output: String,
}

impl Reader {
    /// Returns how to read a field of a struct of `object`.
    pub fn of(kind: &Kind, object: &str, views: &Views<'_>) -> Self {
        let (function, output) = match kind {
            Kind::Text | Kind::Decimal | Kind::Enum => ("str", "&str".to_owned()),
            Kind::Int => ("i64", "i64".to_owned()),
            Kind::Float => ("f64", "f64".to_owned()),
            Kind::Bool => ("bool", "bool".to_owned()),
            Kind::Time => ("time", "SystemTime".to_owned()),
            Kind::Metadata => ("metadata_of", "Metadata<'_>".to_owned()),
            Kind::Object | Kind::Nested(_) | Kind::Other(_) => {
                ("nested", format!("&{}", element(kind, object, views)))
            }
            Kind::Expandable(_) => ("expanded", format!("&{}", element(kind, object, views))),
            Kind::Page(_) => ("list", format!("&List<{}>", element(kind, object, views))),
            Kind::List(inner) => match &**inner {
                Kind::Text | Kind::Enum => ("strs", "Vec<&str>".to_owned()),
                Kind::Int => ("ints", "Vec<i64>".to_owned()),
                Kind::Expandable(_) => (
                    "expanded_views",
                    format!("&[{}]", element(inner, object, views)),
                ),
                inner => ("views", format!("&[{}]", element(inner, object, views))),
            },
        };
        Self { function, output }
    }
}

/// Returns the type of an object, as written in the module of `object`.
fn element(kind: &Kind, object: &str, views: &Views<'_>) -> String {
    match kind {
        Kind::Object => "Object".to_owned(),
        Kind::Nested(class) => views.nested_type(object, class),
        Kind::Other(other) => views.object_type(Some(other)),
        Kind::Expandable(other) | Kind::Page(other) => views.object_type(*other),
        kind => panic!("unknown list of {kind:?}"),
    }
}
