//! Generates the file of an object: its view, and those of the structs nested in it.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::accessor::Accessor;
use crate::facts::{Field, Structs};
use crate::layout::write_constant;
use crate::moved::moved;
use crate::names;
use crate::views::{is_view, path, view_name};

/// Longer lists of values get no constants: they are codes, such as countries, that handlers rarely match on.
const MAX_CONSTANTS: usize = 30;

pub struct ObjectFile<'a> {
    pub object: &'static str,
    pub structs: &'a Structs,
    /// Receives a line for each accessor and constant.
    pub signatures: &'a mut BTreeSet<String>,
    /// The signatures that must be kept.
    pub published: &'a BTreeSet<String>,
}

impl ObjectFile<'_> {
    /// Returns the code below the header.
    pub fn generate(&mut self) -> String {
        let mut views = String::new();
        for ((object, name), fields) in self.structs {
            if *object == self.object && is_view(self.structs, object, name) {
                self.write_view(&mut views, name, fields);
            }
        }
        imports(&views) + &views
    }

    fn write_view(&mut self, code: &mut String, name: &'static str, fields: &[Field]) {
        let view = view_name(self.object, name);
        let path = path(self.object, name);
        code.push_str("\nview! {\n");
        if name.contains('.') {
            let owner = names::view(self.object);
            writeln!(code, "    /// Nested in [`{owner}`].").unwrap();
            writeln!(code, "    {view} {path:?}").unwrap();
        } else {
            writeln!(code, "    /// The object `{}`.", self.object).unwrap();
            writeln!(code, "    {view} {path:?} {:?}", self.object).unwrap();
        }
        code.push_str("}\n");
        let mut constants = String::new();
        self.write_constants(&mut constants, &path, fields);
        let accessors = self.accessors(name, &path, fields);
        if accessors.is_empty() && constants.is_empty() {
            return;
        }
        writeln!(code, "\nimpl {view} {{").unwrap();
        let mut is_first = constants.is_empty();
        code.push_str(&constants);
        for accessor in accessors {
            if !is_first {
                code.push('\n');
            }
            is_first = false;
            accessor.write(code);
            let Accessor { name, output, .. } = accessor;
            self.signatures
                .insert(format!("{path}::{name}() -> {output}"));
        }
        code.push_str("}\n");
    }

    fn write_constants(&mut self, code: &mut String, path: &str, fields: &[Field]) {
        for field in fields {
            // `Object::object_type` returns `object`.
            if field.name == "object" || field.values.len() > MAX_CONSTANTS {
                continue;
            }
            for value in &field.values {
                let constant = names::constant(field.name, value);
                writeln!(code, "    /// A value of `{}`.", field.name).unwrap();
                write_constant(code, &constant, value);
                let is_unique = self.signatures.insert(format!("{path}::{constant}"));
                assert!(is_unique, "{path}::{constant} must be unique");
            }
        }
    }

    fn accessors(&self, name: &str, path: &str, fields: &[Field]) -> Vec<Accessor> {
        // `Object::object_type` returns `object`.
        let fields = fields.iter().filter(|field| field.name != "object");
        let mut accessors: Vec<_> = fields
            .flat_map(|field| Accessor::of_field(field, self.object, self.structs))
            .collect();
        if !name.contains('.') {
            self.add_moved(&mut accessors);
        }
        accessors
            .into_iter()
            .flat_map(|accessor| accessor.compatible(path, self.published))
            .collect()
    }

    fn add_moved(&self, accessors: &mut Vec<Accessor>) {
        for moved in moved().iter().filter(|moved| moved.object == self.object) {
            let accessor = Accessor::of_moved(moved, self.structs);
            let name = &accessor.name;
            // A field that still exists at its old place has an accessor, which reads the other places too.
            if let Some(at) = accessors.iter().position(|other| other.name == *name) {
                assert_eq!(
                    accessors.remove(at).output,
                    accessor.output,
                    "{name}: the type must not depend on the place"
                );
            }
            accessors.push(accessor);
        }
        accessors.sort_by(|left, right| left.name.cmp(&right.name));
    }
}

/// Returns the imports that the views need.
fn imports(views: &str) -> String {
    let mut code = String::new();
    if views.contains("SystemTime") {
        code.push_str("use std::time::SystemTime;\n\n");
    }
    code.push_str("use crate::objects::field_error::FieldError;\n");
    if views.contains("&List<") {
        code.push_str("use crate::objects::list::List;\n");
    }
    if views.contains("Metadata<'_>") {
        code.push_str("use crate::objects::metadata::Metadata;\n");
    }
    code.push_str("use crate::objects::object::Object;\n");
    code.push_str("use crate::objects::view::{View, ViewKind, view};\n");
    code
}
