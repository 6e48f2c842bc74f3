//! Many calls at once, and calls that are dropped.

use aliyun_core::SignatureScheme;
use emulator::demo;
use tokio::io::AsyncReadExt as _;
use tokio::net::TcpListener;
use workspace_tests::{Kind, emulator, webshell};

use super::client;

#[test]
fn one_blocking_client_serves_many_threads() {
    let emulator = emulator();
    let client = client(Kind::Blocking, &emulator, SignatureScheme::Acs3);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..10 {
                    client.call(&webshell()).expect("no nonce is used twice");
                }
            });
        }
    });
    assert_eq!(emulator.requests().len(), 80);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_async_client_serves_many_tasks() {
    let emulator = emulator();
    let client = transport_async::Client::builder()
        .endpoint(emulator.endpoint())
        .credentials(emulator.credentials())
        .build()
        .expect("the settings are valid");
    let tasks: Vec<_> = (0..64)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.call(&webshell()).await.map(drop) })
        })
        .collect();
    for task in tasks {
        let result = task.await.expect("no task panics");
        result.expect("no nonce is used twice");
    }
    assert_eq!(emulator.requests().len(), 64);
}

#[tokio::test]
async fn a_dropped_call_closes_its_connection() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = transport_async::Client::builder()
        .endpoint(format!("http://{}", silent.local_addr().unwrap()))
        .credentials(demo::credentials())
        .build()
        .unwrap();
    let operation = webshell();
    let mut connection = tokio::select! {
        _ = client.call(&operation) => panic!("the server does not respond"),
        connection = silent.accept() => connection.unwrap().0,
    };
    // The end of the stream comes after the bytes of the request, if there are any.
    let mut sent = Vec::new();
    let end = connection.read_to_end(&mut sent).await;
    end.expect("the connection is closed, not reset");
}
