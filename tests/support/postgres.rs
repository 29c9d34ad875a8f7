//! A PostgreSQL server for tests. It ends with the test process, however that ends.

#![allow(dead_code, reason = "no test uses all of it")]

use std::fs::File;
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock};
use std::time::{Duration, Instant};
use std::{fs, thread};

use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, Connection};

use crate::machine::{find_program, free_port, new_folder};

/// A server on a free port of 127.0.0.1, with its files in its own folder.
#[derive(Debug)]
pub struct Server {
    folder: PathBuf,
    port: u16,
    settings: Vec<String>,
    owner: Option<Owner>,
    postgres: Mutex<Option<Child>>,
    /// Waits for the end of its standard input, which even a killed test process closes.
    undertaker: Child,
}

/// The user that runs a server if the tests run as root, because PostgreSQL and PgBouncer reject root.
#[derive(Clone, Copy, Debug)]
pub struct Owner {
    pub user: u32,
    pub group: u32,
}

/// Waits for the end of its standard input, then stops the server in the given folder and removes the folder.
///
/// It waits until PostgreSQL removes its PID file. The process itself may stay a zombie, for example in a
/// container whose first process does not reap orphans.
const UNDERTAKER: &str = r#"
cat > /dev/null
file=$1/data/postmaster.pid
if pid=$(head -n 1 "$file" 2> /dev/null) && kill -QUIT "$pid"; then
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        [ -e "$file" ] || break
        sleep 0.1
    done
fi
rm -rf "$1"
"#;

impl Server {
    /// Returns the server that the tests of a binary share. It does not wait for the disk.
    pub fn shared() -> &'static Self {
        static SERVER: OnceLock<Server> = OnceLock::new();
        SERVER.get_or_init(|| Self::new(&["fsync=off"]))
    }

    /// Starts a server with settings such as `fsync=off`.
    pub fn new(settings: &[&str]) -> Self {
        let folder = new_folder("postgres");
        let owner = unprivileged_owner(&folder);
        if let Some(owner) = owner {
            chown(&folder, Some(owner.user), Some(owner.group)).unwrap();
        }
        let undertaker = Command::new("sh")
            .args(["-c", UNDERTAKER, "undertaker"])
            .arg(&folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("`sh` must be installed");
        let server = Self {
            port: free_port(),
            settings: settings.iter().map(ToString::to_string).collect(),
            owner,
            postgres: Mutex::new(None),
            undertaker,
            folder,
        };
        server.initdb();
        server.start();
        server
    }

    /// Starts the server after [`stop`](Self::stop) or [`kill`](Self::kill), with the same data and on
    /// the same port.
    pub fn start(&self) {
        let mut postgres = self.postgres.lock().unwrap();
        assert!(postgres.is_none(), "the server is already running");
        let log = File::options()
            .create(true)
            .append(true)
            .open(self.log())
            .unwrap();
        let mut command = self.command("postgres");
        command.arg("-D").arg(self.data());
        let settings = [
            "listen_addresses=127.0.0.1".to_owned(),
            format!("port={}", self.port),
            format!("unix_socket_directories={}", self.folder.display()),
            "max_connections=300".to_owned(),
        ];
        for setting in settings.iter().chain(&self.settings) {
            command.args(["-c", setting]);
        }
        let mut child = command
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap();
        let start = Instant::now();
        while !self.is_ready(child.id()) {
            let ended = child.try_wait().unwrap();
            assert!(
                ended.is_none() && start.elapsed() < Duration::from_secs(60),
                "postgres did not start: {}",
                fs::read_to_string(self.log()).unwrap_or_default(),
            );
            thread::sleep(Duration::from_millis(10));
        }
        *postgres = Some(child);
    }

    /// Stops the server cleanly, and disconnects its clients.
    pub fn stop(&self) {
        self.end("-INT");
    }

    /// Ends the server without a shutdown, so that it has to recover at the next start.
    pub fn kill(&self) {
        // For the data, this equals `KILL`, which would leave shared memory behind.
        self.end("-QUIT");
    }

    /// Returns the process id, if the server is running.
    pub fn pid(&self) -> Option<u32> {
        self.postgres.lock().unwrap().as_ref().map(Child::id)
    }

    /// Returns how to connect to a new, empty schema.
    pub async fn schema(&self) -> PgConnectOptions {
        static SCHEMAS: AtomicU32 = AtomicU32::new(0);
        let schema = format!("test_{}", SCHEMAS.fetch_add(1, Ordering::Relaxed));
        let mut connection = PgConnection::connect_with(&self.options()).await.unwrap();
        sqlx::query(AssertSqlSafe(format!("CREATE SCHEMA {schema}")))
            .execute(&mut connection)
            .await
            .unwrap();
        connection.close().await.unwrap();
        self.options().options([("search_path", schema)])
    }

    /// Returns a URL that selects a new, empty schema.
    pub async fn schema_url(&self) -> String {
        let options = self.schema().await;
        let options = options.get_options().unwrap().replace(' ', "%20");
        let port = self.port;
        format!("postgres://postgres@127.0.0.1:{port}/postgres?options={options}")
    }

    /// Returns how to connect to a new, empty database, for poolers that do not accept a `search_path`.
    pub async fn database(&self) -> PgConnectOptions {
        static DATABASES: AtomicU32 = AtomicU32::new(0);
        let database = format!("test_{}", DATABASES.fetch_add(1, Ordering::Relaxed));
        let mut connection = PgConnection::connect_with(&self.options()).await.unwrap();
        sqlx::query(AssertSqlSafe(format!("CREATE DATABASE {database}")))
            .execute(&mut connection)
            .await
            .unwrap();
        connection.close().await.unwrap();
        self.options().database(&database)
    }

    pub fn options(&self) -> PgConnectOptions {
        PgConnectOptions::new()
            .host("127.0.0.1")
            .port(self.port)
            .username("postgres")
            .database("postgres")
    }

    fn end(&self, signal: &str) {
        let mut child = self.postgres.lock().unwrap().take();
        let child = child.as_mut().expect("the server must be running");
        let killed = Command::new("kill")
            .args([signal, &child.id().to_string()])
            .status();
        assert!(killed.unwrap().success());
        child.wait().unwrap();
    }

    fn initdb(&self) {
        let output = self
            .command("initdb")
            .args([
                "--no-locale",
                "--encoding=UTF8",
                "--auth=trust",
                "--no-sync",
            ])
            .args(["--username=postgres", "--pgdata"])
            .arg(self.data())
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "initdb failed: {}",
            String::from_utf8_lossy(&output.stderr),
        );
    }

    fn command(&self, name: &str) -> Command {
        let mut command = Command::new(program(name));
        command
            .current_dir(&self.folder)
            .stdin(Stdio::null())
            .process_group(0);
        if let Some(owner) = self.owner {
            command.uid(owner.user).gid(owner.group);
        }
        command
    }

    /// Returns whether the PID file says that the server accepts connections.
    fn is_ready(&self, pid: u32) -> bool {
        let file = fs::read_to_string(self.data().join("postmaster.pid")).unwrap_or_default();
        let mut lines = file.lines().map(str::trim);
        lines.next() == Some(&pid.to_string()) && lines.next_back() == Some("ready")
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn log(&self) -> PathBuf {
        self.folder.join("log")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.undertaker.stdin.take());
        if let Some(child) = self.postgres.get_mut().unwrap() {
            let _ = child.wait();
        }
        let _ = self.undertaker.wait();
    }
}

