use axum::{Router, extract::State, routing::post};
use tower_stripe_webhook::objects::PaymentIntent;
use tower_stripe_webhook::{
    EventObject, EventRouter, EventType, HandlerResult, StripeEvent, StripeWebhookLayer, Verifier,
};

#[derive(Clone)]
struct Shop;

async fn paid(
    State(_shop): State<Shop>,
    EventObject(intent): EventObject<PaymentIntent>,
) -> HandlerResult {
    println!("{} paid {}", intent.id()?, intent.amount()?);
    Ok(())
}

async fn unhandled(event: StripeEvent) -> HandlerResult {
    println!("{} {} is not handled", event.event_type(), event.id());
    Ok(())
}

fn app(verifier: Verifier) -> Router {
    let events = EventRouter::new()
        .on(EventType::PAYMENT_INTENT_SUCCEEDED, paid)
        .fallback(unhandled);
    let layer = StripeWebhookLayer::new(verifier);
    Router::new()
        .route("/webhook", post(events).route_layer(layer))
        .with_state(Shop)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let app = app(Verifier::from_env("STRIPE_WEBHOOK_SECRET")?);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:4242").await?;
    axum::serve(listener, app).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use tower::ServiceExt;
    use tower_stripe_webhook::SigningSecret;
    use tower_stripe_webhook::testing::{Simulator, event, signed_request};

    const SECRET: &str = "whsec_test";

    fn app() -> Router {
        super::app(SigningSecret::new(SECRET).unwrap().into())
    }

    #[tokio::test]
    async fn a_payment_is_acknowledged() {
        let paid = event("payment_intent.succeeded").set("amount", 990);
        let request = signed_request("/webhook", SECRET, paid);
        let response = app().oneshot(request).await.unwrap();
        assert_eq!(response.status(), 200);
    }

    #[tokio::test(start_paused = true)]
    async fn only_genuine_payments_are_accepted() {
        let payments = (0..1_000).map(|n| event("payment_intent.succeeded").number(n));
        let simulator = Simulator::new(SECRET).with_uri("/webhook");
        let report = simulator.run(app(), payments).await;
        assert_eq!(report.acknowledged(), 1_000, "{report}");
        assert_eq!(report.wrongly_accepted(), 0, "{report}");
    }
}
