//! The stream between the receiver and the consumers.

use std::time::Duration;

use async_nats::jetstream::Context;
use async_nats::jetstream::context::CreateStreamError;
use async_nats::jetstream::stream::{Config, Stream};

/// Name of the stream.
pub const NAME: &str = "STRIPE_EVENTS";

/// Subject of all its messages.
pub const SUBJECT: &str = "stripe.events";

/// How long NATS drops a message whose id it has. Stripe's later retries are stored again, and `DedupLayer` drops them.
const DUPLICATE_WINDOW: Duration = Duration::from_secs(2 * 60);

/// How long messages are kept, also acknowledged ones. A message that fails for that long is lost.
///
/// Stripe resends events for as long. A second consumer can run them again, for example after a bug was fixed.
const MAX_AGE: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Creates the stream if it does not exist.
///
/// # Errors
///
/// Returns an error if NATS is unreachable, or if a stream of this name has another configuration.
pub async fn create(jetstream: &Context) -> Result<Stream, CreateStreamError> {
    let stream = jetstream.get_or_create_stream(Config {
        name: NAME.to_owned(),
        subjects: vec![SUBJECT.to_owned()],
        max_age: MAX_AGE,
        duplicate_window: DUPLICATE_WINDOW,
        // With a cluster, 3.
        num_replicas: 1,
        ..Config::default()
    });
    stream.await
}
