//! The records of deduplication in one state.

use maud::{Markup, html};

use super::config::{Config, InspectedScope};
use super::dashboard;
use super::failure::Failure;
use super::page::Page;
use super::params::Params;
use super::state;
use super::table;
use super::text;
use crate::claims::{Record, State, StateStats};

/// The states of events that a person may have to care about. Stores need not list completed ones.
const STATES: [State; 4] = [
    State::Exhausted,
    State::Released,
    State::Discarded,
    State::InProgress,
];

/// How many records of all scopes are read from the store.
const READ: u32 = StateStats::MAX_COUNT;

/// How many records a page shows.
const SHOWN: usize = 100;

pub(super) async fn page(config: &Config, params: &Params) -> Result<Page, Failure> {
    let inspected = config.scope(params.get("scope").unwrap_or_default())?;
    let name = params.get("state").unwrap_or(State::Exhausted.name());
    let state = State::from_name(name).filter(|state| STATES.contains(state));
    let state = state.ok_or(Failure::BadRequest(
        "state must be exhausted, released, discarded or in_progress",
    ))?;
    let mut records = config.read(inspected.store.list(state, READ)).await?;
    let is_cut = u32::try_from(records.len()) == Ok(READ);
    records.retain(|record| record.key.is_in(&inspected.scope));
    let title = format!("Records of {}", inspected.scope);
    Ok(Page::new(
        title,
        html! {
            (form(inspected, state))
            @if records.is_empty() {
                p.empty { "No events are " (state::label(state)) "." }
            } @else {
                (table(config, inspected, &records))
            }
            @if is_cut || records.len() > SHOWN {
                p.hint {
                    "There may be more: the page shows the first " (SHOWN) " of the scope, and reads the first "
                    (text::number(READ.into())) " of the store."
                }
            }
        },
    ))
}

fn form(inspected: &InspectedScope, selected: State) -> Markup {
    html! {
        form.filter method="get" action="?" role="search" {
            input type="hidden" name="screen" value="records";
            input type="hidden" name="scope" value=(inspected.scope);
            div {
                label for="state" { "State" }
                select #state name="state" { (state::options(STATES.into_iter(), selected)) }
            }
            button type="submit" { "Show" }
        }
    }
}

fn table(config: &Config, inspected: &InspectedScope, records: &[Record]) -> Markup {
    let columns = [
        "Event", "Type", "Account", "Attempts", "Crashes", "Changed", "Reason",
    ];
    let columns = columns.into_iter();
    let action = config.has_actions.then_some("Action");
    html! {
        table {
            caption { "The least recently changed first" }
            (table::head(columns.chain(action)))
            tbody {
                @for record in records.iter().take(SHOWN) {
                    tr {
                        th scope="row" data-label="Event" {
                            @match dashboard::link(record) {
                                Some(link) => a href=(link) rel="noopener noreferrer" { (record.key) },
                                None => (record.key),
                            }
                            @if !record.livemode { " " span.mode { "test" } }
                        }
                        (table::details(record))
                        td data-label="Crashes" { (text::number(record.crashes.into())) }
                        td data-label="Changed" { (text::duration(record.age)) " ago" }
                        td.reason data-label="Reason" { (record.reason.as_deref().unwrap_or("–")) }
                        @if config.has_actions {
                            td.action data-label="Action" {
                                @if record.is_in_inbox {
                                    "in an inbox"
                                } @else if record.state != State::InProgress {
                                    a href=(forget(inspected, record)) { "Forget…" }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn forget(inspected: &InspectedScope, record: &Record) -> String {
    Params::of_screen("forget")
        .with("scope", &*inspected.scope)
        .with("key", record.key.as_str())
        .link()
}
