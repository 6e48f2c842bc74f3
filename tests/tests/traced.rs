//! What is told of calls through `tracing`.

use std::time::Duration;

use aliyun_core::RetryPolicy;
use aliyun_credentials::{BuildClient, ClientBuilder};
use emulator::{Emulator, Fault, demo};
use sae_api::GetWebshellToken;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::util::SubscriberInitExt as _;
use workspace_tests::{CapturedLog, Client, Setup, on_both};

struct To<'e>(&'e Emulator);

impl Setup for To<'_> {
    fn apply<C: BuildClient>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        builder
            .region("cn-hangzhou")
            .endpoint(self.0.endpoint())
            .credentials(demo::sts_credentials())
            .retry(RetryPolicy::new().base_delay(Duration::from_millis(1)))
    }
}

/// Looks at what both clients tell of a call whose requests go wrong like this: a line for each event
/// and one for the end of the span, without secrets.
fn told(faults: &[Fault], check: impl Fn(&[String])) {
    on_both(|kind| {
        let emulator = Emulator::start().expect("loopback can be listened to");
        emulator.inject_all(faults.iter().cloned());
        let client = Client::new(kind, &To(&emulator));
        let log = CapturedLog::default();
        let listening = tracing_subscriber::fmt()
            .with_max_level(LevelFilter::DEBUG)
            .with_writer(log.clone())
            .with_ansi(false)
            .without_time()
            .with_span_events(FmtSpan::CLOSE)
            .set_default();
        // How it ends is among what is told.
        let _ = client.call(&GetWebshellToken::new(demo::APP_ID, demo::POD_NAME));
        drop(listening);
        let text = log.text();
        for secret in secrets() {
            assert!(!text.contains(&secret), "a secret in {text}");
        }
        let ours = text.lines().filter(|line| line.contains("aliyun_call"));
        let settled = ours.map(|line| line.replace(&emulator.host(), "HOST"));
        check(&settled.collect::<Vec<_>>());
    });
}

/// What must not be told, as it is and as it stands in an address.
fn secrets() -> Vec<String> {
    let credentials = demo::sts_credentials();
    let secrets = [
        credentials.access_key_secret(),
        credentials.security_token(),
    ];
    let mut secrets: Vec<_> = secrets
        .into_iter()
        .flatten()
        .map(|secret| secret.expose_secret().to_owned())
        .collect();
    secrets.extend(["Signature=", "Credential="].map(str::to_owned));
    secrets
}

fn has(line: &str, parts: &[&str]) {
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
    told(&[Fault::unavailable(None)], |lines| {
        let [first, second, end] = lines else {
            panic!("two attempts and the end of the span: {lines:#?}");
        };
        has(first, &CALL);
        has(first, &["DEBUG", "attempt=1", "status=503", "request_id="]);
        has(first, &["code=\"ServiceUnavailable\"", "next=retry after"]);
        has(second, &["attempt=2", "status=200", "next=done"]);
        has(end, &CALL);
        has(end, &["INFO", "attempts=2", "status=200", "request_id="]);
        has(end, &["elapsed_ms=", "outcome=\"succeeded\"", "close"]);
    });
}

#[test]
fn a_call_that_fails_tells_the_code_and_why_it_is_not_repeated() {
    let forbidden = Fault::error_response(403, "Forbidden.RAM", None);
    told(&[forbidden], |lines| {
        let [only, end] = lines else {
            panic!("an attempt and the end of the span: {lines:#?}");
        };
        has(
            only,
            &["status=403", "next=not retried: retrying would not help"],
        );
        has(
            end,
            &["attempts=1", "code=\"Forbidden.RAM\"", "outcome=\"failed\""],
        );
    });
}

#[test]
fn a_request_that_was_lost_has_no_status() {
    told(&[Fault::ResetAfter], |lines| {
        let [first, ..] = lines else {
            panic!("nothing was told");
        };
        assert!(!first.contains("status="), "{first}");
        has(first, &["error=the HTTP exchange failed"]);
    });
}
