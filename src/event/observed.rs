mod access;

use std::cell::Cell;
use std::fmt::{self, Display};

use serde_core::de::{
    self, Deserialize, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, Visitor,
};

use self::access::{Elements, Entries};
use super::mismatch::{Mismatch, expected_text};

/// Reads JSON into the caller's type once more, and returns why and where it does not fit.
///
/// The parser's error is text, in which the type's words and the payload's cannot be kept apart. So
/// the type is read through [`Observed`], whose error is a [`Mismatch`]: it sees the parts of the
/// error before they are text.
pub(super) fn mismatch<'a, T>(json: &'a [u8]) -> Option<Mismatch>
where
    T: Deserialize<'a>,
{
    let report = Report::default();
    let mut parser = serde_json::Deserializer::from_slice(json);
    T::deserialize(Observed::new(&mut parser, &report)).err()
}

/// What passes by the parser, whose error type holds nothing but text.
#[derive(Default)]
struct Report {
    mismatch: Cell<Option<Mismatch>>,
    expected: Cell<Option<String>>,
    key: Cell<Option<String>>,
}

impl Report {
    /// Keeps an error of the type for when the parser has passed its own error out.
    fn keep<E: de::Error>(&self, mismatch: Mismatch) -> E {
        self.mismatch.set(Some(mismatch));
        E::custom("")
    }

    fn recover(&self, error: &impl Display) -> Mismatch {
        let expected = self.expected.take();
        let kept = self.mismatch.take();
        kept.unwrap_or_else(|| Mismatch::from_parser(error, expected))
    }
}

/// A part of the parser, or a part of the caller's type, with a look at what passes between them.
struct Observed<'r, X> {
    inner: X,
    report: &'r Report,
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

    /// Observes another part of the same value.
    fn observe<Y>(&self, inner: Y) -> Observed<'r, Y> {
        Observed {
            inner,
            report: self.report,
            is_key: self.is_key,
        }
    }

    fn see(&self, value: &impl ToString) {
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
            self.see(&value);
            let result = self.inner.$method(value);
            result.map_err(|mismatch| self.report.keep(mismatch))
        }
    )*};
    (unseen $($method:ident($($value:ident: $type:ty)?))*) => {$(
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

    /// The parser asks for it to make an error, of which nothing but its start is read.
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

    visit! { unseen
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
