//! What a program adds arrives, and the signature is right.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use aliyun_core::error::ConfigError;
use aliyun_core::{CallOptions, ErrorKind, Operation, RetryPolicy, SignatureScheme};
use emulator::{Fault, RecordedRequest};
use workspace_tests::{Client, Kind, emulator, om_token, on_both, webshell};

/// Calls an operation with every scheme and all kinds of credentials, and passes each request to `check`.
fn call_in_all_ways(operation: &impl Operation, check: impl Fn(&RecordedRequest)) {
    for scheme in [SignatureScheme::Acs3, SignatureScheme::HmacSha1] {
        on_both(|kind| {
            let emulator = emulator();
            let all = [
                emulator.credentials(),
                emulator.sts_credentials(),
                emulator.bearer_credentials(),
            ];
            for credentials in all {
                let client = kind
                    .builder()
                    .endpoint(emulator.endpoint())
                    .credentials(credentials)
                    .signature_scheme(scheme)
                    .header("X-Route", "blue green")
                    .header("x-acs-source", "tests")
                    .header("x-empty", "")
                    .query_parameter("Trace Id", "a b+c/ä~")
                    .intercept(|call, additions| {
                        additions.header("traceparent", call.operation);
                    })
                    .build()
                    .expect("the settings are valid");
                let options = CallOptions::new().query_parameter("Once", "");
                // The emulator verifies the signature, and then refuses parameters that it does not know.
                let error = client.call_with(operation, options).map(drop).unwrap_err();
                let code = error.code().unwrap_or_default();
                assert!(code.starts_with("InvalidParameter"), "{scheme:?}: {error}");
                check(emulator.requests().last().expect("there is a request"));
                emulator.clear_requests();
            }
        });
    }
}

#[test]
fn additions_arrive_and_do_not_break_a_signature() {
    let check = |request: &RecordedRequest, operation: &str| {
        assert_eq!(request.header("x-route"), Some("blue green"));
        assert_eq!(request.header("x-acs-source"), Some("tests"));
        assert_eq!(request.header("x-empty"), Some(""));
        assert_eq!(request.header("traceparent"), Some(operation));
        let added = request
            .query("Trace Id")
            .or_else(|| request.form("Trace Id"));
        assert_eq!(added, Some("a b+c/ä~"));
    };
    call_in_all_ways(&webshell(), |request| check(request, "GetWebshellToken"));
    call_in_all_ways(&om_token(), |request| {
        check(request, "GenerateAssetOperationToken");
    });
}

#[test]
fn an_added_parameter_that_the_operation_has_is_understood() {
    for scheme in [SignatureScheme::Acs3, SignatureScheme::HmacSha1] {
        on_both(|kind| {
            let emulator = emulator();
            let client = kind
                .builder()
                .endpoint(emulator.endpoint())
                .credentials(emulator.sts_credentials())
                .signature_scheme(scheme)
                .header("x-acs-source", "tests")
                .build()
                .expect("the settings are valid");
            let options = |name| CallOptions::new().query_parameter("ContainerName", name);
            assert!(client.call_with(&webshell(), options("main")).is_ok());
            let refused = client.call_with(&webshell(), options("unknown"));
            let error = refused.expect_err("there is no such container");
            assert!(error.to_string().contains("ContainerName"), "{error}");
        });
    }
}

#[test]
fn each_attempt_has_additions_of_its_own() {
    on_both(|kind| {
        let emulator = emulator();
        emulator.inject(Fault::unavailable(None));
        let count = Arc::new(AtomicU32::new(0));
        let client = kind
            .builder()
            .endpoint(emulator.endpoint())
            .credentials(emulator.credentials())
            .retry(RetryPolicy::new().base_delay(Duration::from_millis(1)))
            .intercept(move |_, additions| {
                let number = count.fetch_add(1, Ordering::SeqCst);
                additions.header("traceparent", format!("attempt {number}"));
            })
            .build()
            .expect("the settings are valid");
        client
            .call(&webshell())
            .expect("the second attempt is right");
        let requests = emulator.requests();
        let seen: Vec<_> = requests.iter().map(|r| r.header("traceparent")).collect();
        assert_eq!(seen, [Some("attempt 0"), Some("attempt 1")]);
    });
}

/// Returns the name in the error about an addition.
fn invalid_name(kind: &ErrorKind) -> Option<&str> {
    match kind {
        ErrorKind::Config(ConfigError::InvalidAddition { name, .. }) => Some(name),
        _ => None,
    }
}

#[test]
fn a_client_with_a_bad_addition_is_not_built() {
    let built = |kind: Kind, name: &str, value: &str| {
        let builder = kind.builder().region("cn-hangzhou").header(name, value);
        builder.build().map(|_: Client| ())
    };
    on_both(|kind| {
        for (name, value) in [
            ("content-length", "1"),
            ("Connection", "close"),
            ("x-acs-version", "1"),
            ("x-a\n", "1"),
            ("x-a", "1\r\nx-b: 2"),
            ("", "1"),
        ] {
            let error = built(kind, name, value).expect_err(name);
            assert_eq!(invalid_name(error.kind()), Some(name));
        }
    });
}

#[test]
fn a_call_with_a_bad_addition_sends_nothing() {
    on_both(|kind| {
        let emulator = emulator();
        let client = kind.client(emulator.endpoint(), emulator.credentials());
        for (options, name) in [
            (CallOptions::new().header("date", "now"), "date"),
            (
                CallOptions::new().query_parameter("PodName", "x"),
                "PodName",
            ),
            (CallOptions::new().query_parameter("Action", "x"), "Action"),
            (CallOptions::new().query_parameter("a", "\r\n"), "a"),
        ] {
            let error = client.call_with(&webshell(), options).expect_err(name);
            assert_eq!(invalid_name(error.kind()), Some(name));
            assert_eq!(error.attempts(), 0);
        }
        assert_eq!(emulator.requests().len(), 0);
    });
}
