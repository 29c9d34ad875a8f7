//! Filters of which few events match, behind many that do not.

use tower_stripe_webhook::claims::{Key, State};
use tower_stripe_webhook::inbox::{EventCount, EventPage, InboxStore};

use super::{accept, accept_request, filter};

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
