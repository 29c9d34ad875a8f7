//! Events that are built: what goes in is what is written, and what is written is read.

use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};
use tower_stripe_webhook::testing::{EventBuilder, sign};
use tower_stripe_webhook::{SigningSecret, StripeEvent, Verifier};

use super::event;

/// Takes an event apart, if the payload is one, and builds it again from its parts.
#[track_caller]
pub fn check(payload: &[u8]) {
    let Ok(wanted) = serde_json::from_slice::<Value>(payload) else {
        return;
    };
    if event::is_event(&wanted) {
        builds(&wanted);
    }
}

/// Checks what is built of an event's parts.
#[track_caller]
pub fn builds(wanted: &Value) {
    let event_type = wanted["type"].as_str().expect("it is an event");
    let builder = EventBuilder::unlisted(event_type);
    let start = builder.payload();
    let start: Value = serde_json::from_slice(&start).expect("it is written as JSON");
    let mut building = Building {
        is_same_kind: start["object"] == wanted["object"],
        is_thin: start["object"] == "v2.core.event",
        builder,
        expected: start,
    };
    building.is_written();
    // The object may have the member too: first, because the object is set later.
    building.livemode(&wanted["livemode"]);
    for (key, value) in wanted.as_object().expect("it is an event") {
        building.member(key, value, event::created(wanted));
    }
    building.is_written();
    building.is_read();
    building.sets();
    numbers(&building.builder);
}

/// A builder, and what it is expected to write.
struct Building {
    is_same_kind: bool,
    is_thin: bool,
    builder: EventBuilder,
    expected: Value,
}

impl Building {
    fn livemode(&mut self, livemode: &Value) {
        if let Some(livemode) = livemode.as_bool() {
            self.builder = self.builder.clone().livemode(livemode);
            self.expected["livemode"] = livemode.into();
            if let Some(member) = self.expected.pointer_mut("/data/object/livemode") {
                *member = livemode.into();
            }
        }
    }

    /// Sets a member by the method that is for it, if there is one.
    fn member(&mut self, key: &str, value: &Value, created: Option<SystemTime>) {
        let builder = self.builder.clone();
        let mut written = value.clone();
        let account = if self.is_thin { "context" } else { "account" };
        self.builder = match value {
            _ if !self.is_same_kind => builder.member(key, value.clone()),
            Value::String(text) if key == "id" => builder.id(text),
            Value::String(text) if key == account => builder.account(text),
            Value::String(text) if key == "context" => builder.context(text),
            Value::String(text) if key == "api_version" => builder.api_version(text),
            Value::String(text) if key == "snapshot_event" => builder.snapshot_event(text),
            _ if key == "created" => {
                let created = created.expect("it is an event");
                let at = event::written(created, self.is_thin);
                written = if self.is_thin {
                    humantime::format_rfc3339_millis(at).to_string().into()
                } else {
                    seconds_of(at).into()
                };
                builder.created(created)
            }
            Value::Object(data) if key == "data" && !self.is_thin => {
                written = self.expected["data"].clone();
                data_of(builder, data, &mut written)
            }
            Value::Object(related) if key == "related_object" && self.is_thin => {
                match [
                    &related.get("id"),
                    &related.get("type"),
                    &related.get("url"),
                ] {
                    [
                        Some(Value::String(id)),
                        Some(Value::String(object_type)),
                        Some(Value::String(url)),
                    ] if related.len() == 3 => builder.related_object(id, object_type, url),
                    _ => builder.member(key, value.clone()),
                }
            }
            _ => builder.member(key, value.clone()),
        };
        self.expected[key] = written;
    }

    /// The payload is written as Stripe writes it, and by the same again.
    #[track_caller]
    fn is_written(&mut self) {
        let payload = self.builder.payload();
        let written = String::from_utf8(payload.to_vec()).expect("it is written as text");
        assert_eq!(written, rendered(&self.expected, "\n"));
        assert_eq!(self.builder.payload(), payload);
    }

