//! Everything can be reached and used without a pointer.

use std::collections::BTreeSet;

use tower_stripe_webhook::claims::State;

use crate::browser::Browser;
use crate::fixture::Fixture;

const CONTROLS: &str = "a[href], button, select, input:not([type=hidden])";

/// Marks each control with its number.
fn number_controls(browser: &Browser) -> u64 {
    let script = format!(
        "[...document.querySelectorAll('{CONTROLS}')].map((e, i) => e.dataset.number = i).length"
    );
    browser.eval(&script).as_u64().unwrap()
}

#[test]
#[ignore = "needs chromium: .ci/run inspector"]
fn every_control_is_reached_with_tab_and_shows_the_focus() {
    let fixture = Fixture::start();
    let browser = Browser::start();
    for (name, link) in fixture.screens() {
        browser.open(&fixture.url(&link));
        let controls = number_controls(&browser);
        let mut reached = BTreeSet::new();
        for _ in 0..controls {
            browser.press("Tab", "");
            let active = "document.activeElement";
            let number = browser.eval(&format!("Number({active}.dataset.number ?? -1)"));
            reached.insert(number.as_i64().unwrap());
            let outline = browser.eval(&format!("getComputedStyle({active}).outlineStyle"));
            assert_eq!(outline, "solid", "{name} {number}");
        }
        let all = (0..i64::try_from(controls).unwrap()).collect();
        assert_eq!(reached, all, "{name}");
    }
}

#[test]
#[ignore = "needs chromium: .ci/run inspector"]
fn an_event_is_replayed_with_the_keyboard_only() {
    let fixture = Fixture::start();
    let browser = Browser::start();
    let key = fixture.first_exhausted();
    let exhausted = fixture.count(State::Exhausted);
    browser.open(&fixture.url(&format!("?screen=event&queue=billing&key={key}")));
    tab_to(&browser, "Replay…");
    browser.expect_load(|| browser.press("Enter", "\r"));
    tab_to(&browser, "Replay");
    browser.expect_load(|| browser.press("Enter", "\r"));
    assert!(
        browser.text().contains("Replayed 1 event."),
        "{}",
        browser.text()
    );
    assert_eq!(fixture.count(State::Exhausted), exhausted - 1);
}

#[track_caller]
fn tab_to(browser: &Browser, text: &str) {
    for _ in 0..100 {
        browser.press("Tab", "");
        if browser.eval("document.activeElement.textContent.trim()") == text {
            return;
        }
    }
    panic!("{text:?} is not reached in {}", browser.text());
}
