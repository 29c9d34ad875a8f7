//! Which events of a queue a page is about.

use std::time::Duration;

use maud::{Markup, html};

use super::config::{Config, InspectedQueue};
use super::failure::Failure;
use super::params::Params;
use super::state;
use crate::claims::{Key, State};
use crate::inbox::{Cursor, Filter};

/// A filter as a person writes it, in the address of a page or in a form.
pub(super) struct Criteria<'a> {
    pub(super) inspected: &'a InspectedQueue,
    pub(super) state: State,
    event_type: Option<String>,
    account: Option<String>,
    reason: Option<String>,
    within: Option<&'static Age>,
    after: Option<Cursor>,
}

struct Age {
    name: &'static str,
    label: &'static str,
    time: Duration,
}

/// The lowest position that every store can read. PostgreSQL's are microseconds since 1970, and its timestamps begin in
/// 4713 BC. The positions of `MemoryStore` are negative for what changed before the first list.
const MIN_POSITION: i64 = -200_000_000_000_000_000;

const UNKNOWN_STATE: &str =
    "state must be queued, in_progress, released, completed, discarded or exhausted";

const AGES: [Age; 5] = [
    age("1h", "the last hour", 1),
    age("6h", "the last 6 hours", 6),
    age("1d", "the last day", 24),
    age("7d", "the last 7 days", 7 * 24),
    age("30d", "the last 30 days", 30 * 24),
];

const fn age(name: &'static str, label: &'static str, hours: u64) -> Age {
    Age {
        name,
        label,
        time: Duration::from_secs(hours * 3_600),
    }
}

impl<'a> Criteria<'a> {
    pub(super) fn parse(config: &'a Config, params: &Params) -> Result<Self, Failure> {
        let name = params.get("queue").unwrap_or_default();
        let state = params.get("state").unwrap_or(State::Exhausted.name());
        let text = |name| params.text(name).map(parse_text).transpose();
        Ok(Self {
            inspected: config.queue(name)?,
            state: State::from_name(state).ok_or(Failure::BadRequest(UNKNOWN_STATE))?,
            event_type: params.text("type").map(parse_type).transpose()?.flatten(),
            account: text("account")?,
            reason: text("reason")?,
            within: params.get("within").map(parse_age).transpose()?,
            after: parse_cursor(params)?,
        })
    }

    /// Returns the filter for the store, from the cursor on, if there is one.
    pub(super) fn filter(&self) -> Filter {
        let mut filter = Filter::new(self.inspected.queue.clone(), self.state);
        filter.event_type.clone_from(&self.event_type);
        filter.account.clone_from(&self.account);
        filter.reason_part.clone_from(&self.reason);
        filter.accepted_within = self.within.map(|age| age.time);
        filter.after.clone_from(&self.after);
        filter
    }

    /// Returns the parameters of a screen about the same events, from the first one on.
    pub(super) fn params(&self, screen: &str) -> Params {
        self.add_to(Params::of_screen(screen))
    }

    /// Returns the parameters of an action, from the cursor on, if there is one.
    pub(super) fn action(&self, action: &str) -> Params {
        let params = self.add_to(Params::default().with("action", action));
        match &self.after {
            None => params,
            Some(cursor) => add_cursor(params, cursor),
        }
    }

    fn add_to(&self, params: Params) -> Params {
        let texts = [
            ("type", self.event_type.as_deref()),
            ("account", self.account.as_deref()),
            ("reason", self.reason.as_deref()),
            ("within", self.within.map(|age| age.name)),
        ];
        let params = params
            .with("queue", self.inspected.queue.as_str())
            .with("state", self.state.name());
        let texts = texts
            .into_iter()
            .filter_map(|(name, text)| Some((name, text?)));
        texts.fold(params, |params, (name, text)| params.with(name, text))
    }

    /// Returns the parameters of a screen about the same events, after a cursor.
    pub(super) fn page_after(&self, screen: &str, cursor: &Cursor) -> Params {
        add_cursor(self.params(screen), cursor)
    }

    pub(super) fn is_first_page(&self) -> bool {
        self.after.is_none()
    }

