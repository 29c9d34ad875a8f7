//! Runs the checks of the fuzz targets on generated inputs that are more likely to be almost valid.
//!
//! The properties of event parsing are in `tests/event.rs` and `src/event/envelope/tests.rs`.

#![cfg(all(feature = "axum", feature = "objects", feature = "testing"))]

#[allow(
    dead_code,
    reason = "the functions that decode fuzzer input are unused here"
)]
#[path = "../fuzz/src/lib.rs"]
mod checks;

use std::time::Duration;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value, json};
use tower_stripe_webhook::{EventType, SigningSecret};

use checks::pattern::By;
use checks::verifier::Signed;
use checks::{builder, header, objects, pattern, rules};

const NOW: i64 = 1_700_000_000;

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Generates an item of `Stripe-Signature`. The check replaces placeholders such as `{a}` with signatures.
fn item() -> impl Strategy<Value = String> {
    const LIKELY: &[&str] = &[
        "t=1700000000",
        "t=1700000000",
        "t=0",
        "t=200",
        "v1={a}",
        "v1={A}",
        "v1={b}",
        "v1={x}",
        "v1={a}0",
        "v0={a}",
        "V1={a}",
        "v1 ={a}",
        "t",
        "v1",
        "",
    ];
    let item = prop_oneof![
        6 => select(LIKELY).prop_map(ToOwned::to_owned),
        1 => "t=[0-9+. -]{0,20}",
        1 => "v1=[0-9a-fA-Fg]{62,66}",
        1 => "[tv01=]{0,5}",
        1 => "\\PC{0,8}",
    ];
    ("[ \t]{0,2}", item, "[ \t]{0,2}")
        .prop_map(|(before, item, after)| format!("{before}{item}{after}"))
}

/// Generates a time, usually near the timestamps that `item` uses.
fn seconds() -> impl Strategy<Value = i64> {
    prop_oneof![4 => NOW - 302..=NOW + 302, 2 => -302_i64..=502, 1 => any::<i64>()]
}

/// Generates a valid secret together with its text.
fn secret() -> impl Strategy<Value = (String, SigningSecret)> {
    let text = prop_oneof![
        "whsec_[a-zA-Z0-9]{32}",
        "\\PC{1,80}",
        "(whsec_)?[ xX.…]{0,4}",
        "whsec_[xX]{31,34}"
    ];
    text.prop_filter_map("not a valid secret", |text| {
        let secret = SigningSecret::new(text.as_str());
        assert_eq!(secret.is_ok(), rules::is_usable(&text), "{text:?}");
        Some((text, secret.ok()?))
    })
}

/// Generates the name of a type, or something similar. There are few different segments, so that
/// patterns often overlap.
fn name() -> impl Strategy<Value = String> {
    let segment = select(vec![
        "a",
        "b",
        "ab",
        "account[a.b]",
        "[a]",
        "a[b]c",
        "",
        "*",
        "a]",
        "[a",
        "[.]",
        "[[a]]",
        "é",
    ]);
    prop_oneof![
        vec(select(vec!["a", "b", "ab", "account[a.b]"]), 1..5).prop_map(|names| names.join(".")),
        vec(segment, 1..4).prop_map(|names| names.join(".")),
        known(),
    ]
}

fn known() -> impl Strategy<Value = String> {
    let names: Vec<_> = EventType::all().map(|known| known.to_string()).collect();
    select(names)
}

/// Generates a type from the catalogue, or a prefix pattern that matches one.
fn listed() -> impl Strategy<Value = (By, String)> {
    (known(), any::<Index>()).prop_map(|(name, index)| {
        let ends: Vec<_> = name.match_indices('.').map(|(at, _)| at).collect();
        let text = match ends.get(index.index(ends.len() + 1)) {
            Some(end) => format!("{}.*", &name[..*end]),
            None => name,
        };
        (By::Text, text)
    })
}

fn pattern() -> impl Strategy<Value = (By, String)> {
    let by = select(vec![By::Type, By::Unlisted]);
    prop_oneof![
        (by, name()),
        name().prop_map(|name| (By::Unlisted, format!("{name}.*"))),
        listed(),
    ]
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
    ];
    let key = prop_oneof!["id|object|livemode", ".{0,4}"];
    leaf.prop_recursive(4, 32, 5, move |inner| {
        let members = vec((key.clone(), inner.clone()), 0..5);
        prop_oneof![
            members.prop_map(|members| Value::Object(members.into_iter().collect())),
            vec(inner, 0..5).prop_map(Value::from),
        ]
    })
}

