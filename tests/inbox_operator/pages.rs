//! Filters that select few of many events.

use std::time::Duration;

use tower_stripe_webhook::claims::{Key, State};
use tower_stripe_webhook::inbox::{EventCount, EventPage, InboxStore, Reschedule, Selection};

use super::{accept, accept_request, events, filter, only_event, reschedule};

/// The SQL stores read a limited number of records for a page. It can be empty, and the next one has the event.
pub async fn a_rare_event_is_found_behind_many_others(store: &impl InboxStore) {
    const BATCH: u64 = 500;

    let request = accept_request("invoice.paid", 0);
    let others = u64::from(EventPage::MAX_RECORDS) + BATCH;
    for first in (0..others).step_by(usize::try_from(BATCH).unwrap()) {
        let batch = (first..first + BATCH).map(|number| {
            let mut request = request.clone();
            request.key = Key::new("billing", None, &format!("evt_{number}"));
            request
        });
        let _ = store.accept(&batch.collect::<Vec<_>>()).await.unwrap();
    }
    let rare = accept(store, "customer.created", 0).await;

    let mut filter = filter(State::Queued).with_type("customer.*").with_limit(10);
    assert_eq!(store.count(&filter).await.unwrap(), EventCount::Exactly(1));
    let mut found: Vec<Key> = Vec::new();
    loop {
        let page = store.events(&filter).await.unwrap();
        found.extend(page.events.into_iter().map(|event| event.record.key));
        let Some(next) = page.next else { break };
        filter = filter.after(next);
    }
    assert_eq!(found, [rare]);
}

/// Exhausts events that differ in one property each, and changes only the one that has them all.
pub async fn a_change_follows_the_whole_filter(store: &impl InboxStore) {
    let cases = [
        ("evt_1", "acct_1", "connection refused", "invoice.paid"),
        ("evt_2", "acct_2", "connection refused", "invoice.paid"),
        ("evt_3", "acct_1", "out of memory", "invoice.paid"),
        ("evt_4", "acct_1", "connection refused", "customer.created"),
    ];
    for (id, account, reason, event_type) in cases {
        let mut request = accept_request(event_type, 0);
        request.key = Key::new("billing", None, id);
        request.account = Some(account.to_owned());
        let _ = store.accept(&[request]).await.unwrap();
        let change = Reschedule::Exhaust {
            reason: reason.into(),
        };
        reschedule(store, &change).await;
    }
    let filter = filter(State::Exhausted)
        .with_type("invoice.*")
        .with_account("acct_1")
        .with_reason_part("refused");
    let recent = Selection::Filter(filter.with_accepted_within(Duration::from_secs(3_600)));

    assert_eq!(store.replay(&recent).await.unwrap(), 1);
    let replayed = only_event(store, State::Queued).await;
    assert_eq!(replayed.record.key.as_str(), "billing/evt_1");
    assert_eq!(store.discard_events(&recent, "test").await.unwrap(), 0);
    assert_eq!(events(store, State::Exhausted).await.len(), 3);
}
