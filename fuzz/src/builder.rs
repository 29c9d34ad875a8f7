//! `EventBuilder`: the values that go in are written to the payload and read back from it.

use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};
use tower_stripe_webhook::testing::{EventBuilder, sign};
use tower_stripe_webhook::{SigningSecret, StripeEvent, Verifier};

use super::event;

/// If the payload is an event, rebuilds it from its parts.
#[track_caller]
pub fn check(payload: &[u8]) {
    let Ok(wanted) = serde_json::from_slice::<Value>(payload) else {
        return;
    };
    if event::is_event(&wanted) {
        check_event(&wanted);
    }
}

/// Rebuilds an event from its parts and checks the result.
#[track_caller]
pub fn check_event(wanted: &Value) {
    let event_type = wanted["type"].as_str().expect("events have a type");
    let builder = EventBuilder::unlisted(event_type);
    let start = builder.payload();
    let start: Value = serde_json::from_slice(&start).expect("the builder writes JSON");
    let mut rebuild = Rebuild {
        is_same_kind: start["object"] == wanted["object"],
        is_thin: start["object"] == "v2.core.event",
        builder,
        expected: start,
    };
    rebuild.check_written();
    // `livemode` also changes the object, so set it before the object is replaced.
    rebuild.set_livemode(&wanted["livemode"]);
    for (key, value) in wanted.as_object().expect("events are objects") {
        rebuild.set_member(key, value, event::created(wanted));
    }
    rebuild.check_written();
    rebuild.check_read();
    rebuild.check_set_by_path();
    check_numbers(&rebuild.builder);
}

/// A builder, and the JSON it is expected to write.
struct Rebuild {
    is_same_kind: bool,
    is_thin: bool,
    builder: EventBuilder,
    expected: Value,
}

impl Rebuild {
    fn set_livemode(&mut self, livemode: &Value) {
        if let Some(livemode) = livemode.as_bool() {
            self.builder = self.builder.clone().livemode(livemode);
            self.expected["livemode"] = livemode.into();
            if let Some(member) = self.expected.pointer_mut("/data/object/livemode") {
                *member = livemode.into();
            }
        }
    }

    /// Sets a member with the builder's method for it, or with `EventBuilder::member`.
    fn set_member(&mut self, key: &str, value: &Value, created: Option<SystemTime>) {
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
                let created = created.expect("events have a valid `created`");
                let at = event::rounded_created(created, self.is_thin);
                written = if self.is_thin {
                    humantime::format_rfc3339_millis(at).to_string().into()
                } else {
                    unix_seconds(at).into()
                };
                builder.created(created)
            }
            Value::Object(data) if key == "data" && !self.is_thin => {
                written = self.expected["data"].clone();
                set_data(builder, data, &mut written)
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

    /// Checks that the payload has the expected values and Stripe's formatting, every time.
    #[track_caller]
    fn check_written(&mut self) {
        let payload = self.builder.payload();
        let written = String::from_utf8(payload.to_vec()).expect("the builder writes UTF-8");
        assert_eq!(written, rendered(&self.expected, "\n"));
        assert_eq!(self.builder.payload(), payload);
    }

    /// Checks that the payload reads as in `serde_json`, and that it verifies once it is signed.
    #[track_caller]
    fn check_read(&self) {
        let built = self.builder.build();
        assert_eq!(built.payload(), &self.builder.payload());
        event::check(built.payload());

        let secret = "whsec_test_secret";
        let at = SystemTime::now();
        let header = sign(secret, built.payload(), at);
        let key = SigningSecret::new(secret).expect("the secret is not a placeholder");
        let verifier = Verifier::new(key).with_tolerance(Some(Duration::from_secs(60)));
        let received = StripeEvent::verify(&verifier, header.as_bytes(), built.payload().clone());
        let received = received.expect("the payload is a signed event");
        assert_eq!(received.id(), built.id());
    }

    /// Checks that setting a value by path changes that value and nothing else.
    #[track_caller]
    fn check_set_by_path(&self) {
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

/// Checks that events have the same id if and only if they have the same number.
#[track_caller]
fn check_numbers(builder: &EventBuilder) {
    let start = EventBuilder::unlisted(builder.build().event_type().clone());
    let id = |number| start.clone().number(number).build().id().to_owned();
    assert_eq!(id(1), id(1));
    assert_ne!(id(1), id(2));
}

fn set_data(
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

/// Collects the paths of up to 6 members. Skips keys with a dot, which are ambiguous in a path.
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
        Value::Array(items) => {
            &mut items[key
                .parse::<usize>()
                .expect("a path into an array has an index")]
        }
        other => &mut other[key.as_str()],
    })
}

fn unix_seconds(at: SystemTime) -> u64 {
    let since = at.duration_since(SystemTime::UNIX_EPOCH);
    since.expect("the time is not before 1970").as_secs()
}

/// Renders JSON with Stripe's formatting. `line` is a line break followed by the current indentation.
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
