//! `StripeWebhookLayer` and `EventRouter` without deduplication.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use axum::body::Body;
use axum::extract::Request;
use http::{Response, StatusCode};
use tower::{Layer, ServiceExt, service_fn};
use tower_stripe_webhook::objects::Charge;
use tower_stripe_webhook::observe::{Observation, Observer};
use tower_stripe_webhook::testing::{Signer, event, signed_request};
use tower_stripe_webhook::webhook::EventBody;
use tower_stripe_webhook::{
    ApiVersions, EventObject, EventRouter, EventType, HandlerError, HandlerResult, SigningSecret,
    StripeWebhookLayer,
};

use crate::recorder::Recorder;
use crate::{SECRET, delivery, invoice_paid, layer};

async fn deliver(recorder: &Recorder, events: EventRouter, request: Request) -> u16 {
    let service = layer(recorder).layer(events);
    service.oneshot(request).await.unwrap().status().as_u16()
}

#[tokio::test]
async fn a_handler_without_a_claim_is_observed() {
    let recorder = Recorder::default();
    let events = EventRouter::new().on("invoice.*", async || ());
    let status = deliver(&recorder, events, delivery(invoice_paid())).await;
    assert_eq!(status, 200);
    let story = [
        "verified invoice.paid",
        "handled: completed",
        "responded 200",
    ];
    assert_eq!(recorder.story(), story);
}

#[tokio::test]
async fn an_error_of_a_handler_is_observed_once() {
    let recorder = Recorder::default();
    let events = EventRouter::new().on("invoice.*", async || -> HandlerResult {
        Err(HandlerError::new("the ledger is closed"))
    });
    let status = deliver(&recorder, events, delivery(invoice_paid())).await;
    assert_eq!(status, 500);
    assert_eq!(
        recorder.story(),
        [
            "verified invoice.paid",
            "handled: failed",
            "handler failed Some(500) None: the ledger is closed",
        ]
    );
}

#[tokio::test]
async fn an_object_that_does_not_fit_is_observed_with_the_path() {
    #[derive(serde::Deserialize)]
    struct Wrong {
        #[expect(dead_code)]
        customer_email: u8,
    }

    let recorder = Recorder::default();
    let events = EventRouter::new().on("invoice.*", async |_: EventObject<Wrong>| ());
    deliver(&recorder, events, delivery(invoice_paid())).await;
    let story = recorder.story();
    let failure = "handler failed Some(500) Some(\"data.object.customer_email\"):";
    assert!(story[2].starts_with(failure), "{story:?}");
}

#[tokio::test]
async fn a_request_that_is_not_verified_is_observed() {
    let recorder = Recorder::default();
    let forged = signed_request("/", "whsec_another", invoice_paid()).map(Body::new);
    let status = deliver(&recorder, EventRouter::new(), forged).await;
    assert_eq!(status, 400);
    assert_eq!(recorder.story(), ["rejected at Request: mismatch"]);
}

#[tokio::test]
async fn an_event_of_the_other_mode_is_verified_and_then_rejected() {
    let recorder = Recorder::default();
    let service = layer(&recorder)
        .with_livemode(true)
        .layer(EventRouter::new());
    service.oneshot(delivery(invoice_paid())).await.unwrap();
    let story = [
        "verified invoice.paid",
        "rejected at Request: livemode_mismatch",
    ];
    assert_eq!(recorder.story(), story);
}

#[tokio::test]
async fn a_payload_that_is_not_read_is_observed() {
    let recorder = Recorder::default();
    let service = layer(&recorder).payload_only().layer(service_fn(ok));
    service.oneshot(delivery(invoice_paid())).await.unwrap();
    let bytes = invoice_paid().payload().len();
    let story = [format!("verified {bytes} bytes"), "responded 200".into()];
    assert_eq!(recorder.story(), story);
}

#[tokio::test]
async fn an_event_without_a_handler_is_observed_each_time_and_named_once() {
    let recorder = Recorder::default();
    let events: EventRouter = EventRouter::new();
    deliver(&recorder, events.clone(), delivery(invoice_paid())).await;
    assert_eq!(
        recorder.story(),
        [
            "verified invoice.paid",
            "unrouted invoice.paid",
            "handled: unrouted",
            "responded 200",
        ]
    );
    deliver(&recorder, events, delivery(invoice_paid())).await;
    let story = [
        "verified invoice.paid",
        "handled: unrouted",
        "responded 200",
    ];
    assert_eq!(recorder.story(), story);
}

