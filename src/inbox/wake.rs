use std::sync::Arc;

use tokio::sync::watch;

/// Wakes the workers of this process when the layer has stored an event.
///
/// A channel, because each worker must see each change: with `Notify`, a worker of another queue could take the
/// only permit.
pub(super) type Wake = Arc<watch::Sender<()>>;

pub(super) fn new() -> Wake {
    Arc::new(watch::Sender::new(()))
}
