//! The commands over the inboxes in SQLite and PostgreSQL.

use std::time::Duration;

use serde_json::{Value, json};
use tower_stripe_webhook::claims::{ClaimRequest, ClaimUpdate, Grant, State};
use tower_stripe_webhook::inbox::{AcceptRequest, InboxStore, TakeRequest};
use tower_stripe_webhook::testing::event;

use crate::command::inspect;
use crate::stores::{accept, exhaust, key, over_each_store, queue, take};

over_each_store! {
    list_shows_the_numbers_and_what_needs_a_person
    list_follows_its_filters
    list_finds_events_of_deduplication_too
    show_has_the_facts_of_one_event
    show_has_the_past_attempts_of_one_event
    show_redacts_the_payload
    a_dry_run_changes_nothing
    replay_makes_all_events_due_that_match
    replay_by_id_names_what_it_did_not_change
    discard_records_the_reason
    forget_removes_a_record_of_deduplication
    forget_refuses_events_of_an_inbox
    forget_refuses_events_in_progress
    pause_stops_takes_until_resume
}

fn ids(list: &Value) -> Vec<&str> {
    let events = list["events"].as_array().unwrap();
    events
        .iter()
        .map(|event| event["key"].as_str().unwrap())
        .collect()
}

async fn state(store: &impl InboxStore, id: &str) -> Option<State> {
    let event = store.event(&key(id)).await.unwrap();
    event.map(|event| event.record.state)
}

async fn list_shows_the_numbers_and_what_needs_a_person(store: &impl InboxStore, url: &str) {
    exhaust(store, "evt_1", "invoice.paid", "connection refused").await;
    accept(store, "evt_2", "invoice.paid").await;
    let list = inspect(url, &["list"]).json();
    assert_eq!(ids(&list), ["billing/evt_1"]);
    let event = &list["events"][0];
    assert_eq!(event["state"], "exhausted");
    assert_eq!(event["type"], "invoice.paid");
    assert_eq!(event["account"], "acct_1");
    assert_eq!(event["reason"], "connection refused");
    assert_eq!(event["has_payload"], true);
    let queue = &list["queue"];
    assert_eq!((&queue["due"], &queue["exhausted"]), (&json!(1), &json!(1)));
    assert_eq!(queue["paused_for_seconds"], Value::Null);
}

async fn list_follows_its_filters(store: &impl InboxStore, url: &str) {
    exhaust(store, "evt_1", "invoice.paid", "connection refused").await;
    exhaust(store, "evt_2", "invoice.paid", "out of memory").await;
    exhaust(store, "evt_3", "customer.created", "connection refused").await;
    for (args, expected) in [
        (
            &["--type", "invoice.*"][..],
            &["billing/evt_1", "billing/evt_2"][..],
        ),
        (&["--error", "refused"], &["billing/evt_1", "billing/evt_3"]),
        (
            &["--error", "refused", "--type", "customer.created"],
            &["billing/evt_3"],
        ),
        (&["--account", "acct_1", "--limit", "1"], &["billing/evt_1"]),
        (&["--since", "6h", "--error", "memory"], &["billing/evt_2"]),
    ] {
        let list = inspect(url, &[&["list"], args].concat()).json();
        assert_eq!(ids(&list), expected, "{args:?}");
    }
    for args in [
        &["--account", "acct_2"][..],
        &["--since", "0s"],
        &["queued"],
    ] {
        assert_eq!(
            inspect(url, &[&["list"], args].concat()).status,
            1,
            "{args:?}"
        );
    }
}

async fn list_finds_events_of_deduplication_too(store: &impl InboxStore, url: &str) {
    claim(store, "evt_1").await;
    assert_eq!(inspect(url, &["list", "in_progress"]).status, 1);
    let list = inspect(url, &["list", "in_progress", "--claims"]).json();
    assert_eq!(ids(&list), ["billing/evt_1"]);
    assert_eq!(inspect(url, &["show", "evt_1"]).json()["attempts"], 1);
}

async fn show_has_the_facts_of_one_event(store: &impl InboxStore, url: &str) {
    exhaust(store, "evt_1", "invoice.paid", "connection refused").await;
    for name in ["evt_1", "billing/evt_1"] {
        let event = inspect(url, &["show", name]).json();
        assert_eq!(event["key"], "billing/evt_1");
        assert_eq!(event["queue"], "billing");
        assert_eq!(event["attempts"], 1);
        assert_eq!(event["due_in_seconds"], Value::Null);
    }
    inspect(url, &["show", "evt_2"]).fails(1, "no event has this key");
}

