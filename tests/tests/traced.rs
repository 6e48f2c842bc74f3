//! The spans and events of calls in `tracing`.

use std::time::Duration;

use aliyun_core::RetryPolicy;
use emulator::{Fault, demo};
use workspace_tests::{CapturedLog, emulator, on_both, webshell};

/// Calls an operation with both clients while these faults happen, and passes the logged lines to
/// `check`: one for each event and one for the end of the span. Asserts that they contain no secret.
fn check_log(faults: &[Fault], check: impl Fn(&[String])) {
    on_both(|kind| {
        let emulator = emulator();
        emulator.inject_all(faults.iter().cloned());
        let client = kind
            .builder()
            .region("cn-hangzhou")
            .endpoint(emulator.endpoint())
            .credentials(demo::sts_credentials())
            .retry(RetryPolicy::new().base_delay(Duration::from_millis(1)))
            .build()
            .expect("the settings are valid");
        let log = CapturedLog::during(|| client.call(&webshell()));
        for secret in secrets() {
            assert!(!log.contains(&secret), "a secret is in {log}");
        }
        let of_call = log.lines().filter(|line| line.contains("aliyun_call"));
        let lines = of_call.map(|line| line.replace(&emulator.host(), "HOST"));
        check(&lines.collect::<Vec<_>>());
    });
}

/// Returns the secrets, as they are and as they are recognized in a URL.
fn secrets() -> Vec<String> {
    let credentials = demo::sts_credentials();
    let secrets = [
        credentials.access_key_secret(),
        credentials.security_token(),
    ];
    let secrets = secrets.into_iter().flatten();
    let secrets = secrets.map(|secret| secret.expose_secret().to_owned());
    let in_url = ["Signature=", "Credential="].map(str::to_owned);
    secrets.chain(in_url).collect()
}

fn assert_contains(line: &str, parts: &[&str]) {
    for part in parts {
        assert!(line.contains(part), "`{part}` is not in: {line}");
    }
}

const CALL: [&str; 4] = [
    "product=\"sae\"",
    "operation=\"GetWebshellToken\"",
    "region=\"cn-hangzhou\"",
    "endpoint=\"HOST\"",
];

#[test]
fn a_call_is_a_span_with_an_event_for_each_attempt() {
    check_log(&[Fault::unavailable(None)], |lines| {
        let [first, second, end] = lines else {
            panic!("two attempts and the end of the span: {lines:#?}");
        };
        assert_contains(first, &CALL);
        assert_contains(first, &["DEBUG", "attempt=1", "status=503", "request_id="]);
        assert_contains(first, &["code=\"ServiceUnavailable\"", "next=retry after"]);
        assert_contains(second, &["attempt=2", "status=200", "next=done"]);
        assert_contains(end, &CALL);
        assert_contains(end, &["INFO", "attempts=2", "status=200", "request_id="]);
        assert_contains(end, &["elapsed_ms=", "outcome=\"succeeded\"", "close"]);
    });
}

#[test]
fn a_failed_call_has_the_code_and_the_reason_for_giving_up() {
    let forbidden = Fault::error_response(403, "Forbidden.RAM", None);
    check_log(&[forbidden], |lines| {
        let [attempt, end] = lines else {
            panic!("an attempt and the end of the span: {lines:#?}");
        };
        assert_contains(
            attempt,
            &["status=403", "next=not retried: retrying would not help"],
        );
        assert_contains(end, &["attempts=1", "outcome=\"failed\""]);
        assert_contains(end, &["code=\"Forbidden.RAM\""]);
    });
}

#[test]
fn a_lost_request_has_an_error_instead_of_a_status() {
    check_log(&[Fault::ResetAfter], |lines| {
        let first = lines.first().expect("the attempt is logged");
        assert!(!first.contains("status="), "{first}");
        assert_contains(first, &["error=the HTTP exchange failed"]);
    });
}
