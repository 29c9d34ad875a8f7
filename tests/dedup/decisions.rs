//! Events whose response is a decision are not claimed.

use super::*;

const REQUEST: &str = "issuing_authorization.request";

async fn decide_on(app: &Router, event_type: &str) -> Response {
    let request = signed_request("/webhook", SECRET, event(event_type));
    let request = request.map(axum::body::Body::new);
    app.clone().oneshot(request).await.unwrap()
}

/// A handler that counts its calls and responds with their number, as a decision does with its own body.
fn numbered(calls: &Arc<AtomicU32>) -> MethodRouter {
    let calls = Arc::clone(calls);
    post(async move || calls.fetch_add(1, Ordering::Relaxed).to_string())
}

#[tokio::test(start_paused = true)]
async fn every_delivery_runs_the_handler_and_receives_its_response() {
    for event_type in [REQUEST, "v1.issuing_authorization.request"] {
        let (store, calls) = (store(), Arc::default());
        let app = app(
            DedupLayer::new("test", Arc::clone(&store)),
            numbered(&calls),
        );
        for delivery in 0..3 {
            let response = decide_on(&app, event_type).await;
            assert_eq!(response.status(), 200);
            assert_eq!(kind(&response), None);
            assert_eq!(text(response).await, delivery.to_string(), "{event_type}");
        }
        for state in [State::InProgress, State::Completed, State::Released] {
            assert!(store.list(state, 10).await.unwrap().is_empty(), "{state:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn other_issuing_events_are_claimed() {
    let (store, calls) = (store(), Arc::default());
    let app = app(
        DedupLayer::new("test", Arc::clone(&store)),
        numbered(&calls),
    );
    for event_type in [
        "issuing_authorization.created",
        "issuing_authorization.updated",
    ] {
        assert_eq!(decide_on(&app, event_type).await.status(), 200);
        let duplicate = decide_on(&app, event_type).await;
        assert_eq!(kind(&duplicate), Some(DedupRejectionKind::Completed));
    }
    assert_eq!(calls.load(Ordering::Relaxed), 2);
}

#[tokio::test(start_paused = true)]
async fn deliveries_at_the_same_time_both_run_the_handler() {
    let barrier = Arc::new(tokio::sync::Barrier::new(2));
    let both = post(async move || {
        barrier.wait().await;
    });
    let app = app(DedupLayer::new("test", store()), both);
    let (first, second) = tokio::join!(decide_on(&app, REQUEST), decide_on(&app, REQUEST));
    assert_eq!(
        (first.status(), second.status()),
        (StatusCode::OK, StatusCode::OK)
    );
}

#[tokio::test(start_paused = true)]
async fn a_decision_needs_no_store_no_free_slot_and_no_tenant() {
    for fault in [Fault::Fails, Fault::Hangs] {
        let faulty = Faulty {
            claim: Some(fault),
            ..Faulty::default()
        };
        let app = app(
            DedupLayer::new("test", faulty),
            counting(&Arc::default(), 200),
        );
        assert_eq!(status(&app).await, 503);
        assert_eq!(decide_on(&app, REQUEST).await.status(), 200);
    }

    let drain = Drain::new();
    let dedup = DedupLayer::new("test", store()).with_drain(&drain);
    let app = app(dedup, counting(&Arc::default(), 200));
    drain.shutdown().await;
    assert_eq!(status(&app).await, 503);
    assert_eq!(decide_on(&app, REQUEST).await.status(), 200);

    let layers = ServiceBuilder::new()
        .layer(axum::Extension(verifier()))
        .layer(StripeWebhookLayer::from_extensions())
        .layer(DedupLayer::new("test", store()));
    let handler = counting(&Arc::default(), 200).route_layer(layers);
    let app = Router::new().route("/webhook", handler);
    assert_eq!(status(&app).await, 500);
    assert_eq!(decide_on(&app, REQUEST).await.status(), 200);
}

#[tokio::test(start_paused = true)]
async fn a_decision_has_no_grant() {
    let optional = async |grant: Option<Grant>| assert!(grant.is_none());
    let app_of = |handler| app(DedupLayer::new("test", store()), handler);
    let response = decide_on(&app_of(post(optional)), REQUEST).await;
    assert_eq!(response.status(), 200);

    let required = async |_: Grant| {};
    let response = decide_on(&app_of(post(required)), REQUEST).await;
    assert_eq!(response.status(), 500);
    assert_eq!(
        text(response).await,
        "no claim in the request: is `DedupLayer` around this handler? Events whose response is a decision are \
         not claimed"
    );
}

#[tokio::test(start_paused = true)]
async fn an_unrouted_decision_is_500_and_leaves_no_record() {
    let store = store();
    let events = EventRouter::new().on(EventType::INVOICE_PAID, async || ());
    let app = app(DedupLayer::new("test", Arc::clone(&store)), post(events));
    let response = decide_on(&app, REQUEST).await;
    assert_eq!(response.status(), 500);
    assert_eq!(text(response).await, "no handler decides on this event");
    assert!(store.list(State::Released, 10).await.unwrap().is_empty());
}
