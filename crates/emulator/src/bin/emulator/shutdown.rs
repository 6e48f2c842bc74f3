//! The signals that stop the program.

use std::io;

/// Installs handlers of SIGINT and SIGTERM. The future completes when one of them arrives.
#[cfg(unix)]
pub(crate) fn shutdown_signal() -> io::Result<impl Future<Output = ()>> {
    use std::task::Poll;
    use tokio::signal::unix::{SignalKind, signal};

    let mut signals = [
        signal(SignalKind::interrupt())?,
        signal(SignalKind::terminate())?,
    ];
    Ok(std::future::poll_fn(move |context| {
        let mut is_signalled = false;
        for signal in &mut signals {
            is_signalled |= signal.poll_recv(context).is_ready();
        }
        if is_signalled {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    }))
}

/// Returns a future that completes on Ctrl-C.
#[cfg(not(unix))]
pub(crate) fn shutdown_signal() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        // Without a handler the program runs until it is killed.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}
