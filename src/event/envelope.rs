use std::ops::Range;
use std::str;
use std::time::SystemTime;

use serde_core::de::IgnoredAny;

use super::created;
use super::error::{EventError, EventErrorKind};
use super::event_type::EventType;
use super::kind::EventKind;
use super::scanner::{Malformed, Scanner};
use super::text::{Text, span_of};

/// Where the members of an event stand in its payload.
///
/// A member of another JSON type than Stripe documents reads as absent, so that the envelope always
/// reads; what an event cannot do without is an error: `id`, `type`, `object`, `created`, and a
/// `livemode` that is there but no boolean, because test events must not pass for live ones nor
/// the reverse.
pub(super) struct Envelope {
    pub(super) id: Text,
    pub(super) event_type: EventType,
    pub(super) kind: EventKind,
    pub(super) created: SystemTime,
    /// `None` where the payload does not say.
    pub(super) livemode: Option<bool>,
    pub(super) account: Option<Text>,
    pub(super) context: Option<Text>,
    pub(super) api_version: Option<Text>,
    pub(super) pending_webhooks: Option<u64>,
    pub(super) request_id: Option<Text>,
    pub(super) idempotency_key: Option<Text>,
    pub(super) reason_type: Option<Text>,
    pub(super) related_object: Option<Related>,
    pub(super) snapshot_event: Option<Text>,
    pub(super) data: Option<Range<usize>>,
    pub(super) object: Option<Range<usize>>,
    pub(super) previous_attributes: Option<Range<usize>>,
}

pub(super) struct Related {
    pub(super) id: Option<Text>,
    pub(super) object_type: Text,
    pub(super) url: Text,
}

