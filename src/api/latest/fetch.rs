use super::error::LatestError;
use super::fetched_object::FetchedObject;
use super::gone::Gone;
use super::object_path::object_path;
use crate::api::context::Context;
use crate::api::error::{ApiError, ApiErrorKind};
use crate::api::stripe_api::StripeApi;
use crate::event::{FromObject, StripeEvent};
use crate::objects::Object;

impl StripeApi {
    /// Fetches the object of an event as it is now. Each call sends one request.
    ///
    /// For a thin event, it reads the path of the [`related_object`](StripeEvent::related_object). For a snapshot event,
    /// it reads the object's own path, so that the order of deliveries does not matter.
    ///
    /// In a handler, the extractor `Latest` is shorter. Call this function instead inside the critical section of the
    /// object, as the [module docs](crate::api#concurrency) show.
    ///
    /// # Errors
    ///
    /// Returns a [`LatestError`] if the object does not exist anymore, cannot be fetched, or does not fit `T`. With `?` in
    /// a handler, the response is that of the extractor.
    ///
    /// # Example
    ///
    /// ```
    /// use tower_stripe_webhook::api::LatestError;
    /// use tower_stripe_webhook::objects::Invoice;
    /// use tower_stripe_webhook::{StripeApi, StripeEvent};
    ///
    /// async fn status(api: &StripeApi, event: &StripeEvent) -> Result<(), LatestError> {
    ///     let invoice: Invoice = api.latest(event).await?;
    ///     println!("{:?}", invoice.status());
    ///     Ok(())
    /// }
    /// ```
    pub async fn latest<T>(&self, event: &StripeEvent) -> Result<T, LatestError>
    where
        T: for<'a> FromObject<'a>,
    {
        let fetched = self.fetch_latest(event).await?;
        fetched.read().map_err(LatestError::Object)
    }

    pub(crate) async fn fetch_latest(
        &self,
        event: &StripeEvent,
    ) -> Result<FetchedObject, LatestError> {
        // With a key of the other mode, Stripe responds 404, as if the object did not exist.
        if let (Some(of_key), Ok(of_event)) = (self.livemode(), event.explicit_livemode())
            && of_key != of_event
        {
            return Err(LatestError::LivemodeMismatch);
        }
        let path = object_path(event).map_err(LatestError::NoPath)?;
        let json = match self.get(&path, Context::from(event)).await {
            Ok(json) => json,
            Err(error) if error.kind() == ApiErrorKind::NotFound => {
                return Err(LatestError::Gone(Gone::new(event)));
            }
            Err(error) => return Err(LatestError::Api(error)),
        };
        let object = Object::from_json(json.clone())
            .map_err(|_| LatestError::Api(ApiError::new(ApiErrorKind::UnexpectedBody)))?;
        if object.get("deleted").unwrap_or(Some(false)) == Some(true) {
            return Err(LatestError::Gone(Gone::new(event)));
        }
        Ok(FetchedObject::new(json))
    }
}
