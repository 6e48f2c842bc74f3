//! Byte streams, and when they last made progress.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::Instant;

/// What a connection reads from and writes to: TCP, with TLS around it, or TLS within TLS.
pub(crate) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

/// When a connection last read or wrote a byte.
#[derive(Debug)]
pub(crate) struct Progress {
    start: Instant,
    /// In microseconds since the start.
    last: AtomicU64,
}

impl Progress {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            start: Instant::now(),
            last: AtomicU64::new(0),
        })
    }

    /// Notes progress.
    pub(crate) fn note(&self) {
        let elapsed = self.start.elapsed().as_micros();
        let elapsed = u64::try_from(elapsed).unwrap_or(u64::MAX);
        self.last.store(elapsed, Ordering::Relaxed);
    }

    /// The moment of the last progress.
    pub(crate) fn last(&self) -> Instant {
        self.start + Duration::from_micros(self.last.load(Ordering::Relaxed))
    }
}

/// A TCP connection that notes its progress.
#[derive(Debug)]
pub(crate) struct TcpConnection {
    tcp: TcpStream,
    progress: Arc<Progress>,
    /// How many bytes were read since the task last let others run.
    read_at_once: usize,
}

impl TcpConnection {
    /// After so many bytes the task lets others run. Without this limit a server that never stops sending
    /// interim responses keeps a runtime of one thread from noticing that the time of a call is up.
    const READ_AT_ONCE: usize = 16 * 1024;

    pub(crate) fn new(tcp: TcpStream, progress: Arc<Progress>) -> Self {
        Self {
            tcp,
            progress,
            read_at_once: 0,
        }
    }
}

impl AsyncRead for TcpConnection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.read_at_once >= Self::READ_AT_ONCE {
            self.read_at_once = 0;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        let before = buffer.filled().len();
        let Poll::Ready(result) = Pin::new(&mut self.tcp).poll_read(context, buffer) else {
            self.read_at_once = 0;
            return Poll::Pending;
        };
        let length = buffer.filled().len() - before;
        if length > 0 {
            self.read_at_once += length;
            self.progress.note();
        }
        Poll::Ready(result)
    }
}

impl AsyncWrite for TcpConnection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = ready!(Pin::new(&mut self.tcp).poll_write(context, bytes));
        self.progress.note();
        Poll::Ready(written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = ready!(Pin::new(&mut self.tcp).poll_write_vectored(context, bytes));
        self.progress.note();
        Poll::Ready(written)
    }

    fn is_write_vectored(&self) -> bool {
        self.tcp.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_shutdown(context)
    }
}
