//! The largest and the smallest value of every setting that is a duration.

use std::time::Duration;

use aliyun_core::{CallOptions, RetryPolicy};
use aliyun_credentials::ClientBuilder;
use workspace_tests::{Client, KeepAliveServer, TOKEN_BODY, http_response, on_both, webshell};

const LARGEST: [Duration; 3] = [
    Duration::MAX,
    Duration::from_secs(u64::MAX),
    Duration::from_secs(u64::MAX / 2),
];

/// A builder refuses zero.
const SHORTEST: Duration = Duration::from_nanos(1);

/// Starts a server that is busy at first.
fn server() -> KeepAliveServer {
    use std::io::Write as _;
    KeepAliveServer::start(|number, stream| {
        if number.of_server % 2 == 1 {
            let head = "HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 0";
            return stream.write_all(&http_response(head, ""));
        }
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}", TOKEN_BODY.len());
        stream.write_all(&http_response(&head, TOKEN_BODY))
    })
}

#[test]
fn a_call_succeeds_with_the_largest_durations() {
    for largest in LARGEST {
        let policies = [
            RetryPolicy::new(),
            RetryPolicy::new()
                .base_delay(Duration::ZERO)
                .max_delay(largest),
        ];
        for retry in policies {
            on_both(|kind| {
                let server = server();
                let client = kind
                    .builder()
                    .endpoint(server.endpoint())
                    .credentials(aliyun_sign::Credentials::access_key("testid", "testsecret"))
                    .timeout(largest)
                    .connect_timeout(largest)
                    .read_timeout(largest)
                    .pool_idle_timeout(largest)
                    .max_clock_skew(largest)
                    .retry(retry)
                    .build()
                    .expect("the settings are valid");
                client
                    .call(&webshell())
                    .expect("the second attempt succeeds");
                let options = CallOptions::new().timeout(largest).retry(retry);
                let result = client.call_with(&webshell(), options);
                result.expect("the second attempt succeeds");
                assert_eq!(server.connections(), 1, "the connection is kept");
            });
        }
    }
}

#[test]
fn a_call_without_time_times_out() {
    let server = KeepAliveServer::start(|_, _| Ok(()));
    let settings = [
        |builder: ClientBuilder<Client>| builder.timeout(Duration::ZERO),
        |builder: ClientBuilder<Client>| builder.connect_timeout(SHORTEST),
        |builder: ClientBuilder<Client>| builder.read_timeout(SHORTEST),
    ];
    for (index, set) in settings.into_iter().enumerate() {
        on_both(|kind| {
            let builder = kind
                .builder()
                .endpoint(server.endpoint())
                .credentials(aliyun_sign::Credentials::access_key("testid", "testsecret"))
                .retry(RetryPolicy::never());
            let client = set(builder).build().expect("the settings are valid");
            let error = client.call(&webshell()).expect_err("there is no time");
            assert!(error.is_timeout(), "{index}: {error:?}");
        });
    }
}

#[test]
fn no_connection_is_kept_without_time_or_room() {
    use std::io::Write as _;
    for (idle, connections) in [(Duration::ZERO, 64), (Duration::from_secs(20), 0)] {
        on_both(|kind| {
            let server = KeepAliveServer::start(|_, stream| {
                let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}", TOKEN_BODY.len());
                stream.write_all(&http_response(&head, TOKEN_BODY))
            });
            let client = kind
                .builder()
                .endpoint(server.endpoint())
                .credentials(aliyun_sign::Credentials::access_key("testid", "testsecret"))
                .pool_idle_timeout(idle)
                .pool_max_idle_per_host(connections)
                .build()
                .expect("the settings are valid");
            for _ in 0..3 {
                client.call(&webshell()).expect("the server responds");
            }
            assert_eq!(server.connections(), 3);
        });
    }
}
