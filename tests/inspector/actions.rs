//! The actions of users.

use std::sync::{Arc, Mutex};

use axum::Router;
use tower_stripe_webhook::claims::State;
use tower_stripe_webhook::inbox::{InboxStore, Queue};
use tower_stripe_webhook::inspector::User;
use tower_stripe_webhook::observe::{Observation, Observer};
use tower_stripe_webhook::testing::event;

use crate::client::{PREFIX, act, assert_hides, assert_shows, get, link, mount, open, post};
use crate::with_each_store;
use crate::with_each_store::{
    accept, accept_into, complete, events, exhaust, fail, invoice, queue, reader, states, take,
};

with_each_store! {
    one_event_is_replayed,
    everything_that_matches_is_replayed,
    a_replay_shows_how_many_events_and_the_first_ten_and_changes_nothing,
    an_event_that_runs_is_not_changed,
    an_event_without_a_payload_is_not_replayed,
    one_event_is_discarded_with_a_note,
    everything_that_matches_is_discarded,
    events_of_another_queue_are_not_changed,
    a_queue_is_paused_and_resumed,
    actions_are_observed_with_the_user,
}

fn editor(store: impl InboxStore) -> Router {
    mount(reader(store).with_actions())
}

async fn one_event_is_replayed(store: impl InboxStore + Clone) {
    let key = accept(&store, invoice(1)).await;
    accept(&store, invoice(2)).await;
    exhaust(&store, "no such customer").await;
    let router = editor(store.clone());
    let page = open(&router, &format!("?screen=event&queue=billing&key={key}")).await;
    let confirm = open(&router, &link(&page, "Replay…")).await;
    assert_shows(&confirm, "A worker runs the handler again, at once.");
    assert_eq!(states(&store).await, [(State::Exhausted, 2)]);

    let fields = [
        ("action", "replay"),
        ("queue", "billing"),
        ("key", key.as_str()),
    ];
    let page = act(&router, &fields).await;
    assert_shows(&page, "Replayed 1 event. They are due now.");
    assert_shows(&page, "State queued");
    assert_eq!(
        states(&store).await,
        [(State::Queued, 1), (State::Exhausted, 1)]
    );
}

async fn everything_that_matches_is_replayed(store: impl InboxStore + Clone) {
    for number in 0..12 {
        accept(&store, invoice(number)).await;
    }
    fail(&store, "timed out").await;
    accept(&store, event("customer.created").number(99)).await;
    fail(&store, "timed out").await;
    let router = editor(store.clone());
    let fields = [
        ("action", "replay"),
        ("queue", "billing"),
        ("state", "released"),
        ("type", "invoice.*"),
    ];
    let page = act(&router, &fields).await;
    assert_shows(&page, "Replayed 12 events.");
    assert_eq!(
        states(&store).await,
        [(State::Queued, 12), (State::Released, 1)]
    );
    let page = act(&router, &fields).await;
    assert_shows(&page, "Nothing was replayed");
}

async fn a_replay_shows_how_many_events_and_the_first_ten_and_changes_nothing(
    store: impl InboxStore + Clone,
) {
    for number in 0..12 {
        accept(&store, invoice(number)).await;
    }
    exhaust(&store, "ledger is closed").await;
    let router = editor(store.clone());
    let list = open(&router, "?screen=events&queue=billing&reason=ledger").await;
    let page = open(&router, &link(&list, "Replay all that match…")).await;
    assert_shows(&page, "12 events with a stored payload match:");
    assert_shows(&page, "reason contains ledger");
    assert_eq!(page.matches("<th scope=\"row\"").count(), 10);
    let hidden = "<input type=\"hidden\" name=\"reason\" value=\"ledger\">";
    assert!(page.contains(hidden), "{page}");
    assert_eq!(states(&store).await, [(State::Exhausted, 12)]);

    let running = "?screen=replay&queue=billing&state=in_progress";
    assert_eq!(get(&router, running).await.status, 400);
}

async fn an_event_that_runs_is_not_changed(store: impl InboxStore + Clone) {
    let key = accept(&store, invoice(1)).await;
    let key = key.as_str();
    take(&store).await;
    let router = editor(store.clone());
    for action in ["replay", "discard"] {
        let link = format!("?screen={action}&queue=billing&key={key}");
        assert_eq!(get(&router, &link).await.status, 409, "{action}");
        let fields = [("action", action), ("queue", "billing"), ("key", key)];
        assert_eq!(post(&router, &fields).await.status, 409, "{action}");
    }
    let page = open(&router, &format!("?screen=event&queue=billing&key={key}")).await;
    assert_hides(&page, "Replay…");
    assert_hides(&page, "Discard…");
    assert_eq!(states(&store).await, [(State::InProgress, 1)]);
}

async fn an_event_without_a_payload_is_not_replayed(store: impl InboxStore + Clone) {
    let key = accept(&store, invoice(1)).await;
    complete(&store).await;
    let router = editor(store.clone());
    let fields = [
        ("action", "replay"),
        ("queue", "billing"),
        ("key", key.as_str()),
    ];
    let page = post(&router, &fields).await;
    assert_eq!(page.status, 409);
    assert_shows(&page.body, "has no payload that could be replayed");
    assert_eq!(states(&store).await, [(State::Completed, 1)]);
}

