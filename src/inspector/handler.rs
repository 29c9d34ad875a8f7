//! From a request to a page.

use std::error::Error;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::routing::any;
use axum_core::response::Response;
use http::header::{ALLOW, CONTENT_TYPE};
use http::request::Parts;
use http::{HeaderMap, Method};
use http_body_util::LengthLimitError;
use maud::html;

use super::access::{Access, Viewer};
use super::config::Config;
use super::detached::Detached;
use super::failure::Failure;
use super::page::{Page, Reply};
use super::params::Params;
use super::{
    check, csrf, discard, event, forget, list, notice, overview, pause, records, replay,
    security_headers,
};
use crate::error_chain::chain;

pub(super) struct Handler {
    pub(super) config: Config,
    pub(super) access: Access,
}

/// A form has a key of at most 255 bytes, a filter, and a note.
const MAX_FORM_BYTES: usize = 16 * 1024;

pub(super) fn router<S>(handler: Arc<Handler>) -> Router<S>
where
    S: Clone + Send + Sync + 'static,
{
    Router::new().route("/", any(serve)).with_state(handler)
}

async fn serve(State(handler): State<Arc<Handler>>, request: Request) -> Response {
    security_headers::add(handler.respond(request).await)
}

impl Handler {
    async fn respond(self: &Arc<Self>, request: Request) -> Response {
        let (parts, body) = request.into_parts();
        let Some(viewer) = self.access.viewer(&parts).await else {
            let page = Failure::Forbidden.into_page();
            return page.render(&self.config, None, &html! {});
        };
        let query = Params::parse(parts.uri.query().unwrap_or_default().as_bytes());
        match self.reply(&parts, body, &query, &viewer).await {
            Ok(Reply::Page(page)) => {
                page.render(&self.config, Some(&viewer), &notice::show(&query))
            }
            Ok(Reply::SeeOther(location)) => Reply::see_other(&location),
            Err(failure) => {
                let allowed = failure.allowed_methods();
                let page = failure.into_page();
                let mut response = page.render(&self.config, Some(&viewer), &html! {});
                if let Some(methods) = allowed {
                    response.headers_mut().insert(ALLOW, methods);
                }
                response
            }
        }
    }

    async fn reply(
        self: &Arc<Self>,
        parts: &Parts,
        body: Body,
        query: &Params,
        viewer: &Viewer,
    ) -> Result<Reply, Failure> {
        if !csrf::is_allowed(parts) {
            return Err(Failure::CrossSite);
        }
        match parts.method {
            Method::GET | Method::HEAD => Ok(self.show(query).await?.into()),
            Method::POST => {
                let form = read_form(&parts.headers, body).await?;
                let action = Arc::clone(self).act(form, viewer.clone());
                Detached::new(action).await.map(Reply::SeeOther)
            }
            _ => Err(Failure::MethodNotAllowed),
        }
    }

    async fn show(&self, query: &Params) -> Result<Page, Failure> {
        let config = &self.config;
        match query.get("screen") {
            None => Ok(overview::page(config).await),
            Some("events") => list::page(config, query).await,
            Some("event") => event::page(config, query).await,
            Some("records") => records::page(config, query).await,
            Some("check") => Ok(check::page(config).await),
            Some("replay") => replay::confirm(self.actions()?, query).await,
            Some("discard") => discard::confirm(self.actions()?, query).await,
            Some("forget") => forget::confirm(self.actions()?, query).await,
            Some(_) => Err(Failure::NotFound(
                "screen must be events, event, records, check, replay, discard or forget",
            )),
        }
    }

    async fn act(self: Arc<Self>, form: Params, viewer: Viewer) -> Result<Params, Failure> {
        let config = self.actions()?;
        let (form, viewer) = (&form, &viewer);
        match form.get("action") {
            Some("replay") => replay::run(config, form, viewer).await,
            Some("discard") => discard::run(config, form, viewer).await,
            Some("forget") => forget::run(config, form, viewer).await,
            Some("pause") => pause::run(config, form, viewer, true).await,
            Some("resume") => pause::run(config, form, viewer, false).await,
            _ => Err(Failure::BadRequest(
                "action must be replay, discard, forget, pause or resume",
            )),
        }
    }

    /// Returns the configuration, if it has actions.
    fn actions(&self) -> Result<&Config, Failure> {
        match self.config.has_actions {
            true => Ok(&self.config),
            false => Err(Failure::ReadOnly),
        }
    }
}

async fn read_form(headers: &HeaderMap, body: Body) -> Result<Params, Failure> {
    let content_type = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let essence = content_type.and_then(|text| text.split(';').next());
    if essence.map(str::trim) != Some("application/x-www-form-urlencoded") {
        return Err(Failure::NotAForm);
    }
    let bytes = to_bytes(body, MAX_FORM_BYTES).await.map_err(|error| {
        // A layer around the router may have a lower limit.
        match chain(&error).any(<dyn Error>::is::<LengthLimitError>) {
            true => Failure::TooLarge,
            false => Failure::BodyBroken,
        }
    })?;
    Ok(Params::parse(&bytes))
}
