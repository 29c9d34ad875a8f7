//! Forms that change something.

use maud::{Markup, html};

use super::params::Params;

/// Returns the form of a page that asks before an action, with a way back.
pub(super) fn confirm(fields: &Params, action: &str, back: &Params, inputs: &Markup) -> Markup {
    html! {
        form.confirm method="post" action="?" {
            (hidden(fields))
            (inputs)
            p.actions {
                button type="submit" { (action) }
                a.button.secondary href=(back.link()) { "Cancel" }
            }
        }
    }
}

/// Returns a form that is one button.
pub(super) fn button(fields: &Params, label: &str) -> Markup {
    html! {
        form.inline method="post" action="?" {
            (hidden(fields))
            button type="submit" { (label) }
        }
    }
}

fn hidden(fields: &Params) -> Markup {
    html! {
        @for (name, value) in fields.pairs() {
            input type="hidden" name=(name) value=(value);
        }
    }
}
