//! nginx in front. It runs where it is installed; `tests/run.sh` installs it.

use std::fs;
use std::io::Write;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use std::{env, process};

use tokio::net::TcpStream;

use crate::server::{Server, payment};
use crate::until::until;
use crate::wire::{Connection, forged, forged_signature, head, request, signed};

/// Reads its standard input to the end, which comes however the test process ends, and takes nginx and
/// its folder along.
const WATCHDOG: &str = r#"
trap '' INT HUP TERM
dir=$1
shift
"$@" < /dev/null &
read -r never
kill -KILL $!
{ wait $!; } 2> /dev/null
rm -rf -- "$dir"
"#;

struct Nginx {
    watchdog: Child,
    stdin: Option<ChildStdin>,
    address: SocketAddr,
}

impl Nginx {
    /// Starts it in front of a server, with a folder and on a port of its own.
    async fn in_front_of(server: SocketAddr) -> Option<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let nginx = installed()?;
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let dir = env::temp_dir().join(format!("nginx-{}-{number}", process::id()));
        fs::create_dir(&dir).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        drop(listener);
        let config = dir.join("nginx.conf");
        let mut file = fs::File::create(&config).unwrap();
        file.write_all(config_of(address, server).as_bytes())
            .unwrap();
        let mut watchdog = Command::new("sh")
            .args(["-c", WATCHDOG, "watchdog"])
            .arg(&dir)
            .arg(nginx)
            .arg("-p")
            .arg(&dir)
            .arg("-c")
            .arg(&config)
            .args(["-e", "error.log"])
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        let nginx = Self {
            stdin: watchdog.stdin.take(),
            watchdog,
            address,
        };
        until(async || TcpStream::connect(address).await.is_ok()).await;
        Some(nginx)
    }

    /// Sends it twenty times, and returns how it was answered. After each comes a genuine delivery over the
    /// same connection, which nginx keeps; but perhaps not where it had not read the whole request.
    async fn statuses(&self, request: &[u8], path: &str) -> Vec<u16> {
        let mut statuses = Vec::new();
        for number in 0..20 {
            let mut connection = Connection::open(self.address).await;
            connection.try_send(request).await;
            let answer = connection.answer().await.expect("an answer of nginx's");
            statuses.push(answer.status);
            connection.try_send(signed(path, payment(number))).await;
            match connection.answer().await {
                Some(next) => {
                    let id = payment(number).build().id().to_owned();
                    assert_eq!((next.status, next.text), (200, id));
                }
                None => assert_eq!(path, "/streamed", "the connection was not kept"),
            }
        }
        statuses
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        drop(self.stdin.take());
        let _ = self.watchdog.wait();
    }
}

/// `/webhook` as it is when nothing is said about it, and `/streamed` without holding the body back.
fn config_of(address: SocketAddr, server: SocketAddr) -> String {
    format!(
        "daemon off;
        # One process, to be ended by its id.
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
                client_max_body_size 3m;
                proxy_http_version 1.1;
                proxy_set_header Connection \"\";
                location /webhook {{ proxy_pass http://webhook; }}
                location /streamed {{
                    proxy_request_buffering off;
                    proxy_pass http://webhook/webhook;
                }}
            }}
        }}
        "
    )
}

/// Where nginx is; nowhere in a checkout whose tests need no server.
fn installed() -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<_> = env::split_paths(&path).collect();
    folders.push("/usr/sbin".into());
    let found = folders.iter().map(|folder| folder.join("nginx"));
    let found = found.into_iter().find(|file| Path::is_file(file));
    assert!(
        found.is_some() || env::var_os("TESTS_NEED_SERVERS").is_none(),
        "nginx is not installed, and these tests run with a server: apt-get install nginx"
    );
    if found.is_none() {
        eprintln!("skipped: nginx is not installed");
    }
    found
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn refusals_reach_the_client_through_nginx_and_connections_are_kept() {
    let mut server = Server::start().await;
    let Some(nginx) = Nginx::in_front_of(server.address).await else {
        return;
    };
    for path in ["/webhook", "/streamed"] {
        let mut connection = Connection::open(nginx.address).await;
        for number in 0..20 {
            let genuine = payment(number);
            connection.send(signed(path, genuine.clone())).await;
            let answer = connection.answer().await.unwrap();
            let id = genuine.build().id().to_owned();
            assert_eq!((answer.status, answer.text), (200, id));
            connection.send(forged(path)).await;
            assert_eq!(connection.answer().await.unwrap().status, 400);
            // Both over one connection to the server.
            until(async || server.status().await.tasks == 1).await;
            // Refused before the body.
            let unsigned = request(path, "x-nothing: x", &genuine.payload());
            connection.send(unsigned).await;
            let answer = connection.answer().await.unwrap();
            assert_eq!(answer.status, 400);
            assert!(answer.text.contains("Stripe-Signature"), "{}", answer.text);
        }
    }
    drop(nginx);
    server.idle().await;
}

