//! The screens for the events of an inbox.

use std::time::Duration;

use tower_stripe_webhook::claims::State;
use tower_stripe_webhook::inbox::{InboxStore, Queue, Selection, TakeRequest};
use tower_stripe_webhook::testing::event;

use crate::client::{assert_hides, assert_shows, get, link, links, mount, open};
use crate::with_each_store;
use crate::with_each_store::{
    accept, accept_into, complete, exhaust, fail, invoice, queue, reader, states, take,
};

with_each_store! {
    the_overview_shows_the_numbers_of_a_queue,
    the_overview_shows_that_a_queue_is_paused,
    a_list_shows_why_events_failed,
    a_list_is_filtered_by_state_type_account_and_reason,
    a_list_has_pages_that_show_each_event_once,
    an_event_shows_its_history,
    an_event_shows_its_past_attempts,
    an_event_of_another_queue_is_not_shown,
    the_payload_is_shown_on_request_and_redacted,
    a_completed_event_has_no_payload,
    text_of_a_sender_is_escaped_everywhere,
    a_reader_has_no_actions,
}

async fn the_overview_shows_the_numbers_of_a_queue(store: impl InboxStore + Clone) {
    accept(&store, invoice(1)).await;
    exhaust(&store, "no such customer").await;
    accept(&store, invoice(2)).await;
    fail(&store, "timed out").await;
    accept(&store, invoice(3)).await;
    let page = open(&mount(reader(store)), "").await;
    assert_shows(
        &page,
        "Queue billing Due 1 Oldest due 0 s In progress 0 Scheduled 1 Exhausted 1",
    );
    let link = link(&page, "exhausted");
    assert_eq!(link, "?screen=events&queue=billing&state=exhausted");
}

async fn the_overview_shows_that_a_queue_is_paused(store: impl InboxStore + Clone) {
    store.set_paused(&queue(), true).await.unwrap();
    let page = open(&mount(reader(store)), "").await;
    assert_shows(&page, "Paused for 0 s: workers take no events.");
}

async fn a_list_shows_why_events_failed(store: impl InboxStore + Clone) {
    let key = accept(&store, invoice(1).account("acct_1")).await;
    exhaust(&store, "no such customer").await;
    let page = open(&mount(reader(store)), "?screen=events&queue=billing").await;
    let row = format!("{key} test invoice.paid acct_1 1 0 s ago – no such customer");
    assert_shows(&page, &row);
}

async fn a_list_is_filtered_by_state_type_account_and_reason(store: impl InboxStore + Clone) {
    let paid = accept(&store, invoice(1).account("acct_1")).await;
    exhaust(&store, "no such customer").await;
    let created = accept(&store, event("customer.created").number(2)).await;
    exhaust(&store, "ledger is closed").await;
    let queued = accept(&store, invoice(3)).await;
    let router = mount(reader(store));
    for (filter, shown) in [
        ("", vec![&paid, &created]),
        ("&state=queued", vec![&queued]),
        ("&state=completed", vec![]),
        ("&type=invoice.paid", vec![&paid]),
        ("&type=customer.*", vec![&created]),
        ("&type=*", vec![&paid, &created]),
        ("&type=+", vec![&paid, &created]),
        ("&account=acct_1", vec![&paid]),
        ("&account=acct_2", vec![]),
        ("&reason=ledger", vec![&created]),
        ("&reason=%25", vec![]),
        ("&within=1h", vec![&paid, &created]),
        (
            "&type=invoice.*&account=acct_1&reason=no+such&within=1d",
            vec![&paid],
        ),
    ] {
        let page = open(&router, &format!("?screen=events&queue=billing{filter}")).await;
        for key in [&paid, &created, &queued] {
            let is_shown = page.contains(&format!(">{key}</a>"));
            assert_eq!(is_shown, shown.contains(&key), "{filter} {key}");
        }
    }
    for position in ["-200000000000000000", "0", "9223372036854775807"] {
        let link = format!("?screen=events&queue=billing&after={position}&after_key=y");
        open(&router, &link).await;
    }
}

