//! Generates `tests/objects/every_accessor.rs`, which compares every accessor with `serde_json::Value`.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::facts::{Field, Kind, Structs, objects};
use crate::moved::moved;
use crate::names;
use crate::views::Views;

pub fn generate(structs: &Structs, published: &BTreeSet<String>) -> String {
    let views = Views::new(structs, published);
    let mut code = "//! Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.\n\n\
                    use tower_stripe_webhook::objects::{self, Object};\n\n\
                    use crate::check::{Check, check_object};\n\n\
                    /// Checks every accessor of the view of an object, and of those nested in it.\n\
                    pub fn check_every_accessor(object: &Object, check: &Check<'_>) {\n    \
                    match object.object_type() {\n"
        .to_owned();
    for object in objects(structs) {
        let function = function(&names::view(object));
        let arm = format!("        Some({object:?}) =>");
        let call = format!("{function}(&object.view().unwrap(), check)");
        if arm.len() + call.len() + 2 <= 100 {
            writeln!(code, "{arm} {call},").unwrap();
        } else {
            writeln!(code, "{arm} {{\n            {call};\n        }}").unwrap();
        }
    }
    code.push_str("        _ => {}\n    }\n}\n");
    for view in views.all() {
        let (function, path) = (function(&view.path), &view.path);
        let line = format!("pub fn {function}(view: &objects::{path}, check: &Check<'_>) {{");
        if line.len() <= 100 {
            writeln!(code, "\n{line}").unwrap();
        } else {
            let arguments = format!("    view: &objects::{path},\n    check: &Check<'_>,\n");
            writeln!(code, "\npub fn {function}(\n{arguments}) {{").unwrap();
        }
        for field in view.fields.iter().filter(|field| field.name != "object") {
            write_checks(&mut code, &views, view.object, field);
        }
        code.push_str("}\n");
    }
    code
}

/// Returns the name of the function that checks the view at a path.
fn function(path: &str) -> String {
    path.replace("::", "_").to_ascii_lowercase()
}

fn write_checks(code: &mut String, views: &Views<'_>, object: &str, field: &Field) {
    let opt = if field.is_nullable { "opt_" } else { "" };
    let name = field.name;
    let accessor = names::accessor(name);
    let is_moved = |accessor: &str| {
        moved()
            .iter()
            .any(|moved| moved.object == object && moved.accessor == accessor)
    };
    let nested = |kind: &Kind| match kind {
        Kind::Nested(class) if views.is_view(object, class) => function(&views.path(object, class)),
        Kind::Other(other) | Kind::Expandable(Some(other)) | Kind::Page(Some(other))
            if objects(views.structs).contains(other) =>
        {
            function(&names::view(other))
        }
        _ => "check_object".to_owned(),
    };
    let mut line = |check: &str, accessor: &str| {
        let arguments = [format!("{name:?}"), format!("view.{accessor}()")];
        write_call(code, &format!("check.{opt}{check}"), &arguments);
    };
    match &field.kind {
        Kind::Text | Kind::Decimal | Kind::Enum => line("str", &accessor),
        Kind::Int => line("i64", &accessor),
        Kind::Float => line("f64", &accessor),
        Kind::Bool => line("bool", &accessor),
        Kind::Time => line("time", &accessor),
        Kind::Metadata => line("metadata", &accessor),
        Kind::List(element) if matches!(**element, Kind::Text | Kind::Enum) => {
            line("strs", &accessor);
        }
        Kind::List(element) if **element == Kind::Int => line("ints", &accessor),
        kind => {
            let (check, kind) = match kind {
                Kind::Page(_) => ("list", kind),
                Kind::Expandable(_) => ("expanded", kind),
                Kind::List(element) if matches!(**element, Kind::Expandable(_)) => {
                    ("expanded_views", &**element)
                }
                Kind::List(element) => ("views", &**element),
                _ => ("nested", kind),
            };
            match check {
                "expanded" if !is_moved(&names::id_accessor(name)) => {
                    line("id", &names::id_accessor(name));
                }
                "expanded_views" => line("ids", &names::ids_accessor(name)),
                _ => {}
            }
            let nested = nested(kind);
            let arguments = [format!("{name:?}"), format!("view.{accessor}()"), nested];
            write_call(code, &format!("check.{opt}{check}"), &arguments);
        }
    }
}

/// Writes a statement as rustfmt would.
fn write_call(code: &mut String, function: &str, arguments: &[String]) {
    let line = arguments.join(", ");
    if line.len() <= 60 && function.len() + line.len() + 7 <= 100 {
        writeln!(code, "    {function}({line});").unwrap();
    } else {
        writeln!(
            code,
            "    {function}(\n        {},\n    );",
            arguments.join(",\n        ")
        )
        .unwrap();
    }
}
