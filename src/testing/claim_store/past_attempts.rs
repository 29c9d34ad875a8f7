//! `past_attempts`. A store can do without them: one that keeps none of a released event passes.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::crashes::exhaust;
use super::helpers::{
    Change, acquire, claim, complete, discard, expired_request, forget, key, release, request,
};
use crate::claims::{Claim, ClaimStore, ClaimUpdate, Grant, PastAttempt};

/// The reasons of `Change::Release` and `Change::Discard`.
const RELEASED: Option<&str> = Some("the bank was closed");
const DISCARDED: Option<&str> = Some("no such customer");
const CRASHED: Option<&str> = None;

/// Releases, crashes and a discard are kept with their numbers and reasons, the oldest first.
pub(super) async fn each_attempt_that_ends_is_kept(store: Arc<dyn ClaimStore>) {
    if keeps_none(&store).await {
        return;
    }
    assert_kept(&store, "evt_1", &[]).await;
    let _ = release(&store, &acquire(&store, &request("evt_1")).await).await;
    assert_kept(&store, "evt_1", &[(1, RELEASED)]).await;
    acquire(&store, &expired_request("evt_1")).await;
    assert_kept(&store, "evt_1", &[(1, RELEASED)]).await;
    let grant = acquire(&store, &request("evt_1")).await;
    assert_kept(&store, "evt_1", &[(1, RELEASED), (2, CRASHED)]).await;
    let _ = discard(&store, &grant).await;
    let all = [(1, RELEASED), (2, CRASHED), (3, DISCARDED)];
    assert_kept(&store, "evt_1", &all).await;

    exhaust(&store, "evt_2").await;
    assert_kept(&store, "evt_2", &[(1, CRASHED)]).await;
    assert_kept(&store, "evt_3", &[]).await;
}

/// A store keeps the newest attempts, up to the maximum.
pub(super) async fn the_last_ten_attempts_are_kept(store: Arc<dyn ClaimStore>) {
    if keeps_none(&store).await {
        return;
    }
    for attempt in 1..=10 {
        let grant = acquire(&store, &request("evt_1")).await;
        let _ = release(&store, &grant).await;
        let kept: Vec<_> = (1..=attempt).map(|number| (number, RELEASED)).collect();
        assert_kept(&store, "evt_1", &kept).await;
    }
    acquire(&store, &expired_request("evt_1")).await;
    let grant = acquire(&store, &request("evt_1")).await;
    let mut kept: Vec<_> = (2..=10).map(|number| (number, RELEASED)).collect();
    kept.push((11, CRASHED));
    assert_kept(&store, "evt_1", &kept).await;
    let _ = discard(&store, &grant).await;
    kept.remove(0);
    kept.push((12, DISCARDED));
    assert_kept(&store, "evt_1", &kept).await;
}

/// A completed attempt is none of them, and does not remove them.
pub(super) async fn a_completion_keeps_the_attempts_before_it(store: Arc<dyn ClaimStore>) {
    if keeps_none(&store).await {
        return;
    }
    let _ = release(&store, &acquire(&store, &request("evt_1")).await).await;
    let grant = acquire(&store, &request("evt_1")).await;
    assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
    assert_kept(&store, "evt_1", &[(1, RELEASED)]).await;
    assert_eq!(claim(&store, &request("evt_1")).await, Claim::Completed);
    assert_kept(&store, "evt_1", &[(1, RELEASED)]).await;
}

/// A repeated release ends the attempt once, and a rejected change ends none.
pub(super) async fn an_attempt_ends_once(store: Arc<dyn ClaimStore>) {
    if keeps_none(&store).await {
        return;
    }
    let first = acquire(&store, &request("evt_1")).await;
    let _ = release(&store, &first).await;
    let _ = release(&store, &first).await;
    assert_kept(&store, "evt_1", &[(1, RELEASED)]).await;
    acquire(&store, &request("evt_1")).await;
    for change in Change::ALL {
        assert_eq!(change.apply(&store, &first).await, ClaimUpdate::LeaseLost);
    }
    assert_kept(&store, "evt_1", &[(1, RELEASED)]).await;
}