/// Bodies that are refused before they are read, and with which status.
fn large_bodies(path: &str) -> [(Vec<u8>, u16); 3] {
    let forged = forged_signature();
    let body = |len, signature: &str| request(path, signature, &vec![b' '; len]);
    [
        (body(100_000, "x-nothing: x"), 400),
        (body(1_100_000, &forged), 413),
        (body(2_000_000, &forged), 413),
    ]
}

/// The server refuses it before the body, and closes the connection while nginx still sends: nginx makes
/// a 502 of that unless it has read the answer before.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_large_body_that_is_refused_early_is_that_refusal_or_502_through_nginx() {
    let mut server = Server::start().await;
    let Some(nginx) = Nginx::in_front_of(server.address).await else {
        return;
    };
    for path in ["/webhook", "/streamed"] {
        for (large, status) in large_bodies(path) {
            let statuses = nginx.statuses(&large, path).await;
            let refused = statuses.iter().filter(|answer| **answer == status).count();
            println!(
                "{path}, {} bytes: {refused} of 20 were {status}, the others 502",
                large.len(),
            );
            let others = statuses.iter().filter(|answer| **answer == 502).count();
            assert_eq!(refused + others, statuses.len(), "{statuses:?}");
        }
    }
    drop(nginx);
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_refusal_reaches_the_client_through_nginx_where_the_server_lingers() {
    let mut server = Server::lingering(Duration::from_secs(1)).await;
    let Some(nginx) = Nginx::in_front_of(server.address).await else {
        return;
    };
    for path in ["/webhook", "/streamed"] {
        for (large, status) in large_bodies(path) {
            assert_eq!(nginx.statuses(&large, path).await, [status; 20], "{path}");
        }
    }
    let forged = forged_signature();
    let chunk = format!("20000\r\n{}\r\n", " ".repeat(0x20000));
    let mut chunked = head("/streamed", &["transfer-encoding: chunked", &forged]);
    chunked.push_str(&chunk.repeat(12));
    chunked.push_str("0\r\n\r\n");
    let statuses = nginx.statuses(chunked.as_bytes(), "/streamed").await;
    assert_eq!(statuses, [413; 20]);

    let mut slow = Connection::open(nginx.address).await;
    let lines = ["content-length: 600", &forged];
    slow.send(head("/streamed", &lines)).await;
    assert_eq!(slow.answer().await.unwrap().status, 408);
    drop((slow, nginx));
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_body_is_408_through_nginx_where_nginx_does_not_hold_it_back() {
    let mut server = Server::with_body_timeout(Duration::from_secs(1)).await;
    let Some(nginx) = Nginx::in_front_of(server.address).await else {
        return;
    };
    let mut connection = Connection::open(nginx.address).await;
    let lines = ["content-length: 600", &forged_signature()];
    connection.send(head("/streamed", &lines)).await;
    connection.send(b" ").await;
    let answer = connection.answer().await.unwrap();
    assert_eq!(answer.status, 408);
    assert!(answer.text.starts_with("the body did not arrive in time"));
    // It may be kept or not, but the rest of the body is no request.
    connection.try_send([b' '; 599]).await;
    let kept = connection.try_send(signed("/streamed", payment(1))).await;
    let next = connection.answer().await;
    println!(
        "after 408 through nginx: {kept} {:?}",
        next.as_ref().map(|answer| answer.status)
    );
    assert!(next.is_none_or(|next| next.status == 200));
    drop((connection, nginx));
    server.idle().await;
}
