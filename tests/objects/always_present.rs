//! The fields that the list says are always present, in bodies of its API version.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::support::wire_bodies;

const FIELDS: &str = include_str!("../../src/objects/catalogue/fields.tsv");

/// Fields that Stripe's package says are always present, but that are absent from Stripe's samples of these events.
/// Reading one of them there is a `FieldError`.
const DISPUTED: [(&str, &str); 21] = [
    (
        "billing_portal.configuration.created",
        "features.subscription_pause",
    ),
    (
        "billing_portal.configuration.updated",
        "features.subscription_pause",
    ),
    (
        "charge.dispute.closed",
        "evidence_details.submission_method",
    ),
    (
        "charge.dispute.created",
        "evidence_details.submission_method",
    ),
    (
        "charge.dispute.funds_reinstated",
        "evidence_details.submission_method",
    ),
    (
        "charge.dispute.funds_withdrawn",
        "evidence_details.submission_method",
    ),
    (
        "charge.dispute.updated",
        "evidence_details.submission_method",
    ),
    ("reserve.hold.created", "destination"),
    ("reserve.hold.updated", "destination"),
    ("reserve.plan.created", "destination"),
    ("reserve.plan.disabled", "destination"),
    ("reserve.plan.expired", "destination"),
    ("reserve.plan.updated", "destination"),
    ("reserve.release.created", "destination"),
    ("subscription_schedule.aborted", "pause_schedules"),
    ("subscription_schedule.canceled", "pause_schedules"),
    ("subscription_schedule.completed", "pause_schedules"),
    ("subscription_schedule.created", "pause_schedules"),
    ("subscription_schedule.expiring", "pause_schedules"),
    ("subscription_schedule.released", "pause_schedules"),
    ("subscription_schedule.updated", "pause_schedules"),
];

struct Field {
    name: &'static str,
    kind: &'static str,
    is_nullable: bool,
}

/// The fields of each struct, by object and struct.
struct List(BTreeMap<(&'static str, &'static str), Vec<Field>>);

impl List {
    fn read() -> Self {
        let mut structs = BTreeMap::<_, Vec<_>>::new();
        for line in FIELDS.lines().filter(|line| !line.starts_with('#')) {
            let columns: Vec<_> = line.split('\t').collect();
            structs
                .entry((columns[0], columns[1]))
                .or_default()
                .push(Field {
                    name: columns[2],
                    kind: columns[3],
                    is_nullable: columns[4] == "nullable",
                });
        }
        Self(structs)
    }

    /// Adds the paths of fields that are absent or null, although the list says that they are always present.
    fn collect_missing(
        &self,
        (object, class): (&str, &str),
        value: &Value,
        path: &str,
        missing: &mut Vec<String>,
    ) {
        for field in self.0.get(&(object, class)).into_iter().flatten() {
            let path = format!("{path}{}", field.name);
            match value.get(field.name).filter(|value| !value.is_null()) {
                None if !field.is_nullable => missing.push(path),
                None => {}
                Some(value) => {
                    let (kind, values) = match value.as_array() {
                        Some(values) => (
                            field.kind.trim_start_matches("list<").trim_end_matches('>'),
                            values.iter().collect(),
                        ),
                        None => (field.kind, vec![value]),
                    };
                    let Some(class) = kind.strip_prefix("nested:") else {
                        continue;
                    };
                    for value in values {
                        let path = format!("{path}.");
                        self.collect_missing((object, class), value, &path, missing);
                    }
                }
            }
        }
    }

    /// Returns the struct of the object itself.
    fn root(&self, object: &str) -> Option<&'static str> {
        let mut keys = self.0.keys();
        keys.find(|(name, class)| *name == object && !class.contains('.'))
            .map(|(_, class)| *class)
    }
}

#[test]
fn fields_that_are_always_present_are_present_in_samples_unless_they_are_disputed() {
    let list = List::read();
    let mut found = BTreeSet::new();
    let bodies = wire_bodies(&["stripe/events"]);
    for (_, body) in &bodies {
        let event: Value = serde_json::from_slice(body).unwrap();
        let value = &event["data"]["object"];
        let Some(object) = value["object"].as_str() else {
            continue;
        };
        let Some(class) = list.root(object) else {
            continue;
        };
        let mut missing = Vec::new();
        list.collect_missing((object, class), value, "", &mut missing);
        let event_type = event["type"].as_str().unwrap().to_owned();
        found.extend(missing.into_iter().map(|path| (event_type.clone(), path)));
    }
    let disputed = DISPUTED.map(|(event_type, path)| (event_type.to_owned(), path.to_owned()));
    // Without wire data there are no bodies.
    assert!(
        bodies.is_empty() || found == BTreeSet::from(disputed),
        "{found:#?}"
    );
}
