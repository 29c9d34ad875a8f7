//! Requests without a user, and pages without protection.

use axum::Router;
use axum::body::Body;
use http::Request;
use http::request::Parts;
use tower_stripe_webhook::claims::State;
use tower_stripe_webhook::inspector::{Inspector, User};

use crate::client::{PREFIX, assert_hides, assert_shows, form, mount, open, send};
use crate::with_each_store::{accept, invoice, memory_store, reader, states};

async fn jane(parts: Parts) -> Option<User> {
    let user = parts.headers.get("x-user")?.to_str().ok()?;
    (user == "jane").then(|| User::new("Jane"))
}

fn get(user: &str, link: &str) -> Request<Body> {
    let request = Request::get(format!("{PREFIX}{link}")).header("x-user", user);
    request.body(Body::empty()).unwrap()
}

#[tokio::test]
async fn a_stranger_learns_nothing() {
    let store = memory_store();
    let key = accept(&store, invoice(1)).await;
    let inspector = reader(store).with_actions().authorized_by(jane);
    let router = Router::new().nest(PREFIX, inspector);
    let event = format!("?screen=event&queue=billing&key={key}&payload=show");
    for link in ["", "?screen=events&queue=billing", &event, "?screen=none"] {
        let page = send(&router, get("eve", link)).await;
        assert_eq!(page.status, 403, "{link}");
        assert_shows(&page.body, "You may not see this page.");
        assert_hides(&page.body, "billing");
        assert_hides(&page.body, "invoice");
    }
    let page = send(&router, get("jane", &event)).await;
    assert_eq!(page.status, 200);
    assert_shows(&page.body, "Signed in as Jane");
}

#[tokio::test]
async fn a_stranger_changes_nothing() {
    let store = memory_store();
    let key = accept(&store, invoice(1)).await;
    let inspector = reader(store.clone()).with_actions().authorized_by(jane);
    let router = Router::new().nest(PREFIX, inspector);
    let fields = [
        ("action", "discard"),
        ("queue", "billing"),
        ("key", key.as_str()),
    ];
    let request = Request::post(PREFIX)
        .header("x-user", "eve")
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "application/x-www-form-urlencoded");
    let page = send(&router, request.body(form(&fields)).unwrap()).await;
    assert_eq!(page.status, 403);
    assert_eq!(states(&store).await, [(State::Queued, 1)]);
}

#[tokio::test]
async fn a_page_without_protection_says_why() {
    let page = open(&mount(reader(memory_store())), "").await;
    assert_shows(
        &page,
        "Anyone who reaches this page may use it: only the test can reach it.",
    );
    assert_hides(&page, "Signed in");
}

#[test]
#[should_panic(expected = "reason must say what protects the page instead")]
fn the_lack_of_protection_needs_a_reason() {
    let _: Router = Inspector::new().unprotected(" ");
}

#[test]
#[should_panic(expected = "queue billing is inspected twice: use one inspector for each store")]
fn two_queues_of_one_name_are_rejected() {
    let _ = reader(memory_store()).with_queue(memory_store(), crate::with_each_store::queue());
}

#[test]
#[should_panic(expected = "scope billing is inspected twice: use one inspector for each store")]
fn two_scopes_of_one_name_are_rejected() {
    let inspector = Inspector::new().with_scope(memory_store(), "billing");
    let _ = inspector.with_scope(memory_store(), "billing");
}
