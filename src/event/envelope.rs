use std::ops::Range;
use std::str;
use std::time::SystemTime;

use serde_core::de::IgnoredAny;

use super::created;
use super::error::{EventError, EventErrorKind};
use super::event_type::EventType;
use super::json_str::JsonStr;
use super::scanner::{Malformed, Scanner, Value};
use super::stripe_event::EventKind;
use crate::parse_u64::parse_u64;

/// The members of an event. Strings and JSON values are stored as positions in the payload, so only
/// strings with escapes are copied.
///
/// A member with an unexpected JSON type reads as absent, so that the envelope can always be read.
/// There are two exceptions:
///
/// * `id`, `type`, `object` and `created` are required, because an event is useless without them.
/// * `livemode` must be a boolean, `null` or absent. Guessing could pass a test event off as a live
///   one, or the reverse.
pub(super) struct Envelope {
    pub(super) id: JsonStr,
    pub(super) event_type: EventType,
    pub(super) kind: EventKind,
    pub(super) created: SystemTime,
    /// `None` if the payload has no `livemode`.
    pub(super) livemode: Option<bool>,
    pub(super) account: Option<JsonStr>,
    pub(super) context: Option<JsonStr>,
    pub(super) api_version: Option<JsonStr>,
    pub(super) pending_webhooks: Option<u64>,
    pub(super) request_id: Option<JsonStr>,
    pub(super) idempotency_key: Option<JsonStr>,
    pub(super) reason_type: Option<JsonStr>,
    pub(super) related_object: Option<Related>,
    pub(super) snapshot_event: Option<JsonStr>,
    pub(super) data: Option<Range<usize>>,
    pub(super) object: Option<Range<usize>>,
    pub(super) previous_attributes: Option<Range<usize>>,
}

pub(super) struct Related {
    pub(super) id: Option<JsonStr>,
    pub(super) object_type: JsonStr,
    pub(super) url: JsonStr,
}

/// The members of an event as found by the scanner, before their types are checked. If a member is
/// repeated, the last one counts, as in `serde_json::Value`.
#[derive(Default)]
struct Members {
    id: Option<Value>,
    object: Option<Value>,
    event_type: Option<Value>,
    created: Option<Value>,
    livemode: Option<Value>,
    account: Option<Value>,
    context: Option<Value>,
    api_version: Option<Value>,
    pending_webhooks: Option<Value>,
    /// The members `id` and `idempotency_key` of `request`.
    request: [Option<Value>; 2],
    reason_type: Option<Value>,
    /// The members `id` and `idempotency_key` of `reason.request`.
    reason_request: [Option<Value>; 2],
    /// The members `id`, `type` and `url` of `related_object`, or `None` if it is not an object.
    related_object: Option<[Option<Value>; 3]>,
    snapshot_event: Option<Value>,
    data: Option<Range<usize>>,
    data_object: Option<Range<usize>>,
    previous_attributes: Option<Range<usize>>,
}

impl Members {
    /// Fills in the members. On error, the scanner's position is where the text is not JSON.
    fn scan(&mut self, scanner: &mut Scanner<'_>) -> Result<(), Malformed> {
        scanner.members(|scanner, key| {
            let member = match key {
                b"id" => &mut self.id,
                b"object" => &mut self.object,
                b"type" => &mut self.event_type,
                b"created" => &mut self.created,
                b"livemode" => &mut self.livemode,
                b"account" => &mut self.account,
                b"context" => &mut self.context,
                b"api_version" => &mut self.api_version,
                b"pending_webhooks" => &mut self.pending_webhooks,
                b"request" => {
                    self.request = scan_request(scanner)?;
                    return Ok(());
                }
                b"reason" => return self.scan_reason(scanner),
                b"related_object" => {
                    let is_object = scanner.is_at_object();
                    let (_, nested) = scanner.value_with([b"id", b"type", b"url"])?;
                    self.related_object = is_object.then_some(nested);
                    return Ok(());
                }
                b"snapshot_event" => &mut self.snapshot_event,
                b"data" => return self.scan_data(scanner),
                // Unknown members must be valid JSON too, or the payload as a whole would not be.
                _ => return scanner.value().map(drop),
            };
            *member = Some(scanner.value()?);
            Ok(())
        })?;
        scanner.end()
    }

    /// Scans `reason`, which only thin events have.
    fn scan_reason(&mut self, scanner: &mut Scanner<'_>) -> Result<(), Malformed> {
        // If `reason` is repeated, members of an earlier one must not survive.
        (self.reason_type, self.reason_request) = (None, [None; 2]);
        if !scanner.is_at_object() {
            return scanner.value().map(drop);
        }
        scanner.members(|scanner, key| {
            match key {
                b"type" => self.reason_type = Some(scanner.value()?),
                b"request" => self.reason_request = scan_request(scanner)?,
                _ => drop(scanner.value()?),
            }
            Ok(())
        })
    }

