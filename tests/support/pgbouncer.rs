//! A PgBouncer in front of a PostgreSQL server. It ends with the test process, however that ends.

use std::net::TcpStream;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use sqlx::postgres::PgConnectOptions;

use crate::machine::{find_program, free_port, new_folder};
use crate::server::{Server, unprivileged_owner};

/// Waits for the end of its standard input, which even a killed test process closes, then kills
/// PgBouncer and removes its folder.
const WATCHDOG: &str = r#"
trap '' INT HUP TERM
dir=$1
shift
"$@" > "$dir/log" 2>&1 < /dev/null &
read -r never
kill -KILL $!
{ wait $!; } 2> /dev/null
rm -rf -- "$dir"
"#;

/// When a client gets another server connection.
#[derive(Clone, Copy, Debug)]
pub enum Mode {
    Session,
    /// As in all versions before 1.21: prepared statements are passed on unchanged.
    Transaction,
    /// With `max_prepared_statements`.
    TransactionWithPreparedStatements,
}

/// A pooler on a free port of 127.0.0.1, with its files in its own folder.
pub struct Pgbouncer {
    port: u16,
    watchdog: Child,
    stdin: Option<ChildStdin>,
}

impl Pgbouncer {
    /// Starts a pooler that accepts sqlx's connections, unless `settings` change that.
    ///
    /// Returns `None` if the installed version cannot do this. If none is installed, it returns `None`
    /// as well, or panics where `TESTS_NEED_SERVERS` is set.
    pub fn start(server: &Server, mode: Mode, settings: &[&str]) -> Option<Self> {
        let program = installed()?;
        let mode = mode_settings(mode, version(&program))?;
        let settings = [
            mode,
            &["ignore_startup_parameters=extra_float_digits"],
            settings,
        ]
        .concat();
        let port = free_port();
        let folder = new_folder("pgbouncer");
        let config = folder.join("pgbouncer.ini");
        let text = config_text(server.options().get_port(), port, &settings);
        fs::write(&config, text).unwrap();
        let mut command = Command::new("sh");
        if let Some(owner) = unprivileged_owner(&folder) {
            chown(&folder, Some(owner.user), Some(owner.group)).unwrap();
            command.uid(owner.user).gid(owner.group);
        }
        let mut watchdog = command
            .args(["-c", WATCHDOG, "watchdog"])
            .args([&folder, &program, &config])
            .stdin(Stdio::piped())
            // A signal to the tests' process group must not end it.
            .process_group(0)
            .spawn()
            .expect("`sh` must be installed");
        let pooler = Self {
            port,
            stdin: watchdog.stdin.take(),
            watchdog,
        };
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(
                start.elapsed() < Duration::from_secs(20),
                "PgBouncer did not start: {}",
                fs::read_to_string(folder.join("log")).unwrap_or_default(),
            );
            thread::sleep(Duration::from_millis(10));
        }
        Some(pooler)
    }

    /// Returns how to connect through the pooler to the database of `options`.
    pub fn options(&self, options: &PgConnectOptions) -> PgConnectOptions {
        options.clone().port(self.port)
    }
}

impl Drop for Pgbouncer {
    fn drop(&mut self) {
        drop(self.stdin.take());
        let _ = self.watchdog.wait();
    }
}

fn mode_settings(mode: Mode, version: (u32, u32)) -> Option<&'static [&'static str]> {
    let has_prepared_statements = version >= (1, 21);
    match mode {
        Mode::Session => Some(&["pool_mode=session"]),
        Mode::Transaction if has_prepared_statements => {
            Some(&["pool_mode=transaction", "max_prepared_statements=0"])
        }
        Mode::Transaction => Some(&["pool_mode=transaction"]),
        Mode::TransactionWithPreparedStatements if has_prepared_statements => {
            Some(&["pool_mode=transaction", "max_prepared_statements=100"])
        }
        Mode::TransactionWithPreparedStatements => {
            eprintln!("skipped: PgBouncer {version:?} has no max_prepared_statements");
            None
        }
    }
}

/// Returns the major and the minor version.
fn version(program: &Path) -> (u32, u32) {
    let output = Command::new(program).arg("--version").output().unwrap();
    // PgBouncer 1.18.0
    let text = String::from_utf8(output.stdout).unwrap();
    let version = text.split_whitespace().nth(1).unwrap();
    let mut numbers = version.split('.').map(|number| number.parse().unwrap());
    (numbers.next().unwrap(), numbers.next().unwrap())
}

fn config_text(server: u16, port: u16, settings: &[&str]) -> String {
    // `any` ignores the client's user name, which is why the database names one.
    format!(
        "[databases]\n\
         * = host=127.0.0.1 port={server} user=postgres\n\
         [pgbouncer]\n\
         listen_addr=127.0.0.1\n\
         listen_port={port}\n\
         unix_socket_dir=\n\
         auth_type=any\n\
         {}\n",
        settings.join("\n"),
    )
}

fn installed() -> Option<PathBuf> {
    let found = find_program("pgbouncer", &["/usr/sbin".into()]);
    assert!(
        found.is_some() || env::var_os("TESTS_NEED_SERVERS").is_none(),
        "TESTS_NEED_SERVERS is set, but PgBouncer is not installed: apt-get install pgbouncer"
    );
    if found.is_none() {
        eprintln!("skipped: PgBouncer is not installed");
    }
    found
}
