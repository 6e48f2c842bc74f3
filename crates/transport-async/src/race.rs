//! Connecting to the first address of a host that responds.

use std::io;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::time::{Instant, sleep};

type Attempt = Pin<Box<dyn Future<Output = io::Result<TcpStream>> + Send>>;

/// How long an address may be silent before the next one is tried beside it (RFC 8305).
const DELAY: Duration = Duration::from_millis(250);

/// Connects to the first address that responds, in this order, within a limit of time.
///
/// An address that fails, or that is silent for a moment, does not keep the next one from being tried. All
/// of them are tried in the first half of the time, however many they are.
///
/// # Errors
///
/// The error of the first address that failed, once all have. The caller ends it when the time is up.
pub(crate) async fn connect(addresses: Vec<SocketAddr>, limit: Duration) -> io::Result<TcpStream> {
    let count = u32::try_from(addresses.len()).unwrap_or(u32::MAX);
    let delay = DELAY.min(limit / count.max(1).saturating_mul(2));
    let mut untried = addresses.into_iter();
    let mut attempts: Vec<Attempt> = Vec::new();
    let mut first_error = None;
    let mut silence = pin!(sleep(Duration::ZERO));
    let connected = std::future::poll_fn(|context| {
        loop {
            let mut connected = None;
            let before = attempts.len();
            attempts.retain_mut(|attempt| match attempt.as_mut().poll(context) {
                Poll::Pending => true,
                Poll::Ready(Ok(stream)) => {
                    connected.get_or_insert(stream);
                    false
                }
                Poll::Ready(Err(error)) => {
                    first_error.get_or_insert(error);
                    false
                }
            });
            if let Some(stream) = connected {
                return Poll::Ready(Some(stream));
            }
            let has_failed = attempts.len() < before;
            if !attempts.is_empty() && !has_failed && silence.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            match untried.next() {
                Some(address) => {
                    attempts.push(Box::pin(TcpStream::connect(address)));
                    silence.as_mut().reset(Instant::now() + delay);
                }
                None if attempts.is_empty() => return Poll::Ready(None),
                None => return Poll::Pending,
            }
        }
    })
    .await;
    connected.ok_or_else(|| {
        first_error.unwrap_or_else(|| io::Error::other("the host has no address to connect to"))
    })
}
