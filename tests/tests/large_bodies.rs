//! The memory that a client takes for a body beyond the limit.

#![cfg(target_os = "linux")]

use std::fs;
use std::io::{Read as _, Write as _};

use aliyun_core::config::Limits;
use aliyun_sign::Credentials;
use workspace_tests::{Server, on_both, webshell};

/// Returns the peak memory of this process so far, in bytes.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("Linux has it");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().strip_suffix(" kB"));
    let kib = kib.and_then(|kib| kib.trim().parse::<u64>().ok());
    kib.expect("it is a number of KiB") * 1024
}

const GIB: usize = 1024 * 1024 * 1024;

#[test]
fn a_body_of_a_gibibyte_takes_little_more_memory_than_the_limit() {
    for head in [
        format!("HTTP/1.1 200 OK\r\nContent-Length: {GIB}\r\n\r\n"),
        "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".to_owned(),
        "HTTP/1.1 503 Busy\r\nConnection: close\r\n\r\n".to_owned(),
    ] {
        let server = Server::start(move |stream| {
            let part = vec![b' '; 64 * 1024];
            let mut left = GIB / part.len();
            let mut result = stream.write_all(head.as_bytes());
            while result.is_ok() && left > 0 {
                left -= 1;
                result = stream.write_all(&part);
            }
            // Bytes of the client that are not read would reset the connection.
            let _ = stream.read(&mut [0; 1024]);
        });
        on_both(|kind| {
            let credentials = Credentials::access_key("testid", "testsecret");
            let client = kind.client(server.endpoint(), credentials);
            let before = peak();
            let error = client.call(&webshell()).expect_err("it is too large");
            assert!(
                error.to_string().starts_with("the response is larger than"),
                "{error}"
            );
            // A buffer grows by a copy into one of twice its size.
            let allowed = 4 * Limits::DEFAULT.max_response_bytes;
            let growth = peak() - before;
            assert!(growth <= allowed, "{growth} bytes; {allowed} are allowed");
            error.attempts()
        });
    }
}
