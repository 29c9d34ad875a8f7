//! What the tests of the stores share: claims, and a race between processes.

#![allow(dead_code, reason = "no test uses all of it")]

use std::env;
use std::io::{self, Read, Write};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinSet;
use tower_stripe_webhook::claims::{Claim, ClaimRequest, ClaimStore, Grant, Key};
use tower_stripe_webhook::testing::event;

/// A request of a claim that holds.
pub fn request(id: &str) -> ClaimRequest {
    let key = Key::new("billing", None, id);
    ClaimRequest::new(key, &event("invoice.paid").build())
}

/// A request of a claim whose lease has lapsed when it is made.
pub fn expired_request(id: &str) -> ClaimRequest {
    let mut request = request(id);
    request.lease = Duration::ZERO;
    request
}

/// Claims what is to be had.
pub async fn acquire(store: &impl ClaimStore, request: &ClaimRequest) -> Grant {
    match store.claim(request).await.unwrap() {
        Claim::Acquired { attempt } => Grant::new(request, attempt),
        other => panic!("the claim of {} was answered {other:?}", request.key),
    }
}

/// How many events a process races for.
pub const EVENTS: usize = 200;

const TASKS: usize = 8;

/// What tells a process that is started by [`race_of_two_processes`] where the database is.
const DATABASE: &str = "RACE_FOR_DATABASE";

/// Runs a test of this binary in two processes at once, and returns how many claims they acquired.
/// The test is `#[ignore]`d, and calls [`race`] with a store in [`database_of_race`].
pub fn race_of_two_processes(test: &str, database: &str) -> usize {
    let start = || {
        Command::new(env::current_exe().unwrap())
            .args(["--exact", test, "--ignored", "--nocapture"])
            .env(DATABASE, database)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap()
    };
    let mut processes = [start(), start()];
    // Both begin when both are ready.
    for process in &mut processes {
        let lines = process.stdout.as_mut().unwrap();
        let mut said = Vec::new();
        while !said.ends_with(b"ready.") {
            let mut byte = [0];
            lines.read_exact(&mut byte).unwrap();
            said.push(byte[0]);
        }
    }
    for process in &mut processes {
        process.stdin.take().unwrap().write_all(b"\n").unwrap();
    }
    let grants = processes.map(|process| {
        let output = process.wait_with_output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{text}");
        let (_, rest) = text.split_once("acquired ").unwrap();
        let (number, _) = rest.split_once('.').unwrap();
        number.parse::<usize>().unwrap()
    });
    grants.iter().sum()
}

pub fn database_of_race() -> String {
    env::var(DATABASE).expect("a racer is started by the test of the race")
}

/// Claims each event in each of some tasks, all in the same order, and prints how many were acquired.
pub async fn race(store: impl ClaimStore) {
    println!("ready.");
    io::stdin().read_line(&mut String::new()).unwrap();
    let store = Arc::new(store);
    let mut tasks = JoinSet::new();
    for _ in 0..TASKS {
        let store = Arc::clone(&store);
        tasks.spawn(async move {
            let mut grants = 0;
            for number in 0..EVENTS {
                match store.claim(&request(&format!("evt_{number}"))).await {
                    Ok(Claim::Acquired { attempt: 1 }) => grants += 1,
                    Ok(Claim::InProgress { .. }) => {}
                    other => panic!("a racer was answered {other:?}"),
                }
            }
            grants
        });
    }
    let grants: usize = tasks.join_all().await.iter().sum();
    println!("acquired {grants}.");
}
