//! Records what is observed, as one line per observation.

use std::sync::{Arc, Mutex};

use tower_stripe_webhook::observe::{Observation, Observer};

use crate::{HIDDEN, SECRET};

#[derive(Clone, Default)]
pub struct Recorder(Arc<Mutex<Vec<String>>>);

impl Recorder {
    /// Returns what was observed since the last call.
    pub fn lines(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }

    /// Returns what was observed since the last call, without the calls of the store.
    pub fn story(&self) -> Vec<String> {
        let mut lines = self.lines();
        lines.retain(|line| !line.starts_with("store "));
        lines
    }
}

impl Observer for Recorder {
    fn observe(&self, observation: &Observation<'_>) {
        let debug = format!("{observation:?}");
        for hidden in [SECRET, HIDDEN, "v1="] {
            assert!(!debug.contains(hidden), "{debug}");
        }
        self.0.lock().unwrap().push(line(observation));
    }
}

fn line(observation: &Observation<'_>) -> String {
    let ok = |is_ok: bool| if is_ok { "ok" } else { "failed" };
    match observation {
        Observation::Verified { event, .. } => format!("verified {}", event.event_type()),
        Observation::PayloadVerified { payload, .. } => {
            format!("verified {} bytes", payload.payload().len())
        }
        Observation::Rejected { rejection, .. } => {
            format!("rejected at {:?}: {}", rejection.stage(), rejection.name())
        }
        Observation::Responded { status, .. } => format!("responded {}", status.as_u16()),
        Observation::Started { attempt, queue, .. } => match queue {
            Some(queue) => format!("started attempt {attempt} from {queue}"),
            None => format!("started attempt {attempt}"),
        },
        Observation::Handled {
            attempt, outcome, ..
        } => match attempt {
            Some(attempt) => format!("handled attempt {attempt}: {}", outcome.name()),
            None => format!("handled: {}", outcome.name()),
        },
        Observation::HandlerFailed {
            status,
            mismatch,
            cause,
            ..
        } => {
            let status = status.map(|status| status.as_u16());
            format!(
                "handler failed {status:?} {:?}: {}",
                mismatch.path(),
                cause.error()
            )
        }
        Observation::FieldAbsent { path, .. } => format!("absent {path}"),
        Observation::HandlerLate { .. } => "late".to_owned(),
        Observation::TextResponse { .. } => "text".to_owned(),
        Observation::Unrouted { subject, .. } => {
            format!("unrouted {}", subject.event_type().unwrap())
        }
        Observation::LeaseLost { subject, .. } => format!("lease lost {}", subject.key().unwrap()),
        Observation::StoreCall {
            operation, is_ok, ..
        } => format!("store {} {}", operation.name(), ok(*is_ok)),
        Observation::StoreFailed {
            operation, cause, ..
        } => format!("store failed to {}: {}", operation.name(), cause.error()),
        Observation::Accepted { queue, result, .. } => format!("accepted in {queue}: {result}"),
        Observation::Rescheduled { reason, .. } => format!("rescheduled: {reason}"),
        Observation::Crashed { .. } => "crashed".to_owned(),
        Observation::Exhausted { .. } => "exhausted".to_owned(),
        Observation::GivenUp { .. } => "given up".to_owned(),
        Observation::ExhaustedAgain { .. } => "exhausted again".to_owned(),
        Observation::Paused {
            queue, is_paused, ..
        } => format!("paused {queue}: {is_paused}"),
        Observation::ServiceFailed { cause, .. } => format!("service failed: {}", cause.error()),
        Observation::TaskPanicked => "task panicked".to_owned(),
        Observation::MemoryStoreFull { capacity, .. } => format!("full at {capacity}"),
        Observation::ClockDiffers { is_ahead, .. } => format!("clock is ahead: {is_ahead}"),
        Observation::VersionNotNamed { api_version, .. } => format!("version {api_version}"),
        #[cfg(feature = "api")]
        Observation::ObjectGone { .. } => "object gone".to_owned(),
        #[cfg(feature = "api")]
        Observation::Reconciled {
            listed,
            handled,
            failed,
            ..
        } => format!("reconciled: {listed} listed, {handled} handled, {failed} failed"),
        #[cfg(feature = "api")]
        Observation::ReconcilingFailed { cause, .. } => {
            format!("not reconciled: {}", cause.error())
        }
        #[cfg(feature = "api")]
        Observation::EndpointRead {
            endpoint,
            is_enabled,
            ..
        } => format!("{endpoint} is enabled: {is_enabled}"),
        #[cfg(feature = "api")]
        Observation::EndpointVersionUnexpected {
            endpoint, found, ..
        } => format!("{endpoint} has version {found:?}"),
        #[cfg(feature = "api")]
        Observation::EndpointEventsChanged {
            endpoint,
            added,
            removed,
            ..
        } => format!("{endpoint} has new {added:?}, not {removed:?}"),
        #[cfg(feature = "api")]
        Observation::EndpointNotRead {
            endpoint, cause, ..
        } => format!("{endpoint} not read: {}", cause.error()),
        other => panic!("{other:?}"),
    }
}
