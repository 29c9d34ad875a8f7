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
use crate::claims::Key;

pub(super) fn confirm(config: &Config, params: &Params) -> Result<Page, Failure> {
    let (inspected, key) = parse(config, params)?;
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
        p.warning {
            "If an earlier attempt did its work, it happens twice. If an inbox shares the store and has the event, its "
            "payload is deleted, too."
        }
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
    let is_forgotten = config.change(inspected.store.forget(&key)).await?;
    audit::report_record(config, viewer, &inspected.scope, &key, is_forgotten);
    Ok(Notice::Forgotten(is_forgotten).add_to(back(inspected)))
}

/// The key must be of the scope: other scopes of the store may not be inspected.
fn parse<'a>(config: &'a Config, params: &Params) -> Result<(&'a InspectedScope, Key), Failure> {
    let inspected = config.scope(params.get("scope").unwrap_or_default())?;
    let key = parse_key(params.get("key").unwrap_or_default())?;
    match key.is_in(&inspected.scope) {
        true => Ok((inspected, key)),
        false => Err(Failure::NotFound("the scope has no such event")),
    }
}

fn back(inspected: &InspectedScope) -> Params {
    Params::of_screen("records").with("scope", &*inspected.scope)
}
