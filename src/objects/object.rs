use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use serde_core::Deserialize;

use super::drift;
use super::field_error::FieldError;
use super::member::Member;
use super::node::{Node, Source};
use super::view::{View, ViewKind};
use crate::event::{Cause, FromObject, ObjectError, ObjectPart, PartSource, path_of, read_value};

/// Any object, read by field name. Every view dereferences to it, for fields without an accessor.
///
/// Cloning is cheap: it increments a reference count. `Debug` shows the name and id only.
///
/// # Example
///
/// ```
/// use bytes::Bytes;
/// use tower_stripe_webhook::objects::{Charge, Object};
///
/// // For example the response to a request for the `related_object` of a thin event.
/// let json = r#"{"object": "charge", "amount": 2000, "beta": {"score": 7}}"#;
/// let object = Object::from_json(Bytes::from(json))?;
/// assert_eq!(object.object_type(), Some("charge"));
///
/// let charge: Charge = object.view()?;
/// assert_eq!(charge.amount()?, 2000);
/// assert_eq!(charge.object("beta")?.unwrap().get::<u8>("score")?, 7);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Object(Arc<Node>);

/// The name in errors of an object that is not read as a view.
const NAME: &str = "Object";

impl Object {
    /// Indexes an object that does not come from an event, such as a response of Stripe's API.
    ///
    /// # Errors
    ///
    /// Returns a [`FieldError`] if the text is not a JSON object in UTF-8.
    pub fn from_json(json: impl Into<Bytes>) -> Result<Self, FieldError> {
        let json = json.into();
        let fail = |cause| FieldError::new(NAME, String::new(), cause);
        if str::from_utf8(&json).is_err() {
            return Err(fail(Cause::Unstated));
        }
        let range = (
            json.len() - json.trim_ascii_start().len(),
            json.trim_ascii_end().len(),
        );
        let node = Node::read(Source::Json(json), range, NAME, "");
        node.map(Self).map_err(fail)
    }

    /// Returns the object as a view.
    ///
    /// # Errors
    ///
    /// Returns a [`FieldError`] if the view is for another object.
    pub fn view<T: View>(&self) -> Result<T, FieldError> {
        let fail = |cause| FieldError::new(T::KIND.name, self.path(), cause);
        if let Some(expected) = T::KIND.object {
            self.clone().check_name(expected).map_err(fail)?;
        }
        let Node {
            source,
            start,
            end,
            root,
            ..
        } = &*self.0;
        let node = Node::read(source.clone(), (*start, *end), T::KIND.name, root).map_err(fail)?;
        Ok((T::KIND.new)(Self(node)))
    }

    /// Returns Stripe's name of the object, such as `payment_intent`: the value of its field `object`.
    pub fn object_type(&self) -> Option<&str> {
        self.find("object")?.str().ok()
    }

    /// Returns whether there is a field of this name, even if it is null.
    pub fn contains(&self, field: &str) -> bool {
        self.find(field).is_some()
    }

    /// Iterates over the names of the fields, each once, in the order of the JSON.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.index.names(self.0.payload())
    }

    /// Returns the JSON as received. The contents of nested objects and arrays have not been validated.
    pub fn json(&self) -> &[u8] {
        &self.0.payload()[self.0.start..self.0.end]
    }

    /// Deserializes a field into your type. An absent field reads as null.
    ///
    /// # Errors
    ///
    /// Returns a [`FieldError`] if the field does not fit the type.
    pub fn get<'a, T>(&'a self, field: &str) -> Result<T, FieldError>
    where
        T: Deserialize<'a>,
    {
        let Some(member) = self.find(field) else {
            return read_value(b"null").map_err(|_| self.absent(field));
        };
        read_value(member.json()).map_err(|(path, cause)| member.error_below(&path, cause))
    }

    /// Returns a nested object, or `None` if the field is null or absent.
    ///
    /// # Errors
    ///
    /// Returns a [`FieldError`] if the field has another type.
    pub fn object(&self, field: &str) -> Result<Option<&Self>, FieldError> {
        match self.find(field) {
            Some(member) if !member.is_null() => member.view().map(Some),
            _ => Ok(None),
        }
    }

    /// Returns the elements of an array of objects.
    #[cfg(feature = "api")]
    pub(crate) fn elements(&self, field: &str) -> Result<&[Self], FieldError> {
        self.member(field)?.views()
    }

    pub(super) fn of_node(node: Arc<Node>) -> Self {
        Self(node)
    }

    pub(super) fn of_part(
        part: ObjectPart<'_>,
        start: usize,
        view: &'static str,
        root: &'static str,
    ) -> Result<Self, Cause> {
        let range = (start, start + part.json().len());
        let source = match part.source() {
            PartSource::Object(event) => Source::Object(event.clone()),
            PartSource::Previous(event) => Source::Previous(event.clone()),
            // The index reads strings without checking them again.
            PartSource::Fetched(json) if str::from_utf8(json).is_err() => {
                return Err(Cause::Unstated);
            }
            PartSource::Fetched(json) => Source::Json(json.clone()),
        };
        Node::read(source, range, view, root).map(Self)
    }

    /// Returns a field.
    #[inline]
    pub(super) fn member(&self, field: &str) -> Result<Member<'_>, FieldError> {
        match self.find(field) {
            Some(member) => Ok(member),
            None => Err(self.absent(field)),
        }
    }

    /// Returns a field unless it is null or absent.
    #[inline]
    pub(super) fn optional(&self, field: &str) -> Option<Member<'_>> {
        let Some(member) = self.find(field) else {
            drift::note_absent(&self.0, field);
            return None;
        };
        (!member.is_null()).then_some(member)
    }

    #[inline]
    pub(super) fn find(&self, field: &str) -> Option<Member<'_>> {
        let node = &*self.0;
        let found = node.index.find(node.payload(), field)?;
        let slots = found.cell().and_then(|cell| node.slots.get(cell));
        Some(Member::new(node, found.value(), slots))
    }

    #[cold]
    fn absent(&self, field: &str) -> FieldError {
        FieldError::new(self.0.view, self.0.path_to(field), Cause::Absent)
    }

    fn path(&self) -> String {
        path_of(self.0.payload(), self.0.start)
    }
}

impl View for Object {
    const KIND: ViewKind<Self> = ViewKind {
        name: NAME,
        object: None,
        new: |object| object,
    };
}

impl<'a> FromObject<'a> for Object {
    fn from_object(part: ObjectPart<'a>) -> Result<Self, ObjectError> {
        super::view::read_part(part)
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = self.find("id").and_then(|id| id.str().ok());
        f.debug_struct(self.0.view)
            .field("id", &id)
            .finish_non_exhaustive()
    }
}
