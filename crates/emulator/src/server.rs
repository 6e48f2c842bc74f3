//! The thread that listens: its own runtime, its own end.

use std::io;
use std::net::TcpListener;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use aliyun_sign::Timestamp;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use tokio::sync::oneshot;

use crate::clock::Clock;
use crate::endpoint;
use crate::state::State;

/// The longest body that is read.
const BODY_LIMIT: usize = 1024 * 1024;

/// How long requests that have begun may take to end, once the emulator is told to stop.
const GRACE: Duration = Duration::from_secs(1);

/// What the thread and the handle share.
pub(crate) struct Shared {
    pub(crate) state: Mutex<State>,
    pub(crate) clock: Mutex<Clock>,
}

impl Shared {
    /// The state. A test that panicked while it looked at it did not change it.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn clock(&self) -> MutexGuard<'_, Clock> {
        self.clock.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What time it is. The lock is not held meanwhile, because the clock can be anybody's function.
    pub(crate) fn now(&self) -> Timestamp {
        let clock = self.clock().clone();
        clock.now()
    }
}

/// A running server; dropping it stops it.
pub(crate) struct Server {
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves `listener` on a thread of its own.
    pub(crate) fn start(listener: TcpListener, shared: Arc<Shared>) -> io::Result<Self> {
        listener.set_nonblocking(true)?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .enable_time()
            .build()?;
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        let (stop, stopped) = oneshot::channel();
        let thread = thread::Builder::new()
            .name("emulator".to_owned())
            .spawn(move || runtime.block_on(serve(listener, shared, stopped)))?;
        Ok(Self {
            stop: Some(stop),
            thread: Some(thread),
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Serves until the other end of `stopped` is dropped, and then for [`GRACE`] at most.
async fn serve(
    listener: tokio::net::TcpListener,
    shared: Arc<Shared>,
    stopped: oneshot::Receiver<()>,
) {
    let router =
        Router::new().fallback(move |request: Request| answer(Arc::clone(&shared), request));
    let (ending, ended) = oneshot::channel::<()>();
    let graceful = axum::serve(listener, router).with_graceful_shutdown(async {
        let _ = stopped.await;
        drop(ending);
    });
    let deadline = async {
        let _ = ended.await;
        tokio::time::sleep(GRACE).await;
    };
    let mut graceful = std::pin::pin!(graceful.into_future());
    let mut deadline = std::pin::pin!(deadline);
    std::future::poll_fn(|context| {
        if graceful.as_mut().poll(context).is_ready() {
            return std::task::Poll::Ready(());
        }
        deadline.as_mut().poll(context)
    })
    .await;
}

async fn answer(shared: Arc<Shared>, request: Request) -> http::Response<Body> {
    let (head, body) = request.into_parts();
    let body = to_bytes(body, BODY_LIMIT).await;
    let is_too_long = body.is_err();
    let request = http::Request::from_parts(head, body.unwrap_or_default());
    let now = shared.now();
    let mut state = shared.state();
    let response = if is_too_long {
        endpoint::refuse_body(&mut state, now, &request, BODY_LIMIT)
    } else {
        endpoint::handle(&mut state, now, &request)
    };
    response.map(Body::from)
}
