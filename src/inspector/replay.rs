//! Runs events again.

use maud::{Markup, html};

use super::access::Viewer;
use super::audit;
use super::change::Change;
use super::config::{Config, InspectedQueue};
use super::criteria::Criteria;
use super::failure::Failure;
use super::form;
use super::from_stripe;
use super::notice::Notice;
use super::page::Page;
use super::params::Params;
use super::progress::Progress;
use super::stripe_replay::StripeReplay;
use super::target::{ReplaySource, Target, replay_source};
use super::text;
use crate::claims::State;
use crate::inbox::{EventCount, OperatorAction, StoredEvent};

pub(super) async fn confirm(config: &Config, params: &Params) -> Result<Page, Failure> {
    let target = Target::parse(config, params).await?;
    if let Target::Matching(criteria) = &target
        && from_stripe::is_source(params)?
    {
        check(criteria)?;
        return from_stripe::confirm(config, &target, params).await;
    }
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
            "A worker runs the handler again, at once. Failures and crashes are reset, and attempts are kept."
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
            " events for each click. Failures and crashes are reset, and attempts are kept."
        }
    })
}

fn check(criteria: &Criteria<'_>) -> Result<(), Failure> {
    match criteria.state {
        State::Queued | State::InProgress => Err(Failure::BadRequest(
            "state must be released, completed, discarded or exhausted: other events run without a replay",
        )),
        _ => Ok(()),
    }
}

fn source(config: &Config, event: &StoredEvent) -> Result<ReplaySource, Failure> {
    replay_source(config, event).ok_or(Failure::Conflict(
        "the event is in progress, or has no payload that could be replayed",
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
            one_from_stripe(config, inspected, event).await
        }
        Target::Matching(criteria) if from_stripe::is_source(form)? => {
            check(criteria)?;
            return from_stripe::run(config, &target, criteria, form, viewer).await;
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
async fn one_from_stripe(
    config: &Config,
    inspected: &InspectedQueue,
    event: &StoredEvent,
) -> Progress {
    let Some(api) = &config.api else {
        return Progress::default();
    };
    let mut replay = StripeReplay::new(api, &*inspected.store);
    let failure = config.replay(replay.event(event)).await.err();
    Progress {
        changed: replay.replayed,
        failure,
    }
}
