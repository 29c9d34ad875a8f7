use std::fmt;

use bytes::Bytes;

use crate::event::{FromObject, ObjectError, ObjectPart, PartSource};

/// An object from Stripe's API, before it is read as the handler's type. Cloning is cheap.
///
/// `Debug` shows the size, never the contents.
#[derive(Clone)]
pub(crate) struct FetchedObject {
    json: Bytes,
}

impl FetchedObject {
    pub(super) fn new(json: Bytes) -> Self {
        Self { json }
    }

    pub(crate) fn read<T>(&self) -> Result<T, ObjectError>
    where
        T: for<'a> FromObject<'a>,
    {
        T::from_object(ObjectPart::new(PartSource::Fetched(&self.json)))
    }
}

impl fmt::Debug for FetchedObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FetchedObject")
            .field("bytes", &self.json.len())
            .finish()
    }
}
