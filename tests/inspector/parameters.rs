//! Parameters that make no sense: the page names them, and says what they must be.

use crate::client::{assert_shows, get, mount, post};
use crate::with_each_store::{memory_store, reader};

#[tokio::test]
async fn a_wrong_parameter_is_named_with_what_it_must_be() {
    let store = memory_store();
    let router = mount(
        reader(store.clone())
            .with_scope(store, "billing")
            .with_actions(),
    );
    let long = "k".repeat(256);
    for (query, status, text) in [
        ("screen=none", 404, "screen must be events, event, records"),
        (
            "screen=events&queue=none",
            404,
            "queue must be one that the overview shows",
        ),
        (
            "screen=records&scope=none",
            404,
            "scope must be one that the overview shows",
        ),
        (
            "screen=events&queue=billing&state=none",
            400,
            "state must be queued, in_progress",
        ),
        (
            "screen=records&scope=billing&state=queued",
            400,
            "state must be exhausted, released",
        ),
        (
            "screen=events&queue=billing&type=*.paid",
            400,
            "type must be a name such as",
        ),
        (
            "screen=events&queue=billing&reason=%1b",
            400,
            "reason must not contain control",
        ),
        (
            "screen=events&queue=billing&within=1y",
            400,
            "within must be 1h, 6h",
        ),
        (
            "screen=events&queue=billing&after=x&after_key=y",
            400,
            "after must be the number",
        ),
        (
            "screen=event&queue=billing&key=billing/evt_1",
            404,
            "no event with this key",
        ),
        (
            &format!("screen=event&queue=billing&key={long}"),
            400,
            "key must be at most 255 bytes",
        ),
        (
            "screen=forget&scope=billing&key=mail/evt_1",
            404,
            "the key is not one of this scope",
        ),
        (
            "screen=replay&queue=billing&state=queued",
            400,
            "state must be released, completed",
        ),
        (
            "screen=discard&queue=billing&state=completed",
            400,
            "state must be queued, released",
        ),
    ] {
        let page = get(&router, &format!("?{query}")).await;
        assert_eq!(page.status, status, "{query}");
        assert_shows(&page.body, text);
    }
    let page = post(&router, &[("action", "none")]).await;
    assert_eq!(page.status, 400);
    assert_shows(
        &page.body,
        "action must be replay, discard, forget, pause or resume",
    );
}
