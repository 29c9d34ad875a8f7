//! The handlers.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tower_stripe_webhook::inbox::RetryAfter;
use tower_stripe_webhook::objects::Invoice;
use tower_stripe_webhook::{Discard, EventObject, EventRouter, EventType, HandlerResult};

/// The ledger is closed until somebody opens it, as a database may be after a failed upgrade.
#[derive(Debug, Default)]
pub struct Ledger {
    is_open: AtomicBool,
}

impl Ledger {
    pub fn open(&self) {
        self.is_open.store(true, Ordering::Relaxed);
    }

    fn book(&self, invoice: &Invoice) -> HandlerResult {
        if !self.is_open.load(Ordering::Relaxed) {
            Err("ledger is closed: period 2026-11 is locked")?;
        }
        println!("booked {} of {}", invoice.amount_paid()?, invoice.id()?);
        Ok(())
    }
}

pub fn events(ledger: &Arc<Ledger>) -> EventRouter {
    let ledger = Arc::clone(ledger);
    let paid = async move |EventObject(invoice): EventObject<Invoice>| ledger.book(&invoice);
    EventRouter::new()
        .on(EventType::INVOICE_PAID, paid)
        .on(EventType::CUSTOMER_CREATED, async || ())
        .on(EventType::CHARGE_REFUNDED, refunded)
        .on(EventType::PAYOUT_FAILED, payout_failed)
}

/// The bank limits the rate.
async fn refunded() -> HandlerResult {
    Err(RetryAfter(Duration::from_secs(3_600)))?;
    Ok(())
}

async fn payout_failed() -> HandlerResult {
    Err(Discard("payouts are reconciled by hand".into()))?;
    Ok(())
}
