//! Carries events through NATS JetStream, from a receiver to consumers on any number of machines.
//!
//! The receiver stores each event in a stream and acknowledges it. A consumer passes each event to the same
//! [`DedupLayer`](tower_stripe_webhook::DedupLayer) and
//! [`EventRouter`](tower_stripe_webhook::EventRouter) that a receiver without NATS would have.

pub mod consumer;
pub mod payments;
pub mod receiver;
pub mod stream;
