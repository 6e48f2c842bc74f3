//! What is no answer, done to a connection.

use std::io;
use std::time::Duration;

use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio::time::sleep;

use super::raw_response::{ConnectionAction, RawResponse};

/// Does to a connection what a script says.
pub(super) async fn send_raw(stream: &mut TcpStream, raw: &RawResponse) -> io::Result<()> {
    match raw.interval {
        None => stream.write_all(&raw.bytes).await?,
        Some(every) => drip(stream, &raw.bytes, every).await?,
    }
    match raw.then {
        // It is sent when the connection is dropped.
        ConnectionAction::Reset => stream.set_zero_linger(),
        ConnectionAction::Close => stream.shutdown().await,
        ConnectionAction::KeepAlive => Ok(()),
    }
}

/// Sends one byte after the other, each in a packet of its own.
async fn drip(stream: &mut TcpStream, bytes: &[u8], every: Duration) -> io::Result<()> {
    stream.set_nodelay(true)?;
    for byte in bytes {
        stream.write_all(&[*byte]).await?;
        if every.is_zero() {
            tokio::task::yield_now().await;
        } else {
            sleep(every).await;
        }
    }
    Ok(())
}
