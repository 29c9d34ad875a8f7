//! The headers of responses, and which requests are accepted.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::Router;
use axum::body::{Body, HttpBody};
use bytes::Bytes;
use http::{Method, Request};
use http_body::Frame;
use tower_stripe_webhook::claims::State;
use tower_stripe_webhook::inspector::Inspector;

use crate::client::{PREFIX, Page, assert_shows, form, mount, send};
use crate::with_each_store::{accept, exhaust, invoice, memory_store, reader, states};

#[track_caller]
fn assert_secure(page: &Page) {
    let policy = page.headers["content-security-policy"].to_str().unwrap();
    assert!(
        policy.starts_with("default-src 'none'; style-src 'sha256-"),
        "{policy}"
    );
    assert!(
        policy.ends_with("'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"),
        "{policy}"
    );
    for (name, value) in [
        ("cache-control", "no-store"),
        ("referrer-policy", "same-origin"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        assert_eq!(page.headers[name], value);
    }
}

#[tokio::test]
async fn every_response_has_the_security_headers() {
    let router = mount(reader(memory_store()).with_actions());
    let pause = [("action", "pause"), ("queue", "billing")];
    for (request, status) in [
        (Request::get(PREFIX).body(Body::empty()), 200),
        (Request::head(PREFIX).body(Body::empty()), 200),
        (
            Request::get(format!("{PREFIX}?screen=none")).body(Body::empty()),
            404,
        ),
        (Request::put(PREFIX).body(Body::empty()), 403),
        (Request::post(PREFIX).body(form(&pause)), 403),
        (
            Request::post(PREFIX)
                .header("sec-fetch-site", "same-origin")
                .header("content-type", "application/x-www-form-urlencoded")
                .body(form(&pause)),
            303,
        ),
    ] {
        let request = request.unwrap();
        let name = format!("{} {}", request.method(), request.uri());
        let page = send(&router, request).await;
        assert_eq!(page.status, status, "{name}");
        assert_secure(&page);
    }
    let nobody = Inspector::new().authorized_by(async |_| None);
    let nobody = Router::new().nest(PREFIX, nobody);
    let page = send(&nobody, Request::get(PREFIX).body(Body::empty()).unwrap()).await;
    assert_eq!(page.status, 403);
    assert_secure(&page);
}

#[tokio::test]
async fn a_cross_origin_post_changes_nothing() {
    let store = memory_store();
    let key = accept(&store, invoice(1)).await;
    exhaust(&store, "no such customer").await;
    let router = mount(reader(store.clone()).with_actions());
    let fields = [
        ("action", "replay"),
        ("queue", "billing"),
        ("key", key.as_str()),
    ];
    for headers in [
        vec![
            ("sec-fetch-site", "cross-site"),
            ("origin", "https://evil.example.com"),
        ],
        vec![
            ("sec-fetch-site", "same-site"),
            ("origin", "https://other.example.com"),
        ],
        vec![("origin", "https://evil.example.com")],
        vec![("origin", "null")],
        vec![],
    ] {
        let mut request = Request::post(PREFIX)
            .header("host", "ops.example.com")
            .header("content-type", "application/x-www-form-urlencoded");
        for (name, value) in &headers {
            request = request.header(*name, *value);
        }
        let page = send(&router, request.body(form(&fields)).unwrap()).await;
        assert_eq!(page.status, 403, "{headers:?}");
        assert_shows(&page.body, "so nothing was changed.");
    }
    assert_eq!(states(&store).await, [(State::Exhausted, 1)]);
}

#[tokio::test]
async fn a_browser_without_fetch_metadata_is_recognized_by_its_origin() {
    let store = memory_store();
    let key = accept(&store, invoice(1)).await;
    exhaust(&store, "no such customer").await;
    let router = mount(reader(store.clone()).with_actions());
    let fields = [
        ("action", "replay"),
        ("queue", "billing"),
        ("key", key.as_str()),
    ];
    let request = Request::post(PREFIX)
        .header("host", "ops.example.com:8443")
        .header("origin", "https://ops.example.com:8443")
        .header(
            "content-type",
            "application/x-www-form-urlencoded; charset=utf-8",
        );
    let page = send(&router, request.body(form(&fields)).unwrap()).await;
    assert_eq!(page.status, 303);
    assert_eq!(states(&store).await, [(State::Queued, 1)]);
}

#[tokio::test]
async fn only_small_forms_are_read() {
    let router = mount(reader(memory_store()).with_actions());
    let post = || Request::post(PREFIX).header("sec-fetch-site", "same-origin");
    let content_type = "application/x-www-form-urlencoded";
    let pause = "action=pause&queue=billing";
    for (request, status) in [
        (post().body(Body::from(pause)), 415),
        (
            post()
                .header("content-type", "text/plain")
                .body(Body::from(pause)),
            415,
        ),
        (
            post()
                .header("content-type", "application/json")
                .body(Body::from("{}")),
            415,
        ),
        (
            post()
                .header("content-type", content_type)
                .body(Body::from("a".repeat(20_000))),
            413,
        ),
        (
            post()
                .header("content-type", content_type)
                .body(Body::from("action=none")),
            400,
        ),
        (
            post()
                .header("content-type", content_type)
                .body(Body::empty()),
            400,
        ),
    ] {
        let page = send(&router, request.unwrap()).await;
        assert_eq!(page.status, status, "{}", page.body);
    }
}

/// The body of a client that disconnects.
struct Broken;

impl HttpBody for Broken {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        Poll::Ready(Some(Err(io::ErrorKind::ConnectionReset.into())))
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_is_not_called_too_large() {
    let store = memory_store();
    let router = mount(reader(store.clone()).with_actions());
    let request = Request::post(PREFIX)
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "application/x-www-form-urlencoded");
    let page = send(&router, request.body(Body::new(Broken)).unwrap()).await;
    assert_eq!(page.status, 400);
    assert_shows(&page.body, "Nothing was changed: send it again.");
}

#[tokio::test]
async fn other_methods_are_rejected() {
    let router = mount(reader(memory_store()).with_actions());
    for method in [Method::PUT, Method::DELETE, Method::OPTIONS, Method::PATCH] {
        let request = Request::builder().method(&method).uri(PREFIX);
        let request = request.header("sec-fetch-site", "same-origin");
        let page = send(&router, request.body(Body::empty()).unwrap()).await;
        assert_eq!(page.status, 405, "{method}");
        assert_eq!(page.headers["allow"], "GET, HEAD, POST");
    }
}
