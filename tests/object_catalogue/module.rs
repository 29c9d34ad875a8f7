//! Generates a module of views.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::accessor::Accessor;
use crate::docs::MAX_CONSTANTS;
use crate::layout::write_constant;
use crate::moved::moved;
use crate::names;
use crate::views::{View, Views};

pub struct Module<'a> {
    pub views: &'a Views<'a>,
    /// Receives a line for each accessor and constant.
    pub signatures: &'a mut BTreeSet<String>,
    /// The signatures that must be kept.
    pub published: &'a BTreeSet<String>,
}

impl Module<'_> {
    /// Returns the code of views, with their docs.
    pub fn generate(&mut self, views: &[(View, String)]) -> String {
        let mut code = String::new();
        for (view, docs) in views {
            self.write_view(&mut code, view, docs);
        }
        imports(&code) + &code
    }

    fn write_view(&mut self, code: &mut String, view: &View, docs: &str) {
        let View { name, path, .. } = view;
        write!(code, "\nview! {{\n    /// {docs}\n    {name} {path:?}").unwrap();
        if view.is_object() {
            write!(code, " {:?}", view.object).unwrap();
        }
        code.push_str("\n}\n");
        let mut items = String::new();
        for accessor in self.accessors(view) {
            items.push('\n');
            accessor.write(&mut items);
            let Accessor { name, output, .. } = accessor;
            self.signatures
                .insert(format!("{path}::{name}() -> {output}"));
        }
        // Last, because there are many, and rustdoc keeps the order.
        items.push('\n');
        self.write_constants(&mut items, view);
        let items = items.trim_matches('\n');
        if !items.is_empty() {
            writeln!(code, "\nimpl {name} {{\n{items}\n}}").unwrap();
        }
    }

    fn write_constants(&mut self, code: &mut String, view: &View) {
        let path = &view.path;
        for field in &view.fields {
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

    fn accessors(&self, view: &View) -> Vec<Accessor> {
        // `Object::object_type` returns `object`.
        let fields = view.fields.iter().filter(|field| field.name != "object");
        let mut accessors: Vec<_> = fields
            .flat_map(|field| Accessor::of_field(field, view.object, self.views))
            .collect();
        if view.is_object() {
            self.add_moved(&mut accessors, view.object);
        }
        accessors
            .into_iter()
            .map(|mut accessor| {
                accessor.output = shortened(&accessor.output, view);
                accessor
            })
            .flat_map(|accessor| accessor.compatible(&view.path, self.published))
            .collect()
    }

    fn add_moved(&self, accessors: &mut Vec<Accessor>, object: &str) {
        for moved in moved().iter().filter(|moved| moved.object == object) {
            let accessor = Accessor::of_moved(moved, self.views);
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

/// Shortens the paths of types in the module of a view.
fn shortened(output: &str, view: &View) -> String {
    let module = match view.path.split_once("::") {
        Some((module, _)) => module.to_owned(),
        None => names::module(view.object),
    };
    let own = format!("super::{}", names::view(view.object));
    let output = output.replace(&format!("super::{module}::"), "");
    match output.split_once(&own) {
        // The name of the object, and not only the start of another.
        Some((start, end))
            if module != "shared" && (end.is_empty() || end.starts_with(['>', ']'])) =>
        {
            format!("{start}{}{end}", names::view(view.object))
        }
        _ => output,
    }
}

/// Returns the imports that the views need.
fn imports(code: &str) -> String {
    let mut imports = String::new();
    if code.contains("SystemTime") {
        imports.push_str("use std::time::SystemTime;\n\n");
    }
    imports.push_str("use crate::objects::field_error::FieldError;\n");
    if code.contains("&List<") {
        imports.push_str("use crate::objects::list::List;\n");
    }
    if code.contains("Metadata<'_>") {
        imports.push_str("use crate::objects::metadata::Metadata;\n");
    }
    imports.push_str("use crate::objects::object::Object;\n");
    imports.push_str("use crate::objects::view::{View, ViewKind, view};\n");
    imports
}
