//! How the layer scales with connections, requests in flight and tenants.

use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::compare::percentiles;
use crate::process::Server;
use crate::{bodies, load, serve};

const ROUNDS: usize = 9;
const REQUESTS: usize = 20_000;
/// Needs `ulimit -n` above twice as many: both servers have this many clients at a time.
const IDLE_CONNECTIONS: usize = 1_000;

pub fn print() {
    print_connections();
    print_memory();
    print_tenants();
}

/// The client polls its sockets on one of the cores, so two threads of a server share what is left on a small machine.
fn print_connections() {
    println!("Requests per second with 5 KiB, two threads, median of {ROUNDS} rounds\n");
    println!("| connections | plain axum | layer | share |");
    println!("|---|---|---|---|");
    let body = bodies::invoice(5 * 1024);
    let servers = ["plain", "layer"].map(|name| Server::start(name, 2));
    for count in [1, 64, IDLE_CONNECTIONS] {
        let mut connections = servers.each_ref().map(|server| server.connect(count));
        let mut rates = [Vec::new(), Vec::new()];
        for _ in 0..ROUNDS {
            for (connections, rates) in connections.iter_mut().zip(&mut rates) {
                let signed = load::sign(&body, 0, REQUESTS);
                let start = Instant::now();
                connections.send(&signed);
                rates.push(REQUESTS as f64 / start.elapsed().as_secs_f64());
            }
        }
        let shares = rates[1]
            .iter()
            .zip(&rates[0])
            .map(|(layer, plain)| layer / plain);
        let (share, _) = percentiles(shares.collect());
        let [plain, layer] = rates.map(|rates| percentiles(rates).0);
        println!("| {count} | {plain:.0} | {layer:.0} | {share:.2} |");
    }
}

fn print_memory() {
    println!("\nPrivate memory with 5 KiB, of {IDLE_CONNECTIONS} each\n");
    println!("| server | idle connection | request in flight |");
    println!("|---|---|---|");
    let body = bodies::invoice(5 * 1024);
    for name in ["plain waits", "layer waits"] {
        let server = Server::start(name, 1);
        let memory = || {
            // Until the server has done what it can.
            sleep(Duration::from_millis(500));
            server.memory()
        };
        let empty = memory();
        let mut connections = server.connect(IDLE_CONNECTIONS);
        let idle = memory();
        connections.start(&load::sign(&body, 0, IDLE_CONNECTIONS));
        let in_flight = memory();
        let each = |bytes: f64| bytes / IDLE_CONNECTIONS as f64 / 1024.0;
        println!(
            "| {name} | {:.1} KiB | {:.1} KiB |",
            each(idle - empty),
            each(in_flight - idle)
        );
    }
}

fn print_tenants() {
    let body = bodies::invoice(5 * 1024);
    let servers = ["layer", "tenants"].map(|name| Server::start(name, 1));
    let mut connections = servers.each_ref().map(|server| server.connect(8));
    let mut nanos = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        for (n, server) in servers.iter().enumerate() {
            let signed = load::sign(&body, 0, REQUESTS / 2);
            let before = server.cpu_nanos();
            connections[n].send(&signed);
            nanos[n].push((server.cpu_nanos() - before) / signed.len() as f64);
        }
    }
    let [one, many] = nanos.map(|nanos| percentiles(nanos).0);
    println!(
        "\nCPU per request with one verifier: {one:.0} ns; with one of {}, chosen by the URL: {many:.0} ns",
        serve::TENANTS
    );
}
