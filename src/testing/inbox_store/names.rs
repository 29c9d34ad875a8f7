//! Which keys and queues are distinguished.

use std::collections::BTreeSet;

use super::helpers::{Store, enqueue, key, keys, payload, request, request_in, take, take_from};
use crate::claims::Key;
use crate::inbox::{Queue, TakeRequest};

/// Names that collations, quoting, patterns or trimming could take for each other.
const ODD: [&str; 26] = [
    "name",
    "NAME",
    "Name",
    " name",
    "name ",
    "na me",
    "name\t",
    "name\n",
    "name\0",
    "name%",
    "name_",
    "na_e",
    "n%e",
    "name*",
    "name'",
    "'; DROP TABLE x; --",
    "name\"",
    "name\\",
    "name/x",
    "$1",
    "é",
    "e\u{301}",
    "ß",
    "ss",
    "💸",
    "",
];

/// Queues with odd names are distinguished by takes and by statistics.
pub(super) async fn queues_with_odd_names_are_distinguished(store: Store) {
    let named = ODD.iter().map(|name| Queue::new("test", Some(name)));
    let scopes = ODD.iter().map(|scope| Queue::new(scope, None));
    are_distinguished(&store, &named.chain(scopes).collect::<Vec<_>>()).await;
}

/// Queues whose names have the maximum length and differ only at the end are distinguished.
pub(super) async fn queues_with_long_names_are_distinguished(store: Store) {
    let long = "x".repeat(Key::MAX_BYTES - "test/".len() - 1);
    let queues =
        ["a", "b", "A", "aa", "ab"].map(|last| Queue::new("test", Some(&format!("{long}{last}"))));
    assert_eq!(queues[0].as_str().len(), Key::MAX_BYTES);
    are_distinguished(&store, &queues).await;
}

/// Events with odd keys are distinguished, and taken with the key that they were stored with.
pub(super) async fn odd_keys_are_distinguished(store: Store) {
    let batch: Vec<_> = ODD.iter().map(|id| request_in("queue", id)).collect();
    enqueue(&store, &batch).await;
    let taken = take(&store, &take_from("queue")).await;
    let taken_keys: BTreeSet<_> = keys(&taken).into_iter().collect();
    assert_eq!(taken_keys, ODD.iter().map(|id| key(id)).collect());
    for id in ODD {
        let event = taken.events.iter().find(|event| event.key == key(id));
        let event = event.expect("the keys have just been compared");
        assert_eq!(event.payload, payload(id), "{id:?}");
    }
}

async fn are_distinguished(store: &Store, queues: &[Queue]) {
    for (number, queue) in queues.iter().enumerate() {
        let mut request = request(&format!("evt_{number}"));
        request.queue = queue.clone();
        enqueue(store, &[request]).await;
    }
    for (number, queue) in queues.iter().enumerate() {
        let stats = store.stats(queue).await.expect("`stats` must not fail");
        assert_eq!(stats.due, 1, "events due in {queue:?}");
        let taken = take(store, &TakeRequest::new(queue.clone(), 10)).await;
        assert_eq!(keys(&taken), [key(&format!("evt_{number}"))], "{queue:?}");
    }
}
