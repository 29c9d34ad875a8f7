//! A soak: layer, deduplication and router under the simulator's load, for as long as told.
//!
//! `cargo bench --bench soak --features testing -- 300` runs for five minutes, and for twenty seconds
//! unless told otherwise. Batch after batch of new events is delivered: twice, twice at once, cut off,
//! hung up on, stalled, forged, altered, too old, and again after every failure. A tenth of the attempts
//! that reach a handler fail, panic or hang, and there are more deliveries at a time than the layer takes.
//!
//! It fails if
//!
//! * an event took effect not at all, or twice: the handler books it in a ledger, as its last step;
//! * an event was never acknowledged, or one was that had to be refused;
//! * some kind of mischief or trouble did not happen, because then nothing was shown;
//! * the memory of the process grew, from the end of the warm-up, by more than [`memory::MOST_GROWTH`].
//!
//! Simulator and service share the process, and the machine. The times are those from the last byte of
//! the body to the answer, with all that waits for its turn meanwhile: what a slow sender takes is left
//! out, and what a handler yields is not.

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

/// How long it runs unless told otherwise.
const SECONDS: u64 = 20;

/// How many events a batch has. The store holds two batches, so that it is full, and forgets, from the
/// second on, but never what is under way.
const EVENTS: usize = 5_000;

/// How many events are under way at a time.
const CONCURRENCY: usize = 64;

fn main() -> ExitCode {
    // Cargo passes arguments of its own.
    let seconds = env::args()
        .skip(1)
        .find_map(|argument| argument.parse().ok());
    let time = Duration::from_secs(seconds.unwrap_or(SECONDS));
    keep_quiet_about_planted_panics();
    let runtime = Runtime::new().expect("a runtime");
    let faults = runtime.block_on(soak(time));
    for fault in faults.iter().take(20) {
        println!("FAULT: {fault}");
    }
    if faults.is_empty() {
        println!("no faults");
        ExitCode::SUCCESS
    } else {
        println!("{} faults", faults.len());
        ExitCode::FAILURE
    }
}

/// Runs batches until the time is over, prints the figures, and returns what went wrong.
async fn soak(time: Duration) -> Vec<String> {
    let ledger = Arc::new(Ledger::new());
    let meter = Arc::new(Meter::new());
    let stack = Stack::new(&ledger);
    let service = Metered::new(stack.router.clone(), &meter);
    let templates = templates();

    let start = Instant::now();
    let mut memory = Memory::new();
    let mut counters = Counters::default();
    let mut faults = Vec::new();
    let mut busy = Duration::ZERO;
    for batch in 0.. {
        let ids: Vec<_> = (0..EVENTS).map(|event| id(batch, event)).collect();
        let payloads = ids.iter().zip(templates.iter().cycle());
        let payloads = payloads.map(|(id, template)| Bytes::from(template.replace(PLACE, id)));
        let batch_start = Instant::now();
        let report = Simulator::new(SECRET)
            .with_seed(batch)
            .with_concurrency(CONCURRENCY)
            .with_max_attempts(100)
            .with_retry_delay(Duration::from_millis(1))
            .run(service.clone(), payloads)
            .await;
        // Handlers go on when the client has hung up.
        while stack.drain.in_flight() > 0 {
            sleep(Duration::from_millis(1)).await;
        }
        busy += batch_start.elapsed();
        counters.add(&report);
        let lost = report.unacknowledged();
        faults.extend(lost.map(|id| format!("{id} was never acknowledged")));
        faults.extend(ledger.close(&ids));
        drop(report);
        // A fifth of the time, and until the store is full, everything that is kept is still growing.
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
    // Those of single events last: they can be many.
    let mut all = counters.faults();
    all.extend(ledger.faults());
    all.extend(meter.faults());
    all.extend(memory.faults());
    all.extend(faults);
    all
}

/// Stands in the templates where the id goes.
const PLACE: &str = "evt_soak";

fn id(batch: u64, event: usize) -> String {
    format!("evt_1Soak{batch:08}n{event:08}")
}

/// Payloads of a snapshot event that is read, of one that is not, and of a thin one.
fn templates() -> [String; 3] {
    let types = [
        "payment_intent.succeeded",
        "invoice.paid",
        "v1.payment_intent.succeeded",
    ];
    types.map(|event_type| {
        let payload = event(event_type).member("id", PLACE).payload();
        String::from_utf8(payload.into()).expect("it is JSON")
    })
}

fn keep_quiet_about_planted_panics() {
    let tell = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if !info.payload().is::<Planted>() {
            tell(info);
        }
    }));
}
