//! The commands over Redis, which has no inbox.

use std::process;
use std::sync::atomic::{AtomicU32, Ordering};

use tower_stripe_webhook::claims::{ClaimRequest, ClaimStore, Grant, RedisStore};
use tower_stripe_webhook::testing::event;

use crate::command::{Run, command, run};
use crate::redis_server::RedisServer;
use crate::stores::key;

/// A server with a released and a completed event, under a prefix.
struct Fixture {
    server: RedisServer,
    prefix: String,
}

impl Fixture {
    async fn start() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let prefix = format!("inspect-{}-{number}", process::id());
        let server = RedisServer::new();
        let client = redis::Client::open(server.url()).unwrap();
        let connection = client.get_multiplexed_async_connection().await.unwrap();
        let store = RedisStore::open(connection).await.unwrap();
        let store = store.with_prefix(&prefix);
        let request = ClaimRequest::new(key("evt_1"), &event("invoice.paid").build());
        let _ = store.claim(&request).await.unwrap();
        let grant = Grant::new(&request, 1);
        let _ = store.release(&grant, "connection refused").await.unwrap();
        let request = ClaimRequest::new(key("evt_2"), &event("invoice.paid").build());
        let _ = store.claim(&request).await.unwrap();
        let _ = store.complete(&Grant::new(&request, 1)).await.unwrap();
        Self { server, prefix }
    }

    fn inspect(&self, args: &[&str]) -> Run {
        let url = self.server.url();
        let options = [
            "--store",
            &url,
            "--redis-prefix",
            &self.prefix,
            "--queue",
            "billing",
        ];
        run(command().args(options).args(args))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn records_are_listed_shown_and_forgotten() {
    let fixture = Fixture::start().await;
    let list = fixture.inspect(&["list"]).json();
    assert_eq!(list["events"][0]["key"], "billing/evt_1");
    assert_eq!(list["events"][0]["state"], "released");
    let shown = fixture.inspect(&["show", "evt_1"]).json();
    assert_eq!(shown["reason"], "connection refused");
    let past = &shown["past_attempts"][0];
    assert_eq!(past["attempt"], 1);
    assert_eq!(past["reason"], "connection refused");
    // Redis lists no completed events.
    let completed = fixture.inspect(&["show", "evt_2"]).json();
    assert_eq!(completed["state"], "completed");
    fixture.inspect(&["forget", "evt_1"]).json();
    assert_eq!(fixture.inspect(&["list"]).status, 1);
    assert_eq!(fixture.inspect(&["show", "evt_1"]).status, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_needs_an_inbox_is_refused() {
    let fixture = Fixture::start().await;
    for args in [
        &["replay", "evt_1"][..],
        &["discard", "evt_1", "--reason", "test"],
        &["show", "evt_1", "--payload"],
        &["pause"],
        &["resume"],
    ] {
        let refusal = "Redis holds records of deduplication only";
        fixture.inspect(args).fails(2, refusal);
    }
    let filtered = fixture.inspect(&["list", "--type", "invoice.paid"]);
    filtered.fails(2, "--type, --account, --error and --since");
}
