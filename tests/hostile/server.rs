//! Controls the server's process.

use std::net::SocketAddr;
use std::process::Stdio;
use std::time::Duration;
use std::{env, fs, process};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tower_stripe_webhook::testing::{EventBuilder, event};

use crate::child::BODY_TIMEOUT;
use crate::wait::until;
use crate::wire::{Connection, signed};

pub struct Server {
    process: Child,
    stdin: ChildStdin,
    lines: Lines<BufReader<ChildStdout>>,
    pub address: SocketAddr,
}

/// The tasks and handlers that are running in the server.
#[derive(Clone, Copy, Debug)]
pub struct Status {
    /// One per connection, plus one per event in flight under deduplication.
    pub tasks: usize,
    /// Running handlers that never end.
    pub hanging: usize,
    /// Payments handled since the start.
    pub paid: usize,
}

impl Server {
    pub async fn start() -> Self {
        Self::with_body_timeout(Duration::from_secs(10)).await
    }

    pub async fn with_body_timeout(timeout: Duration) -> Self {
        raise_file_limit().await;
        let mut process = Command::new(env::current_exe().unwrap())
            .args(["child::hostile_test_server", "--exact", "--nocapture"])
            .env(BODY_TIMEOUT, timeout.as_millis().to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut server = Self {
            stdin: process.stdin.take().unwrap(),
            lines: BufReader::new(process.stdout.take().unwrap()).lines(),
            process,
            address: ([127, 0, 0, 1], 0).into(),
        };
        server.address = server.expect_line("listening").await.parse().unwrap();
        server
    }

    pub async fn status(&mut self) -> Status {
        self.stdin.write_all(b"status\n").await.unwrap();
        let status = self.expect_line("status").await;
        let mut numbers = status.split(' ').map(|number| number.parse().unwrap());
        let mut next = || numbers.next().unwrap();
        Status {
            tasks: next(),
            hanging: next(),
            paid: next(),
        }
    }

    /// Waits until no tasks and no handlers are left.
    pub async fn idle(&mut self) {
        until(async || {
            let status = self.status().await;
            (status.tasks, status.hanging) == (0, 0)
        })
        .await;
    }

    /// Waits until the server has accepted this many connections. Tests call it before they open more, because
    /// connections that overflow the backlog wait for a second each.
    pub async fn accepted(&mut self, connections: usize) {
        until(async || self.status().await.tasks >= connections).await;
    }

    /// Waits until exactly this many handlers that never end are running.
    pub async fn hanging(&mut self, handlers: usize) {
        until(async || self.status().await.hanging == handlers).await;
    }

    /// Asserts that a genuine delivery is accepted, over a new connection.
    pub async fn accepts_deliveries(&self) {
        let mut connection = Connection::open(self.address).await;
        connection.send(signed("/webhook", payment(0))).await;
        assert_eq!(connection.response().await.unwrap().status, 200);
    }

    /// The current memory of the process, in KiB.
    pub fn resident(&self) -> usize {
        self.memory("VmRSS")
    }

    /// The peak memory of the process, in KiB.
    pub fn peak_resident(&self) -> usize {
        self.memory("VmHWM")
    }

    fn memory(&self, field: &str) -> usize {
        let id = self.process.id().unwrap();
        let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap();
        let line = status.lines().find(|line| line.starts_with(field)).unwrap();
        let kib = line.split_whitespace().nth(1).unwrap();
        kib.parse().unwrap()
    }

    /// Waits for a line that starts with `prefix`, and returns the rest of the line.
    async fn expect_line(&mut self, prefix: &str) -> String {
        loop {
            let line = self.lines.next_line().await.unwrap();
            let line =
                line.unwrap_or_else(|| panic!("the server exited before it printed {prefix:?}"));
            let line = line.strip_prefix("child: ");
            if let Some(rest) = line.and_then(|line| line.strip_prefix(prefix)) {
                return rest.trim().to_owned();
            }
        }
    }
}

/// A payment event. Each number has its own event id.
pub fn payment(number: u64) -> EventBuilder {
    event("payment_intent.succeeded").number(number)
}

/// Raises the limit of open files, which the server inherits. Many shells allow too few for a thousand connections.
async fn raise_file_limit() {
    const FILES: usize = 4096;
    let limits = fs::read_to_string("/proc/self/limits").unwrap();
    let line = limits
        .lines()
        .find(|line| line.starts_with("Max open files"));
    let soft = line
        .and_then(|line| line.split_whitespace().nth(3))
        .unwrap();
    if soft.parse().is_ok_and(|soft: usize| soft < FILES) {
        let id = process::id().to_string();
        let limit = format!("--nofile={FILES}:");
        let status = Command::new("prlimit")
            .args(["--pid", &id, &limit])
            .status();
        let raised = status.await.is_ok_and(|status| status.success());
        assert!(
            raised,
            "these tests need {FILES} open files: ulimit -n {FILES}"
        );
    }
}
