//! The docs of views and accessors.

use std::collections::BTreeSet;

use crate::facts::{Field, Kind};
use crate::names;
use crate::views::{View, Views};

const API_REFERENCE: &str = include_str!("../../src/objects/catalogue/api_reference.tsv");

/// Longer lists of values get no constants: they are codes, such as countries, that handlers rarely match on.
pub const MAX_CONSTANTS: usize = 30;

/// The end of the sentence about the result of a nullable accessor.
pub const OR_NONE: &str = ", or `None` if it is null or absent";

/// Returns the docs of a view that is not shared.
pub fn of_view(view: &View, views: &Views<'_>) -> String {
    let object = view.object;
    if view.is_object() {
        let reference = match reference(object) {
            Some(path) => format!(
                " Stripe describes it in the [API reference](https://docs.stripe.com/api/{path})."
            ),
            None => String::new(),
        };
        return format!(
            "The object `{object}`.{reference} [`objects`](crate::objects) describes what the methods return."
        );
    }
    let owner = names::view(object);
    match views.field_path(object, view.class) {
        Some(path) => format!("The value of `{path}` in [`{owner}`]."),
        None => format!("Nested in [`{owner}`]."),
    }
}

/// Returns the docs of a shared view.
pub fn of_shared(view: &View, views: &Views<'_>) -> String {
    let (object, class) = (view.object, view.class);
    let owners: BTreeSet<_> = views
        .structs_of(&view.name)
        .map(|(object, _)| names::view(object))
        .collect();
    let links: Vec<_> = owners
        .iter()
        .map(|owner| format!("[`{owner}`](super::{owner})"))
        .collect();
    let path = views.field_path(object, class).unwrap_or_default();
    let owner = names::view(object);
    format!(
        "Shared by objects nested in {}, such as `{path}` in `{owner}`.",
        links.join(", ")
    )
}

/// Returns the path of an object in Stripe's API reference.
fn reference(object: &str) -> Option<&'static str> {
    let mut lines = API_REFERENCE.lines().map(|line| line.split_once('\t'));
    lines.find_map(|line| {
        line.filter(|(name, _)| *name == object)
            .map(|(_, path)| path)
    })
}

/// Returns the docs of an accessor. `output` describes what it returns.
pub fn of_accessor(output: &str, field: &Field) -> String {
    let none = if field.is_nullable { OR_NONE } else { "" };
    format!("Returns {output}{none}.{}", values(field))
}

/// Returns the docs of the accessor of an expandable field.
pub fn of_expanded(field: &Field, ids: &str) -> String {
    format!(
        "Returns `{}` if it is expanded, or `None`. [`{ids}`](Self::{ids}) works either way.",
        field.name
    )
}

/// Describes the value of a field.
pub fn value(field: &Field) -> String {
    let name = field.name;
    let what = match &field.kind {
        Kind::Int if is_amount(name) => {
            return format!("the amount `{name}` in the currency's smallest unit");
        }
        Kind::Decimal if is_amount(name.trim_end_matches("_decimal")) && is_price(name) => {
            return format!(
                "the amount `{name}` in the currency's smallest unit, a decimal number as text"
            );
        }
        Kind::Decimal => return format!("the decimal number `{name}` as text"),
        Kind::Text | Kind::Enum => "the text",
        Kind::Int => "the integer",
        Kind::Float => "the number",
        Kind::Bool => "the boolean",
        Kind::Time => "the time",
        Kind::Metadata => "the text by key in",
        Kind::Object | Kind::Nested(_) | Kind::Other(_) | Kind::Expandable(_) => "the object",
        Kind::Page(_) => "the first page of the list",
        Kind::List(element) => match **element {
            Kind::Text | Kind::Enum => "the texts in",
            Kind::Int => "the integers in",
            _ => "the objects in",
        },
    };
    format!("{what} `{name}`")
}

/// Returns a sentence about the constants of an enum, if it has any.
fn values(field: &Field) -> String {
    let has_constants =
        field.kind == Kind::Enum && (1..=MAX_CONSTANTS).contains(&field.values.len());
    if has_constants {
        let constant = names::constant(field.name, field.values[0]);
        format!(" Known values are constants, such as [`{constant}`](Self::{constant}).")
    } else {
        String::new()
    }
}

/// Returns whether an integer is an amount of money, by name.
fn is_amount(name: &str) -> bool {
    const OTHER_AMOUNTS: [&str; 12] = [
        "atm_fee",
        "balance",
        "ending_balance",
        "fee",
        "net",
        "starting_balance",
        "subtotal",
        "subtotal_excluding_tax",
        "tax",
        "total",
        "total_excluding_tax",
        "unit_cost",
    ];
    name.split('_').any(|word| word == "amount") || OTHER_AMOUNTS.contains(&name)
}

/// Returns whether a decimal number is an amount of a price. Others, such as those of fuel receipts, have units of
/// their own.
fn is_price(name: &str) -> bool {
    matches!(
        name,
        "amount_decimal" | "flat_amount_decimal" | "unit_amount_decimal"
    )
}
