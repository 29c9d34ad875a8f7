use bytes::Bytes;
use sqlx::{ColumnIndex, Decode, FromRow, Row, Type};

use crate::inbox::stored_event::StoredPayload;

/// A stored payload.
#[derive(Debug)]
pub(in crate::inbox) struct PayloadRow(pub(in crate::inbox) StoredPayload);

impl<'r, R> FromRow<'r, R> for PayloadRow
where
    R: Row,
    &'static str: ColumnIndex<R>,
    Option<String>: Decode<'r, R::Database> + Type<R::Database>,
    Vec<u8>: Decode<'r, R::Database> + Type<R::Database>,
{
    fn from_row(row: &'r R) -> Result<Self, sqlx::Error> {
        let bytes: Vec<u8> = row.try_get("payload")?;
        Ok(Self(StoredPayload {
            bytes: Bytes::from(bytes),
            codec: row.try_get("codec")?,
        }))
    }
}