    /// Scans `data`, by far the largest member, without validating its contents. They are validated
    /// when a handler reads them, so each byte is parsed only once.
    fn scan_data(&mut self, scanner: &mut Scanner<'_>) -> Result<(), Malformed> {
        // If `data` is repeated, members of an earlier one must not survive.
        (self.data_object, self.previous_attributes) = (None, None);
        let start = scanner.position();
        if scanner.is_at_object() {
            scanner.members(|scanner, key| {
                let value = scanner.unchecked_value()?;
                let span = Some(value.start..value.end);
                match key {
                    b"object" => self.data_object = span,
                    b"previous_attributes" => self.previous_attributes = span,
                    _ => {}
                }
                Ok(())
            })?;
        } else {
            scanner.value()?;
        }
        self.data = Some(start..scanner.position());
        Ok(())
    }
}

/// Returns the `id` and `idempotency_key` of a request. Before API version 2017-05-25, a request was
/// only the id.
fn scan_request(scanner: &mut Scanner<'_>) -> Result<[Option<Value>; 2], Malformed> {
    let (request, [id, idempotency_key]) = scanner.value_with([b"id", b"idempotency_key"])?;
    Ok([id.or(Some(request)), idempotency_key])
}

impl Envelope {
    pub(super) fn read(payload: &[u8]) -> Result<Self, EventError> {
        // Most payloads are ASCII, and `is_ascii` takes a third of the time of UTF-8 validation.
        if !payload.is_ascii() {
            str::from_utf8(payload)
                .map_err(|error| EventError::not_json(payload, error.valid_up_to()))?;
        }
        let mut scanner = Scanner::new(payload);
        let mut members = Members::default();
        if members.scan(&mut scanner).is_err() {
            return Err(if is_other_json(payload) {
                EventError::new(EventErrorKind::NotAnObject)
            } else {
                EventError::not_json(payload, scanner.position())
            });
        }

        let text = |value: &Option<Value>| JsonStr::read(payload, value.as_ref()?);
        let required = |value, name| {
            text(value)
                .filter(|text| !text.bytes(payload).is_empty())
                .ok_or(EventError::new(EventErrorKind::MissingMember(name)))
        };

        let kind = match required(&members.object, "object")?.bytes(payload) {
            b"event" => EventKind::Snapshot,
            b"v2.core.event" => EventKind::Thin,
            _ => return Err(EventError::new(EventErrorKind::OtherObject)),
        };
        let id = required(&members.id, "id")?;
        let event_type = required(&members.event_type, "type")?.get(payload).into();
        let created = read_created(payload, kind, members.created)?;
        let livemode = read_livemode(payload, members.livemode)?;

        let [request_id, idempotency_key] = match kind {
            EventKind::Snapshot => members.request,
            EventKind::Thin => members.reason_request,
        };
        // `null` means the same as an absent member. `data.object` is not filtered, because an absent
        // one is read as `null` anyway.
        let not_null = |span: &Range<usize>| payload[span.clone()] != *b"null";

        Ok(Self {
            id,
            event_type,
            kind,
            created,
            livemode,
            account: text(&members.account),
            context: text(&members.context),
            api_version: text(&members.api_version),
            pending_webhooks: members
                .pending_webhooks
                .and_then(|value| parse_u64(value.json(payload))),
            request_id: text(&request_id),
            idempotency_key: text(&idempotency_key),
            reason_type: text(&members.reason_type),
            related_object: members
                .related_object
                .as_ref()
                .map(|[id, object_type, url]| Related {
                    id: text(id),
                    object_type: text(object_type).unwrap_or_default(),
                    url: text(url).unwrap_or_default(),
                }),
            snapshot_event: text(&members.snapshot_event),
            data: members.data.filter(not_null),
            object: members.data_object,
            previous_attributes: members.previous_attributes.filter(not_null),
        })
    }
}

/// Returns whether a text is JSON, but not an object.
fn is_other_json(text: &[u8]) -> bool {
    !Scanner::new(text).is_at_object() && serde_json::from_slice::<IgnoredAny>(text).is_ok()
}

fn read_created(
    payload: &[u8],
    kind: EventKind,
    value: Option<Value>,
) -> Result<SystemTime, EventError> {
    let value = value.ok_or(EventError::new(EventErrorKind::MissingMember("created")))?;
    match kind {
        EventKind::Snapshot => created::from_unix_seconds(value.json(payload)),
        EventKind::Thin => {
            JsonStr::read(payload, &value).and_then(|text| created::from_rfc3339(text.get(payload)))
        }
    }
    .ok_or(EventError::new(EventErrorKind::UnreadableCreated))
}

fn read_livemode(payload: &[u8], value: Option<Value>) -> Result<Option<bool>, EventError> {
    match value.map(|value| value.json(payload)) {
        Some(b"true") => Ok(Some(true)),
        Some(b"false") => Ok(Some(false)),
        Some(b"null") | None => Ok(None),
        Some(_) => Err(EventError::new(EventErrorKind::UnreadableLivemode)),
    }
}

#[cfg(test)]
mod tests;
