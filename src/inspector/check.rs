//! Compares the endpoints at Stripe with the handlers.

use http::StatusCode;
use maud::{Markup, html};

use super::config::Config;
use super::failure::Failure;
use super::page::Page;
use crate::api::Endpoint;
use crate::event::{EventKind, EventType};
use crate::router::Check;

pub(super) async fn page(config: &Config) -> Page {
    let mut sections = Vec::new();
    let mut status = StatusCode::OK;
    for endpoint in &config.endpoints {
        let result = config.ask(endpoint.read()).await;
        if let Err(failure) = &result {
            status = failure.status();
        }
        sections.push(section(endpoint.id(), &result));
    }
    let body = html! {
        p.hint { "As Stripe’s API shows the endpoints now, compared with the handlers of this process." }
        @if sections.is_empty() {
            p.empty { "No endpoint is configured: see " code { "Inspector::with_endpoint" } "." }
        }
        @for section in &sections { (section) }
    };
    Page {
        status,
        ..Page::new("Check", body)
    }
}

fn section(id: &str, result: &Result<(Endpoint, Check), Failure>) -> Markup {
    html! {
        section {
            h2 { (id) }
            @match result {
                Ok((endpoint, check)) => {
                    (facts(endpoint))
                    (findings(check))
                }
                Err(failure) => div.warning { (failure.details()) },
            }
        }
    }
}

fn facts(endpoint: &Endpoint) -> Markup {
    html! {
        @if !endpoint.is_enabled() {
            p.warning {
                "The endpoint is disabled: Stripe sends it nothing. Enable it in the Dashboard, then reconcile what it "
                "missed."
            }
        }
        dl {
            dt { "Status" } dd { @if endpoint.is_enabled() { "enabled" } @else { "disabled" } }
            dt { "Mode" } dd { @if endpoint.livemode() { "live" } @else { "test" } }
            dt { "Events" } dd {
                @match endpoint.event_kind() {
                    EventKind::Thin => "thin",
                    _ => "snapshot",
                }
            }
            dt { "API version" } dd {
                @match endpoint.api_version() {
                    Some(version) => code { (version) },
                    None => "the account’s default",
                }
            }
        }
    }
}

fn findings(check: &Check) -> Markup {
    html! {
        @if check.is_ok() {
            p.ok { "The endpoint is subscribed to exactly the types that have a handler." }
        }
        (types("Handlers that never run: the endpoint is not subscribed to", &check.unsubscribed))
        (types("Handlers that never run: * does not include", &check.needs_selection))
        (types("Acknowledged without a handler", &check.unhandled))
    }
}

fn types(heading: &str, types: &[EventType]) -> Markup {
    html! {
        @if !types.is_empty() {
            h3 { (heading) }
            ul.types { @for event_type in types { li { code { (event_type) } } } }
        }
    }
}
