//! A child of the tests, and what it says.

use std::env;
use std::net::SocketAddr;
use std::process::Stdio;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

use crate::backend::Backend;
use crate::endpoint::{Answer, deliver};
use tower_stripe_webhook::testing::EventBuilder;

pub struct ChildProcess {
    process: Child,
    stdin: ChildStdin,
    lines: Lines<BufReader<ChildStdout>>,
    pub address: SocketAddr,
}

impl ChildProcess {
    pub async fn start(behavior: &str, backend: &Backend) -> Self {
        let mut process = Command::new(env::current_exe().unwrap())
            .args(["child::service_instance", "--exact", "--nocapture"])
            .env("FAULTS_CHILD", behavior)
            .env("FAULTS_BACKEND", backend.to_text())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut child = Self {
            stdin: process.stdin.take().unwrap(),
            lines: BufReader::new(process.stdout.take().unwrap()).lines(),
            process,
            address: ([127, 0, 0, 1], 0).into(),
        };
        child.address = child.hear("listening").await.parse().unwrap();
        child
    }

    /// Waits until it says something, and returns the rest of the line.
    pub async fn hear(&mut self, what: &str) -> String {
        loop {
            let line = self.lines.next_line().await.unwrap();
            let line = line.unwrap_or_else(|| panic!("the child ended before it said {what:?}"));
            let said = line
                .strip_prefix("child: ")
                .and_then(|said| said.strip_prefix(what));
            if let Some(rest) = said {
                return rest.trim().to_owned();
            }
        }
    }

    pub async fn tell(&mut self, line: &str) {
        self.stdin
            .write_all(format!("{line}\n").as_bytes())
            .await
            .unwrap();
        self.stdin.flush().await.unwrap();
    }

    /// `kill -9`.
    pub async fn kill(&mut self) {
        self.process.kill().await.unwrap();
    }

    /// Sends a signal by the name that `kill` knows it by.
    pub async fn signal(&self, name: &str) {
        let id = self.process.id().unwrap().to_string();
        let status = Command::new("kill").args(["-s", name, &id]).status().await;
        assert!(status.unwrap().success());
    }

    /// Waits for its end, and returns whether it was a success.
    pub async fn ended(&mut self) -> bool {
        self.process.wait().await.unwrap().success()
    }

    pub async fn deliver(&self, event: &EventBuilder) -> Option<Answer> {
        deliver(self.address, event).await
    }
}
