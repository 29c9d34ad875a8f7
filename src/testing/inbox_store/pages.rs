//! `InboxStore::events` and `InboxStore::count`.

use std::collections::BTreeSet;
use std::time::Duration;

use super::helpers::{
    Clock, HOUR, Store, count, enqueue, events, exhaust, key, queue, release, replay_key,
    request_in, reschedule, take, take_from, take_only,
};
use super::situation::Situation;
use crate::claims::{ClaimUpdate, Key, State};
use crate::inbox::{EventCount, Filter, OperatorAction, Reschedule};

/// The pages of a filter have each event once.
pub(super) async fn pages_have_each_event_once(store: Store) {
    const STATES: [(Situation, State); 4] = [
        (Situation::Queued, State::Queued),
        (Situation::Exhausted, State::Exhausted),
        (Situation::SetAside, State::Discarded),
        (Situation::Completed, State::Completed),
    ];
    for (situation, state) in STATES {
        let name = situation.id();
        for number in 0..5 {
            let id = format!("{}_{number}", situation.id());
            match situation {
                // Bringing the next one about would take the ones before.
                Situation::Queued => enqueue(&store, &[request_in(&name, &id)]).await,
                _ => drop(situation.bring_in(&store, &name, &id).await),
            }
        }
        let mut filter = Filter::new(queue(&name), state).with_limit(2);
        let mut listed = Vec::new();
        loop {
            let page = events(&store, &filter).await;
            assert!(page.events.len() <= 2, "{state:?}: the limit is 2");
            listed.extend(page.events.into_iter().map(|event| event.record.key));
            assert!(listed.len() <= 5, "{state:?}: {listed:?}");
            let Some(next) = page.next else { break };
            filter = filter.after(next);
        }
        let expected: Vec<_> = (0..5)
            .map(|number| key(&format!("{name}_{number}")))
            .collect();
        listed.sort();
        assert_eq!(listed, expected, "{state:?}");
    }
}

/// A filter selects the events of one connected account.
pub(super) async fn a_filter_selects_an_account(store: Store) {
    for (id, account) in [
        ("evt_none", None),
        ("evt_1", Some("acct_1")),
        ("evt_12", Some("acct_12")),
        ("evt_case", Some("ACCT_1")),
    ] {
        let mut request = request_in("queue", id);
        request.account = account.map(str::to_owned);
        enqueue(&store, &[request]).await;
    }
    let all = Filter::new(queue("queue"), State::Queued);
    let all_ids = ["evt_none", "evt_1", "evt_12", "evt_case"];
    assert_selects(&store, &all, &all_ids).await;
    assert_selects(&store, &all.clone().with_account("acct_1"), &["evt_1"]).await;
    assert_selects(&store, &all.with_account("acct_%"), &[]).await;
}

/// A filter selects the events whose reason contains a text. The text is not a pattern of SQL, and case matters.
pub(super) async fn a_filter_selects_a_part_of_the_reason(store: Store) {
    for (id, reason) in [
        ("evt_refused", "connection refused"),
        ("evt_case", "Connection Refused"),
        ("evt_percent", "100% refused"),
        ("evt_other", "out of memory"),
    ] {
        enqueue(&store, &[request_in("queue", id)]).await;
        let (_, grant) = take_only(&store, "queue").await;
        let change = Reschedule::Exhaust {
            reason: reason.into(),
        };
        let update = reschedule(&store, &grant, &change).await;
        assert_eq!(update, ClaimUpdate::Applied, "{id}");
    }
    let all = Filter::new(queue("queue"), State::Exhausted);
    for (part, expected) in [
        ("refused", &["evt_refused", "evt_percent"][..]),
        ("connection refused", &["evt_refused"]),
        ("100% ", &["evt_percent"]),
        ("c%d", &[]),
        ("out_of", &[]),
    ] {
        assert_selects(&store, &all.clone().with_reason_part(part), expected).await;
    }
    enqueue(&store, &[request_in("fresh", "evt_fresh")]).await;
    let fresh = Filter::new(queue("fresh"), State::Queued);
    assert_selects(&store, &fresh, &["evt_fresh"]).await;
    // It has no reason.
    assert_selects(&store, &fresh.with_reason_part("refused"), &[]).await;
}