async fn a_list_has_pages_that_show_each_event_once(store: impl InboxStore + Clone) {
    let mut keys = Vec::new();
    for number in 0..120 {
        keys.push(accept(&store, invoice(number)).await);
    }
    exhaust(&store, "first").await;
    exhaust(&store, "second").await;
    let router = mount(reader(store));
    let mut next = "?screen=events&queue=billing&reason=s".to_owned();
    let (mut shown, mut sizes) = (String::new(), Vec::new());
    loop {
        let page = open(&router, &next).await;
        sizes.push(page.matches("<tr>").count() - usize::from(page.contains("<thead>")));
        shown += &page;
        if !page.contains(">Next page</a>") {
            assert!(page.contains(">First page</a>"));
            break;
        }
        next = link(&page, "Next page");
        assert!(next.contains("reason=s"), "{next}");
    }
    sizes.retain(|size| *size > 0);
    assert_eq!(sizes, [50, 50, 20]);
    for key in keys {
        assert_eq!(shown.matches(&format!(">{key}</a>")).count(), 1, "{key}");
    }
}

async fn an_event_shows_its_history(store: impl InboxStore + Clone) {
    let key = accept(&store, invoice(1).account("acct_1").livemode(true)).await;
    fail(&store, "timed out").await;
    let router = mount(reader(store));
    let list = open(&router, "?screen=events&queue=billing&state=released").await;
    let page = open(&router, &link(&list, key.as_str())).await;
    for fact in [
        "State released",
        "Type invoice.paid",
        "Account acct_1",
        "Mode live",
        "Attempts 1",
        "Failures since then 1",
        "Crashes 0",
        "Next due in 59 min",
        "Payload stored",
        "timed out State released",
    ] {
        assert_shows(&page, fact);
    }
    let id = key.as_str().strip_prefix("billing/").unwrap();
    let dashboard = format!("href=\"https://dashboard.stripe.com/acct_1/events/{id}\"");
    assert!(page.contains(&dashboard), "{page}");
    assert_hides(&page, "jane@example.com");
}

async fn an_event_shows_its_past_attempts(store: impl InboxStore + Clone) {
    let key = accept(&store, invoice(1)).await;
    let router = mount(reader(store.clone()));
    let page = format!("?screen=event&queue=billing&key={key}");
    assert_hides(&open(&router, &page).await, "Past attempts");
    for grant in take(&store).await {
        let _ = store.release(&grant, "<b>timed out</b>").await.unwrap();
    }
    let mut crashing = TakeRequest::new(queue(), 1);
    crashing.lease = Duration::ZERO;
    for _ in 0..2 {
        let _ = store.take(&crashing).await.unwrap();
    }
    let shown = open(&router, &page).await;
    assert_shows(
        &shown,
        "Past attempts The last 10 that did not complete the event Attempt Ended Reason \
         1 0 s ago &lt;b&gt;timed out&lt;/b&gt; 2 0 s ago crashed: its lease expired Payload",
    );
    assert_hides(&shown, "<b>");
    // An attempt that completes the event is none of them.
    store.replay(&Selection::Key(key)).await.unwrap();
    complete(&store).await;
    let shown = open(&router, &page).await;
    assert_shows(&shown, "crashed: its lease expired Payload");
}

async fn an_event_of_another_queue_is_not_shown(store: impl InboxStore + Clone) {
    let slow = Queue::new("billing", Some("slow"));
    let key = accept_into(&store, invoice(1), slow).await;
    let router = mount(reader(store));
    for link in [
        format!("?screen=event&queue=billing&key={key}"),
        format!("?screen=event&queue=billing/slow&key={key}"),
        "?screen=event&queue=billing&key=billing/evt_none".to_owned(),
        "?screen=event&key=billing/evt_none".to_owned(),
        "?screen=events".to_owned(),
        "?screen=records&scope=billing".to_owned(),
        "?screen=none".to_owned(),
    ] {
        let page = get(&router, &link).await;
        assert_eq!(page.status, 404, "{link}");
        assert_hides(&page.body, "invoice.paid");
    }
}

