//! How much memory an answer takes that is larger than any client wants to hold.

#![cfg(target_os = "linux")]

use std::fs;
use std::io::{Read as _, Write as _};

use aliyun_core::config::Limits;
use aliyun_credentials::{BuildClient, ClientBuilder};
use aliyun_sign::Credentials;
use sae_api::GetWebshellToken;
use workspace_tests::{Client, Server, Setup, on_both};

struct To(String);

impl Setup for To {
    fn apply<C: BuildClient>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        builder
            .endpoint(&self.0)
            .credentials(Credentials::access_key("testid", "testsecret"))
    }
}

/// The most memory that this process has had so far, in bytes.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("Linux has it");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().strip_suffix(" kB"));
    kib.and_then(|kib| kib.trim().parse::<u64>().ok())
        .expect("it is a number")
        * 1024
}

const GIB: usize = 1024 * 1024 * 1024;

#[test]
fn a_body_of_a_gigabyte_takes_little_more_than_the_limit() {
    for head in [
        format!("HTTP/1.1 200 OK\r\nContent-Length: {GIB}\r\n\r\n"),
        "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".to_owned(),
        "HTTP/1.1 503 Busy\r\nConnection: close\r\n\r\n".to_owned(),
    ] {
        let server = Server::start(move |stream| {
            let piece = vec![b' '; 64 * 1024];
            let mut left = GIB / piece.len();
            let mut begun = stream.write_all(head.as_bytes());
            while begun.is_ok() && left > 0 {
                left -= 1;
                begun = stream.write_all(&piece);
            }
            // What a client has sent and nobody read would reset the connection.
            let _ = stream.read(&mut [0; 1024]);
        });
        on_both(|kind| {
            let client = Client::new(kind, &To(format!("http://{}", server.address())));
            let before = peak();
            let error = client
                .call(&GetWebshellToken::new("app", "pod"))
                .expect_err("it is too large");
            assert!(
                error.to_string().starts_with("the response is larger"),
                "{error}"
            );
            // A buffer that grows is copied into one of twice its size.
            let ceiling = 4 * Limits::DEFAULT.max_response_bytes;
            let grown = peak() - before;
            assert!(grown <= ceiling, "{grown} bytes, and {ceiling} are allowed");
            error.attempts()
        });
    }
}
