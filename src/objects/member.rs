use std::time::SystemTime;

use super::field_error::FieldError;
use super::list::List;
use super::metadata::Metadata;
use super::node::{Node, expected};
use super::object::Object;
use super::slots::Slots;
use super::view::View;
use crate::event::{Cause, JsonStr, Value, elements, from_unix_seconds, path_of, string};

/// The value of a field that is present.
#[derive(Clone, Copy)]
pub(super) struct Member<'a> {
    node: &'a Node,
    value: Value,
    /// `None` for scalars, for strings without escapes, and for elements of arrays.
    slots: Option<&'a Slots>,
}

/// Strings of a list.
struct Strings(Vec<JsonStr>);

/// Ids of a list of expandable objects.
struct Ids(Vec<JsonStr>);

impl<'a> Member<'a> {
    pub(super) fn new(node: &'a Node, value: Value, slots: Option<&'a Slots>) -> Self {
        Self { node, value, slots }
    }

    pub(super) fn json(self) -> &'a [u8] {
        self.value.json(self.node.payload())
    }

    pub(super) fn is_null(self) -> bool {
        self.json() == b"null"
    }

    #[inline]
    pub(super) fn str(self) -> Result<&'a str, FieldError> {
        if let Some(slots) = self.slots.filter(|_| self.json().first() == Some(&b'"')) {
            return self.unescaped(slots);
        }
        match self.json() {
            [b'"', text @ .., b'"'] => {
                str::from_utf8(text).map_err(|_| self.error(Cause::Unstated))
            }
            _ => Err(self.expected("a string")),
        }
    }

    #[cold]
    fn unescaped(self, slots: &'a Slots) -> Result<&'a str, FieldError> {
        if let Some(text) = slots.get::<Box<str>>() {
            return Ok(text);
        }
        let text: Result<String, _> = serde_json::from_slice(self.json());
        let text = text.map_err(|_| self.error(Cause::Unstated))?;
        Ok(slots.insert(text.into_boxed_str()))
    }

    pub(super) fn bool(self) -> Result<bool, FieldError> {
        match self.json() {
            b"true" => Ok(true),
            b"false" => Ok(false),
            _ => Err(self.expected("a boolean")),
        }
    }

    pub(super) fn i64(self) -> Result<i64, FieldError> {
        let json = self.json();
        // Up to 18 digits cannot overflow. `serde_json` reads the rest.
        if let [b'1'..=b'9', ..] = json
            && json.len() <= 18
            && json.iter().all(u8::is_ascii_digit)
        {
            let digit = |byte: &u8| i64::from(byte - b'0');
            return Ok(json
                .iter()
                .fold(0, |number, byte| number * 10 + digit(byte)));
        }
        serde_json::from_slice(json).map_err(|_| self.expected("an integer"))
    }

    pub(super) fn f64(self) -> Result<f64, FieldError> {
        serde_json::from_slice(self.json()).map_err(|_| self.expected("a number"))
    }

    pub(super) fn time(self) -> Result<SystemTime, FieldError> {
        from_unix_seconds(self.json()).ok_or_else(|| self.expected("whole Unix seconds"))
    }

    /// Returns the id of an object, whether it is expanded or not.
    pub(super) fn id(self) -> Result<&'a str, FieldError> {
        match self.slots.filter(|_| self.is_object()) {
            Some(slots) => self.view_in::<Object>(slots)?.str("id"),
            None => self.str(),
        }
    }

    /// Returns the object if it is expanded.
    pub(super) fn expanded<T: View>(self) -> Result<Option<&'a T>, FieldError> {
        match self.json() {
            [b'"', ..] => Ok(None),
            _ => self.view().map(Some),
        }
    }

    pub(super) fn view<T: View>(self) -> Result<&'a T, FieldError> {
        match self.slots.filter(|_| self.is_object()) {
            Some(slots) => self.view_in(slots),
            None => Err(self.expected("a map")),
        }
    }

    fn view_in<T: View>(self, slots: &'a Slots) -> Result<&'a T, FieldError> {
        match slots.get() {
            Some(view) => Ok(view),
            None => Ok(slots.insert(self.new_view()?)),
        }
    }

    fn new_view<T: View>(self) -> Result<T, FieldError> {
        Ok((T::KIND.new)(self.object(T::KIND.name)?))
    }

    fn object(self, view: &'static str) -> Result<Object, FieldError> {
        match self.node.child(self.value, view) {
            Ok(node) => Ok(Object::of_node(node)),
            Err(cause) => Err(self.error(cause)),
        }
    }

    pub(super) fn list<T: View>(self) -> Result<&'a List<T>, FieldError> {
        self.view()
    }

    pub(super) fn metadata(self) -> Result<Metadata<'a>, FieldError> {
        Metadata::read(self.view()?)
    }

    /// Returns an array of objects.
    pub(super) fn views<T: View>(self) -> Result<&'a [T], FieldError> {
        let (slots, elements) = match self.array::<Box<[T]>>()? {
            Ok(views) => return Ok(views),
            Err(found) => found,
        };
        let views: Result<Box<[T]>, FieldError> = elements
            .into_iter()
            .map(|value| self.element(value).new_view())
            .collect();
        Ok(slots.insert(views?))
    }

    /// Returns an array of expandable objects if all are expanded.
    pub(super) fn expanded_views<T: View>(self) -> Result<Option<&'a [T]>, FieldError> {
        if let Ok(elements) = self.elements()
            && elements
                .iter()
                .any(|value| self.element(*value).json().starts_with(b"\""))
        {
            return Ok(None);
        }
        self.views().map(Some)
    }

    pub(super) fn strs(self) -> Result<Vec<&'a str>, FieldError> {
        let strings = match self.array::<Strings>()? {
            Ok(strings) => strings,
            Err((slots, elements)) => slots.insert(Strings(self.texts(elements, Member::text)?)),
        };
        Ok(self.read_texts(&strings.0))
    }

    pub(super) fn ids(self) -> Result<Vec<&'a str>, FieldError> {
        let ids = match self.array::<Ids>()? {
            Ok(ids) => ids,
            Err((slots, elements)) => slots.insert(Ids(self.texts(elements, Member::text_of_id)?)),
        };
        Ok(self.read_texts(&ids.0))
    }

    pub(super) fn ints(self) -> Result<Vec<i64>, FieldError> {
        let elements = self.elements()?;
        elements
            .into_iter()
            .map(|value| self.element(value).i64())
            .collect()
    }

    fn texts(
        self,
        elements: Vec<Value>,
        read: impl Fn(Member<'a>) -> Result<JsonStr, FieldError>,
    ) -> Result<Vec<JsonStr>, FieldError> {
        elements
            .into_iter()
            .map(|value| read(self.element(value)))
            .collect()
    }

    fn read_texts(self, texts: &'a [JsonStr]) -> Vec<&'a str> {
        let payload = self.node.payload();
        texts.iter().map(|text| text.get(payload)).collect()
    }

    fn text(self) -> Result<JsonStr, FieldError> {
        string(self.node.payload(), self.value).ok_or_else(|| self.expected("a string"))
    }

    fn text_of_id(self) -> Result<JsonStr, FieldError> {
        if !self.is_object() {
            return self.text();
        }
        let object = self.object(Object::KIND.name)?;
        object.member("id")?.text()
    }

    /// Returns what was derived from an array before, or its elements and where to keep what is derived from them.
    fn array<T: Send + Sync + 'static>(
        self,
    ) -> Result<Result<&'a T, (&'a Slots, Vec<Value>)>, FieldError> {
        match self.slots {
            Some(slots) => match slots.get() {
                Some(found) => Ok(Ok(found)),
                None => Ok(Err((slots, self.elements()?))),
            },
            None => Err(self.expected("a sequence")),
        }
    }

    fn elements(self) -> Result<Vec<Value>, FieldError> {
        if self.json().first() != Some(&b'[') {
            return Err(self.expected("a sequence"));
        }
        elements(self.node.payload(), self.value.range().0)
            .ok_or_else(|| self.error(Cause::Unstated))
    }

    fn element(self, value: Value) -> Self {
        Self::new(self.node, value, None)
    }

    fn is_object(self) -> bool {
        self.json().first() == Some(&b'{')
    }

    fn expected(self, what: &str) -> FieldError {
        self.error(expected(what, self.json()))
    }

    #[cold]
    pub(super) fn error_below(self, below: &str, cause: Cause) -> FieldError {
        let path = path_of(self.node.payload(), self.value.range().0);
        FieldError::new(self.node.view, path + below, cause)
    }

    #[cold]
    fn error(self, cause: Cause) -> FieldError {
        let path = path_of(self.node.payload(), self.value.range().0);
        FieldError::new(self.node.view, path, cause)
    }
}
