use std::time::Duration;

use http::{Request, Response};
use tokio::task::JoinSet;
use tokio::time::sleep;
use tower::Service;

use super::body::DeliveryBody;
use super::delivery::Delivery;
use super::fault::Fault;
use super::plan::Plan;
use super::report::Attempt;

/// All deliveries of one event, from the first to the last.
pub(super) struct DeliveryRun {
    pub(super) id: String,
    pub(super) plan: Plan,
    pub(super) max_attempts: usize,
    pub(super) retry_delay: Duration,
    /// The template for each delivery of the event.
    pub(super) delivery: Delivery,
}

impl DeliveryRun {
    /// Runs the delivery plan to completion. Returns the event id and the attempts in the order in which
    /// they ended.
    pub(super) async fn run<S, ResBody>(self, service: S) -> (String, Vec<Attempt>)
    where
        S: Service<Request<DeliveryBody>, Response = Response<ResBody>> + Clone + Send + 'static,
        S::Future: Send,
        ResBody: 'static,
    {
        let Self { plan, .. } = self;
        let hang_up_after_polls = plan.hang_up_after_polls;
        let mut number = 0;
        let mut attempt = move |fault| {
            let delivery = Delivery {
                number,
                fault,
                hang_up_after_polls,
                ..self.delivery.clone()
            };
            number += 1;
            let service = service.clone();
            async move {
                let status = delivery.send(service).await;
                Attempt { fault, status }
            }
        };

        let mut attempts = Vec::new();
        for attack in plan.attacks_before {
            attempts.push(attempt(Some(attack)).await);
        }
        let mut duplicates = JoinSet::new();
        if plan.concurrent_duplicate {
            duplicates.spawn(attempt(Some(Fault::ConcurrentDuplicate)));
        }
        let mut faults = plan.faults.into_iter();
        let mut delay = self.retry_delay;
        for _ in 0..self.max_attempts {
            attempts.push(attempt(faults.next()).await);
            while let Some(duplicate) = duplicates.join_next().await {
                attempts.extend(duplicate.ok());
            }
            // Apply all planned faults, even after an acknowledgment: Stripe delivers at least once, so
            // a delivery after a 2xx response is possible too.
            if attempts.iter().any(Attempt::acknowledges) && faults.len() == 0 {
                break;
            }
            sleep(delay).await;
            delay = (delay * 2).min(self.retry_delay * 100);
        }
        if plan.duplicate && attempts.iter().any(Attempt::acknowledges) {
            attempts.push(attempt(Some(Fault::Duplicate)).await);
        }
        for attack in plan.attacks_after {
            attempts.push(attempt(Some(attack)).await);
        }
        (self.id, attempts)
    }
}