/// A filter selects the events that were accepted, or replayed, within a time.
pub(super) async fn a_filter_selects_the_events_of_a_time(store: Store) {
    const WAITED: Duration = Duration::from_millis(100);

    let clock = Clock::start(&store).await;
    Situation::Exhausted
        .bring_in(&store, "queue", "evt_1")
        .await;
    clock.advance(WAITED).await;
    let all = Filter::new(queue("queue"), State::Exhausted);
    assert_selects(&store, &all.clone().with_accepted_within(WAITED / 2), &[]).await;
    assert_selects(&store, &all.with_accepted_within(HOUR), &["evt_1"]).await;

    // A change is not an acceptance, and a replay is one.
    assert_eq!(replay_key(&store, "evt_1").await, 1);
    let (_, grant) = take_only(&store, "queue").await;
    clock.advance(WAITED).await;
    assert_eq!(release(&store, &grant).await, ClaimUpdate::Applied);
    let all = Filter::new(queue("queue"), State::Released);
    assert_selects(&store, &all.clone().with_accepted_within(WAITED / 2), &[]).await;
    assert_selects(&store, &all.with_accepted_within(HOUR), &["evt_1"]).await;
}

/// A filter can pass over events that an action does not accept.
pub(super) async fn a_filter_selects_the_events_that_an_action_accepts(store: Store) {
    for situation in Situation::ALL {
        situation.bring(&store).await;
        let id = situation.id();
        let all = Filter::new(queue(&id), situation.state());
        assert_selects(&store, &all, &[&id]).await;
        let is_replayable = Situation::REPLAYABLE.contains(&situation);
        let is_without_payload = matches!(situation, Situation::Completed | Situation::Discarded);
        for (action, accepts) in [
            (OperatorAction::Replay, is_replayable),
            // Only a store that keeps payloads has events that can be replayed and not discarded.
            (OperatorAction::Discard, is_replayable),
            (OperatorAction::RestorePayload, is_without_payload),
        ] {
            let expected: &[&str] = if accepts { &[&id] } else { &[] };
            assert_selects(&store, &all.clone().with_eligible_for(action), expected).await;
        }
    }
}

/// A count covers all that the filter selects, whatever its limit and its cursor.
pub(super) async fn a_count_ignores_the_limit_and_the_cursor(store: Store) {
    for number in 0..3 {
        let id = format!("evt_{number}");
        enqueue(&store, &[request_in("queue", &id)]).await;
    }
    enqueue(&store, &[request_in("other", "evt_other")]).await;
    let filter = Filter::new(queue("queue"), State::Queued).with_limit(1);
    assert_eq!(count(&store, &filter).await, EventCount::Exactly(3));
    let next = events(&store, &filter).await.next;
    let filter = filter.after(next.expect("three events have several pages"));
    assert_eq!(count(&store, &filter).await, EventCount::Exactly(3));

    take(&store, &take_from("queue")).await;
    assert_eq!(count(&store, &filter).await, EventCount::Exactly(0));
    let (_, grant) = take_only(&store, "other").await;
    let update = reschedule(&store, &grant, &exhaust()).await;
    assert_eq!(update, ClaimUpdate::Applied);
    let exhausted = Filter::new(queue("other"), State::Exhausted);
    assert_eq!(count(&store, &exhausted).await, EventCount::Exactly(1));
}

/// Asserts that the pages and the count of a filter have the events with these ids.
async fn assert_selects(store: &Store, filter: &Filter, ids: &[&str]) {
    let page = events(store, filter).await;
    let listed: BTreeSet<Key> = page.events.into_iter().map(|e| e.record.key).collect();
    let expected: BTreeSet<Key> = ids.iter().map(|id| key(id)).collect();
    assert_eq!(listed, expected, "{filter:?}");
    let expected = EventCount::Exactly(u32::try_from(ids.len()).unwrap_or(u32::MAX));
    assert_eq!(count(store, filter).await, expected, "{filter:?}");
}
