//! Generates the accessors of a view.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::facts::{Field, Kind, Structs};
use crate::layout::{MAX_WIDTH, broken_output, call};
use crate::moved::Moved;
use crate::names;
use crate::reader::Reader;

/// A method of a view that returns a field.
pub struct Accessor {
    docs: String,
    pub name: String,
    pub output: String,
    body: String,
}

const OR_NONE: &str = ", or `None` if it is null or absent";

impl Accessor {
    /// Returns the accessors of a field.
    pub fn of_field(field: &Field, object: &str, structs: &Structs) -> Vec<Self> {
        let name = field.name;
        let Reader {
            function,
            output,
            doc,
        } = Reader::of(&field.kind, object, structs);
        let mut accessors = Vec::new();
        match &field.kind {
            Kind::Expandable(_) => accessors.push(Self::new(
                field,
                names::id_accessor(name),
                "id",
                "&str",
                &format!("the id of `{name}`, expanded or not"),
            )),
            Kind::List(element) if matches!(**element, Kind::Expandable(_)) => {
                accessors.push(Self::new(
                    field,
                    names::ids_accessor(name),
                    "ids",
                    "Vec<&str>",
                    &format!("the ids in `{name}`, expanded or not"),
                ));
            }
            _ => {}
        }
        let doc = doc.replace("{}", &format!("`{name}`"));
        let mut accessor = Self::new(field, names::accessor(name), &function, &output, &doc);
        if function.starts_with("expanded") {
            accessor.output = format!("Option<{output}>");
            accessor.docs = format!("Returns `{name}` if it is expanded, or `None`.");
        }
        accessors.push(accessor);
        accessors
    }

    /// Returns the accessor of a field that moved.
    pub fn of_moved(moved: &Moved, structs: &Structs) -> Self {
        let places: Vec<_> = moved.paths.iter().map(|path| format!("`{path}`")).collect();
        let Reader {
            mut function,
            mut output,
            ..
        } = Reader::of(&moved.kind, moved.object, structs);
        if let Kind::Expandable(_) = moved.kind {
            (function, output) = ("id".to_owned(), "&str".to_owned());
        }
        let (newest, older) = places.split_first().unwrap();
        Self {
            docs: format!(
                "Returns {newest}. In older API versions it is {}. `None` if there is none.",
                older.join(" or ")
            ),
            name: moved.accessor.to_owned(),
            output: format!("Option<{output}>"),
            body: call(&format!("moved_{function}"), &moved.paths.join("|")),
        }
    }

    fn new(field: &Field, name: String, function: &str, output: &str, doc: &str) -> Self {
        if field.is_nullable {
            Self {
                docs: format!("Returns {doc}{OR_NONE}."),
                name,
                output: format!("Option<{output}>"),
                body: call(&format!("opt_{function}"), field.name),
            }
        } else {
            Self {
                docs: format!("Returns {doc}."),
                name,
                output: output.to_owned(),
                body: call(function, field.name),
            }
        }
    }

    /// Keeps the published type of an accessor whose field has become nullable, or has stopped to be.
    ///
    /// If a field has become nullable, null is an error of the published accessor, and `try_<field>` returns `None`.
    pub fn compatible(self, signature: &str, published: &BTreeSet<String>) -> Vec<Self> {
        let Self {
            docs,
            name,
            output,
            body,
        } = &self;
        let is_published =
            |output: &str| published.contains(&format!("{signature}::{name}() -> {output}"));
        let optional = format!("Option<{output}>");
        if is_published(output) {
            return vec![self];
        }
        if is_published(&optional) {
            return vec![Self {
                docs: docs.trim_end_matches('.').to_owned() + OR_NONE + ".",
                name: name.clone(),
                body: body.replacen(".0.", ".0.opt_", 1),
                output: optional,
            }];
        }
        let required = output
            .strip_prefix("Option<")
            .and_then(|output| output.strip_suffix('>'));
        let Some(required) = required.filter(|required| is_published(required)) else {
            return vec![self];
        };
        let required = Self {
            docs: docs.replace(OR_NONE, ""),
            name: name.clone(),
            output: required.to_owned(),
            body: body.replacen(".opt_", ".", 1),
        };
        let optional = Self {
            name: format!("try_{name}"),
            ..self
        };
        vec![required, optional]
    }

    /// Writes the accessor as rustfmt would.
    pub fn write(&self, code: &mut String) {
        let Self {
            docs,
            name,
            output,
            body,
        } = self;
        writeln!(code, "    /// {docs}").unwrap();
        writeln!(code, "    #[inline]").unwrap();
        let line = format!("    pub fn {name}(&self) -> Result<{output}, FieldError> {{");
        if line.len() <= MAX_WIDTH {
            writeln!(code, "{line}").unwrap();
        } else {
            writeln!(
                code,
                "    pub fn {name}(\n        &self,\n{}",
                broken_output(output)
            )
            .unwrap();
        }
        writeln!(code, "        {body}\n    }}").unwrap();
    }
}
