//! CPU time per request by body and server.

use bytes::Bytes;

use crate::process::Server;
use crate::{load, serve};

const CONNECTIONS: usize = 8;
const ROUNDS: usize = 15;
/// Bytes that one turn sends, so that large bodies do not take longer than small ones.
const BYTES_PER_TURN: usize = 40 * 1024 * 1024;
const MAX_REQUESTS_PER_TURN: usize = 8_000;

/// Prints the CPU time per request of each server.
pub fn print(bodies: &[Bytes]) {
    let servers = serve::NAMES.map(|name| Server::start(name, 1));
    println!(
        "CPU per request, median (10th percentile) of {ROUNDS} rounds, as multiples of plain axum and one HMAC\n"
    );
    println!(
        "| body | plain axum + HMAC | {} |",
        serve::NAMES[1..].join(" | ")
    );
    println!("|---|---|{}", "---|".repeat(serve::NAMES.len() - 1));
    let mut connections: Vec<_> = servers
        .iter()
        .map(|server| server.connect(CONNECTIONS))
        .collect();
    let mut first_id = 0;
    for body in bodies {
        let requests = (BYTES_PER_TURN / body.len()).min(MAX_REQUESTS_PER_TURN);
        let mut nanos = vec![Vec::new(); servers.len()];
        for _ in 0..ROUNDS {
            for (n, server) in servers.iter().enumerate() {
                // Signed before the measurement, each with an id of its own.
                let signed = load::sign(body, first_id, requests);
                first_id += requests;
                let before = server.cpu_nanos();
                connections[n].send(&signed);
                nanos[n].push((server.cpu_nanos() - before) / requests as f64);
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

pub fn percentiles(mut values: Vec<f64>) -> (f64, f64) {
    values.sort_by(f64::total_cmp);
    (values[values.len() / 2], values[values.len() / 10])
}
