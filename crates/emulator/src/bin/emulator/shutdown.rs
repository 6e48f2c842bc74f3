//! How the program hears that it is to stop.

use std::io;

/// Ends when the program is told to stop.
#[cfg(unix)]
pub(crate) fn shutdown_signal() -> io::Result<impl Future<Output = ()>> {
    use std::task::Poll;
    use tokio::signal::unix::{SignalKind, signal};

    let mut signals = [
        signal(SignalKind::interrupt())?,
        signal(SignalKind::terminate())?,
    ];
    Ok(std::future::poll_fn(move |context| {
        let mut any = false;
        for signal in &mut signals {
            any |= signal.poll_recv(context).is_ready();
        }
        if any { Poll::Ready(()) } else { Poll::Pending }
    }))
}

/// Ends when the program is told to stop.
#[cfg(not(unix))]
pub(crate) fn interrupted() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        // Without a way to hear of it the program runs until it is killed, which is what it is for.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}
