//! A server in a process of its own, whose CPU time is read from `/proc`.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::load::Connections;

pub struct Server {
    process: Child,
    port: u16,
}

impl Server {
    pub fn start(name: &str, threads: usize) -> Self {
        let program = std::env::current_exe().expect("the program has a path");
        let mut process = Command::new(program)
            .args(["serve", "0", name, &threads.to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        let stdout = process.stdout.take().expect("it is piped");
        BufReader::new(stdout)
            .read_line(&mut line)
            .expect("the server prints its port");
        let port = line.trim().parse().expect("the line is the port");
        Self { process, port }
    }

    pub fn connect(&self, connections: usize) -> Connections {
        Connections::open(self.port, connections)
    }

    /// Returns the CPU time of all threads so far.
    pub fn cpu_nanos(&self) -> f64 {
        let tasks = format!("/proc/{}/task", self.process.id());
        let tasks = std::fs::read_dir(tasks).expect("the server runs");
        let nanos = tasks.map(|task| {
            let path = task.expect("the folder is readable").path();
            let text = std::fs::read_to_string(path.join("schedstat")).expect("the thread runs");
            let nanos = text.split(' ').next().expect("the file has fields");
            nanos.parse::<f64>().expect("the field is a number")
        });
        nanos.sum()
    }

    /// Returns the memory in use, in bytes.
    pub fn memory(&self) -> f64 {
        let path = format!("/proc/{}/smaps_rollup", self.process.id());
        let text = std::fs::read_to_string(path).expect("the server runs");
        let line = text
            .lines()
            .find_map(|line| line.strip_prefix("Private_Dirty:"));
        let kib = line
            .expect("the file has the line")
            .trim()
            .trim_end_matches(" kB");
        kib.parse::<f64>().expect("the field is a number") * 1024.0
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
