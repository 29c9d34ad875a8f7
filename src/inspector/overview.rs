//! All queues, scopes and endpoints at a glance.

use http::StatusCode;
use maud::{Markup, html};

use super::activity::Activity;
use super::config::{Config, InspectedQueue, InspectedScope};
use super::failure::{Failure, store_advice};
use super::form;
use super::page::Page;
use super::params::Params;
use super::state;
use super::table;
use super::text;
use crate::claims::{State, StateStats};
use crate::inbox::QueueStats;

pub(super) async fn page(config: &Config) -> Page {
    let mut status = StatusCode::OK;
    let mut sections = Vec::new();
    for inspected in &config.queues {
        let stats = config.read(inspected.store.stats(&inspected.queue)).await;
        sections.push(html! {
            section {
                h2 { "Queue " (inspected.queue) }
                (numbers(&stats, &mut status, |stats| queue(config, inspected, stats)))
            }
        });
    }
    for inspected in &config.scopes {
        let stats = config
            .read(inspected.store.claim_stats(&inspected.scope))
            .await;
        sections.push(html! {
            section {
                h2 { "Scope " (inspected.scope) }
                (numbers(&stats, &mut status, |stats| scope(inspected, stats)))
            }
        });
    }
    let body = html! {
        @for section in &sections { (section) }
        @for activity in &config.activities { (endpoint(activity)) }
        @if sections.is_empty() && config.activities.is_empty() {
            p.empty { "Nothing is inspected: see " code { "Inspector::with_queue" } "." }
        }
    };
    Page {
        status,
        ..Page::new("Overview", body)
    }
}

/// Shows numbers, or what to do about a store that failed. The other sections are shown all the same.
fn numbers<T>(
    stats: &Result<T, Failure>,
    status: &mut StatusCode,
    show: impl FnOnce(&T) -> Markup,
) -> Markup {
    match stats {
        Ok(stats) => show(stats),
        Err(failure) => {
            *status = failure.status();
            html! { div.warning { (store_advice()) } }
        }
    }
}

fn queue(config: &Config, inspected: &InspectedQueue, stats: &QueueStats) -> Markup {
    let name = inspected.queue.as_str();
    let count = |count| text::bounded(count, QueueStats::MAX_COUNT);
    let events = |state: State| {
        Params::of_screen("events")
            .with("queue", name)
            .with("state", state.name())
            .link()
    };
    html! {
        @if let Some(paused_for) = stats.paused_for {
            p.warning { "Paused for " (text::duration(paused_for)) ": workers take no events." }
        }
        dl.numbers {
            div { dt { "Due" } dd { (count(stats.due)) } }
            div {
                dt { "Oldest due" }
                dd {
                    @match stats.oldest_due {
                        Some(oldest) => (text::duration(oldest)),
                        None => "–",
                    }
                }
            }
            div { dt { "In progress" } dd { (count(stats.in_progress)) } }
            div { dt { "Scheduled" } dd { (count(stats.scheduled)) } }
            div.alarm[stats.exhausted > 0] { dt { "Exhausted" } dd { (count(stats.exhausted)) } }
        }
        p.links {
            "Events: "
            @for state in State::all() { a href=(events(state)) { (state::label(state)) } " " }
        }
        @if config.has_actions { (pause(name, stats.paused_for.is_some())) }
    }
}

fn pause(queue: &str, is_paused: bool) -> Markup {
    let (action, label) = match is_paused {
        true => ("resume", "Resume"),
        false => ("pause", "Pause"),
    };
    let fields = Params::default()
        .with("action", action)
        .with("queue", queue);
    form::button(&fields, &format!("{label} {queue}"))
}

fn scope(inspected: &InspectedScope, stats: &[StateStats]) -> Markup {
    let records = |state: State| {
        Params::of_screen("records")
            .with("scope", &*inspected.scope)
            .with("state", state.name())
            .link()
    };
    html! {
        table {
            caption { "Events by state" }
            (table::head(["State", "Events", "Oldest change"]))
            tbody {
                @for stats in stats {
                    tr {
                        th scope="row" data-label="State" {
                            a href=(records(stats.state)) { (state::label(stats.state)) }
                        }
                        td data-label="Events" { (text::bounded(stats.count, StateStats::MAX_COUNT)) }
                        td data-label="Oldest change" {
                            @match stats.oldest {
                                Some(oldest) => { (text::duration(oldest)) " ago" }
                                None => "–",
                            }
                        }
                    }
                }
            }
        }
    }
}

fn endpoint(activity: &Activity) -> Markup {
    let snapshot = activity.snapshot();
    html! {
        section {
            h2 { "Endpoint " (activity.endpoint()) }
            dl.numbers {
                div {
                    dt { "Last verified" }
                    dd {
                        @match snapshot.last_verified {
                            Some(ago) => { (text::duration(ago)) " ago" }
                            None => "never",
                        }
                    }
                }
                div { dt { "Verified" } dd { (text::number(snapshot.verified)) } }
                div { dt { "Process up for" } dd { (text::duration(snapshot.up_for)) } }
            }
            @if snapshot.rejections.is_empty() {
                p.hint { "No request was rejected since the start of this process." }
            } @else {
                table {
                    caption { "Rejections since the start of this process" }
                    (table::head(["Kind", "Requests", "Last"]))
                    tbody {
                        @for rejections in &snapshot.rejections {
                            tr {
                                th scope="row" data-label="Kind" { code { (rejections.name) } }
                                td data-label="Requests" { (text::number(rejections.count)) }
                                td data-label="Last" { (text::duration(rejections.last)) " ago" }
                            }
                        }
                    }
                }
            }
        }
    }
}
