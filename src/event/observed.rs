mod access;

use std::cell::Cell;
use std::fmt::{self, Display};

use serde_core::de::{
    self, Deserialize, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, Visitor,
};

use self::access::{Elements, Entries};
use super::mismatch::{Mismatch, expected_text};

/// Deserializes JSON into the caller's type again, and returns why and where the type does not fit.
///
/// An error of `serde_json` is text that mixes words of the type with words of the payload, and the two
/// cannot be separated afterward. This function therefore wraps the parser and the type in
/// [`Observed`]. Its error type is [`Mismatch`], which receives the parts of an error before they become
/// text.
pub(super) fn mismatch<'a, T>(json: &'a [u8]) -> Option<Mismatch>
where
    T: Deserialize<'a>,
{
    let report = Report::default();
    let mut parser = serde_json::Deserializer::from_slice(json);
    T::deserialize(Observed::new(&mut parser, &report)).err()
}

/// A side channel for facts that cannot pass through the parser, whose error type holds only text.
#[derive(Default)]
struct Report {
    /// The error that the type raised.
    mismatch: Cell<Option<Mismatch>>,
    /// The visitor's expectation, if the parser asked for it to create an error.
    expected: Cell<Option<String>>,
    /// The key of the current map entry.
    key: Cell<Option<String>>,
}

impl Report {
    /// Stores an error of the type and returns a placeholder that the parser can propagate.
    fn keep<E: de::Error>(&self, mismatch: Mismatch) -> E {
        self.mismatch.set(Some(mismatch));
        E::custom("")
    }

    /// Converts an error of the parser back into the stored error of the type. If none is stored, the
    /// parser raised the error itself.
    fn recover(&self, error: &impl Display) -> Mismatch {
        let expected = self.expected.take();
        let kept = self.mismatch.take();
        kept.unwrap_or_else(|| Mismatch::from_parser(error, expected))
    }
}

/// A wrapper around a part of the parser (a deserializer) or of the caller's type (a visitor or seed)
/// that records errors and keys passing between the two.
///
/// Calls alternate between the two sides. Errors of the type are stored on the way into the parser
/// ([`Report::keep`]) and restored on the way out of it ([`Report::recover`]).
struct Observed<'r, X> {
    inner: X,
    report: &'r Report,
    /// Whether the value is the key of a map entry.
    is_key: bool,
}

impl<'r, X> Observed<'r, X> {
    fn new(inner: X, report: &'r Report) -> Self {
        Self {
            inner,
            report,
            is_key: false,
        }
    }

    fn key(inner: X, report: &'r Report) -> Self {
        Self {
            inner,
            report,
            is_key: true,
        }
    }

    /// Wraps another part that handles the same value.
    fn observe<Y>(&self, inner: Y) -> Observed<'r, Y> {
        Observed {
            inner,
            report: self.report,
            is_key: self.is_key,
        }
    }

    fn record_key(&self, value: &impl ToString) {
        if self.is_key {
            self.report.key.set(Some(value.to_string()));
        }
    }
}

macro_rules! deserialize {
    ($($method:ident($($name:ident: $type:ty),*))*) => {$(
        fn $method<V>(self, $($name: $type,)* visitor: V) -> Result<V::Value, Mismatch>
        where
            V: Visitor<'de>,
        {
            let report = self.report;
            let visitor = self.observe(visitor);
            let result = self.inner.$method($($name,)* visitor);
            result.map_err(|error| report.recover(&error))
        }
    )*};
}

