use super::no_path::NoPath;
use crate::api::target::push_escaped;
use crate::event::{EventKind, StripeEvent};
use crate::objects::{Object, PATHS};

/// Returns the path at which Stripe's API reads the object of an event.
pub(super) fn object_path(event: &StripeEvent) -> Result<String, NoPath> {
    match event.kind() {
        EventKind::Snapshot => path_of_snapshot(event),
        EventKind::Thin => {
            let related = event.related_object();
            let url = related.map(|related| related.url());
            let url = url.filter(|url| !url.is_empty());
            url.map(str::to_owned).ok_or_else(|| {
                let object = related.map(|related| related.object_type());
                NoPath::new(object.filter(|object| !object.is_empty()))
            })
        }
    }
}

fn path_of_snapshot(event: &StripeEvent) -> Result<String, NoPath> {
    let object: Object = event.object().map_err(|_| NoPath::new(None))?;
    let name = object.object_type().ok_or_else(|| NoPath::new(None))?;
    let found = PATHS.binary_search_by_key(&name, |(object, _)| object).ok();
    found
        .and_then(|index| PATHS.get(index))
        .and_then(|(_, paths)| paths.split('|').find_map(|path| fill_in(path, &object)))
        .ok_or_else(|| NoPath::new(Some(name)))
}

/// Replaces each `{field}` of a path. Returns `None` if the object lacks one of them.
fn fill_in(path: &str, object: &Object) -> Option<String> {
    let mut filled = String::with_capacity(path.len() + 64);
    let mut rest = path;
    while let Some((literal, tail)) = rest.split_once('{') {
        let (field, tail) = tail.split_once('}')?;
        filled.push_str(literal);
        push_escaped(&mut filled, &id_in(object, field)?);
        rest = tail;
    }
    filled.push_str(rest);
    Some(filled)
}

/// Returns the id in a field, which is expanded or not.
fn id_in(object: &Object, field: &str) -> Option<String> {
    let id: Option<String> = match object.get(field) {
        Ok(id) => id,
        Err(_) => object.object(field).ok()??.get("id").ok()?,
    };
    id.filter(|id| !id.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(json: &str) -> Object {
        Object::from_json(json.to_owned()).unwrap()
    }

    #[test]
    fn every_part_of_a_path_is_filled_in_from_a_field() {
        let reversal = object(r#"{"id": "trr_1", "transfer": "tr_1"}"#);
        let path = "/v1/transfers/{transfer}/reversals/{id}";
        let expected = "/v1/transfers/tr_1/reversals/trr_1";
        assert_eq!(fill_in(path, &reversal).unwrap(), expected);
        let expanded = object(r#"{"id": "trr_1", "transfer": {"id": "tr_1"}}"#);
        assert_eq!(fill_in(path, &expanded).unwrap(), expected);
        assert_eq!(fill_in("/v1/balance", &reversal).unwrap(), "/v1/balance");
        let escaped = object(r#"{"id": "25% \"OFF\"/1"}"#);
        assert_eq!(
            fill_in("/v1/coupons/{id}", &escaped).unwrap(),
            "/v1/coupons/25%25%20%22OFF%22%2F1"
        );
    }

    #[test]
    fn without_a_field_there_is_no_path() {
        for json in [
            "{}",
            r#"{"id": null}"#,
            r#"{"id": ""}"#,
            r#"{"id": 1}"#,
            r#"{"id": {}}"#,
            r#"{"id": {"id": null}}"#,
            r#"{"id": ["ch_1"]}"#,
        ] {
            assert_eq!(fill_in("/v1/charges/{id}", &object(json)), None, "{json}");
        }
    }

    #[test]
    fn every_path_of_the_table_can_be_requested() {
        let any = object(
            r#"{"id": "x_1", "account": "acct_1", "customer": "cus_1", "fee": "fee_1", "transfer": "tr_1"}"#,
        );
        for (name, paths) in PATHS {
            for path in paths.split('|') {
                let path = fill_in(path, &any).unwrap();
                assert!(crate::api::target::parse(&path).is_some(), "{name}: {path}");
            }
        }
    }
}
