//! The output on a terminal.

use std::process::{Command, Stdio};

use crate::command::{command, inspect};
use crate::stores::{exhaust, sqlite};

/// Runs the command on a terminal, with `script` (of bsdutils, which Debian always has).
fn on_a_terminal(url: &str, no_color: bool) -> String {
    let program = env!("CARGO_BIN_EXE_inspect");
    let mut script = Command::new("script");
    script
        .args(["--quiet", "--return", "--command"])
        .arg(format!("{program} --queue billing list"))
        .arg("/dev/null")
        .env("INSPECT_STORE", url)
        .env("TERM", "xterm-256color")
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR")
        .stdin(Stdio::null());
    if no_color {
        script.env("NO_COLOR", "1");
    }
    let output = script.output().expect("`script` must be installed");
    String::from_utf8(output.stdout).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_terminal_gets_a_colored_table() {
    let (store, url, _folder) = sqlite("terminal").await;
    exhaust(&store, "evt_1", "invoice.paid", "connection refused").await;
    let colored = on_a_terminal(&url, false);
    assert!(colored.contains("\u{1b}[31m"), "{colored:?}");
    assert!(colored.contains("billing/evt_1"), "{colored:?}");
    let plain = on_a_terminal(&url, true);
    assert!(!plain.contains('\u{1b}'), "{plain:?}");
    assert!(
        plain.contains("billing/evt_1  exhausted  invoice.paid"),
        "{plain:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn text_of_an_event_cannot_control_the_terminal() {
    let (store, url, _folder) = sqlite("control").await;
    exhaust(
        &store,
        "evt_1",
        "invoice\u{1b}[2J.paid",
        "\u{1b}]0;owned\u{7}\r\n\u{202e}\u{9b}2J\u{7f}",
    )
    .await;
    for args in [&["list"][..], &["show", "evt_1"]] {
        let run = inspect(&url, &[args, &["--format", "table"]].concat());
        assert_eq!(run.status, 0);
        let is_control = |c: char| c.is_control() && c != '\n' || c == '\u{202e}';
        assert!(!run.stdout.contains(is_control), "{:?}", run.stdout);
        // JSON escapes them, and has the same value.
        let json = inspect(&url, args);
        assert!(!json.stdout.contains(is_control), "{:?}", json.stdout);
        assert!(
            json.stdout.contains("\\u202e\\u009b2J\\u007f"),
            "{:?}",
            json.stdout
        );
        let text = json.json().to_string();
        assert!(text.contains("\u{202e}\u{9b}2J"), "{text:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_cannot_reorder_the_line() {
    let (store, url, _folder) = sqlite("forget").await;
    exhaust(&store, "evt_\u{202e}1", "invoice.paid", "timed out").await;
    let run = inspect(&url, &["forget", "evt_\u{202e}1", "--format", "table"]);
    let line = "not forgotten: billing/evt_\u{fffd}1, which an inbox has";
    assert!(run.stdout.starts_with(line), "{}", run.stdout);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_that_hangs_up_is_not_an_error() {
    let (store, url, _folder) = sqlite("pipe").await;
    exhaust(&store, "evt_1", "invoice.paid", "connection refused").await;
    let mut child = command()
        .env("INSPECT_STORE", &url)
        .args(["--queue", "billing", "list"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}
