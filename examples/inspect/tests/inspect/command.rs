//! Runs the command.

use std::process::{Command, Output};

use serde_json::Value;

/// The output of a run, and its exit status.
pub struct Run {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Run {
    fn of(output: Output) -> Self {
        Self {
            status: output.status.code().expect("the command ends by itself"),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Returns the JSON that a successful run printed.
    #[track_caller]
    pub fn json(&self) -> Value {
        assert_eq!(self.status, 0, "{}{}", self.stdout, self.stderr);
        serde_json::from_str(&self.stdout).unwrap()
    }

    /// Asserts that the run failed, and that its error contains a text.
    #[track_caller]
    pub fn fails(&self, status: i32, error: &str) {
        assert_eq!(self.status, status, "{}{}", self.stdout, self.stderr);
        assert!(self.stderr.contains(error), "{}", self.stderr);
        assert_eq!(self.stdout, "");
    }
}

/// The command, without the variables of whoever runs the tests.
pub fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_inspect"));
    for name in [
        "INSPECT_STORE",
        "INSPECT_QUEUE",
        "STRIPE_API_KEY",
        "NO_COLOR",
    ] {
        command.env_remove(name);
    }
    command
}

pub fn run(command: &mut Command) -> Run {
    Run::of(command.output().unwrap())
}

/// Runs the command over a store and the queue `billing`.
pub fn inspect(url: &str, args: &[&str]) -> Run {
    let mut command = command();
    command
        .env("INSPECT_STORE", url)
        .args(["--queue", "billing"]);
    run(command.args(args))
}
