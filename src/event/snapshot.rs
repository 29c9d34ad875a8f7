use serde_core::Deserialize;

use super::deserialize;
use super::error::ObjectError;
use super::stripe_event::StripeEvent;

/// What snapshot events carry.
impl StripeEvent {
    /// Returns the API version that `data.object` is rendered in, such as `2026-10-28.endive`.
    pub fn api_version(&self) -> Option<&str> {
        self.optional(&self.envelope().api_version)
    }

    /// Returns how many deliveries of the event had not succeeded when it was sent.
    pub fn pending_webhooks(&self) -> Option<u64> {
        self.envelope().pending_webhooks
    }

    /// Reads `data.object` into a type of the caller's: a struct with the fields that are needed,
    /// or one of an SDK.
    ///
    /// A thin event has no `data.object`; it reads as JSON's `null`.
    ///
    /// # Errors
    ///
    /// [`ObjectError`], which tells the place, when the type does not fit.
    ///
    /// # Example
    ///
    /// ```
    /// # use bytes::Bytes;
    /// # use tower_stripe_webhook::StripeEvent;
    /// #[derive(Debug, serde::Deserialize)]
    /// struct Charge {
    ///     amount: i64,
    /// }
    ///
    /// # let payload = Bytes::from_static(br#"{"id": "evt_1", "object": "event",
    /// #     "type": "charge.succeeded", "created": 1, "livemode": false,
    /// #     "data": {"object": {"amount": "2000"}}}"#);
    /// let event = StripeEvent::assume_verified(payload)?; // {… "amount": "2000" …}
    /// let error = event.object::<Charge>().unwrap_err();
    /// assert_eq!(error.path(), "data.object.amount");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn object<'a, T>(&'a self) -> Result<T, ObjectError>
    where
        T: Deserialize<'a>,
    {
        match &self.envelope().object {
            Some(object) => deserialize::read(self.payload(), object.clone(), "data.object"),
            None => deserialize::read_absent("data.object"),
        }
    }

    /// Returns the JSON text of `data.object`, for other deserialisers; `null` where there is none.
    pub fn object_json(&self) -> &[u8] {
        match &self.envelope().object {
            Some(object) => &self.payload()[object.clone()],
            None => b"null",
        }
    }

    /// Reads `data.previous_attributes`: the former values of what an update changed.
    ///
    /// Stripe documents it for `*.updated` alone, but sends it with other types too.
    ///
    /// # Errors
    ///
    /// [`ObjectError`], which tells the place, when the type does not fit.
    pub fn previous_attributes<'a, T>(&'a self) -> Result<Option<T>, ObjectError>
    where
        T: Deserialize<'a>,
    {
        let previous = self.envelope().previous_attributes.clone();
        previous
            .map(|previous| deserialize::read(self.payload(), previous, "data.previous_attributes"))
            .transpose()
    }
}
