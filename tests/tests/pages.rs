//! The pages of a list, through both clients, from a service that answers by the book or does not.

use std::io::Write as _;
use std::net::TcpStream;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Waker};

use aliyun_core::model::{Object, Slot, Value};
use aliyun_core::operation::{ApiStyle, Descriptor, Paging, Product};
use aliyun_core::{Error, Operation, Paged, http};
use aliyun_credentials::{BuildClient, ClientBuilder};
use aliyun_sign::Credentials;
use workspace_tests::{Client, Kind, Server, Setup, on_both};

static PRODUCT: Product = Product::new("Shelf", "2000-01-01", ApiStyle::Rpc);
static BY_NUMBER: Descriptor = Descriptor::new(&PRODUCT, "ListBooks", http::Method::POST, "/")
    .with_paging(
        Paging::by_number("PageNumber", "Books")
            .with_size_parameter("PageSize")
            .with_total_count("Total")
            .with_page_number("Number"),
    );
static BY_TOKEN: Descriptor = Descriptor::new(&PRODUCT, "ListBooks", http::Method::POST, "/")
    .with_paging(Paging::by_token("NextToken", "Books", "NextToken"));

#[derive(Clone)]
struct ListBooks {
    descriptor: &'static Descriptor,
    page_number: Option<String>,
    page_size: Option<i64>,
    next_token: Option<String>,
}

impl ListBooks {
    fn by(descriptor: &'static Descriptor) -> Self {
        Self {
            descriptor,
            page_number: None,
            page_size: None,
            next_token: None,
        }
    }
}

impl Object for ListBooks {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "NextToken" => &mut self.next_token,
            _ => return None,
        })
    }

    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("PageNumber", self.page_number.value());
        to("PageSize", self.page_size.value());
        to("NextToken", self.next_token.value());
    }
}

impl Operation for ListBooks {
    type Output = Shelf;

    fn descriptor(&self) -> &'static Descriptor {
        self.descriptor
    }
}

impl Paged for ListBooks {
    type Item = String;

    fn items(page: Shelf) -> Vec<String> {
        page.books
    }
}

#[derive(Debug, Default)]
struct Shelf {
    books: Vec<String>,
    total: Option<i64>,
    number: Option<i64>,
    next_token: Option<String>,
}

impl Object for Shelf {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Books" => &mut self.books,
            "Total" => &mut self.total,
            "Number" => &mut self.number,
            "NextToken" => &mut self.next_token,
            _ => return None,
        })
    }

    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("Books", self.books.value());
        to("Total", self.total.value());
        to("Number", self.number.value());
        to("NextToken", self.next_token.value());
    }
}

/// A service that answers its first request with the first of these bodies, and so on; then with
/// the last one again and again.
fn service(bodies: &[&str]) -> (Server, Arc<Mutex<usize>>) {
    let bodies: Vec<_> = bodies.iter().map(|&body| body.to_owned()).collect();
    let requests = Arc::new(Mutex::new(0));
    let server = Server::start({
        let requests = Arc::clone(&requests);
        move |stream: &mut TcpStream| {
            let mut count = requests.lock().expect("nothing panics with it");
            let body = &bodies[(*count).min(bodies.len() - 1)];
            *count += 1;
            let status = if body.contains("Code") { 404 } else { 200 };
            let head = format!(
                "HTTP/1.1 {status} X\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                body.len()
            );
            // A client that has seen enough is free to hang up.
            let _ = stream.write_all((head + body).as_bytes());
        }
    });
    (server, requests)
}

struct Local(String);

impl Setup for Local {
    fn apply<C: BuildClient>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        let credentials = Credentials::access_key("testid", "testsecret");
        builder.endpoint(&self.0).credentials(credentials)
    }
}

/// What came, and how many requests it took.
#[derive(Debug, PartialEq)]
struct Seen {
    came: Vec<String>,
    requests: usize,
}

fn told<T>(result: Result<T, Error>, show: impl Fn(T) -> String) -> String {
    match result {
        Ok(value) => show(value),
        Err(error) => error.code().unwrap_or("no code").to_owned(),
    }
}

