//! A race of two processes for the same events.

use std::env;
use std::io::{self, Read, Write};
use std::process::{Command, Stdio};
use std::sync::Arc;

use tokio::task::JoinSet;
use tower_stripe_webhook::claims::{Claim, ClaimStore};
use tower_stripe_webhook::testing::claim_store::request;

/// The number of events for which the processes race.
pub const EVENTS: usize = 200;

const TASKS: usize = 8;

/// The environment variable that passes the database to the processes.
const DATABASE: &str = "RACE_DATABASE";

/// Runs a test of this binary in two processes at once, and returns how many claims they acquired in total.
///
/// The test must be `#[ignore]`d, and call [`race`] with a store in [`database_of_race`].
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
    // Neither process starts before both are ready.
    for process in &mut processes {
        let stdout = process.stdout.as_mut().unwrap();
        let mut text = Vec::new();
        while !text.ends_with(b"ready.") {
            let mut byte = [0];
            stdout.read_exact(&mut byte).unwrap();
            text.push(byte[0]);
        }
    }
    for process in &mut processes {
        process.stdin.take().unwrap().write_all(b"\n").unwrap();
    }
    let acquired = processes.map(|process| {
        let output = process.wait_with_output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "a process failed: {text}");
        let (_, rest) = text.split_once("acquired ").unwrap();
        let (number, _) = rest.split_once('.').unwrap();
        number.parse::<usize>().unwrap()
    });
    acquired.iter().sum()
}

/// Returns the database that was passed to [`race_of_two_processes`].
pub fn database_of_race() -> String {
    env::var(DATABASE).expect("only `race_of_two_processes` starts this test")
}

/// Claims all events in several tasks, in the same order, and prints how many claims were acquired.
pub async fn race(store: impl ClaimStore) {
    println!("ready.");
    io::stdin().read_line(&mut String::new()).unwrap();
    let store = Arc::new(store);
    let mut tasks = JoinSet::new();
    for _ in 0..TASKS {
        let store = Arc::clone(&store);
        tasks.spawn(async move {
            let mut acquired = 0;
            for number in 0..EVENTS {
                match store.claim(&request(&format!("evt_{number}"))).await {
                    Ok(Claim::Acquired { attempt: 1 }) => acquired += 1,
                    Ok(Claim::InProgress { .. }) => {}
                    other => panic!("a claim in the race returned {other:?}"),
                }
            }
            acquired
        });
    }
    let acquired: usize = tasks.join_all().await.iter().sum();
    println!("acquired {acquired}.");
}
