//! The steps of the README's "Upgrading the API version", with two endpoints on one URL.

use axum::Router;
use tower_stripe_webhook::ApiVersions;

use crate::deployment::{
    Endpoint, IGNORED, NEW, OLD, REFUSED, SERVED, Service, after, before, send,
};

/// The old code while instances of both codes run.
fn refusing_both() -> ApiVersions {
    ApiVersions::serving("dahlia").refusing("endive")
}

/// Stripe, which retries a delivery until it is acknowledged or its endpoint is disabled.
#[derive(Default)]
struct Stripe {
    enabled: Vec<&'static Endpoint>,
    pending: Vec<(&'static Endpoint, &'static str)>,
}

impl Stripe {
    fn enable(&mut self, endpoint: &'static Endpoint) {
        self.enabled.push(endpoint);
    }

    fn disable(&mut self, endpoint: &Endpoint) {
        self.enabled.retain(|other| *other != endpoint);
        self.pending.retain(|(other, _)| *other != endpoint);
    }

    /// Sends a new event to each endpoint, and all pending deliveries again, in turn to each instance of the service.
    async fn deliver(&mut self, event: &'static str, instances: &[&Router]) {
        let copies = self.enabled.iter().map(|endpoint| (*endpoint, event));
        let deliveries: Vec<_> = copies.chain(self.pending.drain(..)).collect();
        for ((endpoint, event), instance) in deliveries.into_iter().zip(instances.iter().cycle()) {
            let (status, _) = send(instance, endpoint.delivery(event)).await;
            if !status.is_success() {
                self.pending.push((endpoint, event));
            }
        }
    }

    /// Returns the events with pending deliveries of an endpoint.
    fn pending_of(&self, endpoint: &Endpoint) -> Vec<&'static str> {
        let pending = self.pending.iter();
        let of_endpoint = pending.filter(|(other, _)| *other == endpoint);
        of_endpoint.map(|(_, event)| *event).collect()
    }
}

#[tokio::test]
async fn every_event_takes_effect_once_through_all_steps() {
    let service = Service::default();
    let mut stripe = Stripe::default();

    // 1. The new endpoint is registered and disabled. 2. Its copies are ignored.
    stripe.enable(&OLD);
    let ignoring = service.deploy(before());
    stripe.deliver("evt_1", &[&ignoring]).await;
    stripe.enable(&NEW);
    stripe.deliver("evt_2", &[&ignoring]).await;
    assert_eq!(
        service.take_handled(),
        ["evt_1 2026-07-29.dahlia", "evt_2 2026-07-29.dahlia"]
    );
    assert!(stripe.pending.is_empty());

    // 3. All instances refuse them.
    let refusing = service.deploy(refusing_both());
    stripe.deliver("evt_3", &[&ignoring, &refusing]).await;
    stripe.deliver("evt_4", &[&refusing, &ignoring]).await;
    stripe.deliver("evt_5", &[&refusing]).await;
    assert_eq!(
        service.take_handled(),
        [
            "evt_3 2026-07-29.dahlia",
            "evt_4 2026-07-29.dahlia",
            "evt_5 2026-07-29.dahlia"
        ]
    );

    // 4. The new code is rolled out. Each copy of an event can reach either code.
    let new = service.deploy(after());
    stripe.deliver("evt_6", &[&new, &refusing]).await;
    stripe.deliver("evt_7", &[&refusing, &new]).await;
    stripe.deliver("evt_8", &[&new]).await;
    let mut handled = service.take_handled();
    handled.sort();
    // At first, both copies of `evt_6` were refused.
    assert_eq!(
        handled,
        [
            "evt_6 2026-07-29.dahlia",
            "evt_7 2026-07-29.dahlia",
            "evt_8 2026-10-28.endive"
        ]
    );
    assert_eq!(stripe.pending_of(&NEW), [""; 0]);

    // 5. The new code fails and is rolled back.
    service.break_handlers_of("endive");
    stripe.deliver("evt_9", &[&new]).await;
    assert_eq!(service.take_handled(), [""; 0]);
    stripe.disable(&NEW);
    stripe.deliver("evt_10", &[&ignoring]).await;
    assert_eq!(
        service.take_handled(),
        ["evt_10 2026-07-29.dahlia", "evt_9 2026-07-29.dahlia"]
    );
    assert!(stripe.pending.is_empty());

    // It is fixed. Steps 3 and 4 again.
    service.mend_handlers();
    stripe.enable(&NEW);
    stripe.deliver("evt_11", &[&ignoring]).await;
    stripe.deliver("evt_12", &[&refusing]).await;
    stripe.deliver("evt_13", &[&new]).await;

    // 6. The old endpoint is disabled.
    stripe.disable(&OLD);
    let last = service.deploy(ApiVersions::serving("endive"));
    stripe.deliver("evt_14", &[&last]).await;
    assert_eq!(
        service.take_handled(),
        [
            "evt_11 2026-07-29.dahlia",
            "evt_12 2026-07-29.dahlia",
            "evt_13 2026-10-28.endive",
            "evt_14 2026-10-28.endive"
        ]
    );
    assert!(stripe.pending.is_empty());
}

