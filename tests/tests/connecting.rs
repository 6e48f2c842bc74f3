//! Calls whose time is up before there is a connection: their request was never sent.

use std::time::{Duration, Instant};

use aliyun_core::error::{Arrival, Phase, Stage};
use aliyun_core::{CallOptions, RetryPolicy};
use aliyun_sign::Credentials;
use workspace_tests::{
    Listener, SilentPort, is_child_process, om_token, on_both, run_in_child_process,
};

/// Less than the connect timeout, and more: then it is the second attempt that the call ends.
const TIMEOUTS: [Duration; 2] = [Duration::from_millis(300), Duration::from_millis(900)];
const CONNECT_TIMEOUT: Duration = Duration::from_millis(600);

/// Calls an operation that is not idempotent, and asserts that it was never sent.
fn assert_never_sent(endpoint: &str) {
    for timeout in TIMEOUTS {
        on_both(|kind| {
            let client = kind
                .builder()
                .endpoint(endpoint)
                .credentials(Credentials::access_key("testid", "testsecret"))
                .connect_timeout(CONNECT_TIMEOUT)
                .retry(RetryPolicy::new().max_attempts(5))
                .build()
                .expect("the settings are valid");
            let started = Instant::now();
            let options = CallOptions::new().timeout(timeout);
            let result = client.call_with(&om_token(), options);
            let error = result.expect_err("there is no connection");
            let elapsed = started.elapsed();
            assert!(elapsed < timeout * 3, "{kind:?}: {elapsed:?}");
            assert!(error.is_timeout(), "{kind:?}: {error:?}");
            assert!(!error.is_outcome_unknown(), "{kind:?}: {error:?}");
            assert_eq!(error.arrival(), Arrival::NeverSent, "{kind:?}");
            let connecting = Stage::Transport(Phase::Connect);
            assert_eq!(error.stage(), connecting, "{kind:?}: {error:?}");
        });
    }
}

/// Accepts connections and says nothing.
fn silent_listener() -> Listener {
    let mut streams = Vec::new();
    Listener::start(move |stream| streams.push(stream))
}

#[test]
fn packets_are_swallowed() {
    let silent = SilentPort::open();
    for scheme in ["http", "https"] {
        assert_never_sent(&format!("{scheme}://{}", silent.address()));
    }
}

#[test]
fn the_handshake_stalls() {
    let listener = silent_listener();
    assert_never_sent(&format!("https://{}", listener.address()));
}

#[test]
fn the_proxy_is_silent() {
    if is_child_process() {
        assert_never_sent("https://host.example");
        return;
    }
    let (listener, silent) = (silent_listener(), SilentPort::open());
    for address in [listener.address(), silent.address()] {
        for proxy in [format!("http://{address}"), format!("https://{address}")] {
            run_in_child_process("the_proxy_is_silent", &[("https_proxy", &proxy)]);
        }
    }
}
