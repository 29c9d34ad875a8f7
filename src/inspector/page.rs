//! The frame around every page.

use axum_core::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{CONTENT_TYPE, LOCATION};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::access::Viewer;
use super::config::Config;
use super::params::Params;
use super::security_headers::STYLE;

/// The contents of a page.
pub(super) struct Page {
    pub(super) status: StatusCode,
    pub(super) title: String,
    pub(super) body: Markup,
}

/// The response of a screen.
pub(super) enum Reply {
    Page(Page),
    /// After an action: a reload must not repeat it.
    SeeOther(Params),
}

impl Page {
    pub(super) fn new(title: impl Into<String>, body: Markup) -> Self {
        Self {
            status: StatusCode::OK,
            title: title.into(),
            body,
        }
    }

    /// Renders the page. Without a viewer, it shows nothing about what is inspected.
    pub(super) fn render(
        self,
        config: &Config,
        viewer: Option<&Viewer>,
        notice: &Markup,
    ) -> Response {
        let Self {
            status,
            title,
            body,
        } = self;
        let page = html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="robots" content="noindex";
                    title { (title) " · Stripe webhooks" }
                    style { (PreEscaped(STYLE)) }
                }
                body {
                    a.skip href="#main" { "Skip to content" }
                    header {
                        @if viewer.is_some() { (navigation(config)) }
                        @if let Some(name) = viewer.and_then(Viewer::name) {
                            p.user { "Signed in as " strong { (name) } }
                        }
                    }
                    main #main tabindex="-1" {
                        h1 { (title) }
                        (notice)
                        (body)
                    }
                    @if let Some(viewer) = viewer { (footer(config, viewer)) }
                }
            }
        };
        let headers = [(CONTENT_TYPE, "text/html; charset=utf-8")];
        (status, headers, page.into_string()).into_response()
    }
}

fn navigation(config: &Config) -> Markup {
    html! {
        nav aria-label="Screens" {
            a href="?" { "Overview" }
            @for inspected in &config.queues {
                a href=(Params::of_screen("events").with("queue", inspected.queue.as_str()).link()) {
                    "Events of " (inspected.queue)
                }
            }
            @for inspected in &config.scopes {
                a href=(Params::of_screen("records").with("scope", &*inspected.scope).link()) {
                    "Records of " (inspected.scope)
                }
            }
            @if !config.endpoints.is_empty() {
                a href=(Params::of_screen("check").link()) { "Check" }
            }
        }
    }
}

fn footer(config: &Config, viewer: &Viewer) -> Markup {
    html! {
        footer {
            @if let Viewer::Anyone(reason) = viewer {
                p { "Anyone who reaches this page may use it: " (reason) "." }
            }
            p {
                @if config.has_actions { "Times are by the store’s clock." }
                @else { "This page only shows. Times are by the store’s clock." }
            }
        }
    }
}

impl Reply {
    /// Responds with 303: the browser reads the other page with GET.
    pub(super) fn see_other(location: &Params) -> Response {
        (StatusCode::SEE_OTHER, [(LOCATION, location.link())]).into_response()
    }
}

impl From<Page> for Reply {
    fn from(page: Page) -> Self {
        Self::Page(page)
    }
}
