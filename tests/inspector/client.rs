//! Sends requests to a router, and reads its pages.

use axum::Router;
use axum::body::{Body, to_bytes};
use http::{HeaderMap, Request, StatusCode};
use tower::ServiceExt;
use tower_stripe_webhook::inspector::Inspector;

/// Where the tests mount the router.
pub const PREFIX: &str = "/ops/inspector";

/// An inspector that anyone may use, mounted under a prefix.
pub fn mount(inspector: Inspector) -> Router {
    Router::new().nest(PREFIX, inspector.unprotected("only the test can reach it"))
}

#[derive(Debug)]
pub struct Page {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

pub async fn send(router: &Router, request: Request<Body>) -> Page {
    let response = router.clone().oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    Page {
        status: parts.status,
        headers: parts.headers,
        body: String::from_utf8(body.to_vec()).unwrap(),
    }
}

/// Opens a link of a page, such as `?screen=events`.
pub async fn get(router: &Router, link: &str) -> Page {
    let request = Request::get(format!("{PREFIX}{link}"));
    send(router, request.body(Body::empty()).unwrap()).await
}

/// Opens a link of a page that must exist.
#[track_caller]
pub fn open<'a>(router: &'a Router, link: &'a str) -> impl Future<Output = String> + 'a {
    let location = std::panic::Location::caller();
    async move {
        let page = get(router, link).await;
        assert_eq!(page.status, 200, "{link} at {location}: {}", page.body);
        page.body
    }
}

/// Sends a form as a browser does from the page itself.
pub async fn post(router: &Router, fields: &[(&str, &str)]) -> Page {
    let request = Request::post(PREFIX)
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin");
    send(router, request.body(form(fields)).unwrap()).await
}

/// Sends a form, and returns the page that the browser is redirected to.
#[track_caller]
pub fn act<'a>(
    router: &'a Router,
    fields: &'a [(&'a str, &'a str)],
) -> impl Future<Output = String> + 'a {
    let location = std::panic::Location::caller();
    async move {
        let page = post(router, fields).await;
        assert_eq!(page.status, 303, "at {location}: {}", page.body);
        let link = page.headers["location"].to_str().unwrap();
        open(router, link).await
    }
}

pub fn form(fields: &[(&str, &str)]) -> Body {
    let mut form = form_urlencoded::Serializer::new(String::new());
    Body::from(form.extend_pairs(fields).finish())
}

/// Returns the relative links of a page.
pub fn links(page: &str) -> Vec<String> {
    let mut links: Vec<_> = page
        .split("href=\"?")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().replace("&amp;", "&"))
        .map(|query| format!("?{query}"))
        .collect();
    links.dedup();
    links
}

/// Returns the relative link with this text.
#[track_caller]
pub fn link(page: &str, text: &str) -> String {
    let (before, _) = page
        .split_once(&format!("\">{text}</a>"))
        .unwrap_or_else(|| panic!("no link {text:?} in {page}"));
    let (_, href) = before.rsplit_once("href=\"").unwrap();
    href.replace("&amp;", "&")
}

/// Returns the hidden fields of the form of a page, whose values need no escapes.
pub fn hidden(page: &str) -> Vec<(&str, &str)> {
    let inputs = page.split("<input type=\"hidden\" name=\"").skip(1);
    inputs
        .map(|input| {
            let (name, rest) = input.split_once("\" value=\"").unwrap();
            (name, rest.split('"').next().unwrap())
        })
        .collect()
}

/// Returns the text of a page, without its elements and with single spaces.
pub fn text(page: &str) -> String {
    let page = page.split_once("</style>").map_or(page, |(_, body)| body);
    let mut text = String::new();
    let mut is_tag = false;
    for character in page.chars() {
        match character {
            '<' => is_tag = true,
            '>' => {
                is_tag = false;
                text.push(' ');
            }
            _ if !is_tag => text.push(character),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
pub fn assert_shows(page: &str, expected: &str) {
    let text = text(page);
    assert!(text.contains(expected), "{expected:?} is not in {text:?}");
}

#[track_caller]
pub fn assert_hides(page: &str, unexpected: &str) {
    assert!(!page.contains(unexpected), "{unexpected:?} is in {page}");
}
