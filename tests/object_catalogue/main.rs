//! Generates the views in `src/objects/generated` from the lists in `src/objects/catalogue`. README.md in that
//! folder explains how.

mod checks;
mod code;
mod facts;
mod moved;
mod names;
mod paths;

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

use code::{Generated, generate};

const GENERATED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/objects/generated");
const SIGNATURES: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/src/objects/catalogue/signatures.txt"
);

fn is_update() -> bool {
    env::var_os("UPDATE_CATALOGUE").is_some()
}

/// Returns the signatures that must be kept.
fn published() -> BTreeSet<String> {
    let signatures = fs::read_to_string(SIGNATURES).unwrap_or_default();
    signatures.lines().map(ToOwned::to_owned).collect()
}

#[test]
fn generated_views_are_up_to_date() {
    let Generated { files, .. } = generate(&facts::structs(), facts::api_version(), &published());
    if is_update() {
        let _ = fs::remove_dir_all(GENERATED);
        fs::create_dir(GENERATED).unwrap();
    }
    for file in &files {
        let path = Path::new(GENERATED).join(&file.name);
        if is_update() {
            fs::write(&path, &file.code).unwrap();
        }
        assert!(
            fs::read_to_string(&path).is_ok_and(|code| code == file.code),
            "{} is out of date: run UPDATE_CATALOGUE=1 cargo test --test object_catalogue",
            path.display(),
        );
    }
    assert_eq!(fs::read_dir(GENERATED).unwrap().count(), files.len());
}

#[test]
fn the_check_of_every_accessor_is_up_to_date() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/objects/every_accessor.rs"
    );
    let code = checks::generate(&facts::structs());
    if is_update() {
        fs::write(path, &code).unwrap();
    }
    assert!(
        fs::read_to_string(path).is_ok_and(|saved| saved == code),
        "{path} is out of date: run UPDATE_CATALOGUE=1 cargo test --test object_catalogue",
    );
}

#[test]
fn published_signatures_are_kept() {
    let Generated { signatures, .. } =
        generate(&facts::structs(), facts::api_version(), &published());
    let text: String = signatures.iter().map(|line| format!("{line}\n")).collect();
    let removed: Vec<_> = published().difference(&signatures).cloned().collect();
    assert!(
        removed.is_empty(),
        "a release must keep these: {removed:#?}"
    );
    if is_update() {
        fs::write(SIGNATURES, &text).unwrap();
    }
    assert!(
        fs::read_to_string(SIGNATURES).is_ok_and(|saved| saved == text),
        "{SIGNATURES} is out of date: run UPDATE_CATALOGUE=1 cargo test --test object_catalogue",
    );
}

#[test]
fn a_published_field_that_becomes_nullable_keeps_its_accessor() {
    let published = BTreeSet::from(["Charge::customer_id() -> &str".to_owned()]);
    let Generated { files, signatures } =
        generate(&facts::structs(), facts::api_version(), &published);
    assert!(signatures.is_superset(&published));
    assert!(signatures.contains("Charge::try_customer_id() -> Option<&str>"));
    let charge = files.iter().find(|file| file.name == "charge.rs").unwrap();
    assert!(charge.code.contains(
        "pub fn customer_id(&self) -> Result<&str, FieldError> {\n        self.0.id(\"customer\")"
    ));
    assert!(charge.code.contains("self.0.opt_id(\"customer\")"));
}

#[test]
fn a_published_nullable_field_stays_nullable() {
    let published = BTreeSet::from(["Charge::amount() -> Option<i64>".to_owned()]);
    let Generated { files, signatures } =
        generate(&facts::structs(), facts::api_version(), &published);
    assert!(signatures.is_superset(&published));
    let charge = files.iter().find(|file| file.name == "charge.rs").unwrap();
    assert!(charge.code.contains("self.0.opt_i64(\"amount\")"));
}

#[test]
fn no_name_shadows_the_prelude() {
    let prelude = [
        "AsMut",
        "AsRef",
        "Box",
        "Clone",
        "Copy",
        "Default",
        "DoubleEndedIterator",
        "Drop",
        "Eq",
        "Err",
        "Extend",
        "Fn",
        "FnMut",
        "FnOnce",
        "From",
        "FromIterator",
        "Into",
        "IntoIterator",
        "Iterator",
        "None",
        "Ok",
        "Option",
        "Ord",
        "PartialEq",
        "PartialOrd",
        "Result",
        "Send",
        "Sized",
        "Some",
        "String",
        "Sync",
        "ToOwned",
        "ToString",
        "TryFrom",
        "TryInto",
        "Unpin",
        "Vec",
    ];
    for (object, name) in facts::structs().keys() {
        let view = code::view_name(object, name);
        assert!(!prelude.contains(&view.as_str()), "{object}: {view}");
    }
}
