//! Measures the lookup of an event type by its name.
//!
//! Run with `cargo bench --bench event_type`.

use divan::{Bencher, black_box};
use tower_stripe_webhook::EventType;

fn main() {
    divan::main();
}

/// Looks up each known name once. The items per second are names per second.
#[divan::bench]
fn every_known_name(bencher: Bencher<'_, '_>) {
    let names: Vec<_> = EventType::all().map(|known| known.to_string()).collect();
    let count = names.len();
    bencher
        .counter(divan::counter::ItemsCount::new(count))
        .bench(|| {
            for name in &names {
                black_box(EventType::from(black_box(name.as_str())));
            }
        });
}

#[divan::bench(args = [
    "ping",
    "invoice.paid",
    "payment_intent.succeeded",
    "v1.terminal.reader.action_succeeded",
    "hologram.of_a_later_release.created",
])]
fn one_name(name: &str) -> EventType {
    EventType::from(black_box(name))
}
