//! Work that takes time.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

/// Work that may take its time, such as running a program, or a callback of the program itself.
///
/// A panic in it is caught. The provider then fails, and its error has its name.
#[must_use = "the resolution waits for it"]
pub struct Work(Kind);

enum Kind {
    Async(Pin<Box<dyn Future<Output = ()> + Send>>),
    Blocking(Box<dyn FnOnce() + Send>),
}

impl Work {
    pub(super) fn blocking(work: impl FnOnce() + Send + 'static) -> Self {
        // Without a result the provider notices the panic.
        let caught = || drop(catch_unwind(AssertUnwindSafe(work)));
        Self(Kind::Blocking(Box::new(caught)))
    }

    pub(super) fn future(work: impl Future<Output = ()> + Send + 'static) -> Self {
        Self(Kind::Async(Box::pin(CatchPanic(Box::pin(work)))))
    }

    /// Does the work on this thread, and blocks until it is done.
    ///
    /// A future is polled on this thread, without an async runtime. A future that needs a runtime fails
    /// or never ends here; await it with [`into_future`](Self::into_future) instead.
    pub fn run(self) {
        match self.0 {
            Kind::Async(future) => block_on(future),
            Kind::Blocking(work) => work(),
        }
    }

    /// Returns the future to await if the work is async.
    ///
    /// # Errors
    ///
    /// Returns the work itself if it is blocking: [run](Self::run) it where blocking is allowed.
    pub fn into_future(self) -> Result<impl Future<Output = ()> + Send, Self> {
        match self.0 {
            Kind::Async(future) => Ok(future),
            Kind::Blocking(_) => Err(self),
        }
    }
}

/// A future that ends when the future in it is ready or panics.
struct CatchPanic<F>(Pin<Box<F>>);

impl<F: Future<Output = ()>> Future for CatchPanic<F> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let poll = AssertUnwindSafe(|| self.0.as_mut().poll(context));
        catch_unwind(poll).unwrap_or(Poll::Ready(()))
    }
}

/// Polls a future on this thread until it is ready.
fn block_on(future: impl Future<Output = ()>) {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    while future.as_mut().poll(&mut context).is_pending() {
        thread::park();
    }
}

/// Wakes a parked thread.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

impl fmt::Debug for Work {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Work").finish_non_exhaustive()
    }
}
