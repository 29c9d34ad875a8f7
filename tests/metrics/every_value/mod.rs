//! Every value of every label is driven through real requests, and Prometheus renders it.
//!
//! The values are read from the code, so a new one fails here until a request drives it.

mod claimed;
mod drive;
mod inbox;
mod requests;
mod states;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use tower_stripe_webhook::metrics::Metrics;
use tower_stripe_webhook::observe::Outcome;

use self::drive::Drive;
use crate::prometheus::Prometheus;

type Values = BTreeSet<String>;

/// Rejections whose event is counted by the outcome of its handler, so that they are not an outcome themselves.
const COUNTED_AS_ANOTHER: [&str; 4] = [
    "commit_unknown",
    "handler_panicked",
    "handler_timeout",
    "no_handler",
];

/// Without an event, deduplication has no observer. The log has an error.
const NOT_COUNTED: &str = "no_event";

/// Rejections of events that were verified before.
const CHECKS_OF_EVENTS: [&str; 3] = [
    "api_version_ignored",
    "api_version_refused",
    "livemode_mismatch",
];

#[tokio::test(start_paused = true)]
async fn every_value_of_every_label_is_rendered() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let drive = Drive::new(&prometheus);
    requests::drive(&drive).await;
    claimed::drive(&drive).await;
    inbox::drive(&drive).await;
    states::drive(&drive).await;

    let text = prometheus.text();
    // Some metrics exist before anything is counted.
    let driven = rendered(&text, |value| value > 0.0);
    let rendered = rendered(&text, |_| true);
    for (label, expected) in labels() {
        assert_eq!(driven.get(label), Some(&expected), "{label}");
        assert_eq!(rendered.get(label), Some(&expected), "{label}");
    }
}

#[tokio::test(start_paused = true)]
async fn every_metric_is_rendered() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let drive = Drive::new(&prometheus);
    requests::drive(&drive).await;
    inbox::drive(&drive).await;
    states::drive(&drive).await;
    #[cfg(feature = "api")]
    crate::endpoint::read(drive.metrics(), true).await;

    let text = prometheus.text();
    for name in Metrics::names() {
        let is_rendered =
            text.contains(&format!("\n{name}{{")) || text.contains(&format!("\n{name}_bucket{{"));
        let needs_api = name.ends_with("endpoint_enabled") && cfg!(not(feature = "api"));
        assert!(is_rendered || needs_api, "{name}");
    }
}

#[test]
fn all_outcomes_are_listed() {
    let listed: Values = Outcome::all()
        .map(|outcome| outcome.name().into())
        .collect();
    assert_eq!(listed, names_in("src/observe/outcome.rs"));
}

/// Returns the values that each label of bounded cardinality has, by `metric label`.
fn labels() -> BTreeMap<&'static str, Values> {
    let outcomes: Values = Outcome::all()
        .map(|outcome| outcome.name().into())
        .collect();
    let checks = values(&CHECKS_OF_EVENTS);
    let requests = names_in("src/webhook/rejection.rs");
    assert!(requests.is_superset(&checks), "{requests:?}");
    let requests = &(&requests - &checks) | &values(&["verified"]);
    let claims = names_in("src/dedup/rejection.rs");
    let elsewhere = &values(&COUNTED_AS_ANOTHER) | &values(&[NOT_COUNTED]);
    assert!(claims.is_superset(&elsewhere), "{claims:?}");
    let claims = &(&claims - &elsewhere) | &values(&["duplicate"]);
    let states = values(&["discarded", "exhausted", "in_progress", "released"]);
    BTreeMap::from([
        ("requests_total result", requests),
        ("events_total outcome", &(&outcomes | &checks) | &claims),
        ("handler_seconds_count outcome", outcomes),
        ("attempts_total attempt", values(&["1", "2", "3+"])),
        // Of the inspector's calls, only failures are observed.
        (
            "store_seconds_count operation",
            &names_in("src/observe/observation.rs") - &values(&["inspect"]),
        ),
        ("store_seconds_count result", values(&["error", "ok"])),
        (
            "last_verified_timestamp_seconds livemode",
            values(&["false", "true"]),
        ),
        (
            "inbox_accepted_total result",
            &values(&["duplicate", "stored"]) | &rejections_of_the_inbox(),
        ),
        ("records state", states.clone()),
        ("oldest_seconds state", states),
        (
            "inbox_events state",
            values(&["due", "exhausted", "in_progress", "scheduled"]),
        ),
    ])
}

fn values(values: &[&str]) -> Values {
    values.iter().map(|value| (*value).to_owned()).collect()
}

/// Returns the names of the rejections that the inbox uses.
fn rejections_of_the_inbox() -> Values {
    let files = [
        "src/inbox/service.rs",
        "src/inbox/future.rs",
        "src/dedup/key.rs",
    ];
    let sources: String = files.map(read).concat();
    let mut kinds = sources.split("DedupRejectionKind::");
    kinds.next();
    kinds
        .map(|rest| {
            let end = rest.find(|c: char| !c.is_alphanumeric());
            snake_case(&rest[..end.unwrap_or(rest.len())])
        })
        .collect()
}

/// Returns the name of a rejection.
fn snake_case(variant: &str) -> String {
    variant.chars().fold(String::new(), |name, c| {
        let separator = if c.is_uppercase() && !name.is_empty() {
            "_"
        } else {
            ""
        };
        format!("{name}{separator}{}", c.to_ascii_lowercase())
    })
}

fn read(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    fs::read_to_string(path).unwrap()
}

/// Returns the names in a source file: the literals that are one word, outside of comments and attributes.
fn names_in(file: &str) -> Values {
    let source = read(file);
    let code = source
        .lines()
        .map(str::trim)
        .filter(|line| !line.starts_with("//") && !line.starts_with('#'));
    let literals = code.flat_map(|line| line.split('"').skip(1).step_by(2));
    let is_word = |text: &&str| {
        let mut bytes = text.bytes();
        !text.is_empty() && bytes.all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_'))
    };
    literals.filter(is_word).map(str::to_owned).collect()
}

/// Returns the values of each label, by `metric label`, whose metric has a certain value.
fn rendered(text: &str, has_value: impl Fn(f64) -> bool) -> BTreeMap<String, Values> {
    let mut rendered = BTreeMap::<_, Values>::new();
    for line in text.lines() {
        let Some((metric, rest)) = line
            .strip_prefix("stripe_webhook_")
            .and_then(|line| line.split_once('{'))
        else {
            continue;
        };
        let (labels, value) = rest.rsplit_once("} ").unwrap();
        if !has_value(value.parse().unwrap()) {
            continue;
        }
        for label in labels.split(',') {
            let (label, value) = label.split_once('=').unwrap();
            let values = rendered.entry(format!("{metric} {label}")).or_default();
            values.insert(value.trim_matches('"').to_owned());
        }
    }
    rendered
}
