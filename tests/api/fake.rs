//! A fake of Stripe's API.

use std::future::{Ready, ready};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, Method, Uri};

type Respond = Arc<dyn Fn(&Uri) -> Response + Send + Sync>;

/// Responds to every request with `respond`, and records it.
#[derive(Clone)]
pub struct FakeStripe {
    respond: Respond,
    received: Arc<Mutex<Vec<Received>>>,
}

#[derive(Clone, Debug)]
pub struct Received {
    pub method: Method,
    pub uri: Uri,
    pub headers: HeaderMap,
}

impl FakeStripe {
    pub fn new<F, R>(respond: F) -> Self
    where
        F: Fn(&Uri) -> R + Send + Sync + 'static,
        R: IntoResponse,
    {
        Self {
            respond: Arc::new(move |uri| respond(uri).into_response()),
            received: Arc::default(),
        }
    }

    /// Returns the router that takes the place of the HTTP client.
    pub fn client(&self) -> Router {
        Router::new().fallback(record).with_state(self.clone())
    }

    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    /// Returns the paths of the requests, with their queries.
    pub fn paths(&self) -> Vec<String> {
        let received = self.received();
        received
            .iter()
            .map(|request| request.uri.path_and_query().unwrap().to_string())
            .collect()
    }

    #[track_caller]
    pub fn only_request(&self) -> Received {
        let mut received = self.received();
        assert_eq!(received.len(), 1, "{received:?}");
        received.remove(0)
    }
}

fn record(State(fake): State<FakeStripe>, request: Request<Body>) -> Ready<Response> {
    let (head, _empty) = request.into_parts();
    let response = (fake.respond)(&head.uri);
    fake.received.lock().unwrap().push(Received {
        method: head.method,
        uri: head.uri,
        headers: head.headers,
    });
    ready(response)
}

/// An error as Stripe responds it.
pub fn stripe_error(status: u16, code: &str) -> Response {
    let body = format!(
        r#"{{"error": {{"code": "{code}", "message": "No such customer: 'hush'", "type": "invalid_request_error"}}}}"#
    );
    Response::builder()
        .status(status)
        .header("request-id", "req_Fake1")
        .body(body.into())
        .unwrap()
}
