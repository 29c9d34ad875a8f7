//! The cost of a server with this crate over plain axum and one HMAC, in CPU time per request over loopback.
//!
//! `cargo run --release --manifest-path benches/e2e/limit/Cargo.toml -- [FILE…]`
//!
//! Pass files with bodies that Stripe sent. Without files, the bench uses samples of several sizes. Each round loads
//! every server in turn, so that a machine that slows down affects all of them alike.
//!
//! * `… -- scale` measures connections, memory and tenants instead.
//! * `… -- serve PORT SERVER THREADS` runs one server only, for a profiler.

#[path = "../../../speed/bodies.rs"]
#[allow(dead_code, reason = "only the speed bench uses all of it")]
mod bodies;
mod compare;
mod load;
mod process;
mod scale;
mod serve;

use bytes::Bytes;
use tower_stripe_webhook::testing::event;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match &*arguments {
        [command, port, server, threads] if command == "serve" => serve::run(port, server, threads),
        [command] if command == "scale" => scale::print(),
        files => compare::print(&bodies_of(files)),
    }
}

fn bodies_of(files: &[String]) -> Vec<Bytes> {
    if files.is_empty() {
        let mut bodies = vec![event("v1.billing.meter.no_meter_found").payload()];
        bodies.extend([1, 2].map(|kib| bodies::padded("customer.created", kib * 1024)));
        bodies.extend([5, 16, 64].map(|kib| bodies::invoice(kib * 1024)));
        return bodies;
    }
    let read = |path: &String| std::fs::read(path).expect("the file is readable").into();
    files.iter().map(read).collect()
}