async fn show_has_the_past_attempts_of_one_event(store: &impl InboxStore, url: &str) {
    accept(store, "evt_1", "invoice.paid").await;
    let shown = inspect(url, &["show", "evt_1"]).json();
    assert_eq!(shown["past_attempts"], json!([]));
    let table = inspect(url, &["show", "evt_1", "--format", "table"]);
    assert!(!table.stdout.contains("past attempts"), "{}", table.stdout);

    let request = TakeRequest::new(queue(), 1);
    let taken = store.take(&request).await.unwrap().events;
    let grant = request.grant(&taken[0]);
    let _ = store.release(&grant, "timed\u{1b}[2J out").await.unwrap();
    let mut crashing = TakeRequest::new(queue(), 1);
    crashing.lease = Duration::ZERO;
    for _ in 0..2 {
        let _ = store.take(&crashing).await.unwrap();
    }
    let shown = inspect(url, &["show", "evt_1"]).json();
    let past = shown["past_attempts"].as_array().unwrap();
    assert_eq!(past.len(), 2);
    assert_eq!(past[0]["attempt"], 1);
    assert_eq!(past[0]["reason"], "timed\u{1b}[2J out");
    assert!(past[0]["ended_seconds_ago"].is_u64(), "{past:?}");
    assert_eq!(past[1]["attempt"], 2);
    assert_eq!(past[1]["reason"], Value::Null);

    let table = inspect(url, &["show", "evt_1", "--format", "table"]).stdout;
    let (_, rows) = table.split_once("past attempts\n").unwrap();
    let rows: Vec<_> = rows.lines().collect();
    assert_eq!(rows.len(), 3, "{table}");
    assert!(rows[0].starts_with("attempt  ended"), "{table}");
    assert!(rows[1].starts_with("1        "), "{table}");
    assert!(rows[1].ends_with("  timed\u{fffd}[2J out"), "{table}");
    assert!(rows[2].ends_with("  crashed: its lease expired"), "{table}");
}

async fn show_redacts_the_payload(store: &impl InboxStore, url: &str) {
    let event = event("invoice.paid")
        .set("customer_email", "jane@example.com")
        .set("amount_paid", 1_234_567_890_123_456_789_u64)
        .build();
    let request = AcceptRequest::new(key("evt_1"), queue(), &event);
    let _ = store.accept(&[request]).await.unwrap();
    let without = inspect(url, &["show", "evt_1"]).json();
    assert_eq!(without.get("payload"), None);

    let shown = inspect(url, &["show", "evt_1", "--payload"]).json();
    let payload = shown["payload"].as_str().unwrap();
    assert!(!payload.contains("jane@example.com"), "{payload}");
    assert!(
        payload.contains("\"customer_email\": \"[redacted]\""),
        "{payload}"
    );
    assert!(payload.contains("1234567890123456789"), "{payload}");
    let table = inspect(url, &["show", "evt_1", "--payload", "--format", "table"]);
    assert!(!table.stdout.contains("jane@example.com"));
    assert!(
        table.stdout.contains("\n  \"type\": \"invoice.paid\""),
        "{}",
        table.stdout
    );

    let discard = ["discard", "evt_1", "--reason", "refunded by hand"];
    assert_eq!(inspect(url, &discard).status, 0);
    let gone = inspect(url, &["show", "evt_1", "--payload"]);
    assert_eq!(gone.json()["payload"], Value::Null);
    assert!(gone.stderr.contains("no payload is stored"));
}

async fn a_dry_run_changes_nothing(store: &impl InboxStore, url: &str) {
    exhaust(store, "evt_1", "invoice.paid", "connection refused").await;
    exhaust(store, "evt_2", "customer.created", "connection refused").await;
    let replay = [
        "replay",
        "--type",
        "invoice.paid",
        "--since",
        "6h",
        "--dry-run",
    ];
    let preview = inspect(url, &replay).json();
    assert_eq!(preview["matching"], 1);
    assert_eq!(preview["first"][0]["key"], "billing/evt_1");
    let discard = ["discard", "--all", "--reason", "test", "--dry-run"];
    assert_eq!(inspect(url, &discard).json()["matching"], 2);
    let by_id = inspect(url, &["replay", "evt_1", "evt_3", "--dry-run"]);
    assert_eq!(by_id.status, 1, "evt_3 does not exist");
    for id in ["evt_1", "evt_2"] {
        assert_eq!(state(store, id).await, Some(State::Exhausted), "{id}");
    }
}

