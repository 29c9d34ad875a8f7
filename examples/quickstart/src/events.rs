use tower_stripe_webhook::objects::{PaymentIntent, PaymentMethod};
use tower_stripe_webhook::{EventObject, EventRouter, EventType, HandlerResult, StripeEvent};

pub(crate) fn events() -> EventRouter {
    EventRouter::new()
        .on(EventType::PAYMENT_INTENT_SUCCEEDED, paid)
        .on(EventType::PAYMENT_METHOD_ATTACHED, attached)
        .fallback(unhandled)
}

async fn paid(EventObject(intent): EventObject<PaymentIntent>) -> HandlerResult {
    println!(
        "{} paid {} {}",
        intent.id()?,
        intent.amount()?,
        intent.currency()?
    );
    Ok(())
}

async fn attached(EventObject(method): EventObject<PaymentMethod>) -> HandlerResult {
    println!("{} attached ({})", method.id()?, method.type_()?);
    Ok(())
}

async fn unhandled(event: StripeEvent) -> HandlerResult {
    println!("ignored {} {}", event.event_type(), event.id());
    Ok(())
}
