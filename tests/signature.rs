//! Signature verification: which signatures are accepted, and the error messages.

mod support;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use proptest::prelude::*;
use serde::Deserialize;
use tower_stripe_webhook::signature::InvalidSecretKind;
use tower_stripe_webhook::{SignatureError, SigningSecret, VerifiedPayload, Verifier};

use support::{SECRET, sign_at, tag};

const NOW: u64 = 1_700_000_000;

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

fn secret(text: &str) -> SigningSecret {
    SigningSecret::new(text).unwrap()
}

fn verifier() -> Verifier {
    Verifier::new(secret(SECRET))
}

fn outcome(verifier: &Verifier, header: &str, payload: &[u8]) -> Result<(), SignatureError> {
    verifier
        .verify_at(header.as_bytes(), payload, at(NOW))
        .map(drop)
}

#[derive(Deserialize)]
struct Case {
    name: String,
    payload_b64: String,
    header: Option<String>,
    secrets: Vec<String>,
    now: u64,
    tolerance_secs: Option<u64>,
    expect: String,
    #[serde(default)]
    acceptable: Vec<String>,
}

fn result_name(case: &Case) -> &'static str {
    let mut secrets = case.secrets.iter().map(SigningSecret::new);
    let Ok(first) = secrets.next().unwrap() else {
        return "invalid_secret";
    };
    let Ok(verifier) = secrets.try_fold(Verifier::new(first), |verifier, secret| {
        Ok::<_, tower_stripe_webhook::signature::InvalidSecret>(verifier.with_secret(secret?))
    }) else {
        return "invalid_secret";
    };
    let verifier = verifier.with_tolerance(case.tolerance_secs.map(Duration::from_secs));
    let header = case.header.as_deref().unwrap_or_default();
    let payload = BASE64_STANDARD.decode(&case.payload_b64).unwrap();
    match verifier.verify_at(header.as_bytes(), &payload, at(case.now)) {
        Ok(_) => "ok",
        Err(SignatureError::MissingHeader) => "missing_header",
        Err(SignatureError::MalformedHeader) => "malformed_header",
        Err(SignatureError::NoV1Signature) => "no_v1_signature",
        Err(SignatureError::Mismatch) => "signature_mismatch",
        Err(SignatureError::TooOld { .. }) => "timestamp_too_old",
        Err(SignatureError::InFuture { .. }) => "timestamp_in_future",
        Err(other) => panic!("the vectors have no name for {other:?}"),
    }
}

