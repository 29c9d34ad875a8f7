//! Generates the files in `src/objects/generated`.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::facts::{Structs, objects};
use crate::names;
use crate::object_file::ObjectFile;
use crate::views::has_nested;

const HEADER: &str =
    "// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.\n\n";

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
            signatures: &mut signatures,
            published,
        };
        files.push(File {
            name: format!("{module}.rs"),
            code: HEADER.to_owned() + &file.generate(),
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
        "\n/// The API version that the views are generated from.\n\
         pub const API_VERSION: &str = {api_version:?};\n",
    )
    .unwrap();
    files.push(File {
        name: "mod.rs".to_owned(),
        code: root,
    });
    Generated { files, signatures }
}
