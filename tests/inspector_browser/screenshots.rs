//! Each screen fits and renders. `UPDATE_SCREENSHOTS=1` writes the pictures of the docs.

use std::{env, fs};

use crate::browser::Browser;
use crate::fixture::Fixture;

/// The pictures are part of the repository.
const MAX_BYTES: usize = 100_000;

#[test]
#[ignore = "needs chromium: .ci/run inspector"]
fn each_screen_renders_in_both_color_schemes() {
    let fixture = Fixture::start();
    let browser = Browser::start();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/images");
    for (name, link) in fixture.screens() {
        for scheme in ["light", "dark"] {
            // The past attempts of an event are below its facts.
            let height = if name == "event" { 860 } else { 540 };
            browser.resize(960, height);
            browser.set_color_scheme(scheme);
            browser.open(&fixture.url(&link));
            let title = browser.eval("document.querySelector('h1').innerText");
            assert_ne!(title, "", "{name}");
            let back = browser.eval("getComputedStyle(document.body).backgroundColor");
            assert_eq!(
                back == "rgb(255, 255, 255)",
                scheme == "light",
                "{name} {scheme}"
            );
            let picture = browser.screenshot();
            assert!(picture.starts_with(b"\x89PNG"), "{name}");
            let is_of_docs = scheme == "light" && name != "not-found";
            if is_of_docs {
                assert!(
                    picture.len() < MAX_BYTES,
                    "{name} has {} bytes",
                    picture.len()
                );
            }
            if is_of_docs && env::var_os("UPDATE_SCREENSHOTS").is_some() {
                fs::create_dir_all(folder).unwrap();
                fs::write(format!("{folder}/inspector-{name}.png"), picture).unwrap();
            }
        }
    }
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
#[ignore = "needs chromium: .ci/run inspector"]
fn each_screen_fits_a_telephone() {
    let fixture = Fixture::start();
    let browser = Browser::start();
    browser.resize(360, 740);
    for (name, link) in fixture.screens() {
        browser.open(&fixture.url(&link));
        let width = browser.eval("document.documentElement.scrollWidth");
        assert!(
            width.as_u64().unwrap() <= 360,
            "{name} is {width} pixels wide"
        );
        let size = browser.eval(
            "Math.min(...[...document.querySelectorAll('main *')].filter(e => e.innerText)
                .map(e => parseFloat(getComputedStyle(e).fontSize)))",
        );
        assert!(
            size.as_f64().unwrap() >= 12.0,
            "{name} has text of {size} pixels"
        );
    }
}
