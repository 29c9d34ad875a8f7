use super::context::Context;
use super::error::{ApiError, ApiErrorKind};
use super::stripe_api::StripeApi;
use super::target::push_escaped;
use crate::event::{EventKind, StripeEvent};

impl StripeApi {
    /// Reads an event again, from Stripe's API.
    ///
    /// A thin event then has its [`data`](StripeEvent::data), which Stripe does not deliver. A snapshot event is rendered
    /// as it was created. The result keeps [`StripeEvent::verified_by`] and [`StripeEvent::tenant`].
    ///
    /// # Errors
    ///
    /// Returns an [`ApiError`] if the call fails, or if the response is not this event. Stripe keeps events for 30 days.
    ///
    /// # Example
    ///
    /// ```
    /// use tower_stripe_webhook::api::ApiError;
    /// use tower_stripe_webhook::{StripeApi, StripeEvent};
    ///
    /// #[derive(serde::Deserialize)]
    /// struct Errors {
    ///     developer_message_summary: String,
    /// }
    ///
    /// async fn explain(api: &StripeApi, notification: &StripeEvent) -> Result<(), ApiError> {
    ///     let event = api.event(notification).await?;
    ///     if let Ok(Some(errors)) = event.data::<Errors>() {
    ///         println!("{}", errors.developer_message_summary);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub async fn event(&self, event: &StripeEvent) -> Result<StripeEvent, ApiError> {
        let mut target = match event.kind() {
            EventKind::Snapshot => "/v1/events/",
            EventKind::Thin => "/v2/core/events/",
        }
        .to_owned();
        push_escaped(&mut target, event.id());
        let payload = self.get(&target, Context::from(event)).await?;
        let is_same = |found: &StripeEvent| {
            found.id() == event.id()
                && found.kind() == event.kind()
                && found.event_type() == event.event_type()
        };
        let fetched = StripeEvent::restore(payload, event.verified_by().cloned());
        let fetched = fetched.ok().filter(is_same);
        let fetched = fetched.ok_or_else(|| ApiError::new(ApiErrorKind::UnexpectedBody))?;
        Ok(match event.tenant() {
            Some(tenant) => fetched.with_tenant(tenant),
            None => fetched,
        })
    }
}
