//! A lingering close ([RFC 9112, section 9.6](https://www.rfc-editor.org/rfc/rfc9112#section-9.6)): says
//! that nothing more comes, and still reads until the peer has noticed.

use std::future::Future;
use std::io;
use std::mem::MaybeUninit;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::serve::Listener;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Sleep, sleep};

/// How long the peer has to notice.
const TIME: Duration = Duration::from_secs(2);

/// Accepts connections whose end lingers.
pub struct LingeringListener(pub TcpListener);

impl Listener for LingeringListener {
    type Io = LingeringStream;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (LingeringStream, SocketAddr) {
        let (tcp, peer) = Listener::accept(&mut self.0).await;
        let stream = LingeringStream {
            tcp,
            deadline: None,
        };
        (stream, peer)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

pub struct LingeringStream {
    tcp: TcpStream,
    /// From when it is closed.
    deadline: Option<Pin<Box<Sleep>>>,
}

impl LingeringStream {
    fn tcp(self: Pin<&mut Self>) -> Pin<&mut TcpStream> {
        Pin::new(&mut self.get_mut().tcp)
    }
}

impl AsyncRead for LingeringStream {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.tcp().poll_read(cx, buffer)
    }
}

impl AsyncWrite for LingeringStream {
    /// hyper drops the connection when this is done. What the peer has sent until then and nobody has read
    /// makes a reset of it, which overtakes the answer.
    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.deadline.is_none() {
            ready!(self.as_mut().tcp().poll_shutdown(cx))?;
        }
        let deadline = self.deadline.get_or_insert_with(|| Box::pin(sleep(TIME)));
        if deadline.as_mut().poll(cx).is_ready() {
            return Poll::Ready(Ok(()));
        }
        loop {
            let mut memory = [MaybeUninit::uninit(); 8 * 1024];
            let mut rest = ReadBuf::uninit(&mut memory);
            ready!(self.as_mut().tcp().poll_read(cx, &mut rest))?;
            if rest.filled().is_empty() {
                return Poll::Ready(Ok(()));
            }
        }
    }

    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.tcp().poll_write(cx, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.tcp().poll_flush(cx)
    }
}
