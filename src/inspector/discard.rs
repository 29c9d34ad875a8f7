//! Gives events up.

use maud::html;

use super::access::Viewer;
use super::audit;
use super::change::Change;
use super::config::Config;
use super::failure::Failure;
use super::form;
use super::notice::Notice;
use super::page::Page;
use super::params::Params;
use super::target::Target;
use super::text;
use crate::claims::State;
use crate::inbox::{EventCount, OperatorAction};

pub(super) async fn confirm(config: &Config, params: &Params) -> Result<Page, Failure> {
    let target = Target::parse(config, params).await?;
    check(&target)?;
    let preview = target.preview(config, OperatorAction::Discard).await?;
    let fields = target.fields("discard");
    let inputs = html! {
        label for="note" { "Why? It is stored with the events." }
        input #note name="note" maxlength=(MAX_NOTE) autocomplete="off";
    };
    let body = html! {
        (preview)
        p {
            "Discarded events do not run again, and Stripe’s duplicates of them are acknowledged. At most "
            (text::number(EventCount::MAX.into())) " events are discarded for each click."
        }
        p.warning { "Their payloads are deleted. This cannot be undone." }
        (form::confirm(&fields, "Discard", &target.page(), &inputs))
    };
    Ok(Page::new("Discard?", body))
}

/// Characters of a note. Stores keep longer reasons, but a table should show them.
const MAX_NOTE: usize = 200;

fn check(target: &Target<'_>) -> Result<(), Failure> {
    match target {
        Target::One { event, .. } if event.record.state == State::InProgress => Err(
            Failure::Conflict("the event is in progress: wait until its handler ends"),
        ),
        Target::One { event, .. } if !OperatorAction::Discard.accepts(event) => Err(
            Failure::Conflict("the event will not run again, so there is nothing to discard"),
        ),
        Target::Matching(criteria)
            if matches!(criteria.state, State::InProgress | State::Completed) =>
        {
            Err(Failure::BadRequest(
                "state must be queued, released, discarded or exhausted: other events cannot be discarded",
            ))
        }
        Target::One { .. } | Target::Matching(_) => Ok(()),
    }
}

pub(super) async fn run(
    config: &Config,
    form: &Params,
    viewer: &Viewer,
) -> Result<Params, Failure> {
    let target = Target::parse(config, form).await?;
    check(&target)?;
    let change = Change::Discard {
        reason: reason(viewer, form.text("note")),
    };
    let progress = change.apply(config, &target).await?;
    audit::report(config, viewer, "discard", &target, &progress);
    let discarded = progress.into_result("Discarded")?;
    Ok(Notice::Discarded(discarded).add_to(target.page()))
}

/// It begins with who discarded the events, so it cannot be that of events that were set aside.
fn reason(viewer: &Viewer, note: Option<&str>) -> String {
    let mut reason = format!(
        "discarded in the inspector by {}",
        viewer.name().unwrap_or("anyone")
    );
    if let Some(note) = note {
        reason.push_str(": ");
        reason.extend(note.chars().take(MAX_NOTE));
    }
    reason
}
