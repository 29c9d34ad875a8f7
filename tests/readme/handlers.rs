use tower_stripe_webhook::objects::Invoice;
use tower_stripe_webhook::{Discard, EventObject, HandlerResult};

async fn paid(EventObject(invoice): EventObject<Invoice>) -> HandlerResult {
    if invoice.amount_paid()? == 0 {
        Err(Discard("nothing was paid".into()))?; // 200: Stripe does not retry
    }
    std::fs::write(format!("/srv/receipts/{}", invoice.id()?), "paid")?; // 500: Stripe retries
    Ok(())
}
