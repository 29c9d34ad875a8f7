//! Sends a request through every place where axum accepts a layer, a handler or a service.

#![cfg(feature = "axum")]

mod support;

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, FromRef, Path, Request, State};
use axum::handler::Handler;
use axum::middleware::{Next, from_fn, map_response};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post, post_service};
use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use http_body_util::BodyExt;
use serde::Deserialize;
use tower::limit::GlobalConcurrencyLimitLayer;
use tower::{Layer, ServiceBuilder, ServiceExt};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;
use tower_stripe_webhook::Unrouted;
use tower_stripe_webhook::extract::EventObjectRejection;
use tower_stripe_webhook::{
    EventObject, EventRouter, EventType, SigningSecret, StripeEvent, StripeWebhookLayer,
    VerifiedPayload, Verifier, WebhookRejection,
};

use support::{PAYMENT_INTENT_SUCCEEDED, SECRET, sign};

fn layer() -> StripeWebhookLayer {
    layer_with_secret(SECRET)
}

fn layer_with_secret(secret: &str) -> StripeWebhookLayer {
    StripeWebhookLayer::new(SigningSecret::new(secret).unwrap())
}

async fn echo_type(event: StripeEvent) -> String {
    event.event_type().to_string()
}

fn events<S>() -> EventRouter<S>
where
    S: Clone + Send + Sync + 'static,
{
    EventRouter::new().on(EventType::PAYMENT_INTENT_SUCCEEDED, echo_type)
}

fn delivery(path: &str, secret: &str) -> Request {
    Request::post(path)
        .header("stripe-signature", sign(secret, PAYMENT_INTENT_SUCCEEDED))
        .body(Body::from(PAYMENT_INTENT_SUCCEEDED))
        .unwrap()
}

async fn send(app: &Router, request: Request) -> (StatusCode, String) {
    let response = app.clone().oneshot(request).await.unwrap();
    let status = response.status();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (status, String::from_utf8(body.into()).unwrap())
}

/// Asserts that the app handles a genuine delivery and rejects a forged one.
async fn assert_verifies_at(app: &Router, path: &str) {
    let genuine = send(app, delivery(path, SECRET)).await;
    assert_eq!(
        genuine,
        (StatusCode::OK, "payment_intent.succeeded".into()),
        "{path}"
    );
    let (status, _) = send(app, delivery(path, "whsec_another")).await;
    assert_eq!(status, StatusCode::BAD_REQUEST, "{path}");
}

async fn get_status(app: &Router, path: &str) -> StatusCode {
    let get = Request::get(path).body(Body::empty()).unwrap();
    send(app, get).await.0
}

