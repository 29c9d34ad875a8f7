//! Runs events again.

use maud::{Markup, html};

use super::access::Viewer;
use super::audit;
use super::change::Change;
use super::config::{Config, InspectedQueue};
use super::criteria::Criteria;
use super::failure::Failure;
use super::form;
use super::notice::Notice;
use super::page::Page;
use super::params::Params;
use super::target::{ReplaySource, Target, replay_source};
use super::text;
use crate::claims::State;
use crate::inbox::{AcceptRequest, EventCount, OperatorAction, Selection, StoredEvent};

pub(super) async fn confirm(config: &Config, params: &Params) -> Result<Page, Failure> {
    let target = Target::parse(config, params).await?;
    let note = match &target {
        Target::One { event, .. } => one(config, event)?,
        Target::Matching(criteria) => many(criteria)?,
    };
    let preview = target.preview(config, OperatorAction::Replay).await?;
    let fields = target.fields("replay");
    let body = html! {
        (preview)
        (note)
        (form::confirm(&fields, "Replay", &target.page(), &html! {}))
    };
    Ok(Page::new("Replay?", body))
}

fn one(config: &Config, event: &StoredEvent) -> Result<Markup, Failure> {
    let source = source(config, event)?;
    Ok(html! {
        p {
            "A worker runs the handler again, at once. Failures and crashes count from zero, attempts go on."
        }
        @if event.record.state == State::Completed {
            p.warning { "The event was completed: the handler must be able to run twice." }
        }
        @if source == ReplaySource::Stripe {
            p {
                "The payload is deleted, so the event is read from Stripe’s API, which keeps it for 30 days."
            }
        }
    })
}

fn many(criteria: &Criteria<'_>) -> Result<Markup, Failure> {
    check(criteria)?;
    Ok(html! {
        p {
            "Workers run the handlers of these events again, at once, at most "
            (text::number(EventCount::MAX.into()))
            " events for each click. Failures and crashes count from zero, attempts go on."
        }
    })
}

fn check(criteria: &Criteria<'_>) -> Result<(), Failure> {
    match criteria.state {
        State::Queued | State::InProgress => Err(Failure::BadRequest(
            "events that are queued or in progress run anyway",
        )),
        _ => Ok(()),
    }
}

fn source(config: &Config, event: &StoredEvent) -> Result<ReplaySource, Failure> {
    replay_source(config, event).ok_or(Failure::Conflict(
        "the event is running, or has no payload that could be replayed",
    ))
}

pub(super) async fn run(
    config: &Config,
    form: &Params,
    viewer: &Viewer,
) -> Result<Params, Failure> {
    let target = Target::parse(config, form).await?;
    let progress = match &target {
        Target::One { inspected, event } if source(config, event)? == ReplaySource::Stripe => {
            from_stripe(config, inspected, event).await.into()
        }
        Target::One { .. } => Change::Replay.apply(config, &target).await?,
        Target::Matching(criteria) => {
            check(criteria)?;
            Change::Replay.apply(config, &target).await?
        }
    };
    audit::report(config, viewer, "replay", &target, &progress);
    let replayed = progress.into_result("Replayed")?;
    Ok(Notice::Replayed(replayed).add_to(target.page()))
}

/// Runs an event again whose payload is deleted, from Stripe's API.
///
/// If the process dies or the client hangs up between the two changes, the event has its payload, and the next replay does
/// not ask Stripe. After a double click, the second request finds that the payload was restored already, and changes nothing.
async fn from_stripe(
    config: &Config,
    inspected: &InspectedQueue,
    event: &StoredEvent,
) -> Result<u64, Failure> {
    let record = &event.record;
    let (Some(api), Some(id)) = (&config.api, record.key.event_id()) else {
        return Err(Failure::Conflict(
            "the event cannot be read from Stripe’s API",
        ));
    };
    let fetched = api
        .event_by_id(id, &record.event_type, record.account.as_deref())
        .await
        .map_err(Failure::Api)?;
    let request = AcceptRequest::new(record.key.clone(), inspected.queue.clone(), &fetched);
    let restore = inspected.store.restore_payload(&request, record.attempts);
    if !config.change(restore).await? {
        return Ok(0);
    }
    let selection = Selection::Key(record.key.clone());
    config.change(inspected.store.replay(&selection)).await
}
