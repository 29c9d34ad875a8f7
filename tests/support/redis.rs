//! A Redis server of the tests' own, which goes when the test process goes, however it ends.

#![allow(dead_code, reason = "no test uses all of it")]

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, process, thread};

/// Takes orders from its standard input. At its end, as when the test process was killed, it kills the
/// server, paused or not, and removes the folder.
const WATCHDOG: &str = r#"
trap '' INT HUP TERM
dir=$1
shift
server=
while read -r order; do
    case $order in
        start) "$@" >> "$dir/log" 2>&1 < /dev/null & server=$! ;;
        stop) kill -KILL "$server"; wait "$server"; server= ;;
        pause) kill -STOP "$server" ;;
        resume) kill -CONT "$server" ;;
    esac
    echo "$order"
done
if [ -n "$server" ]; then
    kill -KILL "$server"
    wait "$server"
fi
rm -rf -- "$dir"
"#;

/// A server in a folder and on a port of its own, which both outlive [`stop`](Self::stop).
pub struct RedisServer {
    port: u16,
    dir: PathBuf,
    watchdog: Mutex<Watchdog>,
}

struct Watchdog {
    process: Child,
    orders: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl RedisServer {
    /// Starts a server with an append-only file.
    pub fn new() -> Self {
        Self::with_args(&["--appendonly", "yes"])
    }

    /// Starts a server with arguments besides port, folder and no snapshots.
    #[track_caller]
    pub fn with_args(args: &[&str]) -> Self {
        assert!(
            is_installed("redis-server"),
            "these tests need `redis-server` in PATH: `apt-get install redis-server` on Debian and \
             Ubuntu, `brew install redis` on macOS",
        );
        let port = free_port();
        let dir = new_dir();
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
            // What kills the tests by their process group does not kill it.
            .process_group(0)
            .spawn()
            .expect("a shell");
        let server = Self {
            port,
            dir,
            watchdog: Mutex::new(Watchdog {
                orders: watchdog.stdin.take(),
                answers: BufReader::new(watchdog.stdout.take().unwrap()),
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

    /// Kills the server, as a crash does. What it wrote stays.
    pub fn stop(&self) {
        self.order("stop");
    }

    /// Starts it after [`stop`](Self::stop), with what it wrote before, and waits until it answers.
    #[track_caller]
    pub fn start(&self) {
        self.order("start");
        let start = Instant::now();
        while !self.answers() {
            let log = fs::read_to_string(self.dir.join("log")).unwrap_or_default();
            assert!(
                start.elapsed() < Duration::from_secs(20),
                "the server does not answer:\n{log}"
            );
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Lets it stand still, with its connections open, until [`resume`](Self::resume).
    pub fn pause(&self) {
        self.order("pause");
    }

    pub fn resume(&self) {
        self.order("resume");
    }

    fn order(&self, order: &str) {
        let mut watchdog = self.watchdog.lock().unwrap();
        let orders = watchdog.orders.as_mut().unwrap();
        writeln!(orders, "{order}").unwrap();
        let mut answer = String::new();
        watchdog.answers.read_line(&mut answer).unwrap();
        assert_eq!(answer.trim_end(), order);
    }

    /// Whether it answers, and has loaded what it wrote.
    fn answers(&self) -> bool {
        let Ok(mut stream) = TcpStream::connect(("127.0.0.1", self.port)) else {
            return false;
        };
        let mut answer = String::new();
        stream
            .set_read_timeout(Some(Duration::from_secs(1)))
            .unwrap();
        stream.write_all(b"PING\r\n").is_ok()
            && BufReader::new(stream).read_line(&mut answer).is_ok()
            && answer == "+PONG\r\n"
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        if let Ok(watchdog) = self.watchdog.get_mut() {
            drop(watchdog.orders.take());
            let _ = watchdog.process.wait();
        }
    }
}

pub fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    listener.local_addr().unwrap().port()
}

fn new_dir() -> PathBuf {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let dir = env::temp_dir().join(format!("redis-of-tests-{}-{number}", process::id()));
    fs::create_dir(&dir).unwrap();
    dir
}

fn is_installed(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    let is_in = |dir: PathBuf| Path::new(&dir).join(program).is_file();
    env::split_paths(&path).any(is_in)
}