/// The end of an attempt is measured by the store's clock.
pub(super) async fn the_time_since_an_attempt_ended_is_measured(store: Arc<dyn ClaimStore>) {
    // Stores may round to milliseconds.
    const WAITED: Duration = Duration::from_millis(20);

    if keeps_none(&store).await {
        return;
    }
    let start = Instant::now();
    acquire(&store, &expired_request("evt_1")).await;
    let _ = release(&store, &acquire(&store, &request("evt_1")).await).await;
    let mut waited = Duration::ZERO;
    let mut kept = Vec::new();
    while waited < WAITED
        || kept
            .iter()
            .any(|past: &PastAttempt| past.ended_ago < WAITED)
    {
        assert!(
            waited < Duration::from_secs(10),
            "`ended_ago` must grow: {kept:?}"
        );
        tokio::task::yield_now().await;
        waited = start.elapsed();
        kept = past_attempts(&store, "evt_1").await;
    }
    // The clocks may differ a little, but a time in the wrong unit is far off.
    let max = start.elapsed() + Duration::from_secs(2);
    for past in kept {
        assert!(past.ended_ago <= max, "{past:?} ended before it began");
    }
}

/// Reasons are kept verbatim. A NUL does not fail the change, and at least the text before it is kept.
pub(super) async fn the_reason_of_each_attempt_is_kept(store: Arc<dyn ClaimStore>) {
    if keeps_none(&store).await {
        return;
    }
    let long = "a reason of some length, 💸 and ü\n".repeat(500);
    let odd = [
        "",
        "null",
        "'; DROP TABLE claims; --",
        "\"quoted\" \\escaped\\ \\u0000 $1 ?1 {0} %s </script>",
        " lines\nand\r\nlines\t",
        "💸 e\u{301} \u{200b} \u{10ffff} \u{1b}[0m \u{7f}",
        &long,
    ];
    for reason in odd {
        let grant = acquire(&store, &request("evt_1")).await;
        release_for(&store, &grant, reason).await;
    }
    let kept = past_attempts(&store, "evt_1").await;
    let reasons: Vec<_> = kept
        .iter()
        .map(|past| past.reason.as_deref().expect("a release has a reason"))
        .collect();
    assert_eq!(reasons, odd);

    let grant = acquire(&store, &request("evt_2")).await;
    release_for(&store, &grant, "before\0after").await;
    let kept = past_attempts(&store, "evt_2").await;
    let reason = kept[0].reason.as_deref().expect("a release has a reason");
    assert!(
        reason.starts_with("before"),
        "the text before the NUL was lost: {reason:?}"
    );
}

/// Withdrawing a later attempt releases the event, so the attempt is kept.
pub(super) async fn a_withdrawn_later_attempt_is_kept(store: Arc<dyn ClaimStore>) {
    if keeps_none(&store).await {
        return;
    }
    let _ = release(&store, &acquire(&store, &request("evt_1")).await).await;
    let second = acquire(&store, &request("evt_1")).await;
    let withdrawn = store.withdraw(&second).await;
    let _ = withdrawn.expect("`withdraw` must not fail");
    let kept = past_attempts(&store, "evt_1").await;
    let numbers: Vec<_> = kept.iter().map(|past| past.attempt).collect();
    assert_eq!(numbers, [1, 2]);
}

/// The attempts of a forgotten event are forgotten with it.
pub(super) async fn a_forgotten_event_has_no_past_attempts(store: Arc<dyn ClaimStore>) {
    if keeps_none(&store).await {
        return;
    }
    let _ = release(&store, &acquire(&store, &request("evt_1")).await).await;
    assert!(forget(&store, "evt_1").await, "the record was not found");
    assert_kept(&store, "evt_1", &[]).await;
    acquire(&store, &request("evt_1")).await;
    assert_kept(&store, "evt_1", &[]).await;
}

/// Returns whether the store keeps no past attempts.
async fn keeps_none(store: &Arc<dyn ClaimStore>) -> bool {
    let _ = release(store, &acquire(store, &request("evt_probe")).await).await;
    past_attempts(store, "evt_probe").await.is_empty()
}

/// Asserts the numbers and the reasons of the past attempts of an event.
async fn assert_kept(store: &Arc<dyn ClaimStore>, id: &str, expected: &[(u32, Option<&str>)]) {
    let kept = past_attempts(store, id).await;
    let kept: Vec<_> = kept
        .iter()
        .map(|past| (past.attempt, past.reason.as_deref()))
        .collect();
    assert_eq!(kept, expected, "past attempts of {id}");
}

pub(super) async fn past_attempts(store: &Arc<dyn ClaimStore>, id: &str) -> Vec<PastAttempt> {
    let kept = store.past_attempts(&key(id)).await;
    kept.expect("`past_attempts` must not fail")
}

async fn release_for(store: &Arc<dyn ClaimStore>, grant: &Grant, reason: &str) {
    let update = store.release(grant, reason).await;
    let update = update.expect("`release` must not fail");
    assert_eq!(update, ClaimUpdate::Applied);
}
