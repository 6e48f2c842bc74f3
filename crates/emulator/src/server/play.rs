//! What is no answer, done to a connection.

use std::io;
use std::time::Duration;

use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio::time::sleep;

use super::script::{End, Script};

/// Does to a connection what a script says.
pub(super) async fn play(stream: &mut TcpStream, script: &Script) -> io::Result<()> {
    match script.every {
        None => stream.write_all(&script.bytes).await?,
        Some(every) => drip(stream, &script.bytes, every).await?,
    }
    match script.end {
        // It is sent when the connection is dropped.
        End::Reset => stream.set_zero_linger(),
        End::Close => stream.shutdown().await,
        End::Open => Ok(()),
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
