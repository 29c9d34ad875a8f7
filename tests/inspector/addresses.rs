//! The pages work wherever the router is mounted.

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::routing::get;
use http::Request;

use crate::client::{links, send};
use crate::with_each_store::{memory_store, reader};

#[tokio::test]
async fn the_router_can_be_mounted_anywhere_with_or_without_a_slash() {
    let inspector = || reader(memory_store()).unprotected("only the test can reach it");
    let nested = Router::new().nest("/ops/{tenant}/inspector", inspector());
    // `nest` does not match the slash at the end, `nest_service` does.
    let service = Router::new().nest_service("/ops/acme/inspector", inspector());
    let stateful: Router<u8> = Router::new()
        .route(
            "/",
            get(async |State(number): State<u8>| number.to_string()),
        )
        .nest(
            "/ops",
            reader(memory_store()).unprotected("only the test can reach it"),
        );
    let root: Router = inspector();
    for (router, path) in [
        (&nested, "/ops/acme/inspector"),
        (&service, "/ops/acme/inspector"),
        (&service, "/ops/acme/inspector/"),
        (&stateful.with_state(7), "/ops"),
        (&root, "/"),
    ] {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let page = send(router, request).await;
        assert_eq!(page.status, 200, "{path}: {}", page.body);
        // A link that begins with `?` keeps the path of the page.
        for link in links(&page.body) {
            let request = Request::get(format!("{path}{link}"));
            let page = send(router, request.body(Body::empty()).unwrap()).await;
            assert_eq!(page.status, 200, "{path}{link}");
        }
    }
}

#[tokio::test]
async fn every_link_and_form_is_relative() {
    let router: Router = reader(memory_store())
        .with_actions()
        .unprotected("only the test can reach it");
    for path in ["/", "/?screen=events&queue=billing"] {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let page = send(&router, request).await.body;
        for attribute in ["href=\"", "action=\""] {
            for target in page.split(attribute).skip(1) {
                assert!(target.starts_with(['?', '#']), "{path}: {target}");
            }
        }
    }
}
