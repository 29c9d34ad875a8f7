//! Soak test: runs the layer, deduplication and the router under load from the simulator.
//!
//! `cargo bench --bench soak --features testing -- 300` runs for five minutes. The default is 20 seconds. The
//! simulator delivers batches of new events with all its faults, and retries after every failure. Of the
//! attempts that reach a handler, 10% fail, panic or hang. More deliveries are in flight than the layer
//! accepts.
//!
//! The soak fails if
//!
//! * an event took effect twice or not at all (the last step of a handler books the event in a ledger);
//! * an event was never acknowledged, or an invalid delivery was acknowledged;
//! * a fault, or a kind of handler failure, never occurred, because then the run proves nothing about it;
//! * the process's memory grew by more than [`memory::MAX_GROWTH`] KiB after the warm-up.
//!
//! The simulator and the service share a process and the machine. Response times start at the last byte of
//! the body. They exclude the time of a slow sender, but include the time that a handler or the layer waits
//! for its turn to run.

mod counters;
mod latency;
mod memory;
mod stack;

use std::env;
use std::panic;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use tokio::runtime::Runtime;
use tokio::time::sleep;
use tower_stripe_webhook::testing::{Simulator, event};

use counters::Counters;
use latency::{Meter, Metered};
use memory::Memory;
use stack::{Ledger, Planted, SECRET, Stack};

/// The default duration in seconds.
const DEFAULT_SECONDS: u64 = 20;

/// The number of events in a batch.
///
/// The store has a capacity of two batches, so it is full and evicts records after the second batch. It never
/// evicts claims in progress.
const EVENTS: usize = 5_000;

/// The maximum number of events in flight.
const CONCURRENCY: usize = 64;

fn main() -> ExitCode {
    // Skip arguments that Cargo adds, such as `--bench`.
    let seconds = env::args()
        .skip(1)
        .find_map(|argument| argument.parse().ok());
    let time = Duration::from_secs(seconds.unwrap_or(DEFAULT_SECONDS));
    silence_planted_panics();
    let runtime = Runtime::new().expect("the runtime starts");
    let failures = runtime.block_on(soak(time));
    for failure in failures.iter().take(20) {
        println!("FAILED: {failure}");
    }
    if failures.is_empty() {
        println!("no failures");
        ExitCode::SUCCESS
    } else {
        println!("{} failures", failures.len());
        ExitCode::FAILURE
    }
}

/// Runs batches until the time is up, prints the figures, and returns the failures.
async fn soak(time: Duration) -> Vec<String> {
    let ledger = Arc::new(Ledger::new());
    let meter = Arc::new(Meter::new());
    let stack = Stack::new(&ledger);
    let service = Metered::new(stack.router.clone(), &meter);
    let templates = templates();

    let start = Instant::now();
    let mut memory = Memory::new();
    let mut counters = Counters::default();
    let mut failures = Vec::new();
    let mut busy = Duration::ZERO;
    for batch in 0.. {
        let ids: Vec<_> = (0..EVENTS).map(|event| id(batch, event)).collect();
        let payloads = ids.iter().zip(templates.iter().cycle());
        let payloads =
            payloads.map(|(id, template)| Bytes::from(template.replace(PLACEHOLDER, id)));
        let batch_start = Instant::now();
        let report = Simulator::new(SECRET)
            .with_seed(batch)
            .with_concurrency(CONCURRENCY)
            .with_max_attempts(100)
            .with_retry_delay(Duration::from_millis(1))
            .run(service.clone(), payloads)
            .await;
        // Wait for handlers that continue after the client hung up.
        while stack.drain.in_flight() > 0 {
            sleep(Duration::from_millis(1)).await;
        }
        busy += batch_start.elapsed();
        counters.add(&report);
        let lost = report.unacknowledged();
        failures.extend(lost.map(|id| format!("{id} was never acknowledged")));
        failures.extend(ledger.close(&ids));
        drop(report);
        // Warm-up: a fifth of the time, and until the store is full. Retained memory still grows until then.
        memory.sample(start.elapsed() < time / 5 || batch < 3);
        if start.elapsed() >= time && batch >= 4 {
            break;
        }
    }
    println!(
        "{} s, {} of them under load",
        start.elapsed().as_secs(),
        busy.as_secs()
    );
    counters.print(busy);
    ledger.print();
    meter.print();
    memory.print(counters.attempts());
    // List the failures of single events last, because there can be many.
    let mut all = counters.failures();
    all.extend(ledger.failures());
    all.extend(meter.failures());
    all.extend(memory.failures());
    all.extend(failures);
    all
}

/// The placeholder for the event id in the templates.
const PLACEHOLDER: &str = "evt_soak";

fn id(batch: u64, event: usize) -> String {
    format!("evt_1Soak{batch:08}n{event:08}")
}

/// Returns payload templates: a snapshot event whose object the handler reads, one whose object it does not
/// read, and a thin event.
fn templates() -> [String; 3] {
    let types = [
        "payment_intent.succeeded",
        "invoice.paid",
        "v1.payment_intent.succeeded",
    ];
    types.map(|event_type| {
        let payload = event(event_type).member("id", PLACEHOLDER).payload();
        String::from_utf8(payload.into()).expect("JSON is valid UTF-8")
    })
}

fn silence_planted_panics() {
    let default_hook = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if !info.payload().is::<Planted>() {
            default_hook(info);
        }
    }));
}
