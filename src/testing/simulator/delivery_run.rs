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

/// The way of one event, from its first delivery to the last.
pub(super) struct DeliveryRun {
    pub(super) id: String,
    pub(super) plan: Plan,
    pub(super) most_attempts: usize,
    pub(super) retry_delay: Duration,
    /// What all deliveries of the event are made from.
    pub(super) delivery: Delivery,
}

impl DeliveryRun {
    /// Goes it to its end; returns the id of the event, and the attempts in the order of their end.
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
        let mut twins = JoinSet::new();
        if plan.twice_at_once {
            twins.spawn(attempt(Some(Fault::ConcurrentDuplicate)));
        }
        let mut faults = plan.faults.into_iter();
        let mut delay = self.retry_delay;
        for _ in 0..self.most_attempts {
            attempts.push(attempt(faults.next()).await);
            while let Some(twin) = twins.join_next().await {
                attempts.extend(twin.ok());
            }
            // What is planned is done, even if Stripe would have stopped: it delivers at least once.
            if attempts.iter().any(Attempt::acknowledges) && faults.len() == 0 {
                break;
            }
            sleep(delay).await;
            delay = (delay * 2).min(self.retry_delay * 100);
        }
        if plan.again && attempts.iter().any(Attempt::acknowledges) {
            attempts.push(attempt(Some(Fault::Duplicate)).await);
        }
        for attack in plan.attacks_after {
            attempts.push(attempt(Some(attack)).await);
        }
        (self.id, attempts)
    }
}
