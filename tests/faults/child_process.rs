//! Starts and controls the child processes of [`child`](crate::child).

use std::env;
use std::net::SocketAddr;
use std::process::Stdio;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

use crate::backend::Backend;
use crate::endpoint::{Response, deliver};
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
        child.address = child.expect_line("listening").await.parse().unwrap();
        child
    }

    /// Waits for a line that starts with `prefix`, and returns the rest of the line.
    pub async fn expect_line(&mut self, prefix: &str) -> String {
        loop {
            let line = self.lines.next_line().await.unwrap();
            let line =
                line.unwrap_or_else(|| panic!("the child exited before it printed {prefix:?}"));
            let rest = line
                .strip_prefix("child: ")
                .and_then(|line| line.strip_prefix(prefix));
            if let Some(rest) = rest {
                return rest.trim().to_owned();
            }
        }
    }

    pub async fn send_line(&mut self, line: &str) {
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

    /// Sends a signal by its name in `kill -s`, such as `TERM`.
    pub async fn signal(&self, name: &str) {
        let id = self.process.id().unwrap().to_string();
        let status = Command::new("kill").args(["-s", name, &id]).status().await;
        assert!(status.unwrap().success());
    }

    /// Waits until the process exits, and returns whether it succeeded.
    pub async fn exits_successfully(&mut self) -> bool {
        self.process.wait().await.unwrap().success()
    }

    pub async fn deliver(&self, event: &EventBuilder) -> Option<Response> {
        deliver(self.address, event).await
    }
}
