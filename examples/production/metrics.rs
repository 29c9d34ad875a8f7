//! Counts deliveries by endpoint and outcome.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Arc, Mutex};

use axum::response::Response;
use tower_stripe_webhook::{DedupRejection, Discard, Unrouted, WebhookRejection};

type Counts = BTreeMap<(&'static str, &'static str), u64>;

#[derive(Clone, Default)]
pub(crate) struct Metrics(Arc<Mutex<Counts>>);

impl Metrics {
    /// Returns the function for `map_response` that counts the responses of an endpoint.
    pub(crate) fn counter<B>(
        &self,
        endpoint: &'static str,
    ) -> impl Fn(Response<B>) -> Response<B> + Clone + use<B> {
        let Self(counts) = self.clone();
        move |response| {
            let mut counts = counts.lock().expect("nothing panics under the lock");
            *counts.entry((endpoint, outcome(&response))).or_default() += 1;
            response
        }
    }

    /// Returns the counts in the text format of Prometheus.
    pub(crate) fn text(&self) -> String {
        let counts = self.0.lock().expect("nothing panics under the lock");
        let mut text = String::from("# TYPE stripe_deliveries_total counter\n");
        for ((endpoint, outcome), count) in &*counts {
            let labels = format!(r#"endpoint="{endpoint}",outcome="{outcome}""#);
            writeln!(text, "stripe_deliveries_total{{{labels}}} {count}")
                .expect("a write to memory");
        }
        text
    }
}

/// Both layers and the router attach the reason for their response to its extensions.
fn outcome<B>(response: &Response<B>) -> &'static str {
    let extensions = response.extensions();
    if let Some(rejection) = extensions.get::<WebhookRejection>() {
        rejection.kind().name()
    } else if let Some(rejection) = extensions.get::<DedupRejection>() {
        rejection.kind().name()
    } else if extensions.get::<Unrouted>().is_some() {
        "unrouted"
    } else if extensions.get::<Discard>().is_some() {
        "discarded_by_handler"
    } else if response.status().is_success() {
        "handled"
    } else {
        "failed"
    }
}
