//! The findings of axe-core, which `.ci/run inspector` downloads.

use std::{env, fs};

use serde_json::Value;

use crate::browser::Browser;
use crate::fixture::Fixture;

#[test]
#[ignore = "needs chromium and axe-core: .ci/run inspector"]
fn axe_finds_no_serious_fault_on_any_screen() {
    let Some(file) = env::var_os("AXE_CORE").filter(|file| !file.is_empty()) else {
        eprintln!("skipped: AXE_CORE does not name the file axe.min.js");
        return;
    };
    let axe = fs::read_to_string(file).unwrap();
    let fixture = Fixture::start();
    let browser = Browser::start();
    for scheme in ["light", "dark"] {
        browser.set_color_scheme(scheme);
        for (name, link) in fixture.screens() {
            browser.open(&fixture.url(&link));
            browser.eval(&format!("{axe}; typeof axe"));
            let found = browser.eval(
                "axe.run().then(r => [r.passes.length, r.violations.map(v => [v.impact, v.id, v.nodes.map(n => n.html)])])",
            );
            assert!(found[0].as_u64().unwrap() > 15, "axe has checked nothing");
            let found = found[1].as_array().unwrap();
            let is_serious = |v: &&Value| v[0] == "serious" || v[0] == "critical";
            let serious: Vec<_> = found.iter().filter(is_serious).collect();
            assert!(serious.is_empty(), "{name} {scheme}: {serious:#?}");
        }
    }
}