#[tokio::test]
async fn what_failed_in_the_old_code_waits_for_it() {
    let service = Service::default();
    let mut stripe = Stripe::default();
    stripe.enable(&OLD);
    stripe.enable(&NEW);
    let ignoring = service.deploy(before());
    service.break_handlers_of("dahlia");
    stripe.deliver("evt_1", &[&ignoring]).await;

    // The new copy was acknowledged, so the new code cannot handle the event. It must not acknowledge the old copy.
    assert_eq!(stripe.pending_of(&NEW), [""; 0]);
    let new = service.deploy(after());
    stripe.deliver("evt_2", &[&new]).await;
    assert_eq!(service.take_handled(), ["evt_2 2026-10-28.endive"]);
    assert_eq!(stripe.pending_of(&OLD), ["evt_2", "evt_1"]);

    service.mend_handlers();
    let refusing = service.deploy(refusing_both());
    stripe.deliver("evt_3", &[&refusing]).await;
    assert_eq!(
        service.take_handled(),
        ["evt_3 2026-07-29.dahlia", "evt_1 2026-07-29.dahlia"]
    );
}

#[tokio::test]
async fn the_upgrade_procedure_handles_every_event_once() {
    let service = Service::default();

    // Both endpoints deliver, the old code handles the old version.
    let app = service.deploy(before());
    assert_eq!(send(&app, NEW.delivery("evt_1")).await, IGNORED);
    assert_eq!(send(&app, OLD.delivery("evt_1")).await, SERVED);
    assert_eq!(send(&app, OLD.delivery("evt_2")).await, SERVED);
    assert_eq!(send(&app, NEW.delivery("evt_2")).await, IGNORED);
    assert_eq!(
        service.take_handled(),
        ["evt_1 2026-07-29.dahlia", "evt_2 2026-07-29.dahlia"]
    );

    // The new code handles the new version. Stripe retries the old copy.
    let app = service.deploy(after());
    assert_eq!(send(&app, OLD.delivery("evt_3")).await, REFUSED);
    assert_eq!(send(&app, NEW.delivery("evt_3")).await, SERVED);
    assert_eq!(send(&app, OLD.delivery("evt_3")).await, REFUSED);
    assert_eq!(service.take_handled(), ["evt_3 2026-10-28.endive"]);

    // The old endpoint is disabled. A late retry of what the old code completed is a duplicate.
    assert_eq!(send(&app, NEW.delivery("evt_4")).await, SERVED);
    assert_eq!(send(&app, NEW.delivery("evt_1")).await, SERVED);
    assert_eq!(service.take_handled(), ["evt_4 2026-10-28.endive"]);
}

#[tokio::test]
async fn a_rollback_handles_what_only_the_new_code_saw() {
    let service = Service::default();
    let app = service.deploy(after());
    assert_eq!(send(&app, NEW.delivery("evt_1")).await, SERVED);
    assert_eq!(send(&app, OLD.delivery("evt_1")).await, REFUSED);
    assert_eq!(send(&app, OLD.delivery("evt_2")).await, REFUSED);
    service.take_handled();

    // The old code is back and the new endpoint disabled. Stripe retries the refused copies.
    let app = service.deploy(before());
    assert_eq!(send(&app, OLD.delivery("evt_1")).await, SERVED);
    assert_eq!(send(&app, OLD.delivery("evt_2")).await, SERVED);
    assert_eq!(service.take_handled(), ["evt_2 2026-07-29.dahlia"]);
}

#[tokio::test]
async fn refusing_both_ways_loses_no_event_while_instances_of_both_codes_run() {
    let service = Service::default();
    // With `ignoring`, the old instance would acknowledge the copy that only the new one handles.
    let old = service.deploy(refusing_both());
    let new = service.deploy(after());
    assert_eq!(send(&old, NEW.delivery("evt_1")).await, REFUSED);
    assert_eq!(send(&new, OLD.delivery("evt_1")).await, REFUSED);
    assert_eq!(send(&old, OLD.delivery("evt_2")).await, SERVED);
    assert_eq!(send(&old, NEW.delivery("evt_2")).await, REFUSED);
    assert_eq!(service.take_handled(), ["evt_2 2026-07-29.dahlia"]);

    // Stripe retries, when only instances of the new code are left.
    assert_eq!(send(&new, NEW.delivery("evt_1")).await, SERVED);
    assert_eq!(send(&new, OLD.delivery("evt_1")).await, REFUSED);
    assert_eq!(send(&new, NEW.delivery("evt_2")).await, SERVED);
    assert_eq!(service.take_handled(), ["evt_1 2026-10-28.endive"]);
}
