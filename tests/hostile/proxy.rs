//! Reverse proxies in front of the server. Tests skip those that are not installed; `tests/run.sh` installs them.

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process, thread};

use tokio::net::TcpStream;

use crate::wait::until;

/// Kills the proxy and removes its directory once standard input closes, which happens however the test process ends.
/// Each proxy is a single process.
const WATCHDOG: &str = r#"
trap '' INT HUP TERM
dir=$1
shift
cd "$dir" || exit
HOME=$dir XDG_CONFIG_HOME=$dir XDG_DATA_HOME=$dir "$@" < /dev/null > output.log 2>&1 &
read -r _
kill -KILL $!
{ wait $!; } 2> /dev/null
rm -rf -- "$dir"
"#;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Nginx,
    Haproxy,
    Caddy,
    Apache,
}

pub struct Proxy {
    watchdog: Child,
    stdin: Option<ChildStdin>,
    dir: PathBuf,
    pub address: SocketAddr,
}

impl Proxy {
    /// Starts a proxy in front of `server`, in its own directory and on a free port. Returns `None` if the proxy is
    /// not installed.
    pub async fn start(kind: Kind, server: SocketAddr) -> Option<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let program = installed(kind.program())?;
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("{}-{}-{number}", kind.program(), process::id());
        let dir = env::temp_dir().join(name);
        fs::create_dir(&dir).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        drop(listener);
        let config = dir.join("config");
        // haproxy rejects a last line without a newline.
        let lines = kind.config(&dir, address, server) + "\n";
        fs::write(&config, lines).unwrap();
        let mut watchdog = Command::new("sh")
            .args(["-c", WATCHDOG, "watchdog"])
            .arg(&dir)
            .arg(program)
            .args(kind.arguments())
            .arg(&config)
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        let proxy = Self {
            stdin: watchdog.stdin.take(),
            watchdog,
            dir,
            address,
        };
        until(async || TcpStream::connect(address).await.is_ok()).await;
        Some(proxy)
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        if thread::panicking() {
            let output = fs::read_to_string(self.dir.join("output.log"));
            eprintln!("{}", output.unwrap_or_default());
        }
        drop(self.stdin.take());
        let _ = self.watchdog.wait();
    }
}

impl Kind {
    pub const ALL: [Self; 4] = [Self::Apache, Self::Caddy, Self::Haproxy, Self::Nginx];

    /// The name of the executable and of its Debian package.
    fn program(self) -> &'static str {
        match self {
            Self::Nginx => "nginx",
            Self::Haproxy => "haproxy",
            Self::Caddy => "caddy",
            Self::Apache => "apache2",
        }
    }

    /// Arguments that keep the proxy in the foreground. The path of the configuration follows them.
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Nginx => &["-p", ".", "-e", "error.log", "-c"],
            Self::Haproxy => &["-db", "-f"],
            Self::Caddy => &["run", "--adapter", "caddyfile", "--config"],
            Self::Apache => &["-X", "-f"],
        }
    }

    fn config(self, dir: &Path, address: SocketAddr, server: SocketAddr) -> String {
        match self {
            Self::Nginx => nginx(address, server),
            Self::Haproxy => haproxy(address, server),
            Self::Caddy => caddy(address, server),
            Self::Apache => apache(dir, address, server),
        }
    }

    /// Paths of the endpoint. The first uses the proxy's defaults, the second another setup.
    pub fn paths(self) -> &'static [&'static str] {
        match self {
            Self::Nginx => &["/webhook", "/streamed/webhook"],
            Self::Haproxy => &["/webhook", "/http2/webhook"],
            Self::Caddy | Self::Apache => &["/webhook"],
        }
    }
}

/// Requests to `/streamed` are not buffered.
fn nginx(address: SocketAddr, server: SocketAddr) -> String {
    format!(
        "daemon off;
        # One process, so that the watchdog can kill it by its id.
        master_process off;
        pid nginx.pid;
        events {{ worker_connections 256; }}
        http {{
            access_log off;
            client_body_temp_path body;
            proxy_temp_path proxy;
            fastcgi_temp_path fastcgi;
            uwsgi_temp_path uwsgi;
            scgi_temp_path scgi;
            upstream webhook {{
                server {server};
                keepalive 4;
            }}
            server {{
                listen {address};
                keepalive_requests 100000;
                client_max_body_size 8m;
                proxy_http_version 1.1;
                proxy_set_header Connection \"\";
                location / {{ proxy_pass http://webhook; }}
                location /streamed/ {{
                    proxy_request_buffering off;
                    proxy_pass http://webhook/;
                }}
            }}
        }}
        "
    )
}

/// Requests to `/http2` reach the server over HTTP/2.
fn haproxy(address: SocketAddr, server: SocketAddr) -> String {
    format!(
        "global
            maxconn 256
        defaults
            mode http
            timeout connect 5s
            timeout client 60s
            timeout server 60s
        frontend webhook
            bind {address}
            use_backend http2 if {{ path_beg /http2/ }}
            default_backend http1
        backend http1
            server webhook {server}
        backend http2
            http-request replace-path /http2(/.*) \\1
            server webhook {server} proto h2
        "
    )
}

fn caddy(address: SocketAddr, server: SocketAddr) -> String {
    let (ip, port) = (address.ip(), address.port());
    format!(
        "{{
            admin off
            auto_https off
        }}
        :{port} {{
            bind {ip}
            reverse_proxy {server}
        }}
        "
    )
}

/// If root starts it, it switches to the user nobody.
fn apache(dir: &Path, address: SocketAddr, server: SocketAddr) -> String {
    let dir = dir.display();
    let modules = ["mpm_event", "authz_core", "unixd", "proxy", "proxy_http"];
    let modules = modules.map(|name| {
        // In Debian, `unixd` is built in.
        format!(
            "<IfModule !{name}_module>
            LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so
            </IfModule>
            "
        )
    });
    format!(
        "{}
        User nobody
        Group nogroup
        ServerRoot {dir}
        DefaultRuntimeDir {dir}
        PidFile apache.pid
        ErrorLog error.log
        ServerName localhost
        Listen {address}
        MaxKeepAliveRequests 0
        ProxyPass / http://{server}/
        ",
        modules.concat()
    )
}

/// Returns the path of the executable, or `None` if it is not installed.
///
/// # Panics
///
/// If it is not installed and `TESTS_NEED_SERVERS` is set.
fn installed(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<_> = env::split_paths(&path).collect();
    folders.push("/usr/sbin".into());
    let found = folders.iter().map(|folder| folder.join(program));
    let found = found.into_iter().find(|file| Path::is_file(file));
    assert!(
        found.is_some() || env::var_os("TESTS_NEED_SERVERS").is_none(),
        "{program} is not installed but TESTS_NEED_SERVERS is set: apt-get install {program}"
    );
    if found.is_none() {
        eprintln!("skipped: {program} is not installed");
    }
    found
}
