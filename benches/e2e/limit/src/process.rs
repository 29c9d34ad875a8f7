//! A server in a process of its own, whose CPU time is read from `/proc`.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::load::Connections;

const CONNECTIONS: usize = 8;

pub struct Server {
    process: Child,
    connections: Connections,
}

impl Server {
    pub fn start(name: &str) -> Self {
        let program = std::env::current_exe().expect("the program has a path");
        let mut process = Command::new(program)
            .args(["serve", "0", name])
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        let stdout = process.stdout.take().expect("it is piped");
        BufReader::new(stdout)
            .read_line(&mut line)
            .expect("the server prints its port");
        let port = line.trim().parse().expect("the line is the port");
        Self {
            process,
            connections: Connections::open(port, CONNECTIONS),
        }
    }

    /// Returns the CPU time of the server, in nanoseconds, for each of `requests`.
    pub fn nanos_per_request(&mut self, requests: &[Vec<u8>]) -> f64 {
        let before = self.cpu_nanos();
        self.connections.send(requests);
        (self.cpu_nanos() - before) / requests.len() as f64
    }

    fn cpu_nanos(&self) -> f64 {
        let path = format!("/proc/{}/schedstat", self.process.id());
        let text = std::fs::read_to_string(path).expect("the server runs");
        let nanos = text.split(' ').next().expect("the file has fields");
        nanos.parse().expect("the field is a number")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
