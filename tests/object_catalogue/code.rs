//! Generates the views.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::facts::{Field, Kind, Structs, objects};
use crate::moved::{Moved, moved};
use crate::{names, paths};

const HEADER: &str =
    "// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.\n\n";

/// The objects that are handled most. All structs nested in them become views. Of the others, only those at the
/// first level do, to limit the build time; the rest are read as `Object`.
const MOST_HANDLED: [&str; 12] = [
    "account",
    "charge",
    "checkout.session",
    "customer",
    "dispute",
    "invoice",
    "payment_intent",
    "payment_method",
    "payout",
    "refund",
    "setup_intent",
    "subscription",
];

/// Longer lists of values get no constants: they are codes, such as countries, that handlers rarely match on.
const MAX_CONSTANTS: usize = 30;

/// A generated file below `src/objects/generated`.
pub struct File {
    pub name: String,
    pub code: String,
}

/// What the generator made: the files, and a line for each accessor and constant.
pub struct Generated {
    pub files: Vec<File>,
    pub signatures: BTreeSet<String>,
}

pub fn generate(structs: &Structs, api_version: &str, published: &BTreeSet<String>) -> Generated {
    let mut signatures = BTreeSet::new();
    let mut files = Vec::new();
    let mut root = HEADER.to_owned();
    let mut all: Vec<_> = objects(structs).into_iter().collect();
    all.sort_by_key(|object| names::module(object));
    for object in all {
        let module = names::module(object);
        if has_nested(structs, object) {
            let view = names::view(object);
            writeln!(
                root,
                "/// Views of the objects nested in [`{view}`].\npub mod {module};"
            )
            .unwrap();
        } else {
            writeln!(root, "mod {module};").unwrap();
        }
        let mut file = ObjectFile {
            object,
            structs,
            moved: moved()
                .into_iter()
                .filter(|moved| moved.object == object)
                .collect(),
            signatures: &mut signatures,
            published,
            uses: BTreeSet::new(),
        };
        let code = file.generate();
        files.push(File {
            name: format!("{module}.rs"),
            code,
        });
    }
    root.push('\n');
    let exports: BTreeSet<_> = objects(structs)
        .into_iter()
        .map(|object| {
            format!(
                "pub use self::{}::{};\n",
                names::module(object),
                names::view(object)
            )
        })
        .collect();
    root.extend(exports);
    write!(
        root,
        "\n#[cfg(feature = \"api\")]\nmod paths;\n#[cfg(feature = \"api\")]\n\
         pub(crate) use self::paths::PATHS;\n\n\
         /// The API version that the views are generated from.\n\
         pub const API_VERSION: &str = {api_version:?};\n",
    )
    .unwrap();
    files.push(File {
        name: "mod.rs".to_owned(),
        code: root,
    });
    files.push(File {
        name: "paths.rs".to_owned(),
        code: paths::generate(),
    });
    Generated { files, signatures }
}

/// Returns whether a struct becomes a view.
pub fn is_view(structs: &Structs, object: &str, name: &str) -> bool {
    let is_deep = name.matches('.').count() > 1;
    structs.keys().any(|key| *key == (object, name)) && (!is_deep || MOST_HANDLED.contains(&object))
}

/// Returns the name of a struct's view.
pub fn view_name(object: &str, name: &str) -> String {
    if name.contains('.') {
        names::nested(name)
    } else {
        names::view(object)
    }
}

fn has_nested(structs: &Structs, object: &str) -> bool {
    structs
        .keys()
        .any(|(owner, name)| *owner == object && name.contains('.'))
}

struct ObjectFile<'a> {
    object: &'static str,
    structs: &'a Structs,
    moved: Vec<Moved>,
    signatures: &'a mut BTreeSet<String>,
    /// The signatures that must be kept.
    published: &'a BTreeSet<String>,
    /// The imports that not every file needs.
    uses: BTreeSet<&'static str>,
}

