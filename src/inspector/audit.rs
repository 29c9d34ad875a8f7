//! Reports who did what, also if it failed.

use super::access::Viewer;
use super::config::Config;
use super::progress::Progress;
use super::target::Target;
use crate::claims::Key;
use crate::inbox::Queue;
use crate::observe::{Observation, Subject};

pub(super) fn report(
    config: &Config,
    viewer: &Viewer,
    action: &'static str,
    target: &Target<'_>,
    progress: &Progress,
) {
    let key = match target {
        Target::One { event, .. } => Some(&event.record.key),
        Target::Matching(_) => None,
    };
    let place = target.inspected().queue.as_str();
    let is_complete = progress.failure.is_none();
    Act { action, place, key }.send(config, viewer, progress.changed, is_complete);
}

pub(super) fn report_queue(
    config: &Config,
    viewer: &Viewer,
    action: &'static str,
    queue: &Queue,
    is_complete: bool,
) {
    let act = Act {
        action,
        place: queue.as_str(),
        key: None,
    };
    act.send(config, viewer, 0, is_complete);
}

pub(super) fn report_record(
    config: &Config,
    viewer: &Viewer,
    scope: &str,
    key: &Key,
    progress: &Progress,
) {
    let act = Act {
        action: "forget",
        place: scope,
        key: Some(key),
    };
    act.send(config, viewer, progress.changed, progress.failure.is_none());
}

struct Act<'a> {
    action: &'static str,
    /// The queue or the scope.
    place: &'a str,
    key: Option<&'a Key>,
}

impl Act<'_> {
    fn send(&self, config: &Config, viewer: &Viewer, events: u64, is_complete: bool) {
        config.reporter.report(Observation::OperatorActed {
            subject: Subject {
                key: self.key.map(Key::as_str),
                ..Subject::default()
            },
            action: self.action,
            place: self.place,
            user: viewer.name(),
            events,
            is_complete,
        });
    }
}
