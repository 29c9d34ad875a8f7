//! `inspect check`.

use serde_json::json;
use tower_stripe_webhook::api::Endpoint;
use tower_stripe_webhook::{EventPattern, EventRouter, EventType};

use crate::api;
use crate::args::Check;
use crate::clean;
use crate::failure::Failure;
use crate::output::Output;

pub(crate) async fn run(args: &Check, output: Output) -> Result<bool, Failure> {
    let events = router(&args.types)?;
    let api = api::open(&args.api)?;
    let endpoint = match args.endpoint.starts_with("ed_") {
        true => api.event_destination(&args.endpoint).await,
        false => api.webhook_endpoint(&args.endpoint).await,
    };
    let endpoint = endpoint.map_err(|error| api::failure(&error))?;
    let check = events.check(endpoint.enabled_events());
    let names = |types: &[EventType]| types.iter().map(ToString::to_string).collect::<Vec<_>>();
    let value = json!({
        "endpoint": endpoint.id(),
        "enabled": endpoint.is_enabled(),
        "livemode": endpoint.livemode(),
        "api_version": endpoint.api_version(),
        "unsubscribed": names(&check.unsubscribed),
        "needs_selection": names(&check.needs_selection),
        "unhandled": names(&check.unhandled),
    });
    output.print(&value, || {
        format!("{}{}\n", status(&endpoint), clean::line(&check.to_string()))
    });
    Ok(check.is_ok() && endpoint.is_enabled())
}

fn status(endpoint: &Endpoint) -> String {
    let id = clean::line(endpoint.id());
    match endpoint.is_enabled() {
        true => format!("{id} is enabled\n"),
        false => format!("{id} is disabled: Stripe sends it nothing\n"),
    }
}

/// A router that has a handler for each of the types.
fn router(types: &[String]) -> Result<EventRouter, Failure> {
    let mut events = EventRouter::new();
    for name in types {
        if !is_known(name) {
            return Err(Failure::usage(format!(
                "--types: Stripe has no event type {name}"
            )));
        }
        events = events.on(EventPattern::unlisted(name), async || ());
    }
    Ok(events)
}

fn is_known(pattern: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(prefix) => {
            let mut all = EventType::all();
            prefix.ends_with('.') && all.any(|known| known.as_str().starts_with(prefix))
        }
        None => EventType::from(pattern).is_known(),
    }
}