impl ObjectFile<'_> {
    fn generate(&mut self) -> String {
        let mut body = String::new();
        for ((object, name), fields) in self.structs {
            if *object == self.object && self.is_view(name) {
                self.write_view(&mut body, name, fields);
            }
        }
        let mut code = HEADER.to_owned();
        if self.uses.contains("SystemTime") {
            code.push_str("use std::time::SystemTime;\n\n");
        }
        code.push_str("use crate::objects::field_error::FieldError;\n");
        if self.uses.contains("List") {
            code.push_str("use crate::objects::list::List;\n");
        }
        if self.uses.contains("Metadata") {
            code.push_str("use crate::objects::metadata::Metadata;\n");
        }
        code.push_str("use crate::objects::object::Object;\n");
        code.push_str("use crate::objects::view::{View, ViewKind, view};\n");
        code + &body
    }

    fn is_view(&self, name: &str) -> bool {
        is_view(self.structs, self.object, name)
    }

    fn view_name(&self, name: &str) -> String {
        view_name(self.object, name)
    }

    fn write_view(&mut self, code: &mut String, name: &'static str, fields: &[Field]) {
        let view = self.view_name(name);
        let is_root = !name.contains('.');
        code.push_str("\nview! {\n");
        if is_root {
            writeln!(code, "    /// The object `{}`.", self.object).unwrap();
            writeln!(code, "    {view} {view:?} {:?}", self.object).unwrap();
        } else {
            let path = format!("{}::{view}", names::module(self.object));
            let owner = names::view(self.object);
            writeln!(code, "    /// Nested in [`{owner}`].").unwrap();
            writeln!(code, "    {view} {path:?}").unwrap();
        }
        code.push_str("}\n");
        let mut items = Vec::new();
        for field in fields {
            self.add_accessors(&mut items, field);
        }
        if is_root {
            for moved in std::mem::take(&mut self.moved) {
                self.add_moved(&mut items, &moved);
            }
            items.sort_by(|left, right| left.name.cmp(&right.name));
        }
        let mut constants = Vec::new();
        let has_constants =
            |field: &&Field| field.name != "object" && field.values.len() <= MAX_CONSTANTS;
        for field in fields.iter().filter(has_constants) {
            for value in &field.values {
                let constant = names::constant(field.name, value);
                constants.push((constant, *value, field.name));
            }
        }
        let unique: BTreeSet<_> = constants
            .iter()
            .map(|(constant, ..)| constant.clone())
            .collect();
        assert_eq!(
            unique.len(),
            constants.len(),
            "{}: constants must be unique",
            self.object
        );
        if items.is_empty() && constants.is_empty() {
            return;
        }
        writeln!(code, "\nimpl {view} {{").unwrap();
        let signature = if is_root {
            view.clone()
        } else {
            format!("{}::{view}", names::module(self.object))
        };
        for (constant, value, field) in constants {
            writeln!(code, "    /// A value of `{field}`.").unwrap();
            write_constant(code, &constant, value);
            self.signatures.insert(format!("{signature}::{constant}"));
        }
        let mut is_first = unique.is_empty();
        let items = items
            .into_iter()
            .flat_map(|item| item.compatible(&signature, self.published));
        for item in items {
            if !is_first {
                code.push('\n');
            }
            is_first = false;
            item.write(code);
            let Accessor { name, output, .. } = item;
            self.signatures
                .insert(format!("{signature}::{name}() -> {output}"));
        }
        code.push_str("}\n");
    }

    fn add_accessors(&mut self, items: &mut Vec<Accessor>, field: &Field) {
        if field.name == "object" {
            return; // `Object::object_type` returns it.
        }
        let name = field.name;
        let reader = self.reader(&field.kind);
        let Reader {
            function,
            output,
            doc,
        } = reader;
        let accessor =
            |name: String, function: String, output: String, is_nullable: bool, doc: String| {
                let (function, output, none) = if is_nullable {
                    (
                        format!("opt_{function}"),
                        format!("Option<{output}>"),
                        OR_NONE,
                    )
                } else {
                    (function, output, "")
                };
                Accessor {
                    docs: format!("Returns {doc}{none}."),
                    name,
                    output,
                    body: call(&function, field.name),
                }
            };
        match &field.kind {
            Kind::Expandable(_) => {
                let doc = format!("the id of `{name}`, expanded or not");
                items.push(accessor(
                    names::id_accessor(name),
                    "id".into(),
                    "&str".into(),
                    field.is_nullable,
                    doc,
                ));
            }
            Kind::List(element) if matches!(**element, Kind::Expandable(_)) => {
                let doc = format!("the ids in `{name}`, expanded or not");
                items.push(accessor(
                    names::ids_accessor(name),
                    "ids".into(),
                    "Vec<&str>".into(),
                    field.is_nullable,
                    doc,
                ));
            }
            _ => {}
        }
        let doc = doc.replace("{}", &format!("`{name}`"));
        let is_expanded = function.starts_with("expanded");
        let mut item = accessor(
            names::accessor(name),
            function,
            output.clone(),
            field.is_nullable,
            doc,
        );
        if is_expanded {
            item.output = format!("Option<{output}>");
            item.docs = format!("Returns `{name}` if it is expanded, or `None`.");
        }
        items.push(item);
    }

    fn add_moved(&mut self, items: &mut Vec<Accessor>, moved: &Moved) {
        let places: Vec<_> = moved.paths.iter().map(|path| format!("`{path}`")).collect();
        let Reader {
            mut function,
            mut output,
            ..
        } = self.reader(&moved.kind);
        if let Kind::Expandable(_) = moved.kind {
            (function, output) = ("id".to_owned(), "&str".to_owned());
        }
        let name = moved.accessor.to_owned();
        let output = format!("Option<{output}>");
        // A field that still exists at its old place has an accessor, which reads the other places too.
        if let Some(at) = items.iter().position(|item| item.name == name) {
            assert_eq!(
                items.remove(at).output,
                output,
                "{name}: the type must not depend on the place"
            );
        }
        let (newest, older) = places.split_first().unwrap();
        items.push(Accessor {
            docs: format!(
                "Returns {newest}. In older API versions it is {}. `None` if there is none.",
                older.join(" or ")
            ),
            name,
            output,
            body: call(&format!("moved_{function}"), &moved.paths.join("|")),
        });
    }

    /// Returns how to read a kind.
    fn reader(&mut self, kind: &Kind) -> Reader {
        let reader = |function: &str, output: &str, doc: &str| Reader {
            function: function.to_owned(),
            output: output.to_owned(),
            doc: doc.to_owned(),
        };
        match kind {
            Kind::Text => reader("str", "&str", "the text {}"),
            Kind::Decimal => reader("str", "&str", "the decimal number {} as text"),
            Kind::Enum => reader("str", "&str", "{}, an open set of values"),
            Kind::Int => reader("i64", "i64", "the integer {}"),
            Kind::Float => reader("f64", "f64", "the number {}"),
            Kind::Bool => reader("bool", "bool", "the flag {}"),
            Kind::Time => {
                self.uses.insert("SystemTime");
                reader("time", "SystemTime", "the time {}")
            }
            Kind::Metadata => {
                self.uses.insert("Metadata");
                reader("metadata_of", "Metadata<'_>", "the text by key in {}")
            }
            Kind::Object => reader("nested", "&Object", "the object {}"),
            Kind::Nested(name) => {
                let view = if self.is_view(name) {
                    self.view_name(name)
                } else {
                    "Object".to_owned()
                };
                reader("nested", &format!("&{view}"), "the object {}")
            }
            Kind::Other(object) => reader(
                "nested",
                &format!("&{}", self.view_of(Some(object))),
                "the object {}",
            ),
            Kind::Expandable(object) => {
                reader("expanded", &format!("&{}", self.view_of(*object)), "")
            }
            Kind::Page(object) => {
                self.uses.insert("List");
                reader(
                    "list",
                    &format!("&List<{}>", self.view_of(*object)),
                    "the list {}",
                )
            }
            Kind::List(element) => match &**element {
                Kind::Text | Kind::Enum => reader("strs", "Vec<&str>", "the texts in {}"),
                Kind::Int => reader("ints", "Vec<i64>", "the integers in {}"),
                Kind::Expandable(object) => reader(
                    "expanded_views",
                    &format!("&[{}]", self.view_of(*object)),
                    "",
                ),
                element @ (Kind::Object | Kind::Nested(_) | Kind::Other(_)) => {
                    let output = self.reader(element).output;
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

    fn view_of(&self, object: Option<&str>) -> String {
        let known = object.filter(|object| objects(self.structs).contains(object));
        match known {
            Some(object) if object == self.object => names::view(object),
            Some(object) => format!("super::{}", names::view(object)),
            None => "Object".to_owned(),
        }
    }
}

struct Reader {
    /// The function of `Object` in `src/objects/read.rs`.
    function: String,
    output: String,
    /// The doc line, with `{}` for the field.
    doc: String,
}

struct Accessor {
    docs: String,
    name: String,
    output: String,
    body: String,
}

const OR_NONE: &str = ", or `None` if it is null or absent";

impl Accessor {
    /// Keeps the published type of an accessor whose field has become nullable, or has stopped to be.
    ///
    /// If a field has become nullable, null is an error of the published accessor, and `try_<field>` returns `None`.
    fn compatible(self, signature: &str, published: &BTreeSet<String>) -> Vec<Self> {
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
    fn write(&self, code: &mut String) {
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

/// The width of a line, as in rustfmt.
const MAX_WIDTH: usize = 100;

/// The width of a chain of calls on one line, as in rustfmt.
const MAX_CHAIN_WIDTH: usize = 60;

/// Returns the end of a signature that does not fit on one line.
fn broken_output(output: &str) -> String {
    let line = format!("    ) -> Result<{output}, FieldError>");
    // rustfmt reserves four more columns for the brace.
    if line.len() + 6 <= MAX_WIDTH {
        format!("{line} {{")
    } else if line.len() <= MAX_WIDTH + 2 {
        format!("{line}\n    {{")
    } else if output.len() + 9 <= MAX_WIDTH {
        format!("    ) -> Result<\n        {output},\n        FieldError,\n    > {{")
    } else {
        format!("{line}{{")
    }
}

/// Returns a call of a function of `Object`, on two lines if rustfmt would break it.
fn call(function: &str, argument: &str) -> String {
    let call = format!("self.0.{function}({argument:?})");
    if call.len() <= MAX_CHAIN_WIDTH {
        call
    } else {
        call.replacen(".0.", ".0\n            .", 1)
    }
}

fn write_constant(code: &mut String, constant: &str, value: &str) {
    let start = format!("    pub const {constant}: &'static str =");
    let line = format!("{start} {value:?};");
    if line.len() <= MAX_WIDTH {
        writeln!(code, "{line}").unwrap();
    } else if start.len() <= MAX_WIDTH {
        writeln!(code, "{start}\n        {value:?};").unwrap();
    } else {
        writeln!(
            code,
            "    pub const {constant}:\n        &'static str = {value:?};"
        )
        .unwrap();
    }
}
