// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `application`. [`objects`](crate::objects) describes what the methods return.
    Application "Application" "application"
}

impl Application {
    /// Returns the boolean `deleted`, or `None` if it is null or absent.
    #[inline]
    pub fn deleted(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("deleted")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the text `name`, or `None` if it is null or absent.
    #[inline]
    pub fn name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("name")
    }
}
