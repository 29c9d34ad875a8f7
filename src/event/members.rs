use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

/// Returns the raw JSON of the named members of a JSON object, in the order of the names.
///
/// Of a repeated member the last counts, as in `serde_json::Value`. The values are not looked into:
/// they are well-formed JSON in UTF-8, and no more is known of them.
///
/// # Errors
///
/// When the text is not JSON, or not an object (`serde_json::error::Category::Data`).
pub(super) fn members<'a, const N: usize>(
    json: &'a [u8],
    names: [&'static str; N],
) -> Result<[Option<&'a str>; N], serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let members = deserializer.deserialize_map(MembersVisitor { names })?;
    deserializer.end()?;
    Ok(members)
}

struct MembersVisitor<const N: usize> {
    names: [&'static str; N],
}

impl<'de, const N: usize> Visitor<'de> for MembersVisitor<N> {
    type Value = [Option<&'de str>; N];

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A>(self, mut map: A) -> Result<Self::Value, A::Error>
    where
        A: MapAccess<'de>,
    {
        let mut members = [None; N];
        while let Some(position) = map.next_key_seed(PositionIn(&self.names))? {
            match position {
                Some(position) => {
                    let raw: &RawValue = map.next_value()?;
                    members[position] = Some(raw.get());
                }
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(members)
    }
}

/// Reads a key as its position among the names.
struct PositionIn<'n>(&'n [&'static str]);

impl<'de> DeserializeSeed<'de> for PositionIn<'_> {
    type Value = Option<usize>;

    fn deserialize<D>(self, deserializer: D) -> Result<Self::Value, D::Error>
    where
        D: Deserializer<'de>,
    {
        // As bytes, because a key of no valid Unicode must not hide the keys beside it.
        deserializer.deserialize_bytes(self)
    }
}

impl Visitor<'_> for PositionIn<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_bytes<E>(self, key: &[u8]) -> Result<Self::Value, E>
    where
        E: Error,
    {
        Ok(self.0.iter().position(|name| name.as_bytes() == key))
    }
}
