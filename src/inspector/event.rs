//! One event of a queue.

use maud::{Markup, html};

use super::config::{Config, InspectedQueue};
use super::criteria::parse_key;
use super::dashboard;
use super::failure::Failure;
use super::page::Page;
use super::params::Params;
use super::past_attempts;
use super::redact::RedactedPayload;
use super::table;
use super::target;
use crate::inbox::{OperatorAction, StoredEvent};

pub(super) async fn page(config: &Config, params: &Params) -> Result<Page, Failure> {
    let inspected = config.queue(params.get("queue").unwrap_or_default())?;
    let event = find(config, inspected, params).await?;
    let past = inspected.store.past_attempts(&event.record.key);
    let past = config.read(past).await?;
    let payload = match params.get("payload") {
        Some("show") => Some(payload(config, inspected, &event).await?),
        _ => None,
    };
    let title = event.record.key.event_id().unwrap_or("Event").to_owned();
    Ok(Page::new(
        title,
        html! {
            @if let Some(reason) = &event.record.reason {
                p.reason { (reason) }
            }
            (actions(config, &event))
            (table::facts(&event))
            p { (dashboard::show(&event.record)) }
            (past_attempts::section(&past))
            section #payload {
                h2 { "Payload" }
                @match payload {
                    Some(payload) => (payload),
                    None => (payload_link(&event)),
                }
            }
        },
    ))
}

/// Finds the event that the parameters name, in the queue that they name. Another queue of the same store may not be
/// inspected.
pub(super) async fn find(
    config: &Config,
    inspected: &InspectedQueue,
    params: &Params,
) -> Result<StoredEvent, Failure> {
    let key = parse_key(params.get("key").unwrap_or_default())?;
    let found = config.read(inspected.store.event(&key)).await?;
    let is_in_queue = |event: &StoredEvent| event.queue == inspected.queue;
    found
        .filter(is_in_queue)
        .ok_or(Failure::NotFound("the queue has no event with this key: was it forgotten, has it expired, or is it in another queue?"))
}

fn payload_link(event: &StoredEvent) -> Markup {
    html! {
        @if event.has_payload {
            p {
                a.button href=(table::link(event).with("payload", "show").link()) { "Show the payload" }
            }
            p.hint {
                "Names, e-mail addresses, addresses, telephone numbers, last digits and secrets are redacted. Other "
                "text, such as descriptions, is not."
            }
        } @else {
            p { "The payload is deleted. Stripe keeps the event for 30 days." }
        }
    }
}

async fn payload(
    config: &Config,
    inspected: &InspectedQueue,
    event: &StoredEvent,
) -> Result<Markup, Failure> {
    let payload = config
        .read(inspected.store.payload(&event.record.key))
        .await?;
    let Some(payload) = payload else {
        return Ok(html! { p { "The payload is deleted. Stripe keeps the event for 30 days." } });
    };
    if let Some(codec) = payload.codec {
        return Ok(html! {
            p { "The payload has the encoding " code { (codec) } ", which this page cannot read." }
        });
    }
    Ok(match RedactedPayload::from_json(&payload.bytes) {
        Some(redacted) => html! { pre { code { (redacted.as_str()) } } },
        None => {
            html! { p { "The payload is not JSON, so it cannot be redacted and is not shown." } }
        }
    })
}

fn actions(config: &Config, event: &StoredEvent) -> Markup {
    let params = |screen| {
        Params::of_screen(screen)
            .with("queue", event.queue.as_str())
            .with("key", event.record.key.as_str())
            .link()
    };
    let can_discard = OperatorAction::Discard.accepts(event);
    html! {
        @if config.has_actions {
            p.actions {
                @if target::replay_source(config, event).is_some() {
                    a.button href=(params("replay")) { "Replay…" }
                }
                @if can_discard {
                    a.button href=(params("discard")) { "Discard…" }
                }
            }
        }
    }
}
