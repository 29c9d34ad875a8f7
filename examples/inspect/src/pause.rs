//! `inspect pause` and `inspect resume`.

use serde_json::json;

use crate::args::QueueArgs;
use crate::clean;
use crate::failure::Failure;
use crate::output::Output;
use crate::store::Store;

pub(crate) async fn run(
    is_paused: bool,
    queue: &QueueArgs,
    store: &Store,
    output: Output,
) -> Result<bool, Failure> {
    let store = store.inbox()?;
    let queue = queue.queue()?;
    store.set_paused(&queue, is_paused).await?;
    let stats = store.stats(&queue).await?;
    let value = json!({
        "queue": queue.as_str(),
        "paused": stats.paused_for.is_some(),
        "due": stats.due,
        "in_progress": stats.in_progress,
    });
    output.print(&value, || {
        let name = clean::line(queue.as_str());
        let change = match is_paused {
            true => "is paused in all processes",
            false => "is no longer paused",
        };
        format!(
            "{name} {change}: {} events are due, {} are in progress\n",
            stats.due, stats.in_progress
        )
    });
    Ok(true)
}