async fn replay_makes_all_events_due_that_match(store: &impl InboxStore, url: &str) {
    for number in 0..3 {
        exhaust(
            store,
            &format!("evt_{number}"),
            "invoice.paid",
            "connection refused",
        )
        .await;
    }
    exhaust(store, "evt_other", "customer.created", "connection refused").await;
    let replay = ["replay", "--type", "invoice.*"];
    assert_eq!(inspect(url, &replay).json()["replayed"], 3);
    assert_eq!(inspect(url, &replay).status, 1, "nothing is left");
    assert_eq!(take(store).await.len(), 3);
    assert_eq!(state(store, "evt_other").await, Some(State::Exhausted));
}

async fn replay_by_id_names_what_it_did_not_change(store: &impl InboxStore, url: &str) {
    exhaust(store, "evt_1", "invoice.paid", "connection refused").await;
    assert_eq!(inspect(url, &["replay", "evt_1"]).json()["replayed"], 1);
    let run = inspect(url, &["replay", "evt_1", "evt_2"]);
    assert_eq!(run.status, 1);
    let value: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(
        value,
        json!({"replayed": 1, "unchanged": ["billing/evt_2"]})
    );
}

async fn discard_records_the_reason(store: &impl InboxStore, url: &str) {
    exhaust(store, "evt_1", "invoice.paid", "connection refused").await;
    let discard = ["discard", "evt_1", "--reason", "refunded by hand"];
    assert_eq!(inspect(url, &discard).json()["discarded"], 1);
    let event = inspect(url, &["show", "evt_1"]).json();
    assert_eq!(event["state"], "discarded");
    assert_eq!(event["reason"], "refunded by hand");
    assert_eq!(event["has_payload"], false);
    let reserved = ["discard", "evt_1", "--reason", "no handler"];
    inspect(url, &reserved).fails(3, "the reason `no handler` is reserved");
}

async fn forget_removes_a_record_of_deduplication(store: &impl InboxStore, url: &str) {
    let request = claim(store, "evt_1").await;
    let grant = Grant::new(&request, 1);
    let _ = store.release(&grant, "connection refused").await.unwrap();
    let forgotten = inspect(url, &["forget", "evt_1"]).json();
    assert_eq!(forgotten["forgotten"], json!(["billing/evt_1"]));
    assert_eq!(inspect(url, &["show", "evt_1"]).status, 1);
    assert_eq!(inspect(url, &["forget", "evt_1"]).status, 1);
}

async fn forget_refuses_events_of_an_inbox(store: &impl InboxStore, url: &str) {
    exhaust(store, "evt_1", "invoice.paid", "connection refused").await;
    let forgotten = inspect(url, &["forget", "evt_1"]);
    assert_eq!(forgotten.status, 1);
    assert!(forgotten.stdout.contains("replay or discard it"));
    let event = store.event(&key("evt_1")).await.unwrap().unwrap();
    assert!(event.has_payload);
}

async fn forget_refuses_events_in_progress(store: &impl InboxStore, url: &str) {
    let request = claim(store, "evt_1").await;
    let forgotten = inspect(url, &["forget", "evt_1"]);
    assert_eq!(forgotten.status, 1);
    assert!(forgotten.stdout.contains("wait until its handler ends"));
    let update = store.complete(&Grant::new(&request, 1)).await.unwrap();
    assert_eq!(update, ClaimUpdate::Applied);
}

async fn claim(store: &impl InboxStore, id: &str) -> ClaimRequest {
    let event = event("invoice.paid").build();
    let request = ClaimRequest::new(key(id), &event);
    let _ = store.claim(&request).await.unwrap();
    request
}

async fn pause_stops_takes_until_resume(store: &impl InboxStore, url: &str) {
    accept(store, "evt_1", "invoice.paid").await;
    let paused = inspect(url, &["pause"]).json();
    assert_eq!(
        (&paused["paused"], &paused["due"]),
        (&json!(true), &json!(1))
    );
    assert!(take(store).await.is_empty());
    assert!(store.stats(&queue()).await.unwrap().paused_for.is_some());
    let list = inspect(url, &["list", "queued"]).json();
    assert!(list["queue"]["paused_for_seconds"].is_u64());

    assert_eq!(inspect(url, &["resume"]).json()["paused"], false);
    assert_eq!(take(store).await.len(), 1);
}
