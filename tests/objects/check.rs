//! Compares what accessors return with `serde_json::Value`.

#![allow(
    dead_code,
    reason = "which kinds are nullable depends on the API version"
)]
#![allow(
    clippy::needless_pass_by_value,
    reason = "the arguments are what accessors return"
)]

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::time::{Duration, SystemTime};

use serde_json::Value;
use tower_stripe_webhook::objects::{FieldError, List, Metadata, Object};

/// The JSON of an object, as `serde_json` reads it.
pub struct Check<'a> {
    json: &'a Value,
}

impl<'a> Check<'a> {
    pub fn new(json: &'a Value) -> Self {
        Self { json }
    }

    /// Checks an accessor that does not accept null.
    #[track_caller]
    fn required<T: PartialEq + Debug>(
        &self,
        field: &str,
        actual: Result<T, FieldError>,
        read: impl Fn(&'a Value) -> Option<T>,
    ) {
        let Some(value) = self.json.get(field) else {
            let error = actual.unwrap_err();
            assert!(error.is_absent(), "{field}: {error}");
            assert!(error.path().ends_with(field), "{field}: {error}");
            return;
        };
        match (read(value), actual) {
            (Some(expected), Ok(actual)) => assert_eq!(actual, expected, "{field}"),
            (None, Err(_)) => {}
            (expected, actual) => panic!("{field} is {value}: {expected:?}, {actual:?}"),
        }
    }

    /// Checks an accessor that returns `None` for null and for absent fields.
    #[track_caller]
    fn optional<T: PartialEq + Debug>(
        &self,
        field: &str,
        actual: Result<Option<T>, FieldError>,
        read: impl Fn(&'a Value) -> Option<T>,
    ) {
        match self.json.get(field).filter(|value| !value.is_null()) {
            Some(value) => match (read(value), actual) {
                (Some(expected), Ok(Some(actual))) => assert_eq!(actual, expected, "{field}"),
                (None, Err(_)) => {}
                (expected, actual) => panic!("{field} is {value}: {expected:?}, {actual:?}"),
            },
            None => assert_eq!(actual, Ok(None), "{field}"),
        }
    }
}

/// Defines the checks of a kind.
macro_rules! checks {
    ($($required:ident $optional:ident($type:ty) $read:expr;)*) => {
        impl<'a> Check<'a> {
            $(
                #[track_caller]
                pub fn $required(&self, field: &str, actual: Result<$type, FieldError>) {
                    self.required(field, actual, $read);
                }

                #[track_caller]
                pub fn $optional(&self, field: &str, actual: Result<Option<$type>, FieldError>) {
                    self.optional(field, actual, $read);
                }
            )*
        }
    };
}

checks! {
    str opt_str(&str) Value::as_str;
    bool opt_bool(bool) Value::as_bool;
    i64 opt_i64(i64) Value::as_i64;
    f64 opt_f64(f64) Value::as_f64;
    time opt_time(SystemTime) time;
    id opt_id(&str) id;
    strs opt_strs(Vec<&str>) |value| value.as_array()?.iter().map(Value::as_str).collect();
    ids opt_ids(Vec<&str>) |value| value.as_array()?.iter().map(id).collect();
    ints opt_ints(Vec<i64>) |value| value.as_array()?.iter().map(Value::as_i64).collect();
}

impl Check<'_> {
    #[track_caller]
    pub fn metadata(&self, field: &str, actual: Result<Metadata<'_>, FieldError>) {
        let actual = actual.map(|actual| actual.iter().collect::<BTreeMap<_, _>>());
        self.required(field, actual, metadata);
    }

    #[track_caller]
    pub fn opt_metadata(&self, field: &str, actual: Result<Option<Metadata<'_>>, FieldError>) {
        let actual =
            actual.map(|actual| actual.map(|actual| actual.iter().collect::<BTreeMap<_, _>>()));
        self.optional(field, actual, metadata);
    }

    #[track_caller]
    pub fn nested<T>(
        &self,
        field: &str,
        actual: Result<&T, FieldError>,
        nested: fn(&T, &Check<'_>),
    ) {
        self.required(
            field,
            actual.as_ref().map(drop).map_err(Clone::clone),
            object,
        );
        if let Ok(view) = actual {
            nested(view, &Check::new(&self.json[field]));
        }
    }

    #[track_caller]
    pub fn opt_nested<T>(
        &self,
        field: &str,
        actual: Result<Option<&T>, FieldError>,
        nested: fn(&T, &Check<'_>),
    ) {
        let unit = actual
            .as_ref()
            .map(|view| view.map(drop))
            .map_err(Clone::clone);
        self.optional(field, unit, object);
        if let Ok(Some(view)) = actual {
            nested(view, &Check::new(&self.json[field]));
        }
    }

    /// Checks the accessor of an expandable field: `None` for an id.
    #[track_caller]
    pub fn expanded<T>(
        &self,
        field: &str,
        actual: Result<Option<&T>, FieldError>,
        nested: fn(&T, &Check<'_>),
    ) {
        if self.json.get(field).is_some_and(Value::is_string) {
            assert!(matches!(actual, Ok(None)), "{field}");
            return;
        }
        self.nested(field, actual.map(Option::unwrap), nested);
    }

    #[track_caller]
    pub fn opt_expanded<T>(
        &self,
        field: &str,
        actual: Result<Option<&T>, FieldError>,
        nested: fn(&T, &Check<'_>),
    ) {
        if self.json.get(field).is_some_and(Value::is_string) {
            assert!(matches!(actual, Ok(None)), "{field}");
            return;
        }
        self.opt_nested(field, actual, nested);
    }

    #[track_caller]
    pub fn views<T>(
        &self,
        field: &str,
        actual: Result<&[T], FieldError>,
        nested: fn(&T, &Check<'_>),
    ) {
        let len = actual
            .as_ref()
            .map(|views| views.len())
            .map_err(Clone::clone);
        self.required(field, len, objects);
        self.each(field, actual.unwrap_or_default(), nested);
    }

    #[track_caller]
    pub fn opt_views<T>(
        &self,
        field: &str,
        actual: Result<Option<&[T]>, FieldError>,
        nested: fn(&T, &Check<'_>),
    ) {
        let len = actual
            .as_ref()
            .map(|views| views.map(<[T]>::len))
            .map_err(Clone::clone);
        self.optional(field, len, objects);
        self.each(field, actual.ok().flatten().unwrap_or_default(), nested);
    }

    #[track_caller]
    pub fn expanded_views<T>(
        &self,
        field: &str,
        actual: Result<Option<&[T]>, FieldError>,
        nested: fn(&T, &Check<'_>),
    ) {
        if self.json.get(field).is_some_and(has_ids) {
            assert!(matches!(actual, Ok(None)), "{field}");
            return;
        }
        self.views(field, actual.map(Option::unwrap), nested);
    }

    #[track_caller]
    pub fn opt_expanded_views<T>(
        &self,
        field: &str,
        actual: Result<Option<&[T]>, FieldError>,
        nested: fn(&T, &Check<'_>),
    ) {
        if self.json.get(field).is_some_and(has_ids) {
            assert!(matches!(actual, Ok(None)), "{field}");
            return;
        }
        self.opt_views(field, actual, nested);
    }

    #[track_caller]
    pub fn list<T: tower_stripe_webhook::objects::View>(
        &self,
        field: &str,
        actual: Result<&List<T>, FieldError>,
        nested: fn(&T, &Check<'_>),
    ) {
        self.required(
            field,
            actual.as_ref().map(drop).map_err(Clone::clone),
            object,
        );
        if let Ok(list) = actual {
            self.check_list(field, list, nested);
        }
    }

    #[track_caller]
    pub fn opt_list<T: tower_stripe_webhook::objects::View>(
        &self,
        field: &str,
        actual: Result<Option<&List<T>>, FieldError>,
        nested: fn(&T, &Check<'_>),
    ) {
        let unit = actual
            .as_ref()
            .map(|list| list.map(drop))
            .map_err(Clone::clone);
        self.optional(field, unit, object);
        if let Ok(Some(list)) = actual {
            self.check_list(field, list, nested);
        }
    }

    #[track_caller]
    fn check_list<T: tower_stripe_webhook::objects::View>(
        &self,
        field: &str,
        list: &List<T>,
        nested: fn(&T, &Check<'_>),
    ) {
        let check = Check::new(&self.json[field]);
        check.views("data", list.data(), nested);
        check.bool("has_more", list.has_more());
    }

    #[track_caller]
    fn each<T>(&self, field: &str, views: &[T], nested: fn(&T, &Check<'_>)) {
        for (number, view) in views.iter().enumerate() {
            nested(view, &Check::new(&self.json[field][number]));
        }
    }
}

/// Checks an object that has no view.
pub fn check_object(object: &Object, check: &Check<'_>) {
    let fields = check.json.as_object().unwrap();
    let mut keys: Vec<_> = object.keys().collect();
    keys.sort_unstable();
    let mut expected: Vec<_> = fields.keys().map(String::as_str).collect();
    expected.sort_unstable();
    assert_eq!(keys, expected);
    for (key, value) in fields {
        assert!(object.contains(key));
        assert_eq!(object.get::<Value>(key).as_ref(), Ok(value), "{key}");
    }
    let json: Value = serde_json::from_slice(object.json()).unwrap();
    assert_eq!(&json, check.json);
    assert!(!object.contains("no such field"));
}

fn object(value: &Value) -> Option<()> {
    value.as_object().map(drop)
}

fn objects(value: &Value) -> Option<usize> {
    let elements = value.as_array()?;
    elements
        .iter()
        .all(Value::is_object)
        .then_some(elements.len())
}

fn has_ids(value: &Value) -> bool {
    value
        .as_array()
        .is_some_and(|elements| elements.iter().any(Value::is_string))
}

fn id(value: &Value) -> Option<&str> {
    match value {
        Value::Object(object) => object.get("id")?.as_str(),
        value => value.as_str(),
    }
}

fn time(value: &Value) -> Option<SystemTime> {
    let seconds = value.as_i64()?;
    let duration = Duration::from_secs(seconds.unsigned_abs());
    if seconds < 0 {
        SystemTime::UNIX_EPOCH.checked_sub(duration)
    } else {
        SystemTime::UNIX_EPOCH.checked_add(duration)
    }
}

fn metadata(value: &Value) -> Option<BTreeMap<&str, &str>> {
    let entries = value
        .as_object()?
        .iter()
        .filter(|(_, value)| !value.is_null());
    entries
        .map(|(key, value)| Some((key.as_str(), value.as_str()?)))
        .collect()
}
