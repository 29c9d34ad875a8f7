//! Takes events from the stream and runs their handlers.

use std::convert::Infallible;
use std::time::Duration;

use async_nats::jetstream::consumer::{AckPolicy, pull};
use async_nats::jetstream::{AckKind, Context, Message};
use futures_util::StreamExt;
use http::header::RETRY_AFTER;
use http::{HeaderMap, Request, Response, StatusCode};
use tokio::time::sleep;
use tower::{Service, ServiceExt};
use tower_stripe_webhook::{EventBody, StripeEvent};

use crate::stream;

/// Name of the consumer. All processes share it, so each message goes to one of them.
pub const NAME: &str = "workers";

/// Events handled at once by this process.
const CONCURRENCY: usize = 16;

const MAX_DELAY: Duration = Duration::from_secs(6 * 60 * 60);

/// Takes events from the stream and passes them to `service`, forever.
///
/// NATS delivers an event again after `ack_wait` if it was not acknowledged by then. If its handler still runs,
/// `DedupLayer` responds 409, and the event waits.
pub async fn run<S, B>(jetstream: Context, service: S, ack_wait: Duration)
where
    S: Service<Request<EventBody>, Response = Response<B>, Error = Infallible> + Clone,
{
    loop {
        match messages(&jetstream, ack_wait).await {
            Ok(messages) => {
                messages
                    .for_each_concurrent(CONCURRENCY, |message| handle(message, service.clone()))
                    .await;
            }
            Err(error) => eprintln!("cannot take events; retrying in 1 s: {error}"),
        }
        sleep(Duration::from_secs(1)).await;
    }
}

async fn messages(
    jetstream: &Context,
    ack_wait: Duration,
) -> Result<pull::Stream, async_nats::Error> {
    let config = pull::Config {
        durable_name: Some(NAME.to_owned()),
        ack_policy: AckPolicy::Explicit,
        ack_wait,
        // Events are never given up. A service would count deliveries and alert.
        max_deliver: -1,
        ..pull::Config::default()
    };
    let stream = stream::create(jetstream).await?;
    let consumer = stream.get_or_create_consumer(NAME, config).await?;
    // No more than are handled at once, because `ack_wait` passes while a message waits here.
    let messages = consumer.stream().max_messages_per_batch(CONCURRENCY);
    Ok(messages.messages().await?)
}

async fn handle<S, B, E>(message: Result<Message, E>, service: S)
where
    S: Service<Request<EventBody>, Response = Response<B>, Error = Infallible>,
    E: std::fmt::Display,
{
    let message = match message {
        Ok(message) => message,
        // For example a missed heartbeat. The stream requests messages again once it is connected.
        Err(error) => return eprintln!("interrupted: {error}"),
    };
    // The receiver verified it. With tenants, give each its own subject and scope: the event no longer has its tenant.
    let decision = match StripeEvent::assume_verified(message.payload.clone()) {
        Ok(event) => {
            let Ok(response) = service.oneshot(event.into_request()).await;
            let deliveries = message.info().map_or(1, |info| info.delivered);
            decide(response.status(), response.headers(), deliveries)
        }
        Err(error) => {
            eprintln!("not an event, removed from the stream: {error}");
            AckKind::Term
        }
    };
    // If NATS does not hear of it, it delivers the event again, and `DedupLayer` responds 200 without the handler.
    if let Err(error) = message.ack_with(decision).await {
        eprintln!("cannot acknowledge; NATS will deliver the event again: {error}");
    }
}

/// Maps a response to what NATS does with the message.
fn decide(status: StatusCode, headers: &HeaderMap, deliveries: i64) -> AckKind {
    if status.is_success() {
        return AckKind::Ack;
    }
    let retry_after = headers.get(RETRY_AFTER).and_then(|value| {
        let seconds = value.to_str().ok()?.parse().ok()?;
        Some(Duration::from_secs(seconds))
    });
    let delay = retry_after.unwrap_or_else(|| {
        let seconds = u64::try_from(deliveries).unwrap_or(1).saturating_pow(4);
        Duration::from_secs(seconds)
    });
    AckKind::Nak(Some(delay.min(MAX_DELAY)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_delay(status: u16, retry_after: Option<&'static str>, deliveries: i64, seconds: u64) {
        let mut headers = HeaderMap::new();
        if let Some(value) = retry_after {
            headers.insert(RETRY_AFTER, value.parse().unwrap());
        }
        let status = StatusCode::from_u16(status).unwrap();
        let AckKind::Nak(Some(delay)) = decide(status, &headers, deliveries) else {
            panic!("the message is not delayed");
        };
        assert_eq!(delay, Duration::from_secs(seconds));
    }

    #[test]
    fn success_acknowledges_the_message() {
        let decision = decide(StatusCode::NO_CONTENT, &HeaderMap::new(), 3);
        assert!(matches!(decision, AckKind::Ack));
    }

    #[test]
    fn failures_wait_longer_each_time_up_to_six_hours() {
        assert_delay(500, None, 1, 1);
        assert_delay(500, None, 2, 16);
        assert_delay(500, None, 1_000, 6 * 60 * 60);
    }

    #[test]
    fn retry_after_overrides_the_backoff() {
        assert_delay(409, Some("7"), 5, 7);
        assert_delay(503, Some("soon"), 2, 16);
    }
}
