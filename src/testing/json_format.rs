use bytes::Bytes;
use serde_core::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;

/// Renders JSON in Stripe's format: `id` and `object` first, other keys in alphabetical order, two
/// spaces per level, no trailing newline.
pub(super) fn render(value: &Value) -> Bytes {
    serde_json::to_vec_pretty(&Ordered(value))
        .expect("all keys are strings, and writing to a Vec does not fail")
        .into()
}

struct Ordered<'a>(&'a Value);

impl Serialize for Ordered<'_> {
    fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: Serializer,
    {
        match self.0 {
            Value::Object(members) => {
                let mut members: Vec<_> = members.iter().collect();
                members.sort_by_key(|(key, _)| (*key != "id", *key != "object", *key));
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (key, value) in members {
                    map.serialize_entry(key, &Ordered(value))?;
                }
                map.end()
            }
            Value::Array(items) => {
                let mut sequence = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    sequence.serialize_element(&Ordered(item))?;
                }
                sequence.end()
            }
            other => other.serialize(serializer),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn id_and_object_come_first_at_every_level() {
        let value = json!({ "a": [{ "b": 1, "object": "x", "id": "y" }], "object": "event", "c": {}, "d": [] });
        assert_eq!(
            render(&value),
            r#"{
  "object": "event",
  "a": [
    {
      "id": "y",
      "object": "x",
      "b": 1
    }
  ],
  "c": {},
  "d": []
}"#,
        );
    }
}
