//! What a server with this crate costs over plain axum and one HMAC, in CPU time per request over loopback.
//!
//! `cargo run --release --manifest-path benches/e2e/limit/Cargo.toml -- [FILE…]`
//!
//! Pass files with bodies that Stripe sent. Without files, the bench uses samples of several sizes. Each round loads
//! every server in turn, so that a machine that slows down affects all of them alike.
//!
//! `… -- serve PORT SERVER` runs one server only, for a profiler.

#[path = "../../../speed/bodies.rs"]
#[allow(dead_code, reason = "only the speed bench uses all of it")]
mod bodies;
mod load;
mod process;
mod serve;

use bytes::Bytes;
use tower_stripe_webhook::testing::event;

use crate::process::Server;

const ROUNDS: usize = 15;
/// Bytes that one turn sends, so that large bodies do not take longer than small ones.
const BYTES_PER_TURN: usize = 40 * 1024 * 1024;
const MAX_REQUESTS_PER_TURN: usize = 8_000;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match &*arguments {
        [command, port, server] if command == "serve" => serve::run(port, server),
        files => compare(&bodies_of(files)),
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

fn compare(bodies: &[Bytes]) {
    let mut servers = serve::NAMES.map(Server::start);
    println!(
        "CPU per request, median (10th percentile) of {ROUNDS} rounds, as multiples of plain axum and one HMAC\n"
    );
    println!(
        "| body | plain axum + HMAC | {} |",
        serve::NAMES[1..].join(" | ")
    );
    println!("|---|---|{}", "---|".repeat(serve::NAMES.len() - 1));
    let mut first_id = 0;
    for body in bodies {
        let requests = (BYTES_PER_TURN / body.len()).min(MAX_REQUESTS_PER_TURN);
        let mut nanos = vec![Vec::new(); servers.len()];
        for _ in 0..ROUNDS {
            for (server, nanos) in servers.iter_mut().zip(&mut nanos) {
                // Signed before the measurement, each with an id of its own.
                let signed = load::sign(body, first_id, requests);
                first_id += requests;
                nanos.push(server.nanos_per_request(&signed));
            }
        }
        let cells: Vec<_> = nanos[1..]
            .iter()
            .map(|these| {
                let (median, tenth) =
                    percentiles(these.iter().zip(&nanos[0]).map(|(a, b)| a / b).collect());
                format!("{median:.2} ({tenth:.2})")
            })
            .collect();
        let (base, best) = percentiles(nanos[0].clone());
        println!(
            "| {} B | {:.1} µs ({:.1}) | {} |",
            body.len(),
            base / 1e3,
            best / 1e3,
            cells.join(" | ")
        );
    }
}

fn percentiles(mut values: Vec<f64>) -> (f64, f64) {
    values.sort_by(f64::total_cmp);
    (values[values.len() / 2], values[values.len() / 10])
}
