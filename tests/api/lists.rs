//! Stripe's lists of events, for a fake.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use axum::response::{IntoResponse, Response};
use http::{StatusCode, Uri};
use tower_stripe_webhook::StripeEvent;
use tower_stripe_webhook::testing::EventBuilder;

use crate::fake::FakeStripe;

/// The events of an account, the newest first.
#[derive(Clone)]
pub struct Lists {
    events: Arc<Mutex<Vec<StripeEvent>>>,
    page: usize,
}

impl Lists {
    /// With pages of at most `page` events.
    pub fn new(page: usize) -> Self {
        Self {
            events: Arc::default(),
            page,
        }
    }

    pub fn with(self, builders: impl IntoIterator<Item = EventBuilder>) -> Self {
        for builder in builders {
            self.add(&builder);
        }
        self
    }

    /// Adds an event that was created just now.
    pub fn add(&self, builder: &EventBuilder) -> StripeEvent {
        let now = SystemTime::now() - Duration::from_secs(1);
        let event = builder.clone().created(now).build();
        self.events.lock().unwrap().insert(0, event.clone());
        event
    }

    pub fn stripe(&self) -> FakeStripe {
        let lists = self.clone();
        FakeStripe::new(move |uri: &Uri| lists.respond(uri))
    }

    pub fn respond(&self, uri: &Uri) -> Response {
        let query = query(uri);
        let is_thin = match uri.path() {
            "/v1/events" => false,
            "/v2/core/events" => true,
            _ => return StatusCode::NOT_FOUND.into_response(),
        };
        let types: Vec<_> = query
            .iter()
            .filter(|(name, _)| name.starts_with("types["))
            .map(|(_, value)| value.as_str())
            .collect();
        let events = self.events.lock().unwrap();
        let matching: Vec<_> = events
            .iter()
            .filter(|event| event.event_type().is_thin() == is_thin)
            .filter(|event| types.contains(&event.event_type().as_str()))
            .collect();
        let cursor = query.get(if is_thin { "page" } else { "starting_after" });
        let start = cursor.map_or(0, |cursor| {
            let last = matching.iter().position(|event| event.id() == cursor);
            last.expect("the cursor is an id of the list") + 1
        });
        let page: Vec<_> = matching.iter().skip(start).take(self.page).collect();
        let has_more = start + page.len() < matching.len();
        let texts: Vec<_> = page
            .iter()
            .map(|event| str::from_utf8(event.payload()).unwrap())
            .collect();
        let data = texts.join(",\n");
        if !is_thin {
            return format!(
                r#"{{"object": "list", "url": "/v1/events", "has_more": {has_more}, "data": [{data}]}}"#
            )
            .into_response();
        }
        let next = page.last().filter(|_| has_more).map(|last| {
            let types: String = (types.iter().enumerate())
                .map(|(index, name)| format!("&types%5B{index}%5D={name}"))
                .collect();
            format!("/v2/core/events?page={}{types}", last.id())
        });
        format!(
            r#"{{"data": [{data}], "next_page_url": {}, "previous_page_url": null}}"#,
            serde_json::json!(next)
        )
        .into_response()
    }
}

/// Returns the parameters of a query.
pub fn query(uri: &Uri) -> BTreeMap<String, String> {
    let pairs = uri.query().unwrap_or_default().split('&');
    pairs
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (unescape(name), unescape(value)))
        .collect()
}

fn unescape(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        if let (b'%', [high, low, after @ ..]) = (*first, tail) {
            let digits = [*high, *low];
            let digits = str::from_utf8(&digits).unwrap();
            bytes.push(u8::from_str_radix(digits, 16).unwrap());
            rest = after;
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).unwrap()
}