/// Returns the user to run a server as, if the owner of its folder is root.
pub fn unprivileged_owner(folder: &Path) -> Option<Owner> {
    if fs::metadata(folder).unwrap().uid() != 0 {
        return None;
    }
    let users = fs::read_to_string("/etc/passwd").unwrap();
    let owner = ["postgres", "nobody"].iter().find_map(|name| {
        let mut fields = users
            .lines()
            .map(|line| line.split(':'))
            .find(|fields| fields.clone().next() == Some(name))?
            .skip(2)
            .map(|field| field.parse().ok());
        Some(Owner {
            user: fields.next()??,
            group: fields.next()??,
        })
    });
    Some(owner.expect(
        "PostgreSQL does not run as root, and there is neither a user `postgres` nor `nobody`",
    ))
}

/// Finds a program of the PostgreSQL server, in `PATH` or where Debian installs it.
fn program(name: &str) -> PathBuf {
    let mut folders = Vec::new();
    if let Ok(versions) = fs::read_dir("/usr/lib/postgresql") {
        folders.extend(versions.map(|version| version.unwrap().path().join("bin")));
    }
    let file = find_program(name, &folders).unwrap_or_else(|| {
        panic!(
            "these tests start a PostgreSQL server, but `{name}` is neither in PATH nor in \
             /usr/lib/postgresql: install it (Debian: apt-get install postgresql)"
        )
    });
    // PostgreSQL finds its other programs and libraries next to the file, not next to a link to it.
    file.canonicalize().unwrap()
}
