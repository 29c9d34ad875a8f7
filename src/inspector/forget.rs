//! Removes a record of deduplication, so that the next delivery is handled.

use maud::html;

use super::access::Viewer;
use super::audit;
use super::config::{Config, InspectedScope};
use super::criteria::parse_key;
use super::failure::Failure;
use super::form;
use super::notice::Notice;
use super::page::Page;
use super::params::Params;
use super::progress::Progress;
use crate::claims::{Key, Record, State};

pub(super) async fn confirm(config: &Config, params: &Params) -> Result<Page, Failure> {
    let (inspected, key) = parse(config, params)?;
    if check(config, inspected, &key).await?.is_none() {
        return Err(Failure::NotFound(
            "the event has no record: it was forgotten, or has expired",
        ));
    }
    let fields = Params::default()
        .with("action", "forget")
        .with("scope", &*inspected.scope)
        .with("key", key.as_str());
    let body = html! {
        p { "The record of this event is removed: " code { (key) } }
        p {
            "The next delivery runs the handler as a first attempt. If Stripe does not retry the event any more, resend it "
            "from the Dashboard, or with " code { "stripe events resend" } "."
        }
        p.warning { "If an earlier attempt did its work, it happens twice." }
        (form::confirm(&fields, "Forget", &back(inspected), &html! {}))
    };
    Ok(Page::new("Forget?", body))
}

pub(super) async fn run(
    config: &Config,
    form: &Params,
    viewer: &Viewer,
) -> Result<Params, Failure> {
    let (inspected, key) = parse(config, form)?;
    // Lazy, because a store may do its work, and panic, before it returns the future.
    let forget = async { inspected.store.forget_settled(&key).await };
    let progress: Progress = config.change(forget).await.map(u64::from).into();
    audit::report_record(config, viewer, &inspected.scope, &key, &progress);
    let is_forgotten = progress.into_result("Forgot")? > 0;
    if !is_forgotten {
        check(config, inspected, &key).await?;
    }
    Ok(Notice::Forgotten(is_forgotten).add_to(back(inspected)))
}

/// The key must be of the scope: other scopes of the store may not be inspected.
fn parse<'a>(config: &'a Config, params: &Params) -> Result<(&'a InspectedScope, Key), Failure> {
    let inspected = config.scope(params.get("scope").unwrap_or_default())?;
    let key = parse_key(params.get("key").unwrap_or_default())?;
    match key.is_in(&inspected.scope) {
        true => Ok((inspected, key)),
        false => Err(Failure::NotFound(
            "the key is not one of this scope: use a link of its list",
        )),
    }
}

/// Returns the record, unless there is a reason why it must not be forgotten.
async fn check(
    config: &Config,
    inspected: &InspectedScope,
    key: &Key,
) -> Result<Option<Record>, Failure> {
    let record = config.read(inspected.store.record(key)).await?;
    match record.as_ref().and_then(refusal) {
        Some(reason) => Err(Failure::Conflict(reason)),
        None => Ok(record),
    }
}

/// Returns why a record must not be forgotten, and what to do.
fn refusal(record: &Record) -> Option<&'static str> {
    if record.is_in_inbox {
        return Some(
            "an inbox has the event, and would lose it: replay or discard it in its queue",
        );
    }
    (record.state == State::InProgress).then_some(
        "the event is in progress, and the next delivery would run it a second time: wait until its handler ends, or until \
         a delivery after its lease has expired",
    )
}

fn back(inspected: &InspectedScope) -> Params {
    Params::of_screen("records").with("scope", &*inspected.scope)
}
