//! Whether a request gets a new connection or a pooled one.
//!
//! It matters when the connection is lost before the response: a pooled one was probably closed by the
//! server while it was idle, and the request can be retried on a new one. reqwest does not report it. But
//! it connects, if it has to, in the task that sends the request, so a layer around its connector can
//! leave a note in a task-local variable.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};

use tower_layer::Layer;
use tower_service::Service;

tokio::task_local! {
    static NOTE: Note;
}

/// How a request got its connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Connection {
    /// It comes from the pool: an earlier exchange used it.
    Pooled = 0,
    /// It is being made. The request may still get a pooled one that becomes free meanwhile.
    Connecting = 1,
    /// It was made for this request.
    New = 2,
}

/// Where the layer notes the connection of a request, and the exchange reads it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Note(Arc<AtomicU8>);

impl Note {
    /// The current state of the connection.
    pub(crate) fn read(&self) -> Connection {
        match self.0.load(Ordering::Relaxed) {
            0 => Connection::Pooled,
            1 => Connection::Connecting,
            _ => Connection::New,
        }
    }

    fn write(&self, connection: Connection) {
        self.0.store(connection as u8, Ordering::Relaxed);
    }

    /// Sends a request with this note as the task-local one, so that the layer finds it.
    pub(crate) fn scope<F: Future>(&self, sending: F) -> impl Future<Output = F::Output> {
        NOTE.scope(self.clone(), sending)
    }
}

/// A layer that notes when a connection is made.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NoteLayer;

impl<S> Layer<S> for NoteLayer {
    type Service = NotingConnector<S>;

    fn layer(&self, connector: S) -> NotingConnector<S> {
        NotingConnector(connector)
    }
}

/// A connector with that layer.
#[derive(Clone, Debug)]
pub(crate) struct NotingConnector<S>(S);

impl<S, T> Service<T> for NotingConnector<S>
where
    S: Service<T>,
    S::Future: Send + 'static,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, target: T) -> Self::Future {
        // Outside of an exchange there is no note.
        let note = NOTE.try_with(Note::clone).ok();
        let write = move |connection| {
            if let Some(note) = &note {
                note.write(connection);
            }
        };
        write(Connection::Connecting);
        let connecting = self.0.call(target);
        Box::pin(async move {
            let connected = connecting.await;
            write(Connection::New);
            connected
        })
    }
}
