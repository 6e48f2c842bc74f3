//! Sends a raw response over a connection.

use std::io;
use std::time::Duration;

use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio::time::sleep;

use super::raw_response::{ConnectionAction, RawResponse};

/// Sends the bytes, then resets or closes the connection or leaves it open.
pub(super) async fn send_raw(stream: &mut TcpStream, raw: &RawResponse) -> io::Result<()> {
    match raw.interval {
        None => stream.write_all(&raw.bytes).await?,
        Some(interval) => drip(stream, &raw.bytes, interval).await?,
    }
    match raw.then {
        // The RST is sent when the connection is dropped.
        ConnectionAction::Reset => stream.set_zero_linger(),
        ConnectionAction::Close => stream.shutdown().await,
        ConnectionAction::KeepAlive => Ok(()),
    }
}

/// Sends one byte at a time, each in its own TCP segment.
async fn drip(stream: &mut TcpStream, bytes: &[u8], interval: Duration) -> io::Result<()> {
    stream.set_nodelay(true)?;
    for byte in bytes {
        stream.write_all(&[*byte]).await?;
        if interval.is_zero() {
            tokio::task::yield_now().await;
        } else {
            sleep(interval).await;
        }
    }
    Ok(())
}
