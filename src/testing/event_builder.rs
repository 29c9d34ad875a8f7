use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::json_format::render;
use super::sample_id::id_of;
use super::samples;
use crate::event::{EventType, StripeEvent};

/// Starts an event of a type, with a realistic object in it: a snapshot event, or a thin one for the
/// types of thin events.
///
/// # Panics
///
/// When the type is not known; the message has the nearest one that is. For types that the catalogue
/// does not know there is [`EventBuilder::unlisted`].
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
        "no known event type is {event_type:?}: did you mean {:?}? \
         (`EventBuilder::unlisted` takes types that this release does not know)",
        EventType::nearest(event_type.as_str()),
    );
    EventBuilder::unlisted(event_type)
}

/// Builds the payload of an event in Stripe's own shape: order of keys, indentation, ids.
///
/// The id follows from all the rest, so that tests are reproducible: two events that differ in
/// nothing have the same id, as two deliveries of one event have. [`number`](Self::number) tells many
/// of a kind apart.
#[must_use]
#[derive(Clone, Debug)]
pub struct EventBuilder {
    is_thin: bool,
    members: Map<String, Value>,
}

impl EventBuilder {
    /// Starts an event of a type that need not be known.
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
            unreachable!("both are objects");
        };
        Self { is_thin, members }
    }

    /// Sets the id, in place of the one that follows from the rest.
    pub fn id(self, id: impl Into<String>) -> Self {
        self.member("id", id.into())
    }

    /// Makes it one of many: the ids of the event and of its object differ from those of every other
    /// number.
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
        // Singletons have no id to differ by.
        let request_id = self
            .members
            .get_mut(if self.is_thin { "reason" } else { "request" });
        let pointer = if self.is_thin { "/request/id" } else { "/id" };
        if let Some(Value::String(id)) = request_id.and_then(|value| value.pointer_mut(pointer)) {
            *id = samples::number_id(id, number);
        }
        self
    }

    /// Sets the whole of `data.object`.
    ///
    /// # Panics
    ///
    /// When the event is thin: it carries no object.
    #[track_caller]
    pub fn object(mut self, object: Value) -> Self {
        self.data().insert("object".to_owned(), object);
        self
    }

    /// Sets a member of `data.object` at a dotted path, such as `metadata.order` or
    /// `lines.data.0.amount`.
    ///
    /// # Panics
    ///
    /// When the event is thin, and carries no object; and when what is on the way to the member has no
    /// members.
    #[track_caller]
    pub fn set(mut self, path: &str, value: impl Into<Value>) -> Self {
        if let Err(obstacle) = samples::set(self.data(), &format!("object.{path}"), value.into()) {
            panic!("no {path:?} in the object: {obstacle}");
        }
        self
    }

    /// Sets `data.previous_attributes`.
    ///
    /// # Panics
    ///
    /// When the event is thin: it carries none.
    #[track_caller]
    pub fn previous_attributes(mut self, previous: Value) -> Self {
        self.data()
            .insert("previous_attributes".to_owned(), previous);
        self
    }

    /// Sets whether it is about live money; an object that has the member `livemode` follows.
    pub fn livemode(mut self, livemode: bool) -> Self {
        if let Some(object) = self.members.get_mut("data")
            && let Some(member) = object.pointer_mut("/object/livemode")
        {
            *member = livemode.into();
        }
        self.member("livemode", livemode)
    }

    /// Sets the connected account, `acct_…`: the member `account` of a snapshot event, the context of
    /// a thin one.
    pub fn account(self, account: impl Into<String>) -> Self {
        let key = if self.is_thin { "context" } else { "account" };
        self.member(key, account.into())
    }

    /// Sets the context, such as `org_…/acct_…`.
    pub fn context(self, context: impl Into<String>) -> Self {
        self.member("context", context.into())
    }

    /// Sets when it was created, in whole seconds (snapshot) or milliseconds (thin). What is before
    /// 1970 counts as 1970, and what is after 9999 as the end of 9999.
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

    /// Sets the API version that the object is rendered in.
    pub fn api_version(self, api_version: impl Into<String>) -> Self {
        self.member("api_version", api_version.into())
    }

    /// Sets the reference of a thin event.
    ///
    /// # Panics
    ///
    /// When the event is a snapshot: it carries the object itself.
    #[track_caller]
    pub fn related_object(self, id: &str, object_type: &str, url: &str) -> Self {
        assert!(
            self.is_thin,
            "a snapshot event carries the object itself: use `object`"
        );
        let related = json!({ "id": id, "type": object_type, "url": url });
        self.member("related_object", related)
    }

    /// Sets the id of the snapshot event that tells the same as this thin one.
    pub fn snapshot_event(self, id: impl Into<String>) -> Self {
        self.member("snapshot_event", id.into())
    }

    /// Sets any other member of the event itself.
    pub fn member(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.members.insert(key.to_owned(), value.into());
        self
    }

    /// Returns the payload, as Stripe would send it.
    pub fn payload(&self) -> Bytes {
        let mut members = self.members.clone();
        if !members.contains_key("id") {
            // Rendered, because the order of the keys of a map is not always that of the alphabet.
            let rest = render(&Value::Object(members.clone()));
            let rest = String::from_utf8_lossy(&rest);
            let prefix = if self.is_thin { "evt_test_65" } else { "evt_1" };
            members.insert("id".to_owned(), id_of(prefix, 23, &rest).into());
        }
        render(&Value::Object(members))
    }

    /// Returns the event, as if it had been verified.
    ///
    /// # Panics
    ///
    /// When [`member`](Self::member) made it something that is no event.
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
            _ => panic!("a thin event carries no object: use `related_object`"),
        }
    }
}

impl From<EventBuilder> for Bytes {
    fn from(builder: EventBuilder) -> Self {
        builder.payload()
    }
}
