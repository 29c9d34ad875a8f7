//! `list`.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::helpers::{
    LEASE, acquire, claim, complete, discard, expired_request, forget, list, release, request,
    single_record, states,
};
use crate::claims::{Claim, ClaimStore, ClaimUpdate, Grant, Record, State};
use crate::event::EventType;

/// An empty store lists nothing.
pub(super) async fn an_empty_store_lists_nothing(store: Arc<dyn ClaimStore>) {
    for state in State::all() {
        let records = list(&store, state).await;
        assert!(records.is_empty(), "an empty store lists {records:?}");
    }
}

/// In each state, a record has the event's details, its attempts and crashes, and the last reason.
pub(super) async fn a_record_describes_its_event(store: Arc<dyn ClaimStore>) {
    for livemode in [true, false] {
        for account in [None, Some("acct_1".to_owned())] {
            let request = |lease| {
                let mut request = request("evt_1");
                request.event_type = EventType::from("customer.subscription.updated");
                request.account.clone_from(&account);
                request.livemode = livemode;
                request.lease = lease;
                request.max_crashes = 2;
                request
            };
            let expect = async |state, attempts, crashes, reason: Option<&str>| {
                let record = single_record(&store, state).await;
                assert_eq!(record.key, request(Duration::ZERO).key);
                assert_eq!(record.state, state);
                assert_eq!(record.event_type, "customer.subscription.updated");
                assert_eq!(record.account, account, "{state:?}");
                assert_eq!(record.livemode, livemode, "{state:?}");
                let counts = (record.attempts, record.crashes);
                assert_eq!(counts, (attempts, crashes), "{state:?}");
                assert_eq!(record.reason.as_deref(), reason, "{state:?}");
            };

            acquire(&store, &request(Duration::ZERO)).await;
            expect(State::InProgress, 1, 0, None).await;
            let grant = acquire(&store, &request(LEASE)).await;
            expect(State::InProgress, 2, 1, None).await;
            release_for(&store, &grant, "the bank was closed").await;
            expect(State::Released, 2, 1, Some("the bank was closed")).await;
            // The reason stays until the event is released or discarded again.
            let grant = acquire(&store, &request(LEASE)).await;
            expect(State::InProgress, 3, 1, Some("the bank was closed")).await;
            discard_for(&store, &grant, "no such customer").await;
            expect(State::Discarded, 3, 1, Some("no such customer")).await;
            assert!(forget(&store, "evt_1").await, "the record was not found");

            acquire(&store, &request(Duration::ZERO)).await;
            acquire(&store, &request(Duration::ZERO)).await;
            let last = request(LEASE);
            assert_eq!(claim(&store, &last).await, Claim::Exhausted);
            expect(State::Exhausted, 2, 2, None).await;
            assert!(forget(&store, "evt_1").await, "the record was not found");
        }
    }
}

/// A list contains only records in the requested state.
pub(super) async fn a_list_contains_only_the_requested_state(store: Arc<dyn ClaimStore>) {
    acquire(&store, &request("in_progress")).await;
    let _ = release(&store, &acquire(&store, &request("released")).await).await;
    let _ = complete(&store, &acquire(&store, &request("completed")).await).await;
    let _ = discard(&store, &acquire(&store, &request("discarded")).await).await;
    super::crashes::exhaust(&store, "exhausted").await;
    for state in states() {
        let records = list(&store, state).await;
        // Stores need not list completed events.
        let is_unlisted = state == State::Completed && records.is_empty();
        assert!(
            records.len() == 1 || is_unlisted,
            "records in state {state:?}: {records:?}"
        );
        for record in records {
            assert_eq!(record.state, state);
            assert_eq!(record.key, request(state.name()).key);
        }
    }
}

/// The reason of a release or a discard is kept verbatim, whatever its length and characters.
pub(super) async fn reasons_are_kept_verbatim(store: Arc<dyn ClaimStore>) {
    let long = "a reason of some length, 💸 and ü\n".repeat(500);
    let odd = [
        "'; DROP TABLE claims; --",
        "\"quoted\" `and` \\escaped\\ $1 ?1 :1 {0} %s",
        " spaces around \t",
        "lines\nand\r\nlines",
        "💸 e\u{301} \u{200b} \u{10ffff} \u{1b}[0m",
        &long,
    ];
    for reason in odd {
        let grant = acquire(&store, &request("evt_1")).await;
        release_for(&store, &grant, reason).await;
        let record = single_record(&store, State::Released).await;
        assert_eq!(record.reason.as_deref(), Some(reason));
    }
    for reason in odd {
        let grant = acquire(&store, &request("evt_1")).await;
        discard_for(&store, &grant, reason).await;
        let record = single_record(&store, State::Discarded).await;
        assert_eq!(record.reason.as_deref(), Some(reason));
        assert!(forget(&store, "evt_1").await, "the record was not found");
    }
}

