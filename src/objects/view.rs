use super::object::Object;
use crate::event::{Cause, ObjectError, ObjectPart, segment};

/// A view of an object: its JSON as received, with an accessor for each field.
///
/// The types of [`objects`](crate::objects) that have accessors implement it. Other types cannot.
pub trait View: Sized + Clone + Send + Sync + 'static {
    #[doc(hidden)]
    const KIND: ViewKind<Self>;
}

/// The names and fields of a view. One constant, because each item of each view costs build time.
#[derive(Debug)]
pub struct ViewKind<T> {
    /// The name of the view in errors.
    pub(super) name: &'static str,
    /// Stripe's name of the object, the value of its field `object`. `None` for nested objects without a name.
    pub(super) object: Option<&'static str>,
    pub(super) new: fn(Object) -> T,
}

/// Defines a view, with the traits that all views have. Objects of events also get [`FromObject`].
///
/// [`FromObject`]: crate::event::FromObject
macro_rules! view {
    ($(#[$doc:meta])* $view:ident $name:literal $($object:literal)?) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $view(Object);

        impl View for $view {
            const KIND: ViewKind<Self> = ViewKind {
                name: $name,
                object: view!(@object $($object)?),
                new: Self,
            };
        }

        impl std::ops::Deref for $view {
            type Target = Object;

            #[inline]
            fn deref(&self) -> &Object {
                &self.0
            }
        }

        impl std::fmt::Debug for $view {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        view!(@from_object $view $($object)?);
    };
    (@object) => { None };
    (@object $object:literal) => { Some($object) };
    (@from_object $view:ident) => {};
    (@from_object $view:ident $object:literal) => {
        impl<'a> crate::event::FromObject<'a> for $view {
            #[inline]
            fn from_object(part: crate::event::ObjectPart<'a>) -> Result<Self, crate::event::ObjectError> {
                super::super::view::read_part(part)
            }
        }
    };
}
pub(super) use view;

/// Reads a part of an event as a view.
pub(super) fn read_part<T: View>(part: ObjectPart<'_>) -> Result<T, ObjectError> {
    let Some(start) = part.start() else {
        return Err(part.absent::<T>());
    };
    let object = Object::of_part(
        part,
        start,
        T::KIND.name,
        T::KIND.object.unwrap_or_default(),
    )
    .and_then(|object| match T::KIND.object {
        // `previous_attributes` has only the fields that changed.
        Some(expected) if !part.is_previous() => object.check_name(expected),
        _ => Ok(object),
    });
    match object {
        Ok(object) => Ok((T::KIND.new)(object)),
        Err(cause) => Err(part.mismatch::<T>(cause)),
    }
}

impl Object {
    /// Returns the object if its field `object` has the expected value.
    pub(super) fn check_name(self, expected: &'static str) -> Result<Self, Cause> {
        let found = self.object_type();
        if found == Some(expected) {
            return Ok(self);
        }
        // The name comes from the payload, so it is treated like the segments of a path.
        let plain = |name: &str| segment(name.as_bytes());
        let found = found.map(|found| found.split('.').map(plain).collect::<Vec<_>>().join("."));
        Err(Cause::OtherObject { expected, found })
    }
}
