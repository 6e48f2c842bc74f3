//! A service that returns given pages, and the pages and items that both clients get from it.

use std::io::Write as _;
use std::net::TcpStream;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use aliyun_core::{Error, ErrorKind};
use aliyun_sign::Credentials;
use workspace_tests::{Client, Kind, Server, http_response, on_both};

use super::list_books::{ListBooks, Shelf};

/// Responds to each request with the next of its bodies, and with the last one after that.
pub(crate) struct Service {
    server: Server,
    requests: Arc<Mutex<usize>>,
}

impl Service {
    pub(crate) fn start(bodies: &[&str]) -> Self {
        let bodies: Vec<_> = bodies.iter().map(|&body| body.to_owned()).collect();
        let requests = Arc::new(Mutex::new(0));
        let server = Server::start({
            let requests = Arc::clone(&requests);
            move |stream: &mut TcpStream| {
                let mut count = requests.lock().unwrap_or_else(PoisonError::into_inner);
                let body = &bodies[(*count).min(bodies.len() - 1)];
                *count += 1;
                let status = if body.contains("Code") { 404 } else { 200 };
                let length = body.len();
                let head =
                    format!("HTTP/1.1 {status} X\r\ncontent-length: {length}\r\nconnection: close");
                // A client may close the connection before the end.
                let _ = stream.write_all(&http_response(&head, body));
            }
        });
        Self { server, requests }
    }

    pub(crate) fn client(&self, kind: Kind) -> Client {
        let credentials = Credentials::access_key("testid", "testsecret");
        kind.client(self.server.endpoint(), credentials)
    }

    /// Returns the number of requests so far. The service does not respond while this is locked.
    pub(crate) fn requests(&self) -> MutexGuard<'_, usize> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The pages or items that a client returned, and how many requests it sent for them.
#[derive(Debug, PartialEq)]
pub(crate) struct Listed {
    returned: Vec<String>,
    requests: usize,
}

pub(crate) fn listed(returned: &[&str], requests: usize) -> Listed {
    Listed {
        returned: returned.iter().map(|&text| text.to_owned()).collect(),
        requests,
    }
}

/// Returns the pages of a list, ten at most.
pub(crate) fn pages(operation: &ListBooks, bodies: &[&str]) -> Listed {
    pages_up_to(None, operation, bodies)
}

/// Returns the pages of a list, ten at most, with this limit of the caller.
pub(crate) fn pages_up_to(
    limit: impl Into<Option<usize>>,
    operation: &ListBooks,
    bodies: &[&str],
) -> Listed {
    let limit = limit.into();
    let show = |page| text(page, |page: Shelf| page.books.join("+"));
    on_both(|kind| {
        let service = Service::start(bodies);
        let returned = match &service.client(kind) {
            Client::Blocking(client) => {
                let mut pages = client.pages(operation.clone());
                if let Some(limit) = limit {
                    pages = pages.max_pages(limit);
                }
                pages.take(10).map(show).collect()
            }
            Client::Async(client, runtime) => {
                let mut pages = client.pages(operation.clone());
                if let Some(limit) = limit {
                    pages = pages.max_pages(limit);
                }
                let mut returned = Vec::new();
                while returned.len() < 10
                    && let Some(page) = runtime.block_on(pages.next())
                {
                    returned.push(show(page));
                }
                returned
            }
        };
        let requests = *service.requests();
        Listed { returned, requests }
    })
}

/// Returns the first items of a list.
pub(crate) fn items(operation: &ListBooks, bodies: &[&str], count: usize) -> Listed {
    let show = |item| text(item, |item| item);
    on_both(|kind| {
        let service = Service::start(bodies);
        let returned = match &service.client(kind) {
            Client::Blocking(client) => {
                let items = client.items(operation.clone());
                items.take(count).map(show).collect()
            }
            Client::Async(client, runtime) => {
                let mut items = client.items(operation.clone());
                let mut returned = Vec::new();
                while returned.len() < count
                    && let Some(item) = runtime.block_on(items.next())
                {
                    returned.push(show(item));
                }
                returned
            }
        };
        let requests = *service.requests();
        Listed { returned, requests }
    })
}

/// Returns the text of a page or an item, the code of the error, or how many items of a list came.
fn text<T>(result: Result<T, Error>, show: impl Fn(T) -> String) -> String {
    match result {
        Ok(value) => show(value),
        Err(error) => match error.kind() {
            ErrorKind::IncompleteList(list) => {
                let total = list.total().unwrap_or_default();
                format!("{} of {total}", list.received())
            }
            _ => error.code().unwrap_or("no code").to_owned(),
        },
    }
}
