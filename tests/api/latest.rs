//! `Latest` and `StripeApi::latest`: what is fetched, and what Stripe receives.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::State as RouterState;
use axum::response::Response;
use http::Uri;
use http::header::RETRY_AFTER;
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tower::{Layer, ServiceExt};
use tower_stripe_webhook::api::{ApiErrorKind, Gone, LatestError};
use tower_stripe_webhook::claims::{ClaimStore, MemoryStore, State};
use tower_stripe_webhook::extract::LatestRejection;
use tower_stripe_webhook::inbox::InboxLayer;
use tower_stripe_webhook::objects::{Charge, Invoice, Object};
use tower_stripe_webhook::testing::{EventBuilder, event, run_until_idle};
use tower_stripe_webhook::{
    ApiKey, DedupLayer, EventObject, EventRouter, HandlerFailure, HandlerResult, Latest, StripeApi,
    StripeEvent,
};

use crate::fake::{FakeStripe, stripe_error};
use crate::{api, thin};

/// An event about an invoice, thin or not. Its path is [`PATH`].
fn events() -> [EventBuilder; 2] {
    let invoice = json!({"id": "in_1", "object": "invoice", "status": "open"});
    [
        thin().related_object("in_1", "invoice", PATH),
        event("invoice.paid").object(invoice),
    ]
}

const PATH: &str = "/v1/invoices/in_1";