fn member() -> impl Strategy<Value = (String, Value)> {
    let names =
        "account|context|api_version|request|reason|related_object|snapshot_event|data|[a-z.]{1,8}";
    let value = prop_oneof![any_json(), ".{0,8}".prop_map(Value::from)];
    (names, value)
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn verifier_agrees_with_the_reference_implementation(
        items in vec(item(), 0..6),
        payload: Vec<u8>,
        seconds in seconds(),
        nanoseconds in 0..1_000_000_000_u64,
        tolerance in prop::option::of(prop_oneof![Just(300_000), 0..700_000_u64]),
    ) {
        let now = header::instant(seconds);
        let now = now.and_then(|now| now.checked_add(Duration::from_nanos(nanoseconds)));
        let tolerance = tolerance.map(Duration::from_millis);
        if let Some(now) = now {
            header::check_header(items.join(",").as_bytes(), &payload, now, tolerance);
        }
    }

    #[test]
    fn signed_payloads_verify_until_a_bit_is_flipped(
        (text, key) in secret(),
        payload: Vec<u8>,
        seconds in 0..=i64::MAX,
        bit: [usize; 3],
    ) {
        let at = header::instant(seconds).expect("`SystemTime` covers i64 seconds here");
        let signed = Signed::new(&text, &payload, at, key);
        signed.check_unchanged();
        signed.check_flipped_header(bit[0]);
        signed.check_flipped_body(bit[1]);
        signed.check_flipped_secret(bit[2]);
    }
}

proptest! {
    #![proptest_config(cases(8))]

    #[test]
    fn flipping_any_bit_of_header_body_or_secret_is_detected(
        (text, key) in secret(),
        payload in vec(any::<u8>(), 0..40),
        seconds in 0..=i64::MAX,
    ) {
        let at = header::instant(seconds).expect("`SystemTime` covers i64 seconds here");
        let signed = Signed::new(&text, &payload, at, key);
        (0..signed.header_bits()).for_each(|bit| signed.check_flipped_header(bit));
        (0..payload.len() * 8).for_each(|bit| signed.check_flipped_body(bit));
        (0..text.len() * 8).for_each(|bit| signed.check_flipped_secret(bit));
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn routers_accept_valid_patterns_and_pick_the_best_match(
        event_type in name(),
        patterns in vec(pattern(), 0..8),
        has_fallback: bool,
    ) {
        let patterns: Vec<_> = patterns.iter().map(|(by, text)| (*by, text.as_str())).collect();
        pattern::check_router(&event_type, &patterns, has_fallback);
    }

    #[test]
    fn exact_type_wins_over_longest_prefix(
        (_, name) in listed(),
        patterns in vec(listed(), 0..8),
    ) {
        let patterns: Vec<_> = patterns.iter().map(|(by, text)| (*by, text.as_str())).collect();
        pattern::check_router(name.trim_end_matches(".*"), &patterns, false);
    }

    #[test]
    fn objects_read_as_in_serde_json(object in any_json()) {
        objects::check(object.to_string().as_bytes());
    }

    #[test]
    fn malformed_objects_do_not_panic(
        object in any_json(),
        at in any::<Index>(),
        byte in select(b"{}[]\",:\\ 0x\x00\x7f".to_vec()),
        is_inserted: bool,
    ) {
        let mut json = object.to_string().into_bytes();
        let at = at.index(json.len());
        if is_inserted {
            json.insert(at, byte);
        } else {
            json[at] = byte;
        }
        objects::check(&json);
    }

    #[test]
    fn built_events_read_back_unchanged(
        event_type in prop_oneof![known(), "(v1[.])?\\PC{1,12}"],
        is_other_kind in prop::bool::weighted(0.1),
        seconds in seconds(),
        created in 0..253_402_300_800_000_u64,
        object in any_json(),
        previous in prop::option::of(any_json()),
        members in vec(member(), 0..4),
    ) {
        let is_thin = EventType::from(event_type.as_str()).is_thin() != is_other_kind;
        let mut event = Map::from_iter(members);
        event.insert("id".to_owned(), "evt_1".into());
        event.insert("type".to_owned(), event_type.into());
        if is_thin {
            let created = header::instant(0).expect("1970") + Duration::from_millis(created);
            event.insert("object".to_owned(), "v2.core.event".into());
            let created = humantime::format_rfc3339_millis(created).to_string();
            event.insert("created".to_owned(), created.into());
        } else {
            event.insert("object".to_owned(), "event".into());
            event.insert("created".to_owned(), seconds.into());
            let data = json!({ "object": object, "previous_attributes": previous });
            event.insert("data".to_owned(), data);
        }
        builder::check_event(&event.into());
    }
}

proptest! {
    // Searching for the most similar name is slow.
    #![proptest_config(cases(16))]

    #[test]
    fn patterns_that_match_no_known_type_are_rejected(name in name(), is_prefix: bool) {
        let text = if is_prefix { format!("{name}.*") } else { name };
        pattern::check_router("invoice.paid", &[(By::Text, &text)], true);
    }
}
