//! `Verifier::from_env` reads the environment of a process, and a test must not change its own: each
//! case runs in a child, which is this test binary again.

use std::env;
use std::ffi::OsStr;
use std::process::Command;

use tower_stripe_webhook::Verifier;

const VARIABLE: &str = "STRIPE_WEBHOOK_SECRET";

/// Runs in the child.
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
fn refuses(value: &str, expected: &str) {
    let outcome = outcome(Some(value.as_ref()));
    assert_eq!(outcome, format!("{VARIABLE}: {expected}"), "{value:?}");
}

#[test]
fn a_secret_and_a_list_of_secrets_are_accepted() {
    accepts("whsec_1234567890");
    accepts("whsec_newest,whsec_older");
    accepts("a secret of another make");
}

#[test]
fn a_variable_that_is_not_set_is_refused() {
    assert_eq!(
        outcome(None),
        "STRIPE_WEBHOOK_SECRET: the variable is not set: set it to the secret of the endpoint \
         (whsec_…), from the Stripe Dashboard or `stripe listen`",
    );
}

#[test]
fn a_secret_in_place_of_the_name_of_its_variable_is_not_repeated() {
    for secret in ["whsec_1234567890", "sk_live_1", "rk_test_1"] {
        // It is in no environment, so that this needs no child.
        let error = Verifier::from_env(secret).unwrap_err();
        assert_eq!(
            error.to_string(),
            "(a name that looks like a secret, and is not shown): the variable is not set: set it to the \
             secret of the endpoint (whsec_…), from the Stripe Dashboard or `stripe listen`",
        );
    }
}

#[cfg(unix)]
#[test]
fn a_value_that_is_not_unicode_is_refused() {
    use std::os::unix::ffi::OsStrExt;

    assert_eq!(
        outcome(Some(OsStr::from_bytes(b"whsec_\xff"))),
        "STRIPE_WEBHOOK_SECRET: the variable is not Unicode text: set it to the secret of the \
         endpoint (whsec_…)",
    );
}

#[test]
fn blanks_are_refused() {
    let blank = "the signing secret is blank: set it to the secret of the endpoint (whsec_…), \
                 from the Stripe Dashboard or `stripe listen`";
    for value in ["", " ", "\n"] {
        refuses(value, blank);
    }
    for value in ["whsec_a,", ",whsec_a", "whsec_a,,whsec_b", "whsec_a, ", ","] {
        refuses(
            value,
            "the list of signing secrets has an empty item: remove the stray comma",
        );
    }
    let around = "there are blanks, quotes or line breaks around a signing secret, and they would be part \
                  of the key: remove them";
    for value in [
        " whsec_a",
        "whsec_a\n",
        "whsec_a, whsec_b",
        "\u{a0}whsec_a",
        "\"whsec_a\"",
        "'whsec_a'",
    ] {
        refuses(value, around);
    }
}

#[test]
fn placeholders_are_refused() {
    for value in [
        "whsec_...",
        "whsec_…",
        "whsec_",
        "whsec_xxxx",
        "whsec_a,whsec_XXX",
    ] {
        refuses(
            value,
            "the signing secret is a placeholder: replace it with the secret of the endpoint, \
             from the Stripe Dashboard or `stripe listen`",
        );
    }
}

#[test]
fn api_keys_are_refused() {
    for value in ["sk_live_1", "rk_test_1", "pk_test_1", "whsec_a,sk_test_1"] {
        refuses(
            value,
            "this is an API key, not a signing secret: set the secret of the endpoint (whsec_…), \
             and keep the API key out of here",
        );
    }
}

#[test]
fn ids_of_endpoints_are_refused() {
    for value in ["we_1234", "ed_test_1"] {
        refuses(
            value,
            "this is the id of an endpoint, not its signing secret: reveal the secret (whsec_…) \
             on the endpoint's page in the Stripe Dashboard",
        );
    }
}
