use std::process::Stdio;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child as Process, ChildStdin, ChildStdout, Command};

/// A process that answers each line of its input with one line of numbers. It ends with its input.
pub(crate) struct Child {
    process: Process,
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
}

impl Child {
    /// Starts a command, and waits for its first line.
    pub(crate) async fn start(command: &[&str], environment: &[(&str, &str)]) -> Self {
        let mut process = Command::new(command[0])
            .args(&command[1..])
            .envs(environment.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap_or_else(|error| panic!("cannot start {command:?}: {error}"));
        let output = process.stdout.take().expect("it is piped");
        let mut child = Self {
            input: process.stdin.take().expect("it is piped"),
            output: BufReader::new(output).lines(),
            process,
        };
        assert_eq!(child.line().await, "ready", "{command:?}");
        child
    }

    pub(crate) fn id(&self) -> u32 {
        self.process.id().expect("it has not ended")
    }

    /// Sends a line, and returns the numbers of the response.
    pub(crate) async fn ask(&mut self, line: &str) -> Vec<f64> {
        let line = format!("{line}\n");
        let sent = self.input.write_all(line.as_bytes()).await;
        sent.expect("the process reads its input");
        let response = self.line().await;
        let numbers = response.split(' ').map(str::parse);
        numbers
            .collect::<Result<_, _>>()
            .unwrap_or_else(|_| panic!("not numbers: {response}"))
    }

    pub(crate) async fn stop(mut self) {
        drop(self.input);
        let _ = self.process.wait().await;
    }

    async fn line(&mut self) -> String {
        let line = self.output.next_line().await;
        line.expect("the output is UTF-8")
            .expect("the process failed; its errors are above")
    }
}
