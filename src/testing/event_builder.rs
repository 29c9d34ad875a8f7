use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::json_format::render;
use super::sample_id::id_of;
use super::samples;
use crate::event::{EventType, StripeEvent};

/// Creates a builder for an event of the given type, with a realistic sample object.
///
/// Builds a thin event for thin event types, and a snapshot event for all others.
///
/// # Panics
///
/// Panics if this release does not list the type. The message suggests the closest match. For unlisted types,
/// use [`EventBuilder::unlisted`].
///
/// # Example
///
/// ```
/// use serde_json::json;
/// use tower_stripe_webhook::testing::event;
///
/// let paid = event("payment_intent.succeeded").set("amount", 4200).livemode(true).build();
/// assert_eq!(paid.object::<serde_json::Value>()?["amount"], 4200);
///
/// let invoice = event("invoice.paid").object(json!({ "id": "in_1", "object": "invoice" })).build();
/// assert_eq!(invoice.object::<serde_json::Value>()?["id"], "in_1");
/// # Ok::<(), tower_stripe_webhook::event::ObjectError>(())
/// ```
#[track_caller]
pub fn event(event_type: impl Into<EventType>) -> EventBuilder {
    let event_type = event_type.into();
    assert!(
        event_type.is_known(),
        "unknown event type {event_type:?}: did you mean {:?}? \
         (`EventBuilder::unlisted` accepts types that this release does not list)",
        EventType::nearest(event_type.as_str()),
    );
    EventBuilder::unlisted(event_type)
}

/// Builds event payloads in Stripe's format: its key order, indentation and id format.
///
/// The event id is derived from the rest of the payload, so tests are reproducible. Two identical
/// events have the same id, like two deliveries of one event. Use [`number`](Self::number) to create
/// many distinct events of one type.
#[must_use]
#[derive(Clone, Debug)]
pub struct EventBuilder {
    is_thin: bool,
    members: Map<String, Value>,
}

impl EventBuilder {
    /// Creates a builder for an event of any type, listed in this release or not.
    pub fn unlisted(event_type: impl Into<EventType>) -> Self {
        let event_type = event_type.into();
        let is_thin = event_type.is_thin();
        let request = json!({ "id": "req_SampleRequest1", "idempotency_key": null });
        let event = if is_thin {
            let mut event = json!({
                "object": "v2.core.event",
                "context": null,
                "created": "2026-11-01T13:33:20.000Z",
                "livemode": false,
                "reason": { "request": request, "type": "request" },
                "related_object": samples::related_object(&event_type),
                "type": event_type,
            });
            if event_type.snapshot_twin().is_some() {
                event["snapshot_event"] = id_of("evt_1", 23, event_type.as_str()).into();
            }
            event
        } else {
            let mut data = json!({ "object": samples::object(&event_type) });
            if let Some(previous) = samples::previous_attributes(&event_type) {
                data["previous_attributes"] = previous;
            }
            json!({
                "object": "event",
                "api_version": "2026-10-28.endive",
                "created": 1_793_540_000,
                "data": data,
                "livemode": false,
                "pending_webhooks": 1,
                "request": request,
                "type": event_type,
            })
        };
        let Value::Object(members) = event else {
            unreachable!("both branches build a JSON object");
        };
        Self { is_thin, members }
    }

    /// Sets the event id. By default, it is derived from the rest of the payload.
    pub fn id(self, id: impl Into<String>) -> Self {
        self.member("id", id.into())
    }

    /// Derives the ids of the event, its object and its request from `number`.
    ///
    /// Different numbers give different ids, so this creates many distinct events of one type.
    ///
    /// # Example
    ///
    /// ```
    /// use tower_stripe_webhook::testing::event;
    ///
    /// let payments = (0..100).map(|n| event("payment_intent.succeeded").number(n));
    /// # assert_ne!(payments.clone().nth(1).unwrap().payload(), payments.clone().nth(2).unwrap().payload());
    /// ```
    pub fn number(mut self, number: u64) -> Self {
        let object_id = self.members.get_mut("data");
        if let Some(Value::String(id)) = object_id.and_then(|data| data.pointer_mut("/object/id")) {
            *id = samples::number_id(id, number);
        }
        if let Some(related) = self.members.get_mut("related_object")
            && let (Some(object_type), Some(id)) =
                (related["type"].as_str(), related["id"].as_str())
        {
            *related = samples::reference(object_type, Some(&samples::number_id(id, number)));
        }
        if let Some(Value::String(id)) = self.members.get_mut("snapshot_event") {
            *id = samples::number_id(id, number);
        }
        // Singleton objects, such as the balance, have no id. The request id makes those events differ.
        let request_id = self
            .members
            .get_mut(if self.is_thin { "reason" } else { "request" });
        let pointer = if self.is_thin { "/request/id" } else { "/id" };
        if let Some(Value::String(id)) = request_id.and_then(|value| value.pointer_mut(pointer)) {
            *id = samples::number_id(id, number);
        }
        self
    }

