use super::error::ObjectError;
use super::from_object::{FromObject, ObjectPart, PartSource};
use super::previous::Previous;
use super::stripe_event::StripeEvent;

/// Members of snapshot events.
impl StripeEvent {
    /// Returns the API version in which `data.object` is rendered, such as `2026-10-28.endive`.
    pub fn api_version(&self) -> Option<&str> {
        self.optional(&self.envelope().api_version)
    }

    /// Returns how many deliveries of the event had not yet succeeded when Stripe sent it.
    pub fn pending_webhooks(&self) -> Option<u64> {
        self.envelope().pending_webhooks
    }

    /// Reads `data.object` as a view from `objects`, or deserializes it into your type: a struct with the
    /// fields you need, or a type from an SDK. async-stripe's types need its `deserialize` feature.
    ///
    /// A thin event has no `data.object`, which then reads as `null`. The feature `api` fetches its object.
    ///
    /// # Errors
    ///
    /// Returns an [`ObjectError`] with the field's path and position if the type does not fit.
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
        T: FromObject<'a>,
    {
        T::from_object(ObjectPart::new(PartSource::Object(self)))
    }

    /// Returns the JSON of `data.object`, for use with other deserializers, or `null` if there is none.
    ///
    /// The contents of an object or array have not been validated.
    ///
    /// # Example
    ///
    /// async-stripe's types implement miniserde's `Deserialize`. Their crates' `deserialize` feature adds
    /// serde's, for [`object`](Self::object) and `EventObject`.
    ///
    /// ```ignore
    /// async fn paid(event: StripeEvent) -> HandlerResult {
    ///     let json = str::from_utf8(event.object_json())?;
    ///     let invoice: stripe_shared::Invoice = miniserde::json::from_str(json)?;
    ///     println!("{} paid", invoice.amount_paid);
    ///     Ok(())
    /// }
    /// ```
    pub fn object_json(&self) -> &[u8] {
        match &self.envelope().object {
            Some(object) => &self.payload()[object.clone()],
            None => b"null",
        }
    }

    /// Reads `data.previous_attributes`, the previous values of the attributes that an update changed.
    ///
    /// Stripe documents it only for `*.updated` types, but sends it with other types too.
    ///
    /// # Errors
    ///
    /// Returns an [`ObjectError`] with the field's path and position if the type does not fit.
    pub fn previous_attributes<'a, T>(&'a self) -> Result<Option<Previous<T>>, ObjectError>
    where
        T: FromObject<'a>,
    {
        let Some(range) = &self.envelope().previous_attributes else {
            return Ok(None);
        };
        let part = ObjectPart::new(PartSource::Previous(self));
        let value = T::from_object(part)?;
        Ok(Some(Previous::new(value, self.clone(), range.clone())))
    }
}