/// The pages that come, at most ten.
fn pages(operation: &ListBooks, bodies: &[&str], limit: Option<usize>) -> Seen {
    let show = |page: Shelf| page.books.join("+");
    on_both(|kind| {
        let (server, requests) = service(bodies);
        let client = client(kind, &server);
        let came = match &client {
            Client::Blocking(client) => {
                let mut pages = client.pages(operation.clone());
                if let Some(limit) = limit {
                    pages = pages.max_pages(limit);
                }
                pages.take(10).map(|page| told(page, show)).collect()
            }
            Client::Async(client, runtime) => {
                let mut pages = client.pages(operation.clone());
                if let Some(limit) = limit {
                    pages = pages.max_pages(limit);
                }
                let mut came = Vec::new();
                while came.len() < 10
                    && let Some(page) = runtime.block_on(pages.next())
                {
                    came.push(told(page, show));
                }
                came
            }
        };
        let requests = *requests.lock().expect("nothing panics with it");
        Seen { came, requests }
    })
}

/// The first items that come.
fn items(operation: &ListBooks, bodies: &[&str], count: usize) -> Seen {
    on_both(|kind| {
        let (server, requests) = service(bodies);
        let came = match &client(kind, &server) {
            Client::Blocking(client) => {
                let items = client.items(operation.clone());
                items
                    .take(count)
                    .map(|item| told(item, |item| item))
                    .collect()
            }
            Client::Async(client, runtime) => {
                let mut items = client.items(operation.clone());
                let mut came = Vec::new();
                while came.len() < count
                    && let Some(item) = runtime.block_on(items.next())
                {
                    came.push(told(item, |item| item));
                }
                came
            }
        };
        let requests = *requests.lock().expect("nothing panics with it");
        Seen { came, requests }
    })
}

fn client(kind: Kind, server: &Server) -> Client {
    Client::new(kind, &Local(format!("http://{}", server.address())))
}

fn seen(came: &[&str], requests: usize) -> Seen {
    Seen {
        came: came.iter().map(|&one| one.to_owned()).collect(),
        requests,
    }
}

#[test]
fn numbered_pages_end_with_the_total() {
    let operation = ListBooks::by(&BY_NUMBER);
    let bodies = [
        r#"{"Books": ["a", "b"], "Total": 3}"#,
        r#"{"Books": ["c"], "Total": 3}"#,
    ];
    assert_eq!(pages(&operation, &bodies, None), seen(&["a+b", "c"], 2));
    assert_eq!(items(&operation, &bodies, 9), seen(&["a", "b", "c"], 2));
}

#[test]
fn they_can_begin_in_the_middle() {
    let operation = ListBooks {
        page_number: Some("3".to_owned()),
        page_size: Some(2),
        ..ListBooks::by(&BY_NUMBER)
    };
    let bodies = [
        r#"{"Books": ["e", "f"], "Total": 7}"#,
        r#"{"Books": ["g"], "Total": 7}"#,
    ];
    assert_eq!(pages(&operation, &bodies, None), seen(&["e+f", "g"], 2));
}

#[test]
fn pages_with_tokens_end_without_one() {
    let operation = ListBooks::by(&BY_TOKEN);
    let bodies = [
        r#"{"Books": ["a"], "NextToken": "x"}"#,
        r#"{"Books": ["b"], "NextToken": "y"}"#,
        r#"{"Books": ["c"], "NextToken": ""}"#,
    ];
    assert_eq!(pages(&operation, &bodies, None), seen(&["a", "b", "c"], 3));
}

