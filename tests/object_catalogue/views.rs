//! Which structs become views, and what the views are called.

use crate::facts::Structs;
use crate::names;

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

/// Returns whether a struct becomes a view.
pub fn is_view(structs: &Structs, object: &str, name: &str) -> bool {
    let is_deep = name.matches('.').count() > 1;
    structs.keys().any(|key| *key == (object, name)) && (!is_deep || MOST_HANDLED.contains(&object))
}

/// Returns the name of a struct's view.
pub fn view_name(object: &str, name: &str) -> String {
    if name.contains('.') {
        names::nested(name)
    } else {
        names::view(object)
    }
}

pub fn has_nested(structs: &Structs, object: &str) -> bool {
    structs
        .keys()
        .any(|(owner, name)| *owner == object && name.contains('.'))
}

/// Returns the name of a struct's view, with its module: `Charge`, `charge::Outcome`.
pub fn path(object: &str, name: &str) -> String {
    let view = view_name(object, name);
    if name.contains('.') {
        format!("{}::{view}", names::module(object))
    } else {
        view
    }
}
