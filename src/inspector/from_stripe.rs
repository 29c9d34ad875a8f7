//! Replays of all events that match, from Stripe's API.

use maud::html;

use super::access::Viewer;
use super::audit;
use super::config::Config;
use super::criteria::Criteria;
use super::failure::Failure;
use super::form;
use super::notice::Notice;
use super::page::Page;
use super::params::Params;
use super::progress::Progress;
use super::stripe_replay::StripeReplay;
use super::target::{self, Target};
use super::text;
use crate::api::StripeApi;
use crate::inbox::{EventCount, OperatorAction};

/// The events of one click. Each takes a request to Stripe's API, while a person waits.
const MAX: u32 = 100;

pub(super) async fn confirm(
    config: &Config,
    target: &Target<'_>,
    params: &Params,
) -> Result<Page, Failure> {
    api(config)?;
    let left = parse_left(params)?;
    let action = OperatorAction::RestorePayload;
    let preview = target.preview(config, action).await?;
    let mut fields = target.fields("replay").with("source", "stripe");
    if let Some(left) = left {
        fields = fields.with("left", left.to_string());
    }
    let body = html! {
        (preview)
        @if let Some(left) = left {
            p { "The next click continues after the events that were tried. " (text::events(left.into())) " are left." }
        }
        p {
            "Each event is read from Stripe’s API, which keeps it for 30 days. A worker then runs its handler again. Failures "
            "and crashes are reset, and attempts are kept. Each click reads at most " (MAX) " events, and stops if Stripe "
            "limits the rate of requests. Events of tenants are skipped."
        }
        p.warning { "Completed events run a second time: their handlers must allow it." }
        (form::confirm(&fields, "Replay from Stripe", &target.page(), &html! {}))
    };
    Ok(Page::new("Replay from Stripe?", body))
}

pub(super) async fn run(
    config: &Config,
    target: &Target<'_>,
    criteria: &Criteria<'_>,
    form: &Params,
    viewer: &Viewer,
) -> Result<Params, Failure> {
    let api = api(config)?;
    let left = match parse_left(form)? {
        Some(left) => left,
        None => {
            let count = target::count(config, criteria, OperatorAction::RestorePayload);
            count.await?.action_limit()
        }
    };
    let mut replay = StripeReplay::new(api, &*criteria.inspected.store);
    let filter = criteria.filter();
    let replaying = replay.matching(&filter, left.min(MAX));
    let failure = config.replay(replaying).await.err();
    let progress = Progress {
        changed: replay.replayed,
        failure,
    };
    audit::report(config, viewer, "replay", target, &progress);
    progress.into_result("Replayed")?;
    let tried = u32::try_from(replay.tried()).unwrap_or(u32::MAX);
    let left = left.saturating_sub(tried);
    let page = match &replay.next {
        Some(next) if left > 0 => criteria
            .page_after("replay", next)
            .with("source", "stripe")
            .with("left", left.to_string()),
        _ => target.page(),
    };
    let notice = Notice::ReplayedFromStripe {
        replayed: replay.replayed,
        missing: replay.missing,
        refused: replay.refused,
        skipped: replay.skipped,
    };
    Ok(notice.add_to(page))
}

/// Returns whether the payloads come from Stripe.
pub(super) fn is_source(params: &Params) -> Result<bool, Failure> {
    match params.get("source") {
        None => Ok(false),
        Some("stripe") => Ok(true),
        Some(_) => Err(Failure::BadRequest(
            "source must be stripe, or absent for the stored payloads",
        )),
    }
}

fn api(config: &Config) -> Result<&StripeApi, Failure> {
    config.api.as_ref().ok_or(Failure::BadRequest(
        "the service has no API key for replays: it must call Inspector::with_api",
    ))
}

/// Returns how many of the events that matched at first were not tried.
fn parse_left(params: &Params) -> Result<Option<u32>, Failure> {
    let Some(text) = params.get("left") else {
        return Ok(None);
    };
    let left = text.parse().ok().filter(|left| *left <= EventCount::MAX);
    left.map(Some).ok_or(Failure::BadRequest(
        "left must be the number from the form of the previous page",
    ))
}