async fn one_event_is_discarded_with_a_note(store: impl InboxStore + Clone) {
    let key = accept(&store, invoice(1)).await;
    exhaust(&store, "no such customer").await;
    let router = editor(store.clone());
    let confirm = format!("?screen=discard&queue=billing&key={key}");
    assert_shows(&open(&router, &confirm).await, "This cannot be undone.");
    let fields = [
        ("action", "discard"),
        ("queue", "billing"),
        ("key", key.as_str()),
        ("note", "refunded by hand"),
    ];
    let page = act(&router, &fields).await;
    assert_shows(&page, "Discarded 1 event.");
    let discarded = events(&store, State::Discarded).await.remove(0);
    assert_eq!(
        discarded.record.reason.as_deref(),
        Some("discarded in the inspector by anyone: refunded by hand")
    );
    assert!(!discarded.has_payload);
}

async fn everything_that_matches_is_discarded(store: impl InboxStore + Clone) {
    for number in 0..3 {
        accept(&store, invoice(number).account("acct_1")).await;
    }
    accept(&store, invoice(3).account("acct_2")).await;
    exhaust(&store, "no such customer").await;
    let router = editor(store.clone());
    let fields = [
        ("action", "discard"),
        ("queue", "billing"),
        ("state", "exhausted"),
        ("account", "acct_1"),
    ];
    assert_shows(&act(&router, &fields).await, "Discarded 3 events.");
    assert_eq!(
        states(&store).await,
        [(State::Discarded, 3), (State::Exhausted, 1)]
    );
}

async fn events_of_another_queue_are_not_changed(store: impl InboxStore + Clone) {
    let slow = Queue::new("billing", Some("slow"));
    let key = accept_into(&store, invoice(1), slow.clone()).await;
    let router = editor(store.clone());
    for action in ["replay", "discard", "pause"] {
        for queue in ["billing", "billing/slow"] {
            let fields = [("action", action), ("queue", queue), ("key", key.as_str())];
            if action == "pause" && queue == "billing" {
                continue;
            }
            let page = post(&router, &fields).await;
            assert_eq!(page.status, 404, "{action} {queue}");
        }
    }
    let stats = store.stats(&slow).await.unwrap();
    assert_eq!((stats.due, stats.paused_for), (1, None));
}

async fn a_queue_is_paused_and_resumed(store: impl InboxStore + Clone) {
    accept(&store, invoice(1)).await;
    let router = editor(store.clone());
    assert_shows(&open(&router, "").await, "Pause billing");
    let page = act(&router, &[("action", "pause"), ("queue", "billing")]).await;
    assert_shows(
        &page,
        "Workers take no events of the queue until it is resumed.",
    );
    assert_shows(&page, "Resume billing");
    assert!(take(&store).await.is_empty());
    let page = act(&router, &[("action", "resume"), ("queue", "billing")]).await;
    assert_shows(&page, "Resumed.");
    assert_eq!(take(&store).await.len(), 1);
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Observer for Log {
    fn observe(&self, observation: &Observation<'_>) {
        if let Observation::OperatorActed {
            subject,
            action,
            place,
            user,
            events,
            ..
        } = observation
        {
            let key = subject.key().unwrap_or("–");
            let line = format!("{action} {place} {key} {user:?} {events}");
            self.0.lock().unwrap().push(line);
        }
    }
}

async fn actions_are_observed_with_the_user(store: impl InboxStore + Clone) {
    let key = accept(&store, invoice(1)).await;
    accept(&store, invoice(2)).await;
    exhaust(&store, "no such customer").await;
    let log = Log::default();
    let inspector = reader(store.clone())
        .with_actions()
        .with_observer(log.clone());
    let jane = inspector.authorized_by(async |_| Some(User::new("jane@example.com")));
    let router = Router::new().nest(PREFIX, jane);
    assert_shows(&open(&router, "").await, "Signed in as jane@example.com");
    let key = key.as_str();
    for fields in [
        [("action", "replay"), ("queue", "billing"), ("key", key)],
        [
            ("action", "discard"),
            ("queue", "billing"),
            ("state", "exhausted"),
        ],
        [("action", "pause"), ("queue", "billing"), ("key", "")],
        [("action", "resume"), ("queue", "billing"), ("key", "")],
    ] {
        act(&router, &fields).await;
    }
    assert_eq!(
        *log.0.lock().unwrap(),
        [
            format!("replay billing {key} Some(\"jane@example.com\") 1"),
            "discard billing – Some(\"jane@example.com\") 1".to_owned(),
            "pause billing – Some(\"jane@example.com\") 0".to_owned(),
            "resume billing – Some(\"jane@example.com\") 0".to_owned(),
        ]
    );
    let discarded = events(&store, State::Discarded).await.remove(0);
    assert_eq!(
        discarded.record.reason.as_deref(),
        Some("discarded in the inspector by jane@example.com")
    );
    assert_eq!(store.stats(&queue()).await.unwrap().paused_for, None);
}
