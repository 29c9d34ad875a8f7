//! Payloads that are kept after their events are settled, so that an operator can replay them.

use std::time::Duration;

use sqlx::postgres::PgPool;
use tower_stripe_webhook::claims::{Key, PostgresStore, SqliteStore, State};
use tower_stripe_webhook::inbox::{
    Accepted, Filter, InboxStore, OperatorAction, Reschedule, Selection,
};

use super::{accept, accept_request, exhaust, queue, reschedule, server, sqlite_pool, take};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

async fn replay(store: &impl InboxStore, key: &Key) -> u64 {
    store.replay(&Selection::Key(key.clone())).await.unwrap()
}

async fn a_settled_event_can_be_replayed(store: &impl InboxStore) {
    let completed = accept(store, "invoice.paid", 1).await;
    let _ = store.complete(&take(store).await).await.unwrap();
    let discarded = accept(store, "invoice.paid", 2).await;
    let _ = store
        .discard(&take(store).await, "no such customer")
        .await
        .unwrap();
    for key in [&completed, &discarded] {
        assert_eq!(replay(store, key).await, 1, "{key}");
        let grant = take(store).await;
        assert_eq!(grant.attempt(), 2);
        // Completed in a batch this time.
        let _ = store.try_complete_all(&[grant]).await.unwrap();
        let number = if *key == completed { 1 } else { 2 };
        let again = accept_request("invoice.paid", number);
        let accepted = store.accept(&[again]).await.unwrap();
        assert_eq!(accepted, [Accepted::Duplicate(State::Completed)]);
    }
    // An operator discards only events that may still run.
    let selection = Selection::Key(completed.clone());
    assert_eq!(
        store.discard_events(&selection, "obsolete").await.unwrap(),
        0
    );
    assert!(store.forget(&completed).await.unwrap());
    assert_eq!(replay(store, &completed).await, 0);
}

async fn kept_events_do_not_use_up_the_limit_of_a_discard(store: &impl InboxStore) {
    for number in 0..3 {
        accept(store, "invoice.paid", number).await;
        let grant = take(store).await;
        let _ = store.discard(&grant, "no such customer").await.unwrap();
    }
    let set_aside = accept(store, "invoice.paid", 3).await;
    reschedule(store, &Reschedule::SetAside).await;
    let discarded = Filter::new(queue(), State::Discarded);
    assert_eq!(count(store, &discarded).await, 4);
    let action = OperatorAction::Discard;
    assert_eq!(
        count(store, &discarded.clone().with_eligible_for(action)).await,
        1
    );

    let selection = Selection::Filter(discarded.with_limit(1));
    assert_eq!(
        store.discard_events(&selection, "obsolete").await.unwrap(),
        1
    );
    assert_eq!(
        store.discard_events(&selection, "obsolete").await.unwrap(),
        0
    );
    let event = store.event(&set_aside).await.unwrap().unwrap();
    assert_eq!(event.record.reason.as_deref(), Some("obsolete"));
}

async fn count(store: &impl InboxStore, filter: &Filter) -> u32 {
    store.count(filter).await.unwrap().get()
}

async fn a_purge_removes_what_was_kept_long_enough(
    store: &impl InboxStore,
    expire: impl AsyncFn(),
) {
    let completed = accept(store, "invoice.paid", 1).await;
    let _ = store.complete(&take(store).await).await.unwrap();
    let exhausted = accept(store, "invoice.paid", 2).await;
    reschedule(store, &exhaust()).await;
    let set_aside = accept(store, "invoice.paid", 3).await;
    reschedule(store, &Reschedule::SetAside).await;

    assert_eq!(store.purge(100).await.unwrap(), 0);
    expire().await;
    // No record has expired.
    assert_eq!(store.purge(100).await.unwrap(), 0);
    assert_eq!(replay(store, &completed).await, 0);
    let again = accept_request("invoice.paid", 1);
    let accepted = store.accept(&[again]).await.unwrap();
    assert_eq!(accepted, [Accepted::Duplicate(State::Completed)]);
    for key in [&exhausted, &set_aside] {
        assert_eq!(replay(store, key).await, 1, "{key}");
        let _ = store.complete(&take(store).await).await.unwrap();
        assert_eq!(replay(store, key).await, 0, "{key} is completed late");
    }
}

async fn postgres() -> (PostgresStore, PgPool) {
    let options = server::Server::shared().schema().await;
    let pool = PgPool::connect_with(options).await.unwrap();
    let store = PostgresStore::new(pool.clone()).with_payload_retention(DAY);
    store.migrate().await.unwrap();
    (store, pool)
}

#[tokio::test]
async fn a_settled_event_of_postgres_can_be_replayed() {
    let (store, _) = postgres().await;
    a_settled_event_can_be_replayed(&store).await;
}

#[tokio::test]
async fn kept_events_of_postgres_do_not_use_up_the_limit_of_a_discard() {
    let (store, _) = postgres().await;
    kept_events_do_not_use_up_the_limit_of_a_discard(&store).await;
}

#[tokio::test]
async fn kept_events_of_sqlite_do_not_use_up_the_limit_of_a_discard() {
    let (pool, _folder) = sqlite_pool("discarded").await;
    let store = SqliteStore::new(pool).with_payload_retention(DAY);
    store.migrate().await.unwrap();
    kept_events_do_not_use_up_the_limit_of_a_discard(&store).await;
}

#[tokio::test]
async fn a_purge_of_postgres_removes_what_was_kept_long_enough() {
    let (store, pool) = postgres().await;
    a_purge_removes_what_was_kept_long_enough(&store, async || {
        sqlx::query("UPDATE stripe_webhook_payloads SET kept_until = '-infinity'")
            .execute(&pool)
            .await
            .unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_settled_event_of_sqlite_can_be_replayed() {
    let (pool, _folder) = sqlite_pool("kept").await;
    let store = SqliteStore::new(pool).with_payload_retention(DAY);
    store.migrate().await.unwrap();
    a_settled_event_can_be_replayed(&store).await;
}

#[tokio::test]
async fn a_purge_of_sqlite_removes_what_was_kept_long_enough() {
    let (pool, _folder) = sqlite_pool("purged").await;
    let store = SqliteStore::new(pool.clone()).with_payload_retention(DAY);
    store.migrate().await.unwrap();
    a_purge_removes_what_was_kept_long_enough(&store, async || {
        sqlx::query("UPDATE stripe_webhook_payloads SET kept_until = 0")
            .execute(&pool)
            .await
            .unwrap();
    })
    .await;
}