fn paid_invoice() -> FakeStripe {
    FakeStripe::new(|_: &Uri| r#"{"id": "in_1", "object": "invoice", "status": "paid"}"#)
}

/// A router whose handlers extract the invoice.
fn router(api: StripeApi) -> EventRouter {
    EventRouter::new()
        .fallback(async |Latest(invoice): Latest<Invoice>| -> HandlerResult {
            assert_eq!(invoice.status()?, Some("paid"));
            Ok(())
        })
        .with_state(api)
}

async fn handle(router: EventRouter, builder: &EventBuilder) -> Response {
    let response = router.oneshot(builder.build().into_request()).await;
    response.unwrap()
}

async fn text(response: Response) -> String {
    let body = response.into_body().collect().await.unwrap().to_bytes();
    String::from_utf8(body.into()).unwrap()
}

fn retry_after(response: &Response) -> Option<&str> {
    response.headers().get(RETRY_AFTER)?.to_str().ok()
}

/// Returns the error that the handler failed with.
fn cause(response: &Response) -> String {
    let failure: &HandlerFailure = response.extensions().get().unwrap();
    let mut error = Some(failure.error() as &dyn std::error::Error);
    let mut texts = Vec::new();
    while let Some(next) = error {
        texts.push(next.to_string());
        error = next.source();
    }
    texts.join(": ")
}

#[tokio::test]
async fn events_of_both_kinds_receive_the_object_as_it_is_now() {
    for builder in events() {
        let stripe = paid_invoice();
        let response = handle(router(api(&stripe)), &builder).await;
        assert_eq!(response.status(), 200);
        assert_eq!(stripe.paths(), [PATH]);
    }
}

#[tokio::test]
async fn the_object_can_be_a_view_a_type_of_the_user_or_any_object() {
    #[derive(serde::Deserialize)]
    struct Mine {
        status: String,
    }

    for builder in events() {
        let stripe = paid_invoice();
        let (api, event) = (api(&stripe), builder.build());
        let invoice: Invoice = api.latest(&event).await.unwrap();
        assert_eq!(invoice.status().unwrap(), Some("paid"));
        assert_eq!(api.latest::<Mine>(&event).await.unwrap().status, "paid");
        assert_eq!(api.latest::<Value>(&event).await.unwrap()["status"], "paid");
        let object: Object = api.latest(&event).await.unwrap();
        assert_eq!(object.object_type(), Some("invoice"));
        // Each call of the function fetches again.
        assert_eq!(stripe.paths(), [PATH; 4]);
    }
}

#[tokio::test]
async fn nested_objects_are_read_below_the_objects_that_contain_them() {
    let cases = [
        (
            json!({"id": "trr_1", "object": "transfer_reversal", "transfer": "tr_1"}),
            "/v1/transfers/tr_1/reversals/trr_1",
        ),
        (
            json!({"id": "fr_1", "object": "fee_refund", "fee": {"id": "fee_1"}}),
            "/v1/application_fees/fee_1/refunds/fr_1",
        ),
        (
            json!({"id": "ba_1", "object": "bank_account", "account": "acct_1"}),
            "/v1/accounts/acct_1/external_accounts/ba_1",
        ),
        (
            json!({"id": "card_1", "object": "card", "account": null, "customer": "cus_1"}),
            "/v1/customers/cus_1/sources/card_1",
        ),
        (json!({"object": "balance"}), "/v1/balance"),
        (
            json!({"id": "cs_1", "object": "checkout.session"}),
            "/v1/checkout/sessions/cs_1",
        ),
        (
            json!({"id": "25% OFF?x#y", "object": "coupon"}),
            "/v1/coupons/25%25%20OFF%3Fx%23y",
        ),
        (
            json!({"id": "a/../b c", "object": "coupon"}),
            "/v1/coupons/a%2F..%2Fb%20c",
        ),
    ];
    for (object, path) in cases {
        let stripe = FakeStripe::new(|_: &Uri| "{}");
        let event = event("invoice.paid").object(object).build();
        let read = api(&stripe).latest::<Value>(&event).await;
        if path.contains("..") {
            let Err(LatestError::Api(error)) = read else {
                panic!("{path}");
            };
            assert_eq!(error.kind(), ApiErrorKind::InvalidPath);
            assert!(stripe.received().is_empty());
        } else {
            read.unwrap();
            assert_eq!(stripe.paths(), [path]);
        }
    }
}

#[tokio::test]
async fn an_object_without_a_path_is_500_and_nothing_is_sent() {
    let without_reference = {
        let mut thin = thin();
        thin = thin.member("related_object", Value::Null);
        thin
    };
    let expected_discount = "Stripe's API cannot read this `discount` by itself: use `EventObject`, or fetch \
                             the object that contains it";
    let expected_invoice = "Stripe's API cannot read this `invoice` by itself: use `EventObject`, or fetch \
                            the object that contains it";
    let unnamed = "the event does not name an object: use `StripeEvent`";
    let cases = [
        (
            event("invoice.paid").object(json!({"id": "di_1", "object": "discount"})),
            expected_discount,
        ),
        // An upcoming invoice has no id.
        (
            event("invoice.upcoming").object(json!({"object": "invoice"})),
            expected_invoice,
        ),
        (event("invoice.paid").object(json!({"id": "x_1"})), unnamed),
        (event("invoice.paid").object(Value::Null), unnamed),
        (
            event("invoice.paid").object(json!({"id": "x_1", "object": "hush hush"})),
            unnamed,
        ),
        (without_reference, unnamed),
    ];
    for (builder, expected) in cases {
        let stripe = paid_invoice();
        let response = handle(router(api(&stripe)), &builder).await;
        assert_eq!(response.status(), 500);
        assert_eq!(cause(&response), expected);
        assert_eq!(text(response).await, expected);
        assert!(stripe.received().is_empty());
    }
}

#[tokio::test]
async fn a_related_object_outside_of_the_api_is_not_fetched() {
    for url in [
        "https://evil.example/v1/invoices/in_1",
        "//evil.example/v1/invoices/in_1",
        "/v1/invoices/../files/file_1",
        "/v1/invoices/%2e%2e/files",
        "/v1/invoices/%2E./files",
        "/v1/./invoices",
        "/v1/invoices/%2e",
        "/v1/%2finvoices",
        "/v1/@evil.example",
        "/v1/%40evil.example",
        "http:/v1/invoices/in_1",
        "user:password@evil.example/v1/invoices/in_1",
        ".evil.example/v1/invoices/in_1",
        ":8080/v1/invoices/in_1",
        "\\\\evil.example/v1/invoices/in_1",
        "/\\evil.example/v1/invoices/in_1",
        "/v1/invoices\\..\\files",
        "/v1/invoices/%5c..%5cfiles",
        "/v1/invoices/in_1#",
        "/v1/invoices/in_1?x#y",
        "/v1/invoices/in_1?x=\\",
        "?/v1/invoices/in_1",
        "/v1?/invoices/in_1",
        "/v3/invoices/in_1",
        "/v1/invoices/in_1\r\nX-Evil: 1",
        "/v1/invoices/in_1%0d%0aX-Evil:%201",
        "/v1/invoices/in_1%00",
        "/v1/invoices/in_1?x=%0d\n",
        "/v1/invoices/in_1\t",
        " /v1/invoices/in_1",
        "/v1/invoices/in_\u{ff11}",
        "/v1/invoices/in_1%c0%ae",
        "/v1/invoices/in_1%u002e",
    ] {
        let stripe = paid_invoice();
        let builder = thin().related_object("in_1", "invoice", url);
        let response = handle(router(api(&stripe)), &builder).await;
        assert_eq!(response.status(), 500, "{url}");
        assert!(
            cause(&response).contains("not one of Stripe's API"),
            "{url}"
        );
        assert!(stripe.received().is_empty());
    }
}

#[tokio::test]
async fn several_extractors_fetch_once() {
    for builder in events() {
        let stripe = paid_invoice();
        let events = EventRouter::new()
            .fallback(
                async |Latest(invoice): Latest<Invoice>,
                       Latest(value): Latest<Value>,
                       other: Result<Latest<Charge>, LatestRejection>| {
                    assert_eq!(invoice.status().unwrap(), Some("paid"));
                    assert_eq!(value["status"], "paid");
                    assert!(!other.err().unwrap().is_gone());
                },
            )
            .with_state(api(&stripe));
        assert_eq!(handle(events, &builder).await.status(), 200);
        assert_eq!(stripe.paths(), [PATH]);
    }
}

#[tokio::test]
async fn several_extractors_share_a_failure() {
    let stripe = FakeStripe::new(|_: &Uri| stripe_error(500, "api_error"));
    let events = EventRouter::new()
        .fallback(
            async |first: Result<Latest<Invoice>, LatestRejection>,
                   second: Result<Latest<Value>, LatestRejection>| {
                assert_eq!(first.err().unwrap().status(), 503);
                assert_eq!(second.err().unwrap().status(), 503);
            },
        )
        .with_state(api(&stripe));
    assert_eq!(handle(events, &thin()).await.status(), 200);
    assert_eq!(stripe.received().len(), 1);
}

/// Stripe's responses for an object that no longer exists.
fn gone() -> [FakeStripe; 3] {
    [
        FakeStripe::new(|_: &Uri| stripe_error(404, "resource_missing")),
        FakeStripe::new(|_: &Uri| stripe_error(404, "not_found")),
        FakeStripe::new(|_: &Uri| r#"{"id": "in_1", "object": "invoice", "deleted": true}"#),
    ]
}

#[tokio::test]
async fn an_object_that_is_gone_completes_the_event_without_its_handler() {
    for stripe in gone() {
        for builder in events() {
            let store = Arc::new(MemoryStore::new());
            let dedup = DedupLayer::new("billing", Arc::clone(&store));
            let events = EventRouter::new()
                .fallback(async |_: Latest<Invoice>| -> HandlerResult {
                    unreachable!("the object is gone")
                })
                .with_state(api(&stripe));
            let service = dedup.layer(events);
            let request = builder.build().into_request();
            let response = service.oneshot(request).await.unwrap();
            assert_eq!(response.status(), 200);
            let marker: &Gone = response.extensions().get().unwrap();
            assert_eq!(marker.event().id(), builder.build().id());
            let body = response.into_body().collect().await.unwrap().to_bytes();
            assert!(body.is_empty());
            assert_eq!(store.list(State::Completed, 10).await.unwrap().len(), 1);
        }
    }
}

#[tokio::test]
async fn a_handler_can_decide_about_an_object_that_is_gone() {
    let [stripe, ..] = gone();
    let decides = EventRouter::new()
        .fallback(async |latest: Result<Latest<Invoice>, LatestRejection>| {
            let rejection = latest.err().unwrap();
            assert!(rejection.is_gone());
            assert_eq!(rejection.status(), 200);
            http::StatusCode::ACCEPTED
        })
        .with_state(api(&stripe));
    assert_eq!(handle(decides, &thin()).await.status(), 202);

    let passes_on = EventRouter::new()
        .fallback(
            async |latest: Result<Latest<Invoice>, LatestRejection>| -> HandlerResult {
                latest?;
                Ok(())
            },
        )
        .with_state(api(&stripe));
    let response = handle(passes_on, &thin()).await;
    assert_eq!(response.status(), 200);
    assert!(response.extensions().get::<Gone>().is_some());
}

#[tokio::test]
async fn a_404_that_is_not_of_the_object_is_500() {
    let stripe = FakeStripe::new(|_: &Uri| (http::StatusCode::NOT_FOUND, "no such page"));
    let response = handle(router(api(&stripe)), &thin()).await;
    assert_eq!(response.status(), 500);
    assert!(response.extensions().get::<Gone>().is_none());
}

#[tokio::test]
async fn a_key_of_the_other_mode_is_500_and_does_not_look_like_a_deletion() {
    for (key, livemode) in [("rk_live_1", false), ("rk_test_1", true)] {
        let [stripe, ..] = gone();
        let api = StripeApi::new(ApiKey::new(key).unwrap(), stripe.client());
        for builder in events() {
            let builder = builder.livemode(livemode);
            let response = handle(router(api.clone()), &builder).await;
            assert_eq!(response.status(), 500);
            assert_eq!(
                text(response).await,
                "the event and the API key are of different modes: use a key of the event's mode, and \
                 `StripeWebhookLayer::with_livemode`",
            );
        }
        assert!(stripe.received().is_empty());
    }
}

#[tokio::test(start_paused = true)]
async fn a_failure_that_passes_is_503_with_retry_after_and_releases_the_event() {
    let limited = || {
        let mut response = stripe_error(429, "rate_limit");
        response
            .headers_mut()
            .insert("retry-after", "7".parse().unwrap());
        response
    };
    let cases: [(FakeStripe, &str); 4] = [
        (FakeStripe::new(move |_: &Uri| limited()), "7"),
        (
            FakeStripe::new(|_: &Uri| stripe_error(429, "lock_timeout")),
            "10",
        ),
        (
            FakeStripe::new(|_: &Uri| stripe_error(500, "api_error")),
            "10",
        ),
        (
            FakeStripe::new(|_: &Uri| stripe_error(503, "api_error")),
            "10",
        ),
    ];
    for (stripe, expected) in cases {
        for builder in events() {
            let store = Arc::new(MemoryStore::new());
            let dedup = DedupLayer::new("billing", Arc::clone(&store));
            let service = dedup.layer(router(api(&stripe)));
            let request = builder.build().into_request();
            let response = service.oneshot(request).await.unwrap();
            assert_eq!(response.status(), 503);
            assert_eq!(response.headers()["retry-after"], expected);
            let body = response.into_body().collect().await.unwrap().to_bytes();
            assert_eq!(
                body,
                "the object of the event could not be fetched from Stripe's API; retry later"
            );
            assert_eq!(store.list(State::Released, 10).await.unwrap().len(), 1);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_timeout_is_503_with_retry_after() {
    let hanging = tower::service_fn(
        async |_: http::Request<tower_stripe_webhook::api::ApiBody>| {
            std::future::pending::<Result<http::Response<String>, std::convert::Infallible>>().await
        },
    );
    let api = StripeApi::new(crate::key(), hanging);
    let response = handle(router(api), &thin()).await;
    assert_eq!(response.status(), 503);
    assert_eq!(retry_after(&response), Some("10"));
}

#[tokio::test]
async fn a_failure_that_lasts_is_500_and_the_log_says_what_to_check() {
    for (status, code, hint) in [
        (401, "api_key_expired", "was it revoked, or has it expired?"),
        (
            403,
            "more_permissions_required",
            "does the restricted key have the permission",
        ),
        (
            400,
            "parameter_unknown",
            "rejected the request (status 400, code parameter_unknown",
        ),
    ] {
        let stripe = FakeStripe::new(move |_: &Uri| stripe_error(status, code));
        let response = handle(router(api(&stripe)), &thin()).await;
        assert_eq!(response.status(), 500);
        assert_eq!(retry_after(&response), None);
        let cause = cause(&response);
        assert!(cause.contains(hint), "{cause}");
        assert!(!cause.contains("hush"), "{cause}");
        assert_eq!(
            text(response).await,
            "the object of the event cannot be fetched from Stripe's API; the `tracing` feature logs why",
        );
    }
}

#[tokio::test]
async fn the_function_in_a_handler_has_the_responses_of_the_extractor() {
    async fn changed(
        RouterState(api): RouterState<StripeApi>,
        event: StripeEvent,
    ) -> HandlerResult {
        let _: Invoice = api.latest(&event).await?;
        Ok(())
    }

    for (status, code, expected, delay) in [
        (404, "resource_missing", 200, None),
        (403, "forbidden", 500, None),
        (429, "rate_limit", 503, Some("10")),
    ] {
        let stripe = FakeStripe::new(move |_: &Uri| stripe_error(status, code));
        let events = EventRouter::new()
            .fallback(changed)
            .with_state(api(&stripe));
        let response = handle(events, &thin()).await;
        assert_eq!(response.status(), expected);
        assert_eq!(retry_after(&response), delay);
        assert_eq!(
            response.extensions().get::<Gone>().is_some(),
            expected == 200
        );
    }
}

#[tokio::test]
async fn an_object_that_is_gone_is_a_failure_if_another_error_wraps_it() {
    #[derive(Debug)]
    struct Wrapped(LatestError);

    impl std::fmt::Display for Wrapped {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("booking failed")
        }
    }

    impl std::error::Error for Wrapped {
        fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
            Some(&self.0)
        }
    }

    let [stripe, ..] = gone();
    let error = api(&stripe)
        .latest::<Value>(&thin().build())
        .await
        .unwrap_err();
    let error = tower_stripe_webhook::HandlerError::new(Wrapped(error));
    assert_eq!(error.status(), 500);
}

#[tokio::test]
async fn another_object_than_the_handlers_is_500_and_names_both() {
    for builder in events() {
        let stripe = FakeStripe::new(|_: &Uri| r#"{"id": "ch_1", "object": "charge"}"#);
        let response = handle(router(api(&stripe)), &builder).await;
        assert_eq!(response.status(), 500);
        assert_eq!(
            text(response).await,
            "the handler reads the object `invoice`, but the event is about `charge`: is the handler routed to \
             the right event type?",
        );
    }
}

#[tokio::test]
async fn a_field_that_does_not_fit_is_named_without_its_value() {
    #[derive(Debug, serde::Deserialize)]
    struct Mine {
        #[expect(dead_code, reason = "deserializing it always fails")]
        status: u8,
    }

    for json in [
        r#"{"id": "in_1", "status": "hush"}"#,
        " \n{\"id\": \"in_1\", \"status\": \"hush\"} ",
    ] {
        let stripe = FakeStripe::new(move |_: &Uri| json);
        let error = api(&stripe)
            .latest::<Mine>(&thin().build())
            .await
            .unwrap_err();
        let LatestError::Object(error) = error else {
            panic!("{error:?}");
        };
        assert_eq!(error.path(), "status");
        let text = error.to_string();
        assert!(
            text.starts_with("`status` of the object that was fetched does not fit "),
            "{text}"
        );
        assert!(
            text.ends_with("of the response): does the type match the API version of `StripeApi`?")
        );
        assert!(!format!("{text} {error:?}").contains("hush"));
    }
}

#[tokio::test]
async fn a_response_that_is_not_an_object_is_500() {
    for body in ["", "hush", "[]", "null", "{", "\u{feff}{}"] {
        let stripe = FakeStripe::new(move |_: &Uri| body);
        let response = handle(router(api(&stripe)), &thin()).await;
        assert_eq!(response.status(), 500, "{body:?}");
        assert!(!text(response).await.contains("hush"));
    }
    let stripe = FakeStripe::new(|_: &Uri| b"{\"id\": \"\xff\"}".to_vec());
    assert_eq!(handle(router(api(&stripe)), &thin()).await.status(), 500);
}

#[tokio::test]
async fn event_object_on_a_thin_event_names_latest() {
    let events: EventRouter = EventRouter::new().fallback(async |_: EventObject<Invoice>| ());
    let response = handle(events, &thin()).await;
    assert_eq!(response.status(), 500);
    let expected = "the event is thin: it names its object and does not contain it. Use the extractor \
                    `Latest` (feature `api`), which fetches it";
    assert!(cause(&response).starts_with(expected));
    assert_eq!(text(response).await, expected);
}

#[tokio::test]
async fn without_the_layer_latest_says_so() {
    let stripe = paid_invoice();
    let service = axum::routing::any(async |_: Latest<Invoice>| ()).with_state(api(&stripe));
    let request = http::Request::new(axum::body::Body::empty());
    let response = service.oneshot(request).await.unwrap();
    assert_eq!(response.status(), 500);
    assert!(
        text(response)
            .await
            .starts_with("no verified Stripe event in the request")
    );
    assert!(stripe.received().is_empty());
}

#[tokio::test]
async fn under_deduplication_there_is_one_call_for_each_run_and_none_for_duplicates() {
    for builder in events() {
        let stripe = paid_invoice();
        let dedup = DedupLayer::new("billing", MemoryStore::new());
        let service = dedup.layer(router(api(&stripe)));
        for _ in 0..3 {
            let request = builder.build().into_request();
            let response = service.clone().oneshot(request).await.unwrap();
            assert_eq!(response.status(), 200);
        }
        assert_eq!(stripe.paths(), [PATH]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_worker_waits_as_long_as_stripe_asks_and_does_not_count_a_failure() {
    for builder in events() {
        let calls = std::sync::atomic::AtomicU32::default();
        let stripe = FakeStripe::new(move |_: &Uri| {
            if calls.fetch_add(1, std::sync::atomic::Ordering::Relaxed) > 0 {
                return axum::response::IntoResponse::into_response(
                    r#"{"id": "in_1", "object": "invoice", "status": "paid"}"#,
                );
            }
            let mut response = stripe_error(429, "rate_limit");
            response
                .headers_mut()
                .insert("retry-after", "600".parse().unwrap());
            response
        });
        let store = Arc::new(MemoryStore::new());
        let inbox = InboxLayer::new("billing", Arc::clone(&store));
        let events = router(api(&stripe));
        let request = builder.build().into_request();
        let response = inbox.layer(events.clone()).oneshot(request).await.unwrap();
        assert_eq!(response.status(), 200);
        // The request itself makes no call: the worker does.
        assert!(stripe.received().is_empty());

        assert_eq!(run_until_idle(inbox.worker(events.clone())).await, 1);
        let released = store.list(State::Released, 10).await.unwrap();
        assert_eq!(
            released[0].reason.as_deref(),
            Some("the handler asked to run later")
        );
        // Delays vary by 10 %.
        tokio::time::advance(Duration::from_secs(539)).await;
        assert_eq!(run_until_idle(inbox.worker(events.clone())).await, 0);
        tokio::time::advance(Duration::from_secs(122)).await;
        assert_eq!(run_until_idle(inbox.worker(events)).await, 1);
        assert_eq!(store.list(State::Completed, 10).await.unwrap().len(), 1);
        assert_eq!(stripe.paths(), [PATH; 2]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_worker_completes_an_event_whose_object_is_gone() {
    let [stripe, ..] = gone();
    let store = Arc::new(MemoryStore::new());
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let events = router(api(&stripe));
    let request = thin().build().into_request();
    inbox.layer(events.clone()).oneshot(request).await.unwrap();
    assert_eq!(run_until_idle(inbox.worker(events)).await, 1);
    assert_eq!(store.list(State::Completed, 10).await.unwrap().len(), 1);
}
