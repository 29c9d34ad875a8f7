//! Which structs become views, and what the views are called.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::{Field, Key, Kind, Structs, objects};
use crate::names;
use crate::shared;

/// The objects that are handled most. All structs nested in them become views. Of the others, only those at the
/// first level do, to limit the build time; the rest are read as `Object`.
const MOST_HANDLED: [&str; 12] = [
    "account",
    "charge",
    "checkout.session",
    "customer",
    "dispute",
    "invoice",
    "payment_intent",
    "payment_method",
    "payout",
    "refund",
    "setup_intent",
    "subscription",
];

/// All views.
pub struct Views<'a> {
    pub structs: &'a Structs,
    /// The structs that have a shared view, with its name.
    shared: BTreeMap<Key, &'static str>,
}

/// A view, with the struct that it is generated from.
pub struct View {
    /// The position of the struct in the list. A shared view has that of its first struct.
    pub object: &'static str,
    pub class: &'static str,
    pub name: String,
    /// The name with its module: `Charge`, `charge::Outcome`, `shared::Address`.
    pub path: String,
    pub fields: Vec<Field>,
}

impl View {
    /// Returns whether this is the view of an object, and not nested in one.
    pub fn is_object(&self) -> bool {
        !self.class.contains('.')
    }
}

impl<'a> Views<'a> {
    /// `published` are signatures that must be kept.
    pub fn new(structs: &'a Structs, published: &BTreeSet<String>) -> Self {
        let mut views = Self {
            structs,
            shared: shared::listed().collect(),
        };
        while views.share_equal_structs(published) {}
        views
    }

    /// Adds the structs that have the same fields as a shared view. Returns whether there were any.
    fn share_equal_structs(&mut self, published: &BTreeSet<String>) -> bool {
        let is_published = |path: &str| {
            let prefix = format!("{path}::");
            published.iter().any(|line| line.starts_with(&prefix))
        };
        let found: Vec<_> = self
            .structs
            .keys()
            .filter(|(object, class)| class.contains('.') && self.is_view(object, class))
            .filter(|key| !self.shared.contains_key(*key))
            .filter_map(|key| {
                let mut listed = shared::listed();
                let (_, view) = listed.find(|(other, _)| shared::is_equal(self, *other, *key))?;
                Some((*key, view))
            })
            .filter(|((object, class), _)| !is_published(&self.path(object, class)))
            .collect();
        let is_empty = found.is_empty();
        self.shared.extend(found);
        !is_empty
    }

    /// Returns all views.
    pub fn all(&self) -> impl Iterator<Item = View> {
        let objects = objects(self.structs).into_iter();
        let views = objects.flat_map(|object| self.of_object(object));
        views.chain(self.shared())
    }

    /// Returns the views in the module of an object.
    pub fn of_object(&self, object: &str) -> Vec<View> {
        self.structs
            .iter()
            .filter(|((owner, class), _)| {
                *owner == object && self.is_view(owner, class) && !self.is_shared(owner, class)
            })
            .map(|((object, class), fields)| View {
                object,
                class,
                name: own_name(object, class),
                path: self.path(object, class),
                fields: fields.clone(),
            })
            .collect()
    }

    /// Returns the views that several structs share.
    pub fn shared(&self) -> Vec<View> {
        let names: BTreeSet<_> = self.shared.values().copied().collect();
        names
            .into_iter()
            .map(|name| {
                let (object, class) = self.structs_of(name).next().unwrap();
                View {
                    object,
                    class,
                    name: name.to_owned(),
                    path: self.path(object, class),
                    fields: shared::merge(self, name),
                }
            })
            .collect()
    }

    /// Returns the structs that have a shared view.
    pub fn structs_of(&self, shared: &str) -> impl Iterator<Item = Key> {
        let structs = self.shared.iter();
        structs
            .filter(move |(_, view)| **view == shared)
            .map(|(key, _)| *key)
    }

    /// Returns whether a struct becomes a view.
    pub fn is_view(&self, object: &str, class: &str) -> bool {
        let is_deep = class.matches('.').count() > 1;
        self.structs.contains_key(&(object, class)) && (!is_deep || MOST_HANDLED.contains(&object))
    }

    fn is_shared(&self, object: &str, class: &str) -> bool {
        self.shared.contains_key(&(object, class))
    }

    /// Returns the name of a struct's view, with its module.
    pub fn path(&self, object: &str, class: &str) -> String {
        if let Some(view) = self.shared.get(&(object, class)) {
            format!("shared::{view}")
        } else if class.contains('.') {
            format!("{}::{}", names::module(object), own_name(object, class))
        } else {
            own_name(object, class)
        }
    }

    /// Returns the type of a nested struct, as written in any module of views.
    pub fn nested_type(&self, object: &str, class: &str) -> String {
        if self.is_view(object, class) {
            format!("super::{}", self.path(object, class))
        } else {
            "Object".to_owned()
        }
    }

    /// Returns the type of another object, as written in any module of views.
    pub fn object_type(&self, other: Option<&str>) -> String {
        match other.filter(|other| objects(self.structs).contains(other)) {
            Some(other) => format!("super::{}", names::view(other)),
            None => "Object".to_owned(),
        }
    }

    /// Returns the path of the field whose value is a nested struct, such as `payment_method_details.card`.
    pub fn field_path(&self, object: &str, class: &str) -> Option<String> {
        let root = self.structs.keys().find(|(owner, _)| *owner == object)?.1;
        let mut queue = vec![(root.split('.').next()?, String::new())];
        while !queue.is_empty() {
            let mut next = Vec::new();
            for (parent, path) in queue {
                if parent == class {
                    return Some(path);
                }
                for field in self.structs.get(&(object, parent)).into_iter().flatten() {
                    let (kind, suffix) = match &field.kind {
                        Kind::List(element) => (&**element, "[]"),
                        kind => (kind, ""),
                    };
                    if let Kind::Nested(child) = kind {
                        let dot = if path.is_empty() { "" } else { "." };
                        next.push((*child, format!("{path}{dot}{}{suffix}", field.name)));
                    }
                }
            }
            queue = next;
        }
        None
    }
}

fn own_name(object: &str, class: &str) -> String {
    if class.contains('.') {
        names::nested(class)
    } else {
        names::view(object)
    }
}