/// Not every database can store a NUL. A reason with one does not fail the change, and at least the text
/// before it is kept.
pub(super) async fn a_reason_with_a_nul_does_not_fail_the_change(store: Arc<dyn ClaimStore>) {
    let grant = acquire(&store, &request("evt_1")).await;
    release_for(&store, &grant, "before\0after").await;
    assert_starts_with_before(&single_record(&store, State::Released).await);

    let grant = acquire(&store, &request("evt_1")).await;
    discard_for(&store, &grant, "before\0after").await;
    assert_starts_with_before(&single_record(&store, State::Discarded).await);
}

#[track_caller]
fn assert_starts_with_before(record: &Record) {
    let reason = record.reason.as_deref();
    assert!(
        reason.is_some_and(|reason| reason.starts_with("before")),
        "the text before the NUL was lost: {reason:?}"
    );
}

/// Records are listed in the order of their last change, and `age` is the time since then.
pub(super) async fn the_least_recently_changed_record_is_listed_first(store: Arc<dyn ClaimStore>) {
    // A test cannot advance the store's clock, and some clocks tick in milliseconds.
    const TICK: Duration = Duration::from_millis(20);

    let start = Instant::now();
    let mut grants = Vec::new();
    for id in ["evt_c", "evt_a", "evt_d", "evt_b"] {
        grants.push(acquire(&store, &request(id)).await);
        tokio::time::sleep(TICK).await;
    }
    let claimed = ids(&store, State::InProgress).await;
    assert_eq!(claimed, ["evt_c", "evt_a", "evt_d", "evt_b"]);

    for number in [1, 3, 0, 2] {
        assert_eq!(release(&store, &grants[number]).await, ClaimUpdate::Applied);
        tokio::time::sleep(TICK).await;
    }
    let released = ids(&store, State::Released).await;
    assert_eq!(released, ["evt_a", "evt_b", "evt_c", "evt_d"]);

    let records = list(&store, State::Released).await;
    let ages: Vec<_> = records.iter().map(|record| record.age).collect();
    assert!(
        ages.is_sorted_by(|older, newer| older > newer),
        "the ages do not decrease: {ages:?}"
    );
    // The clocks may differ a little, but an age in the wrong unit is far off.
    let max = start.elapsed() + Duration::from_secs(2);
    assert!(
        ages[0] <= max,
        "the oldest record is at most {max:?} old, but its age is {:?}",
        ages[0]
    );
}

/// A list has at most `limit` records.
pub(super) async fn a_list_has_at_most_its_limit(store: Arc<dyn ClaimStore>) {
    for number in 0..5 {
        acquire(&store, &expired_request(&format!("evt_{number}"))).await;
    }
    for (limit, expected) in [(0, 0), (1, 1), (4, 4), (5, 5), (6, 5), (u32::MAX, 5)] {
        let records = store.list(State::InProgress, limit).await;
        let records = records.expect("`list` must not fail");
        assert_eq!(records.len(), expected, "limit {limit}");
    }
}

async fn ids(store: &Arc<dyn ClaimStore>, state: State) -> Vec<String> {
    let records = list(store, state).await;
    let id = |key: &str| key.trim_start_matches("test/").to_owned();
    records
        .iter()
        .map(|record| id(record.key.as_str()))
        .collect()
}

async fn release_for(store: &Arc<dyn ClaimStore>, grant: &Grant, reason: &str) {
    let update = store.release(grant, reason).await;
    let update = update.expect("`release` must not fail");
    assert_eq!(update, ClaimUpdate::Applied);
}

async fn discard_for(store: &Arc<dyn ClaimStore>, grant: &Grant, reason: &str) {
    let update = store.discard(grant, reason).await;
    let update = update.expect("`discard` must not fail");
    assert_eq!(update, ClaimUpdate::Applied);
}
