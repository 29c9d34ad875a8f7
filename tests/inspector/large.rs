//! A table of more events than a page or a count reads.

use tower_stripe_webhook::claims::State;
use tower_stripe_webhook::testing::event;

use crate::client::{act, assert_shows, link, mount, open};
use crate::with_each_store::{accept, events, exhaust, reader, sqlite};

#[tokio::test]
async fn a_rare_event_is_found_and_replayed_among_many() {
    let (store, pool, _folder) = sqlite().await;
    let many = "
WITH RECURSIVE numbers (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < 100000)
INSERT INTO stripe_webhook_claims
    (key, state, token, attempts, crashes, event_type, livemode, changed_at, held_until, expires_at, queue, failures,
     accepted_at)
SELECT 'billing/evt_' || number, 'exhausted', randomblob(16), 1, 0, 'invoice.paid', 0, number, number, number,
    'billing', 1, number
FROM numbers";
    sqlx::query(many).execute(&pool).await.unwrap();
    let key = accept(&store, event("payout.failed").number(1)).await;
    exhaust(&store, "no such bank").await;
    let router = mount(reader(store.clone()).with_actions());

    // Each page reads a part of the table, and finds nothing until the last one.
    let mut next = "?screen=events&queue=billing&type=payout.failed".to_owned();
    let mut pages = 0;
    let page = loop {
        let page = open(&router, &next).await;
        pages += 1;
        if page.contains(key.as_str()) {
            break page;
        }
        assert_shows(&page, "None of the events read so far match.");
        next = link(&page, "Next page");
    };
    assert!(pages > 5, "{pages}");

    let page = open(&router, &link(&page, "Replay all that match…")).await;
    let count =
        "None of the first 25,000 events, and perhaps later ones, with a stored payload match:";
    assert_shows(&page, count);
    let replay = [
        ("action", "replay"),
        ("queue", "billing"),
        ("state", "exhausted"),
        ("type", "payout.failed"),
    ];
    assert_shows(&act(&router, &replay).await, "Replayed 1 event.");
    let queued = events(&store, State::Queued).await;
    assert_eq!(queued[0].record.key, key);
}
