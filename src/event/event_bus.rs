use std::str;

use bytes::Bytes;

use super::event_bus_error::EventBusError;
use super::json_str::JsonStr;
use super::scanner::{Scanner, Value};
use super::stripe_event::StripeEvent;

/// Events from a cloud's event bus.
///
/// Stripe does not sign these events. The cloud vouches for their source instead: only Stripe can publish to a partner
/// event source or partner topic of Stripe. The check does not protect the path from the bus to this call. Anyone who
/// can invoke the function or write to the queue in between can send any event, so restrict who may.
///
/// The source does not identify the Stripe account either: any account can offer a partner event source to your AWS
/// account, or a partner topic to your Azure subscription. Accept only those of your own destinations.
///
/// The event's [`payload`](StripeEvent::payload) is the part of the envelope that contains it, without a copy.
/// [`verified_by`](StripeEvent::verified_by) is `None`. The layer's options, such as the check of the mode, do not
/// apply: check [`livemode`](StripeEvent::livemode) if live and test events can arrive on the same bus.
impl StripeEvent {
    /// Parses an event from Amazon EventBridge. `envelope` is the whole JSON, whose `detail` is the event.
    ///
    /// The envelope's `source` must be a partner event source of Stripe, `aws.partner/stripe.com/…`. Other senders
    /// cannot use it: EventBridge rejects sources that begin with `aws.` in `PutEvents`.
    ///
    /// # Errors
    ///
    /// Returns an [`EventBusError`] if the source is not Stripe, or if `detail` is not an event.
    ///
    /// # Example
    ///
    /// ```
    /// use bytes::Bytes;
    /// use tower_stripe_webhook::StripeEvent;
    /// use tower_stripe_webhook::event::EventBusError;
    ///
    /// let envelope = r#"{"version": "0", "source": "aws.partner/stripe.com/ed_1", "detail-type": "invoice.paid",
    ///     "detail": {"id": "evt_1", "object": "event", "type": "invoice.paid", "created": 1700000000,
    ///                "livemode": true, "data": {"object": {"id": "in_1"}}}}"#;
    /// let event = StripeEvent::from_event_bridge(Bytes::from(envelope))?;
    /// assert_eq!(event.id(), "evt_1");
    ///
    /// let other = envelope.replace("aws.partner/stripe.com", "com.example");
    /// let error = StripeEvent::from_event_bridge(Bytes::from(other)).unwrap_err();
    /// assert_eq!(error, EventBusError::OtherSource);
    /// # Ok::<(), EventBusError>(())
    /// ```
    ///
    /// Source: <https://docs.stripe.com/event-destinations/eventbridge>.
    pub fn from_event_bridge(envelope: Bytes) -> Result<Self, EventBusError> {
        let [source, detail] = members(&envelope, ["source", "detail"])?;
        let is_stripe = |source: &str| has_name_below("aws.partner/stripe.com/", source);
        check_text(&envelope, source, is_stripe, EventBusError::OtherSource)?;
        content(envelope, detail)
    }

    /// Parses an event from Azure Event Grid. `envelope` is the JSON of one `CloudEvent`, whose `data` is the event.
    ///
    /// Its `specversion` must be `1.0`, and its `source` a destination of Stripe, `/providers/stripe/…`. Deliver
    /// events one at a time: a batch is an array of envelopes. If Event Grid calls your own HTTP endpoint, respond
    /// to its validation, an `OPTIONS` request with `WebHook-Request-Origin`, before this call.
    ///
    /// # Errors
    ///
    /// Returns an [`EventBusError`] if the source is not Stripe, or if `data` is not an event.
    ///
    /// # Example
    ///
    /// ```
    /// use bytes::Bytes;
    /// use tower_stripe_webhook::StripeEvent;
    /// # use tower_stripe_webhook::event::EventBusError;
    ///
    /// let envelope = Bytes::from(
    ///     r#"{"specversion": "1.0", "source": "/providers/stripe/ed_1", "type": "v1.invoice.paid", "id": "1",
    ///         "data": {"id": "evt_1", "object": "v2.core.event", "type": "v1.invoice.paid",
    ///                  "created": "2026-10-28T12:00:00.000Z", "livemode": true}}"#,
    /// );
    /// let event = StripeEvent::from_event_grid(envelope)?;
    /// assert_eq!(event.event_type(), "v1.invoice.paid");
    /// # Ok::<(), EventBusError>(())
    /// ```
    ///
    /// Source: <https://docs.stripe.com/event-destinations/eventgrid>.
    pub fn from_event_grid(envelope: Bytes) -> Result<Self, EventBusError> {
        let [version, source, data] = members(&envelope, ["specversion", "source", "data"])?;
        let is_supported = |version: &str| version == "1.0";
        check_text(
            &envelope,
            version,
            is_supported,
            EventBusError::OtherSpecVersion,
        )?;
        let is_stripe = |source: &str| has_name_below("/providers/stripe/", source);
        check_text(&envelope, source, is_stripe, EventBusError::OtherSource)?;
        content(envelope, data)
    }
}

/// Returns the members of an envelope with these names.
fn members<const N: usize>(
    envelope: &[u8],
    names: [&'static str; N],
) -> Result<[Member; N], EventBusError> {
    str::from_utf8(envelope)
        .map_err(|error| EventBusError::not_json(envelope, error.valid_up_to()))?;
    let mut scanner = Scanner::new(envelope);
    let members = scanner.value_with(names.map(str::as_bytes));
    let Ok(((_, values), ())) = members.and_then(|members| Ok((members, scanner.end()?))) else {
        return Err(EventBusError::not_json(envelope, scanner.position()));
    };
    let mut values = values.into_iter();
    Ok(names.map(|name| Member {
        name,
        value: values.next().flatten(),
    }))
}

/// A member of an envelope, which can be absent.
#[derive(Clone, Copy)]
struct Member {
    name: &'static str,
    value: Option<Value>,
}

/// Checks a member that must be a string.
fn check_text(
    envelope: &[u8],
    member: Member,
    is_expected: impl Fn(&str) -> bool,
    otherwise: EventBusError,
) -> Result<(), EventBusError> {
    let text = member
        .value
        .and_then(|value| JsonStr::read(envelope, &value));
    let text = text.ok_or(EventBusError::MissingMember(member.name))?;
    is_expected(text.get(envelope))
        .then_some(())
        .ok_or(otherwise)
}

/// Reads the member that is the event.
fn content(mut envelope: Bytes, member: Member) -> Result<StripeEvent, EventBusError> {
    let value = member
        .value
        .ok_or(EventBusError::MissingMember(member.name))?;
    let (start, end) = value.range();
    envelope.truncate(end);
    StripeEvent::assume_verified(envelope.split_off(start)).map_err(EventBusError::Event)
}

/// Returns whether a path is below `parent`.
fn has_name_below(parent: &str, path: &str) -> bool {
    path.strip_prefix(parent)
        .is_some_and(|name| !name.is_empty())
}