#[tokio::test]
async fn router_layer_verifies() {
    let app = Router::new()
        .route("/webhook", post(events()))
        .layer(layer());
    assert_verifies_at(&app, "/webhook").await;
    // A `GET` should receive 405. This is why the docs recommend `route_layer`.
    assert_eq!(get_status(&app, "/webhook").await, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn router_route_layer_verifies_and_keeps_404() {
    let app = Router::new()
        .route("/webhook", post(events()))
        .route_layer(layer());
    assert_verifies_at(&app, "/webhook").await;
    assert_eq!(get_status(&app, "/nowhere").await, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn method_router_layers_verify_and_route_layer_keeps_405() {
    let app = Router::new()
        .route("/layer", post(events()).layer(layer()))
        .route("/route_layer", post(events()).route_layer(layer()));
    assert_verifies_at(&app, "/layer").await;
    assert_verifies_at(&app, "/route_layer").await;
    assert_eq!(
        get_status(&app, "/route_layer").await,
        StatusCode::METHOD_NOT_ALLOWED
    );
}

#[tokio::test]
async fn handler_layer_verifies_around_a_router_and_around_a_handler() {
    let app = Router::new()
        .route("/events", post(Handler::layer(events(), layer())))
        .route("/handler", post(echo_type.layer(layer())));
    assert_verifies_at(&app, "/events").await;
    assert_verifies_at(&app, "/handler").await;
}

#[tokio::test]
async fn works_inside_trace_timeout_and_body_limit_layers() {
    let stack = ServiceBuilder::new()
        .layer(TraceLayer::new_for_http())
        .layer(CatchPanicLayer::new())
        .layer(TimeoutLayer::with_status_code(
            StatusCode::GATEWAY_TIMEOUT,
            Duration::from_secs(5),
        ))
        .layer(RequestBodyLimitLayer::new(2000))
        .layer(layer());
    let app = Router::new()
        .route("/route", post(events()).route_layer(stack.clone()))
        .route("/router", post(events()))
        .layer(stack.clone())
        .route("/handler", post(echo_type.layer(stack)));
    assert_verifies_at(&app, "/route").await;
    assert_verifies_at(&app, "/router").await;
    assert_verifies_at(&app, "/handler").await;

    let stream = http_body_util::StreamBody::new(Parts(3));
    let too_large = Request::post("/handler")
        .header("stripe-signature", sign(SECRET, ""))
        .body(Body::new(stream))
        .unwrap();
    assert_eq!(send(&app, too_large).await.0, StatusCode::PAYLOAD_TOO_LARGE);
}

/// The given number of frames of 1000 bytes each.
struct Parts(usize);

impl futures_core::Stream for Parts {
    type Item = Result<http_body::Frame<Bytes>, Infallible>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        let left = self.0.checked_sub(1);
        self.0 = left.unwrap_or_default();
        let frame = || Ok(http_body::Frame::data(Bytes::from_static(&[b' '; 1000])));
        std::task::Poll::Ready(left.map(|_| frame()))
    }
}

/// A stream that never yields a frame.
struct NeverReady;

impl futures_core::Stream for NeverReady {
    type Item = Result<http_body::Frame<Bytes>, Infallible>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Pending
    }
}

#[tokio::test]
async fn works_between_tower_http_layers() {
    let stack = ServiceBuilder::new()
        .layer(TraceLayer::new_for_http())
        .layer(layer())
        .layer(TraceLayer::new_for_http())
        .layer(CatchPanicLayer::new());
    let app = Router::new().route("/webhook", post(events()).route_layer(stack));
    assert_verifies_at(&app, "/webhook").await;
}

#[tokio::test]
async fn nest_and_nest_service_and_merge_verify() {
    let stripe = || {
        Router::new()
            .route("/webhook", post(events()))
            .route_layer(layer())
    };
    let service = layer().layer(events());
    let app = Router::new()
        .nest("/stripe", stripe())
        .nest_service("/service", service)
        .merge(stripe());
    assert_verifies_at(&app, "/stripe/webhook").await;
    assert_verifies_at(&app, "/service").await;
    assert_verifies_at(&app, "/service/at/any/depth").await;
    assert_verifies_at(&app, "/webhook").await;
}

#[tokio::test]
async fn route_service_and_post_service_and_fallback_service_verify() {
    let service = layer().layer(events());
    let app = Router::new()
        .route_service("/route", service.clone())
        .route("/post", post_service(service.clone()))
        .route("/inner", post_service(events()).layer(layer()))
        .fallback_service(service);
    assert_verifies_at(&app, "/route").await;
    assert_verifies_at(&app, "/post").await;
    assert_verifies_at(&app, "/inner").await;
    assert_verifies_at(&app, "/anywhere/else").await;
    assert_eq!(
        get_status(&app, "/post").await,
        StatusCode::METHOD_NOT_ALLOWED
    );
}

#[tokio::test]
async fn other_methods_of_the_same_route_bypass_verification() {
    let webhook = any(events()).layer(layer());
    let app = Router::new()
        .route("/any", webhook)
        .route("/both", post(events()).layer(layer()).get(async || "page"));
    assert_verifies_at(&app, "/any").await;
    assert_verifies_at(&app, "/both").await;
    assert_eq!(get_status(&app, "/both").await, StatusCode::OK);
}

#[tokio::test]
async fn two_endpoints_in_one_app_use_their_own_secrets() {
    let app = Router::new()
        .route(
            "/account",
            post(events()).route_layer(layer_with_secret("whsec_account")),
        )
        .route(
            "/connect",
            post(events()).route_layer(layer_with_secret("whsec_connect")),
        );
    for (path, secret, status) in [
        ("/account", "whsec_account", 200),
        ("/account", "whsec_connect", 400),
        ("/connect", "whsec_connect", 200),
        ("/connect", "whsec_account", 400),
    ] {
        assert_eq!(
            send(&app, delivery(path, secret)).await.0,
            status,
            "{path} {secret}"
        );
    }
}

#[tokio::test]
async fn handlers_can_extract_path_parameters() {
    async fn handle(Path(tenant): Path<String>, event: StripeEvent) -> String {
        format!("{tenant} {}", event.id())
    }
    let events = EventRouter::new().on("payment_intent.*", handle);
    let app = Router::new()
        .route("/w/{tenant}", post(events))
        .route_layer(layer());
    let (status, body) = send(&app, delivery("/w/acme", SECRET)).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(body, "acme evt_3TestPaymentIntentPaid01");
}

#[tokio::test]
async fn an_outer_middleware_can_choose_the_verifier_per_tenant() {
    let verifiers: Arc<HashMap<_, _>> = Arc::new(
        ["acme", "globex"]
            .map(|tenant| {
                let secret = SigningSecret::new(format!("whsec_{tenant}")).unwrap();
                (tenant.to_owned(), Verifier::new(secret).with_tenant(tenant))
            })
            .into(),
    );
    let insert_verifier = from_fn(
        move |Path(tenant): Path<String>, mut request: Request, next: Next| {
            let verifier = verifiers.get(&tenant).cloned();
            async move {
                let verifier = verifier.ok_or(StatusCode::NOT_FOUND)?;
                request.extensions_mut().insert(verifier);
                Ok::<_, StatusCode>(next.run(request).await)
            }
        },
    );
    let tenant_of_event = async |event: StripeEvent| {
        let verified_by = event.verified_by().unwrap();
        verified_by.tenant().unwrap().to_owned()
    };
    let app = Router::new()
        .route(
            "/w/{tenant}",
            post(EventRouter::new().fallback(tenant_of_event)),
        )
        .route_layer(StripeWebhookLayer::from_extensions())
        .route_layer(insert_verifier);
    for tenant in ["acme", "globex"] {
        let request = delivery(&format!("/w/{tenant}"), &format!("whsec_{tenant}"));
        assert_eq!(send(&app, request).await, (StatusCode::OK, tenant.into()));
    }
    let (status, _) = send(&app, delivery("/w/acme", "whsec_globex")).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    let (status, _) = send(&app, delivery("/w/umbrella", "whsec_acme")).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}

#[derive(Clone)]
struct AppState {
    shop: Shop,
}

#[derive(Clone)]
struct Shop(&'static str);

impl FromRef<AppState> for Shop {
    fn from_ref(state: &AppState) -> Self {
        state.shop.clone()
    }
}

#[derive(Deserialize)]
struct PaymentIntent {
    id: String,
    amount: i64,
}

#[derive(Debug, Deserialize)]
struct MismatchedObject {
    #[expect(dead_code)]
    amount: String,
}

struct AppError;

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        (StatusCode::INTERNAL_SERVER_ERROR, "retry later").into_response()
    }
}

async fn send_to<H, T>(handler: H) -> (StatusCode, String)
where
    H: Handler<T, AppState>,
{
    let events = EventRouter::new().on(EventType::PAYMENT_INTENT_SUCCEEDED, handler);
    // The state is provided last, as in most axum apps.
    let app = Router::new()
        .route("/webhook", post(events))
        .route_layer(layer())
        .with_state(AppState { shop: Shop("shop") });
    send(&app, delivery("/webhook", SECRET)).await
}

#[tokio::test]
async fn handlers_can_extract_state_and_substate() {
    let whole = async |State(state): State<AppState>, event: StripeEvent| {
        format!("{} {}", state.shop.0, event.event_type())
    };
    assert_eq!(send_to(whole).await.1, "shop payment_intent.succeeded");
    let part = async |State(shop): State<Shop>, EventObject(intent): EventObject<PaymentIntent>| {
        format!("{} {} {}", shop.0, intent.id, intent.amount)
    };
    assert_eq!(
        send_to(part).await.1,
        "shop pi_3TestPaymentIntent000001 4200"
    );
}

#[tokio::test]
async fn handlers_can_extract_headers_method_body_and_the_whole_request() {
    let headers = async |headers: HeaderMap, method: Method, body: Bytes| {
        assert!(headers.contains_key("stripe-signature"));
        assert_eq!(method, Method::POST);
        assert_eq!(body, PAYMENT_INTENT_SUCCEEDED);
        StatusCode::ACCEPTED
    };
    assert_eq!(send_to(headers).await.0, StatusCode::ACCEPTED);
    let whole = async |request: Request| {
        let event: &StripeEvent = request.extensions().get().unwrap();
        event.id().to_owned()
    };
    assert_eq!(send_to(whole).await.1, "evt_3TestPaymentIntentPaid01");
}

#[tokio::test]
async fn handlers_can_return_a_result() {
    let ok = async |_: StripeEvent| Ok::<_, AppError>(());
    assert_eq!(send_to(ok).await.0, StatusCode::OK);
    let err = async |_: StripeEvent| Err::<(), _>(AppError);
    assert_eq!(
        send_to(err).await,
        (StatusCode::INTERNAL_SERVER_ERROR, "retry later".into()),
    );
}

#[tokio::test]
async fn a_mismatched_object_is_500_and_the_response_quotes_no_payload() {
    let strict = async |_: EventObject<MismatchedObject>| ();
    assert_eq!(
        send_to(strict).await,
        (
            StatusCode::INTERNAL_SERVER_ERROR,
            "`data.object` does not fit the handler's type; the `tracing` feature logs which field"
                .into(),
        ),
    );
}

#[tokio::test]
async fn a_handler_can_handle_a_mismatched_object_itself() {
    let lenient =
        async |event: StripeEvent,
               object: Result<EventObject<MismatchedObject>, EventObjectRejection>| {
            match object.unwrap_err() {
                EventObjectRejection::ObjectMismatch(mismatch) => {
                    format!("{} {}", event.id(), mismatch.error().path())
                }
                other => panic!("{other}"),
            }
        };
    assert_eq!(
        send_to(lenient).await,
        (
            StatusCode::OK,
            "evt_3TestPaymentIntentPaid01 data.object.amount".into()
        ),
    );
}

#[tokio::test]
async fn an_optional_event_is_none_without_the_layer() {
    let optional = async |event: Option<StripeEvent>| format!("{}", event.is_some());
    let app = Router::new()
        .route("/with", post(optional).layer(layer()))
        .route("/without", post(optional));
    assert_eq!(send(&app, delivery("/with", SECRET)).await.1, "true");
    assert_eq!(send(&app, delivery("/without", SECRET)).await.1, "false");
}

#[tokio::test]
async fn a_missing_layer_is_500_and_the_response_names_it() {
    let app = Router::new()
        .route("/event", post(echo_type))
        .route("/object", post(async |_: EventObject<PaymentIntent>| ()))
        .route("/router", post(events()))
        .route_service("/service", events::<()>());
    for path in ["/event", "/object", "/router", "/service"] {
        assert_eq!(
            send(&app, delivery(path, SECRET)).await,
            (
                StatusCode::INTERNAL_SERVER_ERROR,
                "no verified Stripe event in the request: is `StripeWebhookLayer` around this \
                 handler, without `payload_only`?"
                    .into(),
            ),
            "{path}",
        );
    }
}

#[tokio::test]
async fn the_verified_payload_can_be_extracted_under_payload_only() {
    let store = async |payload: VerifiedPayload| payload.payload().clone();
    let app = Router::new()
        .route("/stored", post(store).layer(layer().payload_only()))
        .route("/event", post(store).layer(layer()));
    let (status, body) = send(&app, delivery("/stored", SECRET)).await;
    assert_eq!(
        (status, body.as_str()),
        (StatusCode::OK, PAYMENT_INTENT_SUCCEEDED)
    );
    assert_eq!(
        send(&app, delivery("/event", SECRET)).await,
        (
            StatusCode::INTERNAL_SERVER_ERROR,
            "no verified payload in the request: is `StripeWebhookLayer` around this handler, with \
             `payload_only`?"
                .into(),
        ),
    );
}

#[tokio::test]
async fn an_outer_map_response_can_replace_a_rejection() {
    async fn replace_rejection(response: Response) -> Response {
        match response.extensions().get::<WebhookRejection>() {
            Some(rejection) => (rejection.status(), "custom response").into_response(),
            None => response,
        }
    }
    let app = Router::new()
        .route("/webhook", post(events()))
        .route_layer(layer())
        .route_layer(map_response(replace_rejection));
    let genuine = send(&app, delivery("/webhook", SECRET)).await;
    assert_eq!(genuine, (StatusCode::OK, "payment_intent.succeeded".into()));
    let forged = send(&app, delivery("/webhook", "whsec_another")).await;
    assert_eq!(forged, (StatusCode::BAD_REQUEST, "custom response".into()));
}

#[tokio::test]
async fn the_layer_ignores_axums_body_limit_and_enforces_its_own() {
    let app = |layer| {
        Router::new()
            .route("/webhook", post(events()))
            .route_layer(layer)
            .layer(DefaultBodyLimit::max(10))
    };
    assert_verifies_at(&app(layer()), "/webhook").await;
    let small = layer().with_body_limit(100);
    let (status, _) = send(&app(small), delivery("/webhook", SECRET)).await;
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test(start_paused = true)]
async fn a_slow_handler_is_504_under_a_timeout_layer() {
    let slow = async |_: StripeEvent| tokio::time::sleep(Duration::from_secs(60)).await;
    let stack = ServiceBuilder::new()
        .layer(TimeoutLayer::with_status_code(
            StatusCode::GATEWAY_TIMEOUT,
            Duration::from_secs(5),
        ))
        .layer(layer());
    let app = Router::new().route("/webhook", post(slow).layer(stack));
    let (status, _) = send(&app, delivery("/webhook", SECRET)).await;
    assert_eq!(status, StatusCode::GATEWAY_TIMEOUT);
}

#[tokio::test]
async fn the_unrouted_extension_passes_through_layer_and_router() {
    let events = EventRouter::new().on("invoice.*", echo_type);
    let app = Router::new().route("/webhook", post(events).route_layer(layer()));
    let response = app.oneshot(delivery("/webhook", SECRET)).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    assert!(response.extensions().get::<Unrouted>().is_some());
}

#[tokio::test]
async fn unverified_requests_do_not_consume_an_inner_concurrency_limit() {
    let limit = GlobalConcurrencyLimitLayer::new(1);
    let webhook = post(events()).route_layer(limit).route_layer(layer());
    let app = Router::new().route("/webhook", webhook);
    // Forged requests whose bodies never arrive.
    for _ in 0..3 {
        let forged = Request::post("/webhook")
            .header("stripe-signature", sign("whsec_another", ""))
            .body(Body::new(http_body_util::StreamBody::new(NeverReady)))
            .unwrap();
        let app = app.clone();
        tokio::spawn(async move { app.oneshot(forged).await });
    }
    tokio::task::yield_now().await;
    assert_verifies_at(&app, "/webhook").await;
}

#[tokio::test]
async fn a_panicking_handler_is_500_under_catch_panic() {
    let panics = async |_: StripeEvent| -> () { panic!("test panic") };
    let stack = ServiceBuilder::new()
        .layer(CatchPanicLayer::new())
        .layer(layer());
    let app = Router::new()
        .route("/webhook", post(panics).layer(stack))
        .route("/page", get(async || "page"));
    let (status, _) = send(&app, delivery("/webhook", SECRET)).await;
    assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(get_status(&app, "/page").await, StatusCode::OK);
}
