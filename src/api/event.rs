use super::attribution::Attribution;
use super::context::Context;
use super::error::{ApiError, ApiErrorKind};
use super::stripe_api::StripeApi;
use super::target::push_escaped;
#[cfg(feature = "inspector")]
use crate::event::EventType;
use crate::event::{EventKind, StripeEvent};

impl StripeApi {
    /// Reads an event again, from Stripe's API.
    ///
    /// A thin event then has its [`data`](StripeEvent::data), which Stripe does not deliver. A snapshot event is rendered
    /// as it was created. The result keeps [`StripeEvent::verified_by`] and [`StripeEvent::tenant`]. It also keeps the account
    /// and the context, which Stripe's response can omit.
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
        let target = target_of(event.kind(), event.id());
        let payload = self.get(&target, Context::from(event)).await?;
        let is_same = |found: &StripeEvent| {
            found.id() == event.id()
                && found.kind() == event.kind()
                && found.event_type() == event.event_type()
        };
        let fetched = StripeEvent::restore(payload, event.verified_by().cloned());
        let fetched = fetched.ok().filter(is_same);
        let fetched = fetched.and_then(|fetched| Attribution::from(event).add_to(fetched).ok());
        let fetched = fetched.ok_or_else(|| ApiError::new(ApiErrorKind::UnexpectedBody))?;
        Ok(match event.tenant() {
            Some(tenant) => fetched.with_tenant(tenant),
            None => fetched,
        })
    }

    /// Reads an event that only a store knows. The result has no [`StripeEvent::verified_by`].
    #[cfg(feature = "inspector")]
    pub(crate) async fn event_by_id(
        &self,
        id: &str,
        event_type: &str,
        account: Option<&str>,
    ) -> Result<StripeEvent, ApiError> {
        let kind = match EventType::from(event_type).is_thin() {
            true => EventKind::Thin,
            false => EventKind::Snapshot,
        };
        let context = account.map_or(Context::OwnAccount, Context::Account);
        let payload = self.get(&target_of(kind, id), context).await?;
        let is_same = |found: &StripeEvent| {
            found.id() == id && found.kind() == kind && *found.event_type() == *event_type
        };
        let event = StripeEvent::restore(payload, None);
        let event = event.ok().filter(is_same);
        let attribution = Attribution {
            account,
            context: None,
        };
        let event = event.and_then(|event| attribution.add_to(event).ok());
        event.ok_or_else(|| ApiError::new(ApiErrorKind::UnexpectedBody))
    }
}

fn target_of(kind: EventKind, id: &str) -> String {
    let mut target = match kind {
        EventKind::Snapshot => "/v1/events/",
        EventKind::Thin => "/v2/core/events/",
    }
    .to_owned();
    push_escaped(&mut target, id);
    target
}
