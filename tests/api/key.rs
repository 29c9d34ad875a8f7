//! `ApiKey`. A test must not change the environment of its own process, so `from_env` runs in child processes.

use std::env;
use std::process::Command;

use tower_stripe_webhook::ApiKey;

const VARIABLE: &str = "STRIPE_API_KEY";

#[track_caller]
fn rejects(key: &str, expected: &str) {
    let error = ApiKey::new(key).unwrap_err();
    assert_eq!(error.to_string(), expected, "{key:?}");
    assert_eq!(format!("{error:?}"), expected);
}

#[test]
fn secret_and_restricted_keys_are_accepted() {
    for key in [
        "rk_live_51H8xYdGw",
        "rk_test_51H8xYdGw",
        "sk_live_51H8xYdGw",
        "sk_test_123",
        "sk_org_live_51H8xYdGw",
    ] {
        assert!(ApiKey::new(key).is_ok(), "{key}");
    }
}

#[test]
fn other_strings_are_rejected_with_a_sentence_of_their_own() {
    for key in ["", " ", "\r\n"] {
        rejects(
            key,
            "the API key is blank: set it to a restricted key (rk_…) with read permissions, from the \
             Stripe Dashboard",
        );
    }
    for key in [
        "sk_test_...",
        "rk_live_…",
        "sk_test_",
        "sk_xxx",
        "rk_test_XXXXXXXX",
    ] {
        rejects(
            key,
            "the API key is a placeholder: replace it with a restricted key (rk_…) with read \
             permissions, from the Stripe Dashboard",
        );
    }
    rejects(
        "pk_live_51H8xYdGw",
        "this is a publishable key, which cannot read objects: set it to a restricted key (rk_…) with \
         read permissions",
    );
    rejects(
        "whsec_51H8xYdGw",
        "this is the signing secret of an endpoint, not an API key: set it to a restricted key (rk_…) \
         with read permissions",
    );
}

#[test]
fn a_key_cannot_smuggle_a_header() {
    for key in [
        "rk_test_1\r\nX-Evil: 1",
        "rk_test_1\n",
        " rk_test_1",
        "rk_test_1 ",
        "rk_test_1\t",
        "rk_test_1\0",
        "\"rk_test_1\"",
        "'rk_test_1'",
        "rk_test_é",
        "rk_test_1\u{a0}",
    ] {
        rejects(
            key,
            "the API key contains a space, a line break, a quote or another character that no key has: \
             remove it",
        );
    }
}

#[test]
fn debug_shows_the_mode_only() {
    let shown = |key: &str| format!("{:?}", ApiKey::new(key).unwrap());
    assert_eq!(shown("rk_live_hush"), "ApiKey { livemode: Some(true), .. }");
    assert_eq!(
        shown("rk_test_hush"),
        "ApiKey { livemode: Some(false), .. }"
    );
    assert_eq!(shown("hush"), "ApiKey { livemode: None, .. }");
}

/// Runs in the child process. Does nothing in the parent.
#[test]
fn child() {
    if env::var_os("CHILD").is_some() {
        match ApiKey::from_env(VARIABLE) {
            Ok(key) => println!("<{key:?}>"),
            Err(error) => println!("<{error}>"),
        }
    }
}

fn from_env(value: &str) -> String {
    let output = Command::new(env::current_exe().unwrap())
        .args(["--exact", "key::child", "--nocapture"])
        .env("CHILD", "1")
        .env(VARIABLE, value)
        .output()
        .unwrap();
    assert!(output.status.success());
    let output = String::from_utf8(output.stdout).unwrap();
    let (_, rest) = output.split_once('<').unwrap();
    rest.split_once(">\n").unwrap().0.to_owned()
}

#[test]
fn a_key_is_read_from_the_environment() {
    assert_eq!(from_env("rk_live_1"), "ApiKey { livemode: Some(true), .. }");
    assert_eq!(
        from_env("pk_live_1"),
        "STRIPE_API_KEY: this is a publishable key, which cannot read objects: set it to a restricted \
         key (rk_…) with read permissions",
    );
}

#[test]
fn a_key_passed_as_variable_name_is_not_shown() {
    let error = ApiKey::from_env("rk_live_hush").unwrap_err();
    assert_eq!(
        error.to_string(),
        "(variable name hidden because it looks like a secret): the variable is not set: set it to a \
         restricted key (rk_…) with read permissions, from the Stripe Dashboard",
    );
}
