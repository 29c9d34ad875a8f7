use serde_core::de::{DeserializeSeed, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};

use super::{Observed, Report};
use crate::event::mismatch::Mismatch;

/// The elements of a sequence. Adds each element's index to the path of its errors.
pub(super) struct Elements<'r, A> {
    inner: A,
    report: &'r Report,
    index: usize,
}

impl<'r, A> Elements<'r, A> {
    pub(super) fn new(inner: A, report: &'r Report) -> Self {
        Self {
            inner,
            report,
            index: 0,
        }
    }
}

impl<'de, A> SeqAccess<'de> for Elements<'_, A>
where
    A: SeqAccess<'de>,
{
    type Error = Mismatch;

    fn next_element_seed<T>(&mut self, seed: T) -> Result<Option<T::Value>, Mismatch>
    where
        T: DeserializeSeed<'de>,
    {
        let index = self.index;
        self.index += 1;
        let seed = Observed::new(seed, self.report);
        let result = self.inner.next_element_seed(seed);
        result.map_err(|error| self.report.recover(&error).within(format!("[{index}]")))
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

/// The entries of a map. Adds each entry's key to the path of its errors.
pub(super) struct Entries<'r, A> {
    inner: A,
    report: &'r Report,
    key: Option<String>,
}

impl<'r, A> Entries<'r, A> {
    pub(super) fn new(inner: A, report: &'r Report) -> Self {
        Self {
            inner,
            report,
            key: None,
        }
    }

    /// Returns the path segment of the current entry.
    ///
    /// Keys of maps such as `metadata` come from the payload. A key that is not a plain identifier may
    /// be text that a customer entered, so it is replaced by `?`.
    fn segment(&self) -> String {
        let is_plain = |key: &&String| {
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
            key.len() <= 64 && key.bytes().all(plain)
        };
        let key = self.key.as_ref().filter(is_plain);
        format!(".{}", key.map_or("?", String::as_str))
    }
}

impl<'de, A> MapAccess<'de> for Entries<'_, A>
where
    A: MapAccess<'de>,
{
    type Error = Mismatch;

    fn next_key_seed<K>(&mut self, seed: K) -> Result<Option<K::Value>, Mismatch>
    where
        K: DeserializeSeed<'de>,
    {
        self.report.key.take();
        let seed = Observed::key(seed, self.report);
        let result = self.inner.next_key_seed(seed);
        self.key = self.report.key.take();
        result.map_err(|error| {
            let mismatch = self.report.recover(&error);
            match self.key {
                Some(_) => mismatch.within(self.segment()),
                None => mismatch,
            }
        })
    }

    fn next_value_seed<V>(&mut self, seed: V) -> Result<V::Value, Mismatch>
    where
        V: DeserializeSeed<'de>,
    {
        let seed = Observed::new(seed, self.report);
        let result = self.inner.next_value_seed(seed);
        result.map_err(|error| self.report.recover(&error).within(self.segment()))
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

impl<'de, 'r, A> EnumAccess<'de> for Observed<'r, A>
where
    A: EnumAccess<'de>,
{
    type Error = Mismatch;
    type Variant = Observed<'r, A::Variant>;

    fn variant_seed<V>(self, seed: V) -> Result<(V::Value, Self::Variant), Mismatch>
    where
        V: DeserializeSeed<'de>,
    {
        let report = self.report;
        let seed = self.observe(seed);
        match self.inner.variant_seed(seed) {
            Ok((value, variant)) => Ok((value, Observed::new(variant, report))),
            Err(error) => Err(report.recover(&error)),
        }
    }
}

/// Variants add nothing to the path: their names are values of the payload, not part of its structure.
impl<'de, A> VariantAccess<'de> for Observed<'_, A>
where
    A: VariantAccess<'de>,
{
    type Error = Mismatch;

    fn unit_variant(self) -> Result<(), Mismatch> {
        let result = self.inner.unit_variant();
        result.map_err(|error| self.report.recover(&error))
    }

    fn newtype_variant_seed<T>(self, seed: T) -> Result<T::Value, Mismatch>
    where
        T: DeserializeSeed<'de>,
    {
        let seed = self.observe(seed);
        let result = self.inner.newtype_variant_seed(seed);
        result.map_err(|error| self.report.recover(&error))
    }

    fn tuple_variant<V>(self, len: usize, visitor: V) -> Result<V::Value, Mismatch>
    where
        V: Visitor<'de>,
    {
        let visitor = self.observe(visitor);
        let result = self.inner.tuple_variant(len, visitor);
        result.map_err(|error| self.report.recover(&error))
    }

    fn struct_variant<V>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mismatch>
    where
        V: Visitor<'de>,
    {
        let visitor = self.observe(visitor);
        let result = self.inner.struct_variant(fields, visitor);
        result.map_err(|error| self.report.recover(&error))
    }
}
