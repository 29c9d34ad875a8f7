//! The pages of the inspector, over each store.

mod actions;
mod activity;
mod addresses;
mod check;
mod client;
mod from_stripe;
mod headers;
mod interrupted;
mod large;
#[cfg(feature = "tracing")]
mod log;
mod many_from_stripe;
mod outages;
mod parameters;
mod records;
mod screens;
mod strangers;
mod with_each_store;

#[cfg(feature = "tracing")]
#[path = "../support/log.rs"]
mod capture;
#[path = "../api/fake.rs"]
#[allow(dead_code, reason = "not all of it is used here")]
mod fake;
#[path = "../support/machine.rs"]
mod machine;
#[path = "../support/redis.rs"]
mod redis_server;
#[path = "../support/postgres.rs"]
mod server;
