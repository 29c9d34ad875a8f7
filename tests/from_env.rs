//! `Verifier::from_env`. A test must not change the environment of its own process, so each case runs
//! this test binary again as a child process.

use std::env;
use std::ffi::OsStr;
use std::process::Command;

use tower_stripe_webhook::Verifier;

const VARIABLE: &str = "STRIPE_WEBHOOK_SECRET";

/// Runs in the child process. Does nothing in the parent.
#[test]
fn child() {
    if env::var_os("CHILD").is_some() {
        match Verifier::from_env(VARIABLE) {
            Ok(_) => println!("<accepted>"),
            Err(error) => println!("<{error}>"),
        }
    }
}

#[track_caller]
fn outcome(value: Option<&OsStr>) -> String {
    let mut command = Command::new(env::current_exe().unwrap());
    command
        .args(["--exact", "child", "--nocapture"])
        .env("CHILD", "1")
        .env_remove(VARIABLE);
    if let Some(value) = value {
        command.env(VARIABLE, value);
    }
    let output = command.output().unwrap();
    assert!(output.status.success());
    let output = String::from_utf8(output.stdout).unwrap();
    let (_, rest) = output.split_once('<').unwrap();
    let (outcome, _) = rest.split_once(">\n").unwrap();
    outcome.to_owned()
}

#[track_caller]
fn accepts(value: &str) {
    let outcome = outcome(Some(value.as_ref()));
    assert_eq!(outcome, "accepted", "{value:?}");
}

#[track_caller]
fn rejects(value: &str, expected: &str) {
    let outcome = outcome(Some(value.as_ref()));
    assert_eq!(outcome, format!("{VARIABLE}: {expected}"), "{value:?}");
}

#[test]
fn single_secrets_and_lists_are_accepted() {
    accepts("whsec_1234567890");
    accepts("whsec_newest,whsec_older");
    accepts("a secret without the usual prefix");
}

#[test]
fn unset_variable_is_rejected() {
    assert_eq!(
        outcome(None),
        "STRIPE_WEBHOOK_SECRET: the variable is not set: set it to the endpoint's secret \
         (whsec_…), from the Stripe Dashboard or `stripe listen`",
    );
}

#[test]
fn secret_passed_as_variable_name_is_not_shown() {
    for secret in ["whsec_1234567890", "sk_live_1", "rk_test_1"] {
        // No environment has a variable of this name, so no child process is needed.
        let error = Verifier::from_env(secret).unwrap_err();
        assert_eq!(
            error.to_string(),
            "(variable name hidden because it looks like a secret): the variable is not set: set it to \
             the endpoint's secret (whsec_…), from the Stripe Dashboard or `stripe listen`",
        );
    }
}

#[cfg(unix)]
#[test]
fn value_that_is_not_unicode_is_rejected() {
    use std::os::unix::ffi::OsStrExt;

    assert_eq!(
        outcome(Some(OsStr::from_bytes(b"whsec_\xff"))),
        "STRIPE_WEBHOOK_SECRET: the variable is not valid Unicode: set it to the endpoint's \
         secret (whsec_…)",
    );
}

#[test]
fn blank_values_empty_items_and_surrounding_whitespace_are_rejected() {
    let blank = "the signing secret is blank: set it to the endpoint's secret (whsec_…), \
                 from the Stripe Dashboard or `stripe listen`";
    for value in ["", " ", "\n"] {
        rejects(value, blank);
    }
    for value in ["whsec_a,", ",whsec_a", "whsec_a,,whsec_b", "whsec_a, ", ","] {
        rejects(
            value,
            "the list of signing secrets has an empty item: remove the stray comma",
        );
    }
    let surrounded = "a signing secret is surrounded by spaces, quotes or line breaks, \
                      which would become part of the key: remove them";
    for value in [
        " whsec_a",
        "whsec_a\n",
        "whsec_a, whsec_b",
        "\u{a0}whsec_a",
        "\"whsec_a\"",
        "'whsec_a'",
    ] {
        rejects(value, surrounded);
    }
}

#[test]
fn placeholders_are_rejected() {
    for value in [
        "whsec_...",
        "whsec_…",
        "whsec_",
        "whsec_xxxx",
        "whsec_a,whsec_XXX",
    ] {
        rejects(
            value,
            "the signing secret is a placeholder: replace it with the endpoint's secret, \
             from the Stripe Dashboard or `stripe listen`",
        );
    }
}

#[test]
fn api_keys_are_rejected() {
    for value in ["sk_live_1", "rk_test_1", "pk_test_1", "whsec_a,sk_test_1"] {
        rejects(
            value,
            "this is an API key, not a signing secret: set it to the endpoint's secret (whsec_…), \
             and do not store API keys here",
        );
    }
}

#[test]
fn endpoint_ids_are_rejected() {
    for value in ["we_1234", "ed_test_1"] {
        rejects(
            value,
            "this is an endpoint's id, not its signing secret: reveal the secret (whsec_…) on the \
             endpoint's page in the Stripe Dashboard",
        );
    }
}
