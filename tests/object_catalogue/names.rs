//! How the names of Stripe become names in Rust.

/// Returns the name of an object's view: `checkout.session` becomes `CheckoutSession`.
pub fn view(object: &str) -> String {
    match object {
        // The names on the wire do not say what they are.
        "invoiceitem" => "InvoiceItem".to_owned(),
        "item" => "LineItem".to_owned(),
        "line_item" => "InvoiceLineItem".to_owned(),
        _ => pascal_case(object),
    }
}

/// Returns the name of an object's module: `checkout.session` becomes `checkout_session`.
pub fn module(object: &str) -> String {
    match object {
        "invoiceitem" => "invoice_item".to_owned(),
        "item" => "line_item".to_owned(),
        "line_item" => "invoice_line_item".to_owned(),
        _ => object.replace('.', "_"),
    }
}

/// Returns the name of a nested view: the names on its path, so that it is unique within the module.
pub fn nested(path: &str) -> String {
    let (_root, nested) = path.split_once('.').unwrap();
    nested.replace('.', "")
}

/// Returns the name of a field's accessor.
pub fn accessor(field: &str) -> String {
    match field {
        "type" => "type_".to_owned(),
        _ => field.to_owned(),
    }
}

/// Returns the name of the accessor for the id of an expandable field.
pub fn id_accessor(field: &str) -> String {
    format!("{field}_id")
}

/// Returns the name of the accessor for the ids of a list of expandable fields.
pub fn ids_accessor(field: &str) -> String {
    format!("{}_ids", field.strip_suffix('s').unwrap_or(field))
}

/// Returns the name of the constant for a value of a field.
pub fn constant(field: &str, value: &str) -> String {
    let upper = |text: &str| {
        text.replace(|c: char| !c.is_ascii_alphanumeric(), "_")
            .to_ascii_uppercase()
    };
    format!("{}_{}", upper(field), upper(value))
}

fn pascal_case(name: &str) -> String {
    let words = name.split(['.', '_']);
    words
        .map(|word| {
            let (first, rest) = word.split_at(1);
            first.to_ascii_uppercase() + rest
        })
        .collect()
}