    /// Returns what the events have in common, in words.
    pub(super) fn description(&self) -> Markup {
        html! {
            ul {
                li { "queue " code { (self.inspected.queue) } }
                li { "state " (state::badge(self.state)) }
                @if let Some(text) = &self.event_type { li { "type " code { (text) } } }
                @if let Some(text) = &self.account { li { "account " code { (text) } } }
                @if let Some(text) = &self.reason { li { "reason contains " code { (text) } } }
                @if let Some(age) = self.within { li { "accepted or replayed in " (age.label) } }
            }
        }
    }

    /// Returns the form that changes the criteria.
    pub(super) fn form(&self) -> Markup {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        html! {
            form.filter method="get" action="?" role="search" {
                input type="hidden" name="screen" value="events";
                input type="hidden" name="queue" value=(self.inspected.queue);
                div {
                    label for="state" { "State" }
                    select #state name="state" { (state::options(State::all(), self.state)) }
                }
                div {
                    label for="type" { "Type" }
                    input #type name="type" value=(text(&self.event_type)) placeholder="invoice.*" autocomplete="off";
                }
                div {
                    label for="account" { "Account" }
                    input #account name="account" value=(text(&self.account)) placeholder="acct_…" autocomplete="off";
                }
                div {
                    label for="reason" { "Reason contains" }
                    input #reason name="reason" value=(text(&self.reason)) autocomplete="off";
                }
                div {
                    label for="within" { "Accepted in" }
                    select #within name="within" {
                        option value="" { "any time" }
                        @for age in &AGES {
                            option value=(age.name) selected[self.within.is_some_and(|w| w.name == age.name)] {
                                (age.label)
                            }
                        }
                    }
                }
                button type="submit" { "Show" }
            }
        }
    }
}

fn add_cursor(params: Params, cursor: &Cursor) -> Params {
    params
        .with("after", cursor.position().to_string())
        .with("after_key", cursor.key().as_str())
}

/// Control characters are in no event, and a database may reject them.
fn parse_text(text: &str) -> Result<String, Failure> {
    match text.contains(char::is_control) {
        true => Err(Failure::BadRequest(
            "type, account and reason must not contain control characters",
        )),
        false => Ok(text.to_owned()),
    }
}

/// Returns the pattern of a type. `*` stands for all types.
fn parse_type(text: &str) -> Result<Option<String>, Failure> {
    if text == "*" {
        return Ok(None);
    }
    let name = text.strip_suffix(".*").unwrap_or(text);
    match name.contains('*') {
        true => Err(Failure::BadRequest(
            "type must be a name such as invoice.paid, or a prefix such as invoice.*",
        )),
        false => parse_text(text).map(Some),
    }
}

fn parse_age(text: &str) -> Result<&'static Age, Failure> {
    let found = AGES.iter().find(|age| age.name == text);
    found.ok_or(Failure::BadRequest("within must be 1h, 6h, 1d, 7d or 30d"))
}

fn parse_cursor(params: &Params) -> Result<Option<Cursor>, Failure> {
    let (Some(position), Some(key)) = (params.get("after"), params.get("after_key")) else {
        return Ok(None);
    };
    let position = position.parse().ok().filter(|at| *at >= MIN_POSITION);
    let position = position.ok_or(Failure::BadRequest(
        "after must be the number of a link to the next page",
    ))?;
    Ok(Some(Cursor::new(position, parse_key(key)?)))
}

/// Returns the key that a page names. Stores can rely on the length of keys.
pub(super) fn parse_key(text: &str) -> Result<Key, Failure> {
    let is_key = text.len() <= Key::MAX_BYTES && !text.contains(char::is_control);
    is_key
        .then(|| Key::from_stored(text))
        .ok_or(Failure::BadRequest(
            "key must be at most 255 bytes long, without control characters: use a link of a list",
        ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_state_is_rejected_with_all_that_are_known() {
        for state in State::all() {
            assert!(UNKNOWN_STATE.contains(state.name()), "{state:?}");
        }
    }

    #[test]
    fn an_unknown_age_is_rejected_with_all_that_are_known() {
        let Err(Failure::BadRequest(text)) = parse_age("1y") else {
            panic!("1y must be rejected");
        };
        let names = AGES.map(|age| age.name);
        let (last, others) = names.split_last().expect("there are ages");
        assert_eq!(
            text,
            format!("within must be {} or {last}", others.join(", "))
        );
    }
}
