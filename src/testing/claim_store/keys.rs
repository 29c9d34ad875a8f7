//! Which events are told apart.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::helpers::{acquire, claim, complete, list, release, request_of};
use crate::claims::{Claim, ClaimStore, ClaimUpdate, Key, State};

/// What collations, quoting, patterns and trimming make equal, and what separates nothing.
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

/// Events with odd characters in their keys are told apart, and listed verbatim.
pub(super) async fn odd_keys_are_told_apart(store: Arc<dyn ClaimStore>) {
    let ids = ODD.iter().map(|id| Key::new("contract", None, id));
    let tenants = ODD
        .iter()
        .map(|tenant| Key::new("contract", Some(tenant), "evt"));
    let scopes = ODD.iter().map(|scope| Key::new(scope, Some(""), ""));
    let keys: Vec<_> = ids.chain(tenants).chain(scopes).collect();
    are_told_apart(&store, &keys).await;
}

/// Keys with empty parts are told apart, and listed verbatim.
pub(super) async fn keys_with_empty_parts_are_told_apart(store: Arc<dyn ClaimStore>) {
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
    are_told_apart(&store, &keys).await;
}

/// Keys of the greatest length that differ in their last character alone are told apart, and listed
/// verbatim.
pub(super) async fn keys_of_the_greatest_length_are_told_apart(store: Arc<dyn ClaimStore>) {
    let room = Key::MAX_BYTES - "s/".len();
    let mut keys = Vec::new();
    for character in ["x", "ü", "€", "💸"] {
        for last in ["a", "b", "A", " ", "ü", "💸"] {
            let count = (room - last.len()) / character.len();
            let padding = "-".repeat(room - last.len() - count * character.len());
            let id = padding + &character.repeat(count) + last;
            keys.push(Key::new("s", None, &id));
            // One that is cut off, and ends with a hash.
            keys.push(Key::new("s", None, &(id + "-")));
        }
    }
    assert!(keys.iter().any(|key| key.as_str().len() == Key::MAX_BYTES));
    are_told_apart(&store, &keys).await;
}

async fn are_told_apart(store: &Arc<dyn ClaimStore>, keys: &[Key]) {
    let mut grants = Vec::new();
    for key in keys {
        let request = request_of(key.clone());
        let grant = acquire(store, &request).await;
        assert_eq!(grant.attempt(), 1, "{key:?} was taken for another");
        grants.push(grant);
    }
    is_listed(store, State::InProgress, keys).await;

    for (number, grant) in grants.iter().enumerate() {
        let settled = match number % 2 {
            0 => complete(store, grant).await,
            _ => release(store, grant).await,
        };
        assert_eq!(settled, ClaimUpdate::Applied, "{:?}", grant.key());
    }
    let released: Vec<_> = keys.iter().skip(1).step_by(2).cloned().collect();
    is_listed(store, State::Released, &released).await;
    for (number, key) in keys.iter().enumerate() {
        let next = claim(store, &request_of(key.clone())).await;
        match number % 2 {
            0 => assert_eq!(next, Claim::Completed, "{key:?}"),
            _ => assert_eq!(next, Claim::Acquired { attempt: 2 }, "{key:?}"),
        }
    }
}

async fn is_listed(store: &Arc<dyn ClaimStore>, state: State, keys: &[Key]) {
    let listed = list(store, state).await;
    assert_eq!(listed.len(), keys.len(), "records that are {state:?}");
    let listed: BTreeSet<_> = listed.into_iter().map(|record| record.key).collect();
    assert_eq!(listed, keys.iter().cloned().collect(), "{state:?}");
}