    /// The payload is read as `serde_json` reads it, signed or not.
    #[track_caller]
    fn is_read(&self) {
        let built = self.builder.build();
        assert_eq!(built.payload(), &self.builder.payload());
        event::check(built.payload());

        let secret = "whsec_test_secret";
        let at = SystemTime::now();
        let header = sign(secret, built.payload(), at);
        let key = SigningSecret::new(secret).expect("it is no placeholder");
        let verifier = Verifier::new(key).with_tolerance(Some(Duration::from_secs(60)));
        let received = StripeEvent::verify(&verifier, header.as_bytes(), built.payload().clone());
        let received = received.expect("it is signed, and an event");
        assert_eq!(received.id(), built.id());
    }

    /// What is set at a path is found there, and all else stays.
    #[track_caller]
    fn sets(&self) {
        let Some(object) = self.expected.pointer("/data/object") else {
            return;
        };
        if self.is_thin {
            return;
        }
        let mut paths = Vec::new();
        collect_paths(object, &mut Vec::new(), &mut paths);
        for path in paths {
            let builder = self.builder.clone().set(&path.join("."), "set");
            let mut expected = self.expected.clone();
            *at_path(&mut expected["data"]["object"], &path) = "set".into();
            let written = builder.payload();
            let expected = rendered(&expected, "\n");
            assert_eq!(String::from_utf8_lossy(&written), expected, "{path:?}");
        }
    }
}

/// Of many of a kind no two are the same.
#[track_caller]
fn numbers(builder: &EventBuilder) {
    let start = EventBuilder::unlisted(builder.build().event_type().clone());
    let id = |number| start.clone().number(number).build().id().to_owned();
    assert_eq!(id(1), id(1));
    assert_ne!(id(1), id(2));
}

fn data_of(
    mut builder: EventBuilder,
    data: &Map<String, Value>,
    written: &mut Value,
) -> EventBuilder {
    if let Some(object) = data.get("object") {
        builder = builder.object(object.clone());
        written["object"] = object.clone();
    }
    if let Some(previous) = data.get("previous_attributes") {
        builder = builder.previous_attributes(previous.clone());
        written["previous_attributes"] = previous.clone();
    }
    builder
}

/// Collects the paths to a few members that no dot in a key makes ambiguous.
fn collect_paths(value: &Value, path: &mut Vec<String>, paths: &mut Vec<Vec<String>>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(members) => members
            .iter()
            .map(|(key, child)| (key.clone(), child))
            .collect(),
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items
                .map(|(index, child)| (index.to_string(), child))
                .collect()
        }
        _ => return,
    };
    for (key, child) in children {
        if paths.len() < 6 && !key.contains('.') {
            path.push(key);
            paths.push(path.clone());
            collect_paths(child, path, paths);
            path.pop();
        }
    }
}

fn at_path<'a>(value: &'a mut Value, path: &[String]) -> &'a mut Value {
    path.iter().fold(value, |value, key| match value {
        Value::Array(items) => &mut items[key.parse::<usize>().expect("it is an index")],
        other => &mut other[key.as_str()],
    })
}

fn seconds_of(at: SystemTime) -> u64 {
    let since = at.duration_since(SystemTime::UNIX_EPOCH);
    since.expect("it is after 1970").as_secs()
}

/// JSON as Stripe writes it; `line` is the line break with the indentation of the value.
fn rendered(value: &Value, line: &str) -> String {
    let inner = format!("{line}  ");
    let (open, close, parts): (_, _, Vec<String>) = match value {
        Value::Object(members) => {
            let mut keys: Vec<&String> = members.keys().filter(|key| !is_first(key)).collect();
            keys.sort_unstable();
            let first = ["id", "object"]
                .iter()
                .filter(|key| members.contains_key(**key));
            let keys = first.copied().chain(keys.into_iter().map(String::as_str));
            let member = |key: &str| {
                let name = Value::String(key.to_owned());
                format!("{inner}{name}: {}", rendered(&members[key], &inner))
            };
            ("{", "}", keys.map(member).collect())
        }
        Value::Array(items) => {
            let item = |item| format!("{inner}{}", rendered(item, &inner));
            ("[", "]", items.iter().map(item).collect())
        }
        other => return other.to_string(),
    };
    match parts.len() {
        0 => format!("{open}{close}"),
        _ => format!("{open}{}{line}{close}", parts.join(",")),
    }
}

fn is_first(key: &str) -> bool {
    key == "id" || key == "object"
}
