//! Which keys are distinct.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::helpers::{acquire, claim, complete, list, release, request_for};
use crate::claims::{Claim, ClaimStore, ClaimUpdate, Key, State};

/// Strings that collation, quoting, pattern matching or trimming could conflate, and characters that could end or
/// separate the parts of a key.
const ODD: [&str; 40] = [
    "evt",
    "EVT",
    "Evt",
    " evt",
    "evt ",
    "evt  ",
    "e vt",
    "evt\t",
    "evt\n",
    "evt\r\n",
    "evt\0",
    "\0",
    "evt%",
    "evt_",
    "ev_",
    "e%t",
    "evt*",
    "ev?",
    "e[v]t",
    "evt'",
    "evt''",
    "'; DROP TABLE x; --",
    "evt\"",
    "evt\\",
    "evt\\\\",
    "evt`",
    "{evt}",
    "evt:1",
    "$1",
    "?1",
    "é",
    "e\u{301}",
    "ß",
    "ss",
    "ı",
    "💸",
    "👩\u{200d}💻",
    "\u{200b}evt",
    "\u{85}evt",
    "\u{10ffff}",
];

/// Keys with odd characters are distinct, and listed verbatim.
pub(super) async fn keys_with_odd_characters_are_distinct(store: Arc<dyn ClaimStore>) {
    let ids = ODD.iter().map(|id| Key::new("test", None, id));
    let tenants = ODD
        .iter()
        .map(|tenant| Key::new("test", Some(tenant), "evt"));
    let scopes = ODD.iter().map(|scope| Key::new(scope, Some(""), ""));
    let keys: Vec<_> = ids.chain(tenants).chain(scopes).collect();
    assert_distinct(&store, &keys).await;
}

/// Keys with empty parts are distinct, and listed verbatim.
pub(super) async fn keys_with_empty_parts_are_distinct(store: Arc<dyn ClaimStore>) {
    let keys = [
        Key::new("", None, ""),
        Key::new("", Some(""), ""),
        Key::new("a", None, ""),
        Key::new("", None, "a"),
        Key::new("a", Some(""), ""),
        Key::new("", Some("a"), ""),
        Key::new("", Some(""), "a"),
        Key::new("a", Some(""), "a"),
        Key::new("a", None, "a"),
        Key::new("a/", None, "a"),
    ];
    assert_distinct(&store, &keys).await;
}

/// Keys of the maximum length that differ only in their last character are distinct, and listed verbatim.
pub(super) async fn keys_of_maximum_length_are_distinct(store: Arc<dyn ClaimStore>) {
    let room = Key::MAX_BYTES - "s/".len();
    let mut keys = Vec::new();
    for character in ["x", "ü", "€", "💸"] {
        for last in ["a", "b", "A", " ", "ü", "💸"] {
            let count = (room - last.len()) / character.len();
            let padding = "-".repeat(room - last.len() - count * character.len());
            let id = padding + &character.repeat(count) + last;
            keys.push(Key::new("s", None, &id));
            // Longer than the maximum, so the key ends with a hash instead.
            keys.push(Key::new("s", None, &(id + "-")));
        }
    }
    let is_maximal = |key: &Key| key.as_str().len() == Key::MAX_BYTES;
    assert!(keys.iter().any(is_maximal), "no key has the maximum length");
    assert_distinct(&store, &keys).await;
}

/// Claims an event for each key, settles it, and claims it again. All keys must be independent.
async fn assert_distinct(store: &Arc<dyn ClaimStore>, keys: &[Key]) {
    let mut grants = Vec::new();
    for key in keys {
        let request = request_for(key.clone());
        let grant = acquire(store, &request).await;
        assert_eq!(grant.attempt(), 1, "{key:?} was mistaken for another key");
        grants.push(grant);
    }
    assert_listed(store, State::InProgress, keys).await;

    for (number, grant) in grants.iter().enumerate() {
        let update = match number % 2 {
            0 => complete(store, grant).await,
            _ => release(store, grant).await,
        };
        assert_eq!(update, ClaimUpdate::Applied, "{:?}", grant.key());
    }
    let released: Vec<_> = keys.iter().skip(1).step_by(2).cloned().collect();
    assert_listed(store, State::Released, &released).await;
    for (number, key) in keys.iter().enumerate() {
        let next = claim(store, &request_for(key.clone())).await;
        match number % 2 {
            0 => assert_eq!(next, Claim::Completed, "{key:?}"),
            _ => assert_eq!(next, Claim::Acquired { attempt: 2 }, "{key:?}"),
        }
    }
}

async fn assert_listed(store: &Arc<dyn ClaimStore>, state: State, keys: &[Key]) {
    let listed = list(store, state).await;
    assert_eq!(listed.len(), keys.len(), "records in state {state:?}");
    let listed: BTreeSet<_> = listed.into_iter().map(|record| record.key).collect();
    assert_eq!(listed, keys.iter().cloned().collect(), "{state:?}");
}