/// The raw JSON of the members of an event; of a repeated one, the last.
#[derive(Default)]
struct Members<'a> {
    id: Option<&'a str>,
    object: Option<&'a str>,
    event_type: Option<&'a str>,
    created: Option<&'a str>,
    livemode: Option<&'a str>,
    account: Option<&'a str>,
    context: Option<&'a str>,
    api_version: Option<&'a str>,
    pending_webhooks: Option<&'a str>,
    request: Option<&'a str>,
    /// `id` and `idempotency_key`.
    request_members: [Option<&'a str>; 2],
    /// `type` and `request`.
    reason_members: [Option<&'a str>; 2],
    /// `id`, `type` and `url`, if it is an object.
    related_object: Option<[Option<&'a str>; 3]>,
    snapshot_event: Option<&'a str>,
    data: Option<&'a str>,
    data_object: Option<&'a str>,
    previous_attributes: Option<&'a str>,
}

const REQUEST: [&str; 2] = ["id", "idempotency_key"];

impl<'a> Members<'a> {
    fn scan(payload: &'a str) -> Result<Self, Malformed> {
        let mut members = Self::default();
        let mut scanner = Scanner::new(payload);
        scanner.members(|scanner, key| {
            let member = match key {
                "id" => &mut members.id,
                "object" => &mut members.object,
                "type" => &mut members.event_type,
                "created" => &mut members.created,
                "livemode" => &mut members.livemode,
                "account" => &mut members.account,
                "context" => &mut members.context,
                "api_version" => &mut members.api_version,
                "pending_webhooks" => &mut members.pending_webhooks,
                "request" => {
                    let (raw, nested) = scanner.value_with(REQUEST)?;
                    (members.request, members.request_members) = (Some(raw), nested);
                    return Ok(());
                }
                "reason" => {
                    (_, members.reason_members) = scanner.value_with(["type", "request"])?;
                    return Ok(());
                }
                "related_object" => {
                    let (raw, nested) = scanner.value_with(["id", "type", "url"])?;
                    members.related_object = raw.starts_with('{').then_some(nested);
                    return Ok(());
                }
                "snapshot_event" => &mut members.snapshot_event,
                "data" => return members.scan_data(scanner, payload),
                _ => return scanner.value().map(drop),
            };
            *member = Some(scanner.value()?);
            Ok(())
        })?;
        scanner.end()?;
        Ok(members)
    }

    /// `data` is gone through once, and what is in it is left for those who read it.
    fn scan_data(&mut self, scanner: &mut Scanner<'a>, payload: &'a str) -> Result<(), Malformed> {
        (self.data_object, self.previous_attributes) = (None, None);
        let start = scanner.position();
        if scanner.is_at_object() {
            scanner.members(|scanner, key| {
                let value = scanner.unchecked_value()?;
                match key {
                    "object" => self.data_object = Some(value),
                    "previous_attributes" => self.previous_attributes = Some(value),
                    _ => {}
                }
                Ok(())
            })?;
        } else {
            scanner.value()?;
        }
        self.data = Some(&payload[start..scanner.position()]);
        Ok(())
    }
}

impl Envelope {
    pub(super) fn read(payload: &[u8]) -> Result<Self, EventError> {
        let text = str::from_utf8(payload)
            .map_err(|error| EventError::not_json(payload, error.valid_up_to()))?;
        let members = match Members::scan(text) {
            Ok(members) => members,
            Err(_) if is_other_json(text) => {
                return Err(EventError::new(EventErrorKind::NotAnObject));
            }
            Err(malformed) => return Err(EventError::not_json(payload, malformed.at)),
        };

        let text = |raw: Option<&str>| raw.and_then(|raw| Text::read(payload, raw));
        let required = |raw, name| {
            text(raw)
                .filter(|text| !text.get(payload).is_empty())
                .ok_or(EventError::new(EventErrorKind::MissingMember(name)))
        };

        let kind = match required(members.object, "object")?.get(payload) {
            "event" => EventKind::Snapshot,
            "v2.core.event" => EventKind::Thin,
            _ => return Err(EventError::new(EventErrorKind::OtherObject)),
        };
        let id = required(members.id, "id")?;
        let event_type = required(members.event_type, "type")?.get(payload).into();
        let created = read_created(payload, kind, members.created)?;
        let livemode = read_livemode(members.livemode)?;

        let [reason_type, reason_request] = members.reason_members;
        let (request, [request_id, idempotency_key]) = match (kind, reason_request) {
            (EventKind::Snapshot, _) => (members.request, members.request_members),
            (EventKind::Thin, None) => (None, [None; 2]),
            (EventKind::Thin, Some(raw)) => {
                let nested = Scanner::new(raw).value_with(REQUEST);
                (Some(raw), nested.map_or([None; 2], |(_, members)| members))
            }
        };
        let span = |raw: &str| span_of(payload, raw);
        let not_null = |raw: &&str| *raw != "null";

        Ok(Self {
            id,
            event_type,
            kind,
            created,
            livemode,
            account: text(members.account),
            context: text(members.context),
            api_version: text(members.api_version),
            pending_webhooks: members.pending_webhooks.and_then(|raw| raw.parse().ok()),
            // Before API version 2017-05-25 `request` was the id alone.
            request_id: text(request_id.or(request)),
            idempotency_key: text(idempotency_key),
            reason_type: text(reason_type),
            related_object: members
                .related_object
                .map(|[id, object_type, url]| Related {
                    id: text(id),
                    object_type: text(object_type).unwrap_or_default(),
                    url: text(url).unwrap_or_default(),
                }),
            snapshot_event: text(members.snapshot_event),
            data: members.data.filter(not_null).map(span),
            object: members.data_object.map(span),
            previous_attributes: members.previous_attributes.filter(not_null).map(span),
        })
    }
}

/// Returns whether a text is JSON, but no object.
fn is_other_json(text: &str) -> bool {
    !Scanner::new(text).is_at_object() && serde_json::from_str::<IgnoredAny>(text).is_ok()
}

fn read_created(
    payload: &[u8],
    kind: EventKind,
    raw: Option<&str>,
) -> Result<SystemTime, EventError> {
    let raw = raw.ok_or(EventError::new(EventErrorKind::MissingMember("created")))?;
    match kind {
        EventKind::Snapshot => created::from_unix_seconds(raw),
        EventKind::Thin => {
            Text::read(payload, raw).and_then(|text| created::from_rfc3339(text.get(payload)))
        }
    }
    .ok_or(EventError::new(EventErrorKind::UnreadableCreated))
}

fn read_livemode(raw: Option<&str>) -> Result<Option<bool>, EventError> {
    match raw {
        Some("true") => Ok(Some(true)),
        Some("false") => Ok(Some(false)),
        Some("null") | None => Ok(None),
        Some(_) => Err(EventError::new(EventErrorKind::UnreadableLivemode)),
    }
}

#[cfg(test)]
mod tests;
