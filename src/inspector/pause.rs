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
    let change = inspected.store.set_paused(&inspected.queue, is_paused);
    config.change(change).await?;
    let (action, notice) = match is_paused {
        true => ("pause", Notice::Paused),
        false => ("resume", Notice::Resumed),
    };
    audit::report_queue(config, viewer, action, &inspected.queue);
    Ok(notice.add_to(Params::default()))
}
