//! What the fuzz targets check, of inputs that are likelier to be nearly right.
//!
//! The reading of events has its properties in `tests/event.rs` and beside the envelope.

#![cfg(all(feature = "axum", feature = "testing"))]

#[allow(dead_code, reason = "what reads the inputs of the fuzzer")]
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
use checks::{builder, header, pattern, rules};

const NOW: i64 = 1_700_000_000;

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// An item of `Stripe-Signature`; the signatures are filled in by the check.
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

/// A time near that of most signatures, or any.
fn seconds() -> impl Strategy<Value = i64> {
    prop_oneof![4 => NOW - 302..=NOW + 302, 2 => -302_i64..=502, 1 => any::<i64>()]
}

/// A secret and its text.
fn secret() -> impl Strategy<Value = (String, SigningSecret)> {
    let text = prop_oneof![
        "whsec_[a-zA-Z0-9]{32}",
        "\\PC{1,80}",
        "(whsec_)?[ xX.…]{0,4}",
        "whsec_[xX]{31,34}"
    ];
    text.prop_filter_map("a secret that is refused", |text| {
        let secret = SigningSecret::new(text.as_str());
        assert_eq!(secret.is_ok(), rules::is_usable(&text), "{text:?}");
        Some((text, secret.ok()?))
    })
}

/// The name of a type, or what is nearly one: of few segments, so that patterns meet.
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

/// A type of the catalogue, or the first of its segments.
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
    fn a_header_is_read_by_the_rules(
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
            header::holds(items.join(",").as_bytes(), &payload, now, tolerance);
        }
    }

    #[test]
    fn what_is_signed_holds_until_a_bit_is_flipped(
        (text, key) in secret(),
        payload: Vec<u8>,
        seconds in 0..=i64::MAX,
        bit: [usize; 3],
    ) {
        let at = header::instant(seconds).expect("a clock reaches as far as an i64");
        let signed = Signed::new(&text, &payload, at, key);
        signed.holds();
        signed.header_flipped(bit[0]);
        signed.body_flipped(bit[1]);
        signed.secret_flipped(bit[2]);
    }
}

proptest! {
    #![proptest_config(cases(8))]

    #[test]
    fn each_bit_of_header_body_and_secret_counts(
        (text, key) in secret(),
        payload in vec(any::<u8>(), 0..40),
        seconds in 0..=i64::MAX,
    ) {
        let at = header::instant(seconds).expect("a clock reaches as far as an i64");
        let signed = Signed::new(&text, &payload, at, key);
        (0..signed.bits_of_header()).for_each(|bit| signed.header_flipped(bit));
        (0..payload.len() * 8).for_each(|bit| signed.body_flipped(bit));
        (0..text.len() * 8).for_each(|bit| signed.secret_flipped(bit));
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn an_event_goes_to_the_handler_that_the_rules_say(
        event_type in name(),
        patterns in vec(pattern(), 0..8),
        has_fallback: bool,
    ) {
        let patterns: Vec<_> = patterns.iter().map(|(by, text)| (*by, text.as_str())).collect();
        pattern::holds(&event_type, &patterns, has_fallback);
    }

    #[test]
    fn an_event_goes_to_its_type_or_its_longest_prefix(
        (_, nearest) in listed(),
        patterns in vec(listed(), 0..8),
    ) {
        let patterns: Vec<_> = patterns.iter().map(|(by, text)| (*by, text.as_str())).collect();
        pattern::holds(nearest.trim_end_matches(".*"), &patterns, false);
    }

    #[test]
    fn what_is_built_is_written_and_read(
        event_type in prop_oneof![known(), "(v1[.])?\\PC{1,12}"],
        is_of_another_kind in prop::bool::weighted(0.1),
        seconds in seconds(),
        created in 0..253_402_300_800_000_u64,
        object in any_json(),
        previous in prop::option::of(any_json()),
        members in vec(member(), 0..4),
    ) {
        let is_thin = EventType::from(event_type.as_str()).is_thin() != is_of_another_kind;
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
        builder::builds(&event.into());
    }
}

proptest! {
    // Looking for the nearest name takes long.
    #![proptest_config(cases(16))]

    #[test]
    fn a_text_that_matches_no_known_type_is_refused(name in name(), is_prefix: bool) {
        let text = if is_prefix { format!("{name}.*") } else { name };
        pattern::holds("invoice.paid", &[(By::Text, &text)], true);
    }
}
