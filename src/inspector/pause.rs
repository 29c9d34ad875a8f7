//! Pauses and resumes a queue, in all processes.

use super::access::Viewer;
use super::audit;
use super::config::Config;
use super::failure::Failure;
use super::notice::Notice;
use super::params::Params;

pub(super) async fn run(
    config: &Config,
    form: &Params,
    viewer: &Viewer,
    is_paused: bool,
) -> Result<Params, Failure> {
    let inspected = config.queue(form.get("queue").unwrap_or_default())?;
    let (action, notice) = match is_paused {
        true => ("pause", Notice::Paused),
        false => ("resume", Notice::Resumed),
    };
    // Lazy, because a store may do its work, and panic, before it returns the future.
    let change = async {
        inspected
            .store
            .set_paused(&inspected.queue, is_paused)
            .await
    };
    let changed = config.change(change).await;
    audit::report_queue(config, viewer, action, &inspected.queue, changed.is_ok());
    changed?;
    Ok(notice.add_to(Params::default()))
}
