use std::time::Duration;
use tower_stripe_webhook::objects::IssuingAuthorization;
use tower_stripe_webhook::{
    EventObject, EventRouter, EventType, HandlerResult, IssuingDecision, StripeEvent,
};

async fn decide(
    event: StripeEvent,
    EventObject(authorization): EventObject<IssuingAuthorization>,
) -> HandlerResult<IssuingDecision> {
    if authorization.amount()? > 10_000 {
        return Ok(IssuingDecision::decline(&event));
    }
    Ok(IssuingDecision::approve(&event))
}

async fn decline(event: StripeEvent) -> IssuingDecision {
    IssuingDecision::decline(&event)
}

fn authorizations() -> EventRouter {
    EventRouter::new().on_within(
        EventType::ISSUING_AUTHORIZATION_REQUEST,
        Duration::from_millis(1_500),
        decide,
        decline,
    )
}
