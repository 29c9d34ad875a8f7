//! Forms of other sites change nothing, and forms of the page itself work in every browser.

use tower_stripe_webhook::claims::State;

use crate::browser::Browser;
use crate::fixture::{Fixture, until};

/// A page that sends a form to the inspector at once.
fn attack(target: &str, attributes: &str) -> String {
    format!(
        r#"<!DOCTYPE html><body><form id="f" method="post" action="{target}" {attributes}>
            <input name="action" value="replay"><input name="queue" value="billing">
            <input name="state" value="exhausted">
        </form><script>document.getElementById("f").submit()</script>"#
    )
}

#[test]
#[ignore = "needs chromium: .ci/run inspector"]
fn a_cross_origin_post_changes_nothing() {
    let fixture = Fixture::start();
    let browser = Browser::start();
    let exhausted = fixture.count(State::Exhausted);
    for host in ["127.0.0.1", "inspector.test"] {
        for attributes in ["", "enctype=\"text/plain\"", "rel=\"noreferrer\""] {
            let target = fixture.url_of(host, "");
            let site = fixture.other_site(attack(&target, attributes));
            for attacker in ["evil.test", "sub.inspector.test", "127.0.0.1"] {
                let name = format!("{attacker} to {host} {attributes}");
                let before = rejections(&browser, &target);
                browser.open(&format!("http://{attacker}:{}/", site.port()));
                until(&name, || rejections(&browser, &target) > before);
                assert_eq!(fixture.count(State::Exhausted), exhausted, "{name}");
            }
        }
    }
    assert_eq!(fixture.count(State::Queued), 1);
}

fn rejections(browser: &Browser, target: &str) -> usize {
    let responses = browser.responses();
    let rejected = responses
        .iter()
        .filter(|(url, status)| url == target && *status == 403);
    rejected.count()
}

#[test]
#[ignore = "needs chromium: .ci/run inspector"]
fn another_site_cannot_frame_a_page() {
    let fixture = Fixture::start();
    let browser = Browser::start();
    let frame = format!(
        "<!DOCTYPE html><iframe src=\"{}\"></iframe>",
        fixture.url("")
    );
    let site = fixture.other_site(frame);
    browser.open(&format!("http://evil.test:{}/", site.port()));
    let complaints = browser.complaints().join("\n");
    assert!(complaints.contains("frame-ancestors"), "{complaints}");
}

/// Over plain HTTP to another host than localhost, browsers send no `Sec-Fetch-Site`, so `Origin` decides.
#[test]
#[ignore = "needs chromium: .ci/run inspector"]
fn the_forms_of_the_page_work_with_and_without_fetch_metadata() {
    for host in ["127.0.0.1", "localhost", "inspector.test"] {
        let fixture = Fixture::start();
        let browser = Browser::start();
        let exhausted = fixture.count(State::Exhausted);
        browser.open(&fixture.url_of(host, "?screen=events&queue=billing&type=invoice.*"));
        browser.click("Replay all that match…");
        assert!(
            browser.text().contains("12 events with a stored payload"),
            "{host}"
        );
        browser.click("Replay");
        assert!(
            browser.text().contains("Replayed 12 events."),
            "{host}: {}",
            browser.text()
        );
        assert_eq!(fixture.count(State::Exhausted), exhausted - 12, "{host}");
        assert_eq!(browser.complaints(), Vec::<String>::new());
    }
}

#[test]
#[ignore = "needs chromium: .ci/run inspector"]
fn stripes_dashboard_does_not_learn_the_address() {
    let fixture = Fixture::start();
    let browser = Browser::start();
    let other = fixture.other_site("<p id=\"r\"></p>".to_owned());
    browser.open(&fixture.url("?screen=events&queue=billing&reason=secret"));
    let follow = format!(
        "const a = document.createElement('a'); a.href = 'http://dashboard.test:{}/'; document.body.append(a); a.click()",
        other.port()
    );
    browser.expect_load(|| {
        browser.eval(&follow);
    });
    assert_eq!(browser.eval("document.referrer"), "");
    assert_eq!(browser.eval("location.hostname"), "dashboard.test");
}
