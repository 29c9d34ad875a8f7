//! Functions that generated accessors call: one for each kind of field. Those in the second half are for nullable
//! fields.

use std::time::SystemTime;

use super::field_error::FieldError;
use super::list::List;
use super::member::Member;
use super::metadata::Metadata;
use super::object::Object;
use super::view::View;

type Result<T> = std::result::Result<T, FieldError>;

/// Defines the accessors of a kind, for fields that are always present and for nullable ones.
macro_rules! accessors {
    ($($(<$view:ident>)? $required:ident $optional:ident => $read:ident -> $type:ty;)*) => {
        #[allow(dead_code, reason = "which kinds are nullable depends on the API version")]
        impl Object {
            $(
                pub(super) fn $required$(<$view: View>)?(&self, field: &str) -> Result<$type> {
                    self.member(field)?.$read()
                }

                pub(super) fn $optional$(<$view: View>)?(&self, field: &str) -> Result<Option<$type>> {
                    self.optional(field).map(Member::$read).transpose()
                }
            )*
        }
    };
}

accessors! {
    str opt_str => str -> &str;
    bool opt_bool => bool -> bool;
    i64 opt_i64 => i64 -> i64;
    f64 opt_f64 => f64 -> f64;
    time opt_time => time -> SystemTime;
    id opt_id => id -> &str;
    strs opt_strs => strs -> Vec<&str>;
    ids opt_ids => ids -> Vec<&str>;
    ints opt_ints => ints -> Vec<i64>;
    metadata_of opt_metadata_of => metadata -> Metadata<'_>;
    <T> nested opt_nested => view -> &T;
    <T> views opt_views => views -> &[T];
    <T> list opt_list => list -> &List<T>;
}

impl Object {
    pub(super) fn moved_id(&self, paths: &str) -> Result<Option<&str>> {
        self.moved(paths)?.map(Member::id).transpose()
    }

    pub(super) fn moved_time(&self, paths: &str) -> Result<Option<SystemTime>> {
        self.moved(paths)?.map(Member::time).transpose()
    }

    pub(super) fn moved_nested<T: View>(&self, paths: &str) -> Result<Option<&T>> {
        self.moved(paths)?.map(Member::view).transpose()
    }

    /// Returns the field at the first of several paths, separated by `|`, that have it.
    fn moved(&self, paths: &str) -> Result<Option<Member<'_>>> {
        for path in paths.split('|') {
            if let Some(found) = self.at(path)? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    /// Returns the field at a path such as `items.data.0.plan`, unless a part of it is null or absent.
    fn at(&self, path: &str) -> Result<Option<Member<'_>>> {
        let mut object = self;
        let mut segments = path.split('.').peekable();
        while let Some(field) = segments.next() {
            let Some(member) = object.find(field).filter(|member| !member.is_null()) else {
                return Ok(None);
            };
            let Some(next) = segments.peek() else {
                return Ok(Some(member));
            };
            object = match next.parse::<usize>() {
                Ok(number) => {
                    segments.next();
                    match member.views::<Object>()?.get(number) {
                        Some(element) => element,
                        None => return Ok(None),
                    }
                }
                Err(_) => member.view()?,
            };
        }
        Ok(None)
    }

    pub(super) fn expanded<T: View>(&self, field: &str) -> Result<Option<&T>> {
        self.member(field)?.expanded()
    }

    pub(super) fn opt_expanded<T: View>(&self, field: &str) -> Result<Option<&T>> {
        match self.optional(field) {
            Some(member) => member.expanded(),
            None => Ok(None),
        }
    }

    pub(super) fn expanded_views<T: View>(&self, field: &str) -> Result<Option<&[T]>> {
        self.member(field)?.expanded_views()
    }

    pub(super) fn opt_expanded_views<T: View>(&self, field: &str) -> Result<Option<&[T]>> {
        match self.optional(field) {
            Some(member) => member.expanded_views(),
            None => Ok(None),
        }
    }
}