async fn the_payload_is_shown_on_request_and_redacted(store: impl InboxStore + Clone) {
    let key = accept(&store, invoice(1).set("customer_name", "Jane <script>")).await;
    let router = mount(reader(store));
    let page = open(&router, &format!("?screen=event&queue=billing&key={key}")).await;
    assert_hides(&page, "amount_paid");
    let page = open(&router, &link(&page, "Show the payload")).await;
    assert_shows(&page, "&quot;amount_paid&quot;: 9007199254740993,");
    assert_shows(&page, "&quot;customer_email&quot;: &quot;[redacted]&quot;");
    assert_shows(&page, "&quot;customer_name&quot;: &quot;[redacted]&quot;");
    assert_hides(&page, "jane@example.com");
    assert_hides(&page, "Jane");
}

async fn a_completed_event_has_no_payload(store: impl InboxStore + Clone) {
    let key = accept(&store, invoice(1)).await;
    complete(&store).await;
    let router = mount(reader(store));
    let link = format!("?screen=event&queue=billing&key={key}&payload=show");
    let page = open(&router, &link).await;
    assert_shows(
        &page,
        "The payload is deleted. Stripe keeps the event for 30 days.",
    );
}

/// Anyone with a signing secret chooses these texts. A browser test shows that none of them runs.
async fn text_of_a_sender_is_escaped_everywhere(store: impl InboxStore + Clone) {
    const XSS: &str = "\"'><img src=x onerror=alert(1)>&<script>alert(1)</script>";
    let hostile = event("invoice.paid")
        .id(XSS)
        .account(XSS)
        .member("type", XSS)
        .set("description", XSS);
    accept(&store, hostile).await;
    exhaust(&store, XSS).await;
    let router = mount(reader(store).with_actions());
    let mut open_links = vec!["".to_owned()];
    let mut seen = Vec::new();
    while let Some(next) = open_links.pop() {
        let page = open(&router, &next).await;
        assert_hides(&page, "<img");
        assert_hides(&page, "<script");
        seen.push(next);
        let unseen = links(&page).into_iter().filter(|link| !seen.contains(link));
        open_links.extend(unseen);
        open_links.sort();
        open_links.dedup();
    }
    assert!(seen.iter().any(|link| link.contains("payload=show")));
    assert!(seen.iter().any(|link| link.contains("screen=replay")));

    let reflected = "?screen=events&queue=billing&type=%22%3E%3Cscript%3E&account=%22%3E%3Cscript%3E\
                     &reason=%22%3E%3Cscript%3E";
    assert_hides(&open(&router, reflected).await, "<script");
}

async fn a_reader_has_no_actions(store: impl InboxStore + Clone) {
    let key = accept(&store, invoice(1)).await;
    take(&store).await;
    let key = key.as_str();
    let router = mount(reader(store.clone()));
    for link in ["", "?screen=events&queue=billing&state=in_progress"] {
        assert_hides(&open(&router, link).await, "method=\"post\"");
    }
    for screen in ["replay", "discard", "forget"] {
        let link = format!("?screen={screen}&queue=billing&key={key}");
        let page = get(&router, &link).await;
        assert_eq!(page.status, 403, "{screen}");
        assert_shows(&page.body, "This inspector only shows.");
    }
    for action in ["replay", "discard", "forget", "pause", "resume"] {
        let fields = [("action", action), ("queue", "billing"), ("key", key)];
        let page = crate::client::post(&router, &fields).await;
        assert_eq!(page.status, 403, "{action}");
    }
    let states = states(&store).await;
    assert_eq!(states, [(State::InProgress, 1)]);
}