#[tokio::test]
async fn an_event_that_nobody_decides_is_observed() {
    let recorder = Recorder::default();
    let request = delivery(event(EventType::ISSUING_AUTHORIZATION_REQUEST));
    assert_eq!(deliver(&recorder, EventRouter::new(), request).await, 500);
    assert_eq!(
        recorder.story()[1..],
        [
            "rejected at Response: no_decision",
            "handled: failed",
            "responded 500",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_late_handler_is_observed() {
    let recorder = Recorder::default();
    let limit = Duration::from_secs(2);
    let events = EventRouter::new().on_within(
        "invoice.*",
        limit,
        async || std::future::pending::<()>().await,
        async || (),
    );
    deliver(&recorder, events, delivery(invoice_paid())).await;
    let story = recorder.story();
    assert_eq!(story[1..], ["late", "handled: completed", "responded 200"]);
}

#[tokio::test]
async fn a_field_that_may_have_moved_is_observed() {
    async fn reads(EventObject(charge): EventObject<Charge>) -> HandlerResult {
        charge.customer_id()?;
        Ok(())
    }

    let recorder = Recorder::default();
    let events = EventRouter::new().on("charge.*", reads);
    let old = event("charge.succeeded")
        .api_version("2019-01-01")
        .object(serde_json::json!({"id": "ch_1", "object": "charge"}));
    deliver(&recorder, events, delivery(old)).await;
    assert_eq!(recorder.story()[1], "absent data.object.customer");
}

#[tokio::test]
async fn a_clock_that_differs_is_observed() {
    let recorder = Recorder::default();
    let two_minutes_ago = SystemTime::now() - Duration::from_secs(120);
    let payload = invoice_paid().payload();
    let header = Signer::new(SECRET).sign_at(&payload, two_minutes_ago);
    let request = Request::post("/").header("stripe-signature", header);
    let request = request.body(Body::from(payload)).unwrap();
    let events = EventRouter::new().on("invoice.*", async || ());
    deliver(&recorder, events, request).await;
    let story = recorder.story();
    assert!(
        story.contains(&"clock is ahead: true".to_owned()),
        "{story:?}"
    );
}

#[tokio::test]
async fn an_api_version_that_is_not_named_is_observed_once() {
    let recorder = Recorder::default();
    let webhook = layer(&recorder).with_api_versions(ApiVersions::serving("dahlia"));
    let service = webhook.layer(EventRouter::new().on("invoice.*", async || ()));
    for _ in 0..2 {
        let request = delivery(invoice_paid().api_version("2026-10-28.endive"));
        service.clone().oneshot(request).await.unwrap();
    }
    let mut story = recorder.story();
    story.retain(|line| line.starts_with("version"));
    assert_eq!(story, ["version 2026-10-28.endive"]);
}

#[tokio::test]
async fn a_service_that_fails_is_observed() {
    let recorder = Recorder::default();
    let service = layer(&recorder).layer(service_fn(async |_: http::Request<EventBody>| {
        Err::<Response<Body>, _>("broken")
    }));
    service.oneshot(delivery(invoice_paid())).await.unwrap_err();
    let story = ["verified invoice.paid", "handled: failed"];
    assert_eq!(recorder.story(), story);
}

#[tokio::test]
async fn a_client_that_hangs_up_is_observed() {
    let recorder = Recorder::default();
    let events: EventRouter = EventRouter::new().on("invoice.*", async || {
        std::future::pending::<()>().await;
    });
    let response = layer(&recorder)
        .layer(events)
        .oneshot(delivery(invoice_paid()));
    tokio::select! {
        biased;
        _ = response => panic!("the handler never responds"),
        () = tokio::task::yield_now() => {}
    }
    let story = ["verified invoice.paid", "handled: hung_up"];
    assert_eq!(recorder.story(), story);
}

/// The time of the handler, by tokio's clock.
#[tokio::test(start_paused = true)]
async fn the_time_of_the_handler_is_measured() {
    struct Elapsed(AtomicU32);

    impl Observer for Elapsed {
        fn observe(&self, observation: &Observation<'_>) {
            if let Observation::Handled { elapsed, .. } = observation {
                let millis = u32::try_from(elapsed.as_millis()).unwrap();
                self.0.store(millis, Ordering::Relaxed);
            }
        }
    }

    let observer = Arc::new(Elapsed(AtomicU32::new(0)));
    let layer = StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap())
        .with_observer(Arc::clone(&observer));
    let events: EventRouter = EventRouter::new().on("invoice.*", async || {
        tokio::time::sleep(Duration::from_millis(1_500)).await;
    });
    let service = layer.layer(events);
    service.oneshot(delivery(invoice_paid())).await.unwrap();
    assert_eq!(observer.0.load(Ordering::Relaxed), 1_500);
}

#[tokio::test]
async fn a_panic_of_the_observer_does_not_fail_the_delivery() {
    struct Panics;

    impl Observer for Panics {
        fn observe(&self, _: &Observation<'_>) {
            panic!("the observer is broken");
        }
    }

    let layer = StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap()).with_observer(Panics);
    let events: EventRouter = EventRouter::new().on("invoice.*", async || ());
    let response = layer.layer(events).oneshot(delivery(invoice_paid())).await;
    assert_eq!(response.unwrap().status(), StatusCode::OK);
}

async fn ok(_: http::Request<EventBody>) -> Result<Response<Body>, Infallible> {
    Ok(Response::default())
}
