//! Generates the views in `src/objects/generated` from the lists in `src/objects/catalogue`. README.md in that
//! folder explains how.

mod checks;
mod code;
mod facts;
mod moved;
mod names;

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

#[test]
fn generated_views_are_up_to_date() {
    let Generated { files, .. } = generate(&facts::structs(), facts::api_version());
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
    let Generated { signatures, .. } = generate(&facts::structs(), facts::api_version());
    let text: String = signatures.iter().map(|line| format!("{line}\n")).collect();
    let published = fs::read_to_string(SIGNATURES).unwrap_or_default();
    let published: BTreeSet<String> = published.lines().map(ToOwned::to_owned).collect();
    let removed: Vec<_> = published.difference(&signatures).collect();
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
