//! Generates the accessors of a view.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::docs::{self, OR_NONE};
use crate::facts::{Field, Kind};
use crate::layout::{MAX_WIDTH, broken_output, call};
use crate::moved::Moved;
use crate::names;
use crate::reader::Reader;
use crate::views::Views;

/// A method of a view that returns a field.
pub struct Accessor {
    docs: String,
    pub name: String,
    pub output: String,
    body: String,
}

impl Accessor {
    /// Returns the accessors of a field of a struct of `object`.
    pub fn of_field(field: &Field, object: &str, views: &Views<'_>) -> Vec<Self> {
        let name = field.name;
        let Reader { function, output } = Reader::of(&field.kind, object, views);
        let accessor = Self::new(
            names::accessor(name),
            function,
            &output,
            &docs::value(field),
            field,
        );
        let (ids, of_ids) = match function {
            "expanded" => {
                let docs = format!("the id of `{name}`, expanded or not");
                let ids = names::id_accessor(name);
                (ids.clone(), Self::new(ids, "id", "&str", &docs, field))
            }
            "expanded_views" => {
                let docs = format!("the ids in `{name}`, expanded or not");
                let ids = names::ids_accessor(name);
                (
                    ids.clone(),
                    Self::new(ids, "ids", "Vec<&str>", &docs, field),
                )
            }
            _ => return vec![accessor],
        };
        let expanded = Self {
            output: format!("Option<{output}>"),
            docs: docs::of_expanded(field, &ids),
            ..accessor
        };
        vec![of_ids, expanded]
    }

    /// Returns the accessor of a field that moved.
    pub fn of_moved(moved: &Moved, views: &Views<'_>) -> Self {
        let places: Vec<_> = moved.paths.iter().map(|path| format!("`{path}`")).collect();
        let Reader { function, output } = Reader::of(&moved.kind, moved.object, views);
        let (function, output) = match moved.kind {
            Kind::Expandable(_) => ("id", "&str".to_owned()),
            _ => (function, output),
        };
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

    fn new(name: String, function: &str, output: &str, what: &str, field: &Field) -> Self {
        let docs = docs::of_accessor(what, field);
        if field.is_nullable {
            Self {
                docs,
                name,
                output: format!("Option<{output}>"),
                body: call(&format!("opt_{function}"), field.name),
            }
        } else {
            Self {
                docs,
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
                docs: docs.replacen('.', &format!("{OR_NONE}."), 1),
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
