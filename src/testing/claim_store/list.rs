//! What a person is told who asks what is stuck.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::helpers::{
    acquire, claim, complete, discard, expired_request, list, release, request, single_record,
    states,
};
use crate::claims::{Claim, ClaimStore, ClaimUpdate, Grant, State};
use crate::event::EventType;

/// A store that is empty lists nothing.
pub(super) async fn an_empty_store_lists_nothing(store: Arc<dyn ClaimStore>) {
    for state in State::all() {
        assert!(list(&store, state).await.is_empty(), "{state:?}");
    }
}

/// A record says what event it is of, how often it was claimed and how often that went wrong, and
/// why, in each state.
pub(super) async fn a_record_tells_all_of_its_event(store: Arc<dyn ClaimStore>) {
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
            let expect = async |state, attempts, crashes, error: Option<&str>| {
                let record = single_record(&store, state).await;
                assert_eq!(record.key, request(Duration::ZERO).key);
                assert_eq!(record.state, state);
                assert_eq!(record.event_type, "customer.subscription.updated");
                assert_eq!(record.account, account, "{state:?}");
                assert_eq!(record.livemode, livemode, "{state:?}");
                let counts = (record.attempts, record.crashes);
                assert_eq!(counts, (attempts, crashes), "{state:?}");
                assert_eq!(record.reason.as_deref(), error, "{state:?}");
            };
            let lease = Duration::from_secs(60 * 60);

            acquire(&store, &request(Duration::ZERO)).await;
            expect(State::InProgress, 1, 0, None).await;
            let grant = acquire(&store, &request(lease)).await;
            expect(State::InProgress, 2, 1, None).await;
            release_for(&store, &grant, "the bank was closed").await;
            expect(State::Released, 2, 1, Some("the bank was closed")).await;
            // Why it was released last is told until it is released or buried again.
            let grant = acquire(&store, &request(lease)).await;
            expect(State::InProgress, 3, 1, Some("the bank was closed")).await;
            let buried = store.discard(&grant, "no such customer").await;
            assert_eq!(
                buried.expect("a burial does not fail"),
                ClaimUpdate::Applied
            );
            expect(State::Discarded, 3, 1, Some("no such customer")).await;
            forget(&store, &grant).await;

            acquire(&store, &request(Duration::ZERO)).await;
            acquire(&store, &request(Duration::ZERO)).await;
            let last = request(lease);
            assert_eq!(claim(&store, &last).await, Claim::Exhausted);
            expect(State::Exhausted, 2, 2, None).await;
            forget(&store, &grant).await;
        }
    }
}

/// A list has records of one state alone.
pub(super) async fn a_list_is_of_one_state(store: Arc<dyn ClaimStore>) {
    acquire(&store, &request("in_progress")).await;
    let _ = release(&store, &acquire(&store, &request("released")).await).await;
    let _ = complete(&store, &acquire(&store, &request("completed")).await).await;
    let _ = discard(&store, &acquire(&store, &request("discarded")).await).await;
    super::crashes::exhaust(&store, "exhausted").await;
    for state in states() {
        let records = list(&store, state).await;
        // A store need not list what is done.
        assert!(records.len() == 1 || (state == State::Completed && records.is_empty()));
        for record in records {
            assert_eq!(record.state, state);
            assert_eq!(record.key, request(state.name()).key);
        }
    }
}

/// Why an event was released or buried is kept verbatim, however long it is and whatever is in it.
pub(super) async fn errors_are_kept_verbatim(store: Arc<dyn ClaimStore>) {
    let long = "a reason of some length, 💸 and ü\n".repeat(500);
    let odd = [
        "'; DROP TABLE claims; --",
        "\"quoted\" `and` \\escaped\\ $1 ?1 :1 {0} %s",
        " spaces around \t",
        "lines\nand\r\nlines",
        "💸 e\u{301} \u{200b} \u{10ffff} \u{1b}[0m",
        &long,
    ];
    for error in odd {
        let grant = acquire(&store, &request("evt_1")).await;
        release_for(&store, &grant, error).await;
        let record = single_record(&store, State::Released).await;
        assert_eq!(record.reason.as_deref(), Some(error));
    }
    for error in odd {
        let grant = acquire(&store, &request("evt_1")).await;
        let buried = store.discard(&grant, error).await;
        assert_eq!(
            buried.expect("a burial does not fail"),
            ClaimUpdate::Applied
        );
        let record = single_record(&store, State::Discarded).await;
        assert_eq!(record.reason.as_deref(), Some(error));
        forget(&store, &grant).await;
    }
}

/// A text with a NUL, which not every database can keep, does not hold up the change; what comes before
/// the NUL is kept.
pub(super) async fn an_error_with_a_nul_does_not_hold_up_the_change(store: Arc<dyn ClaimStore>) {
    let grant = acquire(&store, &request("evt_1")).await;
    release_for(&store, &grant, "before\0after").await;
    let error = single_record(&store, State::Released).await.reason;
    assert!(error.is_some_and(|error| error.starts_with("before")));

    let grant = acquire(&store, &request("evt_1")).await;
    let buried = store.discard(&grant, "before\0after").await;
    assert_eq!(
        buried.expect("a burial does not fail"),
        ClaimUpdate::Applied
    );
    let error = single_record(&store, State::Discarded).await.reason;
    assert!(error.is_some_and(|error| error.starts_with("before")));
}

/// What was not changed for the longest time is listed first, and its age is how long.
pub(super) async fn what_was_changed_first_is_listed_first(store: Arc<dyn ClaimStore>) {
    // The store's clock is not ours to move, and some tick in milliseconds.
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
    assert!(ages.is_sorted_by(|older, newer| older > newer), "{ages:?}");
    // The clocks may run a little apart; a second for an hour is too much.
    let most = start.elapsed() + Duration::from_secs(2);
    assert!(ages[0] <= most, "{ages:?} within {most:?}");
}

/// A list has no more records than its limit, and those are the first ones.
pub(super) async fn a_list_honors_its_limit(store: Arc<dyn ClaimStore>) {
    for number in 0..5 {
        acquire(&store, &expired_request(&format!("evt_{number}"))).await;
    }
    for (limit, expected) in [(0, 0), (1, 1), (4, 4), (5, 5), (6, 5), (u32::MAX, 5)] {
        let records = store.list(State::InProgress, limit).await;
        let records = records.expect("a list does not fail");
        assert_eq!(records.len(), expected, "limit {limit}");
    }
}

async fn ids(store: &Arc<dyn ClaimStore>, state: State) -> Vec<String> {
    let records = list(store, state).await;
    let id = |key: &str| key.trim_start_matches("contract/").to_owned();
    records
        .iter()
        .map(|record| id(record.key.as_str()))
        .collect()
}

async fn release_for(store: &Arc<dyn ClaimStore>, grant: &Grant, error: &str) {
    let released = store.release(grant, error).await;
    assert_eq!(
        released.expect("a release does not fail"),
        ClaimUpdate::Applied
    );
}

async fn forget(store: &Arc<dyn ClaimStore>, grant: &Grant) {
    let forgot = store.forget(grant.key()).await;
    assert!(forgot.expect("to forget does not fail"));
}
