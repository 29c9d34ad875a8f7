//! A Redis server for tests. It ends with the test process, however that ends.

#![allow(dead_code, reason = "no test uses all of it")]

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};
use std::{fs, thread};

use crate::machine::{find_program, free_port, new_folder};

/// Controls the server with commands read from standard input. When the input ends, as it does even if the test
/// process is killed, the script kills the server and removes the folder.
const WATCHDOG: &str = r#"
trap '' INT HUP TERM
dir=$1
shift
server=
while read -r command; do
    case $command in
        start) "$@" >> "$dir/log" 2>&1 < /dev/null & server=$! ;;
        stop) kill -KILL "$server"; wait "$server"; server= ;;
        pause) kill -STOP "$server" ;;
        resume) kill -CONT "$server" ;;
    esac
    echo "$command"
done
if [ -n "$server" ]; then
    kill -KILL "$server"
    wait "$server"
fi
rm -rf -- "$dir"
"#;

/// A server on a free port of 127.0.0.1, with its files in its own folder. It keeps both after
/// [`stop`](Self::stop).
pub struct RedisServer {
    port: u16,
    dir: PathBuf,
    watchdog: Mutex<Watchdog>,
}

struct Watchdog {
    process: Child,
    commands: Option<ChildStdin>,
    replies: BufReader<ChildStdout>,
}

impl RedisServer {
    /// Starts a server with an append-only file.
    pub fn new() -> Self {
        Self::with_args(&["--appendonly", "yes"])
    }

    /// Starts a server without snapshots, with more arguments.
    #[track_caller]
    pub fn with_args(args: &[&str]) -> Self {
        assert!(
            find_program("redis-server", &[]).is_some(),
            "these tests need `redis-server` in PATH: `apt-get install redis-server` on Debian and \
             Ubuntu, `brew install redis` on macOS",
        );
        let port = free_port();
        let dir = new_folder("redis");
        let mut watchdog = Command::new("sh")
            .args(["-c", WATCHDOG, "watchdog"])
            .arg(&dir)
            .args(["redis-server", "--bind", "127.0.0.1", "--save", ""])
            .args(["--port", &port.to_string(), "--dir"])
            .arg(&dir)
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            // A signal to the tests' process group must not end it.
            .process_group(0)
            .spawn()
            .expect("`sh` must be installed");
        let server = Self {
            port,
            dir,
            watchdog: Mutex::new(Watchdog {
                commands: watchdog.stdin.take(),
                replies: BufReader::new(watchdog.stdout.take().unwrap()),
                process: watchdog,
            }),
        };
        server.start();
        server
    }

    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// Kills the server. Its files stay.
    pub fn stop(&self) {
        self.command("stop");
    }

    /// Starts the server after [`stop`](Self::stop), with the same files, and waits until it responds.
    #[track_caller]
    pub fn start(&self) {
        self.command("start");
        let start = Instant::now();
        while !self.is_ready() {
            let log = fs::read_to_string(self.dir.join("log")).unwrap_or_default();
            assert!(
                start.elapsed() < Duration::from_secs(20),
                "Redis did not start:\n{log}"
            );
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Freezes the server, with its connections open, until [`resume`](Self::resume).
    pub fn pause(&self) {
        self.command("pause");
    }

    pub fn resume(&self) {
        self.command("resume");
    }

    fn command(&self, command: &str) {
        let mut watchdog = self.watchdog.lock().unwrap();
        let commands = watchdog.commands.as_mut().unwrap();
        writeln!(commands, "{command}").unwrap();
        let mut reply = String::new();
        watchdog.replies.read_line(&mut reply).unwrap();
        assert_eq!(reply.trim_end(), command);
    }

    /// Returns whether the server responds and has loaded its files.
    fn is_ready(&self) -> bool {
        let Ok(mut stream) = TcpStream::connect(("127.0.0.1", self.port)) else {
            return false;
        };
        let mut reply = String::new();
        stream
            .set_read_timeout(Some(Duration::from_secs(1)))
            .unwrap();
        stream.write_all(b"PING\r\n").is_ok()
            && BufReader::new(stream).read_line(&mut reply).is_ok()
            && reply == "+PONG\r\n"
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        if let Ok(watchdog) = self.watchdog.get_mut() {
            drop(watchdog.commands.take());
            let _ = watchdog.process.wait();
        }
    }
}
