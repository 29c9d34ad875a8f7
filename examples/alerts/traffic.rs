//! The deliveries of Stripe to an endpoint.

use std::time::SystemTime;

use axum::Router;
use tower_stripe_webhook::EventType;
use tower_stripe_webhook::testing::{EventBuilder, Fault, Simulator, event};

pub(crate) const SECRET: &str = "whsec_current";
pub(crate) const NEW_SECRET: &str = "whsec_rolled";

/// Payments, which the simulator delivers.
#[derive(Clone)]
pub(crate) struct Traffic {
    app: Router,
    simulator: Simulator,
    event: EventBuilder,
}

impl Traffic {
    pub(crate) fn new(app: Router) -> Self {
        Self {
            app,
            simulator: simulator(SECRET),
            event: event(EventType::PAYMENT_INTENT_SUCCEEDED),
        }
    }

    /// Adds retries, duplicates, hang-ups and attacks.
    pub(crate) fn with_faults(mut self) -> Self {
        self.simulator = self.simulator.with_faults(Fault::all());
        self
    }

    pub(crate) fn with_secret(mut self, secret: &str) -> Self {
        self.simulator = simulator(secret);
        self
    }

    pub(crate) fn with_amount(mut self, amount: &str) -> Self {
        self.event = self.event.set("amount", amount);
        self
    }

    /// Delivers the payment with this number.
    pub(crate) async fn send(&self, number: u64) {
        let simulator = self.simulator.clone().with_seed(number);
        let payment = self.event.clone().number(number).created(SystemTime::now());
        simulator.run(self.app.clone(), [payment]).await;
    }
}

fn simulator(secret: &str) -> Simulator {
    Simulator::new(secret).with_faults([]).with_max_attempts(2)
}
