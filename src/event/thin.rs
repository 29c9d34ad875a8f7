use serde_core::Deserialize;

use super::deserialize;
use super::error::ObjectError;
use super::stripe_event::StripeEvent;

/// Members of thin events.
impl StripeEvent {
    /// Returns a reference to the object the event is about. Fetch the object itself from Stripe.
    ///
    /// # Example
    ///
    /// ```
    /// # use bytes::Bytes;
    /// # use tower_stripe_webhook::StripeEvent;
    /// # let payload = Bytes::from_static(br#"{"id": "evt_1", "object": "v2.core.event",
    /// #     "type": "v1.charge.succeeded", "created": "2026-01-01T00:00:00.000Z", "livemode": true,
    /// #     "related_object": {"id": "ch_1", "type": "charge", "url": "/v1/charges/ch_1"}}"#);
    /// let event = StripeEvent::assume_verified(payload)?;
    /// let related = event.related_object().unwrap();
    /// assert_eq!(related.object_type(), "charge");
    /// assert_eq!(related.url(), "/v1/charges/ch_1");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn related_object(&self) -> Option<RelatedObject<'_>> {
        let related = self.envelope().related_object.as_ref()?;
        Some(RelatedObject {
            id: self.optional(&related.id),
            object_type: self.text(&related.object_type),
            url: self.text(&related.url),
        })
    }

    /// Returns what caused the event, if Stripe states it.
    pub fn reason(&self) -> Option<Reason<'_>> {
        let reason_type = self.optional(&self.envelope().reason_type)?;
        Some(Reason {
            reason_type,
            request_id: self.request_id(),
            idempotency_key: self.idempotency_key(),
        })
    }

    /// Returns the id of the snapshot event for the same change, if there is one.
    pub fn snapshot_event(&self) -> Option<&str> {
        self.optional(&self.envelope().snapshot_event)
    }

    /// Deserializes all of `data`. A thin event has `data` when you fetch it from Stripe, but not when
    /// Stripe delivers it.
    ///
    /// # Errors
    ///
    /// Returns an [`ObjectError`] with the field's path and position if the type does not fit.
    pub fn data<'a, T>(&'a self) -> Result<Option<T>, ObjectError>
    where
        T: Deserialize<'a>,
    {
        let data = self.envelope().data.clone();
        data.map(|data| deserialize::read(self.payload(), data, "data"))
            .transpose()
    }
}

/// A reference to the object a thin event is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RelatedObject<'a> {
    id: Option<&'a str>,
    object_type: &'a str,
    url: &'a str,
}

impl<'a> RelatedObject<'a> {
    /// Returns the object's id. Singletons such as the balance have none.
    pub fn id(&self) -> Option<&'a str> {
        self.id
    }

    /// Returns the object's type, such as `charge`. Empty if the payload does not have it.
    pub fn object_type(&self) -> &'a str {
        self.object_type
    }

    /// Returns the object's path in Stripe's API, such as `/v1/charges/ch_…`. Empty if the payload does
    /// not have it.
    pub fn url(&self) -> &'a str {
        self.url
    }
}

/// The cause of a thin event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason<'a> {
    reason_type: &'a str,
    request_id: Option<&'a str>,
    idempotency_key: Option<&'a str>,
}

impl<'a> Reason<'a> {
    /// Returns the kind of reason. Stripe documents only `request`: an API request caused the event.
    pub fn reason_type(&self) -> &'a str {
        self.reason_type
    }

    /// Returns the id of the API request that caused the event, `req_…`.
    pub fn request_id(&self) -> Option<&'a str> {
        self.request_id
    }

    /// Returns the idempotency key of the API request that caused the event.
    pub fn idempotency_key(&self) -> Option<&'a str> {
        self.idempotency_key
    }
}