impl<'de, D> Deserializer<'de> for Observed<'_, D>
where
    D: Deserializer<'de>,
{
    type Error = Mismatch;

    deserialize! {
        deserialize_any()
        deserialize_bool()
        deserialize_i8()
        deserialize_i16()
        deserialize_i32()
        deserialize_i64()
        deserialize_i128()
        deserialize_u8()
        deserialize_u16()
        deserialize_u32()
        deserialize_u64()
        deserialize_u128()
        deserialize_f32()
        deserialize_f64()
        deserialize_char()
        deserialize_str()
        deserialize_string()
        deserialize_bytes()
        deserialize_byte_buf()
        deserialize_option()
        deserialize_unit()
        deserialize_unit_struct(name: &'static str)
        deserialize_newtype_struct(name: &'static str)
        deserialize_seq()
        deserialize_tuple(len: usize)
        deserialize_tuple_struct(name: &'static str, len: usize)
        deserialize_map()
        deserialize_struct(name: &'static str, fields: &'static [&'static str])
        deserialize_enum(name: &'static str, variants: &'static [&'static str])
        deserialize_identifier()
        deserialize_ignored_any()
    }

    fn is_human_readable(&self) -> bool {
        self.inner.is_human_readable()
    }
}

macro_rules! visit {
    ($($method:ident($type:ty))*) => {$(
        fn $method<E: de::Error>(self, value: $type) -> Result<V::Value, E> {
            self.record_key(&value);
            let result = self.inner.$method(value);
            result.map_err(|mismatch| self.report.keep(mismatch))
        }
    )*};
    (without_key $($method:ident($($value:ident: $type:ty)?))*) => {$(
        fn $method<E: de::Error>(self $(, $value: $type)?) -> Result<V::Value, E> {
            let result = self.inner.$method($($value)?);
            result.map_err(|mismatch| self.report.keep(mismatch))
        }
    )*};
}

impl<'de, V> Visitor<'de> for Observed<'_, V>
where
    V: Visitor<'de>,
{
    type Value = V::Value;

    /// Records what the visitor expects. The parser calls this only to create an error, and only the
    /// start of that error's text is read, so nothing needs to be written.
    fn expecting(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        let expected = expected_text(&self.inner);
        self.report.expected.set(Some(expected));
        Ok(())
    }

    visit! {
        visit_bool(bool)
        visit_i8(i8)
        visit_i16(i16)
        visit_i32(i32)
        visit_i64(i64)
        visit_i128(i128)
        visit_u8(u8)
        visit_u16(u16)
        visit_u32(u32)
        visit_u64(u64)
        visit_u128(u128)
        visit_f32(f32)
        visit_f64(f64)
        visit_char(char)
        visit_str(&str)
        visit_borrowed_str(&'de str)
        visit_string(String)
    }

    // Not recorded as keys: bytes are not text, and `null` cannot be a key.
    visit! { without_key
        visit_bytes(value: &[u8])
        visit_borrowed_bytes(value: &'de [u8])
        visit_byte_buf(value: Vec<u8>)
        visit_none()
        visit_unit()
    }

    fn visit_some<D>(self, deserializer: D) -> Result<V::Value, D::Error>
    where
        D: Deserializer<'de>,
    {
        let deserializer = self.observe(deserializer);
        let result = self.inner.visit_some(deserializer);
        result.map_err(|mismatch| self.report.keep(mismatch))
    }

    fn visit_newtype_struct<D>(self, deserializer: D) -> Result<V::Value, D::Error>
    where
        D: Deserializer<'de>,
    {
        let deserializer = self.observe(deserializer);
        let result = self.inner.visit_newtype_struct(deserializer);
        result.map_err(|mismatch| self.report.keep(mismatch))
    }

    fn visit_seq<A>(self, inner: A) -> Result<V::Value, A::Error>
    where
        A: SeqAccess<'de>,
    {
        let report = self.report;
        let result = self.inner.visit_seq(Elements::new(inner, report));
        result.map_err(|mismatch| report.keep(mismatch))
    }

    fn visit_map<A>(self, inner: A) -> Result<V::Value, A::Error>
    where
        A: MapAccess<'de>,
    {
        let report = self.report;
        let result = self.inner.visit_map(Entries::new(inner, report));
        result.map_err(|mismatch| report.keep(mismatch))
    }

    fn visit_enum<A>(self, access: A) -> Result<V::Value, A::Error>
    where
        A: EnumAccess<'de>,
    {
        let access = self.observe(access);
        let result = self.inner.visit_enum(access);
        result.map_err(|mismatch| self.report.keep(mismatch))
    }
}

impl<'de, S> DeserializeSeed<'de> for Observed<'_, S>
where
    S: DeserializeSeed<'de>,
{
    type Value = S::Value;

    fn deserialize<D>(self, deserializer: D) -> Result<S::Value, D::Error>
    where
        D: Deserializer<'de>,
    {
        let deserializer = self.observe(deserializer);
        let result = self.inner.deserialize(deserializer);
        result.map_err(|mismatch| self.report.keep(mismatch))
    }
}
