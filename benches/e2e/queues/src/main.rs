//! Compares the inbox with job queues on one PostgreSQL, and measures how the inbox grows. `run.sh` starts it.
//!
//! ```text
//! queues compare NAME=COMMAND …    the inbox and the programs that COMMAND starts
//! queues growth                    the inbox by payload, worker processes, backlog and completed rows
//! queues program                   the inbox's program, which `compare` starts
//! queues worker                    a worker, which `growth` starts
//! ```

mod child;
mod compare;
mod growth;
mod inbox;
mod program;
mod sample;
mod worker;

#[path = "../../../../tests/support/machine.rs"]
mod machine;
#[path = "../../../../tests/support/postgres.rs"]
mod postgres_server;

use std::env;
use std::str::FromStr;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("the runtime starts");
    runtime.block_on(async {
        match arguments.first().map(String::as_str) {
            Some("compare") => compare::print_table(&arguments[1..]).await,
            Some("growth") => growth::print_tables().await,
            Some("program") => program::run().await,
            Some("worker") => worker::run().await,
            _ => panic!("usage: queues compare|growth|program|worker"),
        }
    });
}

/// Returns an environment variable, or its default.
fn setting<T: FromStr>(name: &str, default: T) -> T {
    let Ok(text) = env::var(name) else {
        return default;
    };
    let Ok(value) = text.parse() else {
        panic!("{name} must be a number, not {text:?}");
    };
    value
}