    /// Replaces `data.object`.
    ///
    /// # Panics
    ///
    /// Panics if the event is thin: thin events contain no object.
    #[track_caller]
    pub fn object(mut self, object: Value) -> Self {
        self.data().insert("object".to_owned(), object);
        self
    }

    /// Sets a field of `data.object` by its dotted path, such as `metadata.order` or
    /// `lines.data.0.amount`. Creates missing objects along the path.
    ///
    /// # Panics
    ///
    /// Panics if the event is thin, or if the path leads through a value that is neither an object nor an
    /// array with that index.
    #[track_caller]
    pub fn set(mut self, path: &str, value: impl Into<Value>) -> Self {
        if let Err(reason) = samples::set(self.data(), &format!("object.{path}"), value.into()) {
            panic!("cannot set {path:?} in `data.object`: {reason}");
        }
        self
    }

    /// Sets `data.previous_attributes`.
    ///
    /// # Panics
    ///
    /// Panics if the event is thin: thin events have no `data.previous_attributes`.
    #[track_caller]
    pub fn previous_attributes(mut self, previous: Value) -> Self {
        self.data()
            .insert("previous_attributes".to_owned(), previous);
        self
    }

    /// Sets `livemode` of the event, and of its object if the object has that field.
    pub fn livemode(mut self, livemode: bool) -> Self {
        if let Some(object) = self.members.get_mut("data")
            && let Some(member) = object.pointer_mut("/object/livemode")
        {
            *member = livemode.into();
        }
        self.member("livemode", livemode)
    }

    /// Sets the connected account, `acct_…`: `account` in a snapshot event, `context` in a thin one.
    pub fn account(self, account: impl Into<String>) -> Self {
        let key = if self.is_thin { "context" } else { "account" };
        self.member(key, account.into())
    }

    /// Sets `context`, such as `org_…/acct_…`.
    pub fn context(self, context: impl Into<String>) -> Self {
        self.member("context", context.into())
    }

    /// Sets the creation time, truncated to seconds in a snapshot event and to milliseconds in a thin
    /// one. Times outside the years 1970 to 9999 are clamped to that range.
    pub fn created(self, created: SystemTime) -> Self {
        const END_OF_9999: Duration = Duration::from_secs(253_402_300_799);
        let since = created.duration_since(UNIX_EPOCH).unwrap_or_default();
        let since = since.min(END_OF_9999);
        if self.is_thin {
            let created = humantime::format_rfc3339_millis(UNIX_EPOCH + since);
            self.member("created", created.to_string())
        } else {
            self.member("created", since.as_secs())
        }
    }

    /// Sets `api_version`, the API version of the object.
    pub fn api_version(self, api_version: impl Into<String>) -> Self {
        self.member("api_version", api_version.into())
    }

    /// Sets `related_object` of a thin event.
    ///
    /// # Panics
    ///
    /// Panics if the event is a snapshot event: those contain the object itself.
    #[track_caller]
    pub fn related_object(self, id: &str, object_type: &str, url: &str) -> Self {
        assert!(
            self.is_thin,
            "a snapshot event contains the object itself: use `object`"
        );
        let related = json!({ "id": id, "type": object_type, "url": url });
        self.member("related_object", related)
    }

    /// Sets `snapshot_event`, the id of the snapshot event for the same change.
    pub fn snapshot_event(self, id: impl Into<String>) -> Self {
        self.member("snapshot_event", id.into())
    }

    /// Sets any top-level field of the event.
    pub fn member(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.members.insert(key.to_owned(), value.into());
        self
    }

    /// Returns the payload exactly as Stripe would send it.
    pub fn payload(&self) -> Bytes {
        let mut members = self.members.clone();
        if !members.contains_key("id") {
            // Hash the rendered form: serde_json's map order depends on its `preserve_order` feature,
            // which another crate may enable.
            let rest = render(&Value::Object(members.clone()));
            let rest = String::from_utf8_lossy(&rest);
            let prefix = if self.is_thin { "evt_test_65" } else { "evt_1" };
            members.insert("id".to_owned(), id_of(prefix, 23, &rest).into());
        }
        render(&Value::Object(members))
    }

    /// Returns the event as if its signature had been verified.
    ///
    /// # Panics
    ///
    /// Panics if the payload is not a valid event because of a call to [`member`](Self::member).
    #[track_caller]
    pub fn build(&self) -> StripeEvent {
        match StripeEvent::assume_verified(self.payload()) {
            Ok(event) => event,
            Err(error) => panic!("{error}"),
        }
    }

    #[track_caller]
    fn data(&mut self) -> &mut Map<String, Value> {
        match self.members.get_mut("data") {
            Some(Value::Object(data)) => data,
            _ => panic!("a thin event contains no object: use `related_object`"),
        }
    }
}

impl From<EventBuilder> for Bytes {
    fn from(builder: EventBuilder) -> Self {
        builder.payload()
    }
}
