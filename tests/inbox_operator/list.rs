use std::collections::BTreeSet;
use std::time::Duration;

use tower_stripe_webhook::claims::{Key, State};
use tower_stripe_webhook::inbox::{InboxStore, Queue, Selection};
use tower_stripe_webhook::testing::event;

use super::{
    accept, accept_request, events, exhaust, failure, filter, only_event, queue, reschedule, take,
};

/// The store's clock may not advance between two of these events: then their keys decide.
pub async fn pages_have_each_event_once_in_the_order_of_change(store: &impl InboxStore) {
    let requests: Vec<_> = (0..20)
        .map(|number| accept_request("invoice.paid", number))
        .collect();
    let _ = store.accept(&requests).await.unwrap();
    for number in 20..27 {
        accept(store, "invoice.paid", number).await;
    }

    let mut filter = filter(State::Queued).with_limit(10);
    let (mut sizes, mut listed) = (Vec::new(), Vec::new());
    loop {
        let page = store.events(&filter).await.unwrap();
        sizes.push(page.events.len());
        listed.extend(page.events.into_iter().map(|event| event.record.key));
        let Some(next) = page.next else { break };
        filter = filter.after(next);
    }
    assert_eq!(sizes, [10, 10, 7]);
    let last: BTreeSet<_> = listed[20..].iter().collect();
    let accepted_last: Vec<_> = (20..27)
        .map(|number| accept_request("invoice.paid", number).key)
        .collect();
    assert_eq!(last, accepted_last.iter().collect());
    assert_eq!(listed.iter().collect::<BTreeSet<_>>().len(), 27);
}

pub async fn a_full_last_page_is_followed_by_an_empty_one(store: &impl InboxStore) {
    accept(store, "invoice.paid", 0).await;
    accept(store, "invoice.paid", 1).await;
    let filter = filter(State::Queued).with_limit(2);
    let page = store.events(&filter).await.unwrap();
    assert_eq!(page.events.len(), 2);
    let last = store.events(&filter.after(page.next.unwrap())).await;
    let last = last.unwrap();
    assert_eq!((last.events.len(), last.next), (0, None));
}

pub async fn a_page_shows_what_an_operator_needs(store: &impl InboxStore) {
    let mut request = accept_request("invoice.paid", 7);
    request.account = Some("acct_1".to_owned());
    let key = request.key.clone();
    let _ = store.accept(&[request]).await.unwrap();

    let queued = only_event(store, State::Queued).await;
    assert_eq!(queued.record.key, key);
    assert_eq!(queued.record.event_type, "invoice.paid");
    assert_eq!(queued.record.account.as_deref(), Some("acct_1"));
    assert_eq!(
        queued.record.livemode,
        event("invoice.paid").build().livemode()
    );
    assert_eq!((queued.record.attempts, queued.record.crashes), (0, 0));
    assert!(queued.record.age < Duration::from_secs(60));
    assert_eq!(queued.queue, queue());
    assert_eq!(queued.failures, 0);
    assert_eq!(queued.due_in, Some(Duration::ZERO));
    assert!(queued.has_payload);

    reschedule(store, &failure(Duration::from_secs(3_600))).await;
    let failed = only_event(store, State::Released).await;
    assert_eq!((failed.record.attempts, failed.failures), (1, 1));
    let reason = failed.record.reason.unwrap();
    assert_eq!(reason, "the handler responded with 500");
    let due_in = failed.due_in.unwrap().as_secs();
    assert!((3_500..=3_600).contains(&due_in), "due in {due_in} s");
    assert!(failed.has_payload);

    let replayed = store.replay(&Selection::Key(key)).await.unwrap();
    assert_eq!(replayed, 1);
    let grant = take(store).await;
    let running = only_event(store, State::InProgress).await;
    assert!(running.due_in > Some(Duration::ZERO), "it is not leased");
    let _ = store.complete(&grant).await.unwrap();
    let completed = only_event(store, State::Completed).await;
    assert_eq!(completed.due_in, None);
    assert!(!completed.has_payload);
}

pub async fn a_filter_selects_a_queue_a_state_and_a_type(store: &impl InboxStore) {
    accept(store, "invoice.paid", 0).await;
    reschedule(store, &exhaust()).await;
    accept(store, "customer.created", 1).await;
    reschedule(store, &exhaust()).await;
    accept(store, "invoice.paid", 2).await;
    let mut request = accept_request("invoice.paid", 3);
    request.queue = Queue::new("billing", Some("slow"));
    let _ = store.accept(&[request]).await.unwrap();

    assert_eq!(events(store, State::Queued).await.len(), 1);
    assert_eq!(events(store, State::Exhausted).await.len(), 2);
    let invoices = filter(State::Exhausted).with_type("invoice.*");
    let page = store.events(&invoices).await.unwrap();
    let keys: Vec<Key> = page.events.into_iter().map(|e| e.record.key).collect();
    assert_eq!(keys, [accept_request("invoice.paid", 0).key]);
}
