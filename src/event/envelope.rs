use std::ops::Range;
use std::time::SystemTime;

use super::created;
use super::error::{EventError, EventErrorKind};
use super::event_type::EventType;
use super::kind::EventKind;
use super::members::members;
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

impl Envelope {
    pub(super) fn read(payload: &[u8]) -> Result<Self, EventError> {
        let [
            id,
            object,
            event_type,
            created,
            livemode,
            account,
            context,
            api_version,
            pending_webhooks,
            request,
            reason,
            related_object,
            snapshot_event,
            data,
        ] = members(
            payload,
            [
                "id",
                "object",
                "type",
                "created",
                "livemode",
                "account",
                "context",
                "api_version",
                "pending_webhooks",
                "request",
                "reason",
                "related_object",
                "snapshot_event",
                "data",
            ],
        )
        .map_err(|error| EventError::not_an_object(&error))?;

        let text = |raw: Option<&str>| raw.and_then(|raw| Text::read(payload, raw));
        let required = |raw, name| {
            text(raw)
                .filter(|text| !text.get(payload).is_empty())
                .ok_or(EventError::new(EventErrorKind::MissingMember(name)))
        };

        let object = required(object, "object")?;
        let kind = match object.get(payload) {
            "event" => EventKind::Snapshot,
            "v2.core.event" => EventKind::Thin,
            _ => return Err(EventError::new(EventErrorKind::OtherObject)),
        };
        let id = required(id, "id")?;
        let event_type = required(event_type, "type")?.get(payload).into();
        let created = read_created(payload, kind, created)?;
        let livemode = read_livemode(livemode)?;

        // Before API version 2017-05-25 `request` was the id alone.
        let reason = reason.map_or([None; 2], |raw| object_members(raw, ["type", "request"]));
        let request = match kind {
            EventKind::Snapshot => request,
            EventKind::Thin => reason[1],
        };
        let origin = request.map_or([None; 2], |raw| {
            object_members(raw, ["id", "idempotency_key"])
        });
        let data_members = data.map_or([None; 2], |raw| {
            object_members(raw, ["object", "previous_attributes"])
        });
        let span = |raw: &str| span_of(payload, raw);

        Ok(Self {
            id,
            event_type,
            kind,
            created,
            livemode,
            account: text(account),
            context: text(context),
            api_version: text(api_version),
            pending_webhooks: pending_webhooks.and_then(|raw| raw.parse().ok()),
            request_id: text(origin[0].or(request)),
            idempotency_key: text(origin[1]),
            reason_type: text(reason[0]),
            related_object: related_object.and_then(|raw| Related::read(payload, raw)),
            snapshot_event: text(snapshot_event),
            data: data.filter(|raw| *raw != "null").map(span),
            object: data_members[0].map(span),
            previous_attributes: data_members[1].filter(|raw| *raw != "null").map(span),
        })
    }
}

impl Related {
    fn read(payload: &[u8], raw: &str) -> Option<Self> {
        let [id, object_type, url] = members(raw.as_bytes(), ["id", "type", "url"]).ok()?;
        let text = |raw: Option<&str>| raw.and_then(|raw| Text::read(payload, raw));
        Some(Self {
            id: text(id),
            object_type: text(object_type).unwrap_or_default(),
            url: text(url).unwrap_or_default(),
        })
    }
}

/// Returns the members of a nested object, none of them when it is no object.
fn object_members<'a, const N: usize>(
    raw: &'a str,
    names: [&'static str; N],
) -> [Option<&'a str>; N] {
    members(raw.as_bytes(), names).unwrap_or([None; N])
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
