//! Generates the files in `src/objects/generated`.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::docs;
use crate::facts::{Structs, objects};
use crate::module::Module;
use crate::views::Views;
use crate::{names, paths};

const HEADER: &str =
    "// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.\n\n";

/// A generated file below `src/objects/generated`.
pub struct File {
    pub name: String,
    pub code: String,
}

/// The output of the generator: the files, and a line for each accessor and constant.
pub struct Generated {
    pub files: Vec<File>,
    pub signatures: BTreeSet<String>,
}

pub fn generate(structs: &Structs, api_version: &str, published: &BTreeSet<String>) -> Generated {
    let views = Views::new(structs, published);
    let mut signatures = BTreeSet::new();
    let mut module = Module {
        views: &views,
        signatures: &mut signatures,
        published,
    };
    let mut files = Vec::new();
    let mut modules = BTreeSet::new();
    let mut exports = BTreeSet::new();
    for object in objects(structs) {
        let (name, view) = (names::module(object), names::view(object));
        let views_of_object = views.of_object(object);
        modules.insert((
            name.clone(),
            if views_of_object.len() > 1 {
                format!("/// Views of the objects nested in [`{view}`].\npub mod {name};\n")
            } else {
                format!("mod {name};\n")
            },
        ));
        exports.insert(format!("pub use self::{name}::{view};\n"));
        let documented = views_of_object.into_iter().map(|view| {
            let docs = docs::of_view(&view, &views);
            (view, docs)
        });
        files.push(File {
            name: format!("{name}.rs"),
            code: HEADER.to_owned() + &module.generate(&documented.collect::<Vec<_>>()),
        });
    }
    let documented = views.shared().into_iter().map(|view| {
        let docs = docs::of_shared(&view, &views);
        (view, docs)
    });
    files.push(File {
        name: "shared.rs".to_owned(),
        code: HEADER.to_owned() + &module.generate(&documented.collect::<Vec<_>>()),
    });
    modules.insert((
        "shared".to_owned(),
        "/// Views of objects that several objects nest, such as [`Address`](shared::Address).\n\
         pub mod shared;\n"
            .to_owned(),
    ));
    let mut root = HEADER.to_owned();
    root.extend(modules.into_iter().map(|(_, line)| line));
    root.push('\n');
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
