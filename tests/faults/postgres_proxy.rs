//! A TCP proxy in front of PostgreSQL that cuts one connection at a chosen message.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};

use crate::backend::Backend;

/// The point at which a connection is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// The server does not receive the message.
    BeforeRequest,
    /// The server receives the message, and its response is lost.
    AfterRequest,
    /// The server has sent its response, after the commit, and the client does not receive it.
    BeforeResponse,
}

type Armed = Arc<Mutex<Option<(Cut, String)>>>;

pub struct PostgresProxy {
    pub backend: Backend,
    armed: Armed,
}

impl PostgresProxy {
    /// Starts a proxy in front of the server of `backend`.
    pub async fn start(backend: &Backend) -> Self {
        let Backend::Postgres(url) = backend else {
            panic!("the proxy is for PostgreSQL only");
        };
        let (before, rest) = url.split_once("127.0.0.1:").unwrap();
        let (port, after) = rest.split_once('/').unwrap();
        let server = SocketAddr::from(([127, 0, 0, 1], port.parse().unwrap()));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let armed = Armed::default();
        tokio::spawn(run(listener, server, Arc::clone(&armed)));
        Self {
            backend: Backend::Postgres(format!("{before}{address}/{after}")),
            armed,
        }
    }

    /// Cuts the connection of the next message that contains `text`.
    pub fn cut_once(&self, at: Cut, text: &str) {
        *self.armed.lock().unwrap() = Some((at, text.to_owned()));
    }

    pub fn has_cut(&self) -> bool {
        self.armed.lock().unwrap().is_none()
    }
}

async fn run(listener: TcpListener, server: SocketAddr, armed: Armed) {
    loop {
        let (client, _) = listener.accept().await.unwrap();
        let armed = Arc::clone(&armed);
        tokio::spawn(async move {
            let server = TcpStream::connect(server).await.unwrap();
            let (from_client, to_client) = client.into_split();
            let (from_server, to_server) = server.into_split();
            // When one direction ends, both sockets are closed.
            tokio::select! {
                () = forward(from_client, to_server, &armed, Cut::BeforeRequest) => {}
                () = forward(from_server, to_client, &armed, Cut::BeforeResponse) => {}
            }
        });
    }
}

/// Forwards until the connection ends or is cut.
async fn forward(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, armed: &Armed, before: Cut) {
    let mut buffer = vec![0; 256 * 1024];
    while let Ok(length @ 1..) = from.read(&mut buffer).await {
        let message = &buffer[..length];
        let cut = take_cut(armed, message, before);
        if cut == Some(before) || to.write_all(message).await.is_err() || cut.is_some() {
            return;
        }
    }
}

/// Returns the cut that is armed, if it applies to this message.
fn take_cut(armed: &Armed, message: &[u8], before: Cut) -> Option<Cut> {
    let mut armed = armed.lock().unwrap();
    let (cut, text) = armed.as_ref()?;
    let is_response = *cut == Cut::BeforeResponse;
    let applies = is_response == (before == Cut::BeforeResponse)
        && message
            .windows(text.len())
            .any(|part| part == text.as_bytes());
    applies.then(|| armed.take().map(|(cut, _)| cut))?
}
