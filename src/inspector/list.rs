//! The events of a queue, a page at a time.

use maud::{Markup, html};

use super::config::Config;
use super::criteria::Criteria;
use super::failure::Failure;
use super::page::Page;
use super::params::Params;
use super::table;
use crate::claims::State;
use crate::inbox::EventPage;

/// A page reads this many events, and counts none: a count of a large table takes long.
const PAGE_SIZE: u32 = 50;

pub(super) async fn page(config: &Config, params: &Params) -> Result<Page, Failure> {
    let criteria = Criteria::parse(config, params)?;
    let filter = criteria.filter().with_limit(PAGE_SIZE);
    let page = config
        .read(criteria.inspected.store.events(&filter))
        .await?;
    let title = format!("Events of {}", criteria.inspected.queue);
    Ok(Page::new(
        title,
        html! {
            (criteria.form())
            (results(&criteria, &page))
            @if config.has_actions && !page.events.is_empty() { (actions(config, &criteria)) }
        },
    ))
}

fn results(criteria: &Criteria<'_>, page: &EventPage) -> Markup {
    html! {
        @if page.events.is_empty() {
            p.empty {
                @if page.next.is_some() { "None of the events read so far match." }
                @else if criteria.is_first_page() { "No events match." }
                @else { "No more events match." }
            }
        } @else {
            (table::events("The least recently changed first", &page.events))
        }
        nav.pages aria-label="Pages" {
            @if !criteria.is_first_page() {
                a href=(criteria.params("events").link()) { "First page" }
            }
            @if let Some(next) = &page.next {
                a href=(criteria.page_after("events", next).link()) { "Next page" }
            }
        }
    }
}

/// Running and completed events cannot be changed.
fn actions(config: &Config, criteria: &Criteria<'_>) -> Markup {
    let can_replay = !matches!(criteria.state, State::InProgress | State::Queued);
    let can_discard = !matches!(criteria.state, State::InProgress | State::Completed);
    // In other states, the payload is stored.
    let can_be_deleted = matches!(criteria.state, State::Completed | State::Discarded);
    let from_stripe = criteria.params("replay").with("source", "stripe");
    html! {
        section aria-label="Actions" {
            p.actions {
                @if can_replay {
                    a.button href=(criteria.params("replay").link()) { "Replay all that match…" }
                }
                @if can_be_deleted && config.api.is_some() {
                    a.button href=(from_stripe.link()) { "Replay all that match from Stripe…" }
                }
                @if can_discard {
                    a.button href=(criteria.params("discard").link()) { "Discard all that match…" }
                }
            }
        }
    }
}
