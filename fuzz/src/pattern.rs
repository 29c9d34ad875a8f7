//! Patterns of the router: which ones are accepted, and which handler receives an event.

use std::pin::pin;
use std::str;
use std::sync::LazyLock;
use std::task::{Context, Poll, Waker};

use axum::Extension;
use axum::response::IntoResponse;
use serde_json::json;
use tower::Service;
use tower_stripe_webhook::{EventPattern, EventRouter};
use tower_stripe_webhook::{EventType, StripeEvent, Unrouted};

use super::panics::panic_message;

/// How a pattern is passed to the router.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// As an `EventType`.
    Type,
    /// As a string, which must match a known type.
    Text,
    /// With `EventPattern::unlisted`, which accepts unknown types.
    Unlisted,
}

// Parts of the router's panic messages.
const MALFORMED: &str = "malformed event pattern ";
const UNKNOWN: &str = "no known event type matches ";
const TAKEN: &str = " already has a handler";

static KNOWN: LazyLock<Vec<String>> =
    LazyLock::new(|| EventType::all().map(|known| known.to_string()).collect());

/// Checks one case. The first line of the input is the type of the event. Each further line is a
/// pattern: `=` starts a [`By::Type`], `+` a [`By::Text`], and anything else is a [`By::Unlisted`]. The
/// line `*` adds a fallback.
pub fn check(input: &[u8]) {
    let Ok(text) = str::from_utf8(input) else {
        return;
    };
    let mut lines = text.split('\n');
    let event_type = lines.next().unwrap_or_default();
    let lines: Vec<_> = lines.take(8).collect();
    let patterns: Vec<_> = lines
        .iter()
        .filter(|line| **line != "*")
        .map(|line| match line.chars().next() {
            Some('=') => (By::Type, &line[1..]),
            // Other unknown names become `By::Unlisted`: searching for the most similar known name, which
            // the panic message suggests, is too slow for a fuzzer.
            Some('+') if line.len() < 3 || is_known(&line[1..]) => (By::Text, &line[1..]),
            _ => (By::Unlisted, *line),
        })
        .collect();
    check_router(event_type, &patterns, lines.contains(&"*"));
}

/// Checks that a router accepts exactly the valid patterns, and routes an event to the best match.
#[track_caller]
pub fn check_router(event_type: &str, patterns: &[(By, &str)], has_fallback: bool) {
    let mut router = EventRouter::new();
    let mut taken: Vec<&str> = Vec::new();
    for (by, text) in patterns {
        let expected = expected_panic(*by, text, &taken);
        let pattern = match by {
            By::Type => EventPattern::from(EventType::from(*text)),
            By::Text => EventPattern::from(*text),
            By::Unlisted => EventPattern::unlisted(*text),
        };
        let name = (*text).to_owned();
        let built = panic_message(|| {
            router
                .clone()
                .on(pattern, async || Extension(Handler(name)))
        });
        match (built, expected) {
            (Ok(built), None) => {
                router = built;
                taken.push(text);
            }
            (Err(message), Some(expected)) if message.contains(expected) => {}
            (Ok(_), Some(expected)) => {
                panic!("{text:?} was accepted, but must be rejected: {expected}")
            }
            (Err(message), expected) => {
                panic!("{text:?}: expected {expected:?}, but the message is {message:?}")
            }
        }
    }
    if has_fallback {
        router = router.fallback(async || Extension(Handler("*".to_owned())));
    }

    let listed: Vec<String> = router
        .event_types()
        .iter()
        .map(ToString::to_string)
        .collect();
    let mut expected: Vec<String> = taken
        .iter()
        .filter(|pattern| !pattern.ends_with(".*"))
        .map(|pattern| (*pattern).to_owned())
        .collect();
    let is_taken = |known: &&String| taken.iter().any(|pattern| matches(pattern, known));
    expected.extend(KNOWN.iter().filter(is_taken).cloned());
    expected.sort_unstable();
    expected.dedup();
    assert_eq!(listed, expected, "{taken:?}");

    if !event_type.is_empty() {
        let fallback = has_fallback.then_some("*");
        let expected = winner(&taken, event_type).or(fallback);
        assert_eq!(
            route(router, event_type).as_deref(),
            expected,
            "{event_type:?}: {taken:?}"
        );
    }
}

/// Returns a part of the panic message for a pattern, or `None` if the router must accept it. `taken` are
/// the patterns it already has.
fn expected_panic(by: By, text: &str, taken: &[&str]) -> Option<&'static str> {
    let name = match by {
        By::Type => text,
        _ => text.strip_suffix(".*").unwrap_or(text),
    };
    if !is_name(name) {
        return Some(MALFORMED);
    }
    if by == By::Text && !is_known(text) {
        return Some(UNKNOWN);
    }
    taken.contains(&text).then_some(TAKEN)
}

fn is_known(text: &str) -> bool {
    KNOWN.iter().any(|known| matches(text, known))
}

/// Returns whether a name is valid: one or more segments, separated by dots.
///
/// * Segments are visible ASCII without `*`.
/// * Brackets must be closed and cannot be nested. A dot inside brackets does not separate segments.
/// * A segment must have a character that is neither a bracket nor a dot.
fn is_name(name: &str) -> bool {
    let mut flat = String::new();
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('[') {
        let Some((inside, after)) = after.split_once(']') else {
            return false;
        };
        if inside.contains('[') {
            return false;
        }
        flat.push_str(before);
        flat.push_str(&inside.replace('.', ""));
        rest = after;
    }
    flat.push_str(rest);
    let is_visible = |c: char| ('!'..='~').contains(&c) && c != '*';
    !flat.contains(']')
        && flat.chars().all(is_visible)
        && flat.split('.').all(|segment| !segment.is_empty())
}

/// Returns whether a pattern matches a name: exactly, or as a prefix of whole segments followed by more.
fn matches(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix(".*") {
        Some(prefix) => {
            let rest = name.strip_prefix(prefix);
            rest.is_some_and(|rest| rest.starts_with('.'))
        }
        None => name == pattern,
    }
}

/// Returns the pattern that receives the event: the exact one, else the longest prefix.
fn winner<'p>(patterns: &[&'p str], name: &str) -> Option<&'p str> {
    let matching = patterns.iter().filter(|pattern| matches(pattern, name));
    matching
        .copied()
        .max_by_key(|pattern| (!pattern.ends_with(".*"), pattern.len()))
}

/// Identifies the handler that created a response.
#[derive(Clone)]
struct Handler(String);

fn route(mut router: EventRouter, event_type: &str) -> Option<String> {
    let event = json!({ "id": "evt_1", "object": "event", "type": event_type, "created": 1 });
    let event = StripeEvent::assume_verified(event.to_string().into());
    let event = event.expect("the payload is an event");
    assert_eq!(event.event_type().as_str(), event_type);
    let response = pin!(router.call(event.into_request()));
    let Poll::Ready(Ok(response)) = response.poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("the handlers never wait");
    };
    let response = response.into_response();
    let handler = response.extensions().get::<Handler>();
    let is_unrouted = response.extensions().get::<Unrouted>().is_some();
    assert_eq!(is_unrouted, handler.is_none(), "{event_type:?}");
    handler.map(|handler| handler.0.clone())
}