#[test]
fn a_token_that_repeats_ends_them() {
    let operation = ListBooks::by(&BY_TOKEN);
    let bodies = [r#"{"Books": ["a"], "NextToken": "x"}"#];
    assert_eq!(pages(&operation, &bodies, None), seen(&["a", "a"], 2));
}

#[test]
fn an_empty_page_ends_them() {
    for operation in [ListBooks::by(&BY_NUMBER), ListBooks::by(&BY_TOKEN)] {
        let bodies = [
            r#"{"Books": ["a"], "NextToken": "x"}"#,
            r#"{"Books": null, "NextToken": "y"}"#,
        ];
        assert_eq!(pages(&operation, &bodies, None), seen(&["a", ""], 2));
        assert_eq!(items(&operation, &bodies, 9), seen(&["a"], 2));
    }
}

#[test]
fn a_page_that_comes_again_is_not_shown_again() {
    let operation = ListBooks::by(&BY_NUMBER);
    let bodies = [
        r#"{"Books": ["a"], "Number": 1}"#,
        r#"{"Books": ["b"], "Number": 2}"#,
    ];
    assert_eq!(pages(&operation, &bodies, None), seen(&["a", "b"], 3));
}

#[test]
fn an_error_ends_them_after_what_came_before() {
    let operation = ListBooks::by(&BY_NUMBER);
    let bodies = [
        r#"{"Books": ["a", "b"], "Total": 9}"#,
        r#"{"Books": ["c"], "Total": 9}"#,
        r#"{"Code": "Shelf.Burning", "Message": "m"}"#,
    ];
    let burning = "Shelf.Burning";
    assert_eq!(
        pages(&operation, &bodies, None),
        seen(&["a+b", "c", burning], 3)
    );
    assert_eq!(
        items(&operation, &bodies, 9),
        seen(&["a", "b", "c", burning], 3)
    );
}

#[test]
fn the_caller_sets_a_limit() {
    let operation = ListBooks::by(&BY_NUMBER);
    let bodies = [r#"{"Books": ["a", "b"], "Total": 99}"#];
    assert_eq!(
        pages(&operation, &bodies, Some(2)),
        seen(&["a+b", "a+b"], 2)
    );
    assert_eq!(pages(&operation, &bodies, Some(0)), seen(&[], 0));
}

#[test]
fn a_limit_of_pages_holds_for_items() {
    let bodies = [r#"{"Books": ["a", "b"], "Total": 99}"#];
    let count = on_both(|kind| {
        let (server, _) = service(&bodies);
        let operation = ListBooks::by(&BY_NUMBER);
        match &client(kind, &server) {
            Client::Blocking(client) => client.items(operation).max_pages(2).count(),
            Client::Async(client, runtime) => runtime.block_on(async {
                let mut items = client.items(operation).max_pages(2);
                let mut count = 0;
                while items.next().await.is_some() {
                    count += 1;
                }
                count
            }),
        }
    });
    assert_eq!(count, 4);
}

#[test]
fn a_limit_that_is_set_during_a_call_holds_after_it() {
    let bodies = [r#"{"Books": ["a"], "Total": 99}"#];
    let (server, requests) = service(&bodies);
    let Client::Async(client, runtime) = client(Kind::Async, &server) else {
        unreachable!("it was asked for");
    };
    runtime.block_on(async {
        let mut pages = client.pages(ListBooks::by(&BY_NUMBER));
        {
            // The service cannot count the request, and so does not answer it.
            let _held = requests.lock().expect("nothing panics with it");
            let mut context = Context::from_waker(Waker::noop());
            assert!(pin!(pages.next()).poll(&mut context).is_pending());
        }
        let mut pages = pages.max_pages(1);
        for _ in 0..2 {
            assert!(pages.next().await.is_some_and(|page| page.is_ok()));
        }
        assert!(pages.next().await.is_none());
    });
    assert_eq!(*requests.lock().expect("nothing panics with it"), 2);
}

#[test]
fn nothing_is_fetched_before_it_is_asked_for() {
    let operation = ListBooks::by(&BY_NUMBER);
    let bodies = [r#"{"Books": ["a", "b"], "Total": 99}"#];
    assert_eq!(items(&operation, &bodies, 0), seen(&[], 0));
    assert_eq!(items(&operation, &bodies, 2), seen(&["a", "b"], 1));
    assert_eq!(items(&operation, &bodies, 3), seen(&["a", "b", "a"], 2));
}

#[test]
fn pages_can_be_sent_to_another_thread() {
    fn is_send<T: Send + 'static>(_: T) {}
    let (server, _) = service(&["{}"]);
    for kind in [Kind::Blocking, Kind::Async] {
        let operation = ListBooks::by(&BY_NUMBER);
        match client(kind, &server) {
            Client::Blocking(client) => is_send(client.items(operation)),
            Client::Async(client, _) => is_send(client.items(operation)),
        }
    }
}
