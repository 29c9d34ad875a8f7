//! Reports who did what.

use super::access::Viewer;
use super::config::Config;
use super::target::Target;
use crate::claims::Key;
use crate::inbox::Queue;
use crate::observe::{Observation, Subject};

pub(super) fn report(
    config: &Config,
    viewer: &Viewer,
    action: &'static str,
    target: &Target<'_>,
    events: u64,
) {
    let key = match target {
        Target::One { event, .. } => Some(event.record.key.as_str()),
        Target::Matching(_) => None,
    };
    let place = target.inspected().queue.as_str();
    send(config, viewer, action, place, key, events);
}

pub(super) fn report_queue(config: &Config, viewer: &Viewer, action: &'static str, queue: &Queue) {
    send(config, viewer, action, queue.as_str(), None, 0);
}

pub(super) fn report_record(
    config: &Config,
    viewer: &Viewer,
    scope: &str,
    key: &Key,
    is_forgotten: bool,
) {
    let events = u64::from(is_forgotten);
    send(config, viewer, "forget", scope, Some(key.as_str()), events);
}

fn send(
    config: &Config,
    viewer: &Viewer,
    action: &'static str,
    place: &str,
    key: Option<&str>,
    events: u64,
) {
    config.reporter.report(Observation::OperatorActed {
        subject: Subject {
            key,
            ..Subject::default()
        },
        action,
        place,
        user: viewer.name(),
        events,
    });
}
