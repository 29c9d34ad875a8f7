//! The Rust code of README.md compiles as shown, and its tests pass. Each file here is what a reader pastes: one
//! block, or the first example and the tests below it.

#![allow(dead_code, reason = "no test runs the servers")]

mod dedup;
mod first_example;
mod handlers;
mod inbox;
#[cfg(feature = "inspector")]
mod inspector;
mod issuing;
#[cfg(feature = "metrics")]
mod operating;
#[cfg(feature = "api")]
mod reconcile;
#[cfg(feature = "api")]
mod thin;
mod tower_service;
#[cfg(feature = "postgres")]
mod transaction;

const README: &str = include_str!("../../README.md");

const SOURCES: [&str; 11] = [
    include_str!("first_example.rs"),
    include_str!("handlers.rs"),
    include_str!("dedup.rs"),
    include_str!("transaction.rs"),
    include_str!("inbox.rs"),
    include_str!("issuing.rs"),
    include_str!("thin.rs"),
    include_str!("reconcile.rs"),
    include_str!("tower_service.rs"),
    include_str!("operating.rs"),
    include_str!("inspector.rs"),
];

fn rust_blocks() -> impl Iterator<Item = &'static str> {
    let starts = README.split("\n```rust").skip(1);
    starts.map(|rest| {
        let (attributes, code) = rest.split_once('\n').unwrap();
        assert_eq!(attributes, "", "attributes of a Rust block have no effect");
        code.split_once("```").unwrap().0
    })
}

#[test]
fn every_block_is_compiled_here() {
    assert_eq!(rust_blocks().count(), 12);
    for block in rust_blocks() {
        let is_compiled = SOURCES.iter().any(|source| source.contains(block));
        assert!(is_compiled, "no file in tests/readme contains:\n{block}");
    }
}

#[test]
fn every_file_is_shown() {
    for source in SOURCES {
        let blocks = rust_blocks().filter(|block| source.contains(block));
        assert_eq!(blocks.collect::<Vec<_>>().join("\n"), source);
    }
}
