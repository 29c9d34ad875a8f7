//! States, as a person reads them.

use maud::{Markup, html};

use crate::claims::State;

/// Returns the name of a state. The color repeats what the text says.
pub(super) fn badge(state: State) -> Markup {
    html! { span class=(format!("state {}", state.name())) { (label(state)) } }
}

pub(super) fn label(state: State) -> &'static str {
    match state {
        State::Queued => "queued",
        State::InProgress => "in progress",
        State::Released => "released",
        State::Completed => "completed",
        State::Discarded => "discarded",
        State::Exhausted => "exhausted",
    }
}

/// Returns the options of a select.
pub(super) fn options(states: impl Iterator<Item = State>, selected: State) -> Markup {
    html! {
        @for state in states {
            option value=(state.name()) selected[state == selected] { (label(state)) }
        }
    }
}
