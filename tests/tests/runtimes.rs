//! The async client in runtimes that lack something, and in several of them.

use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::{Duration, Instant};

use aliyun_core::error::{Arrival, Stage};
use aliyun_core::{Error, RetryPolicy};
use aliyun_sign::Credentials;
use bastion_api::ListHosts;
use tokio::runtime::{Builder, Runtime};
use transport_async::Client;
use workspace_tests::{KeepAliveServer, TOKEN_BODY, http_response, om_token, webshell};

fn server() -> KeepAliveServer {
    use std::io::Write as _;
    KeepAliveServer::start(|_, stream| {
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}", TOKEN_BODY.len());
        stream.write_all(&http_response(&head, TOKEN_BODY))
    })
}

fn client(server: &KeepAliveServer) -> Client {
    Client::builder()
        .endpoint(server.endpoint())
        .credentials(Credentials::access_key("testid", "testsecret"))
        .retry(RetryPolicy::never())
        .build()
        .expect("the settings are valid")
}

fn current_thread() -> Builder {
    Builder::new_current_thread()
}

fn full() -> Runtime {
    let runtime = current_thread().enable_all().build();
    runtime.expect("a runtime can be created")
}

/// The errors of everything that a client does.
async fn errors(client: &Client) -> [Error; 4] {
    [
        client.call(&webshell()).await.unwrap_err(),
        client.identity().await.unwrap_err(),
        client
            .pages(ListHosts::new("bastionhost-cn-1"))
            .next()
            .await
            .expect("an error is a page")
            .unwrap_err(),
        client
            .items(ListHosts::new("bastionhost-cn-1"))
            .next()
            .await
            .expect("an error is an item")
            .unwrap_err(),
    ]
}

fn assert_errors(errors: [Error; 4], missing: &str) {
    for error in errors {
        assert_eq!(error.stage(), Stage::Configuration, "{error:?}");
        assert_eq!(error.arrival(), Arrival::NeverSent);
        let text = error.to_string();
        assert!(
            text.contains(missing) && text.contains("enable_all"),
            "{text}"
        );
    }
}

#[test]
fn without_a_runtime_everything_is_an_error() {
    let server = server();
    let client = client(&server);
    let Poll::Ready(errors) = pin!(errors(&client)).poll(&mut Context::from_waker(Waker::noop()))
    else {
        panic!("nothing is waited for");
    };
    assert_errors(errors, "there is no tokio runtime");
    assert_eq!(server.connections(), 0);
}

#[test]
fn in_a_runtime_that_lacks_something_everything_is_an_error() {
    let server = server();
    for (runtime, missing) in [
        (current_thread().build(), "no timer"),
        (current_thread().enable_io().build(), "no timer"),
        (current_thread().enable_time().build(), "no I/O"),
    ] {
        let runtime = runtime.expect("a runtime can be created");
        assert_errors(runtime.block_on(errors(&client(&server))), missing);
    }
    assert_eq!(server.connections(), 0);
    // The client is as good as new in a runtime that has all.
    let client = client(&server);
    let runtime = current_thread().build().expect("a runtime can be created");
    let error = runtime.block_on(client.call(&webshell()));
    error.expect_err("the runtime lacks all");
    let response = full().block_on(client.call(&webshell()));
    response.expect("the server responds");
}

#[test]
fn a_client_may_be_used_in_many_runtimes_that_end() {
    let server = server();
    let client = client(&server);
    let succeeded = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..20 {
                    let response = full().block_on(client.call(&om_token()));
                    response.expect("a connection of another runtime is not used");
                    succeeded.fetch_add(1, Ordering::SeqCst);
                }
            });
        }
    });
    assert_eq!(succeeded.into_inner(), 80);
}

#[test]
fn a_runtime_that_does_not_run_holds_nobody_up() {
    let server = server();
    let client = client(&server);
    let (stopped, running) = (full(), full());
    stopped
        .block_on(client.call(&om_token()))
        .expect("the server responds");
    let started = Instant::now();
    running
        .block_on(client.call(&om_token()))
        .expect("the server responds");
    assert!(started.elapsed() < Duration::from_secs(5));
    assert_eq!(server.connections(), 2);
    // Each has its own.
    stopped
        .block_on(client.call(&om_token()))
        .expect("the server responds");
    assert_eq!(server.connections(), 2);
}

#[test]
fn an_idle_connection_is_closed_when_its_time_is_up() {
    let server = server();
    let client = Client::builder()
        .endpoint(server.endpoint())
        .credentials(Credentials::access_key("testid", "testsecret"))
        .pool_idle_timeout(Duration::from_millis(100))
        .build()
        .expect("the settings are valid");
    full().block_on(async {
        client.call(&webshell()).await.expect("the server responds");
        assert_eq!(server.open(), 1);
        for _ in 0..1000 {
            if server.open() == 0 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("the connection is open");
    });
}