#[test]
fn vectors_from_official_libraries_give_the_expected_results() {
    let Some(root) = support::wire_data() else {
        return;
    };
    let cases = std::fs::read(root.join("vectors/signature.json")).unwrap();
    let cases: Vec<Case> = serde_json::from_slice(&cases).unwrap();
    assert!(cases.len() >= 92);
    let wrong: Vec<_> = cases
        .iter()
        .filter_map(|case| {
            let actual = result_name(case);
            let is_ok = case.expect == actual || case.acceptable.iter().any(|name| name == actual);
            (!is_ok).then(|| format!("{}: {actual}, expected {}", case.name, case.expect))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The tags were computed with `printf '1700000000.%s' BODY | openssl dgst -sha256 -hmac SECRET`.
#[test]
fn signatures_computed_by_openssl_are_accepted() {
    for (key, header, payload) in [
        (
            "whsec_known_answer",
            "t=1700000000,v1=b9a1350d1d8b33e38577292ab22745a18a63d34be6f8d184f8260a8ce35d8796",
            &b"{\"id\":\"evt_1\"}"[..],
        ),
        (
            "whsec_sécrèt_☃",
            "t=1700000000,v1=75bad36dbe28e96957692b45ca25d30e6517be6906b26a697a748f6d07f4d916",
            b"\xff\x00",
        ),
    ] {
        let verifier = Verifier::new(secret(key));
        assert_eq!(outcome(&verifier, header, payload), Ok(()), "{key}");
    }
}

#[test]
fn any_of_several_secrets_may_match_and_its_name_is_returned() {
    let verifier = Verifier::new(secret("whsec_new_one").named("new"))
        .with_secret(secret("whsec_old_one").named("old"))
        .with_secret(secret("whsec_nameless"))
        .with_tenant("acme");
    for (key, name) in [
        ("whsec_new_one", Some("new")),
        ("whsec_old_one", Some("old")),
        ("whsec_nameless", None),
    ] {
        let header = sign_at(key, "{}", NOW - 7);
        let verified_by = verifier
            .verify_at(header.as_bytes(), b"{}", at(NOW))
            .unwrap();
        assert_eq!(verified_by.secret_name(), name);
        assert_eq!(verified_by.tenant(), Some("acme"));
        assert_eq!(verified_by.signed_at(), at(NOW - 7));
    }
    let header = sign_at("whsec_another", "{}", NOW);
    assert_eq!(
        outcome(&verifier, &header, b"{}"),
        Err(SignatureError::Mismatch)
    );
}

#[test]
fn old_and_new_secret_both_accept_deliveries_during_a_roll() {
    let header = format!(
        "t={NOW},v1={},v1={},v0={}",
        tag("whsec_old_one", NOW, b"{}"),
        tag("whsec_new_one", NOW, b"{}"),
        tag("whsec_decoy_one", NOW, b"{}"),
    );
    for key in ["whsec_old_one", "whsec_new_one"] {
        assert_eq!(outcome(&Verifier::new(secret(key)), &header, b"{}"), Ok(()));
    }
    let decoy = Verifier::new(secret("whsec_decoy_one"));
    assert_eq!(
        outcome(&decoy, &header, b"{}"),
        Err(SignatureError::Mismatch)
    );
}

#[test]
fn matching_signature_is_found_after_ten_thousand_others() {
    let wrong = format!("v1={},", "0".repeat(64)).repeat(10_000);
    let tag = tag(SECRET, NOW, b"{}");
    let header = format!("t={NOW},{wrong}v1={tag}");
    assert_eq!(outcome(&verifier(), &header, b"{}"), Ok(()));
    let mismatch = Err(SignatureError::Mismatch);
    assert_eq!(outcome(&verifier(), &header, b"{ }"), mismatch);
}

#[test]
fn removed_secret_is_no_longer_accepted() {
    let header = sign_at("whsec_old", "{}", NOW);
    let rolling = verifier().with_secret(secret("whsec_old"));
    assert_eq!(outcome(&rolling, &header, b"{}"), Ok(()));
    let mismatch = Err(SignatureError::Mismatch);
    assert_eq!(outcome(&verifier(), &header, b"{}"), mismatch);
}

#[test]
fn tolerance_is_inclusive_in_both_directions_and_counts_whole_seconds() {
    let verifier = verifier();
    let accepts = |signed_at, now| {
        let header = sign_at(SECRET, "{}", signed_at);
        verifier.verify_at(header.as_bytes(), b"{}", now).is_ok()
    };
    assert!(accepts(NOW - 300, at(NOW)));
    assert!(accepts(NOW - 300, at(NOW) + Duration::from_millis(999)));
    assert!(!accepts(NOW - 301, at(NOW)));
    assert!(accepts(NOW + 300, at(NOW)));
    assert!(!accepts(NOW + 301, at(NOW) + Duration::from_millis(999)));
}

#[test]
fn zero_tolerance_accepts_only_the_current_second_and_none_disables_the_check() {
    let strict = verifier().with_tolerance(Some(Duration::ZERO));
    assert_eq!(outcome(&strict, &sign_at(SECRET, "{}", NOW), b"{}"), Ok(()));
    assert!(outcome(&strict, &sign_at(SECRET, "{}", NOW - 1), b"{}").is_err());
    assert!(outcome(&strict, &sign_at(SECRET, "{}", NOW + 1), b"{}").is_err());
    let off = verifier().with_tolerance(None);
    assert_eq!(outcome(&off, &sign_at(SECRET, "{}", 0), b"{}"), Ok(()));
}

#[test]
fn clock_before_1970_rejects_without_panicking() {
    let header = sign_at(SECRET, "{}", 0);
    let now = UNIX_EPOCH - Duration::from_secs(400);
    assert_eq!(
        verifier().verify_at(header.as_bytes(), b"{}", now),
        Err(SignatureError::InFuture {
            signed_at: UNIX_EPOCH,
            now,
        }),
    );
}

#[test]
fn timestamp_is_checked_before_the_hmac() {
    let forged = format!("t=5,v1={}", tag("whsec_another", 5, b"{}"));
    assert!(matches!(
        outcome(&verifier(), &forged, b"{}"),
        Err(SignatureError::TooOld { .. }),
    ));
}

#[test]
fn error_messages_say_what_to_check() {
    let says = |header: &str, text: &str| {
        let error = outcome(&verifier(), header, b"{}").unwrap_err();
        assert_eq!(error.to_string(), text);
    };
    says(
        "",
        "no Stripe-Signature header: is this request from Stripe, and does every proxy in front \
         keep the header?",
    );
    says(
        "nonsense",
        "malformed Stripe-Signature header: expected t=<Unix seconds>,v1=<hex>; does a proxy in \
         front rewrite or repeat it?",
    );
    says(
        "t=1700000000,v0=00",
        "no v1 signature in the Stripe-Signature header: other schemes are not trusted",
    );
    says(
        &sign_at("whsec_another", "{}", NOW),
        "no signature matches the body: is the raw body reaching the layer, and is this the secret \
         of this endpoint?",
    );
    says(
        &sign_at(SECRET, "{}", NOW - 400),
        "the signature is older than the tolerance: is this server's clock right, or is an old \
         request being replayed? (400 s old)",
    );
    says(
        &sign_at(SECRET, "{}", NOW + 301),
        "the signature's timestamp is further ahead than the tolerance: is this server's clock \
         right? (301 s ahead)",
    );
}

#[test]
fn blank_secrets_and_placeholders_are_rejected() {
    let kind = |text: &str| SigningSecret::new(text).err().map(|error| error.kind());
    for text in ["", " ", "\t", "\r", "\n", "\x0b", "\x0c", " \t\r\n\x0c\x0b"] {
        assert_eq!(kind(text), Some(InvalidSecretKind::Blank), "{text:?}");
    }
    let longest = format!("whsec_{}", "x".repeat(32));
    for text in [
        "whsec_...",
        "whsec_…",
        "whsec_",
        "whsec_x",
        "whsec_XXXX",
        &longest,
    ] {
        assert_eq!(kind(text), Some(InvalidSecretKind::Placeholder), "{text:?}");
    }
    let too_long = format!("whsec_{}", "x".repeat(33));
    for text in [
        "plain",
        "whsec_....",
        "whsec_x1",
        " whsec_kept ",
        "\u{a0}",
        &too_long,
    ] {
        assert_eq!(kind(text), None, "{text:?}");
    }
    assert_eq!(
        SigningSecret::new("").unwrap_err().to_string(),
        "the signing secret is blank: set it to the endpoint's secret (whsec_…), from the Stripe \
         Dashboard or `stripe listen`",
    );
    assert_eq!(
        SigningSecret::new("whsec_...").unwrap_err().to_string(),
        "the signing secret is a placeholder: replace it with the endpoint's secret, from the \
         Stripe Dashboard or `stripe listen`",
    );
}

#[test]
fn debug_hides_secrets_and_payloads() {
    let verifier = Verifier::new(secret("whsec_hush_hush").named("main"));
    let header = sign_at("whsec_hush_hush", "hush money", NOW);
    let verifier = verifier.with_tolerance(None);
    let payload =
        VerifiedPayload::verify(&verifier, header.as_bytes(), Bytes::from("hush money")).unwrap();
    let shown = format!("{verifier:?} {payload:?} {:?}", secret("whsec_hush_hush"));
    assert!(!shown.contains("hush"), "{shown}");
    assert!(shown.contains("main"), "{shown}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_header_panics(header: Vec<u8>, items in "[tv01=, a-f]{0,200}") {
        let _ = verifier().verify(&header, b"");
        let _ = verifier().verify(items.as_bytes(), b"");
    }

    #[test]
    fn signed_payloads_are_accepted_and_changed_payloads_are_rejected(
        key in "[ -~]{1,100}",
        payload: Vec<u8>,
        signed_at in 0..=u64::try_from(i64::MAX).unwrap(),
        bit: prop::sample::Index,
    ) {
        prop_assume!(SigningSecret::new(key.as_str()).is_ok());
        let verifier = Verifier::new(secret(&key)).with_tolerance(None);
        let header = sign_at(&key, &payload, signed_at);
        prop_assert_eq!(outcome(&verifier, &header, &payload), Ok(()));

        let mut changed = payload.clone();
        if !changed.is_empty() {
            let bit = bit.index(changed.len() * 8);
            changed[bit / 8] ^= 1 << (bit % 8);
            prop_assert!(outcome(&verifier, &header, &changed).is_err());
        }
        let other = format!("{key}!");
        prop_assert!(outcome(&Verifier::new(secret(&other)), &header, &payload).is_err());
    }
}
